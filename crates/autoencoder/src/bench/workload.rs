//! One kernel at one shape, ready to be run again and again: what the benchmarks time.

use crate::error::Error;
use crate::experiment::{Corruption, Loss, Optimizer};
use crate::kernels::gemm::{affine_into, affine_one_into, input_gradient_into, weight_gradient};
use crate::kernels::lanes::LANES;
use crate::kernels::panels::Panels;
use crate::layers::{Activation, Direction, Layer, LayerShape, Scratch, Signal};
use crate::network::initialization::normal;
use crate::rng::{Rng, Stream};
use crate::training::gradients::{Gradient, GradientSink};
use crate::training::update::OptimizerState;
use alloc::vec;
use alloc::vec::Vec;
use core::hint::black_box;

/// Nobody trains a batch or a layer beyond this in a browser, and all operands together stay below 200 MB.
const MAX_SIZE: usize = 2048;
const SEED: u32 = 1;

/// Which kernel. The first five take part in a dense layer of `inputs` to `outputs` and are counted in flop,
/// the others in values, `batch * outputs` of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `y = x w^T + b`
    Forward,
    /// `dx = dy w`
    InputGradient,
    /// `dw = dy^T x`, written to memory.
    WeightGradient,
    /// The transpose of `dy`, `dw = dy^T x`, the sum for the bias, and Adam's update of both, as a training step
    /// does them.
    WeightGradientAdam,
    /// `y = w x + b`, one image after the other.
    ForwardOne,
    /// From `[batch, outputs]` to `[outputs, batch]`.
    Transpose,
    /// `1 / (1 + e^-x)`
    Sigmoid,
    /// Hyperbolic tangent.
    Tanh,
    /// `a s(a)` with `s` the sigmoid.
    Silu,
    /// The loss and its gradient from logits: the softplus, two sums and a difference.
    BinaryCrossEntropy,
    /// Gaussian noise put on a value.
    Normal,
}

impl Kind {
    /// Every kind, those of a layer first.
    pub const ALL: [Self; 11] = [
        Self::Forward,
        Self::InputGradient,
        Self::WeightGradient,
        Self::WeightGradientAdam,
        Self::ForwardOne,
        Self::Transpose,
        Self::Sigmoid,
        Self::Tanh,
        Self::Silu,
        Self::BinaryCrossEntropy,
        Self::Normal,
    ];

    /// Its name in results.
    pub fn name(self) -> &'static str {
        match self {
            Self::Forward => "forward",
            Self::InputGradient => "input_gradient",
            Self::WeightGradient => "weight_gradient",
            Self::WeightGradientAdam => "weight_gradient_adam",
            Self::ForwardOne => "forward_one",
            Self::Transpose => "transpose",
            Self::Sigmoid => "sigmoid",
            Self::Tanh => "tanh",
            Self::Silu => "silu",
            Self::BinaryCrossEntropy => "binary_cross_entropy",
            Self::Normal => "normal",
        }
    }

    /// Whether it is a product of a layer, counted in flop; the others are counted in values.
    pub fn is_product(self) -> bool {
        (self as usize) < Self::Transpose as usize
    }
}

/// A kernel with everything it reads and writes.
#[derive(Debug, Clone)]
pub struct Workload {
    kind: Kind,
    layer: Layer,
    weight: Panels,
    optimizer: OptimizerState,
    scratch: Scratch,
    bias_gradient: Vec<f32>,
    /// `x`, or `dy` for those that read it in rows; without zeros to skip.
    input: Signal,
    dy: Panels,
    /// `dy^T`
    transposed: Panels,
    output: Panels,
    runs: u64,
}

