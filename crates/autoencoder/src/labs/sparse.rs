//! Sparse: how few numbers of a code answer to an image, what each of them draws, and the sum that an image is of them.
//!
//! A penalty on `|z|` alone proves little: the code may shrink and the decoder's weights grow, with nothing sparse about
//! either. So what is active is counted beyond a threshold, and the reports hold the largest number of the code beside it.

use super::Labelled;
use crate::analysis::checks::{check_length, check_range, check_table};
use crate::analysis::network::code_terms::{CodeTerms, without};
use crate::analysis::network::features::Features;
use crate::analysis::network::unit_statistics::{ACTIVE, UnitStatistics, active_share, count_beyond};
use crate::analysis::order::falling;
use crate::error::Error;
use crate::layers::Direction;
use crate::network::Autoencoder;
use crate::rows::Rows;
use crate::training::metrics::sse_per_image;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView1, ArrayView2, Axis, s};
use serde::Serialize;

/// So many images stand in for all when terms are counted.
const COUNTED_FOR_TERMS: usize = 100;
/// A partial sum is near the whole when their squared errors, summed over the pixels, differ by no more.
const NEAR: f64 = 0.5;
/// Partial sums that are drawn have so many terms, and all of them.
const STEPS: [usize; 7] = [0, 1, 2, 4, 8, 16, 32];

/// How few numbers of a code answer to an image, and what they are worth.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SparseCode {
    /// Test images, whose codes are measured.
    pub images: usize,
    /// Numbers in a code.
    pub latent_dim: usize,
    /// A number is active when it is further than this from zero.
    pub active_beyond: f32,
    /// The largest distance from zero of any number of any code: what the threshold is small beside.
    pub largest_number: f32,
    /// Active numbers of a code, mean over the images.
    pub mean_active_numbers_per_image: f64,
    /// Share of all numbers of all codes that are active, from 0 to 1.
    pub share_of_numbers_active: f64,
    /// Numbers of the code that are the same for every image.
    pub dead_units: usize,
    /// Squared error of the reconstructions, summed over the pixels, mean over the images.
    pub sse_per_image: f64,
    /// The same of the images' mean in place of each reconstruction: what a code that tells nothing leaves.
    pub mean_picture_sse_per_image: f64,
    /// The first so many images are those whose terms are counted.
    pub images_of_terms: usize,
    /// Terms of the sum, the largest first, after which its squared error stays within a half of the whole's, mean over
    /// these images; nothing if the decoder has several layers, whose output is no such sum.
    pub mean_terms_within_half_of_full: Option<f64>,
}

impl SparseCode {
    /// Measures the codes of `model` on `test`. Refuses an empty set, images of another width, a list of labels of
    /// another length, and codes that are not finite.
    pub fn of(model: &Autoencoder, test: Labelled) -> Result<Self, Error> {
        let images = test.images;
        check_length("the list of labels", test.labels.len(), images.nrows())?;
        let codes = model.encode(images)?;
        let units = UnitStatistics::of(codes.view())?;
        let share = active_share(codes.view());
        let rebuilt = model.decode(codes.view())?;
        let mean = mean_picture(images);
        let counted = images.slice(s![..images.nrows().min(COUNTED_FOR_TERMS), ..]);
        Ok(Self {
            images: images.nrows(),
            latent_dim: model.latent_dim(),
            active_beyond: ACTIVE,
            largest_number: codes.iter().map(|z| z.abs()).fold(0.0, f32::max),
            mean_active_numbers_per_image: share * model.latent_dim() as f64,
            share_of_numbers_active: share,
            dead_units: units.dead_count(),
            sse_per_image: mean_error(images, rebuilt.view())?,
            mean_picture_sse_per_image: mean_error(images, mean.view())?,
            images_of_terms: counted.nrows(),
            mean_terms_within_half_of_full: mean_terms(model, counted)?,
        })
    }
}

/// The mean of each pixel over the images, summed image after image.
fn mean_picture(images: ArrayView2<f32>) -> Array2<f32> {
    let mut mean = Array2::zeros((1, images.ncols()));
    for image in Rows::of(images).iter() {
        mean.iter_mut().zip(image).for_each(|(sum, value)| *sum += value);
    }
    mean.iter_mut().for_each(|sum| *sum /= images.nrows() as f32);
    mean
}

