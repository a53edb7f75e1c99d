//! Each kernel at the shapes of the yardstick network, beside the crate `matrixmultiply`, which is what
//! `ndarray`'s own product calls. Neither looks for wider registers at run time here (that takes the
//! feature `std`), so both use those the compiler was told of.

use crate::{Run, rounded, timer};
use autoencoder::bench::workload::{Kind, Workload};
use ndarray::Array2;
use ndarray::linalg::general_mat_mul;
use serde_json::{Value, json};

/// The yardstick, mirrored: eight layers.
const WIDTHS: [usize; 9] = [784, 512, 256, 128, 32, 128, 256, 512, 784];
const BATCH: usize = 128;
/// Functions work on a batch of whole images.
const PIXELS: usize = 784;

pub fn measure(run: &Run) -> Result<Vec<Value>, autoencoder::Error> {
    let mut lines = Vec::new();
    println!(
        "\n{:<22}{:>6} {:<10}{:>11}{:>9}{:>9}{:>16}{:>7}",
        "layer, inputs-outputs", "batch", "", "median ms", "GFLOP/s", "of peak", "matrixmultiply", "ratio"
    );
    for kind in Kind::ALL.into_iter().filter(|kind| kind.is_product()) {
        let batch = if kind == Kind::ForwardOne { 1 } else { BATCH };
        for pair in WIDTHS.windows(2) {
            lines.push(product(run, kind, batch, pair[0], pair[1])?);
        }
    }
    println!("\n{:<22}{:>6} {:<10}{:>11}{:>9}{:>9}", "function", "batch", "", "median ms", "ns", "cycles");
    for kind in Kind::ALL.into_iter().filter(|kind| !kind.is_product()) {
        lines.push(function(run, kind)?);
    }
    Ok(lines)
}

fn product(run: &Run, kind: Kind, batch: usize, inputs: usize, outputs: usize) -> Result<Value, autoencoder::Error> {
    let mut ours = Workload::new(kind, batch, inputs, outputs)?;
    let mut theirs = MatrixMultiply::new(kind, batch, inputs, outputs);
    let [our, their] = timer::interleaved(run.budget, [&mut || ours.run(1), &mut || theirs.run()]);
    let gflops = |times: timer::Times| ours.operations() / times.median_ms / 1e6;
    let (speed, their_speed) = (gflops(our), gflops(their));
    println!(
        "{:<22}{batch:>6} {:<10}{:>11.3}{speed:>9.1}{:>8.0}%{their_speed:>16.1}{:>7.2}",
        kind.name(),
        format!("{inputs}-{outputs}"),
        our.median_ms,
        100.0 * speed / run.peak_gflops,
        speed / their_speed
    );
    Ok(json!({
        "where": "native", "kind": kind.name(), "batch": batch, "inputs": inputs, "outputs": outputs,
        "min_ms": rounded(our.min_ms, 6), "median_ms": rounded(our.median_ms, 6), "runs": our.runs,
        "gflops": rounded(speed, 2), "of_peak": rounded(speed / run.peak_gflops, 3),
        "matrixmultiply_gflops": rounded(their_speed, 2), "ratio_ours_over_matrixmultiply": rounded(speed / their_speed, 3),
        "clock_ghz": rounded(run.clock_ghz, 3), "peak_gflops": rounded(run.peak_gflops, 1),
    }))
}

fn function(run: &Run, kind: Kind) -> Result<Value, autoencoder::Error> {
    let mut ours = Workload::new(kind, BATCH, 1, PIXELS)?;
    let [times] = timer::interleaved(run.budget, [&mut || ours.run(1)]);
    let nanoseconds = times.median_ms * 1e6 / ours.operations();
    let cycles = nanoseconds * run.clock_ghz;
    println!("{:<22}{BATCH:>6} {PIXELS:<10}{:>11.3}{nanoseconds:>9.2}{cycles:>9.2}", kind.name(), times.median_ms);
    Ok(json!({
        "where": "native", "kind": kind.name(), "batch": BATCH, "outputs": PIXELS,
        "min_ms": rounded(times.min_ms, 6), "median_ms": rounded(times.median_ms, 6), "runs": times.runs,
        "ns_per_value": rounded(nanoseconds, 3), "cycles_per_value": rounded(cycles, 2),
        "clock_ghz": rounded(run.clock_ghz, 3),
    }))
}

/// The same product without bias or update: `c = a b` over matrices in rows.
struct MatrixMultiply {
    a: Array2<f32>,
    b: Array2<f32>,
    c: Array2<f32>,
}

impl MatrixMultiply {
    fn new(kind: Kind, batch: usize, inputs: usize, outputs: usize) -> Self {
        let numbers = |rows, columns| Array2::from_shape_fn((rows, columns), |(r, c)| ((r + c) % 7) as f32 - 3.0);
        // As row-major arrays hold them: transposed operands are views, which cost this crate nothing
        // but their packing.
        let (x, w, dy) = (numbers(batch, inputs), numbers(outputs, inputs), numbers(batch, outputs));
        let (a, b) = match kind {
            Kind::InputGradient => (dy, w),
            Kind::WeightGradient | Kind::WeightGradientAdam => (dy.reversed_axes(), x),
            _ => (x, w.reversed_axes()),
        };
        Self { c: Array2::zeros((a.nrows(), b.ncols())), a, b }
    }

    fn run(&mut self) {
        general_mat_mul(1.0, &self.a, &self.b, 0.0, &mut self.c);
    }
}
