//! Runs checks side by side where they do not disturb each other, and shows how far it is.
//!
//! Each check is this program once more, with `--only`, its words in a file of `target/checks/`: so checks that run
//! at once do not talk across each other, and what one of them printed is shown when it fails.

use std::{
    env, fs,
    fs::File,
    io::{IsTerminal, Write, stdout},
    path::PathBuf,
    process::{Command, ExitCode},
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};

use crate::{
    check::{Check, Lane},
    check_times::{Times, spoken},
    paths,
};

/// Lanes that run side by side; the browser's comes after them, alone.
const TOGETHER: [Lane; 4] = [Lane::Cargo, Lane::Site, Lane::JavaScript, Lane::Bindings];
/// How often the line of progress is drawn anew.
const REDRAWN: Duration = Duration::from_secs(1);

/// Set for a check that a run of all has prepared for.
pub const PREPARED: &str = "XTASK_PREPARED";

/// How a check ended.
#[derive(Clone, Debug, PartialEq)]
enum End {
    Passed(Duration),
    Failed(Duration),
}

/// How far the run is.
struct Progress {
    start: Instant,
    expected: Option<Duration>,
    count: usize,
    running: Vec<String>,
    ended: Vec<(String, End)>,
    over: bool,
}

impl Progress {
    fn failed(&self) -> bool {
        self.ended.iter().any(|(_, end)| matches!(end, End::Failed(_)))
    }

    fn line(&self) -> String {
        let last = self.expected.map(|time| format!(" of about {}", spoken(time))).unwrap_or_default();
        let running = if self.running.is_empty() { "nothing".to_owned() } else { self.running.join("; ") };
        let (done, count) = (self.ended.len(), self.count);
        format!("[{done}/{count}, {}{last}] running: {running}", spoken(self.start.elapsed()))
    }
}

/// Runs the checks; none begins after one has failed.
pub fn run(checks: &[Check], fast: bool) -> Result<ExitCode> {
    let file = paths::target().join("checks/times.txt");
    let mut times = Times::read(&file);
    let whole = if fast { "the whole, fast" } else { "the whole" };
    announce(checks, &times, whole);

    let progress = Mutex::new(Progress {
        start: Instant::now(),
        expected: times.get(whole),
        count: checks.len(),
        running: Vec::new(),
        ended: Vec::new(),
        over: false,
    });
    let over = Condvar::new();
    thread::scope(|scope| {
        scope.spawn(|| draw(&progress, &over));
        let outcome = thread::scope(|scope| {
            let lanes: Vec<_> =
                TOGETHER.iter().map(|lane| scope.spawn(|| run_lane(checks, *lane, &progress))).collect();
            lanes.into_iter().try_for_each(|lane| lane.join().unwrap_or(Ok(())))
        })
        .and_then(|()| run_lane(checks, Lane::Browser, &progress));
        lock(&progress).over = true;
        over.notify_all();
        outcome
    })?;

    let progress = progress.into_inner().unwrap_or_else(PoisonError::into_inner);
    let took = progress.start.elapsed();
    println!();
    for line in table(checks, &progress.ended) {
        println!("{line}");
    }
    for (name, end) in &progress.ended {
        match end {
            End::Passed(time) => times.set(name, *time),
            End::Failed(_) => {
                println!("\n{name} printed:\n\n{}", fs::read_to_string(log(name)).unwrap_or_default().trim_end());
                println!("\nTo run it alone: cargo xtask test --only \"{name}\"");
            }
        }
    }
    let failed = progress.failed();
    if !failed {
        times.set(whole, took);
    }
    times.write(&file)?;
    let passed = progress.ended.iter().filter(|(_, end)| matches!(end, End::Passed(_))).count();
    println!("\n{passed} passed, {} failed, in {}", progress.ended.len() - passed, spoken(took));
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn announce(checks: &[Check], times: &Times, whole: &str) {
    match times.get(whole) {
        Some(time) => println!("{} checks; the last run that passed took {}.", checks.len(), spoken(time)),
        None => println!("{} checks; the first run compiles everything and takes some 25 minutes.", checks.len()),
    }
    for check in checks {
        let last = times.get(&check.name).map(spoken).unwrap_or_else(|| "not yet run".into());
        println!("  {:<44} {last:>12}", check.name);
    }
    println!();
}

fn run_lane(checks: &[Check], lane: Lane, progress: &Mutex<Progress>) -> Result<()> {
    for check in checks.iter().filter(|check| check.lane == lane) {
        {
            let mut progress = lock(progress);
            if progress.failed() {
                break;
            }
            progress.running.push(check.name.clone());
        }
        let start = Instant::now();
        let passed = run_one(&check.name);
        let mut progress = lock(progress);
        progress.running.retain(|name| *name != check.name);
        let end = if *passed.as_ref().unwrap_or(&false) { End::Passed } else { End::Failed }(start.elapsed());
        say(&row(&check.name, Some(&end)));
        progress.ended.push((check.name.clone(), end));
        passed?;
    }
    Ok(())
}

/// Runs one check in a process of its own.
fn run_one(name: &str) -> Result<bool> {
    let log = log(name);
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder)?;
    }
    let output = File::create(&log).with_context(|| format!("{} cannot be written", log.display()))?;
    let mut program = Command::new(env::current_exe()?);
    program.args(["test", "--only", name]).env(PREPARED, "1");
    let status = program.stdout(output.try_clone()?).stderr(output).status();
    Ok(status.context("this program could not be started again")?.success())
}

