//! Eigenvalues and eigenvectors of a symmetric matrix in short steps, between which whoever waits may be answered.

use crate::analysis::distance::dot;
use crate::error::Error;
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2};

/// Far more sweeps than an eigenvalue takes, so that a search that does not converge ends.
const SWEEPS: usize = 1000;

/// What is done next.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Stage {
    /// Reflects away what stands outside three diagonals of the first so many rows and one more.
    Reduce(usize),
    /// Makes one matrix of the reflections, of so many so far.
    Gather(usize),
    /// Rotates the diagonal until this eigenvalue stands alone, after so many sweeps.
    Rotate(usize, usize),
    Done,
}

/// Householder's reduction to three diagonals, then implicit QL (Bowdler, Martin, Reinsch and Wilkinson 1968: `tred2` and
/// `tql2` of EISPACK). A step costs at most some `size * size` operations; some `3 * size` of them are taken in all.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct EigenSteps {
    size: usize,
    /// An eigenvector a row at last, so that whatever is long runs over neighbours.
    rows: Vec<f64>,
    diagonal: Vec<f64>,
    beside: Vec<f64>,
    /// What rotations have taken from all eigenvalues so far.
    shift: f64,
    /// The largest sum of a diagonal and what stands beside it.
    largest: f64,
    stage: Stage,
}

impl EigenSteps {
    /// Begins with a square matrix, of which the lower half is read. Its numbers must be finite.
    pub fn new(symmetric: ArrayView2<f64>) -> Self {
        let size = symmetric.nrows();
        Self {
            size,
            rows: (0..size * size)
                .map(|at| symmetric[[(at / size).max(at % size), (at / size).min(at % size)]])
                .collect(),
            diagonal: (0..size).map(|column| symmetric[[size - 1, column]]).collect(),
            beside: vec![0.0; size],
            shift: 0.0,
            largest: 0.0,
            stage: if size == 0 { Stage::Done } else { Stage::Reduce(size - 1) },
        }
    }

    /// The share that is done, about, from 0 to 1.
    pub fn share(&self) -> f64 {
        let size = self.size.max(1) as f64;
        match self.stage {
            Stage::Reduce(at) => 0.25 * (1.0 - at as f64 / size),
            Stage::Gather(at) => 0.25 + 0.25 * at as f64 / size,
            Stage::Rotate(at, _) => 0.5 + 0.5 * at as f64 / size,
            Stage::Done => 1.0,
        }
    }

    /// Goes one step on; whether there is another. Refuses what does not converge.
    pub fn step(&mut self) -> Result<bool, Error> {
        match self.stage {
            Stage::Reduce(0) => self.stage = Stage::Gather(0),
            Stage::Reduce(at) => {
                self.reduce(at);
                self.stage = Stage::Reduce(at - 1);
            }
            Stage::Gather(at) if at + 1 < self.size => {
                self.gather(at);
                self.stage = Stage::Gather(at + 1);
            }
            Stage::Gather(last) => {
                self.begin_rotations(last);
                self.stage = Stage::Rotate(0, 0);
            }
            Stage::Rotate(at, _) if at == self.size => self.stage = Stage::Done,
            Stage::Rotate(_, SWEEPS) => {
                return Err(Error::Data(format!(
                    "the axes of a matrix of {0} rows and {0} columns were not found; expected values of ordinary size",
                    self.size
                )));
            }
            Stage::Rotate(at, sweeps) => {
                let alone = self.rotate(at);
                self.stage = if alone { Stage::Rotate(at + 1, 0) } else { Stage::Rotate(at, sweeps + 1) };
            }
            Stage::Done => return Ok(false),
        }
        Ok(true)
    }

    /// All steps at once; see [`finish`](Self::finish).
    pub fn all(symmetric: ArrayView2<f64>) -> Result<(Vec<f64>, Array2<f64>), Error> {
        let mut steps = Self::new(symmetric);
        while steps.step()? {}
        Ok(steps.finish())
    }

    /// Eigenvalues in no order, and an eigenvector of length 1 for each, one a row.
    pub fn finish(self) -> (Vec<f64>, Array2<f64>) {
        let vectors = Array2::from_shape_vec((self.size, self.size), self.rows).unwrap_or_default();
        (self.diagonal, vectors)
    }

