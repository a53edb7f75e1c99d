//! Contractive: how far a code moves when its image does, by the encoder's Jacobian and by changes that people know.
//!
//! Rifai, Vincent, Muller, Glorot, Bengio: "Contractive auto-encoders: explicit invariance during feature extraction",
//! ICML 2011. A penalty on the Jacobian can also be won by small weights in the encoder and large ones in the decoder:
//! hence ratios of singular values, and distances in units of those between the codes of different classes.

use super::Labelled;
use crate::analysis::checks::{check_length, check_table};
use crate::analysis::distance::squared_euclidean_distance;
use crate::analysis::network::jacobian::EncoderJacobian;
use crate::analysis::network::singular_directions::SingularDirections;
use crate::data::motion::{rotated, shifted};
use crate::error::Error;
use crate::experiment::{Corruption, TrainingCorruption};
use crate::network::Autoencoder;
use crate::rows::Rows;
use alloc::format;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2, s};
use serde::Serialize;

/// So many images are measured at most: the Jacobian of each is decomposed.
const IMAGES: usize = 100;
/// The singular value that is compared with the first.
const TENTH: usize = 9;
/// Numbers of a code at most: the time of a decomposition grows with their third power.
const MOST_NUMBERS: usize = 256;
/// Images are 28 pixels high and wide.
const SIDE: usize = 28;
const DEGREES: f64 = 10.0;
const NOISE: f32 = 0.3;

/// How far codes move when images do.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Contraction {
    /// Images measured: the first 100 of the test set, or all where it has fewer.
    pub images: usize,
    /// Numbers in a code.
    pub latent_dim: usize,
    /// The Frobenius norm of the encoder's Jacobian `dz/dx`, mean over the images.
    pub mean_jacobian_norm: f64,
    /// The tenth singular value of that Jacobian divided by the first, from 0 to 1, mean over the images; none for codes
    /// of fewer than ten numbers, and where the code of an image does not move at all.
    pub mean_ratio_of_tenth_singular_value_to_first: Option<f64>,
    /// The Euclidean distance between the codes of two images of different classes, mean over all such pairs: the length
    /// that the next four are measured in.
    pub mean_distance_between_codes_of_different_classes: f64,
    /// `mean_jacobian_norm` divided by that distance, which smaller weights alone do not change; none where it is 0.
    pub relative_jacobian_norm: Option<f64>,
    /// How far the code moves when its image moves one pixel to the right, mean over the images, divided by that
    /// distance; none where that distance is 0.
    pub relative_code_shift_by_one_pixel: Option<f64>,
    /// The same when the image turns counter-clockwise about its middle.
    pub relative_code_shift_by_rotation_of_10_degrees: Option<f64>,
    /// The same when Gaussian noise with a standard deviation of 0.3 is added to each pixel.
    pub relative_code_shift_by_gaussian_noise_0_3: Option<f64>,
    /// The seed of the noise.
    pub seed: u32,
}

