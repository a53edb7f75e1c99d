//! Training on the committed digits: does it learn what it should?
#![allow(missing_docs, clippy::unwrap_used)]

use autoencoder::data::{Dataset, batches::Batches, idx, ink};
use autoencoder::experiment::{Corruption, Experiment};
use autoencoder::training::Trainer;
use autoencoder::training::metrics::{evaluate, sse_per_image};
use flate2::read::GzDecoder;
use std::io::Read;
use std::path::Path;

fn digits(set: &str, shard: usize) -> Dataset {
    let read = |kind: &str| {
        let name = format!("{set}-{kind}-ubyte.gz").replace('#', &shard.to_string());
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/data").join(name);
        let mut bytes = Vec::new();
        GzDecoder::new(std::fs::File::open(path).unwrap()).read_to_end(&mut bytes).unwrap();
        bytes
    };
    idx::read(&read("images-#.idx3"), &read("labels-#.idx1")).unwrap()
}

#[test]
fn the_committed_packs_are_balanced() {
    let test = [digits("test", 0), digits("test", 1)];
    assert_eq!(test.iter().map(|set| set.labels().len()).collect::<Vec<_>>(), [100, 1900]);
    let train: Vec<Dataset> = (0..6).map(|shard| digits("train", shard)).collect();
    assert_eq!(train.iter().map(|set| set.labels().len()).sum::<usize>(), 12_000);
    for set in test.iter().chain(&train) {
        assert!(set.labels().iter().enumerate().all(|(i, &label)| usize::from(label) == i % 10));
        assert_eq!(set.images().ncols(), 784);
    }
}

#[test]
fn a_few_hundred_steps_denoise_digits_never_seen() {
    let json = r#"{"seed":1,"model":{"input_dim":784,"latent_dim":64,"latent_activation":"leaky_relu",
        "output_activation":"sigmoid"},"loss":"binary_cross_entropy",
        "corruption":{"choices":[{"kind":"masking","probability":0.25}]},
        "optimizer":{"kind":"adam","learning_rate":0.002},"batch_size":100,"epochs":30}"#;
    let experiment = Experiment::from_json(json).unwrap().validate().unwrap();
    let (train, test) = (digits("train", 0), digits("test", 0).to_unit());
    let mut trainer = Trainer::new(experiment);
    let mut batches = Batches::new(&train, 100, 1);
    for epoch in 0..30 {
        batches.start_epoch(epoch);
        for index in 0..batches.per_epoch() {
            trainer.step(batches.get(index)).unwrap();
        }
    }
    let result = evaluate(trainer.model(), test.view(), Corruption::Masking { probability: 0.25 }, 1).unwrap();
    // Measured 13.97, the same bits everywhere. Masking costs 22; the mean image would cost 53.
    assert!(result.sse_per_image < 14.5, "{result:?}");
    assert!((20.0..25.0).contains(&result.corrupted_sse_per_image), "{result:?}");
    assert!((result.mse_per_pixel * 784.0 - result.sse_per_image).abs() < 1e-9);
}

#[test]
fn normalising_a_digit_of_mnist_gives_it_back() {
    let set = digits("test", 0);
    let mut total = 0.0;
    for index in 0..100 {
        let pixels = set.image(index).unwrap();
        // Ten times the size and off centre, as if drawn on a pad.
        let (side, scale, left, top) = (400, 10, 90, 30);
        let mut drawing = vec![0; side * side];
        for (i, &value) in pixels.iter().enumerate() {
            for (dx, dy) in (0..scale * scale).map(|k| (k % scale, k / scale)) {
                drawing[(top + scale * (i / 28) + dy) * side + left + scale * (i % 28) + dx] = value;
            }
        }
        let again = ink::normalize(&drawing, side, side).unwrap().unwrap();
        let unit = |bytes: &[u8]| bytes.iter().map(|&b| f32::from(b) / 255.0).collect::<Vec<_>>();
        total += sse_per_image(&unit(pixels), &unit(&again)).unwrap();
    }
    // A shift by a single pixel would cost about 40.
    assert!(total / 100.0 < 1.0, "{}", total / 100.0);
}
