//! `autoencoder evaluate --codes`: statistics of codes, and what they tell about the classes.

use crate::parallel::Threads;
use anyhow::Result;
use autoencoder::analysis::codes::clustering_scores::{clustering_accuracy, normalized_mutual_information};
use autoencoder::analysis::codes::kmeans::{KMeans, KMeansConfig};
use autoencoder::analysis::codes::probe::{LinearProbe, ProbeConfig, nearest_neighbor_error_rate};
use autoencoder::analysis::codes::statistics::CodeStatistics;
use autoencoder::analysis::network::unit_statistics::ACTIVE;
use ndarray::{Array2, ArrayView2, s};
use serde_json::{Value, json};
use std::num::NonZeroUsize;

/// Codes and the class of each.
type Labelled<'a> = (ArrayView2<'a, f32>, &'a [u8]);

/// The options that say whether and how codes are measured.
#[derive(Debug, Clone, clap::Args)]
pub struct CodeMetrics {
    /// Measure the codes of clean test digits too: mean, standard deviation and narrow units; the error of the nearest
    /// neighbour and of a linear probe, both knowing training digits; k-means against the classes.
    #[arg(long)]
    codes: bool,
    /// The first N training digits are what the nearest neighbour and the probe know.
    #[arg(long, value_name = "N", default_value = "10000", requires = "codes")]
    codes_known: NonZeroUsize,
    /// A unit is narrow if its standard deviation, and a value near zero if its size, is at most this.
    #[arg(long, value_name = "SIZE", default_value_t = ACTIVE, requires = "codes")]
    codes_threshold: f32,
}

impl CodeMetrics {
    pub fn wanted(&self) -> bool {
        self.codes
    }

    /// The training digits that the nearest neighbour and the probe know.
    pub fn first_of<'a>(&self, images: &'a Array2<f32>) -> ArrayView2<'a, f32> {
        images.slice(s![..images.nrows().min(self.codes_known.get()), ..])
    }

    /// Every measurement, one object each; each number has its definition in its name.
    pub fn measure(&self, known: Labelled, test: Labelled, seed: u32, threads: Threads) -> Result<Vec<Value>> {
        Ok(vec![
            self.statistics(test.0)?,
            nearest_neighbor(known, test, threads)?,
            linear_probe(known, test, seed)?,
            k_means(test, seed)?,
        ])
    }

    fn statistics(&self, codes: ArrayView2<f32>) -> Result<Value> {
        let statistics = CodeStatistics::of(codes, self.codes_threshold)?;
        let threshold = statistics.threshold;
        Ok(json!({
            "measurement": "code_statistics",
            "test_images": codes.nrows(),
            "mean_of_each_unit": statistics.mean.to_vec(),
            "std_dev_of_each_unit": statistics.std_dev.to_vec(),
            format!("units_with_std_dev_at_most_{threshold}"): statistics.narrow_units.len(),
            format!("numbers_of_the_units_with_std_dev_at_most_{threshold}"): statistics.narrow_units,
            format!("share_of_values_of_size_at_most_{threshold}"): statistics.near_zero_share,
        }))
    }
}

/// Chunks of test codes side by side; what they get wrong is a whole number, so the sum is exact.
fn nearest_neighbor(known: Labelled, test: Labelled, threads: Threads) -> Result<Value> {
    let wrong = threads.map_chunks(test.0, |start, codes| {
        let labels = &test.1[start..start + codes.nrows()];
        let rate = nearest_neighbor_error_rate(known.0, known.1, codes, labels)?;
        Ok((rate * codes.nrows() as f64).round())
    })?;
    Ok(json!({
        "measurement": "nearest_neighbor_by_euclidean_distance",
        "known_training_images": known.1.len(),
        "test_images": test.1.len(),
        "error_rate_on_test_images": wrong.iter().sum::<f64>() / test.1.len() as f64,
    }))
}

fn linear_probe(known: Labelled, test: Labelled, seed: u32) -> Result<Value> {
    let config = ProbeConfig { learning_rate: 0.1, epochs: 20, batch_size: 100, weight_decay: 0.0, seed };
    let probe = LinearProbe::fit(known.0, known.1, config)?;
    Ok(json!({
        "measurement": "linear_softmax_probe_on_standardized_codes",
        "known_training_images": known.1.len(),
        "test_images": test.1.len(),
        "error_rate_on_known_images": probe.error_rate(known.0, known.1)?,
        "error_rate_on_test_images": probe.error_rate(test.0, test.1)?,
        "epochs": config.epochs,
        "batch_size": config.batch_size,
        "learning_rate_falling_to_0_from": config.learning_rate,
        "seed": seed,
    }))
}

fn k_means((codes, labels): Labelled, seed: u32) -> Result<Value> {
    let clusters = usize::from(labels.iter().copied().max().unwrap_or(0)) + 1;
    let config = KMeansConfig { clusters, restarts: 10, max_iterations: 300, seed };
    let found = KMeans::fit(codes, config)?;
    Ok(json!({
        "measurement": "k_means_on_codes",
        "test_images": labels.len(),
        "clusters": clusters,
        "restarts": config.restarts,
        "restart_chosen_by": "inertia, never by labels",
        "inertia_sum_of_squared_distances": found.inertia(),
        "accuracy_under_best_one_to_one_map": clustering_accuracy(found.labels(), labels)?,
        "normalized_mutual_information_arithmetic_mean": normalized_mutual_information(found.labels(), labels)?,
        "seed": seed,
    }))
}
