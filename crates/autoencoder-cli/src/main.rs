//! `autoencoder`: train, measure, use and pack autoencoders from the command line.

mod baselines;
mod binarize;
mod code_metrics;
mod compact;
mod contents;
mod digits;
mod encode;
mod evaluate;
mod export;
mod files;
mod lab;
mod network;
mod noise;
mod pack;
mod parallel;
mod pca;
mod pretrain;
mod progress;
mod reconstruct;
mod sample;
mod schema;
mod score;
mod selection;
mod sheet;
mod train;
mod trials;

use clap::{Parser, Subcommand};
use std::io;
use std::process::ExitCode;

/// Autoencoders on real digits: train one, measure it, put it to use, pack it for the page.
///
/// An autoencoder squeezes an image into a short code and rebuilds the image from it; what it cannot rebuild it has
/// not learned. A first round, after `cargo xtask data` has brought the four IDX files of MNIST to target/data/mnist:
///
///   autoencoder train crates/autoencoder-cli/experiments/plain.json --out m.safetensors --validate
///   autoencoder evaluate m.safetensors --codes
///   autoencoder reconstruct m.safetensors --images IDX --png sheet.png
///   autoencoder encode m.safetensors --images IDX --out codes.npy
///   autoencoder score m.safetensors --images IDX --out scores.csv
///   autoencoder sample m.safetensors --png samples.png
///
/// Every random choice comes from a seed: that of the experiment's file in training, --seed elsewhere. The same
/// command gives the same bytes, whatever --threads. Images lie in [0, 1]; files that exist are replaced, and only
/// once the new ones are whole.
#[derive(Parser)]
#[command(name = "autoencoder", version, verbatim_doc_comment)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Train(train::Train),
    Pretrain(pretrain::Pretrain),
    Evaluate(evaluate::Evaluate),
    Encode(encode::Encode),
    Reconstruct(reconstruct::Reconstruct),
    Score(score::Score),
    Sample(sample::Sample),
    Pca(pca::PcaTable),
    Baselines(baselines::WhatErrorsAreWorth),
    Lab(lab::Lab),
    Compact(compact::Compact),
    Pack(pack::Pack),
    Export(export::Export),
    Import(export::Import),
    Schema(schema::Schema),
}

fn main() -> ExitCode {
    let out = &mut io::stdout().lock();
    let result = match Arguments::parse().command {
        Command::Train(command) => command.run(out),
        Command::Pretrain(command) => command.run(out),
        Command::Evaluate(command) => command.run(out),
        Command::Encode(command) => command.run(out),
        Command::Reconstruct(command) => command.run(out),
        Command::Score(command) => command.run(out),
        Command::Sample(command) => command.run(out),
        Command::Pca(command) => command.run(out),
        Command::Baselines(command) => command.run(out),
        Command::Lab(command) => command.run(out),
        Command::Compact(command) => command.run(out),
        Command::Pack(command) => command.run(out),
        Command::Export(command) => command.run(out),
        Command::Import(command) => command.run(out),
        Command::Schema(command) => command.run(out),
    };
    match result {
        // Whoever reads has seen enough, as `head` does.
        Err(error) if error.downcast_ref().is_some_and(is_closed_pipe) => ExitCode::SUCCESS,
        Err(error) => {
            // On one line, from what was being done to why it failed.
            eprintln!("Error: {error:#}");
            ExitCode::FAILURE
        }
        Ok(()) => ExitCode::SUCCESS,
    }
}

fn is_closed_pipe(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }
}
