//! Square images moved: shifted, and turned about their middle. Black comes in from outside.

use alloc::vec::Vec;

/// A square image (`side * side` values, row after row) moved by so many pixels to the right and downwards.
///
/// What lies between pixels is bilinear: each new pixel is the mean of the four old ones around the place it comes from,
/// weighted by how near they are. Pixels that the slice does not hold are black; a way that is not finite makes NaN.
pub fn shifted(image: &[f32], side: usize, right: f64, down: f64) -> Vec<f32> {
    sampled(image, side, &|x, y| (x - right, y - down))
}

/// A square image (`side * side` values, row after row) turned counter-clockwise about its middle, by bilinear
/// interpolation as [`shifted`] does it.
pub fn rotated(image: &[f32], side: usize, degrees: f64) -> Vec<f32> {
    let (sin, cos) = libm::sincos(degrees.to_radians());
    let middle = (side as f64 - 1.0) / 2.0;
    // Rows run downwards, so turning back is clockwise to the eye.
    sampled(image, side, &|x, y| {
        let (x, y) = (x - middle, y - middle);
        (middle + cos * x - sin * y, middle + sin * x + cos * y)
    })
}

/// Each pixel from the place `(x, y)` that `from` says it comes from, in pixels from the middle of the first one.
fn sampled(image: &[f32], side: usize, from: &dyn Fn(f64, f64) -> (f64, f64)) -> Vec<f32> {
    let places = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    let moved = places.map(|(x, y)| {
        let (x, y) = from(x as f64, y as f64);
        let (left, top) = (libm::floor(x), libm::floor(y));
        let (u, v) = (x - left, y - top);
        let at = |x: f64, y: f64| pixel(image, side, x, y);
        let upper = (1.0 - u) * at(left, top) + u * at(left + 1.0, top);
        let lower = (1.0 - u) * at(left, top + 1.0) + u * at(left + 1.0, top + 1.0);
        ((1.0 - v) * upper + v * lower) as f32
    });
    moved.collect()
}

/// The pixel of a whole column and row; black outside.
fn pixel(image: &[f32], side: usize, x: f64, y: f64) -> f64 {
    let inside = |place: f64| place >= 0.0 && place < side as f64;
    let at = (inside(x) && inside(y)).then(|| y as usize * side + x as usize);
    at.and_then(|at| image.get(at)).map_or(0.0, |&value| f64::from(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec;

    const IMAGE: [f32; 9] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0];

    #[test]
    fn whole_pixels_move_and_black_comes_in() {
        assert_eq!(shifted(&IMAGE, 3, 1.0, 0.0), [0.0, 1.0, 2.0, 0.0, 4.0, 5.0, 0.0, 7.0, 8.0]);
        assert_eq!(shifted(&IMAGE, 3, 0.0, -1.0), [4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 0.0, 0.0, 0.0]);
        assert_eq!(shifted(&IMAGE, 3, 0.0, 0.0), IMAGE);
        assert_eq!(shifted(&IMAGE, 3, 7.0, 0.0), [0.0; 9]);
    }

    #[test]
    fn between_pixels_is_their_mean_by_nearness() {
        assert_eq!(shifted(&[0.0, 4.0, 0.0, 8.0], 2, 0.25, 0.0), [0.0, 3.0, 0.0, 6.0]);
        assert_eq!(shifted(&[0.0, 4.0, 0.0, 8.0], 2, -0.5, -0.5), [3.0, 3.0, 2.0, 2.0]);
    }

    #[test]
    fn a_quarter_turn_is_counter_clockwise_and_four_are_none() {
        let turned = rotated(&IMAGE, 3, 90.0);
        let expected = [3.0, 6.0, 9.0, 2.0, 5.0, 8.0, 1.0, 4.0, 7.0];
        assert!(turned.iter().zip(expected).all(|(&found, expected)| (found - expected).abs() < 1e-5), "{turned:?}");
        let back = rotated(&rotated(&turned, 3, 180.0), 3, 90.0);
        assert!(back.iter().zip(IMAGE).all(|(&found, expected)| (found - expected).abs() < 1e-5), "{back:?}");
        let line = rotated(&[0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0], 3, 45.0);
        assert_eq!(line[4], 1.0, "the middle stays");
        assert!(line[0] > line[2] && (line[0] - line[8]).abs() < 1e-6, "counter-clockwise leans to the left: {line:?}");
    }

    #[test]
    fn what_is_not_there_is_black_and_no_place_is_no_number() {
        assert!(shifted(&IMAGE, 3, f64::NAN, 0.0).iter().all(|value| value.is_nan()));
        assert_eq!(shifted(&[1.0], 2, 0.0, 0.0), [1.0, 0.0, 0.0, 0.0]);
        assert_eq!(rotated(&[], 0, 10.0), vec![0.0; 0]);
    }
}
