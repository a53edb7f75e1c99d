//! `autoencoder`: train, evaluate and pack autoencoders from the command line.

mod compact;
mod evaluate;
mod export;
mod files;
mod pack;
mod pca;
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
    Pca(pca::PcaTable),
    Compact(compact::Compact),
    Pack(pack::Pack),
    Export(export::Export),
    Import(export::Import),
}

fn main() -> anyhow::Result<()> {
    let out = &mut io::stdout().lock();
    let result = match Arguments::parse().command {
        Command::Train(command) => command.run(out),
        Command::Evaluate(command) => command.run(out),
        Command::Pca(command) => command.run(out),
        Command::Compact(command) => command.run(out),
        Command::Pack(command) => command.run(out),
        Command::Export(command) => command.run(out),
        Command::Import(command) => command.run(out),
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
