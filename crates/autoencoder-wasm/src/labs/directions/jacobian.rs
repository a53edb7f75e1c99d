//! The encoder's Jacobian at one image: how fast its code moves, and in which directions of the image.

use crate::convert::{as_batch, js_error};
use crate::model::Model;
use crate::plain::{Float32Array, Float64Array, doubles, number};
use autoencoder::analysis::network::jacobian::EncoderJacobian;
use autoencoder::analysis::network::singular_directions::SingularDirections;
use autoencoder::labs::contractive::move_along;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

plain_object! {
    /// The singular value decomposition of an encoder's Jacobian at one image.
    Spectrum {
        /// The singular values, falling.
        values: Float64Array,
        /// The right singular vectors of the first values, each of length 1, one after the other.
        directions: Float64Array,
        /// The Frobenius norm of the Jacobian.
        norm: number,
    }
}

/// The spectrum of the Jacobian at `image`, with at most `count` directions; there are no more than the Jacobian's rank.
#[wasm_bindgen(js_name = encoderSpectrum, unchecked_return_type = "Spectrum")]
pub fn encoder_spectrum(model: &Model, image: &[f32], count: usize) -> Result<JsValue, JsValue> {
    let jacobian = EncoderJacobian::of(model.core(), as_batch(image)).map_err(js_error)?;
    let found = SingularDirections::of(&jacobian).map_err(js_error)?;
    let directions = doubles(found.directions().outer_iter().take(count).flatten());
    Ok(Spectrum { values: doubles(found.values()), directions, norm: jacobian.norm() }.into())
}

plain_object! {
    /// An image that has moved along a direction.
    Moved {
        /// The image; its values may lie outside 0 to 1.
        image: Float32Array,
        /// How far its code has moved, in units of the code.
        distance: number,
    }
}

/// `image + length * direction`, and how far its code is from that of `image`.
#[wasm_bindgen(js_name = moveAlong, unchecked_return_type = "Moved")]
pub fn move_image_along(model: &Model, image: &[f32], direction: &[f64], length: f64) -> Result<JsValue, JsValue> {
    let (image, distance) = move_along(model.core(), image, direction, length).map_err(js_error)?;
    Ok(Moved { image: image.as_slice().into(), distance }.into())
}
