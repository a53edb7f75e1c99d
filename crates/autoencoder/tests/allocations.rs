//! A training step allocates nothing, the first one included: everything is sized when the trainer or the run is made.
#![allow(missing_docs, clippy::unwrap_used)]
// An allocator cannot be written without; this one only counts and hands on.
#![allow(unsafe_code)]

use autoencoder::experiment::Experiment;
use autoencoder::training::{Run, Trainer};
use ndarray::Array2;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    // Per thread: the test runner's other threads allocate when they like.
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

struct Counting;

// SAFETY: every call is handed to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        // SAFETY: the caller's promises are passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn a_step_allocates_nothing() {
    for optimizer in [r#"{"kind":"sgd","learning_rate":0.01}"#, r#"{"kind":"adam","learning_rate":0.001}"#] {
        for loss in ["mean_squared_error", "binary_cross_entropy"] {
            let json = format!(
                r#"{{"seed":1,"model":{{"input_dim":50,"hidden_dims":[30],"latent_dim":7,"hidden_activation":"silu",
                "output_activation":"sigmoid"}},"loss":"{loss}","optimizer":{optimizer},"batch_size":12,"epochs":1,
                "corruption":{{"choices":[{{"kind":"masking","probability":0.2}},{{"kind":"gaussian","std_dev":0.2}}],
                "level":"uniform"}}}}"#
            );
            let mut trainer = Trainer::new(Experiment::from_json(&json).unwrap().validate().unwrap());
            let (whole, part) = (Array2::from_elem((12, 50), 0.5), Array2::from_elem((5, 50), 0.5));
            let before = COUNT.get();
            for images in [&whole, &part, &whole] {
                trainer.step(images.view()).unwrap();
            }
            assert_eq!(COUNT.get() - before, 0, "{optimizer} {loss}");
        }
    }
    for (model, rest) in [
        (r#""tied_weights":true"#, r#""clip_norm":1"#),
        (r#""channels":[3,4]"#, r#""penalties":[{"kind":"l1","weight":0.1},{"kind":"contractive","weight":0.1}]"#),
        (r#""variational":true"#, r#""penalties":[{"kind":"gaussian_kl"}]"#),
        (
            r#""latent_activation":"sigmoid""#,
            r#""penalties":[{"kind":"kl_sparsity","weight":1,"target_activation":0.1}]"#,
        ),
    ] {
        let json = format!(
            r#"{{"seed":1,"model":{{"input_dim":64,"hidden_dims":[30],"latent_dim":7,{model}}},
            "loss":"mean_squared_error","optimizer":{{"kind":"nesterov","learning_rate":0.001}},"batch_size":12,
            "epochs":1,{rest}}}"#
        );
        let mut trainer = Trainer::new(Experiment::from_json(&json).unwrap().validate().unwrap());
        let (whole, part) = (Array2::from_elem((12, 64), 0.5), Array2::from_elem((5, 64), 0.5));
        let before = COUNT.get();
        for images in [&whole, &part, &whole] {
            trainer.step(images.view()).unwrap();
        }
        assert_eq!(COUNT.get() - before, 0, "{model} {rest}");
    }
    let before = COUNT.get();
    drop(Box::new([0_u8; 64]));
    assert_eq!(COUNT.get() - before, 1, "the counter counts");
}

#[test]
fn a_run_allocates_nothing_where_an_epoch_begins_or_a_copy_is_due() {
    let json = r#"{"seed":1,"model":{"input_dim":6,"hidden_dims":[5],"latent_dim":2},"loss":"mean_squared_error",
        "optimizer":{"kind":"adam","learning_rate":0.001},"batch_size":4,"epochs":9}"#;
    let table = Array2::from_shape_fn((30, 6), |(i, j)| ((3 * i + 2 * j) % 7) as f32 / 7.0);
    let data = table.view();
    let mut run = Run::new(Experiment::from_json(json).unwrap().validate().unwrap(), &data).unwrap();
    let before = COUNT.get();
    for _ in 0..run.total_steps() {
        run.step().unwrap();
    }
    assert_eq!(COUNT.get() - before, 0);
}
