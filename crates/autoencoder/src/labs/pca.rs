//! PCA beside the network: the same number of values for a code, the same images, and the angle between both spaces.
//!
//! A linear network has at its best the span of the first principal axes (Baldi & Hornik 1989), but not the axes: any
//! invertible map of the code leaves all its pictures as they are. Whoever wants to see axes has to turn what the network
//! draws by a singular value decomposition.

use super::principal_axes::PrincipalAxes;
use super::{Errors, Labelled};
use crate::analysis::checks::{check_length, check_table};
use crate::analysis::linear::eigen_steps::EigenSteps;
use crate::analysis::linear::principal_angle::orthonormal;
use crate::analysis::linear::streaming_pca::linear_decoder;
use crate::analysis::linear::subspace::matched_axes;
use crate::analysis::moments::Moments;
use crate::analysis::order::falling;
use crate::error::Error;
use crate::network::Autoencoder;
use alloc::vec::Vec;
use ndarray::{Array1, Array2, ArrayView2};
use serde::Serialize;

/// Numbers of a code at most that angles are found of: the time of a decomposition grows with their square.
const MOST_NUMBERS: usize = 256;
/// A share of the variance so small that the images do not vary along such an axis: which one it is means nothing.
const NOTHING: f64 = 1e-9;

/// PCA and a network on the same images with codes of the same length.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PcaComparison {
    /// Images that the principal axes are those of.
    pub training_images: usize,
    /// Images that are rebuilt; their errors are the means over them.
    pub test_images: usize,
    /// Numbers in a code of the network, and of PCA.
    pub latent_dim: usize,
    /// Squared error of what the network rebuilds, summed over the pixels, mean over the images.
    pub network_sse_per_image: f64,
    /// The same with what lies outside 0 to 1 held there.
    pub network_sse_per_image_clipped_to_0_1: f64,
    /// Squared error of what PCA rebuilds.
    pub pca_sse_per_image: f64,
    /// The same with what lies outside 0 to 1 held there: no linear map any more.
    pub pca_sse_per_image_clipped_to_0_1: f64,
    /// Squared error of the training images' mean in place of each image: PCA with a code of no numbers.
    pub mean_picture_sse_per_image: f64,
    /// Share of the training images' variance that PCA's axes hold, from 0 to 1.
    pub pca_explained_variance: f64,
    /// Between what the decoder spans and the span of the first principal axes, from 0 to 90; none for a network that
    /// is not linear, and where the images or the code leave no such angle (see [`largest_angle_degrees`]).
    pub largest_principal_angle_degrees: Option<f64>,
    /// `|cos|` between each principal axis and the axis in its place of what the decoder draws, mean over them; none
    /// where there is no angle.
    pub mean_cosine_of_rotated_axes: Option<f64>,
    /// The same for the decoder's weights as they stand, one column an axis.
    pub mean_cosine_of_decoder_weights: Option<f64>,
}

impl PcaComparison {
    /// Compares `model` with the `axes` of the images in `training` on the images in `test`. Refuses images of another
    /// width, codes longer than the axes at hand, empty sets, and whatever is not finite.
    pub fn of(model: &Autoencoder, axes: &PrincipalAxes, training: Labelled, test: Labelled) -> Result<Self, Error> {
        let latent_dim = model.latent_dim();
        let (network, pca) = (network_errors(model, test.images)?, axes.errors(test.images, latent_dim)?);
        let found = DecoderAxes::of(model, axes, training.images)?;
        let mean = |cosines: &[f64]| cosines.iter().sum::<f64>() / cosines.len().max(1) as f64;
        Ok(Self {
            training_images: axes.images(),
            test_images: test.images.nrows(),
            latent_dim,
            network_sse_per_image: network.sse_per_image,
            network_sse_per_image_clipped_to_0_1: network.sse_per_image_clipped_to_0_1,
            pca_sse_per_image: pca.sse_per_image,
            pca_sse_per_image_clipped_to_0_1: pca.sse_per_image_clipped_to_0_1,
            mean_picture_sse_per_image: axes.errors(test.images, 0)?.sse_per_image,
            pca_explained_variance: axes.explained_variance(latent_dim),
            largest_principal_angle_degrees: largest_angle_degrees(model, axes)?,
            mean_cosine_of_rotated_axes: found.as_ref().map(|found| mean(&found.rotated_cosines)),
            mean_cosine_of_decoder_weights: found.as_ref().map(|found| mean(&found.weight_cosines)),
        })
    }
}

