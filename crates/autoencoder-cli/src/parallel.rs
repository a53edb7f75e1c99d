//! Work on many images by several threads, with results that do not depend on how many.

use anyhow::Result;
use ndarray::{Array2, ArrayView2, Axis, concatenate};
use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Images in a chunk.
const CHUNK: usize = 500;

/// How many threads work.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct Threads {
    /// Threads that work; all processors by default. Results are the same, to the bit, for any number.
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
}

impl Threads {
    fn count(self) -> usize {
        self.threads.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get)
    }

    /// `work` on chunks of rows, each with the number of its first row; results in the order of the rows. The chunks
    /// are the same for any number of threads; threads take the next one whenever they are free.
    pub fn map_chunks<T: Send>(
        self,
        rows: ArrayView2<f32>,
        work: impl Fn(usize, ArrayView2<f32>) -> Result<T> + Sync,
    ) -> Result<Vec<T>> {
        let chunks: Vec<_> = rows.axis_chunks_iter(Axis(0), CHUNK).collect();
        let next = AtomicUsize::new(0);
        let take_turns = || {
            let mut done = Vec::new();
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(chunk) = chunks.get(index) else { return done };
                done.push((index, work(index * CHUNK, chunk.view())));
            }
        };
        let mut results = thread::scope(|scope| {
            let workers: Vec<_> = (1..self.count().min(chunks.len())).map(|_| scope.spawn(take_turns)).collect();
            let mut results = take_turns();
            for worker in workers {
                results.extend(worker.join().unwrap_or_else(|panic| resume_unwind(panic)));
            }
            results
        });
        results.sort_by_key(|(index, _)| *index);
        results.into_iter().map(|(_, result)| result).collect()
    }

    /// [`Threads::map_chunks`] for work that turns rows into rows.
    pub fn map_rows(
        self,
        rows: ArrayView2<f32>,
        work: impl Fn(usize, ArrayView2<f32>) -> Result<Array2<f32>> + Sync,
    ) -> Result<Array2<f32>> {
        let parts = self.map_chunks(rows, work)?;
        let views: Vec<_> = parts.iter().map(|part| part.view()).collect();
        Ok(concatenate(Axis(0), &views)?)
    }
}
