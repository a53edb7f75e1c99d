//! Philox 4x32-10: a counter-based generator, so every random number is a pure function of
//! (seed, stream, position) and no draw depends on how many were made before it elsewhere.
//!
//! Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3", SC 2011.

use crate::kernels::lanes::{F32x8, LANES};
use crate::kernels::math::{ln8, turn8};

/// What a sequence of random numbers is for. Two streams of one seed never overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub enum Stream {
    /// Initial weights; position = layer.
    Weights = 1,
    /// Order of the images; position = epoch.
    Order = 2,
    /// Corruption of images; position = images seen so far.
    Corruption = 3,
    /// Which images enter a pack; position = class.
    Pack = 4,
    /// Points of a toy distribution; position = point.
    Toy = 5,
    /// First centres of k-means; position = restart.
    Clusters = 6,
    /// Order of the codes that a probe learns from; position = epoch.
    Probe = 7,
    /// Langevin dynamics; position = chain.
    Langevin = 8,
    /// Draws of a variational code; position = images seen so far.
    Latent = 9,
    /// Random signs that estimate a Jacobian's norm; position = step.
    Hutchinson = 10,
    /// Initial biases, of rules that draw them; position = layer.
    Biases = 11,
    /// Pixels drawn as 0 or 1; position = image.
    Binarization = 12,
    /// Orders of the pixels of an image; position = image.
    Shuffle = 13,
}

/// A sequence of random numbers at one position of one stream.
#[derive(Debug, Clone)]
pub struct Rng {
    key: [u32; 2],
    counter: [u32; 4],
    block: [u32; 4],
    used: usize,
    normals: [[f32; LANES]; 2],
    normals_used: usize,
}

impl Rng {
    /// The sequence at `position` of `stream` for this seed.
    pub fn new(seed: u32, stream: Stream, position: u64) -> Self {
        Self {
            key: [seed, stream as u32],
            counter: [0, position as u32, (position >> 32) as u32, 0],
            block: [0; 4],
            used: 4,
            normals: [[0.0; LANES]; 2],
            normals_used: 2 * LANES,
        }
    }

    /// The next 32 random bits.
    pub fn next_u32(&mut self) -> u32 {
        if self.used == 4 {
            self.block = philox(self.counter, self.key);
            self.counter[0] = self.counter[0].wrapping_add(1);
            self.used = 0;
        }
        let bits = self.block[self.used];
        self.used += 1;
        bits
    }

    /// Uniform on `[0, 1)`, in steps of 2^-24.
    pub fn uniform(&mut self) -> f32 {
        unit(self.next_u32())
    }

    /// Standard normal, by Box and Muller's transform of sixteen uniform numbers at a time.
    pub fn normal(&mut self) -> f32 {
        if self.normals_used == 2 * LANES {
            // 1 - u lies in (0, 1], so the logarithm is finite.
            let u = core::array::from_fn(|_| 1.0 - self.uniform());
            let v = core::array::from_fn(|_| self.uniform());
            let radius = (F32x8::splat(-2.0) * ln8(F32x8::load(&u))).sqrt();
            let (sin, cos) = turn8(F32x8::load(&v));
            self.normals = [(radius * cos).to_array(), (radius * sin).to_array()];
            self.normals_used = 0;
        }
        let normal = self.normals.as_flattened()[self.normals_used];
        self.normals_used += 1;
        normal
    }

    /// Uniform on `0..bound` without bias (Lemire's multiplication with rejection); 0 if `bound` is 0.
    pub fn below(&mut self, bound: u32) -> u32 {
        if bound == 0 {
            return 0;
        }
        let threshold = bound.wrapping_neg() % bound;
        loop {
            let wide = u64::from(self.next_u32()) * u64::from(bound);
            if wide as u32 >= threshold {
                return (wide >> 32) as u32;
            }
        }
    }

    /// Fisher and Yates' shuffle. Slices longer than 2^32 keep their tail in place.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            let bound = u32::try_from(i + 1).unwrap_or(u32::MAX);
            items.swap(i, self.below(bound) as usize);
        }
    }
}

/// The upper 24 bits as a number in `[0, 1)`.
pub(crate) fn unit(bits: u32) -> f32 {
    (bits >> 8) as f32 * (1.0 / 16_777_216.0)
}

fn philox(mut counter: [u32; 4], mut key: [u32; 2]) -> [u32; 4] {
    for _ in 0..10 {
        let a = u64::from(counter[0]) * 0xD251_1F53;
        let b = u64::from(counter[2]) * 0xCD9E_8D57;
        counter = [(b >> 32) as u32 ^ counter[1] ^ key[0], b as u32, (a >> 32) as u32 ^ counter[3] ^ key[1], a as u32];
        key = [key[0].wrapping_add(0x9E37_79B9), key[1].wrapping_add(0xBB67_AE85)];
    }
    counter
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    #[test]
    fn philox_matches_the_known_answers_of_random123() {
        assert_eq!(philox([0; 4], [0; 2]), [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]);
        assert_eq!(philox([u32::MAX; 4], [u32::MAX; 2]), [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]);
        assert_eq!(
            philox([0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344], [0xa409_3822, 0x299f_31d0]),
            [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
        );
    }

    #[test]
    fn normals_have_mean_zero_and_variance_one() {
        let mut rng = Rng::new(7, Stream::Corruption, 3);
        let draws: Vec<f64> = (0..200_000).map(|_| f64::from(rng.normal())).collect();
        let mean = draws.iter().sum::<f64>() / draws.len() as f64;
        let variance = draws.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / draws.len() as f64;
        // Four standard errors: 4/sqrt(n) and 4*sqrt(2/n).
        assert!(mean.abs() < 0.009, "{mean}");
        assert!((variance - 1.0).abs() < 0.0127, "{variance}");
    }

    #[test]
    fn below_is_even_and_a_shuffle_is_a_permutation() {
        let mut rng = Rng::new(1, Stream::Order, 0);
        let mut counts = [0_u32; 6];
        for _ in 0..60_000 {
            counts[rng.below(6) as usize] += 1;
        }
        assert!(counts.iter().all(|&n| (9_600..10_400).contains(&n)), "{counts:?}");
        let mut items: Vec<u32> = (0..1000).collect();
        rng.shuffle(&mut items);
        assert_ne!(items, (0..1000).collect::<Vec<_>>());
        items.sort_unstable();
        assert_eq!(items, (0..1000).collect::<Vec<_>>());
    }

    #[test]
    fn streams_and_positions_differ() {
        let first = |stream, position| Rng::new(1, stream, position).next_u32();
        assert_ne!(first(Stream::Order, 0), first(Stream::Weights, 0));
        assert_ne!(first(Stream::Order, 0), first(Stream::Order, 1));
        assert_ne!(first(Stream::Order, 0), first(Stream::Order, 1 << 32));
    }
}
