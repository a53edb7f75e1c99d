//! A model's word on how likely data are: bounds of the evidence, score fields, anomaly scores.

pub mod anomaly;
pub mod elbo;
pub mod score_field;
pub mod walk_checks;
