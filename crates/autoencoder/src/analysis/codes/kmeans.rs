//! k-means: clusters of points around centres.

use crate::analysis::checks::{check_length, check_range, check_table};
use crate::analysis::distance::squared_euclidean_distance;
use crate::error::Error;
use crate::rng::{Rng, Stream};
use crate::rows::Rows;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2};
use serde::{Deserialize, Serialize};

/// The settings of a clustering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KMeansConfig {
    /// The number of clusters, from 1 to 256 and at most that of the points.
    pub clusters: usize,
    /// Runs from different first centres, from 1 to 1000; the one with the smallest inertia is kept.
    pub restarts: usize,
    /// Most iterations of one run, from 1 to 100,000; it ends earlier once no point changes its cluster.
    pub max_iterations: usize,
    /// Decides the first centres.
    pub seed: u32,
}

impl KMeansConfig {
    /// Reads the JSON form, e.g. `{"clusters": 10, "restarts": 10, "max_iterations": 300, "seed": 1}`.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        serde_json::from_str(text).map_err(|error| Error::Json(error.to_string()))
    }
}

/// The centres of clusters, and the cluster of each point.
///
/// ```
/// use autoencoder::analysis::codes::kmeans::{KMeans, KMeansConfig};
/// use ndarray::array;
///
/// let config = KMeansConfig { clusters: 2, restarts: 5, max_iterations: 100, seed: 1 };
/// let found = KMeans::fit(array![[0.0], [1.0], [10.0], [11.0]].view(), config)?;
/// assert_eq!(found.inertia(), 1.0);
/// assert_eq!(found.labels()[0], found.labels()[1]);
/// assert_eq!(found.predict(array![[9.0]].view())?[0], found.labels()[3]);
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct KMeans {
    centres: Array2<f64>,
    labels: Vec<u8>,
    inertia: f64,
    distances: Vec<f64>,
}

impl KMeans {
    /// Clusters `x` (`[count, features]`): first centres drawn far apart (k-means++, Arthur & Vassilvitskii 2007),
    /// then means and nearest centres in turn (Lloyd 1957, 1982). The run is chosen by inertia, never by labels.
    /// A cluster that loses its points takes the point farthest from its own centre.
    pub fn fit(x: ArrayView2<f32>, config: KMeansConfig) -> Result<Self, Error> {
        Self::best_restart(x, config).map(|(_, best)| best)
    }

    /// The way to what [`KMeans::fit`] finds, of the same restart: the clusters of the first centres, then those
    /// after each iteration. The last is what `fit` returns.
    pub fn steps(x: ArrayView2<f32>, config: KMeansConfig) -> Result<Vec<Self>, Error> {
        let (restart, _) = Self::best_restart(x, config)?;
        let mut steps = Vec::new();
        Self::run(&Rows::of(x), config, restart, &mut |step| steps.push(step.clone()));
        Ok(steps)
    }

    /// The restart with the smallest inertia, the first of equals, and where it ends.
    fn best_restart(x: ArrayView2<f32>, config: KMeansConfig) -> Result<(usize, Self), Error> {
        let KMeansConfig { clusters, restarts, max_iterations, .. } = config;
        check_table("the points", x)?;
        let fits = (1..=x.nrows().min(256)).contains(&clusters);
        check_range("clusters", clusters as f64, fits, "from 1 to 256, and no more than there are points")?;
        check_range("restarts", restarts as f64, (1..=1000).contains(&restarts), "from 1 to 1000")?;
        let fits = (1..=100_000).contains(&max_iterations);
        check_range("max_iterations", max_iterations as f64, fits, "from 1 to 100000")?;
        let x = Rows::of(x);
        let mut best = (0, Self::run(&x, config, 0, &mut |_| ()));
        for restart in 1..restarts {
            let run = Self::run(&x, config, restart, &mut |_| ());
            if run.inertia < best.1.inertia {
                best = (restart, run);
            }
        }
        Ok(best)
    }

