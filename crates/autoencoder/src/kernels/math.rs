//! Functions of f32, eight lanes at a time, from polynomials of our own: the same bits everywhere.
//! A single value goes through the same code, so there is no second opinion.

use super::lanes::F32x8;

/// `e^x`, within 2 ULP from -86.9 to 88.72; 0 below, infinite above.
#[inline(always)]
pub fn exp8(x: F32x8) -> F32x8 {
    // Adding 1.5 * 2^23 leaves round(x / ln 2) in the lowest bits.
    const ROUNDER: f32 = 12_582_912.0;
    let splat = F32x8::splat;
    let held = x.min(splat(88.8)).max(splat(-86.95));
    let shifted = held * splat(core::f32::consts::LOG2_E) + splat(ROUNDER);
    let n = shifted - splat(ROUNDER);
    // ln 2 in two parts (Cody and Waite), the first exact when multiplied by n.
    let r = held - n * splat(0.693_359_4) - n * splat(-2.121_944_4e-4);
    // Minimax polynomial of (e^r - 1 - r) / r^2 on [-ln 2 / 2, ln 2 / 2] (Cephes' expf, S. Moshier).
    let mut p = splat(1.987_569_1e-4);
    for coefficient in [1.398_2e-3, 8.333_452e-3, 4.166_579_6e-2, 1.666_666_5e-1, 5e-1] {
        p = p.mul_add(r, splat(coefficient));
    }
    let p = p.mul_add(r * r, r) + splat(1.0);
    // 2^128 is no f32, so the last doubling comes after; at the lower end 2^(n - 1) is still normal.
    let result = p * (shifted - splat(1.0)).pow2_of_low_bits() * splat(2.0);
    let result = x.select_below(splat(-86.9), splat(0.0), result);
    splat(88.722_84).select_below(x, splat(f32::INFINITY), result)
}

/// `1 / (1 + e^-x)`, within 3 ULP where the result is a normal number. Saturates to exactly 0 or 1.
#[inline(always)]
pub fn sigmoid8(x: F32x8) -> F32x8 {
    let one = F32x8::splat(1.0);
    one / (one + exp8(F32x8::splat(0.0) - x))
}

/// Hyperbolic tangent, within 3 ULP.
#[inline(always)]
pub fn tanh8(x: F32x8) -> F32x8 {
    let splat = F32x8::splat;
    let size = x.abs();
    // Near 0, where 1 - 2 / (e^2x + 1) would lose its digits: an odd polynomial (Cephes' tanhf).
    let square = x * x;
    let mut p = splat(-5.704_988_7e-3);
    for coefficient in [2.063_908_8e-2, -5.373_971_5e-2, 1.333_144_2e-1, -3.333_328e-1] {
        p = p.mul_add(square, splat(coefficient));
    }
    let near = (p * square).mul_add(x, x);
    let far = splat(1.0) - splat(2.0) / (exp8(size + size) + splat(1.0));
    let signed = x.select_below(splat(0.0), splat(0.0) - far, far);
    size.select_below(splat(0.625), near, signed)
}

/// `ln(1 + e^x)` without overflow, within 3 ULP where the result is a normal number.
#[inline(always)]
pub fn softplus8(x: F32x8) -> F32x8 {
    let splat = F32x8::splat;
    let e = exp8(splat(0.0) - x.abs());
    // ln(1 + e) = 2 artanh(s), s = e / (2 + e) in [0, 1/3]
    let s = e / (e + splat(2.0));
    let square = s * s;
    let mut p = splat(1.0 / 15.0);
    for odd in [13.0, 11.0, 9.0, 7.0, 5.0, 3.0] {
        p = p.mul_add(square, splat(1.0 / odd));
    }
    let log = (p * square).mul_add(s, s);
    x.max(splat(0.0)) + (log + log)
}

/// [`sigmoid8`] of one value.
pub fn sigmoid(x: f32) -> f32 {
    sigmoid8(F32x8::splat(x)).to_array()[0]
}

/// Natural logarithm.
pub fn ln(x: f32) -> f32 {
    libm::logf(x)
}

/// Square root, correctly rounded.
pub fn sqrt(x: f32) -> f32 {
    libm::sqrtf(x)
}

/// Cosine; `x` in radians.
pub fn cos(x: f32) -> f32 {
    libm::cosf(x)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Largest error in units of the last place of the exact result, over a dense sweep.
    fn worst_ulp(from: f32, to: f32, f: fn(F32x8) -> F32x8, exact: fn(f64) -> f64) -> f64 {
        let steps = 400_000;
        let mut worst = 0.0_f64;
        for i in 0..=steps {
            let x = from + (to - from) * (i as f32 / steps as f32);
            let expected = exact(f64::from(x));
            if expected.abs() < f64::from(f32::MIN_POSITIVE) {
                continue;
            }
            let exponent = expected.abs().log2().floor();
            let error = (f64::from(f(F32x8::splat(x)).to_array()[0]) - expected).abs() / (exponent - 23.0).exp2();
            worst = worst.max(error);
        }
        worst
    }

    #[test]
    fn errors_stay_within_the_stated_units_of_the_last_place() {
        let exp = worst_ulp(-86.9, 88.72, exp8, f64::exp);
        assert!(exp <= 2.0, "exp {exp}");
        let sigmoid = worst_ulp(-86.9, 40.0, sigmoid8, |x| 1.0 / (1.0 + (-x).exp()));
        assert!(sigmoid <= 3.0, "sigmoid {sigmoid}");
        for range in [(-10.0, 10.0), (-0.7, 0.7), (-1e-3, 1e-3)] {
            let tanh = worst_ulp(range.0, range.1, tanh8, f64::tanh);
            assert!(tanh <= 3.0, "tanh {tanh}");
        }
        let softplus = worst_ulp(-80.0, 80.0, softplus8, |x| x.max(0.0) + (-x.abs()).exp().ln_1p());
        assert!(softplus <= 3.0, "softplus {softplus}");
    }

    #[test]
    fn extremes_saturate_and_nan_stays() {
        let of = |f: fn(F32x8) -> F32x8, x: f32| f(F32x8::splat(x)).to_array()[7];
        assert_eq!((of(exp8, f32::NEG_INFINITY), of(exp8, -200.0), of(exp8, 0.0)), (0.0, 0.0, 1.0));
        assert_eq!((of(exp8, f32::INFINITY), of(exp8, 89.0)), (f32::INFINITY, f32::INFINITY));
        assert!(of(exp8, 88.72).is_finite());
        assert_eq!((sigmoid(200.0), sigmoid(-200.0)), (1.0, 0.0));
        assert_eq!((of(tanh8, 50.0), of(tanh8, f32::NEG_INFINITY)), (1.0, -1.0));
        assert_eq!((of(softplus8, 200.0), of(softplus8, -200.0)), (200.0, 0.0));
        for f in [exp8, sigmoid8, tanh8, softplus8] {
            assert!(of(f, f32::NAN).is_nan());
        }
        assert_eq!(of(tanh8, 1e-30), 1e-30);
    }
}
