//! Numbers to pixels: RGBA bytes, four per value, for whatever shows them.

use alloc::vec;
use alloc::vec::Vec;

/// Viridis at eight evenly spaced points (matplotlib, CC0).
const VIRIDIS: [[u8; 3]; 8] = [
    [68, 1, 84],
    [70, 50, 127],
    [54, 92, 141],
    [39, 127, 142],
    [31, 161, 135],
    [74, 194, 109],
    [159, 218, 58],
    [253, 231, 37],
];

/// Room for `values` pixels.
pub fn blank(values: usize) -> Vec<u8> {
    vec![0; 4 * values]
}

/// Light on dark, as MNIST is: 0 is black, 1 is white, values outside are held there. Writes
/// `4 * min(values, rgba / 4)` bytes.
pub fn grey_into(values: &[f32], rgba: &mut [u8]) {
    for (pixel, &value) in rgba.chunks_exact_mut(4).zip(values) {
        let grey = byte(value);
        pixel.copy_from_slice(&[grey, grey, grey, 255]);
    }
}

/// `|x - x_hat|` on the viridis ramp: 0 is dark violet, 1 and above is yellow.
pub fn error_into(x: &[f32], x_hat: &[f32], rgba: &mut [u8]) {
    for (pixel, (x, x_hat)) in rgba.chunks_exact_mut(4).zip(x.iter().zip(x_hat)) {
        let [r, g, b] = viridis((x - x_hat).abs());
        pixel.copy_from_slice(&[r, g, b, 255]);
    }
}

/// `[0, 1]` to `0..=255`, rounded; NaN becomes 0.
pub fn byte(value: f32) -> u8 {
    // `as` saturates and sends NaN to 0.
    (value.clamp(0.0, 1.0) * 255.0 + 0.5) as u8
}

fn viridis(value: f32) -> [u8; 3] {
    // What is not a number must not look like a perfect pixel.
    let held = if value.is_nan() { 1.0 } else { value.clamp(0.0, 1.0) };
    let at = held * (VIRIDIS.len() - 1) as f32;
    let low = (at as usize).min(VIRIDIS.len() - 2);
    let share = at - low as f32;
    let mix = |channel: usize| {
        let (a, b) = (f32::from(VIRIDIS[low][channel]), f32::from(VIRIDIS[low + 1][channel]));
        (a + share * (b - a) + 0.5) as u8
    };
    [mix(0), mix(1), mix(2)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_outside_the_range_are_held() {
        let mut rgba = [7; 20];
        grey_into(&[0.0, 1.0, 0.5, -3.0, f32::NAN], &mut rgba);
        assert_eq!(rgba[..8], [0, 0, 0, 255, 255, 255, 255, 255]);
        assert_eq!(rgba[8..], [128, 128, 128, 255, 0, 0, 0, 255, 0, 0, 0, 255]);
    }

    #[test]
    fn the_error_ramp_runs_from_violet_to_yellow() {
        let mut rgba = [0; 12];
        error_into(&[0.3, 1.0, 0.0], &[0.3, 0.0, 9.0], &mut rgba);
        assert_eq!(rgba, [68, 1, 84, 255, 253, 231, 37, 255, 253, 231, 37, 255]);
        assert_eq!(viridis(3.0 / 7.0), VIRIDIS[3]);
        assert_eq!(viridis(f32::NAN), VIRIDIS[7]);
    }
}
