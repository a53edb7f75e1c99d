//! The first weights of a network, before any training.

use crate::experiment::Initialization;
use crate::kernels::math::sqrt;
use crate::kernels::panels::Panels;
use crate::layers::LayerShape;
use crate::rng::{Rng, Stream};
use alloc::vec;
use alloc::vec::Vec;

/// Draws a weight from the rule's distribution. `index`, the layer's number counted from the input, gives every layer
/// random numbers of its own.
pub(crate) fn weight(shape: &LayerShape, rule: Initialization, seed: u32, index: usize) -> Panels {
    let (fan_in, fan_out) = shape.fans();
    match rule {
        Initialization::He => normal(shape.weight, sqrt(2.0 / fan_in), seed, index),
        Initialization::Glorot => normal(shape.weight, sqrt(2.0 / (fan_in + fan_out)), seed, index),
        Initialization::Pytorch => uniform(shape.weight, pytorch_bound(shape), seed, index),
        Initialization::GlorotUniform => uniform(shape.weight, sqrt(6.0 / (fan_in + fan_out)), seed, index),
    }
}

/// Draws a bias, or gives zeros where the rule draws none; a tied layer's bias is its own. `index` is as in [`weight`].
pub(crate) fn bias(shape: &LayerShape, rule: Initialization, seed: u32, index: usize) -> Vec<f32> {
    match rule {
        Initialization::Pytorch => {
            let (bound, mut rng) = (pytorch_bound(shape), Rng::new(seed, Stream::Biases, index as u64));
            (0..shape.bias_len()).map(|_| between(bound, &mut rng)).collect()
        }
        Initialization::He | Initialization::Glorot | Initialization::GlorotUniform => vec![0.0; shape.bias_len()],
    }
}

/// PyTorch's `kaiming_uniform_` with `a = sqrt(5)`: `sqrt(3) * sqrt(2 / (1 + a^2)) / sqrt(fan_in)`.
fn pytorch_bound(shape: &LayerShape) -> f32 {
    1.0 / sqrt(shape.pytorch_fan_in())
}

/// Draws `[rows, columns]` normal numbers.
pub(crate) fn normal(shape: [usize; 2], std_dev: f32, seed: u32, index: usize) -> Panels {
    drawn(shape, seed, index, |rng| std_dev * rng.normal())
}

/// Draws `[rows, columns]` numbers from `[-bound, bound)`.
fn uniform(shape: [usize; 2], bound: f32, seed: u32, index: usize) -> Panels {
    drawn(shape, seed, index, |rng| between(bound, rng))
}

fn drawn([rows, columns]: [usize; 2], seed: u32, index: usize, mut draw: impl FnMut(&mut Rng) -> f32) -> Panels {
    let mut rng = Rng::new(seed, Stream::Weights, index as u64);
    let mut weight = Panels::zeros(rows, columns);
    for row in 0..rows {
        weight.set_row(row, (0..columns).map(|_| draw(&mut rng)));
    }
    weight
}

