//! What the errors of reconstructions say: of strange images, and for the bits that codes cost.

mod anomaly;
mod reports;
mod roc;
mod rounded;

pub use anomaly::{anomaly_scores, decide, rebuild, shuffled_pixels, threshold_at};
pub use reports::{against_pca, anomaly_report, rate_distortion_report};
pub use roc::roc;
pub use rounded::{grey_of_drawn_codes, grey_of_rounded_axes, grey_of_rounded_codes};
