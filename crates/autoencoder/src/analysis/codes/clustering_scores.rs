//! Scores of clusters against classes that the clustering never saw.

use crate::analysis::checks::check_length;
use crate::error::Error;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::Array2;

/// `ACC = max over one-to-one maps m of #{i : labels_i = m(clusters_i)} / count`, from 0 to 1 (Xie, Girshick &
/// Farhadi 2016, eq. 10). The best map is found exactly (Kuhn 1955); clusters beyond the number of classes stay
/// unmatched and count as wrong.
pub fn clustering_accuracy(clusters: &[u8], labels: &[u8]) -> Result<f64, Error> {
    let table = contingency(clusters, labels)?;
    let size = table.nrows().max(table.ncols());
    let count = |row, column| table.get([row, column]).copied().unwrap_or(0);
    let costs = Array2::from_shape_fn((size, size), |at| -i64::from(count(at.0, at.1)));
    let matched: i64 = assignment(&costs).iter().enumerate().map(|(row, &column)| -costs[[row, column]]).sum();
    Ok(matched as f64 / labels.len() as f64)
}

/// `NMI = 2 I(C; L) / (H(C) + H(L))`, from 0 to 1: mutual information over the arithmetic mean of the entropies,
/// as scikit-learn has it (the geometric mean of Strehl & Ghosh 2002 is never smaller). Two constant labelings
/// agree: 1.
pub fn normalized_mutual_information(clusters: &[u8], labels: &[u8]) -> Result<f64, Error> {
    let table = contingency(clusters, labels)?;
    let entropy = |counts: &mut dyn Iterator<Item = u32>| -> f64 {
        let p = counts.filter(|&n| n > 0).map(|n| f64::from(n) / labels.len() as f64);
        p.map(|p| -p * libm::log(p)).sum()
    };
    let rows = entropy(&mut table.rows().into_iter().map(|row| row.iter().sum()));
    let columns = entropy(&mut table.columns().into_iter().map(|column| column.iter().sum()));
    let joint = entropy(&mut table.iter().copied());
    if rows + columns == 0.0 {
        return Ok(1.0);
    }
    Ok((2.0 * (rows + columns - joint) / (rows + columns)).clamp(0.0, 1.0))
}

/// `[clusters, labels]`: how often each pair occurs.
fn contingency(clusters: &[u8], labels: &[u8]) -> Result<Array2<u32>, Error> {
    check_length("the list of clusters", clusters.len(), labels.len())?;
    if labels.is_empty() || u32::try_from(labels.len()).is_err() {
        return Err(Error::Data(labels.len().to_string() + " labelled points; expected from 1 to 4294967295"));
    }
    let size = |list: &[u8]| usize::from(list.iter().copied().max().unwrap_or(0)) + 1;
    let mut table = Array2::zeros((size(clusters), size(labels)));
    for (&cluster, &label) in clusters.iter().zip(labels) {
        table[[usize::from(cluster), usize::from(label)]] += 1;
    }
    Ok(table)
}

