//! Snapshots of a run in training. The core measures; here its results become plain objects.

use super::{Run, TrainingData};
use crate::convert::{as_batch, js_error, unknown_word};
use crate::plain::{Array, Float32Array, ToJs, Uint8Array, Uint32Array, boolean, floats, indices, number};
use autoencoder::analysis::density::elbo::Evidence;
use autoencoder::analysis::network::features::Features as CoreFeatures;
use autoencoder::analysis::network::finding::Finding;
use autoencoder::analysis::network::image_path::ImagePath as CorePath;
use autoencoder::analysis::network::unit_portrait::UnitPortrait as CorePortrait;
use autoencoder::analysis::snapshots;
use autoencoder::training::metrics;
use serde::Serialize as _;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

plain_object! {
    /// The error of a network on images that it does not learn from, under its experiment's noise.
    ValidationLoss {
        /// The error in the experiment's loss without penalties: `sse_per_image` or `bce_nats_per_image`.
        reconstruction: number,
        /// Squared error summed over pixels, mean per image, not clipped.
        sse_per_image: number,
    }
}

plain_object! {
    /// Pictures of some units, the most used first.
    Features {
        /// Pixels along a side of a tile.
        side: number,
        /// The tiles, one after the other, signed.
        tiles: Float32Array,
        /// The unit that each tile shows.
        units: Uint32Array,
        /// 1 for a unit that is dead, which gives the same number for every image.
        dead: Uint8Array,
        /// Units of the layer.
        total: number,
        /// Dead units of the layer, with and without a picture.
        totalDead: number,
    }
}

plain_object! {
    /// The number of units in a layer, and of those that are dead.
    LayerUnits {
        /// Units of the layer; of a convolution its channels.
        units: number,
        /// Units that give the same number for every image.
        dead: number,
    }
}

plain_object! {
    /// The values of the code over some images.
    Activations {
        /// Values in each of equal parts of the way from `low` to `high`.
        counts: Uint32Array,
        /// The smallest value of the code.
        low: number,
        /// The largest value of the code.
        high: number,
        /// Mean of each unit, rising.
        means: Float32Array,
        /// Share of values further than 0.01 from zero.
        active: number,
        /// Each hidden layer of the encoder, and the code.
        layers: Array<LayerUnits>,
    }
}

plain_object! {
    /// Some units of a layer.
    PathLayer {
        /// Units of the layer; of a convolution its channels.
        units: number,
        /// The units that are shown.
        shown: Uint32Array,
        /// The value of each shown unit; of a channel the mean.
        values: Float32Array,
    }
}

plain_object! {
    /// One image on its way through a network.
    ImagePath {
        /// The input, then every layer.
        layers: Array<PathLayer>,
        /// Weights between neighbouring layers, `[shown after, shown before]`.
        links: Array<Float32Array>,
    }
}

plain_object! {
    /// One unit of a network.
    UnitPortrait {
        /// The weights from the input to a unit of the first layer; of a convolution its kernel.
        incoming: Nullable<Float32Array>,
        /// The weights from a unit before the last layer to the output; of a convolution its kernel.
        outgoing: Nullable<Float32Array>,
        /// Units of the layer before that have the largest weights to this one.
        inputs: Uint32Array,
        /// These weights.
        weights: Float32Array,
        /// The samples of its largest values.
        favourites: Uint32Array,
        /// These values.
        values: Float32Array,
    }
}

#[wasm_bindgen(typescript_custom_section)]
const CODE_AXES: &'static str = r#"
/** The axes of a map: the code's own two numbers, or its two widest directions. */
export type CodeAxes = "code" | "pca";

/** A half of a network. */
export type NetworkHalf = "encoder" | "decoder";
"#;

/// `CodeAxes`.
type CodeAxes = String;

plain_object! {
    /// The codes of some samples on a plane.
    CodeMap {
        /// Two numbers for each sample.
        xy: Float32Array,
        /// The class of each sample; empty where there are none.
        labels: Uint8Array,
        /// The kind of the axes.
        axes: CodeAxes,
        /// Share of the codes' variance that the plane holds, from 0 to 1.
        explained: number,
    }
}

#[wasm_bindgen(typescript_custom_section)]
const FINDING: &'static str = FINDINGS;

// Only the section that wasm-bindgen makes of it uses it, which the compiler does not count.
#[allow(dead_code)]
const FINDINGS: &str = r#"
/** Something that a network has lost: its condition with its numbers, which a page says in its language. */
export type Finding =
    | { condition: "dead_code"; units: number; picture: OnePicture }
    | { condition: "silent_code"; kl_to_prior_nats_per_image: number; picture: OnePicture }
    | { condition: "ignored_code"; picture: OnePicture }
    | { condition: "faint_code"; kl_to_prior_nats_per_image: number; images: number }
    | { condition: "dead_units"; layer: Nullable<number>; units: number; dead: number; images: number }
    | { condition: "dark_pixels"; lit: number; dark: number };

