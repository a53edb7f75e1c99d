//! What one choice in an experiment asks of another.

/// A field of the model without whose value a choice has no meaning: validation refuses by it, the schema prints it.
pub(super) struct Requirement {
    /// Name of the choice: a penalty, a loss, or a field of the model that is set.
    pub(super) of: &'static str,
    pub(super) field: Field,
    /// The value that the field must have, as in JSON.
    pub(super) is: &'static str,
    /// What a refusal says was expected.
    pub(super) expected: &'static str,
}

/// A field of the model that something may require.
#[derive(Clone, Copy)]
pub(super) enum Field {
    LatentActivation,
    OutputActivation,
    TiedWeights,
    Variational,
}

impl Field {
    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::LatentActivation => "model.latent_activation",
            Self::OutputActivation => "model.output_activation",
            Self::TiedWeights => "model.tied_weights",
            Self::Variational => "model.variational",
        }
    }
}
