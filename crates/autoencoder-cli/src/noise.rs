use autoencoder::Error;
use autoencoder::experiment::Corruption;

/// Noise as an option of the command line, `masking:0.25` or JSON.
pub fn parse(text: &str) -> Result<Corruption, String> {
    Corruption::from_text(text).map_err(|error| match error {
        // That of a whole experiment would speak of a file.
        Error::Json(reason) => reason,
        error => error.to_string(),
    })
}
