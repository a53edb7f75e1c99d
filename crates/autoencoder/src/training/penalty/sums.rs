//! Sums over the images of a batch.

use crate::kernels::lanes::LANES;
use crate::kernels::panels::Panels;

/// Sums `f` of one unit over the images of a batch, without the padding.
pub(super) fn unit_sum(code: &Panels, unit: usize, f: impl Fn(f32) -> f32) -> f64 {
    let mut sum = 0.0;
    for image in 0..code.rows() {
        sum += f64::from(f(code.panel(image / LANES)[unit][image % LANES]));
    }
    sum
}