fn log(name: &str) -> PathBuf {
    let file: String = name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    paths::target().join("checks").join(format!("{file}.log"))
}

/// Redraws the line of progress on a terminal until all is over; elsewhere only the ends of checks are printed.
fn draw(progress: &Mutex<Progress>, over: &Condvar) {
    if !stdout().is_terminal() {
        return;
    }
    let mut now = lock(progress);
    while !now.over {
        print!("\r\x1b[K{}", now.line());
        let _ = stdout().flush();
        now = over.wait_timeout(now, REDRAWN).unwrap_or_else(PoisonError::into_inner).0;
    }
    print!("\r\x1b[K");
}

/// Prints a line in place of that of the progress.
fn say(line: &str) {
    let clear = if stdout().is_terminal() { "\r\x1b[K" } else { "" };
    println!("{clear}{line}");
}

/// One row for each check, in their own order.
fn table(checks: &[Check], ended: &[(String, End)]) -> Vec<String> {
    let end = |name: &str| ended.iter().find(|(each, _)| each == name).map(|(_, end)| end);
    checks.iter().map(|check| row(&check.name, end(&check.name))).collect()
}

fn row(name: &str, end: Option<&End>) -> String {
    match end {
        Some(End::Passed(time)) => format!("{name:<44} {:>12}   passed", spoken(*time)),
        Some(End::Failed(time)) => format!("{name:<44} {:>12}   FAILED", spoken(*time)),
        None => format!("{name:<44} {:>12}   not run", ""),
    }
}

fn lock(progress: &Mutex<Progress>) -> MutexGuard<'_, Progress> {
    progress.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::{End, Progress, log, row};
    use std::time::{Duration, Instant};

    #[test]
    fn a_row_says_how_a_check_ended() {
        let time = Duration::from_millis(1_500);
        assert!(row("format", Some(&End::Passed(time))).ends_with("1.5 s   passed"));
        assert!(row("format", Some(&End::Failed(time))).ends_with("1.5 s   FAILED"));
        assert!(row("format", None).ends_with("not run"));
    }

    #[test]
    fn progress_says_what_runs_and_how_long_it_may_take() {
        let mut progress = Progress {
            start: Instant::now(),
            expected: Some(Duration::from_secs(90)),
            count: 3,
            running: vec!["site".into(), "clippy, native".into()],
            ended: vec![("format".into(), End::Passed(Duration::ZERO))],
            over: false,
        };
        let line = progress.line();
        assert!(
            line.starts_with("[1/3, ") && line.ends_with("of about 1 min 30 s] running: site; clippy, native"),
            "{line}"
        );
        assert!(!progress.failed());
        progress.ended.push(("site".into(), End::Failed(Duration::ZERO)));
        assert!(progress.failed());
    }

    #[test]
    fn every_check_has_a_file_for_its_words() {
        assert!(log("clippy, wasm32 scalar").ends_with("checks/clippy--wasm32-scalar.log"));
    }
}
