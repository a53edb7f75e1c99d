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

/// What a layer needs in training beside its input and output, sized once.
#[derive(Debug, Clone)]
pub(crate) struct Scratch {
    /// The patches of the larger image, and the gradient with respect to them.
    patches: [Panels; 2],
    /// What the weight's gradient reads as `[rows, batch]`.
    transposed: Panels,
}

impl Scratch {
    /// Memory for batches of up to `batch` images.
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

    /// Values it takes.
    pub fn input_dim(&self) -> usize {
        self.shape.input_dim()
    }

    /// Values it gives.
    pub fn output_dim(&self) -> usize {
        self.shape.output_dim()
    }

    /// What follows the affine map.
    pub fn activation(&self) -> Activation {
        self.shape.activation
    }

    /// One number for each output, or for each channel of an image.
    pub fn bias(&self) -> &[f32] {
        &self.bias
    }

    /// Which way it reads its weight.
    pub fn direction(&self) -> Direction {
        self.shape.direction
    }

    /// The patches it reads or writes, if it is a convolution.
    pub fn patches(&self) -> Option<Patches> {
        self.shape.patches
    }

    /// Whether one image can take the short way of [`Layer::forward_one_into`].
    pub(crate) fn is_dense_down(&self) -> bool {
        self.shape.direction == Direction::Down && self.shape.patches.is_none()
    }

    /// `a = map(x)`, `y = f(a)`.
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

    /// The affine map without its bias.
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

    /// The same for one image through a plain layer, without a batch's detour: `in` values to `out` values,
    /// rounded up to a multiple of eight.
    pub(crate) fn forward_one_into(&self, w: &Panels, x: &[f32], y: &mut [f32]) {
        gemm::affine_one_into(x, w, &self.bias, y);
        let (rows, _) = y.as_chunks_mut();
        for row in rows {
            let a = [*row];
            self.shape.activation.forward_into(&a, core::slice::from_mut(row));
        }
    }

    /// From `da`, the gradient with respect to `a`, that with respect to `x`.
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

    /// From `da` and the layer's input, the gradients of its parameters: that of the weight handed on row by row
    /// as [`gemm::weight_gradient`] does, that of the bias written to `bias_gradient`. After
    /// [`Layer::input_gradient_into`], unless this is the first layer, which runs down.
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

    /// The bias's gradient, and in `scratch` the factor of the weight's that its rows belong to.
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

    /// The factor of the weight's gradient that its columns belong to, and its nonzero values if they are few.
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
            // Gathered on the way to the input's gradient.
            (Direction::Up, Some(_)) => (gradient.view(), None),
        }
    }
}

/// Lets every pixel of every image of `a` be a row.
fn with_pixel_rows(a: &mut Panels, positions: usize, act: impl FnOnce(&mut Panels)) {
    let (rows, columns) = (a.rows(), a.columns());
    a.reshape(a.panel_count() * LANES * positions, columns / positions);
    act(a);
    a.reshape(rows, columns);
}

/// Adds the bias of each column, or of each channel where there are fewer.
fn add_bias(bias: &[f32], a: &mut Panels) {
    for pixel in a.data_mut().chunks_exact_mut(bias.len().max(1)) {
        for (row, &bias) in pixel.iter_mut().zip(bias) {
            (F32x8::load(row) + F32x8::splat(bias)).store(row);
        }
    }
}
