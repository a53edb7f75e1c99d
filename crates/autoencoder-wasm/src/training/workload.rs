//! `Workload`: one kernel at one shape, to be timed.

use crate::convert::{js_error, unknown_word};
use autoencoder::bench::workload::{Kind as CoreKind, Workload as Core};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A kernel, by its name. JavaScript holds the strings and looks them up: as text they would weigh more here than the
/// kernels that they choose between.
#[wasm_bindgen]
pub enum Kind {
    Forward = "forward",
    InputGradient = "input_gradient",
    WeightGradient = "weight_gradient",
    WeightGradientAdam = "weight_gradient_adam",
    ForwardOne = "forward_one",
    Transpose = "transpose",
    Sigmoid = "sigmoid",
    Tanh = "tanh",
    Silu = "silu",
    BinaryCrossEntropy = "binary_cross_entropy",
    Normal = "normal",
}

/// One kernel at one shape, ready to be run again and again.
#[wasm_bindgen]
pub struct Workload {
    core: Core,
}

#[wasm_bindgen]
impl Workload {
    /// A kernel for a layer of `inputs` to `outputs`; throws if there is no such kernel or a size lies outside
    /// 1 to 2048.
    #[wasm_bindgen(constructor)]
    pub fn new(kind: Kind, batch: usize, inputs: usize, outputs: usize) -> Result<Workload, JsValue> {
        // The names stand in the core's order.
        let kind =
            CoreKind::ALL.get(kind as usize).ok_or_else(|| unknown_word("kind", "unknown", "the name of a kernel"))?;
        Core::new(*kind, batch, inputs, outputs).map(|core| Self { core }).map_err(js_error)
    }

    /// Does the work `times` times over.
    pub fn run(&mut self, times: u32) {
        self.core.run(times);
    }

    /// The cost of one run: flop for a product of a layer, values for anything else.
    #[wasm_bindgen(getter)]
    pub fn operations(&self) -> f64 {
        self.core.operations()
    }
}

#[cfg(test)]
mod tests {
    use super::{CoreKind, Kind};

    #[test]
    fn the_names_stand_in_the_core_s_order() {
        for kind in CoreKind::ALL {
            let named = Kind::from_str(kind.name()).map(|named| named as usize);
            assert_eq!(named, Some(kind as usize), "{}", kind.name());
        }
    }
}