    /// `[clusters, features]`.
    pub fn centres(&self) -> ArrayView2<'_, f64> {
        self.centres.view()
    }

    /// The cluster of each point, from 0.
    pub fn labels(&self) -> &[u8] {
        &self.labels
    }

    /// Squared distance to the nearest centre, summed over the points.
    pub fn inertia(&self) -> f64 {
        self.inertia
    }

    /// The nearest centre of each new point; `x` is `[count, features]`.
    pub fn predict(&self, x: ArrayView2<f32>) -> Result<Vec<u8>, Error> {
        check_length("a point", x.ncols(), self.centres.ncols())?;
        check_table("the points", x)?;
        let (x, centres) = (Rows::of(x), Rows::of(self.centres()));
        Ok(x.iter().map(|point| nearest(&centres, point).0).collect())
    }

    /// One run; `seen` is shown the clusters of its first centres, and those after each iteration.
    fn run(x: &Rows<f32>, config: KMeansConfig, restart: usize, seen: &mut dyn FnMut(&Self)) -> Self {
        let mut rng = Rng::new(config.seed, Stream::Clusters, restart as u64);
        let mut run = Self::seeded(x, config.clusters, &mut rng);
        seen(&run);
        for _ in 0..config.max_iterations {
            run.move_centres(x);
            let changed = run.assign(x);
            seen(&run);
            if !changed {
                break;
            }
        }
        run
    }

    /// The first centre is any point; each further one is drawn with odds proportional to the squared distance
    /// from the centres so far.
    fn seeded(x: &Rows<f32>, clusters: usize, rng: &mut Rng) -> Self {
        let count = x.count();
        let any = |rng: &mut Rng| rng.below(u32::try_from(count).unwrap_or(u32::MAX)) as usize;
        let mut distances = vec![f64::INFINITY; count];
        let mut centres = Array2::zeros((clusters, x.width()));
        let mut next = any(rng);
        for mut centre in centres.rows_mut() {
            centre.iter_mut().zip(x.row(next)).for_each(|(centre, &value)| *centre = f64::from(value));
            for (distance, point) in distances.iter_mut().zip(x.iter()) {
                *distance = distance.min(squared_euclidean_distance(point, x.row(next)));
            }
            // Two draws make 48 bits, so that a far point among millions has its odds.
            let share = f64::from(rng.uniform()) + f64::from(rng.uniform()) / 16_777_216.0;
            let mut left = share * distances.iter().sum::<f64>();
            let reached = distances.iter().position(|&distance| {
                left -= distance;
                left < 0.0
            });
            next = reached.unwrap_or_else(|| any(rng));
        }
        let mut run = Self { centres, labels: vec![0; count], inertia: 0.0, distances };
        run.assign(x);
        run
    }

    /// Gives each point to its nearest centre; tells whether any point changed.
    fn assign(&mut self, x: &Rows<f32>) -> bool {
        let mut changed = false;
        self.inertia = 0.0;
        let centres = Rows::of(self.centres.view());
        for (i, point) in x.iter().enumerate() {
            let (label, distance) = nearest(&centres, point);
            changed |= core::mem::replace(&mut self.labels[i], label) != label;
            self.distances[i] = distance;
            self.inertia += distance;
        }
        changed
    }

    fn move_centres(&mut self, x: &Rows<f32>) {
        let mut counts = vec![0_usize; self.centres.nrows()];
        self.labels.iter().for_each(|&label| counts[usize::from(label)] += 1);
        for empty in 0..counts.len() {
            let can_leave = |&i: &usize| counts[usize::from(self.labels[i])] > 1 && self.distances[i] > 0.0;
            let farthest =
                (0..x.count()).filter(can_leave).max_by(|&i, &j| self.distances[i].total_cmp(&self.distances[j]));
            if let (0, Some(point)) = (counts[empty], farthest) {
                counts[usize::from(self.labels[point])] -= 1;
                (self.labels[point], self.distances[point], counts[empty]) = (empty as u8, 0.0, 1);
            }
        }
        for (mut centre, _) in self.centres.rows_mut().into_iter().zip(&counts).filter(|&(_, &count)| count > 0) {
            centre.iter_mut().for_each(|sum| *sum = 0.0);
        }
        for (point, &label) in x.iter().zip(&self.labels) {
            let mut centre = self.centres.row_mut(usize::from(label));
            centre.iter_mut().zip(point).for_each(|(sum, &value)| *sum += f64::from(value));
        }
        for (mut centre, &count) in self.centres.rows_mut().into_iter().zip(&counts).filter(|&(_, &count)| count > 0) {
            centre.iter_mut().for_each(|sum| *sum /= count as f64);
        }
    }
}

