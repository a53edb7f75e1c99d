//! Pictures of codes that are rounded or drawn, as grey levels; what lies outside 0 to 1 is held there.

use super::super::pca::Pca;
use crate::convert::{as_table, grey, js_error};
use crate::model::Model;
use autoencoder::labs::rate_distortion::{rebuilt_from_axes, rebuilt_from_drawn, rebuilt_from_rounded};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Images that lie one after the other, rebuilt from codes rounded to `step`.
#[wasm_bindgen(js_name = greyOfRoundedCodes)]
pub fn grey_of_rounded_codes(model: &Model, images: &[f32], step: f64) -> Result<Vec<u8>, JsValue> {
    let images = as_table("the last image", images, model.core().input_dim())?;
    rebuilt_from_rounded(model.core(), images, step).map(|images| grey(&images)).map_err(js_error)
}

/// Images that lie one after the other, rebuilt from one drawn code each.
#[wasm_bindgen(js_name = greyOfDrawnCodes)]
pub fn grey_of_drawn_codes(model: &Model, images: &[f32], seed: u32) -> Result<Vec<u8>, JsValue> {
    let images = as_table("the last image", images, model.core().input_dim())?;
    rebuilt_from_drawn(model.core(), images, seed).map(|images| grey(&images)).map_err(js_error)
}

/// Images that lie one after the other, rebuilt from their codes on the first `axes` principal axes, rounded to `step`.
#[wasm_bindgen(js_name = greyOfRoundedAxes)]
pub fn grey_of_rounded_axes(pca: &Pca, images: &[f32], axes: usize, step: f64) -> Result<Vec<u8>, JsValue> {
    let images = as_table("the last image", images, pca.core().mean().len())?;
    rebuilt_from_axes(pca.core(), images, axes, step).map(|images| grey(&images)).map_err(js_error)
}
