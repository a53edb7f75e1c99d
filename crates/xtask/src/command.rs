//! Running other programs, with failures told in a sentence.

use std::{
    env,
    ffi::OsString,
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::paths;

/// How npm is called; on Windows it is a script, which is not found by its bare name.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// A command that runs in the workspace root and finds the tools in `target/tools`.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(paths::root());
    if let Ok(path) = env::join_paths(search_path()) {
        command.env("PATH", path);
    }
    command
}

/// The cargo that started this program.
pub fn cargo() -> Command {
    let program = env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    command(&program)
}

/// Runs to the end; anything but success is an error that names the command.
pub fn run(command: &mut Command) -> Result<()> {
    let line = shown(command);
    let status = command.status().with_context(|| format!("`{line}` could not be started"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// The first line a program prints, or `None` when it cannot be run.
pub fn first_line(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program)
        .args(arguments)
        .stderr(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().next().map(|line| line.trim().to_owned())
}

/// Whether a program of this name is on the path.
pub fn exists(program: &str) -> bool {
    find(program).is_some()
}

/// The program of this name on the path.
pub fn find(program: &str) -> Option<PathBuf> {
    let names = [program.to_owned(), format!("{program}{}", env::consts::EXE_SUFFIX)];
    search_path().flat_map(|folder| names.each_ref().map(|name| folder.join(name))).find(|path| path.is_file())
}

fn search_path() -> impl Iterator<Item = PathBuf> + use<> {
    let inherited: OsString = env::var_os("PATH").unwrap_or_default();
    let inherited: Vec<_> = env::split_paths(&inherited).collect();
    std::iter::once(paths::tools().join("bin")).chain(inherited)
}

/// The command as one would type it.
fn shown(command: &Command) -> String {
    let variables = command
        .get_envs()
        .filter(|(name, _)| *name != "PATH")
        .filter_map(|(name, value)| Some((name, value?)))
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{}='{}'", name.display(), value.display()));
    let program = PathBuf::from(command.get_program());
    let program = program.file_name().unwrap_or(command.get_program());
    let arguments = command.get_args().map(|argument| argument.display().to_string());
    variables.chain([program.display().to_string()]).chain(arguments).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{command, run};

    #[test]
    fn a_failure_names_the_command() {
        let error = run(command("no-such-program").env("A", "b").arg("now")).unwrap_err();
        assert_eq!(error.to_string(), "`A='b' no-such-program now` could not be started");
    }
}