    fn row(&mut self, at: usize) -> &mut [f64] {
        &mut self.rows[at * self.size..][..self.size]
    }

    /// One reflection: row `at` of the matrix keeps its diagonal and one number beside it.
    fn reduce(&mut self, at: usize) {
        let size = self.size;
        let scale: f64 = self.diagonal[..at].iter().map(|value| value.abs()).sum();
        let mut h = 0.0;
        if scale == 0.0 {
            self.beside[at] = self.diagonal[at - 1];
            for j in 0..at {
                self.diagonal[j] = self.rows[j * size + at - 1];
                self.rows[j * size + at] = 0.0;
                self.rows[at * size + j] = 0.0;
            }
        } else {
            for value in &mut self.diagonal[..at] {
                *value /= scale;
                h += *value * *value;
            }
            let f = self.diagonal[at - 1];
            let g = if f > 0.0 { -libm::sqrt(h) } else { libm::sqrt(h) };
            self.beside[at] = scale * g;
            h -= f * g;
            self.diagonal[at - 1] = f - g;
            self.beside[..at].fill(0.0);
            for j in 0..at {
                let f = self.diagonal[j];
                self.rows[at * size + j] = f;
                let own = &self.rows[j * size..][..at];
                let mut g = self.beside[j] + own[j] * f;
                for ((own, d), e) in own[j + 1..].iter().zip(&self.diagonal[j + 1..at]).zip(&mut self.beside[j + 1..at])
                {
                    g += own * d;
                    *e += own * f;
                }
                self.beside[j] = g;
            }
            let mut f = 0.0;
            for (e, d) in self.beside[..at].iter_mut().zip(&self.diagonal) {
                *e /= h;
                f += *e * d;
            }
            let half = f / (h + h);
            for (e, d) in self.beside[..at].iter_mut().zip(&self.diagonal) {
                *e -= half * d;
            }
            for j in 0..at {
                let (f, g) = (self.diagonal[j], self.beside[j]);
                let own = &mut self.rows[j * size..][..at];
                for ((own, d), e) in own[j..].iter_mut().zip(&self.diagonal[j..at]).zip(&self.beside[j..at]) {
                    *own -= f * e + g * d;
                }
                self.diagonal[j] = own[at - 1];
                self.rows[j * size + at] = 0.0;
            }
        }
        self.diagonal[at] = h;
    }

    /// Takes the reflection after row `at` into the matrix of all.
    fn gather(&mut self, at: usize) {
        let (size, next) = (self.size, at + 1);
        self.rows[at * size + size - 1] = self.rows[at * size + at];
        self.rows[at * size + at] = 1.0;
        let h = self.diagonal[next];
        if h != 0.0 {
            let (before, from) = self.rows.split_at_mut(next * size);
            let reflected = &mut from[..size];
            for (d, value) in self.diagonal.iter_mut().zip(&reflected[..next]) {
                *d = value / h;
            }
            for own in before.chunks_exact_mut(size) {
                let g: f64 = dot(&reflected[..next], &own[..next]);
                for (own, d) in own[..next].iter_mut().zip(&self.diagonal) {
                    *own -= g * d;
                }
            }
        }
        self.row(next)[..next].fill(0.0);
    }

    fn begin_rotations(&mut self, last: usize) {
        let size = self.size;
        for j in 0..size {
            self.diagonal[j] = self.rows[j * size + last];
            self.rows[j * size + last] = 0.0;
        }
        self.rows[last * size + last] = 1.0;
        self.beside.rotate_left(1);
        self.beside[last] = 0.0;
    }