/// Squared error of pictures that stand for images, one for each or one for all, summed over the pixels, mean over the
/// images.
fn mean_error(images: ArrayView2<f32>, stand_ins: ArrayView2<f32>) -> Result<f64, Error> {
    let (images, stand_ins) = (Rows::of(images), Rows::of(stand_ins));
    let mut sum = 0.0;
    for (i, image) in images.iter().enumerate() {
        sum += sse_per_image(image, stand_ins.row(i % stand_ins.count()))?;
    }
    Ok(sum / images.count().max(1) as f64)
}

/// How many terms bring each image near its whole sum, on the mean; nothing if its reconstruction is no sum.
fn mean_terms(model: &Autoencoder, images: ArrayView2<f32>) -> Result<Option<f64>, Error> {
    if !is_sum(model) {
        return Ok(None);
    }
    let mut sum = 0;
    for image in images.axis_chunks_iter(Axis(0), 1) {
        sum += terms_within_half(&CodeTerms::of(model, image, image, 0)?.sse_per_image);
    }
    Ok(Some(sum as f64 / images.nrows().max(1) as f64))
}

/// Whether a reconstruction is a sum over the numbers of its code: the decoder has one layer.
fn is_sum(model: &Autoencoder) -> bool {
    model.layers().len() == model.depth() + 1
}

/// The number of terms after which the error stays within a half of the last one; `errors[k]` is that after `k` terms.
pub fn terms_within_half(errors: &[f64]) -> usize {
    let last = errors.last().copied().unwrap_or(0.0);
    errors.iter().rposition(|error| (error - last).abs() > NEAR).map_or(0, |far| far + 1)
}

/// What each number of a code draws, the most used first.
#[derive(Debug, Clone, PartialEq)]
pub struct Atoms {
    /// `[at most count, input_dim]`: the decoder's weights from each of these numbers to the pixels; of a decoder of several
    /// layers what a picture gains when the number grows by its standard deviation, as in [`Features::of_decoder`].
    pub tiles: Array2<f32>,
    /// The number of the code that each picture shows, by the share of images that use it; of equal ones the lower index
    /// comes first.
    pub units: Vec<usize>,
    /// Share of the images in which each of these numbers is active, from 0 to 1.
    pub shares: Vec<f64>,
    /// Whether each of these is dead, as in [`UnitStatistics::dead`].
    pub dead: Vec<bool>,
    /// Numbers in the code, with and without a picture.
    pub total: usize,
    /// Whether the pictures are the decoder's weights.
    pub are_weights: bool,
}

impl Atoms {
    /// The atoms of `model`, at most `count`; use is measured on `images`, `[images, input_dim]`. Refuses what
    /// [`SparseCode::of`] refuses.
    pub fn of(model: &Autoencoder, images: ArrayView2<f32>, count: usize) -> Result<Self, Error> {
        let codes = model.encode(images)?;
        let dead = UnitStatistics::of(codes.view())?.dead;
        let shares: Vec<f64> = codes.columns().into_iter().map(share_active).collect();
        let mut units = falling(&shares);
        units.truncate(count);
        Ok(Self {
            tiles: tiles(model, images, &units)?,
            shares: units.iter().map(|&unit| shares[unit]).collect(),
            dead: units.iter().map(|&unit| dead[unit]).collect(),
            units,
            total: shares.len(),
            are_weights: is_sum(model),
        })
    }
}

/// The picture of each of `units`, `[units, input_dim]`.
fn tiles(model: &Autoencoder, images: ArrayView2<f32>, units: &[usize]) -> Result<Array2<f32>, Error> {
    if let [layer] = &model.layers()[model.depth()..] {
        let weight = model.weight(layer);
        return Ok(match layer.direction() {
            Direction::Down => rows(weight.t(), units),
            Direction::Up => rows(weight.view(), units),
        });
    }
    let drawn = Features::of_decoder(model, images, model.latent_dim())?;
    let mut place = vec![0; drawn.units.len()];
    drawn.units.iter().enumerate().for_each(|(row, &unit)| place[unit] = row);
    let places: Vec<usize> = units.iter().map(|&unit| place[unit]).collect();
    Ok(rows(drawn.tiles.view(), &places))
}

/// Some rows of a table, in another order.
fn rows(table: ArrayView2<f32>, indexes: &[usize]) -> Array2<f32> {
    Array2::from_shape_fn((indexes.len(), table.ncols()), |(i, j)| table[[indexes[i], j]])
}

fn share_active(values: ArrayView1<f32>) -> f64 {
    count_beyond(values.insert_axis(Axis(0)), ACTIVE) as f64 / values.len().max(1) as f64
}

