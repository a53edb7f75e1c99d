//! What the nearest known code tells about the class of a sample.

use crate::analysis::codes::probe::nearest_neighbor_error_rate;
use crate::data::Samples;
use crate::error::Error;
use crate::network::Autoencoder;

/// Share of the samples of `data` whose code's nearest neighbour, among the codes of the first `known` samples of
/// `training`, is of another class; from 0 to 1. Refuses samples without classes.
pub fn neighbor_error_rate(
    model: &Autoencoder,
    training: &(impl Samples + ?Sized),
    known: usize,
    data: &(impl Samples + ?Sized),
) -> Result<f64, Error> {
    let known = known.min(training.count());
    for labels in [training.labels(), data.labels()] {
        if labels.is_empty() {
            return Err(Error::Data("the samples have no classes; expected one for each".into()));
        }
    }
    let known_codes = model.encode(training.first(known).view())?;
    let codes = model.encode(data.first(data.count()).view())?;
    nearest_neighbor_error_rate(known_codes.view(), &training.labels()[..known], codes.view(), data.labels())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{experiment, images};
    use crate::data::Dataset;
    use ndarray::Array2;
    use std::string::ToString;
    use std::vec::Vec;

    /// Images of which one half is dark and the other bright, with their class.
    fn halves(count: usize) -> Dataset {
        let images = Array2::from_shape_fn((count, 9), |(i, j)| (200 * (i % 2) + (i * j) % 40) as u8);
        Dataset::new(images, (0..count).map(|i| (i % 2) as u8).collect()).unwrap()
    }

    #[test]
    fn the_nearest_code_of_a_like_image_has_its_class_and_only_the_first_are_known() {
        let model = Autoencoder::initialize(&experiment(r#""input_dim":9,"latent_dim":2"#));
        assert_eq!(neighbor_error_rate(&model, &halves(20), 20, &halves(31)), Ok(0.0));
        // Whoever knows but one class takes all for it: every second image is of the other.
        assert_eq!(neighbor_error_rate(&model, &halves(20), 1, &halves(30)), Ok(0.5));
    }

    #[test]
    fn samples_without_classes_are_refused() {
        let model = Autoencoder::initialize(&experiment(r#""input_dim":9,"latent_dim":2"#));
        let found: Vec<_> = [neighbor_error_rate(&model, &images(4, 9).view(), 4, &halves(4))].into();
        assert!(found[0].as_ref().unwrap_err().to_string().contains("no classes"));
        assert!(neighbor_error_rate(&model, &halves(4), 4, &images(4, 9).view()).is_err());
    }
}