/// The squared error of what a network makes of images, not clipped and clipped. Refuses images of another width, and
/// whatever is not finite.
pub fn network_errors(model: &Autoencoder, images: ArrayView2<f32>) -> Result<Errors, Error> {
    check_table("the images", images)?;
    let rebuilt = model.reconstruct(images)?;
    check_table("the rebuilt images", rebuilt.view())?;
    let mut errors = Errors::default();
    let wide = |row: ndarray::ArrayView1<f32>| row.iter().map(|&value| f64::from(value)).collect::<Vec<f64>>();
    for (image, rebuilt) in images.rows().into_iter().zip(rebuilt.rows()) {
        errors.add(&wide(image), &wide(rebuilt));
    }
    Ok(errors.mean(images.nrows()))
}

/// The largest angle between what the decoder spans and the span of as many principal axes, in degrees from 0 to 90; 90
/// where the decoder spans less than its code is long.
///
/// None for a network that is not one linear layer each way, for codes of more than 256 numbers, and for codes so long
/// that the images do not vary along the last axis, which is any direction then. Refuses codes longer than the axes at
/// hand.
pub fn largest_angle_degrees(model: &Autoencoder, axes: &PrincipalAxes) -> Result<Option<f64>, Error> {
    let Some(decoder) = spanning_decoder(model, axes) else { return Ok(None) };
    let dims = decoder.ncols();
    let first = axes.first(dims)?;
    check_length("a column of the decoder", decoder.nrows(), first.ncols())?;
    check_table("the decoder", decoder.view())?;
    let spanned = orthonormal(decoder.mapv(f64::from));
    // What of each spanned direction lies beside the axes: the largest singular value is the sine of the angle. A
    // column without a direction of its own is zero, and then some axis is missing altogether.
    let missing = spanned.columns().into_iter().any(|column| column.iter().all(|&value| value == 0.0));
    let beside = &spanned - &first.t().dot(&first.dot(&spanned));
    let largest = eigenpairs(&beside.t().dot(&beside))?.first().map_or(0.0, |(value, _)| value.clamp(0.0, 1.0));
    Ok(Some(if missing { 90.0 } else { libm::asin(libm::sqrt(largest)).to_degrees() }))
}

/// Eigenvalues of a symmetric matrix, falling, each with its eigenvector.
///
/// All that the lab takes apart is small and symmetric: a singular value decomposition would weigh more in the browser
/// than the lab.
fn eigenpairs(symmetric: &Array2<f64>) -> Result<Vec<(f64, Array1<f64>)>, Error> {
    let (values, vectors) = EigenSteps::all(symmetric.view())?;
    Ok(falling(&values).into_iter().map(|i| (values[i], vectors.row(i).to_owned())).collect())
}

/// The left singular vectors of `W C^(1/2)`, one a row, with `C` the covariance of the codes: as
/// [`decoded_axes`](crate::analysis::linear::subspace::decoded_axes), by way of `C^(1/2) W^T W C^(1/2)`.
fn turned_axes(decoder: ArrayView2<f32>, codes: ArrayView2<f32>) -> Result<Array2<f64>, Error> {
    let mut spread = Array2::zeros(decoder.dim());
    let wide = decoder.mapv(f64::from);
    for (mut column, (value, vector)) in
        spread.columns_mut().into_iter().zip(eigenpairs(&Moments::of(codes)?.covariance)?)
    {
        column.assign(&(wide.dot(&vector) * libm::sqrt(value.max(0.0))));
    }
    let mut turned = Array2::zeros((decoder.ncols(), decoder.nrows()));
    for (mut axis, (_, vector)) in turned.rows_mut().into_iter().zip(eigenpairs(&spread.t().dot(&spread))?) {
        axis.assign(&spread.dot(&vector));
        let length = libm::sqrt(axis.dot(&axis));
        axis.mapv_inplace(|weight| if length > 0.0 { weight / length } else { 0.0 });
    }
    Ok(turned)
}

