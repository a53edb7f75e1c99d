//! Looks into the shipped binaries: do the loops that training spends its time in still hold no address
//! arithmetic? An internal flag of LLVM keeps it out, so nothing but looking tells whether it still helps.

use anyhow::{Result, bail, ensure};
use wasmparser::{Operator, Parser, Payload};

/// A loop that spreads this many single values and makes this many products is a tile of a matrix product.
const SPREADS: usize = 4;
const PRODUCTS: usize = 8;
/// One pointer for each operand (two panels on the left, one on the right) moves on in each round.
const POINTERS: usize = 3;
/// Tiles of six and four rows, from each lane they may start at, and across panels.
const TILES: usize = 8;

/// What one loop does in a round.
#[derive(Default)]
struct Round {
    spreads: usize,
    products: usize,
    arithmetic: usize,
    has_inner_loop: bool,
}

/// Refuses a vector binary whose tiles compute addresses, or in which too few tiles are found.
pub fn check(module: &[u8]) -> Result<()> {
    let mut tiles = 0;
    for payload in Parser::new(0).parse_all(module) {
        let Payload::CodeSectionEntry(body) = payload? else { continue };
        // The function's own block, then one entry for each open one; loops have a round.
        let mut open: Vec<Option<Round>> = vec![None];
        for operator in body.get_operators_reader()? {
            let operator = operator?;
            if let Some(round) = open.iter_mut().rev().flatten().next() {
                match operator {
                    Operator::V128Load32Splat { .. } => round.spreads += 1,
                    Operator::F32x4Mul | Operator::F32x4RelaxedMadd => round.products += 1,
                    Operator::I32Add | Operator::I32Sub | Operator::I32Mul | Operator::I32Shl => round.arithmetic += 1,
                    Operator::Loop { .. } => round.has_inner_loop = true,
                    _ => {}
                }
            }
            match operator {
                Operator::Loop { .. } => open.push(Some(Round::default())),
                Operator::Block { .. } | Operator::If { .. } => open.push(None),
                Operator::End => {
                    if let Some(Some(round)) = open.pop() {
                        tiles += usize::from(judge(&round)?);
                    }
                }
                _ => {}
            }
        }
    }
    ensure!(tiles >= TILES, "only {tiles} loops look like tiles of a matrix product; expected at least {TILES}");
    Ok(())
}

/// Whether the loop is a tile; refuses one with more arithmetic than its pointers need.
fn judge(round: &Round) -> Result<bool> {
    if round.has_inner_loop || round.spreads < SPREADS || round.products < PRODUCTS {
        return Ok(false);
    }
    if round.arithmetic > POINTERS {
        bail!(
            "a tile of {} loads and {} products computes {} addresses a round; expected at most {POINTERS}",
            round.spreads,
            round.products,
            round.arithmetic
        );
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::{Round, judge};

    #[test]
    fn only_tiles_are_judged_and_address_arithmetic_is_refused() {
        let round =
            |spreads, products, arithmetic, has_inner_loop| Round { spreads, products, arithmetic, has_inner_loop };
        assert!(judge(&round(6, 12, 3, false)).unwrap());
        assert!(!judge(&round(1, 12, 9, false)).unwrap());
        assert!(!judge(&round(6, 12, 9, true)).unwrap());
        let error = judge(&round(6, 12, 9, false)).unwrap_err().to_string();
        assert!(error.contains("computes 9 addresses"), "{error}");
    }
}
