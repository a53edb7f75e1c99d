//! The principal axes that a network is held against: exact ones, or the first few of them out of a small file.

#[cfg(feature = "pca")]
use super::Errors;
use crate::analysis::checks::{check_length, check_table};
use crate::analysis::distance::dot;
#[cfg(feature = "pca")]
use crate::analysis::linear::pca::Pca;
use crate::analysis::linear::principal_angle::orthonormal;
use crate::analysis::moments::share_of_variance;
use crate::error::Error;
use crate::files::checkpoint::{find, floats};
use crate::files::safetensors::{self, Tensor};
use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2, Axis, s};

const MEAN: &str = "mean";
const VARIANCES: &str = "variances";
const SCALES: &str = "scales";
const AXES: &str = "axes";
const IMAGES: &str = "images";
/// Steps from zero to the largest weight of an axis, in a file.
const STEPS: f64 = 32767.0;

/// Mean, variances along all axes, and as many of the axes as are at hand.
#[derive(Debug, Clone, PartialEq)]
pub struct PrincipalAxes {
    images: usize,
    mean: Vec<f64>,
    variances: Vec<f64>,
    /// `[held, features]`, rows of length 1 at right angles.
    axes: Array2<f64>,
}

#[cfg(feature = "pca")]
impl PrincipalAxes {
    /// All axes of `images` (`[count, features]`), centred. Refuses an empty table and values that are not finite.
    pub fn of(images: ArrayView2<f32>) -> Result<Self, Error> {
        Ok(Self::from_pca(&Pca::fit(images)?, images.nrows()))
    }

    /// All axes of so many images, which are decomposed already.
    pub fn from_pca(pca: &Pca, images: usize) -> Self {
        Self { images, mean: pca.mean().to_vec(), variances: pca.variances().to_vec(), axes: pca.axes().to_owned() }
    }

    /// The squared error of images rebuilt from their first `dims` principal numbers. Refuses what
    /// [`rebuild`](Self::rebuild) refuses.
    pub fn errors(&self, x: ArrayView2<f32>, dims: usize) -> Result<Errors, Error> {
        let mut errors = Errors::default();
        self.each_rebuilt(x, dims, |image, values| errors.add(image, values))?;
        Ok(errors.mean(x.nrows()))
    }
}

impl PrincipalAxes {
    /// A file with the first `count` axes, two bytes a weight: each axis in steps of a 32767th of its largest weight.
    /// Refuses more axes than there are.
    pub fn to_bytes(&self, count: usize) -> Result<Vec<u8>, Error> {
        let axes = self.first(count)?;
        let features = self.mean.len();
        let (mut scales, mut steps) = (Vec::new(), Vec::new());
        for axis in axes.rows() {
            let scale = (axis.iter().fold(0.0_f64, |largest, weight| largest.max(weight.abs())) / STEPS) as f32;
            scales.push(scale);
            for weight in axis {
                steps.extend_from_slice(&(libm::rint(weight / f64::from(scale)) as i16).to_le_bytes());
            }
        }
        let narrow = |values: &[f64]| values.iter().map(|&value| value as f32).collect::<Vec<f32>>();
        let tensors = [
            floats(MEAN.into(), &[features], &narrow(&self.mean)),
            floats(VARIANCES.into(), &[features], &narrow(&self.variances)),
            floats(IMAGES.into(), &[1], &[self.images as f32]),
            floats(SCALES.into(), &[count], &scales),
            Tensor { name: AXES.into(), dtype: "I16".into(), shape: vec![count, features], bytes: steps.into() },
        ];
        safetensors::write("principal axes".into(), &tensors.each_ref())
            .map_err(|error| Error::Checkpoint(error.to_string()))
    }