impl Contraction {
    /// Measures the encoder of `model` at the first 100 images of `test`, each 28 x 28 pixels. Refuses images of another
    /// size, images of one class only, codes of more than 256 numbers, and whatever is not finite.
    pub fn of(model: &Autoencoder, test: Labelled, seed: u32) -> Result<Self, Error> {
        check_length("the list of labels", test.labels.len(), test.images.nrows())?;
        check_length("an image", test.images.ncols(), SIDE * SIDE)?;
        check_table("the images", test.images)?;
        if model.latent_dim() > MOST_NUMBERS {
            return Err(Error::Config {
                field: "latent_dim",
                value: model.latent_dim().to_string(),
                expected: "at most 256, since the Jacobians of 100 images are decomposed",
            });
        }
        let count = test.images.nrows().min(IMAGES);
        let (images, labels) = (test.images.slice(s![..count, ..]), &test.labels[..count]);

        let (mut norm, mut ratio) = (0.0, Some(0.0));
        for at in 0..count {
            let jacobian = EncoderJacobian::of(model, images.slice(s![at..=at, ..]))?;
            norm += jacobian.norm();
            ratio = ratio.zip(tenth_to_first(&SingularDirections::of(&jacobian)?)).map(|(sum, ratio)| sum + ratio);
        }

        let codes = model.encode(images)?;
        let apart = distance_between_classes(codes.view(), labels)?;
        let relative = |change: &dyn Fn(usize, &[f32]) -> Vec<f32>| -> Result<Option<f64>, Error> {
            let changed: Vec<f32> =
                Rows::of(images).iter().enumerate().flat_map(|(at, image)| change(at, image)).collect();
            let changed = ArrayView2::from_shape((count, SIDE * SIDE), &changed);
            let moved = model.encode(changed.map_err(|error| Error::Data(error.to_string()))?)?;
            Ok((apart > 0.0).then(|| mean_distance(codes.view(), moved.view()) / apart))
        };
        let noise = TrainingCorruption::from(Corruption::Gaussian { std_dev: NOISE });
        Ok(Self {
            images: count,
            latent_dim: model.latent_dim(),
            mean_jacobian_norm: norm / count as f64,
            mean_ratio_of_tenth_singular_value_to_first: ratio.map(|sum| sum / count as f64),
            mean_distance_between_codes_of_different_classes: apart,
            relative_jacobian_norm: (apart > 0.0).then(|| norm / count as f64 / apart),
            relative_code_shift_by_one_pixel: relative(&|_, image| shifted(image, SIDE, 1.0, 0.0))?,
            relative_code_shift_by_rotation_of_10_degrees: relative(&|_, image| rotated(image, SIDE, DEGREES))?,
            relative_code_shift_by_gaussian_noise_0_3: relative(&|at, image| {
                let mut noisy = vec![0.0; image.len()];
                noise.corrupt_at(image, seed, at as u64, &mut noisy);
                noisy
            })?,
            seed,
        })
    }
}

fn tenth_to_first(found: &SingularDirections) -> Option<f64> {
    let (first, tenth) = (*found.values().first()?, *found.values().get(TENTH)?);
    (first > 0.0).then(|| tenth / first)
}

/// An image moved along a direction of the same length, `image + length * direction`, and how far its code is then
/// from where it was: the Euclidean distance, in units of the code. Pixels are not held between 0 and 1, or the
/// direction would be another one. Refuses lengths that do not fit, and whatever is not finite.
pub fn move_along(
    model: &Autoencoder,
    image: &[f32],
    direction: &[f64],
    length: f64,
) -> Result<(Vec<f32>, f64), Error> {
    check_length("an image", image.len(), model.input_dim())?;
    check_length("a direction", direction.len(), image.len())?;
    let moved = image.iter().zip(direction).map(|(&pixel, &along)| (f64::from(pixel) + length * along) as f32);
    let both: Vec<f32> = image.iter().copied().chain(moved).collect();
    let both = Array2::from_shape_vec((2, image.len()), both).map_err(|error| Error::Data(error.to_string()))?;
    check_table("the moved image", both.view())?;
    let codes = model.encode(both.view())?;
    check_table("the code", codes.view())?;
    Ok((both.row(1).to_vec(), mean_distance(codes.slice(s![..1, ..]), codes.slice(s![1.., ..]))))
}

/// The Euclidean distance between the codes of two images of different classes, mean over all pairs of them.
fn distance_between_classes(codes: ArrayView2<f32>, labels: &[u8]) -> Result<f64, Error> {
    let rows = Rows::of(codes);
    let (mut sum, mut pairs) = (0.0, 0_u32);
    for (i, (one, label)) in rows.iter().zip(labels).enumerate() {
        for (other, _) in rows.iter().zip(labels).take(i).filter(|(_, other)| *other != label) {
            sum += libm::sqrt(squared_euclidean_distance(one, other));
            pairs += 1;
        }
    }
    if pairs == 0 {
        return Err(Error::Data(format!("{} images of one class; expected images of at least two", rows.count())));
    }
    Ok(sum / f64::from(pairs))
}

