//! What the score lab shows: fields, walks, and denoising that is repeated.

use super::super::report::plain;
use crate::convert::{grey, js_error};
use crate::labelled::LabelledImages;
use crate::model::Model;
use autoencoder::Error;
use autoencoder::data::{Component, GaussianMixture, ToyData};
use autoencoder::labs::score::{Field, FieldReport, RepeatedDenoising, Strip, Walked, training_noise};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const REPORTS: &'static str = r#"
/** How close a learned field is to the exact one; each number as `autoencoder lab score` prints it. */
export interface FieldReport {
    gaussians_of_density: number;
    noise_std_dev: number;
    points: number;
    relative_rms_to_score_of_density_smoothed_by_noise: number;
    relative_rms_to_score_of_density_not_smoothed: number;
    smoothing_std_devs: number[];
    relative_rms_to_score_of_density_smoothed_by_each: number[];
    narrowest_std_dev_of_smoothed_density: number;
    seed: number;
}

/** Both fields on a grid, row by row from the lowest second number. */
export interface ScoreField {
    /** Two numbers a place; empty without a network. */
    learned: number[];
    exact: number[];
    log_density: number[];
    /** 1 where the network has learned. */
    shown: number[];
    relative_rms_to_score_of_density_smoothed_so: number | null;
    narrowest_std_dev: number;
}

/** Walks along a learned field; each number as `autoencoder lab score` prints it. */
export interface WalkReport {
    walks: number;
    steps: number;
    step_size: number;
    mean_metropolis_acceptance: number;
    mean_metropolis_acceptance_along_exact_score: number;
    total_variation_from_density: number;
    total_variation_from_density_along_exact_score: number;
    total_variation_from_density_of_exact_draws: number;
    seed: number;
}

/** The same with what it was measured on. */
export interface Walked {
    report: WalkReport;
    /** Two numbers a walk. */
    ends: number[];
    bins: number;
    low: [number, number];
    high: [number, number];
    found: number[];
    exact: number[];
}

/** Where repeated denoising of noise leads; each number as `autoencoder lab score` prints it. */
export interface RepeatedReport {
    starts: number;
    passes: number[];
    mean_sse_to_nearest_test_image_after_each: number[];
    mean_sse_changed_by_last_pass: number[];
    seed: number;
}
"#;

/// A density of the plane whose score is known: a mixture of round Gaussians.
#[wasm_bindgen]
pub struct Density {
    mixture: GaussianMixture,
}

#[wasm_bindgen]
impl Density {
    /// Of Gaussians that lie one after the other: weight, both numbers of the centre, standard deviation.
    #[wasm_bindgen(constructor)]
    pub fn new(gaussians: &[f64]) -> Result<Density, JsValue> {
        let component = |each: &[f64]| Component { weight: each[0], mean: each[1..3].to_vec(), std_dev: each[3] };
        let components = gaussians.as_chunks::<4>().0.iter().map(|each| component(each)).collect();
        GaussianMixture::new(components).map(|mixture| Self { mixture }).map_err(js_error)
    }

    /// Two interleaved half circles.
    #[wasm_bindgen(js_name = twoMoons)]
    pub fn two_moons(noise: f64) -> Result<Density, JsValue> {
        Self::of(&ToyData::TwoMoons { noise })
    }

    /// Archimedean arms.
    pub fn spiral(arms: usize, turns: f64, noise: f64) -> Result<Density, JsValue> {
        Self::of(&ToyData::Spiral { arms, turns, noise })
    }

    /// A circle around 0.
    pub fn circle(radius: f64, noise: f64) -> Result<Density, JsValue> {
        Self::of(&ToyData::Circle { radius, noise })
    }

    fn of(toy: &ToyData) -> Result<Density, JsValue> {
        match toy.mixture() {
            Ok(Some(mixture)) => Ok(Self { mixture }),
            Ok(None) => Err(js_error(Error::Data("it is no density of the plane".into()))),
            Err(error) => Err(js_error(error)),
        }
    }
}

/// The standard deviation of the noise that a network has learned to take away; throws for other noise than Gaussian.
#[wasm_bindgen(js_name = learnedNoise)]
pub fn learned_noise(model: &Model) -> Result<f64, JsValue> {
    training_noise(model.trained_by()).map_err(js_error)
}

/// How close the field that a network has learned is to the exact one.
#[wasm_bindgen(js_name = fieldReport, unchecked_return_type = "FieldReport")]
pub fn field_report(model: &Model, density: &Density, seed: u32) -> Result<JsValue, JsValue> {
    plain(FieldReport::of(model.core(), learned_noise(model)?, &density.mixture, seed))
}

/// The exact field of a density smoothed by `std_dev`, on `count` by `count` places from `-reach` to `reach`.
#[wasm_bindgen(js_name = exactField, unchecked_return_type = "ScoreField")]
pub fn exact_field(density: &Density, std_dev: f64, reach: f32, count: usize, seed: u32) -> Result<JsValue, JsValue> {
    plain(Field::of(None, &density.mixture, std_dev, (reach, count), seed))
}

/// The same beside the field that a network has learned.
#[wasm_bindgen(js_name = learnedField, unchecked_return_type = "ScoreField")]
pub fn learned_field(
    model: &Model,
    density: &Density,
    std_dev: f64,
    reach: f32,
    count: usize,
    seed: u32,
) -> Result<JsValue, JsValue> {
    let learned = Some((model.core(), learned_noise(model)?));
    plain(Field::of(learned, &density.mixture, std_dev, (reach, count), seed))
}

/// Langevin walks along the field that a network has learned; `share` is the step divided by the variance of the
/// narrowest Gaussian of the smoothed density.
#[wasm_bindgen(js_name = walkAlong, unchecked_return_type = "Walked")]
pub fn walk_along(model: &Model, density: &Density, share: f64, seed: u32) -> Result<JsValue, JsValue> {
    plain(Walked::of(model.core(), learned_noise(model)?, &density.mixture, share, seed))
}

/// Where repeated denoising of noise leads.
#[wasm_bindgen(js_name = repeatedDenoising, unchecked_return_type = "RepeatedReport")]
pub fn repeated_denoising(model: &Model, test: &LabelledImages, seed: u32) -> Result<JsValue, JsValue> {
    plain(RepeatedDenoising::of(model.core(), test.labelled(), seed))
}

/// The grey levels of one picture of noise, and of what repeated denoising makes of it, one picture after the other.
#[wasm_bindgen(js_name = denoisedStrip)]
pub fn denoised_strip(model: &Model, seed: u32) -> Result<Vec<u8>, JsValue> {
    Strip::of(model.core(), 1, seed).map(|strip| grey(&strip.pictures)).map_err(js_error)
}
