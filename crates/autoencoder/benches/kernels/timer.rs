//! Minimum and median, and nothing else. A statistics package would add error bars around figures that
//! drift by half with the machine's neighbours; what is compared here runs turn by turn instead, so that
//! both sides meet the same neighbours and their ratio holds.

use std::time::{Duration, Instant};

const SAMPLE: Duration = Duration::from_millis(2);
const SAMPLES: usize = 5;

/// Of one call.
#[derive(Clone, Copy)]
pub struct Times {
    pub min_ms: f64,
    pub median_ms: f64,
    pub runs: usize,
}

/// Times several pieces of work turn by turn until the budget is spent, each in at least five samples of as
/// many calls as take two milliseconds. A sample that turns out shorter has the number doubled and counting
/// begins anew: anyone may be interrupted while the number is sought.
pub fn interleaved<const N: usize>(budget: Duration, mut work: [&mut dyn FnMut(); N]) -> [Times; N] {
    let mut calls = [1_u32; N];
    let mut samples: [Vec<f64>; N] = std::array::from_fn(|_| Vec::new());
    let end = Instant::now() + budget;
    while samples.iter().any(|samples| samples.len() < SAMPLES) || Instant::now() < end {
        for ((work, calls), samples) in work.iter_mut().zip(&mut calls).zip(&mut samples) {
            let start = Instant::now();
            (0..*calls).for_each(|_| work());
            let time = start.elapsed();
            if time >= SAMPLE {
                samples.push(time.as_secs_f64() * 1e3 / f64::from(*calls));
            } else {
                *calls *= 2;
                samples.clear();
            }
        }
    }
    std::array::from_fn(|i| {
        samples[i].sort_by(f64::total_cmp);
        let count = samples[i].len();
        Times { min_ms: samples[i][0], median_ms: samples[i][count / 2], runs: count * calls[i] as usize }
    })
}