/** The one picture that all images are rebuilt as, and its error beside that of their mean. */
export interface OnePicture {
    rebuilt: "same_point" | "black" | "same_picture";
    /** Squared error summed over pixels, mean per image. */
    sse_per_image: number;
    /** The same of their mean picture. */
    mean_picture_sse_per_image: number;
    /** Cross-entropy of that mean picture, where the loss is one. */
    mean_picture_bce_nats_per_image: Nullable<number>;
}
"#;

impl ToJs for Finding {
    fn to_js(self) -> JsValue {
        // Cannot fail: names and numbers have a form in JavaScript.
        self.serialize(&Serializer::json_compatible()).unwrap_or_default()
    }
}

/// A number that may not be known, or `null`.
type Nullable<T> = Option<T>;

#[wasm_bindgen(typescript_custom_section)]
const NULLABLE: &'static str = r#"
/** A value that may not be known. */
export type Nullable<T> = T | null;
"#;

plain_object! {
    /// Single numbers that say what a network is becoming.
    Indicators {
        /// Share of the code's values further than 0.01 from zero.
        activeShare: number,
        /// Mean of all values of the code.
        meanActivation: number,
        /// Root of the mean squared Frobenius norm of dz/dx over the images.
        jacobianNorm: number,
        /// Largest angle between the decoder's span and the principal space, in degrees; null for what is no linear
        /// autoencoder, and until that space is known.
        principalAngle: Nullable<number>,
        /// Whether that space is being found, so that the angle comes with a later snapshot.
        anglePending: boolean,
        /// What the network has lost; nothing before it has seen every sample once.
        findings: Array<Finding>,
    }
}

#[wasm_bindgen]
impl Run {
    /// The error of the network on the first `count` samples of `data`.
    #[wasm_bindgen(unchecked_return_type = "ValidationLoss")]
    pub fn evaluate(&mut self, data: &TrainingData, count: usize, seed: u32) -> Result<JsValue, JsValue> {
        let found = self.snapshots.validate(self.core.trainer(), &*data.samples, count, seed).map_err(js_error)?;
        let snapshots::ValidationLoss { reconstruction, sse_per_image } = found;
        Ok(ValidationLoss { reconstruction, sse_per_image }.into())
    }

    /// The negative evidence bound of a variational network on all of `data`, in nats, from `samples` draws of each code;
    /// throws for other networks.
    #[wasm_bindgen(js_name = negativeElbo)]
    pub fn negative_elbo(&self, data: &TrainingData, samples: usize, seed: u32) -> Result<f64, JsValue> {
        let images = data.samples.first(data.samples.count());
        Evidence::of(self.core.model(), images.view(), samples, seed).map(Evidence::negative_elbo).map_err(js_error)
    }

    /// Share of `data` whose code's nearest neighbour, among the codes of the first `known` samples that the run learns
    /// from, is of another class.
    #[wasm_bindgen(js_name = neighborErrorRate)]
    pub fn neighbor_error_rate(&self, known: usize, data: &TrainingData) -> Result<f64, JsValue> {
        let training = &**self.core.data();
        snapshots::neighbor_error_rate(self.core.model(), training, known, &*data.samples).map_err(js_error)
    }

    /// Samples that lie one after the other under the experiment's noise, sample `i` with the numbers of position `i`.
    #[wasm_bindgen(js_name = corruptBatch)]
    pub fn corrupt_batch(&self, images: &[f32], seed: u32) -> Result<Vec<f32>, JsValue> {
        let trainer = self.core.trainer();
        let batch = trainer.batch(images).map_err(js_error)?;
        let corrupted = metrics::corrupt(batch, &trainer.experiment().corruption, seed, 0);
        Ok(corrupted.into_raw_vec_and_offset().0)
    }

    /// Pictures of at most `most` units of one half of the network; the first `count` samples tell which are the most
    /// used.
    #[wasm_bindgen(unchecked_return_type = "Features")]
    pub fn features(
        &self,
        data: &TrainingData,
        count: usize,
        #[wasm_bindgen(unchecked_param_type = "NetworkHalf")] part: &str,
        most: usize,
    ) -> Result<JsValue, JsValue> {
        let (model, images) = (self.core.model(), data.samples.first(count));
        let features = match part {
            "encoder" => CoreFeatures::of_encoder(model, images.view(), most),
            "decoder" => CoreFeatures::of_decoder(model, images.view(), most),
            other => return Err(unknown_word("part", other, "encoder or decoder")),
        };
        let CoreFeatures { tiles, units, dead, total, total_dead } = features.map_err(js_error)?;
        let features = Features {
            side: tiles.ncols().isqrt() as f64,
            tiles: floats(&tiles),
            units: indices(&units),
            dead: Uint8Array::from(&dead.into_iter().map(u8::from).collect::<Vec<_>>()[..]),
            total: total as f64,
            totalDead: total_dead as f64,
        };
        Ok(features.into())
    }

