//! The values of a network's code over some images, and the number of dead units in each layer of its encoder.

use crate::analysis::network::unit_statistics::{UnitStatistics, active_share, by_unit, histogram};
use crate::analysis::order::rising;
use crate::error::Error;
use crate::network::Autoencoder;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2};

/// Bars of the histogram.
const BINS: usize = 40;

/// The code of a network over some images, and the dead units of its encoder.
#[derive(Debug, Clone, PartialEq)]
pub struct Activations {
    /// Values of the code in each of 40 equal parts of the way from `low` to `high`.
    pub counts: Vec<u32>,
    /// The smallest value of the code.
    pub low: f32,
    /// The largest value of the code.
    pub high: f32,
    /// Mean of each unit of the code, rising.
    pub means: Vec<f32>,
    /// [`active_share`] of the code.
    pub active: f64,
    /// The units of each layer of the encoder, the code last.
    pub layers: Vec<LayerUnits>,
}

/// The number of units in a layer, and of those that are dead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LayerUnits {
    /// Units of the layer; of a convolution its channels.
    pub units: usize,
    /// Units that [`UnitStatistics::dead`] says are dead.
    pub dead: usize,
}

impl Activations {
    /// The activations of `model` over `images`, `[count, input_dim]`. Refuses an empty table and values that are not
    /// finite.
    pub fn of(model: &Autoencoder, images: ArrayView2<f32>) -> Result<Self, Error> {
        let mut layers = Vec::with_capacity(model.depth());
        let (mut code, mut means) = (Array2::zeros((0, 0)), Vec::new());
        let outputs = model.layer_outputs(images, model.depth())?;
        for (layer, values) in outputs.into_iter().enumerate().skip(1) {
            let values = by_unit(model, layer, values);
            let statistics = UnitStatistics::of(values.view())?;
            layers.push(LayerUnits { units: statistics.dead.len(), dead: statistics.dead_count() });
            (code, means) = (values, statistics.mean);
        }
        let order = rising(&means.iter().map(|&mean| mean.into()).collect::<Vec<_>>());
        let means = order.into_iter().map(|unit| means[unit]).collect();
        let (counts, [low, high]) = histogram(code.view(), BINS);
        Ok(Self { counts, low, high, means, active: active_share(code.view()), layers })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::codes::statistics::CodeStatistics;
    use crate::analysis::fixture::{images, model};
    use crate::analysis::network::unit_statistics::ACTIVE;
    use ndarray::{Array1, array};
    use std::vec;

    #[test]
    fn what_is_shown_is_what_the_statistics_of_codes_say() {
        for fields in [
            r#""input_dim":9,"hidden_dims":[5],"latent_dim":3"#,
            r#""input_dim":16,"channels":[4],"latent_dim":3"#,
            r#""input_dim":9,"latent_dim":3,"variational":true"#,
        ] {
            let model = model(fields);
            let x = images(40, model.input_dim());
            let shown = Activations::of(&model, x.view()).unwrap();
            let codes = model.encode(x.view()).unwrap();
            let statistics = CodeStatistics::of(codes.view(), ACTIVE).unwrap();
            let mut means: Vec<f32> = statistics.mean.iter().map(|&mean| mean as f32).collect();
            means.sort_by(f32::total_cmp);
            assert_eq!(shown.means, means, "{fields}");
            assert!((shown.active + statistics.near_zero_share - 1.0).abs() < 1e-15, "{fields}");
            assert_eq!(shown.counts.iter().sum::<u32>(), 40 * 3, "{fields}");
            assert!(shown.low < shown.high && codes.iter().any(|&z| z == shown.low), "{fields}");
            assert_eq!(shown.layers.len(), model.depth());
            assert_eq!(shown.layers.last().unwrap().units, 3, "{fields}");
        }
    }

    #[test]
    fn dead_units_are_counted_layer_by_layer() {
        let experiment = crate::analysis::fixture::experiment(r#""input_dim":3,"hidden_dims":[2],"latent_dim":2"#);
        let rectifier_that_is_off = (Some(array![[1.0, 0.0, 0.0], [0.0, -1.0, 0.0]]), Array1::zeros(2));
        let rest = [
            (Some(array![[1.0, 0.0], [0.0, 1.0]]), Array1::zeros(2)),
            (Some(Array2::zeros((2, 2))), Array1::zeros(2)),
            (Some(Array2::zeros((3, 2))), Array1::zeros(3)),
        ];
        let parameters = [vec![rectifier_that_is_off], rest.to_vec()].concat();
        let model = Autoencoder::from_parameters(&experiment, parameters).unwrap();
        let shown = Activations::of(&model, images(10, 3).view()).unwrap();
        assert_eq!(shown.layers, [LayerUnits { units: 2, dead: 1 }; 2]);
        assert!(Activations::of(&model, images(0, 3).view()).is_err());
    }
}
