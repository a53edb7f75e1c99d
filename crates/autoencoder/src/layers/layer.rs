//! A layer: an affine map of its input, dense or over patches of images, and an activation.
//!
//! With a weight `w` of `[rows, columns]` the map runs down, `a = x w^T + b`, or up, `a = x w + b`. Over patches
//! down is a convolution (every patch of the image is a row of `x`) and up is a transposed one (every row of the
//! product is a patch, added to its place). A weight read in one direction by the encoder and in the other by the
//! decoder is tied.

use super::{Activation, Direction, LayerShape, Patches, Signal};
use crate::kernels::lanes::{F32x8, LANES};
use crate::kernels::nonzeros::SparseView;
use crate::kernels::panels::{Panels, PanelsView};
use crate::kernels::reductions::{column_sums_into, row_sums_into};
use crate::kernels::{gemm, sparse};
use alloc::vec::Vec;

/// Everything about a layer but its weight, which another layer may share.
#[derive(Debug, Clone, PartialEq)]
pub struct Layer {
    shape: LayerShape,
    /// Which of the network's weights it reads.
    pub(crate) weight: usize,
    pub(crate) bias: Vec<f32>,
}

/// Memory that a layer needs for a batch beside its input and output, allocated once. The way back reads what the forward pass
/// left here.
#[derive(Debug, Clone)]
pub(crate) struct Scratch {
    /// The patches of the larger image, and the gradient with respect to them.
    patches: [Panels; 2],
    /// The transposed factor of the weight's gradient, `[rows, batch]`.
    transposed: Panels,
}

impl Scratch {
    /// Allocates memory for batches of up to `batch` images.
    pub(crate) fn new(shape: LayerShape, batch: usize) -> Self {
        let batch = batch.next_multiple_of(LANES);
        let positions = shape.patches.map_or(1, Patches::positions);
        let patches =
            shape.patches.map_or(Panels::zeros(0, 0), |patches| Panels::zeros(batch * positions, patches.patch_len()));
        Self { patches: [patches.clone(), patches], transposed: Panels::zeros(shape.weight[0], batch * positions) }
    }
}

impl Layer {
    pub(crate) fn new(shape: LayerShape, weight: usize, bias: Vec<f32>) -> Self {
        Self { shape, weight, bias }
    }

    pub(crate) fn shape(&self) -> LayerShape {
        self.shape
    }

    /// The number of values that the layer reads for each image.
    pub fn input_dim(&self) -> usize {
        self.shape.input_dim()
    }

    /// The number of values that the layer gives for each image.
    pub fn output_dim(&self) -> usize {
        self.shape.output_dim()
    }

    /// The activation that follows the affine map.
    pub fn activation(&self) -> Activation {
        self.shape.activation
    }

    /// The bias: one number for each output, or for each channel of an output image.
    pub fn bias(&self) -> &[f32] {
        &self.bias
    }

    /// The direction in which the layer reads its weight.
    pub fn direction(&self) -> Direction {
        self.shape.direction
    }

    /// The patches that a convolution reads or a transposed one writes; `None` for a dense layer.
    pub fn patches(&self) -> Option<Patches> {
        self.shape.patches
    }

    /// Whether the layer is dense and reads its weight down, as [`Layer::forward_one_into`] needs it.
    pub(crate) fn is_dense_down(&self) -> bool {
        self.shape.direction == Direction::Down && self.shape.patches.is_none()
    }

    /// Computes the affine map `a` of `x` and the activation `y = f(a)`.
    ///
    /// # Shapes
    /// `x`: `[batch, in]`; `a`, `y`: `[batch, out]`.
    ///
    /// # Panics
    /// If the shapes do not fit; callers inside the crate size them from the same layer.
    pub(crate) fn forward_into(&self, w: &Panels, x: &Signal, scratch: &mut Scratch, a: &mut Panels, y: &mut Signal) {
        self.affine_into(w, &self.bias, x, scratch, a);
        y.write(|y| {
            y.set_rows(a.rows());
            self.shape.activation.forward_into(a.data(), y.data_mut());
        });
    }

    /// Computes the linear part of the map: `a` without the bias.
    pub(crate) fn linear_into(&self, w: &Panels, x: &Signal, scratch: &mut Scratch, a: &mut Panels) {
        self.affine_into(w, &[], x, scratch, a);
    }

    fn affine_into(&self, w: &Panels, bias: &[f32], x: &Signal, scratch: &mut Scratch, a: &mut Panels) {
        match (self.shape.direction, self.shape.patches) {
            (Direction::Down, None) => match x.sparse_view() {
                Some(x) => sparse::affine_into(x, w, bias, a),
                None => gemm::affine_into(x.values().view(), w, bias, a),
            },
            (Direction::Down, Some(shape)) => {
                let patches = &mut scratch.patches[0];
                patches.set_rows(x.values().panel_count() * LANES * shape.positions());
                shape.gather_into(x.values(), patches);
                with_pixel_rows(a, shape.positions(), |a| gemm::affine_into(patches.view(), w, bias, a));
            }
            (Direction::Up, None) => {
                gemm::input_gradient_into(x.values().view(), w, a);
                add_bias(bias, a);
            }
            (Direction::Up, Some(shape)) => {
                let patches = &mut scratch.patches[0];
                let x = x.values().view().split(shape.positions());
                patches.set_rows(x.rows());
                gemm::input_gradient_into(x, w, patches);
                a.data_mut().fill([0.0; LANES]);
                shape.scatter_add(patches, a);
                add_bias(bias, a);
            }
        }
    }