impl Workload {
    /// Seeded operands for a layer of `inputs` to `outputs`, each size from 1 to 2048. Kinds that are
    /// counted in values leave `inputs` unread.
    pub fn new(kind: Kind, batch: usize, inputs: usize, outputs: usize) -> Result<Self, Error> {
        for (field, value) in [("workload.batch", batch), ("workload.inputs", inputs), ("workload.outputs", outputs)] {
            if !(1..=MAX_SIZE).contains(&value) {
                return Err(Error::config(field, value, "a whole number from 1 to 2048"));
            }
        }
        // Weights, images and gradients alike are drawn as weights are: any numbers of about this size will do.
        let drawn = |rows, columns, index| normal([rows, columns], 0.1, SEED, index);
        let shape = LayerShape {
            weight: [outputs, inputs],
            direction: Direction::Down,
            patches: None,
            activation: Activation::Identity,
            tied_to: None,
        };
        let (layer, weight, dy) =
            (Layer::new(shape, 0, vec![0.0; outputs]), drawn(outputs, inputs, 0), drawn(batch, outputs, 2));
        let mut transposed = Panels::zeros(outputs, batch.next_multiple_of(LANES));
        dy.view().transpose_into(&mut transposed);
        let (reads, rows, columns) = match kind {
            Kind::Forward | Kind::ForwardOne => (inputs, batch, outputs),
            Kind::InputGradient => (outputs, batch, inputs),
            Kind::WeightGradient | Kind::WeightGradientAdam => (inputs, outputs, inputs),
            _ => (outputs, batch, outputs),
        };
        let adam = Optimizer::Adam { learning_rate: 1e-3, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weight_decay: 0.0 };
        Ok(Self {
            kind,
            optimizer: OptimizerState::new(adam, core::slice::from_ref(&weight), core::slice::from_ref(&layer)),
            scratch: Scratch::new(shape, batch),
            bias_gradient: layer.bias.clone(),
            layer,
            weight,
            input: Signal::dense(drawn(batch, reads, 1)),
            dy,
            transposed,
            output: Panels::zeros(rows, columns),
            runs: 0,
        })
    }

    /// Does the work `times` times over.
    pub fn run(&mut self, times: u32) {
        for _ in 0..times {
            self.once();
            // Without this a compiler may see that the same values are written again.
            black_box(&mut *self);
        }
    }

    /// What one run costs: of a product two flop a weight and image (Adam's own are not counted), of anything
    /// else the number of values.
    pub fn operations(&self) -> f64 {
        let input = self.input.values();
        let images = input.rows() as f64;
        if self.kind.is_product() {
            2.0 * images * self.weight.rows() as f64 * self.weight.columns() as f64
        } else {
            images * input.columns() as f64
        }
    }

