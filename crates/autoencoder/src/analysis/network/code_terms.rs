//! The reconstruction of one image as a sum over the numbers of its code, and without one of them.
//!
//! A decoder of one dense layer gives `x_hat = f(b + sum_j z_j w_j)`: before the activation `f` of the output, each number
//! `z_j` of the code adds an image of its own, `z_j` times the weights `w_j` from it to the pixels.

use crate::analysis::checks::{check_length, check_table};
use crate::analysis::order::falling;
use crate::error::Error;
use crate::kernels::lanes::LANES;
use crate::layers::{Activation, Direction};
use crate::network::Autoencoder;
use crate::training::metrics::sse_per_image;
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView1, ArrayView2, Axis, s};

/// The terms that an image's reconstruction is a sum of, the largest first.
#[derive(Debug, Clone, PartialEq)]
pub struct CodeTerms {
    /// The code `z`, `latent_dim` values; of a variational network its mean.
    pub code: Vec<f32>,
    /// The bias `b` as an image, `input_dim` values: what an empty code draws, before the activation.
    pub bias: Vec<f32>,
    /// Every number of the code, from the largest contribution `|z_j| |w_j|` (Euclidean length) to the smallest; of equal
    /// ones the lower index comes first.
    pub units: Vec<usize>,
    /// `[at most count, input_dim]`: the term `z_j w_j` of each of the first units, before the activation.
    pub terms: Array2<f32>,
    /// `latent_dim + 1` values: the squared error after the activation, summed over pixels, of the bias alone and then
    /// after each unit's term was added, in the order of `units`. The last one is that of the whole reconstruction.
    pub sse_per_image: Vec<f64>,
}

impl CodeTerms {
    /// The terms of the reconstruction of `x_tilde`, what the network is shown, and its errors against the clean image
    /// `x`; both are `[1, input_dim]`, and the same image where nothing was corrupted. At most `count` terms are given as
    /// images. Sums are `f64` and rounded before the activation.
    ///
    /// Refuses a decoder of several layers, whose output is no such sum, other shapes, and values that are not finite.
    pub fn of(model: &Autoencoder, x: ArrayView2<f32>, x_tilde: ArrayView2<f32>, count: usize) -> Result<Self, Error> {
        let decoder = &model.layers()[model.depth()..];
        let [layer] = decoder else {
            return Err(Error::config(
                "the number of layers of the decoder",
                decoder.len(),
                "1, since only then is a reconstruction a sum over the numbers of its code",
            ));
        };
        for (what, image) in [("the clean image", x), ("the image", x_tilde)] {
            check_length("the list of images", image.nrows(), 1)?;
            check_length("an image", image.ncols(), model.input_dim())?;
            check_table(what, image)?;
        }
        let code = model.encode(x_tilde)?;
        // `[latent_dim, input_dim]`
        let weight = match layer.direction() {
            Direction::Down => model.weight(layer).reversed_axes(),
            Direction::Up => model.weight(layer),
        };
        let bias = layer.bias().to_vec();
        check_table("the code", code.view())?;
        check_table("the decoder's weight", weight.view())?;
        check_table("the decoder's bias", ArrayView1::from(&bias).insert_axis(Axis(0)))?;

        let code = code.row(0).to_vec();
        let units = by_contribution(&code, weight.view());
        let shown = &units[..count.min(units.len())];
        let terms =
            Array2::from_shape_fn((shown.len(), x.ncols()), |(i, pixel)| code[shown[i]] * weight[[shown[i], pixel]]);

        let clean = x.row(0).to_vec();
        let mut a: Vec<f64> = bias.iter().map(|&b| f64::from(b)).collect();
        let mut errors = Vec::with_capacity(units.len() + 1);
        errors.push(sse_per_image(&clean, &activate(layer.activation(), &a))?);
        for &unit in &units {
            for (a, &w) in a.iter_mut().zip(weight.row(unit)) {
                *a += f64::from(code[unit]) * f64::from(w);
            }
            errors.push(sse_per_image(&clean, &activate(layer.activation(), &a))?);
        }
        Ok(Self { code, bias, units, terms, sse_per_image: errors })
    }
}

