//! `sum_j |z_j|`: pulls every unit towards zero by the same force, so that few stay away from it.

use super::sums::unit_sum;
use crate::kernels::lanes::F32x8;
use crate::kernels::panels::Panels;

/// The value, mean per image.
pub(super) fn value(code: &Panels) -> f64 {
    (0..code.columns()).map(|unit| unit_sum(code, unit, f32::abs)).sum::<f64>() / code.rows().max(1) as f64
}

/// Adds `weight` times the gradient, mean per image: `sign(z)`, which is 0 at 0.
pub(super) fn add_gradient(weight: f32, code: &Panels, gradient: &mut Panels) {
    let zero = F32x8::splat(0.0);
    let force = F32x8::splat(weight / code.rows().max(1) as f32);
    for (z, gradient) in code.data().iter().zip(gradient.data_mut()) {
        let (z, sum) = (F32x8::load(z), F32x8::load(gradient));
        let sum = zero.select_below(z, sum + force, z.select_below(zero, sum - force, sum));
        sum.store(gradient);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::array;
    use std::vec;

    #[test]
    fn value_and_force_by_hand() {
        let code = Panels::from_rows(array![[1.0, -2.0, 0.0], [0.5, 0.0, 4.0]].view());
        assert_eq!(value(&code), 7.5 / 2.0);
        let mut gradient = Panels::zeros(2, 3);
        add_gradient(3.0, &code, &mut gradient);
        assert_eq!(gradient.to_rows(), array![[1.5, -1.5, 0.0], [1.5, 0.0, 1.5]]);
    }
}