/// The axes of a linear network's decoder, as they stand and turned to what they draw.
#[derive(Debug, Clone, PartialEq)]
pub struct DecoderAxes {
    /// The principal axes of what the decoder draws of the training images, `[latent_dim, features]`, each of length 1
    /// and with the sign of the principal axis in its place.
    pub rotated: Array2<f64>,
    /// `|cos|` of the angle between each of these and the principal axis in its place.
    pub rotated_cosines: Vec<f64>,
    /// The decoder's weights from each number of the code, `[latent_dim, features]`.
    pub weights: Array2<f64>,
    /// `|cos|` of the angle between each of these and the principal axis in its place.
    pub weight_cosines: Vec<f64>,
}

impl DecoderAxes {
    /// The axes of `model`, turned by its codes of the `training` images; none where [`largest_angle_degrees`] is none.
    /// Refuses what that refuses, and images of another width.
    pub fn of(model: &Autoencoder, axes: &PrincipalAxes, training: ArrayView2<f32>) -> Result<Option<Self>, Error> {
        let Some(decoder) = spanning_decoder(model, axes) else { return Ok(None) };
        let dims = decoder.ncols();
        let first = axes.first(dims)?;
        check_length("a column of the decoder", decoder.nrows(), first.ncols())?;
        let codes = model.encode(training)?;
        let mut rotated = turned_axes(decoder.view(), codes.view())?;
        for (mut axis, reference) in rotated.rows_mut().into_iter().zip(first.rows()) {
            if axis.dot(&reference) < 0.0 {
                axis.mapv_inplace(|weight| -weight);
            }
        }
        let weights = decoder.t().mapv(f64::from);
        Ok(Some(Self {
            rotated_cosines: matched_axes(rotated.view(), first, dims)?,
            weight_cosines: matched_axes(weights.view(), first, dims)?,
            rotated,
            weights,
        }))
    }
}

