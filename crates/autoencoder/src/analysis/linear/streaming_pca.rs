//! The space of the first principal axes, learned from a few samples at a time, and how far a linear decoder is from
//! spanning it. It does without nalgebra, which the page would have to load; `pca::Pca` is the exact
//! decomposition of all samples at once, and the tests compare both.

use super::principal_angle::{largest_principal_angle, orthonormal};
use crate::analysis::checks::check_length;
use crate::analysis::order::falling;
use crate::data::Samples;
use crate::error::Error;
use crate::layers::{Activation, Direction};
use crate::network::Autoencoder;
use alloc::vec::Vec;
use ndarray::{Array1, Array2, ArrayView2, s};

/// Directions that are followed beside the wanted ones, so that neighbours in variance are told apart sooner.
const EXTRA_DIRECTIONS: usize = 8;
const ITERATIONS: usize = 80;

/// Learns the space of the `dims` widest directions of some samples, a few samples at a time.
#[derive(Debug, Clone)]
pub struct StreamingPca {
    dims: usize,
    seen: usize,
    sum: Array1<f64>,
    product: Array2<f32>,
    /// `[features, dims]`, columns of length 1 at right angles, once all samples were seen.
    basis: Option<Array2<f64>>,
}

impl StreamingPca {
    /// Starts without any samples; each will have `features` values.
    pub fn new(features: usize, dims: usize) -> Self {
        let dims = dims.min(features);
        let (sum, product) = (Array1::zeros(features), Array2::zeros((features, features)));
        Self { dims, seen: 0, sum, product, basis: None }
    }

    /// Adds up to `rows` more of the samples; does nothing once all were seen.
    pub fn add_rows(&mut self, samples: &(impl Samples + ?Sized), rows: usize) {
        if self.basis.is_some() || samples.dims() != self.sum.len() {
            return;
        }
        let end = (self.seen + rows).min(samples.count());
        let mut x = Array2::zeros((end - self.seen, samples.dims()));
        for (row, index) in x.rows_mut().into_iter().zip(self.seen..end) {
            samples.write(index, row);
        }
        for row in x.rows() {
            self.sum.iter_mut().zip(row).for_each(|(sum, &value)| *sum += f64::from(value));
        }
        self.product += &x.t().dot(&x);
        self.seen = end;
        if end == samples.count() && end > 0 {
            self.basis = Some(self.principal_basis());
        }
    }

    /// Subspace iteration on the covariance.
    fn principal_basis(&self) -> Array2<f64> {
        let mean = &self.sum / self.seen as f64;
        let features = mean.len();
        let covariance = Array2::from_shape_fn((features, features), |(i, j)| {
            (f64::from(self.product[[i, j]]) / self.seen as f64 - mean[i] * mean[j]) as f32
        });
        let order = falling(&covariance.diag().iter().map(|&variance| variance.into()).collect::<Vec<_>>());
        let width = (self.dims + EXTRA_DIRECTIONS).min(features);
        let mut basis = Array2::from_shape_fn((features, width), |(i, j)| f32::from(u8::from(order[j] == i)));
        for _ in 0..ITERATIONS {
            basis = orthonormal(covariance.dot(&basis).mapv(f64::from)).mapv(|v| v as f32);
        }
        orthonormal(basis.slice(s![.., ..self.dims]).mapv(f64::from))
    }

    /// The largest principal angle, in radians from 0 to pi / 2, between this space and the span of the columns of
    /// `decoder` (`[features, dims]`); `None` until all samples were seen. Refuses another shape.
    pub fn largest_angle(&self, decoder: ArrayView2<f32>) -> Result<Option<f64>, Error> {
        check_length("a column of the decoder", decoder.nrows(), self.sum.len())?;
        let Some(basis) = &self.basis else { return Ok(None) };
        Ok(Some(largest_principal_angle(basis.view(), orthonormal(decoder.mapv(f64::from)).view())))
    }
}

/// The weight of the decoder, `[features, dims]`, if the whole network is one linear layer each way: what may come to
/// span the principal space.
pub fn linear_decoder(model: &Autoencoder) -> Option<Array2<f32>> {
    let [_, decoder] = model.layers() else { return None };
    let linear = model.layers().iter().all(|layer| layer.activation() == Activation::Identity);
    if !linear || decoder.patches().is_some() || model.is_variational() {
        return None;
    }
    let weight = model.weight(decoder);
    Some(if decoder.direction() == Direction::Up { weight.reversed_axes() } else { weight })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{Rng, Stream};

    /// Points whose first directions vary more than the others.
    fn points() -> Array2<f32> {
        let mut rng = Rng::new(1, Stream::Toy, 0);
        Array2::from_shape_fn((400, 6), |(_, j)| 3.0 + rng.normal() * [5.0, 4.0, 1.0, 0.5, 0.3, 0.1][j])
    }

    #[test]
    fn the_widest_directions_are_found_however_many_samples_come_at_once() {
        let x = points();
        let mut space = StreamingPca::new(6, 2);
        let plane = Array2::from_shape_fn((6, 2), |(i, j)| if i == j { 2.0 } else { 0.0 });
        assert_eq!(space.largest_angle(plane.view()).unwrap(), None);
        (0..4).for_each(|_| space.add_rows(&x.view(), 150));
        let near = space.largest_angle(plane.view()).unwrap().unwrap();
        assert!(near < 0.05, "{near}");
        let turned = Array2::from_shape_fn((6, 2), |(i, j)| f32::from(u8::from([0, 5][j] == i)));
        let far = space.largest_angle(turned.view()).unwrap().unwrap();
        assert!((far - core::f64::consts::FRAC_PI_2).abs() < 0.05, "{far}");
    }

    #[cfg(feature = "pca")]
    #[test]
    fn the_angle_is_that_of_the_exact_decomposition() {
        let x = points();
        let mut space = StreamingPca::new(6, 3);
        space.add_rows(&x.view(), 400);
        let decoder = Array2::from_shape_fn((6, 3), |(i, j)| (1 + i * (j + 2) % 5) as f32);
        let found = space.largest_angle(decoder.view()).unwrap().unwrap();
        let axes = super::super::pca::Pca::fit(x.view()).unwrap().axes().slice(s![..3, ..]).mapv(|v| v as f32);
        let exact = super::super::subspace::principal_angles(decoder.view(), axes.t()).unwrap();
        assert!((found - exact[2]).abs() < 1e-3, "{found} {exact:?}");
    }

    #[test]
    fn a_linear_decoder_is_one_layer_each_way_tied_or_not() {
        let decoder = |fields| linear_decoder(&crate::analysis::fixture::model(fields));
        assert_eq!(decoder(r#""input_dim":9,"latent_dim":2"#).unwrap().dim(), (9, 2));
        assert_eq!(decoder(r#""input_dim":9,"latent_dim":2,"tied_weights":true"#).unwrap().dim(), (9, 2));
        for fields in [
            r#""input_dim":9,"hidden_dims":[4],"latent_dim":2,"hidden_activation":"identity""#,
            r#""input_dim":9,"latent_dim":2,"output_activation":"sigmoid""#,
            r#""input_dim":9,"latent_dim":2,"variational":true"#,
        ] {
            assert_eq!(decoder(fields), None, "{fields}");
        }
    }
}
