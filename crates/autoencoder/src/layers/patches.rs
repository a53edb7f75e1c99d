//! The patches of an image that a convolution reads: 3x3, stride 2, one pixel of padding all round.
//!
//! Images are `[height, width, channels]`, channels fastest, one feature a row of a panel. Then the patches of
//! a batch are a matrix of their own, `[batch * positions, 9 * channels]`, and a convolution is a dense layer
//! over it, whose output `[batch * positions, out_channels]` is again a batch of images without moving a
//! number. A transposed convolution is the same map backwards.

use crate::kernels::lanes::{F32x8, LANES};
use crate::kernels::panels::Panels;

/// Height and width of a patch, in pixels.
const SIDE: usize = 3;
/// The step from one patch to the next, in pixels.
const STRIDE: usize = 2;

/// The shape of the larger image of a convolution: what a convolution reads and a transposed one writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patches {
    /// Height and width, both even.
    pub side: usize,
    /// The number of values per pixel.
    pub channels: usize,
}

impl Patches {
    /// The number of values of an image.
    pub fn image_len(self) -> usize {
        self.side * self.side * self.channels
    }

    /// The number of values of a patch.
    pub fn patch_len(self) -> usize {
        SIDE * SIDE * self.channels
    }

    /// The number of patches of an image: a quarter of its pixels.
    pub fn positions(self) -> usize {
        (self.side / STRIDE).pow(2)
    }

    /// Calls `each(patch row, image row)` for every pixel of every patch of one image; both are where a pixel's
    /// channels begin. A pixel of the padding has no image row.
    #[inline(always)]
    fn for_each_pixel(self, mut each: impl FnMut(usize, Option<usize>)) {
        let positions = self.side / STRIDE;
        let mut patch = 0;
        for y in 0..positions {
            for x in 0..positions {
                for dy in 0..SIDE {
                    for dx in 0..SIDE {
                        // One less than the pixel's place, because of the padding.
                        let (y, x) = ((y * STRIDE + dy).wrapping_sub(1), (x * STRIDE + dx).wrapping_sub(1));
                        let inside = y < self.side && x < self.side;
                        each(patch, inside.then(|| (y * self.side + x) * self.channels));
                        patch += self.channels;
                    }
                }
            }
        }
    }

    /// Copies every patch out of the images; pixels outside of an image are zero.
    ///
    /// # Shapes
    /// `images`: `[batch, image_len]`, `patches`: `[batch rounded up to eight * positions, patch_len]`.
    pub(crate) fn gather_into(self, images: &Panels, patches: &mut Panels) {
        let (size, channels) = (self.positions() * self.patch_len(), self.channels);
        for (p, patches) in patches.data_mut().chunks_exact_mut(size).enumerate().take(images.panel_count()) {
            let image = images.panel(p);
            self.for_each_pixel(|to, from| {
                let to = &mut patches[to..to + channels];
                match from {
                    Some(from) => to.copy_from_slice(&image[from..from + channels]),
                    None => to.fill([0.0; LANES]),
                }
            });
        }
    }

    /// Adds every patch to its place in the image. Values outside of the image are dropped.
    ///
    /// # Shapes
    /// As [`Patches::gather_into`].
    pub(crate) fn scatter_add(self, patches: &Panels, images: &mut Panels) {
        let (size, channels) = (self.positions() * self.patch_len(), self.channels);
        for (p, patches) in patches.data().chunks_exact(size).enumerate().take(images.panel_count()) {
            let image = images.panel_mut(p);
            self.for_each_pixel(|from, to| {
                let Some(to) = to else { return };
                for (to, from) in image[to..to + channels].iter_mut().zip(&patches[from..from + channels]) {
                    (F32x8::load(to) + F32x8::load(from)).store(to);
                }
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::Array2;

    const SHAPE: Patches = Patches { side: 4, channels: 2 };

    #[test]
    fn a_patch_holds_its_pixels_and_zeros_outside() {
        let images = Array2::from_shape_fn((9, SHAPE.image_len()), |(b, i)| (1000 * b + i + 1) as f32);
        let mut patches = Panels::zeros(16 * SHAPE.positions(), SHAPE.patch_len());
        SHAPE.gather_into(&Panels::from_rows(images.view()), &mut patches);
        // Image 8 is lane 0 of the second panel, whose patches follow the four of the first panel.
        let patch = |position: usize| -> Array2<f32> {
            Array2::from_shape_fn((9, 2), |(k, c)| patches.panel(4 + position)[2 * k + c][0])
        };
        let pixel = |y: usize, x: usize, c: usize| (8000 + (4 * y + x) * 2 + c + 1) as f32;
        let expected = |y0: isize, x0: isize| {
            Array2::from_shape_fn((9, 2), |(k, c)| {
                let (y, x) = (y0 + (k / 3) as isize, x0 + (k % 3) as isize);
                if (0..4).contains(&y) && (0..4).contains(&x) { pixel(y as usize, x as usize, c) } else { 0.0 }
            })
        };
        assert_eq!(patch(0), expected(-1, -1));
        assert_eq!(patch(1), expected(-1, 1));
        assert_eq!(patch(3), expected(1, 1));
    }

    #[test]
    fn adding_back_is_the_adjoint_of_copying() {
        let value = |seed: usize| move |(i, j): (usize, usize)| ((i * 31 + j * 17 + seed) % 13) as f32 - 6.0;
        let images = Panels::from_rows(Array2::from_shape_fn((8, SHAPE.image_len()), value(1)).view());
        let mut other = Panels::zeros(8 * SHAPE.positions(), SHAPE.patch_len());
        for (i, row) in other.data_mut().iter_mut().enumerate() {
            *row = core::array::from_fn(|lane| value(5)((i, lane)));
        }
        let mut patches = Panels::zeros(8 * SHAPE.positions(), SHAPE.patch_len());
        SHAPE.gather_into(&images, &mut patches);
        let mut back = Panels::zeros(8, SHAPE.image_len());
        SHAPE.scatter_add(&other, &mut back);
        let dot = |a: &Panels, b: &Panels| -> f32 {
            a.data().as_flattened().iter().zip(b.data().as_flattened()).map(|(a, b)| a * b).sum()
        };
        assert_eq!(dot(&patches, &other), dot(&images, &back), "small whole numbers, so the sums are exact");
    }
}
