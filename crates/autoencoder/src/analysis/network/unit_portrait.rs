//! What one unit of a network is: the weights that lead to it and from it, and the images that it answers to most.

use super::image_path::{Column, links};
use super::unit_statistics::by_unit;
use crate::analysis::checks::check_table;
use crate::analysis::order::falling;
use crate::error::Error;
use crate::layers::Direction;
use crate::network::Autoencoder;
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{ArrayView2, Axis};

/// One unit of a network.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitPortrait {
    /// The weights from the input to a unit of the first layer; of a convolution its kernel.
    pub incoming: Option<Vec<f32>>,
    /// The weights from a unit before the last layer to the output; of a convolution its kernel.
    pub outgoing: Option<Vec<f32>>,
    /// The units of the layer before with the largest weights to this one, in size, and these weights; nothing where
    /// `incoming` holds all of them. Of a channel as in [`ImagePath::links`](super::image_path::ImagePath).
    pub inputs: Vec<(usize, f32)>,
    /// The images with its largest values, the largest first, and these values; nothing if all values are the same.
    pub favourites: Vec<(usize, f32)>,
}

impl UnitPortrait {
    /// The portrait of a unit of a layer, of which the input is number 0, with at most `most` inputs and images of
    /// `images` (`[count, input_dim]`). Refuses the input, and layers and units that are not there.
    pub fn of(
        model: &Autoencoder,
        images: ArrayView2<f32>,
        [layer, unit]: [usize; 2],
        most: usize,
    ) -> Result<Self, Error> {
        check_table("the images", images)?;
        let last = model.layers().len();
        // Of the input, and past the output, there are none.
        let count = model.units().get(layer).map_or(0, |&count| if layer == 0 { 0 } else { count });
        if unit >= count {
            return Err(Error::Data(format!("there is no unit {unit}; expected a number below {count}")));
        }
        let values = by_unit(model, layer, model.layer_outputs(images, layer)?.swap_remove(layer));
        let of_unit: Vec<f64> = values.column(unit).iter().map(|&value| value.into()).collect();
        let order = falling(&of_unit);
        let same = order.first().map(|&at| of_unit[at]) == order.last().map(|&at| of_unit[at]);
        let liked = if same { 0 } else { most };
        let incoming = (layer == 1).then(|| model.weight(&model.layers()[0]).row(unit).to_vec());
        Ok(Self {
            inputs: if incoming.is_some() { Vec::new() } else { inputs(model, layer, unit, most) },
            incoming,
            outgoing: (layer + 1 == last).then(|| outgoing(model, unit)),
            favourites: order.into_iter().take(liked).map(|at| (at, values[[at, unit]])).collect(),
        })
    }
}

/// The weights of the last layer that leave a unit.
fn outgoing(model: &Autoencoder, unit: usize) -> Vec<f32> {
    let layer = &model.layers()[model.layers().len() - 1];
    let from = match layer.direction() {
        Direction::Down => Axis(1),
        Direction::Up => Axis(0),
    };
    model.weight(layer).index_axis(from, unit).to_vec()
}