/// The images that use one number of the code most.
#[derive(Debug, Clone, PartialEq)]
pub struct AtomUse {
    /// Share of the images in which the number is active, from 0 to 1.
    pub share: f64,
    /// Images by `|z|`, the largest first; those in which the number is not active are left out. Of equal ones the lower
    /// index comes first.
    pub indexes: Vec<usize>,
    /// The number `z` in each of these.
    pub values: Vec<f32>,
}

impl AtomUse {
    /// The at most `count` images whose codes, `[images, latent_dim]`, use number `unit` most. Refuses a number that the
    /// codes do not have, no codes, and codes that are not finite.
    pub fn of(codes: ArrayView2<f32>, unit: usize, count: usize) -> Result<Self, Error> {
        check_table("the codes", codes)?;
        check_range("unit", unit as f64, unit < codes.ncols(), "a number that the code has, counted from 0")?;
        let column = codes.column(unit);
        let sizes: Vec<f64> = column.iter().map(|z| z.abs().into()).collect();
        let active = falling(&sizes).into_iter().filter(|&i| column[i].abs() > ACTIVE);
        let indexes: Vec<usize> = active.take(count).collect();
        Ok(Self { share: share_active(column), values: indexes.iter().map(|&i| column[i]).collect(), indexes })
    }
}

/// One image with and without one number of its code.
#[derive(Debug, Clone, PartialEq)]
pub struct Switched {
    /// The number `z` that is switched off.
    pub value: f32,
    /// `input_dim` values each: the reconstruction with the number, and with 0 in its place.
    pub pictures: [Vec<f32>; 2],
    /// The squared error of both, summed over the pixels.
    pub sse_per_image: [f64; 2],
}

impl Switched {
    /// Rebuilds `x`, `[1, input_dim]`, with and without number `unit` of its code. Refuses other shapes and a number that
    /// the code does not have.
    pub fn of(model: &Autoencoder, x: ArrayView2<f32>, unit: usize) -> Result<Self, Error> {
        check_length("the list of images", x.nrows(), 1)?;
        let off = without(model, x, unit)?.row(0).to_vec();
        let code = model.encode(x)?;
        let on = model.decode(code.view())?.row(0).to_vec();
        let clean = x.row(0).to_vec();
        let sse_per_image = [sse_per_image(&clean, &on)?, sse_per_image(&clean, &off)?];
        Ok(Self { value: code[[0, unit]], pictures: [on, off], sse_per_image })
    }
}

/// The sum that one image's reconstruction is, term by term.
#[derive(Debug, Clone, PartialEq)]
pub struct PartialSums {
    /// Numbers of terms: 0, 1, 2, 4, 8, 16, 32 as far as they are fewer than all, and all.
    pub steps: Vec<usize>,
    /// `[steps, input_dim]`: the picture after so many terms, the largest first.
    pub pictures: Array2<f32>,
    /// The numbers of the code in the order of their terms, the largest first.
    pub units: Vec<usize>,
    /// What each of these is.
    pub values: Vec<f32>,
    /// `latent_dim + 1` values: squared error, summed over the pixels, of the bias alone and after each term.
    pub sse_per_image: Vec<f64>,
    /// After so many terms the error stays within a half of the last one.
    pub terms_within_half_of_full: usize,
    /// Active numbers of the code.
    pub active: usize,
}