/// The centre that a point is nearest to, the first of equals, and the squared distance.
fn nearest(centres: &Rows<f64>, point: &[f32]) -> (u8, f64) {
    let mut best = (0, f64::INFINITY);
    for (cluster, centre) in centres.iter().enumerate() {
        let distance = squared_euclidean_distance(point, centre);
        if distance < best.1 {
            best = (cluster as u8, distance);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::codes::clustering_scores::clustering_accuracy;
    use ndarray::array;

    const CONFIG: KMeansConfig = KMeansConfig { clusters: 4, restarts: 5, max_iterations: 100, seed: 1 };

    /// Four blobs of deviation 0.3 around the corners of a square of side 10, in turn.
    fn blobs() -> (Array2<f32>, Vec<u8>) {
        let mut rng = Rng::new(1, Stream::Toy, 0);
        let x = Array2::from_shape_fn((400, 2), |(i, j)| 10.0 * ((i % 4) >> j & 1) as f32 + 0.3 * rng.normal());
        (x, (0..400).map(|i| (i % 4) as u8).collect())
    }

    #[test]
    fn separated_blobs_are_found_and_their_means_are_the_centres() {
        let (x, labels) = blobs();
        let found = KMeans::fit(x.view(), CONFIG).unwrap();
        assert_eq!(clustering_accuracy(found.labels(), &labels), Ok(1.0));
        // Expected inertia 400 * 2 * 0.09 = 72; four standard errors are 72 * 4 * sqrt(2 / 800) = 14.4.
        assert!((found.inertia() - 72.0).abs() < 14.4, "{}", found.inertia());
        for centre in found.centres().rows() {
            assert!(centre.iter().all(|c| c.abs() < 0.2 || (c - 10.0).abs() < 0.2), "{centre}");
        }
        assert_eq!(found.predict(x.view()).unwrap(), found.labels());
        assert_eq!(found, KMeans::fit(x.view(), CONFIG).unwrap());
    }

    #[test]
    fn first_centres_are_drawn_far_apart() {
        let (x, _) = blobs();
        let covers_all = |&restart: &u64| {
            let run = KMeans::seeded(&Rows::of(x.view()), 4, &mut Rng::new(1, Stream::Clusters, restart));
            let mut corners: Vec<_> = run.centres.rows().into_iter().map(|c| (c[0] > 5.0, c[1] > 5.0)).collect();
            corners.sort_unstable();
            corners.dedup();
            corners.len() == 4
        };
        // Two centres in one blob have odds of about 300 * 0.36 / 10,000 at the last draw, half of that before: 1.5 of
        // 100 runs are expected to miss a corner. Of even draws, only 9 of 100 would cover all.
        assert!((0..100).filter(covers_all).count() >= 94);
    }

    #[test]
    fn inertia_never_rises() {
        let mut rng = Rng::new(9, Stream::Toy, 0);
        let x = Array2::from_shape_fn((500, 3), |_| rng.uniform());
        let x = Rows::of(x.view());
        for restart in 0..10 {
            let mut run = KMeans::seeded(&x, 12, &mut Rng::new(2, Stream::Clusters, restart));
            for iteration in 0..30 {
                let before = run.inertia;
                run.move_centres(&x);
                let changed = run.assign(&x);
                assert!(run.inertia <= before * (1.0 + 1e-12), "{before} to {} at {iteration}", run.inertia);
                if !changed {
                    let settled = run.clone();
                    run.move_centres(&x);
                    assert_eq!(run, settled, "once no point changes, nothing does");
                }
            }
        }
    }

    #[test]
    fn more_restarts_are_never_worse_and_inertia_is_its_definition() {
        let mut rng = Rng::new(4, Stream::Toy, 0);
        let x = Array2::from_shape_fn((300, 2), |_| rng.uniform());
        let fit = |restarts| KMeans::fit(x.view(), KMeansConfig { clusters: 9, restarts, ..CONFIG }).unwrap();
        let (one, many) = (fit(1), fit(20));
        assert!(many.inertia() < one.inertia());
        let direct = |point: ndarray::ArrayView1<f32>| {
            let to = |c: ndarray::ArrayView1<f64>| (&point.mapv(f64::from) - &c).mapv(|d| d * d).sum();
            many.centres().rows().into_iter().map(to).fold(f64::INFINITY, f64::min)
        };
        let total: f64 = x.rows().into_iter().map(direct).sum();
        assert!((many.inertia() - total).abs() < 1e-12 * total);
    }

    #[test]
    fn steps_lead_from_first_centres_to_what_fit_finds() {
        let mut rng = Rng::new(4, Stream::Toy, 0);
        let x = Array2::from_shape_fn((300, 2), |_| rng.uniform());
        let config = KMeansConfig { clusters: 9, restarts: 20, ..CONFIG };
        let (steps, found) = (KMeans::steps(x.view(), config).unwrap(), KMeans::fit(x.view(), config).unwrap());
        assert_eq!(steps.last(), Some(&found));
        assert!(steps.len() > 3, "{}", steps.len());
        for pair in steps.windows(2) {
            assert!(pair[1].inertia() <= pair[0].inertia());
            // Each centre is the mean of the points that were nearest to it one iteration before.
            for (cluster, centre) in pair[1].centres().rows().into_iter().enumerate() {
                let own: Vec<_> = (0..300).filter(|&i| usize::from(pair[0].labels()[i]) == cluster).collect();
                for (axis, &value) in centre.iter().enumerate() {
                    let mean = own.iter().map(|&i| f64::from(x[[i, axis]])).sum::<f64>() / own.len() as f64;
                    assert!((mean - value).abs() < 1e-12, "{mean} {value}");
                }
            }
        }
        // First centres are points, and a run that is cut off shows one step for each iteration it had.
        assert!(steps[0].centres().rows().into_iter().all(|c| x.rows().into_iter().any(|p| p.mapv(f64::from) == c)));
        assert_eq!(KMeans::steps(x.view(), KMeansConfig { max_iterations: 1, ..config }).unwrap().len(), 2);
        assert!(KMeans::steps(x.view(), KMeansConfig { clusters: 0, ..config }).is_err());
    }

    #[test]
    fn an_emptied_cluster_takes_the_farthest_point() {
        let x = array![[0.0_f32], [1.0], [2.0], [10.0]];
        let x = Rows::of(x.view());
        let mut run =
            KMeans { centres: array![[1.0], [100.0]], labels: vec![0; 4], inertia: 0.0, distances: vec![0.0; 4] };
        run.assign(&x);
        run.move_centres(&x);
        assert_eq!((run.centres.clone(), run.labels), (array![[1.0], [10.0]], vec![0, 0, 0, 1]));
    }

    #[test]
    fn equal_points_and_bad_requests() {
        let same = Array2::from_elem((5, 2), 1.0);
        let found = KMeans::fit(same.view(), KMeansConfig { clusters: 3, ..CONFIG }).unwrap();
        assert_eq!(found.inertia(), 0.0);
        assert!(found.predict(Array2::zeros((1, 3)).view()).is_err());
        let refused = |config| KMeans::fit(same.view(), config).is_err();
        assert!(refused(KMeansConfig { clusters: 0, ..CONFIG }) && refused(KMeansConfig { clusters: 6, ..CONFIG }));
        assert!(
            refused(KMeansConfig { restarts: 0, ..CONFIG }) && refused(KMeansConfig { max_iterations: 0, ..CONFIG })
        );
        assert!(KMeans::fit(array![[f32::NAN]].view(), KMeansConfig { clusters: 1, ..CONFIG }).is_err());
    }
}