    /// One sweep for an eigenvalue; whether it stands alone now.
    fn rotate(&mut self, at: usize) -> bool {
        let (size, d, e) = (self.size, &mut self.diagonal, &mut self.beside);
        self.largest = self.largest.max(d[at].abs() + e[at].abs());
        let small = f64::EPSILON * self.largest;
        let end = (at..size).find(|&m| e[m].abs() <= small).unwrap_or(size - 1);
        if end > at {
            let mut g = d[at];
            let mut p = (d[at + 1] - g) / (2.0 * e[at]);
            let r = if p < 0.0 { -libm::hypot(p, 1.0) } else { libm::hypot(p, 1.0) };
            d[at] = e[at] / (p + r);
            d[at + 1] = e[at] * (p + r);
            let after = d[at + 1];
            let h = g - d[at];
            d[at + 2..].iter_mut().for_each(|value| *value -= h);
            self.shift += h;
            p = d[end];
            let (mut c, mut c2, mut c3, mut s, mut s2) = (1.0, 1.0, 1.0, 0.0, 0.0);
            let beside = e[at + 1];
            for i in (at..end).rev() {
                (c3, c2, s2) = (c2, c, s);
                g = c * e[i];
                let h = c * p;
                let r = libm::hypot(p, e[i]);
                e[i + 1] = s * r;
                s = e[i] / r;
                c = p / r;
                p = c * d[i] - s * g;
                d[i + 1] = h + s * (c * g + s * d[i]);
                let (low, high) = self.rows.split_at_mut((i + 1) * size);
                for (low, high) in low[i * size..].iter_mut().zip(&mut high[..size]) {
                    let h = *high;
                    *high = s * *low + c * h;
                    *low = c * *low - s * h;
                }
            }
            p = -s * s2 * c3 * beside * e[at] / after;
            e[at] = s * p;
            d[at] = c * p;
        }
        let alone = end == at || e[at].abs() <= small;
        if alone {
            d[at] += self.shift;
            e[at] = 0.0;
        }
        alone
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::linear::subspace::eigen;
    use crate::analysis::order::sorted;
    use crate::rng::{Rng, Stream};
    use nalgebra::DMatrix;

    fn found(symmetric: &Array2<f64>) -> (Vec<f64>, Array2<f64>) {
        let mut steps = EigenSteps::new(symmetric.view());
        let mut share = steps.share();
        while steps.step().unwrap() {
            assert!(steps.share() >= share && steps.share() <= 1.0, "it only goes on");
            share = steps.share();
        }
        steps.finish()
    }

    #[test]
    fn values_and_vectors_are_those_of_an_independent_decomposition() {
        let mut rng = Rng::new(5, Stream::Toy, 0);
        for size in [1_usize, 2, 3, 10, 40] {
            // Of lower rank too: half of the values are 0.
            for rank in [size, size.div_ceil(2)] {
                let x = Array2::from_shape_simple_fn((rank, size), || f64::from(rng.normal()));
                let symmetric = x.t().dot(&x);
                let (values, vectors) = found(&symmetric);
                let (expected, _) = eigen(&DMatrix::from_fn(size, size, |i, j| symmetric[[i, j]])).unwrap();
                let scale = 1e-12 * symmetric.iter().fold(1.0_f64, |most, value| most.max(value.abs())) * size as f64;
                for (value, expected) in sorted(&values).iter().zip(sorted(&expected)) {
                    assert!((value - expected).abs() < scale, "{size}, {rank}: {value} and {expected}");
                }
                let moved = vectors.dot(&symmetric);
                for ((i, j), value) in moved.indexed_iter() {
                    assert!((value - values[i] * vectors[[i, j]]).abs() < scale, "{size}, {rank}: vector {i}");
                }
                let gram = vectors.dot(&vectors.t());
                assert!(gram.indexed_iter().all(|((i, j), v)| (v - f64::from(u8::from(i == j))).abs() < 1e-12));
            }
        }
    }

    #[test]
    fn what_is_diagonal_already_zero_or_empty_is_left_as_it_is() {
        for symmetric in [Array2::zeros((4, 4)), Array2::from_diag(&ndarray::array![3.0, -1.0, 0.0, 7.0])] {
            let (values, vectors) = found(&symmetric);
            assert_eq!(sorted(&values), sorted(symmetric.diag().as_standard_layout().as_slice().unwrap()));
            assert!(vectors.iter().all(|value| [-1.0, 0.0, 1.0].contains(value)), "{vectors}");
        }
        assert!(found(&Array2::zeros((0, 0))).0.is_empty());
    }
}
