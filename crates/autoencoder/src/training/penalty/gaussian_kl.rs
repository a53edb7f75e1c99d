//! `1/2 sum_j [mean_j^2 + exp(l_j) - l_j - 1]` with `l` the log-variance: the divergence of a code's Gaussian from the
//! standard one. A code holds all means, then all log-variances.

use crate::kernels::lanes::F32x8;
use crate::kernels::math::exp8;
use crate::kernels::panels::Panels;

/// The value, mean per image, in nats.
pub(super) fn value(code: &Panels) -> f64 {
    let latent = code.columns() / 2;
    let mut total = 0.0;
    for p in 0..code.panel_count() {
        let (means, log_variances) = code.panel(p).split_at(latent);
        let mut sums = F32x8::splat(0.0);
        for (mean, l) in means.iter().zip(log_variances) {
            let (mean, l) = (F32x8::load(mean), F32x8::load(l));
            sums = sums + (mean * mean + exp8(l) - l - F32x8::splat(1.0));
        }
        let images = (code.rows() - p * 8).min(8);
        total += sums.to_array()[..images].iter().copied().map(f64::from).sum::<f64>();
    }
    0.5 * total / code.rows().max(1) as f64
}

/// Adds `beta` times the gradient, mean per image: `mean_j` for means, `(exp(l_j) - 1) / 2` for log-variances.
pub(super) fn add_gradient(beta: f32, code: &Panels, gradient: &mut Panels) {
    let latent = code.columns() / 2;
    let scale = F32x8::splat(beta / code.rows().max(1) as f32);
    for p in 0..code.panel_count() {
        for (j, (z, gradient)) in code.panel(p).iter().zip(gradient.panel_mut(p)).enumerate() {
            let z = F32x8::load(z);
            let force = if j < latent { z } else { (exp8(z) - F32x8::splat(1.0)) * F32x8::splat(0.5) };
            (F32x8::load(gradient) + force * scale).store(gradient);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::array;
    use std::vec;

    #[test]
    fn the_standard_gaussian_costs_nothing_and_others_what_the_formula_says() {
        let standard = Panels::zeros(3, 4);
        assert_eq!(value(&standard), 0.0);
        let code = Panels::from_rows(array![[1.0, -2.0, 0.5, -1.0]].view());
        let expected = 0.5 * (1.0 + 4.0 + 0.5_f64.exp() - 0.5 - 1.0 + (-1.0_f64).exp() + 1.0 - 1.0);
        assert!((value(&code) - expected).abs() < 1e-6);
        let mut gradient = Panels::zeros(1, 4);
        add_gradient(2.0, &code, &mut gradient);
        let expected = [2.0, -4.0, 0.5_f32.exp() - 1.0, (-1.0_f32).exp() - 1.0];
        assert!(gradient.to_rows().iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-6));
    }
}
