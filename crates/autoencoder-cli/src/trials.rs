//! The trials of `autoencoder lab pretraining`.

use crate::digits::Digits;
use crate::{files, pack};
use anyhow::Result;
use autoencoder::experiment::{Experiment, ValidExperiment};
use autoencoder::labs::pretraining::{Trial, TrialConfig, TrialReport};
use autoencoder::training::Pretraining;
use serde::Serialize;
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

/// What `pretraining` compares: each number of labels from both starts, once a seed.
#[derive(Debug, Clone, clap::Args)]
pub struct Trials {
    /// `pretraining`: numbers of images whose class is told, as many of each class.
    #[arg(long, value_name = "N", value_delimiter = ',', default_values_t = [100, 1_000, 12_000])]
    labels: Vec<usize>,
    /// `pretraining`: seeds, of weights, choice and order; each takes the place of the experiment's own.
    #[arg(long, value_name = "SEED", value_delimiter = ',', default_values_t = [1, 2, 3])]
    seeds: Vec<u32>,
    /// `pretraining`: updates of each trial.
    #[arg(long, value_name = "N", default_value_t = 600)]
    updates: u64,
}

/// What all trials say.
#[derive(Serialize)]
pub struct Report {
    /// Of every trial, but for its seed.
    experiment: Experiment,
    /// Of each seed's stack: what each layer rebuilt its own input to, its objective in the last epoch.
    objectives_of_layers: Vec<Vec<f64>>,
    trials: Vec<TrialReport>,
}

impl Trials {
    /// All trials, a thread for each seed.
    pub fn run(&self, experiment: &Path, digits: &Path) -> Result<Report> {
        let experiment = files::read_experiment(experiment)?;
        let [known, test] = [pack::read_set(digits, "train")?, pack::read_set(digits, "test")?].map(Digits::from);
        let of_seeds = thread::scope(|scope| {
            let start = |&seed: &u32| {
                let (known, test, experiment) = (&known, &test, &experiment);
                scope.spawn(move || self.of_seed(experiment, seed, known, test))
            };
            let threads: Vec<_> = self.seeds.iter().map(start).collect();
            let join =
                |thread: thread::ScopedJoinHandle<'_, _>| thread.join().unwrap_or_else(|panic| resume_unwind(panic));
            threads.into_iter().map(join).collect::<Result<Vec<_>>>()
        })?;
        let (objectives_of_layers, trials): (Vec<_>, Vec<_>) = of_seeds.into_iter().unzip();
        let experiment = Experiment::clone(&experiment);
        Ok(Report { experiment, objectives_of_layers, trials: trials.concat() })
    }

    fn of_seed(
        &self,
        experiment: &ValidExperiment,
        seed: u32,
        known: &Digits,
        test: &Digits,
    ) -> Result<(Vec<f64>, Vec<TrialReport>)> {
        let experiment = Experiment { seed, ..Experiment::clone(experiment) }.validate()?;
        let mut pretraining = Pretraining::new(experiment.clone(), known.images.clone())?;
        while !pretraining.is_over() {
            pretraining.step()?;
        }
        let stack = pretraining.model()?;
        let mut trials = Vec::new();
        for &labels in &self.labels {
            for start in [Some(&stack), None] {
                let config = TrialConfig { labels, updates: self.updates };
                let mut trial = Trial::new(start, &experiment, known.labelled(), config)?;
                while !trial.is_over() {
                    trial.step(test.labelled())?;
                }
                trials.push(trial.report().clone());
            }
        }
        Ok((pretraining.objectives().to_vec(), trials))
    }
}
