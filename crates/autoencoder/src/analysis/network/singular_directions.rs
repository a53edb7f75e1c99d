//! The directions in which an image moves its code most: the singular value decomposition of the encoder's Jacobian.

use super::jacobian::EncoderJacobian;
use crate::analysis::linear::subspace::eigen;
use crate::analysis::order::falling;
use crate::error::Error;
use alloc::vec::Vec;
use nalgebra::DMatrix;
use ndarray::{Array2, ArrayView1, ArrayView2, Axis};

/// The singular values `s_i` of a Jacobian `J` and its right singular vectors `v_i`: the code moves by a length of `s_i`
/// for each unit that the image moves along `v_i`, and in directions at right angles for different `i`.
#[derive(Debug, Clone, PartialEq)]
pub struct SingularDirections {
    values: Vec<f64>,
    directions: Array2<f64>,
}

impl SingularDirections {
    /// Decomposes the smaller of `J J^T` and `J^T J`, in `f64`: `s_i` is the root of an eigenvalue, and `v_i` an
    /// eigenvector of the second, or one of the first after `J^T` (Golub & Van Loan, 2.4). That takes a fifth of the time
    /// of a decomposition of `J` itself. The roots lose what lies below `1e-8` of the largest value, but `J` has the
    /// digits of `f32` and says nothing below `1e-7` of it. Refuses a Jacobian whose eigenvalues are not found.
    pub fn of(jacobian: &EncoderJacobian) -> Result<Self, Error> {
        let matrix = jacobian.matrix().mapv(f64::from);
        let (latent_dim, input_dim) = matrix.dim();
        let wide = latent_dim < input_dim;
        let gram = if wide { matrix.dot(&matrix.t()) } else { matrix.t().dot(&matrix) };
        let size = gram.nrows();
        let (eigenvalues, eigenvectors) = eigen(&DMatrix::from_fn(size, size, |i, j| gram[[i, j]]))?;
        let order = falling(&eigenvalues);
        let values: Vec<f64> = order.iter().map(|&i| libm::sqrt(eigenvalues[i].max(0.0))).collect();

        let least = values.first().unwrap_or(&0.0) * f64::from(f32::EPSILON) * latent_dim.max(input_dim) as f64;
        let rank = values.iter().take_while(|&&value| value > least).count();
        let found = Array2::from_shape_fn((rank, size), |(i, j)| eigenvectors[(j, order[i])]);
        let mut directions = if wide { found.dot(&matrix) } else { found };
        for mut direction in directions.axis_iter_mut(Axis(0)) {
            let factor = sign(direction.view()) / libm::sqrt(direction.dot(&direction));
            direction *= factor;
        }
        Ok(Self { values, directions })
    }

    /// The singular values, falling, all at least 0: as many as the smaller of `latent_dim` and `input_dim`. The sum of
    /// their squares is the square of [`EncoderJacobian::norm`].
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// `[k, input_dim]`: the right singular vectors of the first `k` values, each a row of length 1 and at right angles to
    /// all others. `k` is the rank to `f32` precision, the number of values above the largest one times `2^-23` times the
    /// longer side: below, a vector would be made of rounding alone. Where an encoder does not move at all, `k` is 0.
    ///
    /// The sign of each is that which makes its largest entry by size positive; of several the first.
    pub fn directions(&self) -> ArrayView2<'_, f64> {
        self.directions.view()
    }
}

