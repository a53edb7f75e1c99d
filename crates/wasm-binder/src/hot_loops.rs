//! Looks into the shipped binaries: do the loops that training spends its time in still hold no address
//! arithmetic? An internal flag of LLVM keeps it out, so nothing but looking tells whether it still helps.

use anyhow::{Result, bail, ensure};
use wasmparser::{Operator, Parser, Payload};

/// A loop that makes this many products is a tile of a matrix product.
const PRODUCTS: usize = 8;
/// A tile of a dense product spreads at least this many single values, each loaded as it is spread.
const SPREADS: usize = 4;
/// In each round one pointer for each operand moves on: two panels on the left, one on the right.
const POINTERS: usize = 3;
/// A tile over nonzero values loads one entry a round, scales its index and adds it to the start of each panel
/// of two vectors.
const VECTORS: usize = 2;
/// Tiles of four rows from either half of a panel and across panels; the relaxed build has taller ones too.
const DENSE_TILES: usize = 3;
/// Tiles of four and of six panels.
const SPARSE_TILES: usize = 2;

/// What one loop does in a round.
#[derive(Default)]
struct Round {
    spreads: usize,
    entries: usize,
    products: usize,
    arithmetic: usize,
    has_inner_loop: bool,
}

/// Refuses a vector binary whose tiles compute addresses, or in which too few tiles are found.
pub fn check(module: &[u8]) -> Result<()> {
    let (mut dense, mut sparse) = (0, 0);
    for payload in Parser::new(0).parse_all(module) {
        let Payload::CodeSectionEntry(body) = payload? else { continue };
        // The function's own block, then one entry for each open one; loops have a round.
        let mut open: Vec<Option<Round>> = vec![None];
        for operator in body.get_operators_reader()? {
            let operator = operator?;
            if let Some(round) = open.iter_mut().rev().flatten().next() {
                match operator {
                    Operator::V128Load32Splat { .. } => round.spreads += 1,
                    Operator::I64Load { .. } => round.entries += 1,
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
                        match judge(&round)? {
                            Some(Tile::Dense) => dense += 1,
                            Some(Tile::Sparse) => sparse += 1,
                            None => {}
                        }
                    }
                }
                _ => {}
            }
        }
    }
    ensure!(
        dense >= DENSE_TILES && sparse >= SPARSE_TILES,
        "{dense} loops look like tiles of a dense product and {sparse} like tiles over nonzero values; expected at \
         least {DENSE_TILES} and {SPARSE_TILES}"
    );
    Ok(())
}

#[derive(Debug, PartialEq)]
enum Tile {
    Dense,
    Sparse,
}

/// Which tile the loop is, if it is one; refuses one with more arithmetic than its pointers need.
fn judge(round: &Round) -> Result<Option<Tile>> {
    if round.has_inner_loop || round.products < PRODUCTS {
        return Ok(None);
    }
    let (tile, needed) = match (round.spreads, round.entries) {
        (SPREADS.., 0) => (Tile::Dense, POINTERS),
        (0, 1) => (Tile::Sparse, 2 + round.products / VECTORS),
        _ => return Ok(None),
    };
    if round.arithmetic > needed {
        bail!(
            "a tile of {} products computes {} addresses a round; expected at most {needed}",
            round.products,
            round.arithmetic
        );
    }
    Ok(Some(tile))
}

#[cfg(test)]
mod tests {
    use super::{Round, Tile, judge};

    #[test]
    fn only_tiles_are_judged_and_address_arithmetic_is_refused() {
        let dense = |arithmetic| Round { spreads: 6, products: 12, arithmetic, ..Round::default() };
        assert_eq!(judge(&dense(3)).unwrap(), Some(Tile::Dense));
        assert_eq!(judge(&Round { products: 7, ..dense(9) }).unwrap(), None);
        assert_eq!(judge(&Round { has_inner_loop: true, ..dense(9) }).unwrap(), None);
        let error = judge(&dense(9)).unwrap_err().to_string();
        assert!(error.contains("computes 9 addresses"), "{error}");
        let sparse = |arithmetic| Round { entries: 1, products: 12, arithmetic, ..Round::default() };
        assert_eq!(judge(&sparse(8)).unwrap(), Some(Tile::Sparse));
        assert!(judge(&sparse(9)).is_err());
    }
}
