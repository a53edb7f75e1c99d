//! What the sparse lab shows of one atom and of one digit.

use crate::convert::{as_batch, as_table, grey, js_error};
use crate::labelled::LabelledImages;
use crate::model::Model;
use crate::plain::{Float32Array, Float64Array, Uint8Array, Uint32Array, doubles, floats, indices, number};
use autoencoder::labs::sparse;
use autoencoder::training::stacked;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

plain_object! {
    /// What each number of a code draws, the most used first.
    Atoms {
        /// Pixels along each side of a picture.
        side: number,
        /// The pictures, one after the other: signed numbers, the decoder's weights where it has one layer.
        tiles: Float32Array,
        /// The number of the code that each picture shows.
        units: Uint32Array,
        /// Share of the images in which each is active, from 0 to 1.
        shares: Float64Array,
        /// 1 for a number that is the same for every image.
        dead: Uint8Array,
        /// Numbers in the code.
        total: number,
        /// 1 where the pictures are the decoder's weights.
        areWeights: number,
    }
}

plain_object! {
    /// The images that use one number of a code most.
    AtomUse {
        /// Share of the images in which it is active, from 0 to 1.
        share: number,
        /// Where these images stand in their set, the strongest use first.
        indexes: Uint32Array,
        /// The number in each.
        values: Float32Array,
    }
}

plain_object! {
    /// One image with and without one number of its code.
    Switched {
        /// The number.
        value: number,
        /// Grey levels of the reconstruction with it.
        on: Uint8Array,
        /// Grey levels of the reconstruction without it.
        off: Uint8Array,
        /// Squared error of both, summed over the pixels.
        ssePerImage: Float64Array,
    }
}

plain_object! {
    /// The sum that the reconstruction of one image is, term by term.
    PartialSums {
        /// Numbers of terms, from none to all.
        steps: Uint32Array,
        /// Grey levels after so many terms, one picture after the other.
        pictures: Uint8Array,
        /// The numbers of the code in the order of their terms, the largest first.
        units: Uint32Array,
        /// What each of these is.
        values: Float32Array,
        /// Squared error, summed over the pixels, without a term and after each.
        ssePerImage: Float64Array,
        /// After so many terms the error stays within a half of the last one.
        termsWithinHalfOfFull: number,
        /// Active numbers.
        active: number,
    }
}

/// What each number of a network's code draws, at most `count`; `images` tell which are the most used.
#[wasm_bindgen(unchecked_return_type = "Atoms")]
pub fn atoms(model: &Model, images: &LabelledImages, count: usize) -> Result<JsValue, JsValue> {
    sparse::Atoms::of(model.core(), images.labelled().images, count).map(plain).map_err(js_error)
}

/// What the numbers that a layer of a deep encoder gives draw through the layers below, at most `count`.
#[wasm_bindgen(js_name = layerAtoms, unchecked_return_type = "Atoms")]
pub fn layer_atoms(model: &Model, layer: usize, images: &LabelledImages, count: usize) -> Result<JsValue, JsValue> {
    let network = stacked::first_layers(model.trained_by(), model.core(), layer).map_err(js_error)?;
    sparse::Atoms::of(&network, images.labelled().images, count).map(plain).map_err(js_error)
}

fn plain(found: sparse::Atoms) -> JsValue {
    let atoms = Atoms {
        side: found.tiles.ncols().isqrt() as f64,
        tiles: floats(&found.tiles),
        units: indices(&found.units),
        shares: doubles(&found.shares),
        dead: found.dead.iter().copied().map(u8::from).collect::<Vec<_>>().as_slice().into(),
        total: found.total as f64,
        areWeights: f64::from(u8::from(found.are_weights)),
    };
    atoms.into()
}

/// The at most `count` of the `codes` (`units` numbers each, one after the other) that use number `unit` most.
#[wasm_bindgen(js_name = atomUse, unchecked_return_type = "AtomUse")]
pub fn atom_use(codes: &[f32], units: usize, unit: usize, count: usize) -> Result<JsValue, JsValue> {
    let found = sparse::AtomUse::of(as_table("the last code", codes, units)?, unit, count).map_err(js_error)?;
    Ok(AtomUse { share: found.share, indexes: indices(&found.indexes), values: floats(&found.values) }.into())
}

/// One image with and without number `unit` of its code.
#[wasm_bindgen(js_name = switchOff, unchecked_return_type = "Switched")]
pub fn switch_off(model: &Model, pixels: &[f32], unit: usize) -> Result<JsValue, JsValue> {
    let found = sparse::Switched::of(model.core(), as_batch(pixels), unit).map_err(js_error)?;
    let [on, off] = found.pictures.map(|picture| grey(&picture).as_slice().into());
    Ok(Switched { value: found.value.into(), on, off, ssePerImage: doubles(&found.sse_per_image) }.into())
}

/// The partial sums of one image; throws "Config" for a decoder of several layers, whose output is no such sum.
#[wasm_bindgen(js_name = partialSums, unchecked_return_type = "PartialSums")]
pub fn partial_sums(model: &Model, pixels: &[f32]) -> Result<JsValue, JsValue> {
    let found = sparse::PartialSums::of(model.core(), as_batch(pixels)).map_err(js_error)?;
    let sums = PartialSums {
        steps: indices(&found.steps),
        pictures: grey(&found.pictures).as_slice().into(),
        units: indices(&found.units),
        values: floats(&found.values),
        ssePerImage: doubles(&found.sse_per_image),
        termsWithinHalfOfFull: found.terms_within_half_of_full as f64,
        active: found.active as f64,
    };
    Ok(sums.into())
}
