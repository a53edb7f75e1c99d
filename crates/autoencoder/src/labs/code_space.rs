//! Code space: what codes tell about the classes, and how far from all images a code may lie.

use super::Labelled;
use crate::analysis::codes::clustering_scores::{clustering_accuracy, normalized_mutual_information};
use crate::analysis::codes::kmeans::{KMeans, KMeansConfig};
use crate::analysis::codes::nearest::nearest_distances;
use crate::analysis::codes::probe::{LinearProbe, ProbeConfig};
use crate::analysis::order::rising;
use crate::error::Error;
use crate::network::Autoencoder;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{ArrayView2, s};
use serde::Serialize;

/// So many known codes stand in for all when the distance to the nearest one is measured.
const KNOWN_FOR_HOLES: usize = 4000;
/// Of 100 test codes, 99 lie closer to a known one.
const USUAL: f64 = 0.99;

/// How well codes tell the classes apart, with and without labels, and where nothing has its code.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CodeSpace {
    /// Numbers in a code.
    pub latent_dim: usize,
    /// Training images, whose codes classifier and holes know.
    pub known_images: usize,
    /// Test images, whose codes are measured.
    pub test_images: usize,
    /// Share of test codes in the right cluster of k-means under the best one-to-one map; ten restarts, of which the
    /// one with the smallest inertia counts.
    pub k_means_accuracy: f64,
    /// The mutual information of these clusters and the classes, divided by the mean of their entropies.
    pub k_means_normalized_mutual_information: f64,
    /// Share of test codes whose class a linear softmax classifier of training codes tells.
    pub linear_probe_accuracy: f64,
    /// The number of test images by their class (rows) and by the class that this classifier gives them (columns).
    pub linear_probe_confusion: Vec<Vec<u32>>,
    /// A code farther than this from each of the first 4,000 known ones lies in a hole, as one of 100 test codes does.
    pub hole_distance: f64,
    /// The seed of first centres and of the classifier's order.
    pub seed: u32,
}

impl CodeSpace {
    /// Measures the codes of `model`; `known` are images that it may have learned from, `test` others of the same
    /// classes. Refuses empty sets and codes that are not finite.
    pub fn of(model: &Autoencoder, known: Labelled, test: Labelled, seed: u32) -> Result<Self, Error> {
        let (known_codes, codes) = (model.encode(known.images)?, model.encode(test.images)?);
        let classes = classes_of(test.labels.iter().chain(known.labels));
        let clusters = KMeans::fit(codes.view(), one_cluster_a_class(classes, seed))?;
        let probe = ProbeConfig { learning_rate: 0.1, epochs: 20, batch_size: 100, weight_decay: 0.0, seed };
        let probe = LinearProbe::fit(known_codes.view(), known.labels, probe)?;
        let predicted = probe.predict(codes.view())?;
        Ok(Self {
            latent_dim: model.latent_dim(),
            known_images: known.labels.len(),
            test_images: test.labels.len(),
            k_means_accuracy: clustering_accuracy(clusters.labels(), test.labels)?,
            k_means_normalized_mutual_information: normalized_mutual_information(clusters.labels(), test.labels)?,
            linear_probe_accuracy: 1.0 - probe.error_rate(codes.view(), test.labels)?,
            linear_probe_confusion: confusion(classes, test.labels, &predicted),
            hole_distance: hole_distance(known_codes.view(), codes.view())?,
            seed,
        })
    }
}

/// One iteration of k-means on test codes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ClusteringStep {
    /// Share of test codes in the right cluster under the best one-to-one map.
    pub k_means_accuracy: f64,
    /// The mutual information of clusters and classes, divided by the mean of their entropies.
    pub k_means_normalized_mutual_information: f64,
    /// Squared distance to the nearest centre, summed over the test codes.
    pub inertia: f64,
    /// The centres, one after the other: `latent_dim` numbers each.
    pub centres: Vec<f64>,
    /// The cluster of each test code, from 0.
    pub clusters: Vec<u8>,
}

/// The clustering that [`CodeSpace::of`] reports, iteration by iteration: its first centres at first, and at last the
/// clusters of the report, if `known` images have no class that `test` has not.
pub fn clustering_steps(model: &Autoencoder, test: Labelled, seed: u32) -> Result<Vec<ClusteringStep>, Error> {
    let codes = model.encode(test.images)?;
    let steps = KMeans::steps(codes.view(), one_cluster_a_class(classes_of(test.labels.iter()), seed))?;
    let measure = |step: &KMeans| {
        Ok(ClusteringStep {
            k_means_accuracy: clustering_accuracy(step.labels(), test.labels)?,
            k_means_normalized_mutual_information: normalized_mutual_information(step.labels(), test.labels)?,
            inertia: step.inertia(),
            centres: step.centres().iter().copied().collect(),
            clusters: step.labels().to_vec(),
        })
    };
    steps.iter().map(measure).collect()
}

fn classes_of<'a>(labels: impl Iterator<Item = &'a u8>) -> usize {
    1 + labels.copied().max().map_or(0, usize::from)
}

