//! The values that flow from layer to layer.

use crate::kernels::nonzeros::{Nonzeros, SparseView};
use crate::kernels::panels::Panels;

/// A batch of values, `[batch, features]`, with lists of the nonzero ones where many may be zero.
#[derive(Debug, Clone)]
pub(crate) struct Signal {
    values: Panels,
    nonzeros: Option<Nonzeros>,
}

impl Signal {
    /// A batch of zeros to be written later; `sparse` says whether nonzeros are then listed.
    pub(crate) fn zeros(batch: usize, features: usize, sparse: bool) -> Self {
        Self { values: Panels::zeros(batch, features), nonzeros: sparse.then(|| Nonzeros::new(batch, features)) }
    }

    /// Holds `values` without listing their nonzeros.
    pub(crate) fn dense(values: Panels) -> Self {
        Self { values, nonzeros: None }
    }

    /// Holds `values` and lists their nonzeros.
    pub(crate) fn sparse(values: Panels) -> Self {
        let mut nonzeros = Nonzeros::new(values.rows(), values.columns());
        nonzeros.collect(&values);
        Self { values, nonzeros: Some(nonzeros) }
    }

    pub(crate) fn values(&self) -> &Panels {
        &self.values
    }

    /// The nonzero values, if they are listed and few enough for the sparse products.
    pub(crate) fn sparse_view(&self) -> Option<SparseView<'_>> {
        self.nonzeros.as_ref()?.sparse_view()
    }

    /// Calls `write` with the values, then lists the nonzeros anew.
    pub(crate) fn write(&mut self, write: impl FnOnce(&mut Panels)) {
        write(&mut self.values);
        if let Some(nonzeros) = &mut self.nonzeros {
            nonzeros.collect(&self.values);
        }
    }
}
