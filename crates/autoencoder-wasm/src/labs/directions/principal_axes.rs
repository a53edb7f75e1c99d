//! What the lab of PCA asks of `PrincipalAxes`.

use crate::convert::{as_table, grey, js_error};
use crate::labelled::LabelledImages;
use crate::model::Model;
use crate::plain::{Float32Array, Float64Array, doubles, floats, number};
use crate::principal_axes::PrincipalAxes;
use autoencoder::analysis::linear::pca::PcaSearch;
use autoencoder::labs::Errors as CoreErrors;
use autoencoder::labs::pca::{DecoderAxes as CoreDecoderAxes, largest_angle_degrees, network_errors};
use autoencoder::labs::principal_axes::PrincipalAxes as Core;
use ndarray::{Array2, s};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

plain_object! {
    /// Squared errors of rebuilt images, summed over the pixels, mean over the images.
    Errors {
        /// Of the numbers as they come out.
        ssePerImage: number,
        /// With what lies outside 0 to 1 held there.
        ssePerImageClipped: number,
    }
}

plain_object! {
    /// The first axes of a linear network's decoder; each axis 784 numbers, one after the other.
    DecoderAxes {
        /// The principal axes of what the decoder draws, with the signs of PCA's.
        rotated: Float32Array,
        /// `|cos|` of the angle between each of all of these and PCA's axis in its place.
        rotatedCosines: Float64Array,
        /// The decoder's weights as they stand.
        weights: Float32Array,
        /// `|cos|` of the angle between each of all of these and PCA's axis in its place.
        weightCosines: Float64Array,
    }
}

#[wasm_bindgen]
impl PrincipalAxes {
    /// The variance along each axis, falling, of all that there are.
    #[wasm_bindgen(getter)]
    pub fn variances(&self) -> Vec<f64> {
        self.core.variances().to_vec()
    }

    /// The first axes, at most `count`, one after the other.
    pub fn first(&self, count: usize) -> Result<Vec<f32>, JsValue> {
        let axes = self.core.first(count.min(self.core.held())).map_err(js_error)?;
        Ok(axes.iter().map(|&weight| weight as f32).collect())
    }

    /// Grey levels of images (as networks read them, one after the other) that are rebuilt from `dims` numbers.
    pub fn rebuild(&self, images: &[f32], dims: usize) -> Result<Vec<u8>, JsValue> {
        let images = as_table("the last image", images, self.core.variances().len())?;
        self.core.rebuild(images, dims).map(|images| grey(&images)).map_err(js_error)
    }

    /// The squared error of images that are rebuilt from `dims` numbers.
    #[wasm_bindgen(unchecked_return_type = "Errors")]
    pub fn errors(&self, images: &LabelledImages, dims: usize) -> Result<JsValue, JsValue> {
        self.core.errors(images.labelled().images, dims).map(plain).map_err(js_error)
    }

    /// The largest principal angle to what a network's decoder spans, in degrees; none where there is no such angle.
    #[wasm_bindgen(js_name = largestAngle)]
    pub fn largest_angle(&self, model: &Model) -> Result<Option<f64>, JsValue> {
        largest_angle_degrees(model.core(), &self.core).map_err(js_error)
    }

    /// The first axes of a network's decoder, at most `count`, turned by its codes of the images; null where there is no
    /// angle.
    #[wasm_bindgen(js_name = decoderAxes, unchecked_return_type = "DecoderAxes | null")]
    pub fn decoder_axes(&self, model: &Model, images: &LabelledImages, count: usize) -> Result<JsValue, JsValue> {
        let found = CoreDecoderAxes::of(model.core(), &self.core, images.labelled().images).map_err(js_error)?;
        let Some(found) = found else { return Ok(JsValue::NULL) };
        let first = |axes: &Array2<f64>| {
            let axes = axes.slice(s![..count.min(axes.nrows()), ..]);
            floats(&axes.mapv(|weight| weight as f32))
        };
        Ok(DecoderAxes {
            rotated: first(&found.rotated),
            rotatedCosines: doubles(&found.rotated_cosines),
            weights: first(&found.weights),
            weightCosines: doubles(&found.weight_cosines),
        }
        .into())
    }
}

/// Finds all axes of images in short steps.
#[wasm_bindgen]
pub struct PrincipalAxesSearch {
    core: PcaSearch,
    images: usize,
}

#[wasm_bindgen]
impl PrincipalAxesSearch {
    /// Throws if there is no image, or a value is not finite.
    #[wasm_bindgen(constructor)]
    pub fn new(images: &LabelledImages) -> Result<PrincipalAxesSearch, JsValue> {
        let images = images.labelled().images;
        PcaSearch::new(images).map(|core| Self { core, images: images.nrows() }).map_err(js_error)
    }

    /// The share that is done, about, from 0 to 1.
    #[wasm_bindgen(getter)]
    pub fn share(&self) -> f64 {
        self.core.share()
    }

    /// Goes one step on with the same images; whether there is another.
    pub fn step(&mut self, images: &LabelledImages) -> Result<bool, JsValue> {
        self.core.step(images.labelled().images).map_err(js_error)
    }

    /// The axes, once there is no other step.
    pub fn finish(self) -> PrincipalAxes {
        PrincipalAxes { core: Core::from_pca(&self.core.finish(), self.images) }
    }
}

/// The squared error of what a network makes of images.
#[wasm_bindgen(js_name = networkErrors, unchecked_return_type = "Errors")]
pub fn errors_of_network(model: &Model, images: &LabelledImages) -> Result<JsValue, JsValue> {
    network_errors(model.core(), images.labelled().images).map(plain).map_err(js_error)
}

fn plain(errors: CoreErrors) -> JsValue {
    Errors { ssePerImage: errors.sse_per_image, ssePerImageClipped: errors.sse_per_image_clipped_to_0_1 }.into()
}
