//! What flows from layer to layer in training.

use crate::kernels::nonzeros::{Nonzeros, SparseView};
use crate::kernels::panels::Panels;

/// A batch of values, `[batch, features]`, and, where many of them may be zero, which ones are not.
#[derive(Debug, Clone)]
pub(crate) struct Signal {
    values: Panels,
    nonzeros: Option<Nonzeros>,
}

impl Signal {
    /// All zero. `sparse` says whether it is worth looking for zeros.
    pub(crate) fn zeros(batch: usize, features: usize, sparse: bool) -> Self {
        Self { values: Panels::zeros(batch, features), nonzeros: sparse.then(|| Nonzeros::new(batch, features)) }
    }

    /// Of given values, whose zeros are not looked for.
    pub(crate) fn dense(values: Panels) -> Self {
        Self { values, nonzeros: None }
    }

    /// Of given values, whose zeros are looked for.
    pub(crate) fn sparse(values: Panels) -> Self {
        let mut nonzeros = Nonzeros::new(values.rows(), values.columns());
        nonzeros.collect(&values);
        Self { values, nonzeros: Some(nonzeros) }
    }

    pub(crate) fn values(&self) -> &Panels {
        &self.values
    }

    /// Nonzero values, if they are few.
    pub(crate) fn sparse_view(&self) -> Option<SparseView<'_>> {
        self.nonzeros.as_ref()?.sparse_view()
    }

    /// Lets the values be written, all of them or some, then looks for zeros.
    pub(crate) fn write(&mut self, write: impl FnOnce(&mut Panels)) {
        write(&mut self.values);
        if let Some(nonzeros) = &mut self.nonzeros {
            nonzeros.collect(&self.values);
        }
    }
}