    /// The axes of a file that [`to_bytes`](Self::to_bytes) wrote, made orthonormal again. Refuses any other file.
    pub fn from_bytes(file: &[u8]) -> Result<Self, Error> {
        let (_, tensors) = safetensors::read(file)?;
        let axes = find(&tensors, AXES)?;
        let &[count, features] = axes.shape.as_slice() else {
            return Err(Error::Checkpoint(format!("`{AXES}` of {} dimensions; expected 2", axes.shape.len())));
        };
        check_length("an axis", axes.bytes.len(), count.saturating_mul(features).saturating_mul(2))?;
        let read = |name: &'static str, expected: usize| {
            let found = numbers(find(&tensors, name)?);
            check_length(name, found.len(), expected)?;
            match found.iter().find(|value| !value.is_finite()) {
                Some(value) => Err(Error::Checkpoint(format!("`{name}` holds {value}; expected finite numbers"))),
                None => Ok(found),
            }
        };
        let scales = read(SCALES, count)?;
        let (steps, _) = axes.bytes.as_chunks::<2>();
        let columns = Array2::from_shape_fn((features, count), |(j, i)| {
            scales[i] * f64::from(i16::from_le_bytes(steps[i * features + j]))
        });
        if count > features {
            return Err(Error::Shape { what: "the list of axes", found: count, expected: features });
        }
        Ok(Self {
            images: read(IMAGES, 1)?[0] as usize,
            mean: read(MEAN, features)?,
            variances: read(VARIANCES, features)?,
            axes: orthonormal(columns).reversed_axes().as_standard_layout().into_owned(),
        })
    }

    /// Whether these are the axes of `images`, by their number and their mean.
    pub fn are_of(&self, images: ArrayView2<f32>) -> bool {
        let near = |(mean, column): (&f64, ndarray::ArrayView1<f32>)| {
            let sum: f64 = column.iter().map(|&value| f64::from(value)).sum();
            (sum / images.nrows().max(1) as f64 - mean).abs() < 1e-6
        };
        self.images == images.nrows()
            && self.mean.len() == images.ncols()
            && self.mean.iter().zip(images.axis_iter(Axis(1))).all(near)
    }

    /// Images that they are the axes of.
    pub fn images(&self) -> usize {
        self.images
    }

    /// Axes at hand: the longest code that images can be rebuilt from.
    pub fn held(&self) -> usize {
        self.axes.nrows()
    }

    /// The variance along each axis, falling, of all that there are, whether at hand or not; divided by the count.
    pub fn variances(&self) -> &[f64] {
        &self.variances
    }

    /// The first `count` axes, `[count, features]`, each of length 1; the sign of an axis means nothing. Refuses more than
    /// are at hand.
    pub fn first(&self, count: usize) -> Result<ArrayView2<'_, f64>, Error> {
        if count > self.held() {
            return Err(Error::Shape { what: "a code", found: count, expected: self.held() });
        }
        Ok(self.axes.slice(s![..count, ..]))
    }

    /// Share of the variance that the first `dims` axes hold, from 0 to 1.
    pub fn explained_variance(&self, dims: usize) -> f64 {
        share_of_variance(self.variances.iter().take(dims).sum(), self.variances.iter().sum())
    }

    /// Images rebuilt from their first `dims` principal numbers, `[count, features]`, not clipped. Refuses images of
    /// another width, values that are not finite, and more numbers than axes at hand.
    pub fn rebuild(&self, x: ArrayView2<f32>, dims: usize) -> Result<Array2<f32>, Error> {
        let mut rebuilt = Vec::with_capacity(x.len());
        self.each_rebuilt(x, dims, |_, values| rebuilt.extend(values.iter().map(|&value| value as f32)))?;
        Array2::from_shape_vec(x.dim(), rebuilt).map_err(|error| Error::Data(error.to_string()))
    }

    /// Tells of each image and what it is rebuilt to. The sums have one order on every machine, which a matrix product
    /// has not.
    fn each_rebuilt(&self, x: ArrayView2<f32>, dims: usize, mut tell: impl FnMut(&[f64], &[f64])) -> Result<(), Error> {
        let axes = self.first(dims)?;
        check_length("an image", x.ncols(), self.mean.len())?;
        check_table("the images", x)?;
        let mut centred = vec![0.0; self.mean.len()];
        for image in x.rows() {
            let image: Vec<f64> = image.iter().map(|&value| f64::from(value)).collect();
            centred.iter_mut().zip(&image).zip(&self.mean).for_each(|((to, value), mean)| *to = value - mean);
            let mut rebuilt = self.mean.to_owned();
            for axis in axes.rows() {
                let axis = axis.to_slice().unwrap_or_default();
                let number = dot(axis, &centred);
                rebuilt.iter_mut().zip(axis).for_each(|(to, weight)| *to += number * weight);
            }
            tell(&image, &rebuilt);
        }
        Ok(())
    }
}

fn numbers(tensor: &Tensor) -> Vec<f64> {
    let (words, _) = tensor.bytes.as_chunks::<4>();
    words.iter().map(|&word| f64::from(f32::from_le_bytes(word))).collect()
}

#[cfg(all(test, feature = "pca"))]
mod tests {
    use super::*;
    use crate::rng::{Rng, Stream};

    /// Points whose variance falls from one value to the next, around a mean, in a turned frame.
    fn points() -> Array2<f32> {
        let mut rng = Rng::new(3, Stream::Toy, 0);
        Array2::from_shape_simple_fn((500, 20), || rng.normal())
            .dot(&Array2::from_shape_fn((20, 20), |(i, j)| ((i * 7 + j * 3) % 11) as f32 / (1 + i) as f32))
            .mapv(|value| 0.5 + 0.1 * value)
    }

