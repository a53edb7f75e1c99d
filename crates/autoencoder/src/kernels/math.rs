//! Functions of f32, eight lanes at a time, from polynomials of our own, so that every build gives the same bits.
//! The functions of a single value run the same code, so both agree exactly.

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

/// Natural logarithm, within 2 ULP; -infinity at 0, NaN below.
///
/// Products and sums are rounded one by one even in the relaxed build, as in [`turn8`]: random numbers are made
/// of these two and are the same everywhere.
#[inline(always)]
pub fn ln8(x: F32x8) -> F32x8 {
    let splat = F32x8::splat;
    let (zero, one) = (splat(0.0), splat(1.0));
    // Subnormal numbers are brought into the normal range first.
    let tiny = splat(f32::MIN_POSITIVE);
    let scale = x.select_below(tiny, splat(16_777_216.0), one);
    let (m, e) = (x * scale).mantissa_and_exponent();
    let e = e - x.select_below(tiny, splat(24.0), zero);
    // m in [sqrt(1/2), sqrt(2))
    let low = splat(core::f32::consts::SQRT_2);
    let f = m.select_below(low, m, m * splat(0.5)) - one;
    let e = m.select_below(low, e, e + one);
    // Minimax polynomial of (ln(1 + f) - f + f^2 / 2) / f^3 (Cephes' logf, S. Moshier).
    let mut p = splat(7.037_683_6e-2);
    for coefficient in [
        -1.151_461e-1,
        1.167_699_9e-1,
        -1.242_014_1e-1,
        1.424_932_3e-1,
        -1.666_805_7e-1,
        2.000_071_5e-1,
        -2.499_999_4e-1,
        3.333_333e-1,
    ] {
        p = p * f + splat(coefficient);
    }
    let square = f * f;
    let small = p * f * square + e * splat(-2.121_944_4e-4) - square * splat(0.5);
    let result = f + small + e * splat(0.693_359_4);
    // Zeros, then negative numbers, then infinity and NaN, which are not below anything.
    let result = zero.select_below(x.abs(), result, splat(f32::NEG_INFINITY));
    let result = x.select_below(zero, splat(f32::NAN), result);
    x.select_below(splat(f32::INFINITY), result, x)
}

/// `(sin 2 pi u, cos 2 pi u)` for `u` in `[0, 1]`, each within 1e-7.
#[inline(always)]
pub fn turn8(u: F32x8) -> (F32x8, F32x8) {
    const ROUNDER: f32 = 12_582_912.0;
    let splat = F32x8::splat;
    // The nearest quarter turn, and what is left of the angle, which is exact until it is multiplied.
    let quarter = u * splat(4.0) + splat(ROUNDER) - splat(ROUNDER);
    let r = (u - quarter * splat(0.25)) * splat(core::f32::consts::TAU);
    let square = r * r;
    // Minimax polynomials on [-pi / 4, pi / 4] (Cephes' sinf, S. Moshier).
    let sin =
        ((splat(-1.951_529_6e-4) * square + splat(8.332_161e-3)) * square - splat(1.666_665_5e-1)) * square * r + r;
    let cos =
        ((splat(2.443_315_7e-5) * square - splat(1.388_731_6e-3)) * square + splat(4.166_664_6e-2)) * square * square
            - square * splat(0.5)
            + splat(1.0);
    let odd = ((quarter - splat(2.0)).abs() - splat(1.0)).abs();
    let (s, c) = (odd.select_below(splat(0.5), cos, sin), odd.select_below(splat(0.5), sin, cos));
    let negated = |x: F32x8, middle: f32| (quarter - splat(middle)).abs().select_below(splat(1.0), splat(0.0) - x, x);
    (negated(s, 2.5), negated(c, 1.5))
}

/// The same as [`sigmoid8`] for one value.
pub fn sigmoid(x: f32) -> f32 {
    sigmoid8(F32x8::splat(x)).to_array()[0]
}

/// The same as [`exp8`] for one value.
pub fn exp(x: f32) -> f32 {
    exp8(F32x8::splat(x)).to_array()[0]
}

/// The same as [`ln8`] for one value.
pub fn ln(x: f32) -> f32 {
    ln8(F32x8::splat(x)).to_array()[0]
}

/// Square root, correctly rounded.
pub fn sqrt(x: f32) -> f32 {
    libm::sqrtf(x)
}

/// `cos 2 pi u` for `u` in `[0, 1]`, with the bits of [`turn8`].
pub fn cos_turn(u: f32) -> f32 {
    turn8(F32x8::splat(u)).1.to_array()[0]
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
        for range in [(1e-45, 1e-37), (1e-6, 0.5), (0.5, 0.999), (1.001, 2.0), (1.0, 1e4), (1e30, 3.4e38)] {
            let ln = worst_ulp(range.0, range.1, ln8, f64::ln);
            assert!(ln <= 2.0, "ln {ln} on {range:?}");
        }
    }

    #[test]
    fn sine_and_cosine_are_right_to_the_seventh_digit_and_exact_at_quarter_turns() {
        for i in 0..=1_000_000 {
            let u = i as f32 / 1e6;
            let (sin, cos) = turn8(F32x8::splat(u));
            let (sin_exact, cos_exact) = (f64::from(u) * core::f64::consts::TAU).sin_cos();
            let error = |found: F32x8, exact: f64| (f64::from(found.to_array()[0]) - exact).abs();
            assert!(error(sin, sin_exact) <= 1e-7 && error(cos, cos_exact) <= 1e-7, "{u}");
        }
        for (u, sin, cos) in [(0.0, 0.0, 1.0), (0.25, 1.0, 0.0), (0.5, 0.0, -1.0), (0.75, -1.0, 0.0), (1.0, 0.0, 1.0)] {
            let found = turn8(F32x8::splat(u));
            assert_eq!((found.0.to_array()[3], found.1.to_array()[3]), (sin, cos), "{u}");
        }
    }

    #[test]
    fn extreme_arguments_saturate_and_nan_stays_nan() {
        let of = |f: fn(F32x8) -> F32x8, x: f32| f(F32x8::splat(x)).to_array()[7];
        assert_eq!((of(exp8, f32::NEG_INFINITY), of(exp8, -200.0), of(exp8, 0.0)), (0.0, 0.0, 1.0));
        assert_eq!((of(exp8, f32::INFINITY), of(exp8, 89.0)), (f32::INFINITY, f32::INFINITY));
        assert!(of(exp8, 88.72).is_finite());
        assert_eq!((sigmoid(200.0), sigmoid(-200.0)), (1.0, 0.0));
        assert_eq!((of(tanh8, 50.0), of(tanh8, f32::NEG_INFINITY)), (1.0, -1.0));
        assert_eq!((of(softplus8, 200.0), of(softplus8, -200.0)), (200.0, 0.0));
        assert_eq!((of(ln8, 0.0), of(ln8, -0.0), of(ln8, 1.0)), (f32::NEG_INFINITY, f32::NEG_INFINITY, 0.0));
        assert_eq!(of(ln8, f32::INFINITY), f32::INFINITY);
        assert!(of(ln8, -1.0).is_nan() && of(ln8, -1e-40).is_nan() && of(ln8, f32::NEG_INFINITY).is_nan());
        for f in [exp8, sigmoid8, tanh8, softplus8, ln8] {
            assert!(of(f, f32::NAN).is_nan());
        }
        assert_eq!(of(tanh8, 1e-30), 1e-30);
    }
}
