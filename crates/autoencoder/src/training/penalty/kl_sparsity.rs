//! `sum_j [rho ln(rho / m_j) + (1 - rho) ln((1 - rho) / (1 - m_j))]` with `m_j` the mean of unit `j` over the
//! batch: it draws every unit towards a mean activation of `rho`.

use super::sums::unit_sum;
use crate::kernels::math::ln;
use crate::kernels::panels::Panels;

/// Means are held this far from 0 and 1, where the divergence is infinite.
const EDGE: f32 = 1e-6;

/// The mean of a unit over the batch.
fn mean(code: &Panels, unit: usize) -> f32 {
    ((unit_sum(code, unit, |z| z) / code.rows().max(1) as f64) as f32).clamp(EDGE, 1.0 - EDGE)
}

/// The value, in nats.
pub(super) fn value(rho: f32, code: &Panels) -> f64 {
    let divergence = |m: f32| rho * (ln(rho) - ln(m)) + (1.0 - rho) * (ln(1.0 - rho) - ln(1.0 - m));
    (0..code.columns()).map(|unit| f64::from(divergence(mean(code, unit)))).sum()
}

/// Adds `weight` times the gradient: `(-rho / m_j + (1 - rho) / (1 - m_j)) / batch`, the same for every image.
pub(super) fn add_gradient(weight: f32, rho: f32, code: &Panels, gradient: &mut Panels) {
    for unit in 0..code.columns() {
        let m = mean(code, unit);
        let force = weight * ((1.0 - rho) / (1.0 - m) - rho / m) / code.rows().max(1) as f32;
        let columns = code.columns();
        for row in gradient.data_mut().iter_mut().skip(unit).step_by(columns) {
            row.iter_mut().for_each(|gradient| *gradient += force);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::array;
    use std::vec;

    #[test]
    fn a_unit_on_target_costs_nothing_and_is_left_alone() {
        let code = Panels::from_rows(array![[0.1, 0.9], [0.3, 0.1]].view());
        let expected = 0.2 * (0.2_f64 / 0.5).ln() + 0.8 * (0.8_f64 / 0.5).ln();
        assert!((value(0.2, &code) - expected).abs() < 1e-6);
        let mut gradient = Panels::zeros(2, 2);
        add_gradient(10.0, 0.2, &code, &mut gradient);
        for row in gradient.to_rows().rows() {
            assert!(row[0].abs() < 1e-5);
            assert!((row[1] - 10.0 * (0.8 / 0.5 - 0.2 / 0.5) / 2.0).abs() < 1e-5);
        }
    }

    #[test]
    fn units_that_are_always_off_or_on_stay_finite() {
        let code = Panels::from_rows(array![[0.0, 1.0], [0.0, 1.0]].view());
        assert!(value(0.1, &code).is_finite());
        let mut gradient = Panels::zeros(2, 2);
        add_gradient(1.0, 0.1, &code, &mut gradient);
        assert!(gradient.data().as_flattened().iter().all(|g| g.is_finite()));
        assert!(gradient.data()[0][0] < 0.0 && gradient.data()[1][0] > 0.0);
    }
}
