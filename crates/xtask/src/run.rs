//! Running other programs: the command line is shown first, so that a developer can run it by hand.

use std::env;
use std::io::{self, BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};

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
    judge(command, Command::status)
}

/// Which of its two streams is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// Standard output.
    Output,
    /// Standard error.
    Errors,
}

/// The same, and each line that it prints to one of its streams is read as well.
pub fn run_reading(
    command: &mut Command,
    stream: Stream,
    mut read: impl FnMut(&str),
) -> Result<(), Failure> {
    println!("  $ {}", line(command));
    judge(command, |command| {
        let mut child = match stream {
            Stream::Output => command.stdout(Stdio::piped()).spawn()?,
            Stream::Errors => command.stderr(Stdio::piped()).spawn()?,
        };
        let output = child.stdout.take().map(|pipe| -> Box<dyn Read> { Box::new(pipe) });
        let errors = child.stderr.take().map(|pipe| -> Box<dyn Read> { Box::new(pipe) });
        if let Some(pipe) = output.or(errors) {
            // A fuzzer prints what it found as it is: bytes, not always text.
            for line in BufReader::new(pipe).split(b'\n') {
                let line = line?;
                let line = String::from_utf8_lossy(&line);
                println!("{line}");
                read(&line);
            }
        }
        child.wait()
    })
}

fn judge(
    command: &mut Command,
    run: impl FnOnce(&mut Command) -> io::Result<ExitStatus>,
) -> Result<(), Failure> {
    let status = run(command)
        .map_err(|error| Failure::Io { tried: format!("run `{}`", line(command)), error })?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::Program { line: line(command), ending: format!("ended with {status}") })
    }
}

/// What a program prints, without the last line break.
pub fn output(command: &mut Command) -> Result<String, Failure> {
    let result = command
        .output()
        .map_err(|error| Failure::Io { tried: format!("run `{}`", line(command)), error })?;
    if result.status.success() {
        Ok(String::from_utf8_lossy(&result.stdout).trim_end().to_owned())
    } else {
        let said = String::from_utf8_lossy(&result.stderr).trim_end().to_owned();
        Err(Failure::Program {
            line: line(command),
            ending: format!("ended with {}: {said}", result.status),
        })
    }
}

/// The first of these programs that is there: a path, or a name to be looked up in `PATH`.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> =
        env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default();
    names
        .iter()
        .find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file()))
}

fn line(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program()).to_string_lossy().into_owned();
    let words = command.get_args().map(|word| word.to_string_lossy().into_owned());
    std::iter::once(name).chain(words).collect::<Vec<_>>().join(" ")
}
