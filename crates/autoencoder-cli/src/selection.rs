//! Which images a network learns from.

use anyhow::{Result, bail};
use autoencoder::data::Dataset;
use std::num::NonZeroUsize;

/// Options of the commands that learn.
#[derive(clap::Args)]
pub struct Selection {
    /// Learn from images of these classes only, and measure on test images of the same: one or several, separated by
    /// commas.
    #[arg(long, value_name = "CLASSES", value_delimiter = ',')]
    classes: Vec<u8>,
    /// Learn from the first N training images only, of the classes if there are any.
    #[arg(long, value_name = "N")]
    limit: Option<NonZeroUsize>,
}

impl Selection {
    /// What is left of the training images.
    pub fn of_training(&self, data: Dataset) -> Result<Dataset> {
        let data = self.of_classes(data)?;
        let count = data.labels().len();
        match self.limit.map(NonZeroUsize::get) {
            Some(limit) if limit > count => bail!("--limit is {limit}; expected at most the {count} training images"),
            Some(limit) => Ok(data.chosen(&(0..limit).collect::<Vec<_>>())?),
            None => Ok(data),
        }
    }

    /// What is left of the test images.
    pub fn of_classes(&self, data: Dataset) -> Result<Dataset> {
        if self.classes.is_empty() {
            return Ok(data);
        }
        if let Some(class) = self.classes.iter().find(|class| !data.labels().contains(class)) {
            bail!("--classes names {class}, which no image has; expected some of {}", list(&classes_of(data.labels())));
        }
        let rows = data.labels().iter().enumerate().filter(|(_, label)| self.classes.contains(label));
        Ok(data.chosen(&rows.map(|(row, _)| row).collect::<Vec<_>>())?)
    }

    /// " of class 3", to be said after a number of images; nothing if they are of all classes.
    pub fn spoken(&self) -> String {
        match &self.classes[..] {
            [] => String::new(),
            [class] => format!(" of class {class}"),
            classes => format!(" of classes {}", list(classes)),
        }
    }
}

/// Each class that some label names, rising.
pub fn classes_of(labels: &[u8]) -> Vec<u8> {
    let mut classes = labels.to_vec();
    classes.sort_unstable();
    classes.dedup();
    classes
}

/// Classes as they are given: separated by commas.
pub fn list(classes: &[u8]) -> String {
    classes.iter().map(u8::to_string).collect::<Vec<_>>().join(", ")
}
