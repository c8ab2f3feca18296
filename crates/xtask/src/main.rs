//! `cargo xtask`: builds, serves and tests the page, so that a Rust toolchain is all one needs to begin.
//!
//! One file a command; every command says what it does while it does it, and installs what it needs.

mod arguments;
mod build;
mod failure;
mod headers;
mod measure;
mod run;
mod serve;
mod soak;
mod test;
mod words;
mod workspace;

use std::env;
use std::process::ExitCode;

use crate::arguments::Arguments;
use crate::failure::Failure;

const HELP: &str = "\
cargo xtask <command>

  build [--out DIR]                        build the page into DIR (dist)
  serve [--port N] [--out DIR] [--no-build]  build and serve the page here (port 8080 or the next free), and build again when a text is saved
  bindings                                 build the package for JavaScript into target/xtask/package
  words [--current LANG]                   how each translation stands to the English one; --current marks LANG as up to date
  measure                                  what the built page costs its visitors, beside plain pages, in one table
  test                                     everything that must pass: format, lints, tests, build, browser journeys
  soak [--fuzz-seconds N]                  the property tests with 20,000 cases each, the store through a million runs of
                                           faults, every page in every way, and the fuzzer on each of its targets (120 s)
  help                                     this list

--no-build serves what is in DIR already; --port 0 takes any free port.";

fn main() -> ExitCode {
    match dispatch() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch() -> Result<(), Failure> {
    let mut words = env::args().skip(1);
    let command = words.next().unwrap_or_else(|| "help".to_owned());
    let mut arguments = Arguments::read(words)?;
    match command.as_str() {
        "build" => {
            let out = arguments.out();
            arguments.finish(&command)?;
            build::build(&out).map(drop)
        }
        "serve" => {
            let request = serve::Request {
                out: arguments.out(),
                port: arguments.port()?,
                build: !arguments.flag("no-build"),
            };
            arguments.finish(&command)?;
            serve::serve(&request)
        }
        "bindings" => {
            arguments.finish(&command)?;
            println!("{}", build::bindings()?.display());
            Ok(())
        }
        "words" => {
            let current = arguments.text("current");
            arguments.finish(&command)?;
            words::words(current.as_deref())
        }
        "measure" => {
            arguments.finish(&command)?;
            measure::measure()
        }
        "test" => {
            arguments.finish(&command)?;
            test::test()
        }
        "soak" => {
            let seconds = arguments.fuzz_seconds()?.unwrap_or(soak::FUZZ_SECONDS);
            arguments.finish(&command)?;
            soak::soak(seconds)
        }
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        unknown => Err(Failure::Usage(format!("there is no command `{unknown}`.\n\n{HELP}"))),
    }
}
