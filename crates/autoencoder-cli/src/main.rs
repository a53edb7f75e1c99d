//! `autoencoder`: train, evaluate and pack autoencoders from the command line.

mod compact;
mod evaluate;
mod files;
mod pack;
mod pca;
mod train;

use clap::{Parser, Subcommand};

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
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().command {
        Command::Train(command) => command.run(),
        Command::Evaluate(command) => command.run(),
        Command::Pca(command) => command.run(),
        Command::Compact(command) => command.run(),
        Command::Pack(command) => command.run(),
    }
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
