//! The first weights of a network, before any training.

use crate::experiment::Initialization;
use crate::kernels::math::sqrt;
use crate::kernels::panels::Panels;
use crate::layers::LayerShape;
use crate::rng::{Rng, Stream};

/// Draws a weight from the normal distribution of the rule's standard deviation. `index`, the layer's number counted
/// from the input, gives every layer random numbers of its own.
pub(crate) fn weight(shape: &LayerShape, rule: Initialization, seed: u32, index: usize) -> Panels {
    let (fan_in, fan_out) = shape.fans();
    let fan = match rule {
        Initialization::He => fan_in,
        Initialization::Glorot => fan_in + fan_out,
    };
    normal(shape.weight, sqrt(2.0 / fan), seed, index)
}

/// Draws `[rows, columns]` normal numbers.
pub(crate) fn normal([rows, columns]: [usize; 2], std_dev: f32, seed: u32, index: usize) -> Panels {
    let mut rng = Rng::new(seed, Stream::Weights, index as u64);
    let mut weight = Panels::zeros(rows, columns);
    for row in 0..rows {
        weight.set_row(row, (0..columns).map(|_| std_dev * rng.normal()));
    }
    weight
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layers::{Activation, Direction, Patches};

    fn variance(weight: &Panels) -> f32 {
        let weight = weight.to_rows();
        weight.iter().map(|w| w * w).sum::<f32>() / weight.len() as f32
    }

    #[test]
    fn weights_have_the_stated_deviation_and_each_layer_its_own() {
        let dense = LayerShape {
            weight: [100, 400],
            direction: Direction::Down,
            patches: None,
            activation: Activation::Relu,
            tied_to: None,
        };
        let patches = Some(Patches { side: 8, channels: 20 });
        let convolution = LayerShape { weight: [100, 180], patches, ..dense };
        let transposed = LayerShape { direction: Direction::Up, ..convolution };
        for (shape, rule, expected) in [
            (dense, Initialization::He, 2.0 / 400.0),
            (dense, Initialization::Glorot, 2.0 / 500.0),
            (convolution, Initialization::He, 2.0 / 180.0),
            (transposed, Initialization::He, 2.0 / 225.0),
        ] {
            let drawn = weight(&shape, rule, 3, 0);
            assert!((variance(&drawn) / expected - 1.0).abs() < 0.03, "{shape:?} {rule:?}");
            assert_ne!(drawn, weight(&shape, rule, 3, 1));
            assert_eq!(drawn, weight(&shape, rule, 3, 0));
        }
    }
}
