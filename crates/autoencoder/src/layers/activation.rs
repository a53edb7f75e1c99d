//! Activations, element by element.

use crate::kernels::math::{sigmoid, tanh};
use core::fmt;
use ndarray::{ArrayView2, ArrayViewMut2, Zip};
use serde::{Deserialize, Serialize};

const LEAK: f32 = 0.01;

/// `y = f(a)` for each element of a layer's output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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

impl Activation {
    /// Every activation, for tests and menus.
    pub const ALL: [Self; 6] = [Self::Identity, Self::Relu, Self::LeakyRelu, Self::Silu, Self::Sigmoid, Self::Tanh];

    /// `y = f(a)`; both `[batch, features]`.
    pub fn forward_into(self, a: ArrayView2<f32>, mut y: ArrayViewMut2<f32>) {
        let pairs = Zip::from(&mut y).and(a);
        match self {
            Self::Identity => pairs.for_each(|y, &a| *y = a),
            // Written so that NaN stays NaN.
            Self::Relu => pairs.for_each(|y, &a| *y = if a < 0.0 { 0.0 } else { a }),
            Self::LeakyRelu => pairs.for_each(|y, &a| *y = if a < 0.0 { LEAK * a } else { a }),
            Self::Silu => pairs.for_each(|y, &a| *y = a * sigmoid(a)),
            Self::Sigmoid => pairs.for_each(|y, &a| *y = sigmoid(a)),
            Self::Tanh => pairs.for_each(|y, &a| *y = tanh(a)),
        }
    }

    /// `grad *= f'(a)`, given `y = f(a)`; all `[batch, features]`. At a kink the derivative from above.
    pub fn backward_in_place(self, a: ArrayView2<f32>, y: ArrayView2<f32>, mut grad: ArrayViewMut2<f32>) {
        let grads = Zip::from(&mut grad);
        match self {
            Self::Identity => {}
            Self::Relu => grads.and(a).for_each(|g, &a| *g = if a < 0.0 { 0.0 } else { *g }),
            Self::LeakyRelu => grads.and(a).for_each(|g, &a| *g = if a < 0.0 { LEAK * *g } else { *g }),
            Self::Silu => grads.and(a).and(y).for_each(|g, &a, &y| {
                let s = sigmoid(a);
                *g *= s + y * (1.0 - s);
            }),
            Self::Sigmoid => grads.and(y).for_each(|g, &y| *g *= y * (1.0 - y)),
            Self::Tanh => grads.and(y).for_each(|g, &y| *g *= 1.0 - y * y),
        }
    }
}

impl fmt::Display for Activation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Identity => "identity",
            Self::Relu => "relu",
            Self::LeakyRelu => "leaky_relu",
            Self::Silu => "silu",
            Self::Sigmoid => "sigmoid",
            Self::Tanh => "tanh",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::Array2;
    use std::format;

    #[test]
    fn infinities_and_nan_come_out_as_the_formula_says() {
        for activation in Activation::ALL {
            let a = Array2::from_shape_vec((1, 1), std::vec![f32::NAN]).unwrap();
            let mut y = a.clone();
            activation.forward_into(a.view(), y.view_mut());
            assert!(y[[0, 0]].is_nan(), "{activation}");
        }
        let a = Array2::from_shape_vec((1, 2), std::vec![f32::INFINITY, f32::NEG_INFINITY]).unwrap();
        let mut y = a.clone();
        Activation::Sigmoid.forward_into(a.view(), y.view_mut());
        assert_eq!(y.as_slice().unwrap(), [1.0, 0.0]);
    }

    #[test]
    fn display_is_the_name_in_json() {
        for activation in Activation::ALL {
            assert_eq!(serde_json::to_string(&activation).unwrap(), format!("\"{activation}\""));
        }
    }
}
