//! Codes of many images at once, and images of many codes.

use crate::convert::{as_table, js_error};
use crate::model::Model;
use crate::plain::{Float64Array, Uint32Array, doubles};
use autoencoder::analysis::codes::nearest::nearest;
use autoencoder::labs::Labelled;
use autoencoder::{data, image};
use ndarray::Array2;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Images with a class each, in the form that networks read.
#[wasm_bindgen]
pub struct LabelledImages {
    images: Array2<f32>,
    labels: Vec<u8>,
}

#[wasm_bindgen]
impl LabelledImages {
    /// Takes images of `width` grey levels each that lie one after the other; throws if there is not one label each.
    #[wasm_bindgen(constructor)]
    pub fn new(pixels: &[u8], labels: &[u8], width: usize) -> Result<LabelledImages, JsValue> {
        let images = as_table("the last image", pixels, width)?.mapv(data::unit);
        if images.nrows() == labels.len() {
            return Ok(Self { images, labels: labels.to_vec() });
        }
        let (found, expected) = (labels.len(), images.nrows());
        Err(js_error(autoencoder::Error::Shape { what: "the list of labels", found, expected }))
    }

    /// The class of each image.
    #[wasm_bindgen(getter)]
    pub fn labels(&self) -> Vec<u8> {
        self.labels.clone()
    }

    /// Their codes by a network, one after the other.
    pub fn encode(&self, model: &Model) -> Result<Vec<f32>, JsValue> {
        model.core().encode(self.images.view()).map(|codes| codes.into_raw_vec_and_offset().0).map_err(js_error)
    }
}

impl LabelledImages {
    pub(super) fn labelled(&self) -> Labelled<'_> {
        Labelled { images: self.images.view(), labels: &self.labels }
    }
}

/// The images of codes that lie one after the other, as grey levels; what lies outside 0 to 1 is held there.
#[wasm_bindgen(js_name = decodeGrey)]
pub fn decode_grey(model: &Model, codes: &[f32]) -> Result<Vec<u8>, JsValue> {
    let codes = as_table("the last code", codes, model.core().latent_dim())?;
    let images = model.core().decode(codes).map_err(js_error)?;
    Ok(images.iter().copied().map(image::byte).collect())
}

plain_object! {
    /// The known codes nearest to another one, the nearest first.
    Neighbours {
        /// Where each stands among the known codes.
        indexes: Uint32Array,
        /// How far each is away, in units of the code.
        distances: Float64Array,
    }
}

/// The `count` of the known codes (`code.length` numbers each, one after the other) that are nearest to `code`.
#[wasm_bindgen(js_name = nearestCodes, unchecked_return_type = "Neighbours")]
pub fn nearest_codes(known: &[f32], code: &[f32], count: usize) -> Result<JsValue, JsValue> {
    let known = as_table("the last known code", known, code.len())?;
    let found = nearest(known, as_table("the code", code, code.len())?, count).map_err(js_error)?;
    let indexes: Vec<u32> = found.iter().map(|each| each.index as u32).collect();
    let distances: Vec<f64> = found.iter().map(|each| each.distance).collect();
    Ok(Neighbours { indexes: indexes.as_slice().into(), distances: doubles(&distances) }.into())
}
