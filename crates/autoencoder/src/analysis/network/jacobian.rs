//! The Jacobian `dz/dx` of an encoder: how a code moves when the image does. Whole at one image, and the mean size of it
//! over many.

use crate::analysis::checks::{check_length, check_table};
use crate::error::Error;
use crate::experiment::{Penalty, ValidExperiment};
use crate::kernels::lanes::LANES;
use crate::kernels::panels::Panels;
use crate::layers::{ForwardValues, Scratch, Signal, forward};
use crate::network::Autoencoder;
use crate::training::workspace::Workspace;
use alloc::vec;
use alloc::vec::Vec;
use core::iter;
use ndarray::{Array2, ArrayView2, Axis};

/// Numbers of the code that go backwards at once, a multiple of eight: the patches of a convolution take memory for
/// each of them.
const BLOCK: usize = 64;

/// The Jacobian `dz/dx` of an encoder at one image: entry `(j, i)` says how fast number `j` of the code grows with pixel
/// `i`. Of a variational encoder it is that of the mean. At the kink of a rectifier the slope is the one from below, as
/// in training.
///
/// Its entries are `f32`, since the layers' own products make them, in `f32`; whatever is summed from them is `f64`.
#[derive(Debug, Clone, PartialEq)]
pub struct EncoderJacobian {
    matrix: Array2<f32>,
}

impl EncoderJacobian {
    /// The Jacobian at `image` (`[1, input_dim]`), exact but for rounding whatever the layers and activations.
    ///
    /// Row `j` is the unit vector of number `j` after one backward pass of the encoder: through each layer, from the last
    /// to the first, first times the slope of the activation, then times the weight. Refuses another shape, and an image,
    /// a code or a Jacobian that is not finite.
    pub fn of(model: &Autoencoder, image: ArrayView2<f32>) -> Result<Self, Error> {
        check_length("the list of images", image.nrows(), 1)?;
        check_length("an image", image.ncols(), model.input_dim())?;
        check_table("the image", image)?;
        check_table("the code", model.encode(image)?.view())?;
        let layers = &model.layers()[..model.depth()];
        // Eight copies of the image fill a panel, so that any panel of rows on their way back meets it in each lane.
        let copies = Array2::from_shape_fn((LANES, image.ncols()), |(_, i)| image[[0, i]]);
        let mut values: Vec<_> = layers.iter().map(|layer| ForwardValues::new(layer.shape(), LANES)).collect();
        forward(&model.weights, layers, &Signal::sparse(Panels::from_rows(copies.view())), &mut values);

        let mut matrix = Array2::zeros((model.latent_dim(), model.input_dim()));
        for (block, mut rows) in matrix.axis_chunks_iter_mut(Axis(0), BLOCK).enumerate() {
            let mut gradient = Panels::zeros(rows.nrows(), layers.last().map_or(0, |layer| layer.output_dim()));
            for row in 0..rows.nrows() {
                gradient.set_row(row, iter::repeat_n(0.0, block * BLOCK + row).chain(iter::once(1.0)));
            }
            for (layer, ForwardValues { a, y, .. }) in layers.iter().zip(&values).rev() {
                for panel in 0..gradient.panel_count() {
                    layer.activation().backward_in_place(a.panel(0), y.values().panel(0), gradient.panel_mut(panel));
                }
                let mut below = Panels::zeros(gradient.rows(), layer.input_dim());
                let mut scratch = Scratch::new(layer.shape(), gradient.rows());
                layer.input_gradient_into(&model.weights[layer.weight], &gradient, &mut scratch, &mut below);
                gradient = below;
            }
            rows.assign(&gradient.to_rows());
        }
        check_table("the Jacobian", matrix.view())?;
        Ok(Self { matrix })
    }

    /// `[latent_dim, input_dim]`, finite.
    pub fn matrix(&self) -> ArrayView2<'_, f32> {
        self.matrix.view()
    }

    /// The Frobenius norm: the root of the sum of all squares, at least 0. A contractive penalty holds its square down
    /// (Rifai et al. 2011).
    pub fn norm(&self) -> f64 {
        libm::sqrt(self.matrix.iter().map(|&entry| f64::from(entry) * f64::from(entry)).sum())
    }
}

/// Random vectors that stand in for the units of the code (Hutchinson 1990).
const PROBES: f32 = 24.0;

