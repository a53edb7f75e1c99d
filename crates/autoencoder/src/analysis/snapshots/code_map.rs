//! The codes of some samples on a plane, with their classes.

use crate::analysis::codes::code_plane::CodePlane;
use crate::data::Samples;
use crate::error::Error;
use crate::network::Autoencoder;
use alloc::vec::Vec;
use ndarray::Array2;

/// The codes of some samples on a plane.
#[derive(Debug, Clone, PartialEq)]
pub struct CodeMap {
    /// The place of each code, the axes, and the share of the codes' variance that they show.
    pub plane: CodePlane,
    /// The class of each sample; empty where there are none.
    pub labels: Vec<u8>,
}

impl CodeMap {
    /// The map of the codes that `model` gives the first `count` samples of `data`; `earlier` holds the axes of an
    /// earlier map of the same network, which this one goes on from.
    pub fn of(
        model: &Autoencoder,
        data: &(impl Samples + ?Sized),
        count: usize,
        earlier: Option<&Array2<f64>>,
    ) -> Result<Self, Error> {
        let codes = model.encode(data.first(count).view())?;
        let plane = CodePlane::of(codes.view(), earlier)?;
        Ok(Self { plane, labels: data.labels().iter().copied().take(count).collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Snapshots;
    use super::*;
    use crate::analysis::fixture::{images, model};
    use crate::data::Dataset;
    use std::vec;

    #[test]
    fn a_map_has_a_place_and_a_class_for_each_sample_and_keeps_its_axes() {
        let model = model(r#""input_dim":9,"latent_dim":5"#);
        let pixels = images(30, 9).mapv(|value| (255.0 * value) as u8);
        let data = Dataset::new(pixels, (0..30).collect()).unwrap();
        let mut snapshots = Snapshots::default();
        let first = snapshots.code_map(&model, &data, 20).unwrap();
        assert_eq!((first.plane.xy.dim(), &first.labels[..]), ((20, 2), &(0..20).collect::<Vec<u8>>()[..]));
        let turned = first.plane.axes.as_ref().map(|axes| -axes);
        let kept = CodeMap::of(&model, &data, 20, turned.as_ref()).unwrap();
        let moved = |xy: &Array2<f32>| (xy - &first.plane.xy).iter().fold(0.0_f32, |most, d| most.max(d.abs()));
        assert!(moved(&-&kept.plane.xy) < 1e-4, "axes that were turned stay turned");
        assert!(moved(&snapshots.code_map(&model, &data, 20).unwrap().plane.xy) < 1e-4);
    }

    #[test]
    fn samples_without_classes_have_none_on_the_map() {
        let model = model(r#""input_dim":9,"latent_dim":2"#);
        let map = CodeMap::of(&model, &images(8, 9).view(), 100, None).unwrap();
        assert_eq!((map.plane.xy.nrows(), map.labels), (8, vec![]));
    }
}