    /// The values of the code over the first `count` samples, and the dead units of each layer of the encoder.
    #[wasm_bindgen(unchecked_return_type = "Activations")]
    pub fn activations(&self, data: &TrainingData, count: usize) -> Result<JsValue, JsValue> {
        let images = data.samples.first(count);
        let found = snapshots::Activations::of(self.core.model(), images.view()).map_err(js_error)?;
        let layer = |layer: snapshots::LayerUnits| LayerUnits { units: layer.units as f64, dead: layer.dead as f64 };
        let activations = Activations {
            counts: Uint32Array::from(&found.counts[..]),
            low: found.low.into(),
            high: found.high.into(),
            means: floats(&found.means),
            active: found.active,
            layers: found.layers.into_iter().map(layer).collect(),
        };
        Ok(activations.into())
    }

    /// One sample on its way through the network, with at most `shown` units of each layer.
    #[wasm_bindgen(unchecked_return_type = "ImagePath")]
    pub fn network(&self, image: &[f32], shown: usize) -> Result<JsValue, JsValue> {
        let path = CorePath::of(self.core.model(), as_batch(image), shown).map_err(js_error)?;
        let layers = path.columns.iter().map(|column| PathLayer {
            units: column.units as f64,
            shown: indices(&column.shown),
            values: floats(&column.values),
        });
        let links = path.links.iter().map(floats).collect();
        Ok(ImagePath { layers: layers.collect(), links }.into())
    }

    /// A unit of a layer, of which the input is number 0, with at most `most` inputs and samples of the first `count`.
    #[wasm_bindgen(unchecked_return_type = "UnitPortrait")]
    pub fn unit(
        &self,
        data: &TrainingData,
        count: usize,
        layer: usize,
        unit: usize,
        most: usize,
    ) -> Result<JsValue, JsValue> {
        let images = data.samples.first(count);
        let found = CorePortrait::of(self.core.model(), images.view(), [layer, unit], most).map_err(js_error)?;
        let array = |values: Vec<f32>| Float32Array::from(&values[..]);
        let (inputs, weights): (Vec<_>, Vec<_>) = found.inputs.into_iter().unzip();
        let (favourites, values): (Vec<_>, Vec<_>) = found.favourites.into_iter().unzip();
        let portrait = UnitPortrait {
            incoming: found.incoming.map(array),
            outgoing: found.outgoing.map(array),
            inputs: indices(&inputs),
            weights: array(weights),
            favourites: indices(&favourites),
            values: array(values),
        };
        Ok(portrait.into())
    }

    /// The codes of the first `count` samples on a plane. Its axes turn as little as they can from one snapshot to the
    /// next.
    #[wasm_bindgen(unchecked_return_type = "CodeMap")]
    pub fn codes(&mut self, data: &TrainingData, count: usize) -> Result<JsValue, JsValue> {
        let map = self.snapshots.code_map(self.core.model(), &*data.samples, count).map_err(js_error)?;
        let map = CodeMap {
            xy: floats(&map.plane.xy),
            labels: Uint8Array::from(&map.labels[..]),
            axes: if map.plane.axes.is_some() { "pca" } else { "code" }.into(),
            explained: map.plane.explained,
        };
        Ok(map.into())
    }

    /// Single numbers on the first `count` samples of `data`. The principal space of what the run learns from is found
    /// over several calls.
    #[wasm_bindgen(unchecked_return_type = "Indicators")]
    pub fn indicators(&mut self, data: &TrainingData, count: usize) -> Result<JsValue, JsValue> {
        let Self { core, snapshots } = self;
        let training = &**core.data();
        let found = snapshots.indicators(core.trainer(), training, &*data.samples, count).map_err(js_error)?;
        let indicators = Indicators {
            activeShare: found.active_share,
            meanActivation: found.mean_activation,
            jacobianNorm: found.jacobian_norm,
            principalAngle: found.principal_angle,
            anglePending: found.angle_pending,
            findings: found.findings,
        };
        Ok(indicators.into())
    }
}

#[cfg(test)]
mod tests {
    use super::FINDINGS;
    use serde_json::Value;

    /// Every finding of the core and what it says, which the core's own test holds to its types.
    const SAID: &str = include_str!("../../../../tests/fixtures/findings.json");

    #[test]
    fn every_finding_of_the_core_is_declared_with_its_numbers() {
        let said: Vec<Value> = serde_json::from_str(SAID).unwrap_or_default();
        assert!(said.len() >= 6, "{SAID}");
        for each in said {
            let finding = &each["finding"];
            let opening = format!("    | {{ condition: {};", finding["condition"]);
            let line = FINDINGS.lines().find(|line| line.starts_with(&opening)).unwrap_or_default();
            let declared: Vec<_> = line.split([';', '{', '}', '|']).filter_map(|part| part.split_once(": ")).collect();
            let names: Vec<_> = declared.iter().map(|(name, _)| name.trim()).collect();
            let fields: Vec<_> = finding.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
            assert_eq!(sorted(names), sorted(fields), "{finding}");
            for name in finding["picture"].as_object().into_iter().flatten().map(|(name, _)| name) {
                assert!(FINDINGS.contains(&format!("    {name}: ")), "{name}");
            }
        }
    }

    fn sorted(mut names: Vec<&str>) -> Vec<&str> {
        names.sort_unstable();
        names
    }
}
