//! A drawing of any size brought into the form that MNIST's makers gave theirs: 28x28, the ink fitted into 20x20
//! with its proportions kept, its centre of mass in the central pixel.

use crate::error::Error;
use crate::image::byte;
use alloc::vec::Vec;

/// Side of the result, in pixels.
pub const SIDE: usize = 28;
const BOX: f32 = 20.0;
/// Fainter marks than this, out of 255, are taken for blank paper.
const FAINT: u8 = 24;

/// Normalises a drawing; `None` if there is no ink on it. Bytes are ink: 0 blank, 255 full; rows from the
/// top, `ink` has `width * height` bytes. Each result pixel is the mean ink of the area it covers, so
/// scaling and centring take one pass.
pub fn normalize(ink: &[u8], width: usize, height: usize) -> Result<Option<[u8; SIDE * SIDE]>, Error> {
    let expected = width.saturating_mul(height);
    if ink.len() != expected {
        return Err(Error::Shape { what: "a drawing", found: ink.len(), expected });
    }
    let mut bounds: Option<[usize; 4]> = None;
    let (mut mass, mut moment_x, mut moment_y) = (0.0_f64, 0.0_f64, 0.0_f64);
    for (index, &value) in ink.iter().enumerate().filter(|&(_, &value)| value >= FAINT) {
        let (x, y) = (index % width, index / width);
        let [left, top, right, bottom] = bounds.unwrap_or([x, y, x, y]);
        bounds = Some([left.min(x), top.min(y), right.max(x), bottom.max(y)]);
        let weight = f64::from(value);
        mass += weight;
        moment_x += weight * (x as f64 + 0.5);
        moment_y += weight * (y as f64 + 0.5);
    }
    let Some([left, top, right, bottom]) = bounds else { return Ok(None) };
    let (right, bottom) = (right + 1, bottom + 1);
    let source_per_pixel = (right - left).max(bottom - top) as f32 / BOX;
    let columns = axis((moment_x / mass) as f32, left, right, source_per_pixel);
    let rows = axis((moment_y / mass) as f32, top, bottom, source_per_pixel);
    let mut pixels = [0; SIDE * SIDE];
    for (row, line) in rows.iter().zip(pixels.chunks_exact_mut(SIDE)) {
        for (column, pixel) in columns.iter().zip(line) {
            let mut sum = 0.0;
            for &(y, share_y) in row {
                for &(x, share_x) in column {
                    sum += share_x * share_y * f32::from(ink[y * width + x]);
                }
            }
            *pixel = byte(sum / (255.0 * source_per_pixel * source_per_pixel));
        }
    }
    Ok(Some(pixels))
}

/// Along one axis: the source pixels that each result pixel covers and how much of each.
///
/// As in MNIST the ink starts on a pixel's edge and is moved by whole pixels, to where its centre of mass
/// falls into the pixel right of the middle, 14 to 15; not so far that ink would go over the edge.
fn axis(centre: f32, low: usize, high: usize, source_per_pixel: f32) -> Vec<Vec<(usize, f32)>> {
    let half = SIDE as f32 / 2.0;
    let from_edge = (centre - low as f32) / source_per_pixel;
    let room = SIDE as f32 - (high - low) as f32 / source_per_pixel;
    let margin = libm::ceilf(half - from_edge).min(room).max(0.0);
    let start = low as f32 - margin * source_per_pixel;
    (0..SIDE)
        .map(|i| {
            let from = (start + i as f32 * source_per_pixel).max(low as f32);
            let to = (start + (i + 1) as f32 * source_per_pixel).min(high as f32);
            (from as usize..high)
                .take_while(|&x| (x as f32) < to)
                .map(|x| (x, to.min((x + 1) as f32) - from.max(x as f32)))
                .filter(|&(_, share)| share > 0.0)
                .collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec;

    fn drawing(width: usize, height: usize, inked: impl Fn(usize, usize) -> bool) -> Vec<u8> {
        (0..width * height).map(|i| if inked(i % width, i / width) { 255 } else { 0 }).collect()
    }

    fn centre_of_mass(pixels: &[u8]) -> (f32, f32) {
        let mass: f32 = pixels.iter().map(|&v| f32::from(v)).sum();
        let moment = |f: fn(usize) -> usize| {
            pixels.iter().enumerate().map(|(i, &v)| f32::from(v) * (f(i) as f32 + 0.5)).sum::<f32>() / mass
        };
        (moment(|i| i % SIDE), moment(|i| i / SIDE))
    }

    #[test]
    fn blank_and_faint_drawings_have_no_digit() {
        assert_eq!(normalize(&[0; 100], 10, 10), Ok(None));
        assert_eq!(normalize(&[FAINT - 1; 100], 10, 10), Ok(None));
        assert_eq!(normalize(&[], 0, 0), Ok(None));
    }

    #[test]
    fn a_square_anywhere_of_any_size_becomes_the_same_twenty_by_twenty() {
        for (size, x0, y0) in [(50, 10, 200), (200, 60, 3), (7, 0, 0)] {
            let ink = drawing(280, 280, |x, y| (x0..x0 + size).contains(&x) && (y0..y0 + size).contains(&y));
            let pixels = normalize(&ink, 280, 280).unwrap().unwrap();
            for (i, &value) in pixels.iter().enumerate() {
                let inside = (4..24).contains(&(i % SIDE)) && (4..24).contains(&(i / SIDE));
                assert_eq!(value, if inside { 255 } else { 0 }, "size {size} pixel {i}");
            }
        }
    }

    #[test]
    fn proportions_are_kept_and_the_centre_of_mass_is_central() {
        // An L: its box is centred elsewhere than its mass.
        let ink = drawing(200, 300, |x, y| {
            (20..50).contains(&x) && (40..240).contains(&y) || (20..150).contains(&x) && (210..240).contains(&y)
        });
        let pixels = normalize(&ink, 200, 300).unwrap().unwrap();
        let (x, y) = centre_of_mass(&pixels);
        assert!((13.95..15.05).contains(&x) && (13.95..15.05).contains(&y), "{x} {y}");
        let inked = |f: fn(usize) -> usize| {
            let mut hit = [false; SIDE];
            pixels.iter().enumerate().filter(|&(_, &v)| v > 127).for_each(|(i, _)| hit[f(i)] = true);
            hit.iter().filter(|&&h| h).count()
        };
        assert_eq!(inked(|i| i / SIDE), 20);
        assert_eq!(inked(|i| i % SIDE), 13);
    }

    #[test]
    fn ink_is_never_pushed_over_the_edge() {
        // Nearly all mass at one end of a long thin line.
        let ink = drawing(400, 400, |x, y| y == 200 || x < 40 && (180..220).contains(&y));
        let pixels = normalize(&ink, 400, 400).unwrap().unwrap();
        let total: f32 = pixels.iter().map(|&v| f32::from(v)).sum();
        let mass = ink.iter().map(|&v| f32::from(v)).sum::<f32>() / (20.0 * 20.0);
        assert!((total / mass - 1.0).abs() < 0.05, "{total} {mass}");
    }

    #[test]
    fn one_dot_and_a_wrong_length() {
        let mut ink = vec![0; 280 * 280];
        ink[0] = 255;
        let pixels = normalize(&ink, 280, 280).unwrap().unwrap();
        assert_eq!(pixels.iter().filter(|&&v| v == 255).count(), 400);
        assert!(normalize(&ink, 280, 279).is_err());
        assert!(normalize(&ink, usize::MAX, 2).is_err());
    }
}
