//! Each member of the family does what it is for, on real digits and toy data: seeds fixed in advance, one each.
#![allow(missing_docs, clippy::unwrap_used)]

use autoencoder::analysis::density::score_field::{denoiser_score, relative_rms};
use autoencoder::data::toy::ToyData;
use autoencoder::data::{Component, GaussianMixture, idx};
use autoencoder::experiment::{Corruption, Experiment, Initialization};
use autoencoder::network::Autoencoder;
use autoencoder::rng::{Rng, Stream};
use autoencoder::training::Trainer;
use autoencoder::training::metrics::{corrupt_one, evaluate};
use flate2::read::GzDecoder;
use ndarray::{Array2, ArrayView2, Axis, s};
use std::io::Read;
use std::path::Path;

/// Digits of 14x14 pixels, each the mean of four: a quarter of the work.
fn small_digits(count: usize) -> Array2<f32> {
    let read = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/data").join(name);
        let mut bytes = Vec::new();
        GzDecoder::new(std::fs::File::open(path).unwrap()).read_to_end(&mut bytes).unwrap();
        bytes
    };
    let digits = idx::read(&read("train-images-0.idx3-ubyte.gz"), &read("train-labels-0.idx1-ubyte.gz")).unwrap();
    let large = digits.to_unit();
    let pixel = |image: usize, y: usize, x: usize| large[[image, 28 * y + x]];
    Array2::from_shape_fn((count, 196), |(i, p)| {
        let (y, x) = (2 * (p / 14), 2 * (p % 14));
        (pixel(i, y, x) + pixel(i, y, x + 1) + pixel(i, y + 1, x) + pixel(i, y + 1, x + 1)) / 4.0
    })
}

fn experiment(model: &str, loss: &str, rest: &str) -> Experiment {
    Experiment::from_json(&format!(
        r#"{{"seed":1,"model":{{"input_dim":196,{model}}},"loss":"{loss}",
        "optimizer":{{"kind":"adam","learning_rate":0.002}},"batch_size":100,"epochs":1{rest}}}"#
    ))
    .unwrap()
}

/// Trains on the rows of `data`, a hundred at a time, the same ones again and again.
fn train(experiment: Experiment, data: ArrayView2<f32>, steps: usize) -> Trainer {
    let mut trainer = Trainer::new(experiment.validate().unwrap()).with_total_steps(steps as u64);
    let batches: Vec<_> = data.axis_chunks_iter(Axis(0), 100).collect();
    for step in 0..steps {
        trainer.step(batches[step % batches.len()]).unwrap();
    }
    trainer
}

fn corrupted(x: ArrayView2<f32>, corruption: Corruption) -> Array2<f32> {
    let mut noisy = x.to_owned();
    for (i, (clean, mut noisy)) in x.rows().into_iter().zip(noisy.rows_mut()).enumerate() {
        corrupt_one(clean.as_slice().unwrap(), corruption, i as u32, noisy.as_slice_mut().unwrap()).unwrap();
    }
    noisy
}

/// Mean per image.
fn distance(a: ArrayView2<f32>, b: ArrayView2<f32>) -> f64 {
    f64::from((&a - &b).mapv(|d| d * d).sum()) / a.nrows() as f64
}

const OVERCOMPLETE: &str = r#""latent_dim":300,"latent_activation":"leaky_relu""#;
const NOISE: Corruption = Corruption::Gaussian { std_dev: 0.3 };

/// How much of the noise on an image comes out again: 1 for the identity.
fn passed_through(model: &Autoencoder, x: ArrayView2<f32>) -> f64 {
    let noisy = corrupted(x, NOISE);
    let (clean, rebuilt) = (model.reconstruct(x).unwrap(), model.reconstruct(noisy.view()).unwrap());
    distance(rebuilt.view(), clean.view()) / distance(noisy.view(), x)
}

