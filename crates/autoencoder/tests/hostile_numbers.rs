//! Tables from strangers: whatever the numbers and shapes, a finite answer or an error, never a panic.
#![allow(missing_docs, clippy::unwrap_used)]

use autoencoder::Error;
use autoencoder::analysis::codes::clustering_scores::{clustering_accuracy, normalized_mutual_information};
use autoencoder::analysis::codes::interpolation::{Interpolation, grid};
use autoencoder::analysis::codes::kmeans::{KMeans, KMeansConfig};
use autoencoder::analysis::codes::probe::{LinearProbe, ProbeConfig, nearest_neighbor_error_rate};
use autoencoder::analysis::codes::rate_distortion::{
    gaussian_rate, joint_entropy_bits, marginal_entropy_bits, quantize,
};
use autoencoder::analysis::codes::statistics::CodeStatistics;
use autoencoder::analysis::density::anomaly::{RocCurve, anomaly_scores};
use autoencoder::analysis::density::score_field::{LangevinConfig, denoiser_score, langevin, relative_rms};
use autoencoder::data::toy::ToyData;
use autoencoder::data::{Component, GaussianMixture};
use ndarray::{Array2, ArrayView2};
use proptest::prelude::*;

/// Mostly ordinary numbers, sometimes any bits at all.
fn number() -> impl Strategy<Value = f32> {
    prop_oneof![40 => -3.0_f32..3.0, 10 => Just(0.0), 1 => any::<f32>()]
}

fn table() -> impl Strategy<Value = Array2<f32>> {
    (0_usize..9, 0_usize..4).prop_flat_map(|(rows, columns)| {
        proptest::collection::vec(number(), rows * columns)
            .prop_map(move |values| Array2::from_shape_vec((rows, columns), values).unwrap())
    })
}

fn all_finite<'a>(values: impl IntoIterator<Item = &'a f64>) -> bool {
    values.into_iter().all(|value| value.is_finite())
}

