//! `cargo xtask`: everything the project needs besides compiling Rust.

mod bench;
mod check;
mod check_runner;
mod check_times;
mod command;
mod data;
mod dist;
mod first_minute;
mod full_set;
mod gzip;
mod hash;
mod http;
mod live;
mod package;
mod paths;
mod serve;
mod site;
mod tools;
mod wasm;
mod wheel;

use std::{ffi::OsString, process::ExitCode};

use anyhow::Result;
use lexopt::prelude::*;

const HELP: &str = "\
Autoencoder Playground: build, serve, test and measure.

Usage: cargo xtask <COMMAND>

  build               build the whole site into dist/, ready for any static host
      --address URL   where it will be: previews of links need it, and a sitemap comes with it
  package             pack the widgets for npm and for Python into target/package/, and print what they weigh
  serve               serve the page at once, live from www/, and build its binaries meanwhile
      --port N        first port to try (8080; 0 takes any free one)
      --open          open the page in the default browser
      --no-build      serve dist/ as it is
      --sources       serve www/ with the binaries of the last build, and build nothing
      --under PATH    serve below a sub-path, as a project page on a static host would
  data                bring the full MNIST into target/data/mnist/ (needs npm)
  test                run every check there is, stop at the first that fails
      --fast          leave out the checks that need a browser
      --only NAME     run the check of this name alone, and show all that it prints
  measure             build, then measure the page in Chromium (needs Node.js)
  soak                build, then train for long in Chromium and print the memory (needs Node.js)
      --minutes N     how long (30)
  bench               build, then time kernels and training steps, natively and in Chromium
      --native        only natively
      --browser       only in Chromium
      --kernel NAME   the binary it runs there: auto, scalar, simd128 or relaxed (auto)
      --quick         in a tenth of the time, less exactly

The first run adds the wasm32-unknown-unknown target through rustup if it is missing.
Start with: cargo xtask serve
";

/// What was asked for.
#[derive(Debug, PartialEq)]
enum Task {
    Help,
    Build { address: Option<String> },
    Package,
    Serve(serve::Options),
    Data,
    Test(check::Options),
    Measure,
    Soak { minutes: u32 },
    Bench(bench::Options),
}

fn main() -> ExitCode {
    let task = match parse(std::env::args_os().skip(1)) {
        Ok(task) => task,
        Err(error) => {
            eprintln!("{error}. `cargo xtask --help` lists the commands.");
            return ExitCode::from(2);
        }
    };
    match run(task) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<ExitCode> {
    match task {
        Task::Help => print!("{HELP}"),
        Task::Build { address } => site::build(address.as_deref())?,
        Task::Package => package::build()?,
        Task::Serve(options) => serve::run(&options)?,
        Task::Data => data::bring()?,
        Task::Test(options) => return check::run(&options),
        Task::Measure => check::measure()?,
        Task::Soak { minutes } => check::soak(minutes)?,
        Task::Bench(options) => bench::run(&options)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Task, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut task = None;
    while let Some(argument) = parser.next()? {
        match (&mut task, argument) {
            (_, Short('h') | Long("help")) => return Ok(Task::Help),
            (None, Value(name)) => {
                task = Some(match name.string()?.as_str() {
                    "help" => Task::Help,
                    "build" => Task::Build { address: None },
                    "package" => Task::Package,
                    "serve" => Task::Serve(serve::Options::default()),
                    "data" => Task::Data,
                    "test" => Task::Test(check::Options::default()),
                    "measure" => Task::Measure,
                    "soak" => Task::Soak { minutes: 30 },
                    "bench" => Task::Bench(bench::Options::default()),
                    other => return Err(format!("there is no command `{other}`").into()),
                });
            }
            (Some(Task::Build { address }), Long("address")) => *address = Some(parser.value()?.string()?),
            (Some(Task::Serve(options)), Long("port")) => options.port = parser.value()?.parse()?,
            (Some(Task::Serve(options)), Long("under")) => {
                options.under = parser.value()?.string()?;
            }
            (Some(Task::Serve(options)), Long("open")) => options.open = true,
            (Some(Task::Serve(options)), Long("no-build")) => options.build = false,
            (Some(Task::Serve(options)), Long("sources")) => (options.build, options.sources) = (false, true),
            (Some(Task::Test(options)), Long("fast")) => options.fast = true,
            (Some(Task::Test(options)), Long("only")) => options.only = Some(parser.value()?.string()?),
            (Some(Task::Soak { minutes }), Long("minutes")) => *minutes = parser.value()?.parse()?,
            (Some(Task::Bench(options)), Long("native")) => options.native = true,
            (Some(Task::Bench(options)), Long("browser")) => options.browser = true,
            (Some(Task::Bench(options)), Long("kernel")) => options.set_kernel(parser.value()?.string()?)?,
            (Some(Task::Bench(options)), Long("quick")) => options.quick = true,
            (_, unexpected) => return Err(unexpected.unexpected()),
        }
    }
    Ok(task.unwrap_or(Task::Help))
}

#[cfg(test)]
mod tests {
    use super::{Task, parse};
    use crate::{bench, check, serve::Options};

    fn parsed(line: &str) -> Result<Task, String> {
        parse(line.split_whitespace().map(Into::into)).map_err(|error| error.to_string())
    }

    #[test]
    fn options_belong_to_their_command() {
        assert_eq!(parsed(""), Ok(Task::Help));
        assert_eq!(parsed("test --fast"), Ok(Task::Test(check::Options { fast: true, only: None })));
        assert_eq!(parsed("test --only x"), Ok(Task::Test(check::Options { fast: false, only: Some("x".into()) })));
        assert_eq!(
            parsed("serve --port 0 --no-build --under playground"),
            Ok(Task::Serve(Options { port: 0, build: false, under: "playground".into(), ..Options::default() }))
        );
        assert_eq!(parsed("bench"), Ok(Task::Bench(bench::Options::default())));
        assert_eq!(
            parsed("bench --browser --kernel simd128 --quick"),
            Ok(Task::Bench(bench::Options { native: false, browser: true, kernel: "simd128".into(), quick: true }))
        );
        assert_eq!(parsed("soak"), Ok(Task::Soak { minutes: 30 }));
        assert_eq!(parsed("soak --minutes 5"), Ok(Task::Soak { minutes: 5 }));
        assert!(parsed("soak --minutes -1").is_err());
        assert!(parsed("build --fast").is_err());
        assert_eq!(parsed("build"), Ok(Task::Build { address: None }));
        let address = Some("https://example.org/playground/".into());
        assert_eq!(parsed("build --address https://example.org/playground/"), Ok(Task::Build { address }));
        assert!(parsed("measure --quick").is_err());
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(parsed("bild"), Err("there is no command `bild`".into()));
        assert!(parsed("serve --port lots").is_err_and(|error| error.contains("lots")));
        assert_eq!(
            parsed("bench --kernel avx"),
            Err("there is no kernel `avx`; expected auto, scalar, simd128, relaxed".into())
        );
        assert!(parsed("serve --port 70000").is_err_and(|error| error.contains("70000")));
    }
}
