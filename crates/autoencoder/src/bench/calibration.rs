//! A yardstick for timings: work whose length in clock cycles is known.

/// Clock cycles of one link of [`chain`] on the processors this was written for: an integer product (three)
/// and an exclusive or (one), each waiting for the one before.
pub const CYCLES_PER_LINK: u32 = 4;

/// A chain of dependent integer operations that no compiler can shorten; the result only keeps it alive.
#[inline(never)]
pub fn chain(links: u32) -> u32 {
    (0..links).fold(links | 1, |state, link| state.wrapping_mul(0x9E37_79B1) ^ link)
}