/// The reconstructions of `images` with number `unit` of their codes switched off, `z_unit = 0`; `[count, input_dim]` both,
/// of a decoder of any depth. Refuses images of another width and a unit that the code does not have.
pub fn without(model: &Autoencoder, images: ArrayView2<f32>, unit: usize) -> Result<Array2<f32>, Error> {
    let numbers = model.latent_dim();
    if unit >= numbers {
        let expected = numbers.saturating_sub(1);
        return Err(Error::Data(format!("unit {unit} of a code of {numbers}; expected one from 0 to {expected}")));
    }
    let mut codes = model.encode(images)?;
    codes.slice_mut(s![.., unit]).fill(0.0);
    model.decode(codes.view())
}

/// The units from the largest `|z_j| |w_j|` to the smallest; of equal ones the lower index comes first.
fn by_contribution(code: &[f32], weight: ArrayView2<f32>) -> Vec<usize> {
    let length = |w: ArrayView1<f32>| libm::sqrt(w.iter().map(|&w| f64::from(w) * f64::from(w)).sum());
    let sizes: Vec<f64> = code.iter().zip(weight.rows()).map(|(&z, w)| f64::from(z.abs()) * length(w)).collect();
    falling(&sizes)
}

/// `f(a)` of one image.
fn activate(activation: Activation, a: &[f64]) -> Vec<f32> {
    let mut rows = vec![[0.0; LANES]; a.len().div_ceil(LANES)];
    rows.as_flattened_mut().iter_mut().zip(a).for_each(|(rounded, &a)| *rounded = a as f32);
    let mut y = vec![[0.0; LANES]; rows.len()];
    activation.forward_into(&rows, &mut y);
    let mut y = y.into_flattened();
    y.truncate(a.len());
    y
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{experiment, images, model};
    use ndarray::array;
    use std::string::ToString;

    /// The two ways in which the same decoder reads its weight: down, and up from the encoder.
    fn by_hand(output: &str) -> [Autoencoder; 2] {
        let encoder = array![[1.0, 0.0, 0.0, 0.0], [0.0, 2.0, 0.0, 0.0], [0.0, 0.0, -3.0, 0.0]];
        let biases = [array![0.0, 0.0, 1.0], array![0.5, 0.0, 0.0, 1.0]];
        [false, true].map(|tied| {
            let fields =
                format!(r#""input_dim":4,"latent_dim":3,"tied_weights":{tied},"output_activation":"{output}""#);
            let decoder = (!tied).then(|| encoder.t().to_owned());
            let [code, image] = biases.clone();
            let parameters = vec![(Some(encoder.clone()), code), (decoder, image)];
            Autoencoder::from_parameters(&experiment(&fields), parameters).unwrap()
        })
    }

    #[test]
    fn terms_and_errors_by_hand() {
        let (x, x_tilde) = (array![[1.0, 0.0, 0.0, 1.0]], array![[4.0, 1.0, 1.0, 0.0]]);
        for model in by_hand("identity") {
            let found = CodeTerms::of(&model, x.view(), x_tilde.view(), 2).unwrap();
            assert_eq!((&found.code[..], &found.bias[..]), (&[4.0, 2.0, -2.0][..], &[0.5, 0.0, 0.0, 1.0][..]));
            // Sizes 4, 4 and 6.
            assert_eq!(found.units, [2, 0, 1]);
            assert_eq!(found.terms, array![[0.0, 0.0, 6.0, 0.0], [4.0, 0.0, 0.0, 0.0]]);
            assert_eq!(found.sse_per_image, [0.25, 36.25, 48.25, 64.25]);
            let off = without(&model, x_tilde.view(), 0).unwrap();
            assert_eq!(off, array![[0.5, 4.0, 6.0, 1.0]]);
            let none = CodeTerms::of(&model, x.view(), x_tilde.view(), 0).unwrap();
            assert_eq!((none.terms.dim(), none.units.len()), ((0, 4), 3));
            assert_eq!(CodeTerms::of(&model, x.view(), x_tilde.view(), 9).unwrap().terms.nrows(), 3);
        }
    }

    #[test]
    fn errors_are_those_after_a_sigmoid() {
        let x = array![[1.0, 0.0, 0.0, 1.0]];
        for model in by_hand("sigmoid") {
            let found = CodeTerms::of(&model, x.view(), x.view(), 3).unwrap();
            // The code is 1, 0, 1, and the sizes are 1, 0 and 3.
            assert_eq!((&found.code[..], &found.units[..]), (&[1.0, 0.0, 1.0][..], &[2, 0, 1][..]));
            let sigmoid = |a: f64| 1.0 / (1.0 + (-a).exp());
            let sums = [[0.5, 0.0, 0.0, 1.0], [0.5, 0.0, -3.0, 1.0], [1.5, 0.0, -3.0, 1.0], [1.5, 0.0, -3.0, 1.0]];
            for (a, found) in sums.iter().zip(&found.sse_per_image) {
                let expected: f64 = a.iter().zip(&x).map(|(&a, &x)| (f64::from(x) - sigmoid(a)).powi(2)).sum();
                assert!((found - expected).abs() < 1e-6, "{found} {expected}");
            }
        }
    }

    #[test]
    fn all_terms_together_are_the_reconstruction() {
        for shape in [
            r#""input_dim":19,"latent_dim":6"#,
            r#""input_dim":19,"latent_dim":6,"tied_weights":true"#,
            r#""input_dim":19,"latent_dim":6,"variational":true"#,
            r#""input_dim":5,"latent_dim":12,"latent_activation":"relu""#,
        ] {
            for output in Activation::ALL {
                let model = model(&format!(r#"{shape},"output_activation":"{output}""#));
                let x = images(2, model.input_dim());
                let (x, x_tilde) = x.view().split_at(Axis(0), 1);
                let found = CodeTerms::of(&model, x, x_tilde, 99).unwrap();
                let x_hat = model.reconstruct(x_tilde).unwrap();
                let whole = sse_per_image(&x.row(0).to_vec(), &x_hat.row(0).to_vec()).unwrap();
                assert_eq!(found.sse_per_image.len(), model.latent_dim() + 1);
                let last = found.sse_per_image[model.latent_dim()];
                assert!((last - whole).abs() < 1e-5 * whole.max(1.0), "{shape} {output}: {last} {whole}");
                let sum = found.terms.sum_axis(Axis(0)) + ArrayView1::from(&found.bias);
                let y = activate(output, &sum.mapv(f64::from).to_vec());
                assert!(y.iter().zip(&x_hat).all(|(y, x_hat)| (y - x_hat).abs() < 1e-5), "{shape} {output}");
                let mut sorted = found.units.clone();
                sorted.sort_unstable();
                assert!(sorted.into_iter().eq(0..model.latent_dim()));
            }
        }
    }

    #[test]
    fn a_unit_is_switched_off_whatever_the_depth() {
        for fields in [
            r#""input_dim":16,"channels":[3],"latent_dim":2"#,
            r#""input_dim":16,"hidden_dims":[5],"latent_dim":2,"variational":true"#,
        ] {
            let (model, x) = (model(fields), images(3, 16));
            let mut codes = model.encode(x.view()).unwrap();
            codes.column_mut(1).fill(0.0);
            assert_eq!(without(&model, x.view(), 1).unwrap(), model.decode(codes.view()).unwrap());
            assert_ne!(without(&model, x.view(), 1).unwrap(), model.reconstruct(x.view()).unwrap());
            let message = without(&model, x.view(), 2).unwrap_err().to_string();
            assert!(message.contains("unit 2 of a code of 2; expected one from 0 to 1"), "{message}");
            assert!(without(&model, images(1, 15).view(), 0).is_err());
        }
    }

    #[test]
    fn what_is_no_such_sum_does_not_fit_or_is_not_finite_is_refused() {
        for fields in
            [r#""input_dim":16,"hidden_dims":[5],"latent_dim":2"#, r#""input_dim":16,"channels":[3],"latent_dim":2"#]
        {
            let x = images(1, 16);
            let message = CodeTerms::of(&model(fields), x.view(), x.view(), 1).unwrap_err().to_string();
            assert_eq!(
                message,
                "the number of layers of the decoder is 2; expected 1, since only then is a reconstruction a sum over the numbers of its code"
            );
        }
        let mut model = model(r#""input_dim":16,"latent_dim":2"#);
        let x = images(1, 16);
        for wrong in [images(1, 15), images(2, 16), images(0, 16), Array2::from_elem((1, 16), f32::NAN)] {
            assert!(CodeTerms::of(&model, x.view(), wrong.view(), 1).is_err());
            assert!(CodeTerms::of(&model, wrong.view(), x.view(), 1).is_err());
        }
        model.layers[1].bias[3] = f32::INFINITY;
        let message = CodeTerms::of(&model, x.view(), x.view(), 1).unwrap_err().to_string();
        assert!(message.contains("the decoder's bias: value 3 of row 0 is inf"), "{message}");
    }
}
