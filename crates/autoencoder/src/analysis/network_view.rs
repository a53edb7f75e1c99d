//! One image on its way through a network: what some units of each layer say, and what connects them.

use super::activations::by_unit;
use crate::error::Error;
use crate::layers::Direction;
use crate::model::Autoencoder;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2};

/// Some units of a layer.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Units of the layer; of a convolution its channels.
    pub units: usize,
    /// Which ones are shown: all, or so many at even distances.
    pub shown: Vec<usize>,
    /// What each shown one says; of a channel the mean.
    pub values: Vec<f32>,
}

/// Some units of every layer and what lies between.
#[derive(Debug, Clone, PartialEq)]
pub struct NetworkView {
    /// The input, then every layer.
    pub columns: Vec<Column>,
    /// Between neighbouring columns, `[shown after, shown before]`. Where a channel is at an end, the root of the sum
    /// of the squares of all weights between both, with the sign of their sum.
    pub links: Vec<Array2<f32>>,
}

impl NetworkView {
    /// Of one image, `[1, input_dim]`, with at most `most` units of each layer.
    pub fn of(model: &Autoencoder, image: ArrayView2<f32>, most: usize) -> Result<Self, Error> {
        let mut columns = Vec::with_capacity(model.layers().len() + 1);
        for layer in 0..=model.layers().len() {
            let values = by_unit(model, layer, model.layer_outputs(image, layer)?);
            let shown = spread(model.units()[layer], most);
            let values = shown.iter().map(|&unit| values[[0, unit]]).collect();
            columns.push(Column { units: model.units()[layer], shown, values });
        }
        let links = columns.windows(2).enumerate().map(|(layer, ends)| links(model, layer, &ends[0], &ends[1]));
        Ok(Self { links: links.collect(), columns })
    }
}

fn links(model: &Autoencoder, layer: usize, before: &Column, after: &Column) -> Array2<f32> {
    let map = &model.layers()[layer];
    let weight = model.weight(map);
    Array2::from_shape_fn((after.shown.len(), before.shown.len()), |(a, b)| {
        let (a, b) = (after.shown[a], before.shown[b]);
        // Of images channels run fastest: a unit comes back every so many rows or columns.
        let (row, rows, column, columns) = match map.direction() {
            Direction::Down => (a, after.units, b, before.units),
            Direction::Up => (b, before.units, a, after.units),
        };
        let between = (row..weight.nrows()).step_by(rows);
        let between = between.flat_map(|i| (column..weight.ncols()).step_by(columns).map(move |j| [i, j]));
        let (sum, squares) = between
            .fold((0.0, 0.0), |(sum, squares): (f32, f32), at| (sum + weight[at], squares + weight[at] * weight[at]));
        libm::sqrtf(squares).copysign(sum)
    })
}

/// All of `units`, or `most` of them at even distances.
fn spread(units: usize, most: usize) -> Vec<usize> {
    if units <= most { (0..units).collect() } else { (0..most).map(|i| (2 * i + 1) * units / (2 * most)).collect() }
}
