//! What each kernel gives for ragged sizes and for values that are easily got wrong: denormals, infinities,
//! NaN, signed zeros. One line each, for `tests/fixtures/kernels.txt`.

use autoencoder::kernels::lanes::{F32x8, LANES};
use autoencoder::kernels::nonzeros::Nonzeros;
use autoencoder::kernels::panels::Panels;
use autoencoder::kernels::{gemm, math, reductions, sparse};
use ndarray::Array2;

const SPECIAL: [f32; 14] = [
    0.0,
    -0.0,
    1e-45,
    -1e-40,
    f32::MIN_POSITIVE,
    1e-20,
    0.1,
    -1.5,
    3.0,
    88.0,
    -104.0,
    f32::MAX,
    f32::INFINITY,
    f32::NEG_INFINITY,
];
const SIZES: [usize; 6] = [1, 3, 4, 5, 8, 13];

/// A name, how many NaN and infinities came out, and a hash of all bits, every NaN counting as the same.
fn line(name: &str, values: impl IntoIterator<Item = f32>) -> String {
    let (mut nan, mut infinite, mut hash) = (0, 0, 0xcbf2_9ce4_8422_2325_u64);
    for value in values {
        nan += u32::from(value.is_nan());
        infinite += u32::from(value.is_infinite());
        let bits = if value.is_nan() { f32::NAN.to_bits() } else { value.to_bits() };
        hash = (hash ^ u64::from(bits)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    format!("{name} nan {nan} infinite {infinite} {hash:016x}")
}

/// Plain numbers with a special one here and there; every third row has none.
fn matrix(rows: usize, columns: usize, salt: usize) -> Array2<f32> {
    Array2::from_shape_fn((rows, columns), |(r, c)| match (r * 7 + c * 3 + salt) % 29 {
        n if n < SPECIAL.len() && r % 3 == 1 => SPECIAL[n],
        n => n as f32 / 16.0 - 1.0,
    })
}

pub fn lines() -> Vec<String> {
    let mut lines = Vec::new();
    type Function = fn(F32x8) -> F32x8;
    let functions: [(&str, Function); 7] = [
        ("exp", math::exp8),
        ("ln", math::ln8),
        ("sigmoid", math::sigmoid8),
        ("tanh", math::tanh8),
        ("softplus", math::softplus8),
        ("sqrt", F32x8::sqrt),
        ("sine of turns", |x| math::turn8(x.abs().min(F32x8::splat(1.0))).0),
    ];
    let arguments = || SPECIAL.into_iter().chain([f32::NAN]).chain((0..2000).map(|i| (i - 1000) as f32 * 0.0917));
    for (name, function) in functions {
        lines.push(line(name, arguments().map(|x| function(F32x8::splat(x)).to_array()[LANES - 1])));
    }
    for size in SIZES {
        for other in SIZES {
            let (x, w, dy) = (matrix(size, other, 0), matrix(13, other, 5), matrix(size, 13, 9));
            let [px, pw, pdy] = [&x, &w, &dy].map(|rows| Panels::from_rows(rows.view()));
            let bias: Vec<f32> = (0..13).map(|i| i as f32 / 8.0).collect();

            let mut y = Panels::zeros(size, 13);
            gemm::affine_into(px.view(), &pw, &bias, &mut y);
            lines.push(line(&format!("forward {size} {other}"), y.to_rows()));
            let mut one = vec![0.0; 13];
            gemm::affine_one_into(&x.row(0).to_vec(), &pw, &bias, &mut one);
            lines.push(line(&format!("forward of one {other}"), one));
            let mut dx = Panels::zeros(size, other);
            gemm::input_gradient_into(pdy.view(), &pw, &mut dx);
            lines.push(line(&format!("input gradient {size} {other}"), dx.to_rows()));
            let mut transposed = Panels::zeros(13, size.next_multiple_of(LANES));
            pdy.view().transpose_into(&mut transposed);
            let mut dw = Panels::zeros(13, other);
            gemm::weight_gradient(px.view(), &transposed, |at, row| row.store(&mut dw.data_mut()[at]));
            lines.push(line(&format!("weight gradient {size} {other}"), dw.to_rows()));
            let mut sums = vec![0.0; 13];
            reductions::row_sums_into(&transposed, size, &mut sums);
            lines.push(line(&format!("row sums {size}"), sums));

            let blank = Panels::from_rows(x.mapv(|v| if v > 0.0 { v } else { 0.0 }).view());
            let mut nonzeros = Nonzeros::new(size, other);
            nonzeros.collect(&blank);
            if let Some(view) = nonzeros.sparse_view() {
                sparse::affine_into(view, &pw, &bias, &mut y);
                lines.push(line(&format!("sparse forward {size} {other}"), y.to_rows()));
                sparse::weight_gradient(view, &transposed, |at, row| row.store(&mut dw.data_mut()[at]));
                lines.push(line(&format!("sparse weight gradient {size} {other}"), dw.to_rows()));
            }
        }
    }
    lines
}

/// Compares with the lines of the fixture: bit for bit, or, where products are fused, by which results are NaN
/// or infinite.
pub fn compare(fixture: &str) {
    let found = lines();
    assert!(found.len() > 200);
    assert_eq!(found.len(), fixture.lines().count());
    for (found, expected) in found.iter().zip(fixture.lines()) {
        let fused = cfg!(target_feature = "relaxed-simd");
        let shown = |line: &str| line[..line.len() - if fused { 16 } else { 0 }].to_owned();
        assert_eq!(shown(found), shown(expected));
    }
}
