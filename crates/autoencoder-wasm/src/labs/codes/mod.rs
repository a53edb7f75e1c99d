//! Where codes lie, and what is drawn from them.

mod nearest;
mod posteriors;
mod reports;
mod way;

pub use nearest::nearest_codes;
pub use posteriors::posteriors_of;
pub use reports::{clustering_steps, code_space, drawn_codes, variational_report};
pub use way::way_between;