/// The sign of the largest entry by size, of several the first.
fn sign(direction: ArrayView1<f64>) -> f64 {
    let largest = direction.iter().fold(0.0_f64, |largest, &v| if v.abs() > largest.abs() { v } else { largest });
    1.0_f64.copysign(largest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{experiment, images, model};
    use crate::network::Autoencoder;
    use ndarray::{Array1, array};
    use std::vec;

    fn of(model: &Autoencoder) -> (EncoderJacobian, SingularDirections) {
        let jacobian = EncoderJacobian::of(model, images(1, model.input_dim()).view()).unwrap();
        let found = SingularDirections::of(&jacobian).unwrap();
        (jacobian, found)
    }

    /// A linear encoder with this weight, `[latent_dim, input_dim]`.
    fn linear(weight: Array2<f32>) -> Autoencoder {
        let (latent, inputs) = weight.dim();
        let fields = std::format!(r#""input_dim":{inputs},"latent_dim":{latent},"tied_weights":true"#);
        let parameters = vec![(Some(weight), Array1::zeros(latent)), (None, Array1::zeros(inputs))];
        Autoencoder::from_parameters(&experiment(&fields), parameters).unwrap()
    }

    fn close(found: f64, expected: f64) -> bool {
        (found - expected).abs() < 1e-9 * expected.abs().max(1.0)
    }

    #[test]
    fn rows_at_right_angles_are_the_directions_and_their_lengths_the_values() {
        // Lengths 2, 5 and 0.
        let weight = array![[0.0, -2.0, 0.0, 0.0], [3.0, 0.0, 0.0, -4.0], [0.0, 0.0, 0.0, 0.0]];
        let axes = array![[-0.6, 0.0, 0.0, 0.8], [0.0, 1.0, 0.0, 0.0]];
        for weight in [weight.clone(), weight.slice(ndarray::s![..2, ..]).to_owned()] {
            let (jacobian, found) = of(&linear(weight.clone()));
            assert!(found.values().iter().zip([5.0, 2.0, 0.0]).all(|(&s, expected)| close(s, expected)), "{found:?}");
            assert_eq!(found.values().len(), weight.nrows());
            assert!(close(jacobian.norm(), 29.0_f64.sqrt()));
            assert_eq!(found.directions().dim(), axes.dim());
            assert!(found.directions().iter().zip(&axes).all(|(&v, &expected)| close(v, expected)), "{found:?}");
        }
        // Of the transpose, the axes are those of the code.
        let (_, found) = of(&linear(weight.reversed_axes()));
        assert!(found.values().iter().zip([5.0, 2.0, 0.0]).all(|(&s, expected)| close(s, expected)));
        assert_eq!(found.directions(), array![[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]);
        let (jacobian, found) = of(&linear(Array2::zeros((2, 3))));
        assert_eq!((found.values(), found.directions().dim(), jacobian.norm()), (&[0.0, 0.0][..], (0, 3), 0.0));
    }

    #[test]
    fn the_code_moves_by_each_value_in_directions_at_right_angles() {
        for fields in [
            r#""input_dim":30,"hidden_dims":[20],"latent_dim":7,"hidden_activation":"silu""#,
            r#""input_dim":6,"hidden_dims":[20],"latent_dim":9,"hidden_activation":"tanh","latent_activation":"sigmoid""#,
            r#""input_dim":9,"latent_dim":9,"latent_activation":"tanh""#,
            r#""input_dim":16,"channels":[3],"latent_dim":5,"hidden_activation":"leaky_relu""#,
            r#""input_dim":16,"hidden_dims":[8],"latent_dim":1,"variational":true"#,
            r#""input_dim":1,"latent_dim":1"#,
        ] {
            let (jacobian, found) = of(&model(fields));
            let rank = found.directions().nrows();
            assert_eq!(
                (found.values().len(), rank > 0),
                (jacobian.matrix().dim().0.min(jacobian.matrix().dim().1), true)
            );
            assert!(found.values().is_sorted_by(|a, b| a >= b));
            let squares: f64 = found.values().iter().map(|s| s * s).sum();
            assert!(close(squares, jacobian.norm().powi(2)), "{fields}");
            let gram = found.directions().dot(&found.directions().t());
            let moved = found.directions().dot(&jacobian.matrix().mapv(f64::from).t());
            let moved = moved.dot(&moved.t());
            for i in 0..rank {
                let largest =
                    found.directions().row(i).iter().fold(0.0_f64, |m, &v| if v.abs() > m.abs() { v } else { m });
                assert!(largest > 0.0);
                for j in 0..rank {
                    let (one, s) = if i == j { (1.0, found.values()[i]) } else { (0.0, 0.0) };
                    assert!(close(gram[[i, j]], one), "{fields}: {gram}");
                    assert!(close(moved[[i, j]], s * s), "{fields}: {moved}");
                }
            }
        }
    }
}