fn one_cluster_a_class(classes: usize, seed: u32) -> KMeansConfig {
    KMeansConfig { clusters: classes, restarts: 10, max_iterations: 300, seed }
}

fn confusion(classes: usize, labels: &[u8], predicted: &[u8]) -> Vec<Vec<u32>> {
    let mut counts = vec![vec![0; classes]; classes];
    for (&label, &found) in labels.iter().zip(predicted) {
        counts[usize::from(label)][usize::from(found)] += 1;
    }
    counts
}

/// The distance to the nearest known code that 99 of 100 test codes keep below.
pub fn hole_distance(known: ArrayView2<f32>, codes: ArrayView2<f32>) -> Result<f64, Error> {
    let distances = nearest_distances(known.slice(s![..known.nrows().min(KNOWN_FOR_HOLES), ..]), codes)?;
    let at = (USUAL * distances.len().saturating_sub(1) as f64) as usize;
    Ok(rising(&distances).get(at).map_or(0.0, |&index| distances[index]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use ndarray::{Array1, Array2, array};

    /// 3 values -> 2 -> 3; the code is the first two values.
    fn model() -> Autoencoder {
        let json = r#"{"seed":1,"model":{"input_dim":3,"latent_dim":2},"loss":"mean_squared_error",
            "optimizer":{"kind":"sgd","learning_rate":0.1},"batch_size":1,"epochs":1}"#;
        let experiment = Experiment::from_json(json).unwrap().validate().unwrap();
        let weight = array![[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]];
        let layers = vec![(Some(weight.clone()), Array1::zeros(2)), (Some(weight.t().to_owned()), Array1::zeros(3))];
        Autoencoder::from_parameters(&experiment, layers).unwrap()
    }

    /// Two groups at (0, 0) and (1, 1), a little spread along the first number.
    fn groups(count: usize) -> (Array2<f32>, Vec<u8>) {
        let labels: Vec<u8> = (0..count).map(|i| (i % 2) as u8).collect();
        let images = Array2::from_shape_fn((count, 3), |(i, j)| {
            let spread = if j == 0 { 0.001 * (i / 2) as f32 } else { 0.0 };
            f32::from(labels[i]) + spread
        });
        (images, labels)
    }

    #[test]
    fn groups_are_told_apart_and_a_wrong_label_is_counted() {
        let ((known, known_labels), (test, mut labels)) = (groups(200), groups(100));
        labels[0] = 1;
        let report = CodeSpace::of(
            &model(),
            Labelled { images: known.view(), labels: &known_labels },
            Labelled { images: test.view(), labels: &labels },
            1,
        )
        .unwrap();
        assert_eq!((report.latent_dim, report.known_images, report.test_images), (2, 200, 100));
        assert_eq!((report.k_means_accuracy, report.linear_probe_accuracy), (0.99, 0.99));
        assert!(report.k_means_normalized_mutual_information > 0.9);
        assert_eq!(report.linear_probe_confusion, [[49, 0], [1, 50]]);
        assert_eq!(report.hole_distance, 0.0, "each test code is a known one");
        let json = super::super::to_json(&report).unwrap();
        assert!(json.starts_with(r#"{"latent_dim":2,"known_images":200,"#), "{json}");
    }

    #[test]
    fn the_last_step_of_the_clustering_is_the_report() {
        let ((known, known_labels), (test, labels)) = (groups(200), groups(100));
        let test = Labelled { images: test.view(), labels: &labels };
        let report =
            CodeSpace::of(&model(), Labelled { images: known.view(), labels: &known_labels }, test, 1).unwrap();
        let steps = clustering_steps(&model(), test, 1).unwrap();
        let last = steps.last().unwrap();
        assert_eq!(last.k_means_accuracy, report.k_means_accuracy);
        assert_eq!(last.k_means_normalized_mutual_information, report.k_means_normalized_mutual_information);
        assert_eq!((last.centres.len(), last.clusters.len()), (4, 100));
        assert!(steps[0].inertia >= last.inertia);
        let short = Labelled { labels: &labels[1..], ..test };
        assert!(clustering_steps(&model(), short, 1).is_err());
    }

    #[test]
    fn a_hole_begins_where_99_of_100_test_codes_end() {
        let known = Array2::zeros((3, 1));
        let codes = Array2::from_shape_fn((101, 1), |(i, _)| i as f32);
        assert_eq!(hole_distance(known.view(), codes.view()).unwrap(), 99.0);
        assert!(hole_distance(known.view(), Array2::zeros((0, 1)).view()).is_err());
    }

    #[test]
    fn empty_sets_and_other_widths_are_refused() {
        let (images, labels) = groups(10);
        let set = Labelled { images: images.view(), labels: &labels };
        let none = Labelled { images: images.slice(s![..0, ..]), labels: &[] };
        let narrow = Labelled { images: images.slice(s![.., ..2]), labels: &labels };
        for (known, test) in [(none, set), (set, none), (narrow, set), (set, narrow)] {
            assert!(CodeSpace::of(&model(), known, test, 1).is_err());
        }
        let short = Labelled { labels: &labels[1..], ..set };
        assert!(CodeSpace::of(&model(), set, short, 1).is_err());
    }
}