/// Uniform on `[-bound, bound)`: the number in `[-1, 1)` is exact, and is rounded once.
fn between(bound: f32, rng: &mut Rng) -> f32 {
    bound * (2.0 * rng.uniform() - 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use crate::layers::{Activation, Direction, Patches};
    use crate::network::Autoencoder;
    use std::format;

    const RULES: [Initialization; 4] = Initialization::ALL;

    fn mean_square<'a>(numbers: impl IntoIterator<Item = &'a f32>) -> f32 {
        let (sum, count) =
            numbers.into_iter().fold((0.0, 0), |(sum, count), number| (sum + number * number, count + 1));
        sum / count as f32
    }

    /// A dense layer from 400 values to 100, that layer read backwards, a convolution from 20 channels to 100, and a
    /// transposed one back.
    fn shapes() -> [LayerShape; 4] {
        let dense = LayerShape {
            weight: [100, 400],
            direction: Direction::Down,
            patches: None,
            activation: Activation::Relu,
            tied_to: None,
        };
        let patches = Some(Patches { side: 8, channels: 20 });
        let convolution = LayerShape { weight: [100, 180], patches, ..dense };
        let up = |shape| LayerShape { direction: Direction::Up, ..shape };
        [dense, up(dense), convolution, up(convolution)]
    }

    #[test]
    fn weights_have_the_stated_variance_and_each_layer_its_own() {
        let expected = |rule| match rule {
            Initialization::He => [2.0 / 400.0, 2.0 / 100.0, 2.0 / 180.0, 2.0 / 225.0],
            Initialization::Glorot | Initialization::GlorotUniform => {
                [2.0 / 500.0, 2.0 / 500.0, 2.0 / 405.0, 2.0 / 405.0]
            }
            // A uniform number of [-a, a) has the variance (2a)^2 / 12.
            Initialization::Pytorch => [400.0, 100.0, 180.0, 180.0].map(|fan_in: f32| 1.0 / fan_in / 3.0),
        };
        for rule in RULES {
            for (shape, expected) in shapes().iter().zip(expected(rule)) {
                let drawn = weight(shape, rule, 3, 0);
                let found = mean_square(&drawn.to_rows());
                assert!((found / expected - 1.0).abs() < 0.03, "{shape:?} {rule:?}: {found} and not {expected}");
                assert_ne!(drawn, weight(shape, rule, 3, 1));
                assert_ne!(drawn, weight(shape, rule, 4, 0));
                assert_eq!(drawn, weight(shape, rule, 3, 0));
                for other in RULES.into_iter().filter(|other| *other != rule) {
                    assert_ne!(drawn, weight(shape, other, 3, 0), "{rule:?} {other:?}");
                }
            }
        }
    }

    #[test]
    fn uniform_weights_fill_their_bounds_and_do_not_leave_them() {
        let bounds = |rule| match rule {
            Initialization::Pytorch => [1.0 / 20.0, 1.0 / 10.0, 1.0 / sqrt(180.0), 1.0 / sqrt(180.0)],
            _ => [sqrt(6.0 / 500.0), sqrt(6.0 / 500.0), sqrt(6.0 / 405.0), sqrt(6.0 / 405.0)],
        };
        for rule in [Initialization::Pytorch, Initialization::GlorotUniform] {
            for (shape, bound) in shapes().iter().zip(bounds(rule)) {
                let drawn = weight(shape, rule, 3, 0).to_rows();
                let (low, high) = drawn.iter().fold((0.0_f32, 0.0_f32), |(low, high), &w| (low.min(w), high.max(w)));
                assert!(low >= -bound && low < -0.999 * bound, "{shape:?} {rule:?}: {low} above -{bound}");
                assert!(high <= bound && high > 0.999 * bound, "{shape:?} {rule:?}: {high} below {bound}");
                // Four standard errors.
                let error = bound / sqrt(3.0 * drawn.len() as f32);
                assert!(drawn.mean().is_some_and(|mean| mean.abs() < 4.0 * error), "{shape:?} {rule:?}");
            }
        }
    }

    #[test]
    fn only_pytorchs_rule_draws_biases_and_each_layer_its_own() {
        for [dense, up, convolution, transposed] in
            [shapes(), shapes().map(|shape| LayerShape { tied_to: Some(0), ..shape })]
        {
            for (shape, length, fan_in) in
                [(dense, 100, 400.0), (up, 400, 100.0), (convolution, 100, 180.0), (transposed, 20, 180.0)]
            {
                for rule in RULES.into_iter().filter(|rule| *rule != Initialization::Pytorch) {
                    assert_eq!(bias(&shape, rule, 3, 0), vec![0.0; length], "{shape:?} {rule:?}");
                }
                let rule = Initialization::Pytorch;
                let drawn: Vec<f32> = (0..100).flat_map(|index| bias(&shape, rule, 3, index)).collect();
                assert_eq!(drawn.len(), 100 * length);
                let bound = 1.0 / sqrt(fan_in);
                assert!(drawn.iter().all(|value| value.abs() <= bound), "{shape:?}");
                let expected = 4.0 * bound * bound / 12.0;
                assert!((mean_square(&drawn) / expected - 1.0).abs() < 0.07, "{shape:?}");
                assert_ne!(drawn[..length], drawn[length..2 * length]);
                assert_eq!(drawn[..length], bias(&shape, rule, 3, 0));
                assert_ne!(drawn[..length], bias(&shape, rule, 4, 0));
                let weights = weight(&shape, rule, 3, 0).to_rows();
                assert!(weights.iter().zip(&drawn).any(|(weight, bias)| weight != bias), "streams of their own");
            }
        }
    }

    #[test]
    fn a_network_has_each_layer_drawn_with_its_bias_tied_or_not() {
        let model = |fields: &str| {
            let json = format!(
                r#"{{"seed":3,"model":{{"input_dim":64,"channels":[5],"hidden_dims":[12],"latent_dim":4,
                "initialization":"pytorch"{fields}}},"loss":"mean_squared_error",
                "optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":1,"epochs":1}}"#
            );
            Autoencoder::initialize(&Experiment::from_json(&json).unwrap().validate().unwrap())
        };
        // The last layer is a transposed convolution to one channel, whose nine taps PyTorch counts.
        let fans_in = [9.0, 80.0, 12.0, 4.0, 12.0, 9.0];
        for (fields, weights) in [("", 6), (r#","tied_weights":true"#, 3)] {
            let model = model(fields);
            assert_eq!((model.weights.len(), model.layers().len()), (weights, 6));
            for (index, (layer, fan_in)) in model.layers().iter().zip(fans_in).enumerate() {
                let bound = 1.0 / sqrt(fan_in);
                assert!(layer.bias().iter().all(|value| *value != 0.0 && value.abs() <= bound), "{index} {fields}");
                assert_eq!(layer.bias(), bias(&layer.shape(), Initialization::Pytorch, 3, index));
                if model.owns_weight(index) {
                    let drawn = weight(&layer.shape(), Initialization::Pytorch, 3, index);
                    assert_eq!(model.weight(layer), drawn.to_rows());
                }
            }
        }
    }
}
