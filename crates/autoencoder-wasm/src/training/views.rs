//! What a run shows of itself while it trains. Objects and fields are those of `www/engine/training/protocol.js`.

use super::{Run, TrainingData};
use crate::convert::{as_batch, js_error};
use autoencoder::analysis::codes::code_plane::CodePlane;
use autoencoder::analysis::linear::streaming_pca::{StreamingPca, linear_decoder};
use autoencoder::analysis::network::features::Features;
use autoencoder::analysis::network::image_path::ImagePath;
use autoencoder::analysis::network::jacobian::jacobian_norm;
use autoencoder::analysis::network::unit_statistics::{self, UnitStatistics, by_unit};
use autoencoder::training::metrics::Validation;
use js_sys::{Array, Float32Array, Object, Reflect, Uint8Array, Uint32Array};
use ndarray::{Array2, ArrayView2};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Samples that the principal space takes in at one look: a look is to take milliseconds.
const PRINCIPAL_ROWS: usize = 2000;
/// Axes that are looked for at most: more would take the worker longer than anybody waits.
const PRINCIPAL_AXES: usize = 64;
const BINS: usize = 40;

/// What one look keeps for the next.
#[derive(Default)]
pub struct ViewCache {
    /// Validation images under their noise, by how many and whose seed.
    pub(super) validation: Option<(usize, u32, Validation)>,
    axes: Option<Array2<f64>>,
    principal: Option<StreamingPca>,
}

#[wasm_bindgen]
impl Run {
    /// `{reconstruction, sse_per_image}` on the first `count` samples of `data` under the experiment's noise; the
    /// reconstruction is in the experiment's loss, without penalties.
    pub fn evaluate(&mut self, data: &TrainingData, count: usize, seed: u32) -> Result<JsValue, JsValue> {
        let experiment = self.core.trainer().experiment();
        let known = self.cache.validation.take().filter(|(of, with, _)| (*of, *with) == (count, seed));
        let (.., validation) = self.cache.validation.insert(known.unwrap_or_else(|| {
            (count, seed, Validation::new(data.samples.first(count), &experiment.corruption, seed))
        }));
        let result = validation.evaluate(self.core.model()).map_err(js_error)?;
        let cross_entropy =
            result.bce_nats_per_image.filter(|_| experiment.loss == autoencoder::experiment::Loss::BinaryCrossEntropy);
        object([
            ("reconstruction", cross_entropy.unwrap_or(result.sse_per_image).into()),
            ("sse_per_image", result.sse_per_image.into()),
        ])
    }

    /// Samples that lie one after the other under the experiment's noise, sample `i` with the numbers of position `i`.
    #[wasm_bindgen(js_name = corruptBatch)]
    pub fn corrupt_batch(&self, images: &[f32], seed: u32) -> Result<Vec<f32>, JsValue> {
        let trainer = self.core.trainer();
        let batch = trainer.batch(images).map_err(js_error)?;
        let noisy = Validation::new(batch.to_owned(), &trainer.experiment().corruption, seed);
        Ok(noisy.corrupted().iter().copied().collect())
    }

    /// `Features` of the encoder or the decoder: at most `most` units, used as the first `count` samples use them.
    pub fn features(&self, data: &TrainingData, count: usize, part: &str, most: usize) -> Result<JsValue, JsValue> {
        let images = data.samples.first(count);
        let model = self.core.model();
        let features = match part {
            "encoder" => Features::of_encoder(model, images.view(), most),
            _ => Features::of_decoder(model, images.view(), most),
        };
        let Features { tiles, units, dead, total } = features.map_err(js_error)?;
        object([
            ("side", (tiles.ncols().isqrt() as f64).into()),
            ("tiles", floats(tiles.view())),
            ("units", indices(&units)),
            ("dead", Uint8Array::from(&dead.into_iter().map(u8::from).collect::<Vec<_>>()[..]).into()),
            ("total", (total as f64).into()),
        ])
    }