    /// Which kernel.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    fn once(&mut self) {
        self.runs += 1;
        let Self { layer, weight, optimizer, input: signal, transposed, output, .. } = self;
        let input = signal.values();
        // What is timed must be the code that trains, so the compiler may not make a copy for one case of it.
        let activate = |activation, output: &mut Panels| {
            black_box::<Activation>(activation).forward_into(input.data(), output.data_mut());
        };
        match self.kind {
            Kind::Forward => affine_into(input.view(), weight, &layer.bias, output),
            Kind::InputGradient => input_gradient_into(input.view(), weight, output),
            Kind::WeightGradient => {
                let dw = output.data_mut();
                weight_gradient(input.view(), transposed, |position, row| row.store(&mut dw[position]));
            }
            Kind::WeightGradientAdam => {
                optimizer.start_step(1.0);
                let pass = Gradient { da: &self.dy, scratch: &mut self.scratch, bias: &mut self.bias_gradient };
                optimizer.layer(0, layer, weight, signal, pass);
            }
            Kind::ForwardOne => {
                // Any row of numbers will do for an image, and the last answer for all of them.
                for image in input.data().as_flattened().chunks_exact(layer.input_dim()).take(input.rows()) {
                    affine_one_into(image, weight, &layer.bias, output.data_mut().as_flattened_mut());
                }
            }
            Kind::Transpose => input.view().transpose_into(transposed),
            Kind::Sigmoid => activate(Activation::Sigmoid, output),
            Kind::Tanh => activate(Activation::Tanh, output),
            Kind::Silu => activate(Activation::Silu, output),
            Kind::BinaryCrossEntropy => {
                // Any numbers will do for images and reconstructions, so the logits stand in for both.
                let loss = black_box(Loss::BinaryCrossEntropy);
                black_box(loss.value_and_gradient_into(Activation::Sigmoid, input, input, input, output));
            }
            Kind::Normal => {
                let mut rng = Rng::new(SEED, Stream::Corruption, self.runs);
                let noise = black_box(Corruption::Gaussian { std_dev: 0.3 });
                noise.corrupt_into(input.data().as_flattened(), &mut rng, output.data_mut().as_flattened_mut());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::{Array2, Axis, s};
    use std::string::ToString;

    /// Batch, inputs, outputs: one of everything, whole panels, ragged ones.
    const SHAPES: [(usize, usize, usize); 4] = [(1, 1, 1), (8, 16, 24), (9, 13, 7), (1, 30, 33)];

    fn close(found: &Array2<f32>, expected: &Array2<f32>, kind: Kind) {
        assert_eq!(found.dim(), expected.dim(), "{kind:?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() <= 2e-5 * expected.abs().max(1.0), "{kind:?}: {found} for {expected}");
        }
    }

    fn ran(kind: Kind, (batch, inputs, outputs): (usize, usize, usize)) -> Workload {
        let mut workload = Workload::new(kind, batch, inputs, outputs).unwrap();
        // Twice: running again must not add to what is there.
        workload.run(2);
        workload
    }

    /// What a kernel should have written.
    type Formula = fn(&Workload) -> Array2<f32>;

    fn input(workload: &Workload) -> Array2<f32> {
        workload.input.values().to_rows()
    }

    /// `dy` as `[batch, out]`, without the padding of its transpose.
    fn dy(workload: &Workload) -> Array2<f32> {
        let batch = workload.input.values().rows();
        workload.transposed.to_rows().slice(s![.., ..batch]).t().to_owned()
    }

    #[test]
    fn each_kind_gives_what_its_formula_says() {
        for shape in SHAPES {
            let check = |kind, formula: Formula| {
                let workload = ran(kind, shape);
                close(&workload.output.to_rows(), &formula(&workload), kind);
            };
            check(Kind::Forward, |it| input(it).dot(&it.weight.to_rows().t()));
            check(Kind::InputGradient, |it| input(it).dot(&it.weight.to_rows()));
            check(Kind::WeightGradient, |it| dy(it).t().dot(&input(it)));
            check(Kind::Sigmoid, |it| input(it).mapv(|x| 1.0 / (1.0 + (-x).exp())));
            check(Kind::Tanh, |it| input(it).mapv(f32::tanh));
            check(Kind::Silu, |it| input(it).mapv(|x| x / (1.0 + (-x).exp())));
            // Reconstructions and images are the same numbers here, so no gradient is left.
            check(Kind::BinaryCrossEntropy, |it| 0.0 * input(it));
            let transposed = ran(Kind::Transpose, shape);
            assert_eq!(dy(&transposed), input(&transposed));
            if shape.0 == 1 {
                let one = ran(Kind::ForwardOne, shape);
                let first = |panels: &Panels, count| {
                    Array2::from_shape_fn((1, count), |(_, i)| panels.data().as_flattened()[i])
                };
                let expected = first(one.input.values(), shape.1).dot(&one.weight.to_rows().t());
                close(&first(&one.output, shape.2), &expected, Kind::ForwardOne);
            }
        }
    }

    #[test]
    fn adam_moves_weights_and_biases_against_their_gradients() {
        for shape in SHAPES {
            let start = Workload::new(Kind::WeightGradientAdam, shape.0, shape.1, shape.2).unwrap();
            let workload = ran(Kind::WeightGradientAdam, shape);
            let (x, dy) = (workload.input.values().to_rows(), dy(&workload));
            // Under the same gradient each of the two steps is as long as the learning rate.
            let moved = |gradient: &Array2<f32>| gradient.mapv(|g| -2e-3 * g.signum());
            let weight = workload.weight.to_rows() - start.weight.to_rows();
            close(&weight, &moved(&dy.t().dot(&x)), Kind::WeightGradientAdam);
            let bias = Array2::from_shape_fn((1, shape.2), |(_, o)| workload.layer.bias()[o]);
            let sums = workload.transposed.to_rows().sum_axis(Axis(1)).insert_axis(Axis(0));
            close(&bias, &moved(&sums), Kind::WeightGradientAdam);
        }
    }

    #[test]
    fn noise_is_new_in_every_run_and_has_the_stated_deviation() {
        let mut workload = Workload::new(Kind::Normal, 64, 1, 784).unwrap();
        let mut noise = || {
            workload.run(1);
            workload.output.to_rows() - workload.input.values().to_rows()
        };
        let (first, second) = (noise(), noise());
        let variance = first.iter().map(|n| n * n).sum::<f32>() / first.len() as f32;
        assert!((variance / 0.09 - 1.0).abs() < 0.03, "{variance}");
        assert_ne!(first, second);
    }

    #[test]
    fn operations_are_flop_for_products_and_values_for_the_rest() {
        for kind in Kind::ALL {
            let workload = Workload::new(kind, 1, 20, 30).unwrap();
            let expected = if kind.is_product() { 1200.0 } else { 30.0 };
            assert_eq!(workload.operations(), expected, "{kind:?}");
            assert_eq!(workload.kind(), kind);
        }
    }

    #[test]
    fn what_cannot_be_run_is_named() {
        let refused = |kind, batch, inputs, outputs| {
            Workload::new(kind, batch, inputs, outputs).map(|_| ()).unwrap_err().to_string()
        };
        let expected = "expected a whole number from 1 to 2048";
        assert_eq!(refused(Kind::Forward, 0, 1, 1), std::format!("workload.batch is 0; {expected}"));
        assert_eq!(refused(Kind::Forward, 1, 2049, 1), std::format!("workload.inputs is 2049; {expected}"));
        assert!(refused(Kind::Tanh, 1, 1, usize::MAX).starts_with("workload.outputs is"));
    }
}
