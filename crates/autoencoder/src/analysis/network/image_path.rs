//! The path of one image through a network: the values of some units of each layer, and the weights between them.

use super::unit_statistics::by_unit;
use crate::error::Error;
use crate::layers::Direction;
use crate::network::Autoencoder;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2};

/// Some units of a layer.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Units of the layer; of a convolution its channels.
    pub units: usize,
    /// The units that are shown: all, or some at even distances.
    pub shown: Vec<usize>,
    /// The value of each shown unit; of a channel the mean.
    pub values: Vec<f32>,
}

/// Some units of every layer and the weights between them.
#[derive(Debug, Clone, PartialEq)]
pub struct ImagePath {
    /// The input, then every layer.
    pub columns: Vec<Column>,
    /// Between neighbouring columns, `[shown after, shown before]`. Where a channel is at an end, the root of the sum
    /// of the squares of all weights between both, with the sign of their sum.
    pub links: Vec<Array2<f32>>,
}

impl ImagePath {
    /// The path of one image, `[1, input_dim]`, with at most `limit` units of each layer.
    pub fn of(model: &Autoencoder, image: ArrayView2<f32>, limit: usize) -> Result<Self, Error> {
        let mut columns = Vec::with_capacity(model.layers().len() + 1);
        let outputs = model.layer_outputs(image, model.layers().len())?;
        for ((layer, values), units) in outputs.into_iter().enumerate().zip(model.units()) {
            let values = by_unit(model, layer, values);
            let shown = spread(units, limit);
            let values = shown.iter().map(|&unit| values[[0, unit]]).collect();
            columns.push(Column { units, shown, values });
        }
        let links = columns.windows(2).enumerate().map(|(layer, ends)| links(model, layer, &ends[0], &ends[1]));
        Ok(Self { links: links.collect(), columns })
    }
}

/// The weights between the units that are shown of two neighbouring columns, as in [`ImagePath::links`].
pub(super) fn links(model: &Autoencoder, layer: usize, before: &Column, after: &Column) -> Array2<f32> {
    let map = &model.layers()[layer];
    let weight = model.weight(map);
    Array2::from_shape_fn((after.shown.len(), before.shown.len()), |(a, b)| {
        let (a, b) = (after.shown[a], before.shown[b]);
        // Of images channels run fastest: a unit comes back every so many rows or columns.
        let (row, rows, column, columns) = match map.direction() {
            Direction::Down => (a, after.units, b, before.units),
            Direction::Up => (b, before.units, a, after.units),
        };
        // Below a variational code's means lie its log-variances.
        let end = if layer + 1 == model.depth() { model.latent_dim() } else { weight.nrows() };
        let between = (row..end).step_by(rows);
        let between = between.flat_map(|i| (column..weight.ncols()).step_by(columns).map(move |j| [i, j]));
        let (sum, squares) = between
            .fold((0.0, 0.0), |(sum, squares): (f32, f32), at| (sum + weight[at], squares + weight[at] * weight[at]));
        libm::sqrtf(squares).copysign(sum)
    })
}

/// All of `units`, or `limit` of them at even distances.
fn spread(units: usize, limit: usize) -> Vec<usize> {
    if units <= limit { (0..units).collect() } else { (0..limit).map(|i| (2 * i + 1) * units / (2 * limit)).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{images, model};
    use ndarray::Array3;

    fn view(model: &Autoencoder, shown: usize) -> ImagePath {
        ImagePath::of(model, images(1, model.input_dim()).view(), shown).unwrap()
    }

    fn outputs(model: &Autoencoder) -> Vec<Array2<f32>> {
        model.layer_outputs(images(1, model.input_dim()).view(), model.layers().len()).unwrap()
    }

    #[test]
    fn a_small_dense_network_is_shown_whole() {
        for fields in [
            r#""input_dim":9,"hidden_dims":[5],"latent_dim":2"#,
            r#""input_dim":9,"hidden_dims":[5],"latent_dim":2,"tied_weights":true"#,
            r#""input_dim":9,"hidden_dims":[5],"latent_dim":2,"variational":true"#,
        ] {
            let model = model(fields);
            let view = view(&model, 9);
            let outputs = outputs(&model);
            for (layer, output) in view.columns.iter().zip(&outputs) {
                assert_eq!((layer.shown.len(), &layer.values[..]), (layer.units, output.as_slice().unwrap()));
            }
            for ((links, layer), after) in view.links.iter().zip(model.layers()).zip(&view.columns[1..]) {
                let weight = model.weight(layer);
                let weight = if layer.direction() == Direction::Down { weight } else { weight.reversed_axes() };
                assert_eq!(links, weight.slice(ndarray::s![..after.units, ..]), "{fields}");
            }
        }
    }

    #[test]
    fn of_a_large_layer_evenly_spaced_units_are_shown() {
        assert_eq!(spread(5, 5), [0, 1, 2, 3, 4]);
        assert_eq!(spread(9, 3), [1, 4, 7]);
        assert_eq!(spread(784, 2), [196, 588]);
        let model = model(r#""input_dim":64,"hidden_dims":[20],"latent_dim":3"#);
        let view = view(&model, 4);
        assert_eq!(view.columns[1].shown, [2, 7, 12, 17]);
        assert_eq!(view.links[0][[3, 1]], model.weight(&model.layers()[0])[[17, 24]]);
        assert_eq!(view.links.iter().map(Array2::dim).collect::<Vec<_>>(), [(4, 4), (3, 4), (4, 3), (4, 4)]);
    }

    #[test]
    fn channels_are_units_and_kernels_are_links() {
        let model = model(r#""input_dim":64,"channels":[2,5],"latent_dim":3"#);
        let view = view(&model, 100);
        assert_eq!(view.columns.iter().map(|layer| layer.units).collect::<Vec<_>>(), [1, 2, 5, 3, 5, 2, 1]);
        let outputs = outputs(&model);
        let channels = outputs[2].to_shape((4, 5)).unwrap();
        let close = |a: f32, b: f32| (a - b).abs() < 1e-6;
        assert!(view.columns[2].values.iter().zip(channels.columns()).all(|(&v, c)| close(v, c.mean().unwrap())));
        let signed = |w: &[f32]| w.iter().map(|w| w * w).sum::<f32>().sqrt() * w.iter().sum::<f32>().signum();
        let axis = |w: &Array3<f32>, i: [usize; 2]| signed(&w.slice(ndarray::s![i[0], .., i[1]]).to_vec());
        // Down: [out channel, tap, in channel]; the way to the code: [unit, position, channel].
        let weight = |l: usize, shape| model.weight(&model.layers()[l]).into_shape_with_order(shape).unwrap();
        assert!(close(view.links[1][[4, 1]], axis(&weight(1, (5, 9, 2)), [4, 1])));
        assert!(close(view.links[2][[2, 3]], axis(&weight(2, (3, 4, 5)), [2, 3])));
        // Back up: [in channel, tap, out channel].
        assert!(close(view.links[4][[1, 3]], axis(&weight(4, (5, 9, 2)), [3, 1])));
        assert_eq!(view.links[5].dim(), (1, 2));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let model = model(r#""input_dim":9,"latent_dim":2"#);
        assert!(ImagePath::of(&model, images(1, 8).view(), 3).is_err());
    }
}
