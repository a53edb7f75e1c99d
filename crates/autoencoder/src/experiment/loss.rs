//! The loss that compares a reconstruction with its image. Both losses are summed over pixels and averaged over the
//! batch, so a value is `sse_per_image` or `bce_nats_per_image`.

use crate::json::named;

/// The loss of a reconstruction `x_hat` of an image `x`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// `sum_j (x_j - x_hat_j)^2`
    MeanSquaredError,
    /// `-sum_j [x_j ln x_hat_j + (1 - x_j) ln(1 - x_hat_j)]`, from the logits so that it never overflows.
    BinaryCrossEntropy,
}

named!(Loss { MeanSquaredError = "mean_squared_error", BinaryCrossEntropy = "binary_cross_entropy" });