impl PartialSums {
    /// The partial sums of `x`, `[1, input_dim]`. Refuses what [`CodeTerms::of`] refuses, a decoder of several layers among
    /// it.
    pub fn of(model: &Autoencoder, x: ArrayView2<f32>) -> Result<Self, Error> {
        let CodeTerms { code, units, sse_per_image, .. } = CodeTerms::of(model, x, x, 0)?;
        let mut steps: Vec<usize> = STEPS.into_iter().filter(|&step| step < units.len()).collect();
        steps.push(units.len());
        let mut codes = Array2::zeros((steps.len(), code.len()));
        for (mut row, &step) in codes.rows_mut().into_iter().zip(&steps) {
            for &unit in &units[..step] {
                row[unit] = code[unit];
            }
        }
        Ok(Self {
            pictures: model.decode(codes.view())?,
            values: units.iter().map(|&unit| code[unit]).collect(),
            terms_within_half_of_full: terms_within_half(&sse_per_image),
            active: count_beyond(ArrayView1::from(&code).insert_axis(Axis(0)), ACTIVE),
            steps,
            units,
            sse_per_image,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use ndarray::{Array1, array};
    use std::string::ToString;

    fn experiment(fields: &str) -> crate::experiment::ValidExperiment {
        let json = std::format!(
            r#"{{"seed":1,"model":{{"input_dim":4,"latent_dim":3{fields}}},"loss":"mean_squared_error",
            "optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":1,"epochs":1}}"#
        );
        Experiment::from_json(&json).unwrap().validate().unwrap()
    }

    /// 4 values -> 3 -> 4, linear: the first value is copied, the second comes back doubled, and the third number of the
    /// code is 5 whatever the image, but draws nothing.
    fn model() -> Autoencoder {
        let encoder = array![[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]];
        let decoder = array![[1.0, 0.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]];
        let biases = [array![0.0, 0.0, 5.0], Array1::zeros(4)];
        let [code, image] = biases;
        Autoencoder::from_parameters(&experiment(""), vec![(Some(encoder), code), (Some(decoder), image)]).unwrap()
    }

    fn images() -> Array2<f32> {
        array![[1.0, 0.0, 0.0, 0.0], [0.5, 0.0, 0.0, 1.0], [0.25, 1.0, 0.0, 0.0], [0.0, 0.005, 0.0, 0.0]]
    }

    #[test]
    fn what_is_active_dead_and_wrong_by_hand() {
        let images = images();
        let report = SparseCode::of(&model(), Labelled { images: images.view(), labels: &[0; 4] }).unwrap();
        assert_eq!((report.images, report.latent_dim, report.dead_units), (4, 3, 1));
        // First number 3 times, second once (0.005 is not), third always.
        assert_eq!(report.mean_active_numbers_per_image, 2.0);
        assert_eq!(report.share_of_numbers_active, 8.0 / 12.0);
        assert_eq!((report.active_beyond, report.largest_number), (0.01, 5.0));
        // 0, then 1 of the last value, 1 of the doubled second one, and 0.005 squared.
        assert!((report.sse_per_image - (2.0 + 0.000_025) / 4.0).abs() < 1e-7, "{}", report.sse_per_image);
        // The squared distances from the mean (0.4375, 0.25125, 0, 0.25).
        let mean: f64 = images
            .rows()
            .into_iter()
            .map(|x| [0.4375, 0.25125, 0.0, 0.25].iter().zip(x).map(|(m, &x)| (m - f64::from(x)).powi(2)).sum::<f64>())
            .sum();
        assert!((report.mean_picture_sse_per_image - mean / 4.0).abs() < 1e-6);
        // Errors after the bias and each term: 1 0 0 0; 1.25 1 1 1; 1.0625 1.0625 (a doubled value is as wrong as none) 1 1;
        // 0 0 0 0. They come near after 1, 0, 0 and 0 terms.
        assert_eq!((report.images_of_terms, report.mean_terms_within_half_of_full), (4, Some(0.25)));
        let json = super::super::to_json(&report).unwrap();
        assert!(json.starts_with(r#"{"images":4,"latent_dim":3,"active_beyond":0.01,"#), "{json}");
    }

    #[test]
    fn terms_are_counted_until_the_error_stays_near_the_last() {
        assert_eq!(terms_within_half(&[9.0, 3.0, 1.4, 2.0, 1.2, 1.0]), 4, "3 terms lie near, 4 stay");
        assert_eq!(terms_within_half(&[1.5, 1.0]), 0);
        assert_eq!(terms_within_half(&[1.0]), 0);
        assert_eq!(terms_within_half(&[]), 0);
    }

    #[test]
    fn atoms_are_the_weights_and_the_most_used_come_first() {
        let atoms = Atoms::of(&model(), images().view(), 9).unwrap();
        assert_eq!((&atoms.units[..], &atoms.shares[..]), (&[2, 0, 1][..], &[1.0, 0.75, 0.25][..]));
        assert_eq!((&atoms.dead[..], atoms.total), (&[true, false, false][..], 3));
        assert_eq!(atoms.tiles, array![[0.0; 4], [1.0, 0.0, 0.0, 0.0], [0.0, 2.0, 0.0, 0.0]]);
        assert!(atoms.are_weights && atoms.tiles.is_standard_layout());
        assert_eq!(Atoms::of(&model(), images().view(), 1).unwrap().tiles.dim(), (1, 4));
        assert!(Atoms::of(&model(), images().slice(s![..0, ..]), 1).is_err());
    }

    #[test]
    fn a_tied_and_a_deeper_decoder_have_atoms_too() {
        let tied = Autoencoder::initialize(&experiment(r#","tied_weights":true"#));
        let atoms = Atoms::of(&tied, images().view(), 3).unwrap();
        let weight = tied.weight(&tied.layers()[0]);
        for (tile, &unit) in atoms.tiles.rows().into_iter().zip(&atoms.units) {
            assert_eq!(tile, weight.row(unit));
        }
        let deep = Autoencoder::initialize(&experiment(r#","hidden_dims":[5]"#));
        let (atoms, drawn) =
            (Atoms::of(&deep, images().view(), 3).unwrap(), Features::of_decoder(&deep, images().view(), 3).unwrap());
        for (row, unit) in drawn.units.iter().enumerate() {
            let place = atoms.units.iter().position(|each| each == unit).unwrap();
            assert_eq!(atoms.tiles.row(place), drawn.tiles.row(row));
        }
        assert!(!atoms.are_weights);
        let report = SparseCode::of(&deep, Labelled { images: images().view(), labels: &[0; 4] }).unwrap();
        assert_eq!(report.mean_terms_within_half_of_full, None);
        let message = PartialSums::of(&deep, images().slice(s![..1, ..])).unwrap_err().to_string();
        assert!(message.contains("layers of the decoder is 2; expected 1"), "{message}");
    }

    #[test]
    fn the_images_that_use_a_number_most() {
        let codes = array![[0.5, 0.0], [-2.0, 0.005], [0.5, 0.0], [1.0, 3.0]];
        let found = AtomUse::of(codes.view(), 0, 3).unwrap();
        assert_eq!((found.share, &found.indexes[..]), (1.0, &[1, 3, 0][..]));
        assert_eq!(found.values, [-2.0, 1.0, 0.5]);
        let found = AtomUse::of(codes.view(), 1, 12).unwrap();
        assert_eq!((found.share, &found.indexes[..]), (0.25, &[3][..]));
        let message = AtomUse::of(codes.view(), 2, 1).unwrap_err().to_string();
        assert!(message.contains("unit is 2; expected a number that the code has"), "{message}");
        assert!(AtomUse::of(codes.slice(s![..0, ..]), 0, 1).is_err());
    }

    #[test]
    fn an_image_with_and_without_a_number() {
        let (model, images) = (model(), images());
        let found = Switched::of(&model, images.slice(s![2..3, ..]), 1).unwrap();
        assert_eq!((found.value, found.sse_per_image), (1.0, [1.0, 1.0]));
        assert_eq!(found.pictures, [[0.25, 2.0, 0.0, 0.0], [0.25, 0.0, 0.0, 0.0]]);
        assert_eq!(Switched::of(&model, images.slice(s![..1, ..]), 0).unwrap().sse_per_image, [0.0, 1.0]);
        assert!(Switched::of(&model, images.slice(s![..1, ..]), 3).is_err());
        assert!(Switched::of(&model, images.view(), 0).is_err());
    }

    #[test]
    fn partial_sums_lead_from_the_bias_to_the_whole() {
        let (model, images) = (model(), images());
        let found = PartialSums::of(&model, images.slice(s![2..3, ..])).unwrap();
        assert_eq!((&found.steps[..], &found.units[..]), (&[0, 1, 2, 3][..], &[1, 0, 2][..]));
        assert_eq!((&found.values[..], found.active), (&[1.0, 0.25, 5.0][..], 3));
        assert_eq!(found.pictures.row(0), array![0.0, 0.0, 0.0, 0.0]);
        assert_eq!(found.pictures.row(1), array![0.0, 2.0, 0.0, 0.0]);
        assert_eq!(found.pictures.row(3), model.reconstruct(images.slice(s![2..3, ..])).unwrap().row(0));
        assert_eq!(found.sse_per_image, [1.0625, 1.0625, 1.0, 1.0]);
        assert_eq!(found.terms_within_half_of_full, 0);
        let long = Autoencoder::initialize(&experiment(r#","latent_activation":"relu""#));
        let last = PartialSums::of(&long, images.slice(s![..1, ..])).unwrap();
        assert_eq!(last.steps, [0, 1, 2, 3]);
        assert!(PartialSums::of(&model, images.view()).is_err());
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let images = images();
        for (images, labels) in
            [(images.slice(s![..0, ..]), &[][..]), (images.view(), &[0; 3]), (images.slice(s![.., ..3]), &[0; 4])]
        {
            assert!(SparseCode::of(&model(), Labelled { images, labels }).is_err());
        }
    }
}