#[test]
fn overcomplete_without_a_penalty_learns_to_copy_and_noise_or_contraction_prevent_it() {
    let data = small_digits(300);
    let x = data.slice(s![..200, ..]);
    let learned = |rest: &str, steps| {
        let rest = format!(r#","schedule":"cosine"{rest}"#);
        train(experiment(OVERCOMPLETE, "mean_squared_error", &rest), data.view(), steps)
    };
    let plain = learned("", 800);
    let sse = evaluate(plain.model(), x, Corruption::None, 1).unwrap().sse_per_image;
    // The mean image alone would leave about 20.
    assert!(sse < 0.3, "train sse_per_image {sse}");
    let copied = passed_through(plain.model(), x);
    assert!(copied > 0.6, "an identity lets noise pass: {copied}");
    for (remedy, steps) in [
        (r#","corruption":{"choices":[{"kind":"gaussian","std_dev":0.3}]}"#, 600),
        (r#","penalties":[{"kind":"contractive","weight":0.03,"probes":2}]"#, 100),
    ] {
        let passed = passed_through(learned(remedy, steps).model(), x);
        assert!(passed < 0.6 * copied, "{remedy}: {passed} of the noise against {copied}");
    }
}

#[test]
fn a_denoiser_rebuilds_what_a_copier_passes_on() {
    let data = small_digits(1000);
    let x = data.slice(s![..200, ..]);
    let model = |rest: &str| train(experiment(OVERCOMPLETE, "mean_squared_error", rest), data.view(), 600);
    let copier = model("");
    let denoiser = model(r#","corruption":{"choices":[{"kind":"gaussian","std_dev":0.3}]}"#);
    let sse = |trainer: &Trainer| evaluate(trainer.model(), x, NOISE, 5).unwrap().sse_per_image;
    assert!(sse(&denoiser) < 0.5 * sse(&copier), "{} against {}", sse(&denoiser), sse(&copier));
}

#[test]
fn a_network_learns_from_the_first_weights_of_every_rule() {
    let data = small_digits(300);
    for rule in Initialization::ALL {
        let sse_after = |steps| {
            let name = serde_json::to_string(&rule).unwrap();
            let model = format!(r#""hidden_dims":[64],"latent_dim":16,"initialization":{name}"#);
            let trained = train(experiment(&model, "mean_squared_error", ""), data.view(), steps);
            evaluate(trained.model(), data.view(), Corruption::None, 1).unwrap().sse_per_image
        };
        let (fresh, learned) = (sse_after(0), sse_after(100));
        assert!(learned < 0.5 * fresh, "{rule:?}: {fresh}, then {learned}");
    }
}

#[test]
fn l1_empties_more_than_half_of_the_code() {
    let data = small_digits(1000);
    let model = r#""latent_dim":100,"latent_activation":"relu","output_activation":"sigmoid""#;
    let zeros = |rest: &str| {
        let trained = train(experiment(model, "binary_cross_entropy", rest), data.view(), 400);
        let codes = trained.model().encode(data.slice(s![..300, ..])).unwrap();
        codes.iter().filter(|z| z.abs() < 1e-3).count() as f64 / codes.len() as f64
    };
    // Lambda 0.3 on a loss in nats per image.
    let (plain, sparse) = (zeros(""), zeros(r#","penalties":[{"kind":"l1","weight":0.3}]"#));
    assert!(sparse > 0.5 && sparse > plain + 0.2, "{sparse} of all values are zero, {plain} without the penalty");
}

#[test]
fn kl_sparsity_holds_the_mean_activation_at_its_target() {
    let data = small_digits(1000);
    let model = r#""latent_dim":60,"latent_activation":"sigmoid","output_activation":"sigmoid""#;
    for rho in [0.1_f32, 0.2] {
        let rest = format!(r#","penalties":[{{"kind":"kl_sparsity","weight":40,"target_activation":{rho}}}]"#);
        let trained = train(experiment(model, "binary_cross_entropy", &rest), data.view(), 500);
        let mean = trained.model().encode(data.view()).unwrap().mean().unwrap();
        assert!((mean - rho).abs() <= 0.02, "mean activation {mean}, target {rho}");
    }
}

#[test]
fn contractive_encoders_hardly_move_with_their_input() {
    let data = small_digits(1000);
    let model = r#""hidden_dims":[60],"latent_dim":20,"hidden_activation":"tanh","latent_activation":"tanh",
        "output_activation":"sigmoid""#;
    let norm = |rest: &str| {
        let mut trained = train(experiment(model, "binary_cross_entropy", rest), data.view(), 300);
        // Measured by the exact penalty of weight 1, without learning from it.
        let mut judge = Experiment::clone(trained.experiment());
        judge.penalties = serde_json::from_str(r#"[{"kind":"contractive","weight":1}]"#).unwrap();
        trained.change(judge.validate().unwrap()).unwrap();
        trained.loss(data.slice(s![..100, ..])).unwrap().penalties.of("contractive")
    };
    let (plain, contracted) = (norm(""), norm(r#","penalties":[{"kind":"contractive","weight":1,"probes":4}]"#));
    assert!(contracted <= plain / 3.0, "mean squared Jacobian norm {contracted} against the plain twin's {plain}");
}

#[test]
fn a_tied_network_learns_as_well_with_half_the_weights() {
    let data = small_digits(1000);
    let x = data.slice(s![..200, ..]);
    let model = |tied: bool| {
        let model =
            format!(r#""hidden_dims":[64],"latent_dim":16,"output_activation":"sigmoid","tied_weights":{tied}"#);
        train(experiment(&model, "binary_cross_entropy", ""), data.view(), 500)
    };
    let (own, tied) = (model(false), model(true));
    let weights = |trainer: &Trainer| trainer.model().parameter_count();
    assert!(weights(&tied) < weights(&own) * 6 / 10);
    let sse = |trainer: &Trainer| evaluate(trainer.model(), x, Corruption::None, 1).unwrap().sse_per_image;
    assert!(sse(&tied) < 1.25 * sse(&own), "{} against {}", sse(&tied), sse(&own));
}

#[test]
fn a_variational_code_is_close_to_the_standard_gaussian_and_still_rebuilds() {
    let data = small_digits(1000);
    let model = r#""hidden_dims":[64],"latent_dim":8,"output_activation":"sigmoid","variational":true"#;
    let rest = r#","penalties":[{"kind":"gaussian_kl"}]"#;
    let mut trained = train(experiment(model, "binary_cross_entropy", rest), data.view(), 600);
    let terms = trained.loss(data.slice(s![..100, ..])).unwrap();
    assert!(terms.penalties.of("gaussian_kl") > 2.0, "the code says something: {terms:?}");
    let codes = trained.model().encode(data.view()).unwrap();
    let square = codes.mapv(|z| z * z).mean().unwrap();
    assert!((0.2..1.2).contains(&square), "means of variance {square} leave room for the code's own");
    let sse = evaluate(trained.model(), data.view(), Corruption::None, 1).unwrap().sse_per_image;
    assert!(sse < 10.0, "{sse}; the mean image leaves about 20");
}

/// Vincent 2011, Alain & Bengio 2014: `(r(x) - x) / sd^2` is the score of the density smoothed by the noise.
#[test]
fn the_score_field_of_a_denoiser_on_a_mixture_is_the_analytic_one() {
    const STD_DEV: f64 = 0.4;
    let component = |x: f64, y: f64, weight| Component { weight, mean: vec![x, y], std_dev: 0.35 };
    let mixture =
        GaussianMixture::new(vec![component(-1.2, 0.0, 1.0), component(1.0, 0.8, 1.0), component(0.6, -1.2, 0.5)]);
    let mixture = mixture.unwrap();
    let data = ToyData::GaussianMixture { components: mixture.clone() };
    let experiment = Experiment::from_json(&format!(
        r#"{{"seed":1,"model":{{"input_dim":2,"hidden_dims":[48],"latent_dim":48,"hidden_activation":"tanh",
        "latent_activation":"tanh"}},"loss":"mean_squared_error",
        "corruption":{{"choices":[{{"kind":"gaussian","std_dev":{STD_DEV}}}]}},"schedule":"cosine",
        "optimizer":{{"kind":"adam","learning_rate":0.005}},"batch_size":500,"epochs":1}}"#
    ));
    const STEPS: u64 = 2500;
    let mut trainer = Trainer::new(experiment.unwrap().validate().unwrap()).with_total_steps(STEPS);
    let points = data.sample(50_000, 7).unwrap();
    let batches: Vec<_> = points.axis_chunks_iter(Axis(0), 500).collect();
    for step in 0..STEPS as usize {
        trainer.step(batches[step % batches.len()]).unwrap();
    }
    let smoothed = mixture.smoothed(STD_DEV).unwrap();
    // Points of the smoothed density, so each weighs the same.
    let probe = ToyData::GaussianMixture { components: smoothed.clone() }.sample(4000, 8).unwrap();
    let found = denoiser_score(probe.view(), STD_DEV, |x| trainer.model().reconstruct(x)).unwrap();
    let exact = smoothed.score(probe.view()).unwrap();
    let error = relative_rms(found.view(), exact.view(), &vec![1.0; probe.nrows()]).unwrap();
    assert!(error <= 0.1, "relative RMS {error}");
}

/// The best linear denoiser of Gaussian data of covariance `S` is `S (S + sd^2 I)^-1`; here `S` is diagonal in
/// axes turned by 30 degrees.
#[test]
fn a_linear_denoiser_on_gaussian_data_becomes_the_wiener_filter() {
    const VARIANCES: [f64; 2] = [4.0, 0.25];
    const STD_DEV: f64 = 1.0;
    const STEPS: u64 = 6000;
    let (sin, cos) = 30.0_f64.to_radians().sin_cos();
    let experiment = Experiment::from_json(
        r#"{"seed":1,"model":{"input_dim":2,"latent_dim":2},"loss":"mean_squared_error","schedule":"cosine",
        "corruption":{"choices":[{"kind":"gaussian","std_dev":1.0}]},
        "optimizer":{"kind":"adam","learning_rate":0.01,"beta2":0.9999},"batch_size":2000,"epochs":1}"#,
    );
    let mut trainer = Trainer::new(experiment.unwrap().validate().unwrap()).with_total_steps(STEPS);
    let mut batch = Array2::zeros((2000, 2));
    for step in 0..STEPS {
        let mut rng = Rng::new(3, Stream::Toy, step);
        for mut row in batch.rows_mut() {
            let [u, v] = VARIANCES.map(|variance| variance.sqrt() as f32 * rng.normal());
            row[0] = cos as f32 * u - sin as f32 * v;
            row[1] = sin as f32 * u + cos as f32 * v;
        }
        trainer.step(batch.view()).unwrap();
    }
    let gains = VARIANCES.map(|variance| variance / (variance + STD_DEV * STD_DEV));
    let axes = [[cos, sin], [-sin, cos]];
    let exact = Array2::from_shape_fn((2, 2), |(i, j)| (0..2).map(|k| axes[k][i] * gains[k] * axes[k][j]).sum::<f64>());
    let zero = trainer.model().reconstruct(Array2::zeros((1, 2)).view()).unwrap();
    let unit = trainer.model().reconstruct(Array2::eye(2).view()).unwrap();
    for ((j, i), &value) in unit.indexed_iter() {
        let found = f64::from(value - zero[[0, i]]);
        assert!((found - exact[[i, j]]).abs() <= 1e-3, "({i}, {j}): {found} against {}", exact[[i, j]]);
    }
}

/// Baldi & Hornik 1989; Plaut 2018: a linear autoencoder spans the axes of PCA, and its codes' singular vectors are
/// those axes.
#[cfg(feature = "pca")]
#[test]
fn a_linear_autoencoder_becomes_pca() {
    use autoencoder::analysis::linear::pca::Pca;
    use autoencoder::analysis::linear::subspace::{decoded_axes, matched_axes, principal_angles};

    const LATENT: usize = 12;
    let data = small_digits(1000);
    let mut config = experiment(r#""latent_dim":12,"initialization":"glorot""#, "mean_squared_error", "");
    config.schedule = serde_json::from_str(r#""cosine""#).unwrap();
    let trained = train(config, data.view(), 6000);
    let pca = Pca::fit(data.view()).unwrap();
    let sse = evaluate(trained.model(), data.view(), Corruption::None, 1).unwrap().sse_per_image;
    let best = pca.sse_per_image(data.view(), LATENT).unwrap();
    assert!(sse >= best - 1e-4 && sse <= 1.005 * best, "{sse}; PCA leaves {best}");

    let decoder = trained.model().weight(&trained.model().layers()[1]);
    let codes = trained.model().encode(data.view()).unwrap();
    let axes = pca.axes().slice(s![..LATENT, ..]).to_owned();
    let matched = matched_axes(decoded_axes(decoder.view(), codes.view()).unwrap().view(), axes.view(), 10).unwrap();
    assert!(matched.iter().all(|cosine| cosine.abs() >= 0.99), "{matched:?}");
    let single = axes.t().mapv(|value| value as f32);
    let angles = principal_angles(decoder.view(), single.view()).unwrap();
    // The last axis still turns: the next one's variance is almost the same.
    assert!(angles[..LATENT - 1].iter().all(|angle| *angle < 0.01), "radians {angles:?}");
}