/// The Euclidean distance between two codes of the same image, mean over the images.
fn mean_distance(codes: ArrayView2<f32>, moved: ArrayView2<f32>) -> f64 {
    let (codes, moved) = (Rows::of(codes), Rows::of(moved));
    let distances = codes.iter().zip(moved.iter()).map(|(a, b)| libm::sqrt(squared_euclidean_distance(a, b)));
    distances.sum::<f64>() / codes.count().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use ndarray::{Array1, array};

    const PIXELS: usize = SIDE * SIDE;

    /// A linear encoder with this weight, `[latent_dim, pixels]`.
    fn linear(weight: Array2<f32>) -> Autoencoder {
        let (latent, inputs) = weight.dim();
        let json = format!(
            r#"{{"seed":1,"model":{{"input_dim":{inputs},"latent_dim":{latent},"tied_weights":true}},
            "loss":"mean_squared_error","optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":1,"epochs":1}}"#
        );
        let experiment = Experiment::from_json(&json).unwrap().validate().unwrap();
        let layers = vec![(Some(weight), Array1::zeros(latent)), (None, Array1::zeros(inputs))];
        Autoencoder::from_parameters(&experiment, layers).unwrap()
    }

    /// Codes of `latent` numbers: pixel `400 + j` times its weight, which falls from 12 by 1.
    fn falling(latent: usize) -> Autoencoder {
        linear(Array2::from_shape_fn((latent, PIXELS), |(j, i)| if i == 400 + j { 12.0 - j as f32 } else { 0.0 }))
    }

    /// Images of one light pixel: class 0 at pixel 400, class 1 at pixel 401.
    fn points(count: usize) -> (Array2<f32>, Vec<u8>) {
        let labels: Vec<u8> = (0..count).map(|at| (at % 2) as u8).collect();
        (Array2::from_shape_fn((count, PIXELS), |(at, i)| f32::from(u8::from(i == 400 + at % 2))), labels)
    }

    fn measured(model: &Autoencoder, count: usize) -> Contraction {
        let (images, labels) = points(count);
        Contraction::of(model, Labelled { images: images.view(), labels: &labels }, 1).unwrap()
    }

    fn close(found: f64, expected: f64) -> bool {
        (found - expected).abs() < 1e-6 * expected.abs()
    }

    #[test]
    fn a_linear_code_moves_as_its_weights_say() {
        let report = measured(&falling(10), 130);
        assert_eq!((report.images, report.latent_dim, report.seed), (100, 10, 1));
        let squares: f64 = (3..=12).map(|weight| f64::from(weight * weight)).sum();
        assert!(close(report.mean_jacobian_norm, squares.sqrt()), "{report:?}");
        assert!(close(report.mean_ratio_of_tenth_singular_value_to_first.unwrap(), 3.0 / 12.0), "{report:?}");
        // The codes are (12, 0, 0, ...) and (0, 11, 0, ...); one pixel on they are (0, 11, 0, ...) and (0, 0, 10, ...).
        let [one, other] = [f64::hypot(12.0, 11.0), f64::hypot(11.0, 10.0)];
        assert!(close(report.mean_distance_between_codes_of_different_classes, one));
        assert!(close(report.relative_jacobian_norm.unwrap(), squares.sqrt() / one));
        assert!(close(report.relative_code_shift_by_one_pixel.unwrap(), (one + other) / 2.0 / one));
        // The mean length of 0.3 times a normal vector with these deviations lies a little below its root mean square.
        let noise = report.relative_code_shift_by_gaussian_noise_0_3.unwrap() * one / (0.3 * squares.sqrt());
        assert!((0.88..1.02).contains(&noise), "{noise}");
    }

    #[test]
    fn a_code_times_ten_has_the_same_ratio_and_relative_shifts() {
        let [report, larger] = [1.0, 10.0].map(|times| {
            let weight = Array2::from_shape_fn((12, PIXELS), |(j, i)| times * (((7 * j + 5 * i) % 97) as f32 - 48.0));
            measured(&linear(weight), 20)
        });
        assert!(close(larger.mean_jacobian_norm, 10.0 * report.mean_jacobian_norm));
        let unchanged = |of: fn(&Contraction) -> Option<f64>| close(of(&larger).unwrap(), of(&report).unwrap());
        assert!(unchanged(|each| each.mean_ratio_of_tenth_singular_value_to_first));
        assert!(unchanged(|each| each.relative_jacobian_norm));
        assert!(unchanged(|each| each.relative_code_shift_by_one_pixel));
        assert!(unchanged(|each| each.relative_code_shift_by_rotation_of_10_degrees));
        assert!(unchanged(|each| each.relative_code_shift_by_gaussian_noise_0_3));
    }

    #[test]
    fn a_turn_moves_a_code_that_reads_the_turned_pixel() {
        // Pixels 400 and 401 lie in the row below the middle, five pixels to the left of it.
        let report = measured(&falling(2), 2);
        let expected: f64 = [400, 401]
            .map(|at| {
                let mut image = vec![0.0; PIXELS];
                image[at] = 1.0;
                let turned = rotated(&image, SIDE, 10.0);
                let code = |image: &[f32]| [12.0 * f64::from(image[400]), 11.0 * f64::from(image[401])];
                let [before, after] = [code(&image), code(&turned)];
                f64::hypot(before[0] - after[0], before[1] - after[1]) / 2.0
            })
            .iter()
            .sum();
        let found = report.relative_code_shift_by_rotation_of_10_degrees.unwrap();
        assert!(close(found, expected / f64::hypot(12.0, 11.0)), "{found}");
    }

    #[test]
    fn what_has_no_meaning_is_none() {
        let short = measured(&falling(9), 10);
        assert_eq!(short.mean_ratio_of_tenth_singular_value_to_first, None, "there is no tenth");
        let still = measured(&linear(Array2::zeros((12, PIXELS))), 10);
        assert_eq!((still.mean_jacobian_norm, still.mean_ratio_of_tenth_singular_value_to_first), (0.0, None));
        assert_eq!((still.relative_jacobian_norm, still.relative_code_shift_by_one_pixel), (None, None));
        let json = super::super::to_json(&still).unwrap();
        assert!(json.contains(r#""relative_code_shift_by_one_pixel":null"#), "{json}");
    }

    #[test]
    fn a_code_moves_along_a_direction_by_length_times_slope() {
        let model = linear(array![[3.0, 0.0], [0.0, 4.0], [0.0, 0.0]]);
        let (moved, distance) = move_along(&model, &[0.5, 0.5], &[0.6, 0.8], -2.0).unwrap();
        assert!((moved[0] + 0.7).abs() < 1e-6 && (moved[1] + 1.1).abs() < 1e-6, "{moved:?}");
        assert!(close(distance, f64::hypot(3.0 * 1.2, 4.0 * 1.6)), "{distance}");
        assert_eq!(move_along(&model, &[0.5, 0.5], &[0.6, 0.8], 0.0).unwrap(), (vec![0.5, 0.5], 0.0));
        assert!(move_along(&model, &[0.5], &[1.0], 1.0).is_err());
        assert!(move_along(&model, &[0.5, 0.5], &[1.0], 1.0).is_err());
        assert!(move_along(&model, &[0.5, 0.5], &[1.0, 0.0], f64::NAN).is_err());
        assert!(move_along(&model, &[0.5, 0.5], &[1.0, 0.0], 1e300).is_err());
    }

    #[test]
    fn what_cannot_be_measured_is_refused() {
        let (images, labels) = points(10);
        let model = falling(10);
        let refused = |model: &Autoencoder, images: ArrayView2<f32>, labels: &[u8]| {
            Contraction::of(model, Labelled { images, labels }, 1).unwrap_err().to_string()
        };
        refused(&model, images.view(), &labels[1..]);
        refused(&model, images.slice(s![..0, ..]), &[]);
        refused(&linear(Array2::zeros((2, 3))), images.slice(s![.., ..3]), &labels);
        let message = refused(&model, images.view(), &[0; 10]);
        assert!(message.contains("10 images of one class; expected images of at least two"), "{message}");
        let message = refused(&falling(257), images.view(), &labels);
        assert!(message.contains("at most 256"), "{message}");
    }
}
