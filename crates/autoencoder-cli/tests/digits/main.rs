//! Each command as a person runs it, on real digits, against the library's own functions.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod binarized;
mod codes;
mod evaluation;
mod export;
mod fixture;
mod pretraining;
mod refusals;
mod samples;
mod scores;
mod sheets;
mod training;
