//! The draw of a variational code, reparameterised so that gradients pass: `z = mean + exp(l / 2) * n` with `l`
//! the log-variance and `n` standard normal (Kingma & Welling 2014).

use crate::kernels::lanes::F32x8;
use crate::kernels::math::exp8;
use crate::kernels::panels::Panels;
use crate::layers::Signal;
use crate::rng::{Rng, Stream};
use alloc::vec;
use alloc::vec::Vec;

/// A batch of drawn codes, and the way back to their means and log-variances.
#[derive(Debug, Clone)]
pub(crate) struct Sampling {
    z: Signal,
    noise: Panels,
    gradient: Panels,
    row: Vec<f32>,
}

impl Sampling {
    pub(crate) fn new(batch: usize, latent: usize) -> Self {
        let noise = Panels::zeros(batch, latent);
        Self { z: Signal::dense(noise.clone()), gradient: noise.clone(), noise, row: vec![0.0; latent] }
    }

    /// Draws a code for each image; `image` is the number of images seen before, so that each has noise of its
    /// own whatever the batches.
    ///
    /// # Shapes
    /// `code`: `[batch, 2 * latent]`, all means, then all log-variances.
    pub(crate) fn draw(&mut self, seed: u32, image: u64, code: &Panels) {
        self.noise.set_rows(code.rows());
        self.gradient.set_rows(code.rows());
        self.noise.clear_padding();
        for row in 0..code.rows() {
            let mut rng = Rng::new(seed, Stream::Latent, image + row as u64);
            self.row.iter_mut().for_each(|value| *value = rng.normal());
            self.noise.set_row(row, self.row.iter().copied());
        }
        let Self { z, noise, .. } = self;
        z.write(|z| {
            z.set_rows(code.rows());
            for p in 0..code.panel_count() {
                let (means, log_variances) = code.panel(p).split_at(noise.columns());
                let inputs = means.iter().zip(log_variances).zip(noise.panel(p));
                for (((mean, l), n), z) in inputs.zip(z.panel_mut(p)) {
                    (F32x8::load(mean) + deviation(l) * F32x8::load(n)).store(z);
                }
            }
        });
    }

    /// The codes that were drawn last, `[batch, latent]`.
    pub(crate) fn z(&self) -> &Signal {
        &self.z
    }

    /// The codes, and where the gradient with respect to them goes: `[batch, latent]` both.
    pub(crate) fn z_and_gradient_mut(&mut self) -> (&Signal, &mut Panels) {
        (&self.z, &mut self.gradient)
    }

    /// Writes the gradient with respect to the encoder's output from `dz`, that with respect to the codes: `dz` for the
    /// means, `dz * n * exp(l / 2) / 2` for the log-variances.
    pub(crate) fn backward_into(&self, code: &Panels, gradient: &mut Panels) {
        for p in 0..code.panel_count() {
            let (_, log_variances) = code.panel(p).split_at(self.noise.columns());
            let (to_means, to_log_variances) = gradient.panel_mut(p).split_at_mut(self.noise.columns());
            let inputs = log_variances.iter().zip(self.noise.panel(p)).zip(self.gradient.panel(p));
            for (((l, n), dz), (to_mean, to_l)) in inputs.zip(to_means.iter_mut().zip(to_log_variances)) {
                *to_mean = *dz;
                (F32x8::load(dz) * F32x8::load(n) * deviation(l) * F32x8::splat(0.5)).store(to_l);
            }
        }
    }
}

/// The standard deviation that belongs to a log-variance.
#[inline(always)]
fn deviation(log_variance: &[f32; 8]) -> F32x8 {
    exp8(F32x8::load(log_variance) * F32x8::splat(0.5))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::Array2;

    #[test]
    fn codes_have_the_stated_mean_and_deviation_and_depend_on_the_image_not_on_the_batch() {
        let count = 4000;
        let code = Array2::from_shape_fn((count, 2), |(_, j)| [3.0, 2.0 * 0.5_f32.ln()][j]);
        let mut sampling = Sampling::new(count, 1);
        sampling.draw(9, 0, &Panels::from_rows(code.view()));
        let z = sampling.z().values().to_rows();
        let mean = z.mean().unwrap();
        let deviation = (z.mapv(|v| (v - mean) * (v - mean)).mean().unwrap()).sqrt();
        assert!((mean - 3.0).abs() < 0.03 && (deviation - 0.5).abs() < 0.03, "{mean} {deviation}");
        let mut later = Sampling::new(count, 1);
        later.draw(9, 5, &Panels::from_rows(code.slice(ndarray::s![..3, ..])));
        assert_eq!(later.z().values().to_rows(), z.slice(ndarray::s![5..8, ..]));
    }
}