fn inputs(model: &Autoencoder, layer: usize, unit: usize, most: usize) -> Vec<(usize, f32)> {
    let units = model.units();
    let column = |layer: usize, shown: Vec<usize>| Column { units: units[layer], shown, values: Vec::new() };
    let before = column(layer - 1, (0..units[layer - 1]).collect());
    let weights = links(model, layer - 1, &before, &column(layer, vec![unit]));
    let order = falling(&weights.iter().map(|weight| weight.abs().into()).collect::<Vec<_>>());
    order.into_iter().take(most).map(|at| (at, weights[[0, at]])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{experiment, images, model};
    use ndarray::{Array1, Array2, array};

    /// 4 values -> 2 -> 1 -> 2 -> 4, linear, with weights by hand.
    fn by_hand() -> Autoencoder {
        let weights = [
            array![[1.0, 0.0, 0.0, 0.0], [0.0, 0.0, -4.0, 0.0]],
            array![[0.5, -2.0]],
            array![[3.0], [0.0]],
            array![[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]],
        ];
        let layers = weights.map(|weight: Array2<f32>| {
            let biases = Array1::zeros(weight.nrows());
            (Some(weight), biases)
        });
        let fields = r#""input_dim":4,"hidden_dims":[2],"latent_dim":1,"hidden_activation":"identity""#;
        Autoencoder::from_parameters(&experiment(fields), layers.into()).unwrap()
    }

    #[test]
    fn a_unit_has_its_weights_and_the_images_of_its_largest_values() {
        let (model, mut x) = (by_hand(), Array2::zeros((4, 4)));
        x.column_mut(0).assign(&array![0.2, 0.9, 0.1, 0.5]);
        let portrait = |at, most| UnitPortrait::of(&model, x.view(), at, most).unwrap();
        let first = portrait([1, 0], 2);
        assert_eq!((first.incoming, first.outgoing), (Some(vec![1.0, 0.0, 0.0, 0.0]), None));
        assert_eq!((first.inputs, first.favourites), (vec![], vec![(1, 0.9), (3, 0.5)]));
        // It sees nothing of these images.
        assert_eq!(portrait([1, 1], 2).favourites, []);
        let code = portrait([2, 0], 9);
        assert_eq!((code.incoming, code.outgoing), (None, None));
        assert_eq!(code.inputs, [(1, -2.0), (0, 0.5)]);
        assert_eq!(code.favourites.iter().map(|&(at, _)| at).collect::<Vec<_>>(), [1, 3, 0, 2]);
        let last = portrait([3, 1], 1);
        assert_eq!((last.incoming, last.outgoing), (None, Some(vec![2.0, 4.0, 6.0, 8.0])));
        assert_eq!(portrait([4, 2], 9).outgoing, None);
    }

    #[test]
    fn every_architecture_has_portraits_of_all_its_units() {
        for (fields, ends) in [
            (r#""input_dim":16,"channels":[3],"hidden_dims":[5],"latent_dim":2"#, [9, 9]),
            (r#""input_dim":16,"hidden_dims":[5],"latent_dim":2,"tied_weights":true"#, [16, 16]),
            (r#""input_dim":16,"latent_dim":2,"variational":true"#, [16, 16]),
            (r#""input_dim":2,"hidden_dims":[7],"latent_dim":1"#, [2, 2]),
        ] {
            let model = model(fields);
            let (x, units) = (images(20, model.input_dim()), model.units());
            let last = model.layers().len();
            for layer in 1..=last {
                for unit in 0..units[layer] {
                    let found = UnitPortrait::of(&model, x.view(), [layer, unit], 3).unwrap();
                    let lengths = [&found.incoming, &found.outgoing].map(|weights| weights.as_ref().map(Vec::len));
                    let expected = [(layer == 1).then_some(ends[0]), (layer + 1 == last).then_some(ends[1])];
                    assert_eq!(lengths, expected, "{fields} {layer} {unit}");
                    let before = if layer == 1 { 0 } else { units[layer - 1].min(3) };
                    assert_eq!(found.inputs.len(), before, "{fields} {layer} {unit}");
                    let values = by_unit(&model, layer, model.layer_outputs(x.view(), layer).unwrap().remove(layer));
                    let largest = values.column(unit).iter().copied().fold(f32::MIN, f32::max);
                    assert!(found.favourites.first().is_none_or(|&(_, value)| value == largest), "{fields}");
                }
            }
        }
        // Tied: what a unit looks for is what it draws.
        let tied = model(r#""input_dim":16,"latent_dim":3,"tied_weights":true"#);
        let found = UnitPortrait::of(&tied, images(20, 16).view(), [1, 2], 3).unwrap();
        assert_eq!(found.incoming, found.outgoing);
    }

    #[test]
    fn what_is_not_there_is_refused() {
        let (model, x) = (by_hand(), images(3, 4));
        for at in [[0, 0], [1, 2], [5, 0]] {
            assert!(UnitPortrait::of(&model, x.view(), at, 3).is_err(), "{at:?}");
        }
        assert!(UnitPortrait::of(&model, images(0, 4).view(), [1, 0], 3).is_err());
    }
}
