//! Images of two values, 0 and 1, made from grey ones.
//!
//! A grey pixel is either compared with a half, or taken as the probability of being 1 and drawn once, before any
//! training: static binarisation (Salakhutdinov & Murray 2008; Larochelle & Murray 2011), under which the cross-entropy
//! of an image is the negative logarithm of its probability.

use super::unit;
use crate::rng::{Rng, Stream};
use ndarray::ArrayViewMut2;

/// How a grey pixel `x` in `[0, 1]` becomes 0 or 1.
///
/// ```
/// use autoencoder::data::Binarization;
/// use ndarray::array;
///
/// let mut images = array![[0.0, 0.49, 0.5, 1.0]];
/// Binarization::Threshold.apply(images.view_mut(), 0);
/// assert_eq!(images, array![[0.0, 0.0, 1.0, 1.0]]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binarization {
    /// 1 from a half, `x >= 0.5`.
    Threshold,
    /// 1 with probability `x`. The draw depends on the seed, the number of the image and the place of the pixel alone,
    /// so an image is the same whenever and wherever it is made.
    Drawn {
        /// The seed, usually the experiment's.
        seed: u32,
    },
}

/// The number that the first test image of a data set counts as: no file holds so many training images that one of them
/// shared its draws.
pub const FIRST_TEST_IMAGE: u64 = 1 << 32;

impl Binarization {
    /// Replaces each pixel by 0 or 1. `first` is the number of the first image among all, so that parts of a data set
    /// can be made one by one; numbers beyond 2^64 begin at 0 again. Pixels above 1 count as 1; those below 0, and what
    /// is no number, count as 0.
    ///
    /// # Shapes
    /// `images`: `[images, pixels]`, in `[0, 1]`
    pub fn apply(self, images: ArrayViewMut2<f32>, first: u64) {
        self.replace(images, first, |x| x, |one| f32::from(u8::from(one)));
    }

    /// [`Binarization::apply`] for pixels as files hold them: from 0 to 255, and 0 or 255 afterwards. The results are
    /// the same as those of `byte / 255`.
    pub fn apply_to_bytes(self, images: ArrayViewMut2<u8>, first: u64) {
        self.replace(images, first, unit, |one| if one { u8::MAX } else { 0 });
    }

    fn replace<T: Copy>(
        self,
        mut images: ArrayViewMut2<T>,
        first: u64,
        read: impl Fn(T) -> f32,
        write: impl Fn(bool) -> T,
    ) {
        for (index, image) in images.rows_mut().into_iter().enumerate() {
            match self {
                Self::Threshold => image.into_iter().for_each(|pixel| *pixel = write(read(*pixel) >= 0.5)),
                Self::Drawn { seed } => {
                    let mut rng = Rng::new(seed, Stream::Binarization, first.wrapping_add(index as u64));
                    // Below x, so that black is never drawn as white and white always.
                    image.into_iter().for_each(|pixel| *pixel = write(rng.uniform() < read(*pixel)));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::{Array2, Axis, array, s};
    use std::vec;

    const DRAWN: Binarization = Binarization::Drawn { seed: 5 };

    /// 255 equal images of 256 pixels, one of each grey.
    fn greys() -> Array2<u8> {
        Array2::from_shape_fn((255, 256), |(_, pixel)| pixel as u8)
    }

    fn made(rule: Binarization, first: u64) -> Array2<f32> {
        let mut images = greys().mapv(unit);
        rule.apply(images.view_mut(), first);
        images
    }

    #[test]
    fn pixels_are_0_or_1_and_their_mean_is_the_grey() {
        let images = made(DRAWN, 0);
        assert!(images.iter().all(|&x| x == 0.0 || x == 1.0));
        for (grey, mean) in images.mean_axis(Axis(0)).unwrap().iter().enumerate() {
            let grey = unit(grey as u8);
            // Five standard errors of a mean over the images.
            let bound = 5.0 * (grey * (1.0 - grey) / 255.0).sqrt();
            assert!((mean - grey).abs() <= bound, "{grey} became {mean}");
        }
        // Over all pixels: the mean grey is a half, and the variance that of the draws, a sixth on average.
        let mean = images.mean().unwrap();
        assert!((mean - 0.5).abs() < 5.0 * (1.0_f32 / 6.0 / images.len() as f32).sqrt(), "{mean}");
    }

    #[test]
    fn a_draw_depends_on_the_seed_and_the_place_alone() {
        let whole = made(DRAWN, 7);
        assert_eq!(whole, made(DRAWN, 7));
        assert_ne!(whole, made(Binarization::Drawn { seed: 6 }, 7));
        assert_ne!(whole.row(0), whole.row(1), "equal images are drawn each for itself");
        assert_eq!(made(DRAWN, 8).slice(s![..254, ..]), whole.slice(s![1.., ..]));
        for count in [1, 3, 64, 1000] {
            let mut images = greys().mapv(unit);
            for (chunk, part) in images.axis_chunks_iter_mut(Axis(0), count).enumerate() {
                DRAWN.apply(part, 7 + (chunk * count) as u64);
            }
            assert_eq!(images, whole, "{count} at a time");
        }
        // Pixels that lie apart in memory have the same places.
        let mut turned = greys().mapv(unit).t().as_standard_layout().into_owned();
        DRAWN.apply(turned.view_mut().reversed_axes(), 7);
        assert_eq!(turned.t(), whole);
        // No image is the last.
        assert_eq!(made(DRAWN, u64::MAX).slice(s![1.., ..]), made(DRAWN, 0).slice(s![..254, ..]));
    }

    #[test]
    fn the_threshold_is_a_half_and_what_is_no_grey_has_its_side() {
        let mut images =
            array![[0.0, 0.5_f32.next_down(), 0.5, 1.0], [-3.0, f32::NAN, f32::INFINITY, f32::NEG_INFINITY]];
        let mut drawn = images.clone();
        Binarization::Threshold.apply(images.view_mut(), 0);
        assert_eq!(images, array![[0.0, 0.0, 1.0, 1.0], [0.0, 0.0, 1.0, 0.0]]);
        DRAWN.apply(drawn.view_mut(), 0);
        assert_eq!((drawn[[0, 0]], drawn[[0, 3]], drawn.row(1)), (0.0, 1.0, images.row(1)));
    }

    #[test]
    fn bytes_become_what_their_greys_become() {
        for rule in [Binarization::Threshold, DRAWN] {
            let mut bytes = greys();
            rule.apply_to_bytes(bytes.view_mut(), 3);
            assert_eq!(bytes.mapv(unit), made(rule, 3), "{rule:?}");
        }
        let mut halves = array![[127_u8, 128]];
        Binarization::Threshold.apply_to_bytes(halves.view_mut(), 0);
        assert_eq!(halves, array![[0, 255]]);
    }

    #[test]
    fn no_images_are_no_images() {
        for shape in [(0, 4), (4, 0)] {
            DRAWN.apply(Array2::zeros(shape).view_mut(), 0);
        }
    }
}
