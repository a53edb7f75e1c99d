//! `autoencoder`: train, evaluate and pack autoencoders from the command line.

mod code_metrics;
mod compact;
mod encode;
mod evaluate;
mod files;
mod network;
mod npy;
mod pack;
mod parallel;
mod pca;
mod progress;
mod reconstruct;
mod sample;
mod score;
mod sheet;
mod train;

use clap::{Parser, Subcommand};
use std::io;

/// Autoencoders on real digits: train one, measure it, pack it for the page.
///
/// Digits are read from a folder with the four IDX files of MNIST (`cargo xtask data` brings them to
/// target/data/mnist). Every random choice comes from the seed in the experiment's file.
#[derive(Parser)]
#[command(name = "autoencoder", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Train(train::Train),
    Evaluate(evaluate::Evaluate),
    Encode(encode::Encode),
    Reconstruct(reconstruct::Reconstruct),
    Score(score::Score),
    Sample(sample::Sample),
    Pca(pca::PcaTable),
    Compact(compact::Compact),
    Pack(pack::Pack),
}

fn main() -> anyhow::Result<()> {
    let out = &mut io::stdout().lock();
    let result = match Arguments::parse().command {
        Command::Train(command) => command.run(out),
        Command::Evaluate(command) => command.run(out),
        Command::Encode(command) => command.run(out),
        Command::Reconstruct(command) => command.run(out),
        Command::Score(command) => command.run(out),
        Command::Sample(command) => command.run(out),
        Command::Pca(command) => command.run(out),
        Command::Compact(command) => command.run(out),
        Command::Pack(command) => command.run(out),
    };
    match result {
        // Whoever reads has seen enough, as `head` does.
        Err(error) if error.downcast_ref().is_some_and(is_closed_pipe) => Ok(()),
        result => result,
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
