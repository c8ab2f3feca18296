//! The program as a shell runs it, with nothing of the tester's own environment.

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, Output, Stdio};

/// What a run left behind.
#[derive(Debug)]
pub struct Run {
    /// The exit code.
    pub code: i32,
    /// Standard output.
    pub output: String,
    /// Standard error.
    pub errors: String,
}

/// The program in the root of the workspace, in English, without colours asked for or refused.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_impact-under-test"));
    command.current_dir(impact_tests::root());
    for name in
        ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"]
    {
        command.env_remove(name);
    }
    command.stdin(Stdio::null());
    command
}

/// Runs it with these arguments.
pub fn run<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Run {
    finish(program().args(arguments).output().expect("the program was built"))
}

/// Runs it with this on standard input.
pub fn run_with_input(arguments: &[&str], input: &[u8]) -> Run {
    feed(program(), arguments, input)
}

/// Runs it as a terminal would show it, with colours.
pub fn run_in_colour(arguments: &[&str], input: &[u8]) -> Run {
    let mut command = program();
    command.env("CLICOLOR_FORCE", "1").env_remove("NO_COLOR");
    feed(command, arguments, input)
}

fn feed(mut command: Command, arguments: &[&str], input: &[u8]) -> Run {
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program was built");
    let mut stdin = child.stdin.take().expect("it was piped");
    // It may refuse its arguments before it reads.
    let _ = stdin.write_all(input);
    drop(stdin);
    finish(child.wait_with_output().expect("it ends"))
}

fn finish(output: Output) -> Run {
    let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
    Run {
        code: output.status.code().expect("it was not killed"),
        output: text(output.stdout),
        errors: text(output.stderr),
    }
}