/// The column of each row of a square table with the smallest total cost: the Hungarian algorithm by shortest
/// augmenting paths, cubic in the size (Kuhn 1955, Munkres 1957, in the form of Jonker & Volgenant 1987).
fn assignment(costs: &Array2<i64>) -> Vec<usize> {
    const FREE: usize = usize::MAX;
    let n = costs.nrows();
    let (mut of_row, mut of_column) = (vec![0_i64; n], vec![0_i64; n]);
    // Column `n` holds the row that is being assigned.
    let mut row_at = vec![FREE; n + 1];
    for row in 0..n {
        row_at[n] = row;
        let (mut distance, mut from, mut done) = (vec![i64::MAX; n], vec![n; n], vec![false; n]);
        let mut column = n;
        loop {
            let here = row_at[column];
            let mut nearest = FREE;
            for j in (0..n).filter(|&j| !done[j]) {
                let reduced = costs[[here, j]] - of_row[here] - of_column[j];
                if reduced < distance[j] {
                    (distance[j], from[j]) = (reduced, column);
                }
                if nearest == FREE || distance[j] < distance[nearest] {
                    nearest = j;
                }
            }
            // Potentials move by the step, so that the path so far costs nothing.
            let step = distance[nearest];
            of_row[row] += step;
            for j in 0..n {
                if done[j] {
                    of_row[row_at[j]] += step;
                    of_column[j] -= step;
                } else {
                    distance[j] -= step;
                }
            }
            done[nearest] = true;
            column = nearest;
            if row_at[column] == FREE {
                break;
            }
        }
        while column != n {
            row_at[column] = row_at[from[column]];
            column = from[column];
        }
    }
    let mut column_of = vec![0; n];
    row_at.iter().take(n).enumerate().for_each(|(column, &row)| column_of[row] = column);
    column_of
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{Rng, Stream};

    /// Lists whose contingency table is the given one.
    fn lists(table: &[&[usize]]) -> (Vec<u8>, Vec<u8>) {
        let pairs = table.iter().enumerate().flat_map(|(c, row)| {
            row.iter().enumerate().flat_map(move |(l, &n)| core::iter::repeat_n((c as u8, l as u8), n))
        });
        pairs.unzip()
    }

    fn best_by_trying(costs: &Array2<i64>, row: usize, used: &mut Vec<usize>) -> i64 {
        if row == costs.nrows() {
            return 0;
        }
        let mut best = i64::MAX;
        for column in 0..costs.nrows() {
            if !used.contains(&column) {
                used.push(column);
                best = best.min(costs[[row, column]] + best_by_trying(costs, row + 1, used));
                used.pop();
            }
        }
        best
    }

    #[test]
    fn the_assignment_is_as_cheap_as_the_best_of_all_permutations() {
        let mut rng = Rng::new(3, Stream::Order, 0);
        for trial in 0..300 {
            let n = trial % 7;
            let costs = Array2::from_shape_fn((n, n), |_| i64::from(rng.below(20)) - 10);
            let found = assignment(&costs);
            let mut sorted = found.clone();
            sorted.sort_unstable();
            assert_eq!(sorted, (0..n).collect::<Vec<_>>(), "a permutation");
            let total: i64 = found.iter().enumerate().map(|(row, &column)| costs[[row, column]]).sum();
            assert_eq!(total, best_by_trying(&costs, 0, &mut Vec::new()), "{costs}");
        }
    }

    #[test]
    fn accuracy_of_tables_by_hand() {
        let acc = |table: &[&[usize]]| {
            let (clusters, labels) = lists(table);
            clustering_accuracy(&clusters, &labels).unwrap()
        };
        // Renamed clusters are all right; taking each cluster's majority would say 9/12 below, where two want class 0.
        assert_eq!(acc(&[&[0, 5], &[7, 0]]), 1.0);
        assert_eq!(acc(&[&[5, 1], &[4, 2]]), 7.0 / 12.0);
        // More clusters than classes, and fewer.
        assert_eq!(acc(&[&[3, 0], &[0, 4], &[3, 0]]), 0.7);
        assert_eq!(acc(&[&[3, 2, 5]]), 0.5);
    }

    #[test]
    fn information_of_tables_by_hand() {
        let nmi = |table: &[&[usize]]| {
            let (clusters, labels) = lists(table);
            normalized_mutual_information(&clusters, &labels).unwrap()
        };
        assert!((nmi(&[&[0, 5], &[7, 0]]) - 1.0).abs() < 1e-12);
        assert!(nmi(&[&[2, 2], &[3, 3]]).abs() < 1e-12);
        // Four clusters within two even classes: I = ln 2, H(C) = ln 4, H(L) = ln 2, so 2 ln 2 / 3 ln 2.
        assert!((nmi(&[&[5, 0], &[5, 0], &[0, 5], &[0, 5]]) - 2.0 / 3.0).abs() < 1e-12);
        // I = ln 2 - H(3/4) for a symmetric table, over ln 2: 1 - 0.811278... bits.
        assert!((nmi(&[&[3, 1], &[1, 3]]) - 0.188_721_875_540_867).abs() < 1e-12);
        assert_eq!((nmi(&[&[4]]), nmi(&[&[2, 2]])), (1.0, 0.0));
    }

    #[test]
    fn lists_that_do_not_match_are_refused() {
        assert!(clustering_accuracy(&[0, 1], &[0]).is_err() && clustering_accuracy(&[], &[]).is_err());
        assert!(normalized_mutual_information(&[0], &[0, 1]).is_err());
        assert_eq!(clustering_accuracy(&[255; 3], &[255, 0, 255]), Ok(2.0 / 3.0));
    }
}