/// The decoder of a linear network, if the angle to the principal axes means anything.
fn spanning_decoder(model: &Autoencoder, axes: &PrincipalAxes) -> Option<Array2<f32>> {
    let dims = model.latent_dim();
    let least = NOTHING * axes.variances().iter().sum::<f64>();
    let varies = axes.variances().get(dims.wrapping_sub(1)).is_some_and(|&variance| variance > least);
    linear_decoder(model).filter(|_| varies && dims <= MOST_NUMBERS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::linear::subspace::{decoded_axes, principal_angles};
    use crate::experiment::Experiment;
    use crate::rng::{Rng, Stream};
    use alloc::string::ToString;
    use ndarray::{array, s};
    use std::format;
    use std::vec;

    /// Independent numbers around 0.5, with falling deviations.
    fn points() -> Array2<f32> {
        let mut rng = Rng::new(4, Stream::Toy, 0);
        Array2::from_shape_fn((3000, 5), |(_, j)| 0.5 + [0.5, 0.3, 0.2, 0.05, 0.0][j] * rng.normal())
    }

    fn labelled(images: &Array2<f32>) -> Labelled<'_> {
        Labelled { images: images.view(), labels: &[] }
    }

    fn network(fields: &str, layers: Vec<(Option<Array2<f32>>, Array1<f32>)>) -> Autoencoder {
        let json = format!(
            r#"{{"seed":1,"model":{{"input_dim":5,{fields}}},"loss":"mean_squared_error",
            "optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":1,"epochs":1}}"#
        );
        let experiment = Experiment::from_json(&json).unwrap().validate().unwrap();
        Autoencoder::from_parameters(&experiment, layers).unwrap()
    }

    /// The best linear network, its code mixed by a map that is not orthogonal.
    fn best(axes: &PrincipalAxes, mean: &Array1<f32>) -> Autoencoder {
        let first = axes.first(2).unwrap().mapv(|weight| weight as f32);
        let (mix, inverse) = (array![[1.0_f32, 2.0], [0.0, 1.0]], array![[1.0_f32, -2.0], [0.0, 1.0]]);
        let encoder = mix.dot(&first);
        let bias = -encoder.dot(mean);
        network(r#""latent_dim":2"#, vec![(Some(encoder), bias), (Some(first.t().dot(&inverse)), mean.clone())])
    }

    #[test]
    fn the_best_linear_network_is_pca_though_its_weights_are_not_the_axes() {
        let x = points();
        let axes = PrincipalAxes::of(x.view()).unwrap();
        let mean = x.mean_axis(ndarray::Axis(0)).unwrap();
        let report = PcaComparison::of(&best(&axes, &mean), &axes, labelled(&x), labelled(&x)).unwrap();
        assert_eq!((report.training_images, report.test_images, report.latent_dim), (3000, 3000, 2));
        assert!((report.network_sse_per_image - report.pca_sse_per_image).abs() < 1e-5, "{report:?}");
        let clipped = [report.network_sse_per_image_clipped_to_0_1, report.pca_sse_per_image_clipped_to_0_1];
        assert!((clipped[0] - clipped[1]).abs() < 1e-5 && clipped[0] != report.network_sse_per_image, "{report:?}");
        let left: f64 = axes.variances()[2..].iter().sum();
        assert!((report.pca_sse_per_image - left).abs() < 1e-6, "{report:?}");
        assert!((report.mean_picture_sse_per_image - axes.variances().iter().sum::<f64>()).abs() < 1e-5);
        assert!(report.largest_principal_angle_degrees.unwrap() < 1e-3, "{report:?}");
        assert!(report.mean_cosine_of_rotated_axes.unwrap() > 1.0 - 1e-6, "{report:?}");
        assert!(report.mean_cosine_of_decoder_weights.unwrap() < 0.8, "{report:?}");
    }

    #[test]
    fn an_angle_by_hand_and_ninety_degrees_where_a_direction_is_missing() {
        let x = points();
        let axes = PrincipalAxes::of(x.view()).unwrap();
        let angle = |columns: Array2<f32>| {
            let model = network(
                r#""latent_dim":2"#,
                vec![(Some(Array2::zeros((2, 5))), Array1::zeros(2)), (Some(columns), Array1::zeros(5))],
            );
            largest_angle_degrees(&model, &axes).unwrap().unwrap()
        };
        let first = axes.first(4).unwrap().mapv(|weight| weight as f32);
        let turned = |by: f32| {
            let second = &first.row(1) * by.to_radians().cos() + &first.row(3) * by.to_radians().sin();
            ndarray::stack![ndarray::Axis(1), first.row(0), second]
        };
        for by in [0.5, 30.0, 89.0] {
            assert!((angle(turned(by)) - f64::from(by)).abs() < 1e-4, "{by}: {}", angle(turned(by)));
        }
        assert_eq!(angle(Array2::zeros((5, 2))), 90.0);
        assert_eq!(angle(ndarray::stack![ndarray::Axis(1), first.row(0), first.row(0)]), 90.0);
    }

    #[test]
    fn angle_and_axes_are_those_of_singular_value_decompositions() {
        let mut rng = Rng::new(9, Stream::Toy, 0);
        let x = points();
        let axes = PrincipalAxes::of(x.view()).unwrap();
        for apart in [1e-4, 0.01, 1.0] {
            let first = axes.first(3).unwrap().mapv(|weight| weight as f32);
            let decoder = first.t().dot(&array![[2.0, 0.0, 1.0], [1.0, 1.0, 0.0], [0.0, 0.5, 3.0]])
                + Array2::from_shape_simple_fn((5, 3), || apart * rng.normal());
            let encoder = first.to_owned() + Array2::from_shape_simple_fn((3, 5), || 0.1 * rng.normal());
            let layers = vec![(Some(encoder), Array1::zeros(3)), (Some(decoder.clone()), Array1::zeros(5))];
            let model = network(r#""latent_dim":3"#, layers);
            let angle = largest_angle_degrees(&model, &axes).unwrap().unwrap();
            let expected = principal_angles(decoder.view(), first.t()).unwrap()[2].to_degrees();
            assert!((angle - expected).abs() < 1e-5 * expected.max(1.0), "{apart}: {angle} {expected}");
            let found = DecoderAxes::of(&model, &axes, x.view()).unwrap().unwrap();
            let codes = model.encode(x.view()).unwrap();
            let expected = decoded_axes(decoder.view(), codes.view()).unwrap();
            let same = matched_axes(found.rotated.view(), expected.view(), 3).unwrap();
            assert!(same.iter().all(|&cosine| cosine > 1.0 - 1e-9), "{apart}: {same:?}");
        }
    }

    #[test]
    fn axes_that_are_turned_have_the_signs_of_pcas() {
        let x = points();
        let axes = PrincipalAxes::of(x.view()).unwrap();
        let model = best(&axes, &x.mean_axis(ndarray::Axis(0)).unwrap());
        let found = DecoderAxes::of(&model, &axes, x.view()).unwrap().unwrap();
        for (mine, principal) in found.rotated.rows().into_iter().zip(axes.first(2).unwrap().rows()) {
            assert!(mine.dot(&principal) > 1.0 - 1e-6, "{mine} {principal}");
        }
        assert_eq!(found.weights.dim(), (2, 5));
        assert!(found.rotated_cosines.iter().all(|&cosine| cosine > 1.0 - 1e-6));
    }

    #[test]
    fn what_is_not_linear_has_no_angle_and_its_error_all_the_same() {
        let x = points();
        let axes = PrincipalAxes::of(x.view()).unwrap();
        let layers = |latent: usize| {
            vec![
                (Some(Array2::from_elem((latent, 5), 0.1)), Array1::zeros(latent)),
                (Some(Array2::from_elem((5, latent), 0.1)), Array1::zeros(5)),
            ]
        };
        let bent = network(r#""latent_dim":2,"output_activation":"sigmoid""#, layers(2));
        let report = PcaComparison::of(&bent, &axes, labelled(&x), labelled(&x)).unwrap();
        assert_eq!((report.largest_principal_angle_degrees, report.mean_cosine_of_rotated_axes), (None, None));
        // A sigmoid cannot leave 0 to 1, so there is nothing to clip.
        assert_eq!(report.network_sse_per_image, report.network_sse_per_image_clipped_to_0_1);
        // The fifth value never varies, so any direction is as good as the fifth axis.
        let whole = network(r#""latent_dim":5"#, layers(5));
        assert_eq!(largest_angle_degrees(&whole, &axes).unwrap(), None);
        let report = PcaComparison::of(&whole, &axes, labelled(&x), labelled(&x)).unwrap();
        assert!(report.pca_sse_per_image < 1e-9 && report.network_sse_per_image > 0.1, "{report:?}");
        assert!(super::super::to_json(&report).unwrap().contains(r#""largest_principal_angle_degrees":null"#));
    }

    #[test]
    fn what_cannot_be_compared_is_refused() {
        let x = points();
        let axes = PrincipalAxes::of(x.view()).unwrap();
        let held = PrincipalAxes::from_bytes(&axes.to_bytes(1).unwrap()).unwrap();
        let model = best(&axes, &Array1::zeros(5));
        let refused = |axes: &PrincipalAxes, test: ArrayView2<f32>| {
            let test = Labelled { images: test, labels: &[] };
            PcaComparison::of(&model, axes, labelled(&x), test).unwrap_err().to_string()
        };
        refused(&held, x.view());
        refused(&axes, x.slice(s![..0, ..]));
        refused(&axes, x.slice(s![.., ..4]));
        refused(&axes, Array2::from_elem((1, 5), f32::NAN).view());
        assert!(largest_angle_degrees(&model, &held).is_err() && DecoderAxes::of(&model, &held, x.view()).is_err());
        let narrow = PrincipalAxes::of(x.slice(s![.., ..4])).unwrap();
        assert!(largest_angle_degrees(&model, &narrow).is_err());
    }
}
