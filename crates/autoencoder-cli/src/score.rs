//! `autoencoder score`

use crate::parallel::Threads;
use crate::selection::{classes_of, list};
use crate::{files, network};
use anyhow::{Result, bail};
use autoencoder::analysis::density::anomaly::RocCurve;
use std::fmt::Write as _;
use std::io::Write;
use std::path::PathBuf;

/// Score how strange each image is to a model: its sse_per_image, the higher the stranger.
///
/// The table is CSV, one line an image: its number, the squared error of its reconstruction summed over the pixels
/// (not clipped) and, with labels, its label and whether it counts as anomalous.
///
/// With labels the area under the ROC curve follows: the odds that an anomalous image scores higher than a normal one,
/// ties counting a half. The score is only as good as the model is used to normal images alone: train it on those.
/// One normal class against nine others and nine normal ones against one are different protocols whose figures
/// differ enormously (PCA with 30 axes on MNIST: 95.7 % and 68.1 %), so the protocol stands beside each figure.
#[derive(clap::Args)]
pub struct Score {
    /// The checkpoint.
    model: PathBuf,
    /// Images as an IDX file, such as t10k-images-idx3-ubyte of MNIST, packed by gzip or not.
    #[arg(long, value_name = "IDX")]
    images: PathBuf,
    /// Their labels as an IDX file, such as t10k-labels-idx1-ubyte.
    #[arg(long, alias = "normal-labels", value_name = "IDX", requires = "normal_classes")]
    labels: Option<PathBuf>,
    /// The classes that are normal, separated by commas; all others are anomalous.
    #[arg(long, value_name = "CLASSES", value_delimiter = ',', requires = "labels")]
    normal_classes: Vec<u8>,
    /// Where the table goes; without it, standard output, and the areas go to standard error.
    #[arg(long, value_name = "CSV")]
    out: Option<PathBuf>,
    #[command(flatten)]
    threads: Threads,
}

impl Score {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let model = files::read_checkpoint(&self.model)?.model;
        self.out.as_deref().map_or(Ok(()), files::check_writable)?;
        let (x, labels) = match &self.labels {
            None => (files::read_images(&self.images, &model)?, None),
            Some(path) => {
                let (x, labels) = files::read_labelled(&self.images, path, &model)?;
                (x, Some(labels))
            }
        };
        let x_hat = network::reconstruct(&model, x.view(), self.threads)?;
        let scores = network::scores(x.view(), x_hat.view(), self.threads)?;
        let areas = labels.as_ref().map(|labels| areas(&scores, labels, &self.normal_classes)).transpose()?;
        let areas = areas.unwrap_or_default();
        let table = self.table(&scores, labels.as_deref())?;
        match &self.out {
            None => {
                out.write_all(table.as_bytes())?;
                eprint!("{areas}");
            }
            Some(path) => {
                files::write(path, table.as_bytes())?;
                writeln!(out, "saved {} (scores of {} images)", path.display(), scores.len())?;
                write!(out, "{areas}")?;
            }
        }
        Ok(())
    }

    fn table(&self, scores: &[f64], labels: Option<&[u8]>) -> Result<String> {
        let mut table = String::from("image,sse_per_image");
        table += if labels.is_some() { ",label,anomalous\n" } else { "\n" };
        for (i, score) in scores.iter().enumerate() {
            write!(table, "{i},{score}")?;
            if let Some(label) = labels.and_then(|labels| labels.get(i)) {
                write!(table, ",{label},{}", u8::from(!self.normal_classes.contains(label)))?;
            }
            table.push('\n');
        }
        Ok(table)
    }
}

/// The areas under the ROC curve, and what they are areas of.
fn areas(scores: &[f64], labels: &[u8], normal: &[u8]) -> Result<String> {
    let classes = classes_of(labels);
    if let Some(class) = normal.iter().find(|class| !classes.contains(class)) {
        bail!("--normal-classes names {class}, which no image has; expected some of {}", list(&classes));
    }
    let (normal, anomalous): (Vec<u8>, Vec<u8>) = classes.iter().partition(|class| normal.contains(class));
    if anomalous.is_empty() {
        bail!("--normal-classes names every class there is; expected at least one of {} left out", list(&classes));
    }
    let marks: Vec<bool> = labels.iter().map(|label| anomalous.contains(label)).collect();
    let anomalies = marks.iter().filter(|&&mark| mark).count();
    let protocol = if normal.len() == 1 { "one normal class" } else { "several normal classes" };
    let mut text = format!(
        "protocol: {protocol} ({}), {} anomalous ({}); {} normal and {anomalies} anomalous images; score sse_per_image\n",
        list(&normal),
        anomalous.len(),
        list(&anomalous),
        labels.len() - anomalies,
    );
    let mut lines = String::new();
    let mut sum = 0.0;
    for &class in &anomalous {
        let kept = || scores.iter().zip(labels).filter(|&(_, label)| *label == class || normal.contains(label));
        let some: Vec<f64> = kept().map(|(score, _)| *score).collect();
        let marks: Vec<bool> = kept().map(|(_, label)| *label == class).collect();
        let area = RocCurve::of(&some, &marks)?.area();
        sum += area;
        writeln!(lines, "auc_of_normal_against_class_{class} {area:.4}")?;
    }
    writeln!(text, "auc_of_normal_against_all_anomalous {:.4}", RocCurve::of(scores, &marks)?.area())?;
    writeln!(text, "auc_mean_over_anomalous_classes {:.4}", sum / anomalous.len() as f64)?;
    Ok(text + &lines)
}