fn same(x: ArrayView2<f32>) -> Result<Array2<f32>, Error> {
    Ok(x.to_owned())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn clusters_and_probes(
        (x, y) in (table(), table()),
        labels in proptest::collection::vec(0_u8..4, 0..9),
        clusters in 0_usize..6,
        rate in number(),
    ) {
        let config = KMeansConfig { clusters, restarts: 2, max_iterations: 5, seed: 1 };
        if let Ok(found) = KMeans::fit(x.view(), config) {
            prop_assert!(found.inertia().is_finite() && all_finite(found.centres().iter()));
            prop_assert!(found.labels().iter().all(|&label| usize::from(label) < clusters));
            prop_assert!(found.predict(y.view()).is_err() || x.ncols() == y.ncols());
            if let Ok(accuracy) = clustering_accuracy(found.labels(), &labels) {
                prop_assert!((0.0..=1.0).contains(&accuracy));
                prop_assert!((0.0..=1.0).contains(&normalized_mutual_information(found.labels(), &labels).unwrap()));
            }
        }
        let config = ProbeConfig {
            learning_rate: f64::from(rate), epochs: 3, batch_size: clusters, weight_decay: 0.1, seed: 1
        };
        if let Ok(probe) = LinearProbe::fit(x.view(), &labels, config) {
            prop_assert!((0.0..=1.0).contains(&probe.error_rate(x.view(), &labels).unwrap()));
            prop_assert!(probe.predict(y.view()).is_err() || x.ncols() == y.ncols());
        }
        let found = nearest_neighbor_error_rate(x.view(), &labels, y.view(), &labels);
        prop_assert!(found.is_ok_and(|error| (0.0..=1.0).contains(&error)) || x.dim() != y.dim() || x.is_empty()
            || x.nrows() != labels.len() || x.iter().chain(&y).any(|v| !v.is_finite()));
    }

    #[test]
    fn codes((x, y) in (table(), table()), t in number(), units in [0_usize..4, 0_usize..4], size in 0_usize..5) {
        if let Ok(found) = CodeStatistics::of(x.view(), t) {
            prop_assert!(all_finite(&found.std_dev) && found.correlation.iter().all(|r| (-1.0..=1.0).contains(r)));
        }
        if x.nrows() > 0 && y.nrows() > 0 {
            for way in [Interpolation::Linear, Interpolation::Spherical] {
                if let Ok(path) = way.path(x.row(0), y.row(0), size) {
                    prop_assert!(path.iter().all(|v| v.is_finite()));
                }
                let _ = way.between(x.row(0), y.row(0), f64::from(t));
            }
            let _ = grid(x.row(0), units, (t..=1.0, size), (1.0..=t, size));
        }
        let step = f64::from(t);
        prop_assert_eq!(quantize(x.view(), step).is_ok(), marginal_entropy_bits(x.view(), step).is_ok());
        if let (Ok(units), Ok(joint)) = (marginal_entropy_bits(x.view(), step), joint_entropy_bits(x.view(), step)) {
            prop_assert!(joint <= units.iter().sum::<f64>() + 1e-9);
        }
        let variances: Vec<f64> = x.iter().map(|&v| f64::from(v)).collect();
        if let Ok(found) = gaussian_rate(&variances, step) {
            prop_assert!(found.rate_bits.is_finite() && found.rate_bits >= 0.0 && found.distortion <= step * (1.0 + 1e-12));
        }
    }

    #[test]
    fn scores((x, y) in (table(), table()), size in number(), marks in proptest::collection::vec(any::<bool>(), 0..9)) {
        let found = anomaly_scores(x.view(), y.view());
        prop_assert!(found.is_err() || x.dim() == y.dim());
        let scores: Vec<f64> = x.iter().map(|&v| f64::from(v)).collect();
        prop_assert!(RocCurve::of(&scores, &marks).map_or(true, |curve| (0.0..=1.0).contains(&curve.area())));
        let size = f64::from(size);
        if let Ok(found) = denoiser_score(x.view(), size, |_| same(y.view())) {
            prop_assert!(x.dim() == y.dim());
            let weights = vec![1.0; x.nrows()];
            let _ = relative_rms(found.view(), x.mapv(f64::from).view(), &weights);
        }
        let config = LangevinConfig { steps: 3, step_size: size, seed: 1 };
        if let Ok(end) = langevin(x.view(), config, |x| Ok(x.mapv(|v| -f64::from(v)))) {
            prop_assert!(end.iter().all(|v| v.is_finite()));
        }
    }

    #[test]
    fn distributions(x in table(), (a, b, c) in (number(), number(), number()), n in 0_usize..40) {
        let (a, b, c) = (f64::from(a), f64::from(b), f64::from(c));
        let component = |mean: &[f64]| Component { weight: a, mean: mean.to_vec(), std_dev: b };
        let mixture = GaussianMixture::new([component(&[c, a]), component(&[b, c])].to_vec());
        let mut kinds = vec![
            ToyData::TwoMoons { noise: a },
            ToyData::Spiral { arms: n, turns: b, noise: a },
            ToyData::Circle { radius: b, noise: a },
            ToyData::SwissRoll { noise: a },
            ToyData::BarsAndStripes { side: n },
        ];
        if let Ok(mixture) = mixture {
            if let (Ok(score), Ok(log)) = (mixture.score(x.view()), mixture.log_density(x.view())) {
                prop_assert!(all_finite(&score) && all_finite(&log));
            }
            let _ = mixture.smoothed(c);
            kinds.push(ToyData::GaussianMixture { components: mixture });
        }
        for toy in kinds {
            prop_assert_eq!(toy.sample(3, 1).is_ok(), toy.validate().is_ok());
            prop_assert!(toy.sample(3, 1).map_or(true, |points| points.iter().all(|v| v.is_finite())));
        }
    }
}

#[cfg(feature = "pca")]
proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn axes((x, y) in (table(), table()), count in 0_usize..5, level in number()) {
        use autoencoder::analysis::linear::{affine_denoiser::AffineDenoiser, pca::Pca, subspace};
        use autoencoder::analysis::moments::Moments;
        use autoencoder::experiment::Corruption;
        if let Ok(angles) = subspace::principal_angles(x.view(), y.view()) {
            prop_assert!(angles.iter().all(|angle| (0.0..=std::f64::consts::FRAC_PI_2 + 1e-12).contains(angle)) && angles.is_sorted());
        }
        if let Ok(axes) = subspace::decoded_axes(x.view(), y.view()) {
            prop_assert!(all_finite(&axes));
            let own = subspace::decoder_axes(x.view()).unwrap();
            let _ = subspace::matched_axes(axes.view(), own.view(), count);
        }
        if let Ok(pca) = Pca::fit(x.view()) {
            prop_assert!((0.0..=1.0 + 1e-9).contains(&pca.explained_variance(count)) && all_finite(pca.axes()));
            prop_assert!(pca.sse_per_image(y.view(), count).is_ok() <= (x.ncols() == y.ncols()));
        }
        if let Ok(moments) = Moments::of(x.view()) {
            for corruption in [
                Corruption::None,
                Corruption::Gaussian { std_dev: level },
                Corruption::Masking { probability: level },
                Corruption::SaltAndPepper { probability: level },
            ] {
                if let Ok(denoiser) = AffineDenoiser::new(&moments, corruption) {
                    prop_assert!(denoiser.expected_sse().is_finite() && all_finite(denoiser.weights()));
                    let _ = denoiser.denoise(y.view());
                }
            }
        }
    }
}
