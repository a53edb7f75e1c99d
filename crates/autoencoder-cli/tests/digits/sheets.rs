//! `reconstruct` and its contact sheet.

use super::fixture::{digits, folder, model, read_npy, says};
use autoencoder::experiment::Corruption;
use autoencoder::image::byte;
use autoencoder::training::metrics;
use ndarray::{Array2, ArrayView1, s};
use std::fs::File;
use std::io::BufReader;

/// The grey pixels of a sheet, `[height, width]`.
pub fn read_png(name: &str) -> Array2<u8> {
    let file = BufReader::new(File::open(folder().join(name)).unwrap());
    let mut reader = png::Decoder::new(file).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    assert_eq!((info.color_type, info.bit_depth), (png::ColorType::Grayscale, png::BitDepth::Eight));
    Array2::from_shape_vec((info.height as usize, info.width as usize), pixels).unwrap()
}

fn tile(sheet: &Array2<u8>, row: usize, column: usize) -> Vec<u8> {
    let (top, left) = (2 + 30 * row, 2 + 30 * column);
    sheet.slice(s![top..top + 28, left..left + 28]).iter().copied().collect()
}

fn bytes(image: ArrayView1<f32>) -> Vec<u8> {
    image.iter().map(|&value| byte(value)).collect()
}

#[test]
fn rebuilt_images_and_their_sheet_are_what_evaluation_measures() {
    let noise = Corruption::Masking { probability: 0.5 };
    let said = says(&[
        "reconstruct",
        "m.safetensors",
        "--images",
        "t10k-images-idx3-ubyte",
        "--out",
        "rebuilt.npy",
        "--png",
        "sheet.png",
        "--corruption",
        r#"{"kind":"masking","probability":0.5}"#,
        "--seed",
        "3",
    ]);
    let (x, model) = (digits("t10k").to_unit(), model("m.safetensors"));
    let x_hat = read_npy("rebuilt.npy");
    assert_eq!(x_hat.dim(), (1900, 784));
    let sse = metrics::evaluate(&model, x.view(), noise, 3).unwrap().sse_per_image;
    assert!(said.contains(&format!("sse_per_image {sse:.3} on 1900 images")), "{said} {sse}");

    let mut first = vec![0.0; 784];
    metrics::corrupt_one(&x.row(0).to_vec(), noise, 3, &mut first).unwrap();
    let sheet = read_png("sheet.png");
    assert_eq!(sheet.dim(), (3 * 30 + 2, 20 * 30 + 2));
    assert_eq!(tile(&sheet, 1, 0), bytes(ArrayView1::from(&first)));
    let rebuilt = model.reconstruct(Array2::from_shape_vec((1, 784), first).unwrap().view()).unwrap();
    assert_eq!(rebuilt.row(0), x_hat.row(0));
    for image in [0, 7, 19] {
        assert_eq!(tile(&sheet, 0, image), bytes(x.row(image)));
        assert_eq!(tile(&sheet, 2, image), bytes(x_hat.row(image)));
    }
}

#[test]
fn a_sheet_of_clean_images_has_two_rows() {
    says(&["reconstruct", "m.safetensors", "--images", "t10k-images-idx3-ubyte", "--png", "clean.png"]);
    let sheet = read_png("clean.png");
    assert_eq!(sheet.dim(), (2 * 30 + 2, 20 * 30 + 2));
    let x = digits("t10k").to_unit();
    let x_hat = model("m.safetensors").reconstruct(x.view()).unwrap();
    assert_eq!(tile(&sheet, 0, 19), bytes(x.row(19)));
    assert_eq!(tile(&sheet, 1, 19), bytes(x_hat.row(19)));
}
