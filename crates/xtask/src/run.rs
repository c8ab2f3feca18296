//! Running other programs: the command line is shown first, so that a developer can run it by hand.

use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::workspace;

/// The cargo that started this task.
pub fn cargo() -> Command {
    program(&env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
}

/// A program that starts in the root of the workspace and reads no input.
pub fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.current_dir(workspace::root()).stdin(Stdio::null());
    command
}

/// Runs it with its output shown; its failure is ours.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    println!("  $ {}", line(command));
    let status = command.status().map_err(|error| Failure::Io { tried: format!("run `{}`", line(command)), error })?;
    if status.success() { Ok(()) } else { Err(Failure::Program { line: line(command), ending: format!("ended with {status}") }) }
}

/// What a program prints, without the last line break.
pub fn output(command: &mut Command) -> Result<String, Failure> {
    let result = command.output().map_err(|error| Failure::Io { tried: format!("run `{}`", line(command)), error })?;
    if result.status.success() {
        Ok(String::from_utf8_lossy(&result.stdout).trim_end().to_owned())
    } else {
        let said = String::from_utf8_lossy(&result.stderr).trim_end().to_owned();
        Err(Failure::Program { line: line(command), ending: format!("ended with {}: {said}", result.status) })
    }
}

/// The first of these programs that is there: a path, or a name to be looked up in `PATH`.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default();
    names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file()))
}

fn line(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program()).to_string_lossy().into_owned();
    let words = command.get_args().map(|word| word.to_string_lossy().into_owned());
    std::iter::once(name).chain(words).collect::<Vec<_>>().join(" ")
}