    /// [`Layer::forward_into`] for one image, without laying out a batch. Only for layers that are
    /// [dense and read down](Layer::is_dense_down).
    ///
    /// # Shapes
    /// `x`: `in` values, `y`: `out` values, rounded up to a multiple of eight.
    pub(crate) fn forward_one_into(&self, w: &Panels, x: &[f32], y: &mut [f32]) {
        gemm::affine_one_into(x, w, &self.bias, y);
        let (rows, _) = y.as_chunks_mut();
        for row in rows {
            let a = [*row];
            self.shape.activation.forward_into(&a, core::slice::from_mut(row));
        }
    }

    /// Computes the gradient `dx` with respect to the layer's input from `da`, that with respect to `a`.
    ///
    /// # Shapes
    /// `da`: `[batch, out]`, `dx`: `[batch, in]`.
    ///
    /// # Panics
    /// As [`Layer::forward_into`].
    pub(crate) fn input_gradient_into(&self, w: &Panels, da: &Panels, scratch: &mut Scratch, dx: &mut Panels) {
        match (self.shape.direction, self.shape.patches) {
            (Direction::Down, None) => gemm::input_gradient_into(da.view(), w, dx),
            (Direction::Down, Some(shape)) => {
                let patches = &mut scratch.patches[1];
                let da = da.view().split(shape.positions());
                patches.set_rows(da.rows());
                gemm::input_gradient_into(da, w, patches);
                dx.data_mut().fill([0.0; LANES]);
                shape.scatter_add(patches, dx);
            }
            (Direction::Up, None) => gemm::affine_into(da.view(), w, &[], dx),
            (Direction::Up, Some(shape)) => {
                let patches = &mut scratch.patches[1];
                patches.set_rows(da.panel_count() * LANES * shape.positions());
                shape.gather_into(da, patches);
                with_pixel_rows(dx, shape.positions(), |dx| gemm::affine_into(patches.view(), w, &[], dx));
            }
        }
    }

    /// Computes the gradients of the parameters from `da` and the layer's input: that of the weight is handed row by
    /// row to `each`, as [`gemm::weight_gradient`] does, and that of the bias is written to `bias_gradient`. Follows
    /// [`Layer::input_gradient_into`], whose patches a transposed convolution reads again; the first layer of a network
    /// is never one, so there it may be left out.
    ///
    /// # Shapes
    /// `x`: `[batch, in]`, `da`: `[batch, out]`, zero in its padding.
    ///
    /// # Panics
    /// As [`Layer::forward_into`].
    #[inline(always)]
    pub(crate) fn parameter_gradient(
        &self,
        x: &Signal,
        da: &Panels,
        scratch: &mut Scratch,
        bias_gradient: &mut [f32],
        each: impl FnMut(usize, F32x8),
    ) {
        self.bias_gradient(x, da, scratch, bias_gradient);
        let (dense, sparse) = self.gradient_factor(x, da, scratch);
        match sparse {
            Some(sparse) => sparse::weight_gradient(sparse, &scratch.transposed, each),
            None => gemm::weight_gradient(dense, &scratch.transposed, each),
        }
    }

    /// Computes the bias's gradient, and in `scratch` the transposed factor of the weight's gradient, to which its rows
    /// belong.
    #[inline(never)]
    fn bias_gradient(&self, x: &Signal, da: &Panels, scratch: &mut Scratch, bias_gradient: &mut [f32]) {
        let positions = self.shape.patches.map_or(1, Patches::positions);
        let transposed = &mut scratch.transposed;
        match self.shape.direction {
            Direction::Down => {
                da.view().split(positions).transpose_into(transposed);
                row_sums_into(transposed, da.panel_count() * LANES * positions, bias_gradient);
            }
            Direction::Up => {
                x.values().view().split(positions).transpose_into(transposed);
                let pixels = self.shape.patches.map_or(1, |patches| patches.side * patches.side);
                column_sums_into(da.view().split(pixels), bias_gradient);
            }
        }
    }

    /// The factor of the weight's gradient to which its columns belong, and its nonzero values if it is sparse.
    fn gradient_factor<'a>(
        &self,
        x: &'a Signal,
        da: &'a Panels,
        scratch: &'a Scratch,
    ) -> (PanelsView<'a>, Option<SparseView<'a>>) {
        let [patches, gradient] = &scratch.patches;
        match (self.shape.direction, self.shape.patches) {
            (Direction::Down, None) => (x.values().view(), x.sparse_view()),
            (Direction::Down, Some(_)) => (patches.view(), None),
            (Direction::Up, None) => (da.view(), None),
            // `input_gradient_into` gathered these patches.
            (Direction::Up, Some(_)) => (gradient.view(), None),
        }
    }
}

/// Calls `act` with the same memory in which every pixel of every image is a row.
fn with_pixel_rows(a: &mut Panels, positions: usize, act: impl FnOnce(&mut Panels)) {
    let (rows, columns) = (a.rows(), a.columns());
    a.reshape(a.panel_count() * LANES * positions, columns / positions);
    act(a);
    a.reshape(rows, columns);
}

/// Adds the bias to each column, or to each channel of each pixel where there are fewer biases than columns.
fn add_bias(bias: &[f32], a: &mut Panels) {
    for pixel in a.data_mut().chunks_exact_mut(bias.len().max(1)) {
        for (row, &bias) in pixel.iter_mut().zip(bias) {
            (F32x8::load(row) + F32x8::splat(bias)).store(row);
        }
    }
}
