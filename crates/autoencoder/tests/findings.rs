//! `tests/fixtures/findings.json`: every finding as it crosses to the page, and the sentence that the terminal says of it,
//! which the page's own test compares itself with.
//! `UPDATE_FIXTURES=1 cargo test -p autoencoder --test findings` writes it anew.
#![allow(missing_docs, clippy::unwrap_used)]

mod fixture;

use autoencoder::analysis::network::finding::{Finding, OnePicture, Rebuilt};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// One of each kind, and of those that say more than one sentence one of each.
fn findings() -> Vec<Finding> {
    let picture = |rebuilt, mean_picture_bce_nats_per_image| OnePicture {
        rebuilt,
        sse_per_image: 90.03,
        mean_picture_sse_per_image: 53.01,
        mean_picture_bce_nats_per_image,
    };
    let black = picture(Rebuilt::Black, Some(206.58));
    let dead = |layer| Finding::DeadUnits { layer, units: 256, dead: 221, images: 500 };
    vec![
        Finding::DeadCode { units: 2, picture: black },
        Finding::SilentCode { kl_to_prior_nats_per_image: 0.004, picture: picture(Rebuilt::SamePicture, None) },
        Finding::IgnoredCode { picture: picture(Rebuilt::SamePoint, None) },
        Finding::FaintCode { kl_to_prior_nats_per_image: 0.04, images: 500 },
        dead(None),
        dead(Some(1)),
        Finding::DarkPixels { lit: 400, dark: 300 },
    ]
}

/// Its place among the kinds: whoever adds a kind is led here, and to the list above.
fn kind(finding: &Finding) -> usize {
    match finding {
        Finding::DeadCode { .. } => 0,
        Finding::SilentCode { .. } => 1,
        Finding::IgnoredCode { .. } => 2,
        Finding::FaintCode { .. } => 3,
        Finding::DeadUnits { .. } => 4,
        Finding::DarkPixels { .. } => 5,
    }
}

#[test]
fn the_list_has_every_kind() {
    let kinds: BTreeSet<usize> = findings().iter().map(kind).collect();
    assert!(kinds.into_iter().eq(0..6));
}

#[test]
fn the_findings_in_the_fixtures_are_those_of_the_core_with_its_sentences() {
    let all: Value = findings().iter().map(|each| json!({"finding": each, "sentence": each.to_string()})).collect();
    fixture::holds("findings", &all);
}