/// `sqrt(mean ||dz/dx||_F^2)` over `images` (`[images, input_dim]`), estimated without bias from the experiment's seed:
/// what a contractive penalty holds down, at clean images.
pub fn jacobian_norm(experiment: &ValidExperiment, model: &Autoencoder, images: ArrayView2<f32>) -> Result<f64, Error> {
    check_length("an image", images.ncols(), model.input_dim())?;
    let mut measured = (**experiment).clone();
    measured.penalties = vec![Penalty::Contractive { weight: 1.0, probes: PROBES }];
    measured.batch_size = images.nrows().max(1);
    let measured = measured.validate()?;
    let x = Panels::from_rows(images);
    let objective = Workspace::new(&measured).forward(&measured, model, &Signal::sparse(x.clone()), &x, 0, 0);
    Ok(libm::sqrt(objective.penalties.of("contractive")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{experiment, images, model};
    use crate::experiment::Experiment;
    use ndarray::{Array1, Array2, array};
    use std::format;

    #[test]
    fn a_linear_code_moves_as_its_weights_say() {
        let json = r#"{"seed":1,"model":{"input_dim":3,"latent_dim":2},"loss":"mean_squared_error",
            "optimizer":{"kind":"sgd","learning_rate":0.1},"batch_size":1,"epochs":1}"#;
        let experiment = Experiment::from_json(json).unwrap().validate().unwrap();
        let weight = array![[3.0, 0.0, 0.0], [0.0, 4.0, 0.0]];
        let parameters =
            vec![(Some(weight.clone()), Array1::zeros(2)), (Some(weight.t().to_owned()), Array1::zeros(3))];
        let model = Autoencoder::from_parameters(&experiment, parameters).unwrap();
        // Each probe gives |W^T e|^2 = 9 + 16 exactly: the rows stand at right angles.
        let norm = jacobian_norm(&experiment, &model, Array2::zeros((5, 3)).view()).unwrap();
        assert!((norm - 5.0).abs() < 1e-5, "{}", format!("{norm}"));
    }
    #[test]
    fn the_jacobian_of_a_linear_encoder_is_its_weight() {
        // More numbers than go backwards at once, and not a multiple of eight.
        let weight = Array2::from_shape_fn((2 * BLOCK + 3, 3), |(j, i)| (3 * j + i) as f32 - 100.0);
        let experiment = experiment(r#""input_dim":3,"latent_dim":131,"tied_weights":true"#);
        let parameters = vec![(Some(weight.clone()), Array1::ones(2 * BLOCK + 3)), (None, Array1::zeros(3))];
        let model = Autoencoder::from_parameters(&experiment, parameters).unwrap();
        let jacobian = EncoderJacobian::of(&model, array![[0.0, 0.5, 1.0]].view()).unwrap();
        assert_eq!(jacobian.matrix(), weight);
        let squares: f64 = weight.iter().map(|&w| f64::from(w * w)).sum();
        assert!((jacobian.norm() - squares.sqrt()).abs() < 1e-9);
    }

    #[test]
    fn slopes_by_hand_and_the_mean_of_a_variational_encoder() {
        let fields = r#""input_dim":2,"latent_dim":1,"variational":true,"hidden_dims":[2],"hidden_activation":"relu""#;
        let parameters = vec![
            (Some(array![[1.0, 2.0], [3.0, -4.0]]), array![0.0, 0.0]),
            // The mean, then the log-variance.
            (Some(array![[5.0, 7.0], [100.0, 100.0]]), array![0.0, 0.0]),
            (Some(array![[1.0], [1.0]]), array![0.0, 0.0]),
            (Some(array![[1.0, 1.0], [1.0, 1.0]]), array![0.0, 0.0]),
        ];
        let model = Autoencoder::from_parameters(&experiment(fields), parameters).unwrap();
        let at = |x: [f32; 2]| EncoderJacobian::of(&model, array![x].view()).unwrap().matrix;
        assert_eq!(at([1.0, 0.0]), array![[5.0 + 21.0, 10.0 - 28.0]], "both rectifiers pass");
        assert_eq!(at([0.0, 1.0]), array![[5.0, 10.0]], "the second gives 0");
        assert_eq!(at([0.0, 0.0]), array![[0.0, 0.0]], "on the kink the slope is the one from below");
    }

    #[test]
    fn what_does_not_fit_or_is_not_finite_is_refused() {
        let fields = r#""input_dim":16,"channels":[3],"latent_dim":2,"hidden_activation":"relu""#;
        let mut model = model(fields);
        assert!(EncoderJacobian::of(&model, images(1, 15).view()).is_err());
        assert!(EncoderJacobian::of(&model, images(2, 16).view()).is_err());
        assert!(EncoderJacobian::of(&model, images(0, 16).view()).is_err());
        assert!(EncoderJacobian::of(&model, Array2::from_elem((1, 16), f32::INFINITY).view()).is_err());
        assert!(EncoderJacobian::of(&model, images(1, 16).view()).is_ok());
        model.layers[0].bias[1] = f32::NAN;
        let message = format!("{}", EncoderJacobian::of(&model, images(1, 16).view()).unwrap_err());
        assert!(message.contains("the code: value 0 of row 0 is NaN; expected a finite number"), "{message}");
        model.layers[0].bias[1] = 0.0;
        // Black images skip the weight, the way back does not.
        model.weights[0].data_mut().as_flattened_mut()[0] = f32::NAN;
        assert!(EncoderJacobian::of(&model, images(1, 16).view()).is_err());
        assert!(EncoderJacobian::of(&model, Array2::zeros((1, 16)).view()).is_err());
    }
}
