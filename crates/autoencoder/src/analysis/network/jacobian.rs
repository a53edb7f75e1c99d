//! The Jacobian norm of an encoder: how far a code moves when the image does.

use crate::analysis::checks::check_length;
use crate::error::Error;
use crate::experiment::{Penalty, ValidExperiment};
use crate::kernels::panels::Panels;
use crate::layers::Signal;
use crate::network::Autoencoder;
use crate::training::workspace::Workspace;
use alloc::vec;
use ndarray::ArrayView2;

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
}
