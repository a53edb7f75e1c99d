//! The bindings that only labs use, in a worker.
#![cfg(all(target_arch = "wasm32", feature = "codes", feature = "errors"))]
#![allow(missing_docs, clippy::unwrap_used)]

use autoencoder::analysis::density::anomaly::RocCurve;
use autoencoder::analysis::linear::pca::Pca as CorePca;
use autoencoder_wasm::{Pca, nearest_codes, roc};
use js_sys::{Error, Float64Array, Reflect, Uint32Array};
use ndarray::{Array2, s};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_dedicated_worker);

/// Two groups of points in space, in turn.
fn points() -> Array2<f32> {
    Array2::from_shape_fn((60, 3), |(i, j)| (i % 2 * 5) as f32 + ((i * 7 + j * 3) % 11) as f32 / 11.0)
}

fn flat(x: &Array2<f32>) -> Vec<f32> {
    x.iter().copied().collect()
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

fn error(thrown: JsValue) -> (String, String) {
    let error: Error = thrown.dyn_into().unwrap();
    (error.name().into(), error.message().into())
}

#[wasm_bindgen_test]
fn the_decomposition_is_the_cores() {
    let x = points();
    let (pca, core) = (Pca::new(&flat(&x), 3).unwrap(), CorePca::fit(x.view()).unwrap());
    assert_eq!(pca.mean(), core.mean().to_vec());
    assert_eq!(pca.axes(2).unwrap(), core.axes().slice(s![..2, ..]).iter().copied().collect::<Vec<f64>>());
    assert_eq!(pca.explained_variance(1), core.explained_variance(1));
}

#[wasm_bindgen_test]
fn a_curve_is_the_cores() {
    let scores = [0.1, 0.4, 0.35, 0.8];
    let found = roc(&scores, &[0, 0, 1, 1]).unwrap();
    let core = RocCurve::of(&scores, &[false, false, true, true]).unwrap();
    assert_eq!(get(&found, "area"), core.area());
    let thresholds = get(&found, "thresholds").unchecked_into::<Float64Array>().to_vec();
    assert_eq!(thresholds, core.points().iter().map(|point| point.threshold).collect::<Vec<_>>());
    let rates = |name| get(&found, name).unchecked_into::<Float64Array>().to_vec();
    assert_eq!(rates("falsePositiveRates"), [0.0, 0.0, 0.5, 0.5, 1.0]);
    assert_eq!(rates("truePositiveRates"), [0.0, 0.5, 0.5, 1.0, 1.0]);
}

#[wasm_bindgen_test]
fn a_plain_object_has_its_fields_as_typed_arrays() {
    let found = nearest_codes(&[3.0, 4.0, 0.0, 1.0, 6.0, 8.0], &[0.0, 0.0], 2).unwrap();
    assert_eq!(get(&found, "indexes").unchecked_into::<Uint32Array>().to_vec(), [1, 0]);
    assert_eq!(get(&found, "distances").unchecked_into::<Float64Array>().to_vec(), [1.0, 5.0]);
}

#[wasm_bindgen_test]
fn what_has_no_answer_is_an_error_with_a_name() {
    let refused = error(Pca::new(&[1.0; 4], 3).err().unwrap());
    assert_eq!(refused, ("Shape".into(), "the last sample has 1 values; expected 3".into()));
    assert_eq!(error(Pca::new(&[1.0; 4], 0).err().unwrap()).0, "Shape");
    assert_eq!(error(Pca::new(&[], 3).err().unwrap()).0, "Data");
    assert_eq!(error(Pca::new(&[f32::NAN; 3], 3).err().unwrap()).0, "Data");
    let pca = Pca::new(&[1.0, 2.0, 3.0, 4.0], 2).unwrap();
    assert_eq!(error(pca.axes(3).unwrap_err()).0, "Shape");
    assert_eq!(error(roc(&[1.0], &[1]).unwrap_err()).0, "Data");
}
