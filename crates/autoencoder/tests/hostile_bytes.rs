//! Files from strangers: whatever the bytes, an answer or an error, never a panic.
#![allow(missing_docs)]

use autoencoder::data::{idx, ink};
use autoencoder::experiment::Experiment;
use autoencoder::files::Checkpoint;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn checkpoints(header in proptest::collection::vec(any::<u8>(), 0..200), length in 0_u64..300) {
        prop_assert!(Checkpoint::from_bytes(&header).is_err());
        let mut framed = length.to_le_bytes().to_vec();
        framed.extend(&header);
        prop_assert!(Checkpoint::from_bytes(&framed).is_err());
    }

    #[test]
    fn idx_files(dims in any::<[u32; 3]>(), body in proptest::collection::vec(any::<u8>(), 0..64)) {
        let mut images = vec![0, 0, 8, 3];
        dims.iter().for_each(|dim| images.extend(dim.to_be_bytes()));
        images.extend(&body);
        let fits = dims.iter().map(|&d| u128::from(d)).product::<u128>() == body.len() as u128;
        let labels = [0, 0, 8, 1, 0, 0, 0, 0];
        prop_assert_eq!(idx::read(&images, &labels).is_ok(), fits && dims[0] == 0);
    }

    #[test]
    fn experiments(text in "[{}\\[\\]\":,a-z0-9.e+-]{0,80}") {
        prop_assert!(Experiment::from_json(&text).is_err());
    }

    #[test]
    fn drawings(width in 0_usize..40, height in 0_usize..40, bytes in proptest::collection::vec(any::<u8>(), 0..1600)) {
        let fits = width * height == bytes.len();
        prop_assert_eq!(ink::normalize(&bytes, width, height).is_ok(), fits);
        let size = width * height;
        if size <= bytes.len() {
            prop_assert!(ink::normalize(&bytes[..size], width, height).is_ok());
        }
    }
}
