//! Activation functions, applied to each element of a layer's output.

use crate::json::named;
use crate::kernels::lanes::{F32x8, LANES};
use crate::kernels::math::{sigmoid8, tanh8};
use core::fmt;

const LEAK: f32 = 0.01;

/// `y = f(a)` for each element of a layer's output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Activation {
    /// `a`
    #[default]
    Identity,
    /// `max(a, 0)`
    Relu,
    /// `a` above 0, `0.01 a` below.
    LeakyRelu,
    /// `a s(a)` with `s` the sigmoid.
    Silu,
    /// `1 / (1 + e^-a)`
    Sigmoid,
    /// Hyperbolic tangent.
    Tanh,
}

named!(Activation {
    Identity = "identity",
    Relu = "relu",
    LeakyRelu = "leaky_relu",
    Silu = "silu",
    Sigmoid = "sigmoid",
    Tanh = "tanh",
});

impl Activation {
    /// `y = f(a)` over the length of the shorter slice.
    pub fn forward_into(self, a: &[[f32; LANES]], y: &mut [[f32; LANES]]) {
        let zero = F32x8::splat(0.0);
        match self {
            Self::Identity => y.iter_mut().zip(a).for_each(|(y, a)| *y = *a),
            // NaN is not below anything, so it stays.
            Self::Relu => map(a, y, |a| a.select_below(zero, zero, a)),
            Self::LeakyRelu => map(a, y, |a| a.select_below(zero, a * F32x8::splat(LEAK), a)),
            Self::Silu => map(a, y, |a| a * sigmoid8(a)),
            Self::Sigmoid => map(a, y, sigmoid8),
            Self::Tanh => map(a, y, tanh8),
        }
    }

    /// `grad *= f'(a)`, given `y = f(a)`, over the length of the shortest slice. At a kink this is the slope from
    /// below, as in PyTorch, JAX and TensorFlow: blank pixels under biases of 0 make exactly 0 the commonest
    /// pre-activation there is.
    pub fn backward_in_place(self, a: &[[f32; LANES]], y: &[[f32; LANES]], grad: &mut [[f32; LANES]]) {
        let (zero, one) = (F32x8::splat(0.0), F32x8::splat(1.0));
        match self {
            Self::Identity => {}
            Self::Relu => update(grad, a, y, |g, a, _| zero.select_below(a, g, zero)),
            Self::LeakyRelu => update(grad, a, y, |g, a, _| zero.select_below(a, g, g * F32x8::splat(LEAK))),
            Self::Silu => update(grad, a, y, |g, a, y| {
                let s = sigmoid8(a);
                g * (s + y * (one - s))
            }),
            Self::Sigmoid => update(grad, a, y, |g, _, y| g * (y * (one - y))),
            Self::Tanh => update(grad, a, y, |g, _, y| g * (one - y * y)),
        }
    }
}

impl Activation {
    /// `sum += p q f''(a)`, given `y = f(a)`, over the length of the shortest slice; at a kink `f''` counts as 0. The
    /// gradient of a contractive penalty needs it.
    pub(crate) fn add_second_derivative(
        self,
        a: &[[f32; LANES]],
        y: &[[f32; LANES]],
        [p, q]: [&[[f32; LANES]]; 2],
        sum: &mut [[f32; LANES]],
    ) {
        let second: fn(F32x8, F32x8) -> F32x8 = match self {
            Self::Identity | Self::Relu | Self::LeakyRelu => return,
            Self::Silu => |a, _| {
                let (s, one, two) = (sigmoid8(a), F32x8::splat(1.0), F32x8::splat(2.0));
                s * (one - s) * (two + a * (one - two * s))
            },
            Self::Sigmoid => |_, y| y * (F32x8::splat(1.0) - y) * (F32x8::splat(1.0) - (y + y)),
            Self::Tanh => |_, y| F32x8::splat(-2.0) * y * (F32x8::splat(1.0) - y * y),
        };
        for ((((sum, a), y), p), q) in sum.iter_mut().zip(a).zip(y).zip(p).zip(q) {
            let force = F32x8::load(p) * F32x8::load(q) * second(F32x8::load(a), F32x8::load(y));
            (F32x8::load(sum) + force).store(sum);
        }
    }
}

#[inline(always)]
fn map(a: &[[f32; LANES]], y: &mut [[f32; LANES]], f: impl Fn(F32x8) -> F32x8) {
    for (y, a) in y.iter_mut().zip(a) {
        f(F32x8::load(a)).store(y);
    }
}

#[inline(always)]
fn update(grad: &mut [[f32; LANES]], a: &[[f32; LANES]], y: &[[f32; LANES]], f: impl Fn(F32x8, F32x8, F32x8) -> F32x8) {
    for ((grad, a), y) in grad.iter_mut().zip(a).zip(y) {
        f(F32x8::load(grad), F32x8::load(a), F32x8::load(y)).store(grad);
    }
}

impl fmt::Display for Activation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::format;

    #[test]
    fn infinities_and_nan_come_out_as_the_formula_says() {
        for activation in Activation::ALL {
            let mut y = [[0.0; LANES]];
            activation.forward_into(&[[f32::NAN; LANES]], &mut y);
            assert!(y[0].iter().all(|v| v.is_nan()), "{activation}");
        }
        let mut y = [[0.5; LANES]; 2];
        Activation::Sigmoid.forward_into(&[[f32::INFINITY; LANES], [f32::NEG_INFINITY; LANES]], &mut y);
        assert_eq!(y, [[1.0; LANES], [0.0; LANES]]);
    }

    #[test]
    fn at_0_the_slope_is_the_one_from_below() {
        for (activation, slope) in [(Activation::Relu, 0.0), (Activation::LeakyRelu, LEAK), (Activation::Silu, 0.5)] {
            for zero in [0.0, -0.0] {
                let (a, mut grad) = ([[zero; LANES]], [[1.0; LANES]]);
                activation.backward_in_place(&a, &a, &mut grad);
                assert_eq!(grad, [[slope; LANES]], "{activation} at {zero}");
            }
        }
    }

    #[test]
    fn display_is_the_name_in_json() {
        for activation in Activation::ALL {
            assert_eq!(serde_json::to_string(&activation).unwrap(), format!("\"{activation}\""));
        }
    }
}
