//! Scalar functions of f32. All go through `libm`, so no result depends on a platform's own library.

/// `e^x`
pub fn exp(x: f32) -> f32 {
    libm::expf(x)
}

/// Natural logarithm.
pub fn ln(x: f32) -> f32 {
    libm::logf(x)
}

/// Square root, correctly rounded.
pub fn sqrt(x: f32) -> f32 {
    libm::sqrtf(x)
}

/// Hyperbolic tangent.
pub fn tanh(x: f32) -> f32 {
    libm::tanhf(x)
}

/// Cosine; `x` in radians.
pub fn cos(x: f32) -> f32 {
    libm::cosf(x)
}

/// `1 / (1 + e^-x)`, within 2 ULP. Saturates to exactly 0 or 1; never NaN for a number.
pub fn sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + exp(-x))
}

/// `ln(1 + e^x)` without overflow, within 2 ULP.
pub fn softplus(x: f32) -> f32 {
    x.max(0.0) + libm::log1pf(exp(-x.abs()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sigmoid_and_softplus_agree_with_f64_and_saturate() {
        for i in -4000..=4000 {
            let x = i as f32 * 0.01;
            let wide = f64::from(x);
            let s = 1.0 / (1.0 + (-wide).exp());
            assert!((f64::from(sigmoid(x)) - s).abs() <= 2.4e-7 * s.max(1e-9), "{x}");
            let p = wide.exp().ln_1p();
            assert!((f64::from(softplus(x)) - p).abs() <= 2.4e-7 * p.max(1e-9), "{x}");
        }
        assert_eq!((sigmoid(200.0), sigmoid(-200.0)), (1.0, 0.0));
        assert_eq!((softplus(200.0), softplus(-200.0)), (200.0, 0.0));
        assert!(sigmoid(f32::NAN).is_nan());
    }
}
