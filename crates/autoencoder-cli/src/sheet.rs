//! Contact sheets: grey images side by side in one PNG.

use anyhow::{Context, Result, bail};
use autoencoder::image::byte;
use ndarray::ArrayView2;
use std::path::Path;

/// Dark pixels between images.
const GAP: usize = 2;
const GREY: u8 = 64;

/// The PNG of some rows of square images (`[count, pixels]` each), 0 black and 1 white, one row below the other.
pub fn png(rows: &[ArrayView2<f32>]) -> Result<Vec<u8>> {
    let pixels = rows.first().map_or(0, |row| row.ncols());
    let side = side(pixels)?;
    let columns = rows.iter().map(|row| row.nrows()).max().unwrap_or(0);
    let (width, height) = (columns * (side + GAP) + GAP, rows.len() * (side + GAP) + GAP);
    let mut sheet = vec![GREY; width * height];
    for (i, row) in rows.iter().enumerate() {
        for (j, image) in row.rows().into_iter().enumerate() {
            let corner = (i * (side + GAP) + GAP) * width + j * (side + GAP) + GAP;
            for (at, &value) in image.iter().enumerate() {
                sheet[corner + at / side * width + at % side] = byte(value);
            }
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width as u32, height as u32);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().context("the sheet")?;
    writer.write_image_data(&sheet).context("the sheet")?;
    writer.finish().context("the sheet")?;
    Ok(bytes)
}

/// Refuses, before any work, images that no sheet can show and a place that cannot be written.
pub fn check(path: Option<&Path>, pixels: usize) -> Result<()> {
    path.map_or(Ok(()), |path| side(pixels).and(crate::files::check_writable(path)))
}

fn side(pixels: usize) -> Result<usize> {
    let side = pixels.isqrt();
    if side * side != pixels || pixels == 0 {
        bail!("an image of {pixels} values is not square, so no sheet can show it; expected 784 or another square");
    }
    Ok(side)
}