    /// `Activations` of the code over the first `count` samples, and dead units of each layer of the encoder.
    pub fn activations(&self, data: &TrainingData, count: usize) -> Result<JsValue, JsValue> {
        let images = data.samples.first(count);
        let model = self.core.model();
        let layers = Array::new();
        let mut code = Array2::zeros((0, 0));
        let mut means = Vec::new();
        let outputs = model.layer_outputs(images.view(), model.depth()).map_err(js_error)?;
        for (layer, values) in outputs.into_iter().enumerate().skip(1) {
            if layer == model.depth() {
                code = values.clone();
            }
            let UnitStatistics { mean, dead, .. } =
                UnitStatistics::of(by_unit(model, layer, values).view()).map_err(js_error)?;
            let gone = dead.iter().filter(|dead| **dead).count();
            layers.push(&object([("units", (dead.len() as f64).into()), ("dead", (gone as f64).into())])?);
            means = mean;
        }
        means.sort_by(f32::total_cmp);
        let (counts, [low, high]) = unit_statistics::histogram(code.view(), BINS);
        object([
            ("counts", Uint32Array::from(&counts[..]).into()),
            ("low", low.into()),
            ("high", high.into()),
            ("means", Float32Array::from(&means[..]).into()),
            ("active", unit_statistics::active_share(code.view()).into()),
            ("layers", layers.into()),
        ])
    }

    /// `NetworkView` without its pictures: one sample on its way, at most `shown` units of each layer.
    pub fn network(&self, image: &[f32], shown: usize) -> Result<JsValue, JsValue> {
        let view = ImagePath::of(self.core.model(), as_batch(image), shown).map_err(js_error)?;
        let (layers, links) = (Array::new(), Array::new());
        for column in view.columns {
            layers.push(&object([
                ("units", (column.units as f64).into()),
                ("shown", indices(&column.shown)),
                ("values", Float32Array::from(&column.values[..]).into()),
            ])?);
        }
        for link in view.links {
            links.push(&floats(link.view()));
        }
        object([("layers", layers.into()), ("links", links.into())])
    }

    /// `CodeMap` of the first `count` samples. Its axes turn as little as they can from one look to the next.
    pub fn codes(&mut self, data: &TrainingData, count: usize) -> Result<JsValue, JsValue> {
        let codes = self.core.model().encode(data.samples.first(count).view()).map_err(js_error)?;
        let plane = CodePlane::of(codes.view(), self.cache.axes.as_ref()).map_err(js_error)?;
        let labels = data.samples.labels();
        let result = object([
            ("xy", floats(plane.xy.view())),
            ("labels", Uint8Array::from(&labels[..labels.len().min(count)]).into()),
            ("axes", if plane.axes.is_some() { "pca" } else { "code" }.into()),
            ("explained", plane.explained.into()),
        ]);
        self.cache.axes = plane.axes;
        result
    }

    /// `Indicators` on the first `count` samples of `data`. The principal axes of what it learns from are found over
    /// several looks; until then, and for what is no linear autoencoder, there is no angle.
    pub fn indicators(&mut self, data: &TrainingData, count: usize) -> Result<JsValue, JsValue> {
        let model = self.core.model();
        let images = data.samples.first(count);
        let codes = model.encode(images.view()).map_err(js_error)?;
        let norm = jacobian_norm(self.core.trainer().experiment(), model, images.view()).map_err(js_error)?;
        object([
            ("activeShare", unit_statistics::active_share(codes.view()).into()),
            ("meanActivation", unit_statistics::mean(codes.view()).into()),
            ("jacobianNorm", norm.into()),
            ("principalAngle", self.principal_angle()?.map_or(JsValue::NULL, Into::into)),
        ])
    }

    /// In degrees.
    fn principal_angle(&mut self) -> Result<Option<f64>, JsValue> {
        let Some(decoder) = linear_decoder(self.core.model()) else { return Ok(None) };
        let (features, dims) = decoder.dim();
        if dims > PRINCIPAL_AXES {
            return Ok(None);
        }
        let space = self.cache.principal.get_or_insert_with(|| StreamingPca::new(features, dims));
        space.add_rows(&**self.core.data(), PRINCIPAL_ROWS);
        let angle = space.largest_angle(decoder.view()).map_err(js_error)?;
        Ok(angle.map(f64::to_degrees))
    }
}

fn object<const N: usize>(fields: [(&str, JsValue); N]) -> Result<JsValue, JsValue> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &name.into(), &value)?;
    }
    Ok(object.into())
}

fn floats(values: ArrayView2<f32>) -> JsValue {
    Float32Array::from(&values.iter().copied().collect::<Vec<_>>()[..]).into()
}

fn indices(values: &[usize]) -> JsValue {
    Uint32Array::from(&values.iter().map(|&v| v as u32).collect::<Vec<_>>()[..]).into()
}