    #[test]
    fn the_error_is_that_of_the_decomposition_for_every_length_of_code() {
        let x = points();
        let (axes, pca) = (PrincipalAxes::of(x.view()).unwrap(), Pca::fit(x.view()).unwrap());
        for dims in 0..=20 {
            let found = axes.errors(x.view(), dims).unwrap();
            assert!((found.sse_per_image - pca.sse_per_image(x.view(), dims).unwrap()).abs() < 1e-10, "{dims}");
            let rebuilt = pca.reconstruct(pca.project(x.view(), dims).unwrap().view()).unwrap();
            let clipped = rebuilt.mapv(|value| value.clamp(0.0, 1.0)) - x.mapv(f64::from);
            let expected = clipped.mapv(|difference| difference * difference).sum() / 500.0;
            assert!((found.sse_per_image_clipped_to_0_1 - expected).abs() < 1e-10, "{dims}: {found:?} {expected}");
            let mine = axes.rebuild(x.view(), dims).unwrap();
            assert!((mine.mapv(f64::from) - rebuilt).iter().all(|difference| difference.abs() < 1e-6));
            assert!((axes.explained_variance(dims) - pca.explained_variance(dims)).abs() < 1e-12);
        }
    }

    #[test]
    fn without_the_mean_the_first_axis_would_be_wasted_on_it() {
        // What happens to whoever forgets to centre: the same numbers, and a worse picture.
        let x = points();
        let axes = PrincipalAxes::of(x.view()).unwrap();
        let uncentred = PrincipalAxes { mean: vec![0.0; 20], ..axes.clone() };
        let [right, wrong] = [&axes, &uncentred].map(|each| each.errors(x.view(), 2).unwrap().sse_per_image);
        assert!(right < 0.9 * wrong, "{right} {wrong}");
    }

    #[test]
    fn a_file_holds_the_first_axes_within_what_rounding_allows() {
        let x = points();
        let exact = PrincipalAxes::of(x.view()).unwrap();
        let held = PrincipalAxes::from_bytes(&exact.to_bytes(7).unwrap()).unwrap();
        assert_eq!((held.held(), held.images(), held.variances().len()), (7, 500, 20));
        assert!(held.are_of(x.view()) && !held.are_of(x.slice(s![1.., ..])) && !held.are_of((&x + 0.1).view()));
        for (i, (found, expected)) in held.axes.rows().into_iter().zip(exact.axes.rows()).enumerate() {
            assert!((&found - &expected).iter().all(|difference| difference.abs() < 1e-4), "{i}: {found} {expected}");
        }
        for dims in 0..=7 {
            let [found, expected] = [&held, &exact].map(|each| each.errors(x.view(), dims).unwrap().sse_per_image);
            assert!((found - expected).abs() < 1e-5 * expected.max(1.0), "{dims}: {found} {expected}");
        }
        let gram = held.axes.dot(&held.axes.t());
        assert!(gram.indexed_iter().all(|((i, j), value)| (value - f64::from(u8::from(i == j))).abs() < 1e-12));
    }

    #[test]
    fn what_is_no_such_file_and_codes_that_are_too_long_are_refused() {
        let x = points();
        let exact = PrincipalAxes::of(x.view()).unwrap();
        let file = exact.to_bytes(3).unwrap();
        let held = PrincipalAxes::from_bytes(&file).unwrap();
        assert!(exact.to_bytes(21).is_err() && held.errors(x.view(), 4).is_err() && held.first(4).is_err());
        assert!(held.errors(x.slice(s![.., ..19]), 2).is_err() && held.errors(x.slice(s![..0, ..]), 2).is_err());
        assert!(held.rebuild(Array2::from_elem((1, 20), f32::NAN).view(), 2).is_err());
        for end in [0, 7, 40, file.len() - 1] {
            assert!(PrincipalAxes::from_bytes(&file[..end]).is_err(), "{end}");
        }
        let tensor = |name: &str, count: usize| floats(name.into(), &[count], &vec![f32::NAN; count]);
        let axes = |shape: Vec<usize>, bytes: usize| Tensor {
            name: AXES.into(),
            dtype: "I16".into(),
            shape,
            bytes: vec![0; bytes].into(),
        };
        for others in [
            vec![],
            vec![axes(vec![2, 3], 6)],
            vec![axes(vec![6], 12)],
            vec![axes(vec![usize::MAX, 3], 12)],
            vec![axes(vec![1, 2], 4), tensor(SCALES, 1), tensor(MEAN, 2), tensor(VARIANCES, 2), tensor(IMAGES, 1)],
            vec![axes(vec![1, 2], 4), tensor(SCALES, 3)],
        ] {
            let written = safetensors::write("".into(), &others.iter().collect::<Vec<_>>()).unwrap();
            assert!(PrincipalAxes::from_bytes(&written).is_err(), "{others:?}");
        }
    }
}
