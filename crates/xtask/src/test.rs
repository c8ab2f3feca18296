//! `test`: everything that must pass, in one command; nothing is left out silently.

pub mod browser;

use std::env;
use std::path::PathBuf;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use crate::build;
use crate::failure::Failure;
use crate::run;
use crate::workspace;

/// One step, and how it went.
struct Step {
    name: &'static str,
    took: Duration,
    failure: Option<Failure>,
}

/// Runs every step, also after one that failed, and sums up.
pub fn test() -> Result<(), Failure> {
    let mut steps = Vec::new();
    step(&mut steps, "format", || run::run(run::cargo().args(["fmt", "--all", "--check"])));
    step(&mut steps, "lints", || {
        let words = ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
        run::run(run::cargo().args(words))
    });
    step(&mut steps, "tests", || {
        run::run(run::cargo().args(["test", "--workspace", "--locked", "--no-fail-fast"]))
    });
    // Each of the two ends with one program that only one core can work on.
    let dist = workspace::root().join("dist");
    let (compared, is_built) = thread::scope(|scope| {
        let beside = scope.spawn(|| {
            let mut steps = Vec::new();
            step(&mut steps, "native and WASM", parity);
            steps
        });
        let is_built = step(&mut steps, "build", || build::build(&dist));
        (beside.join(), is_built)
    });
    match compared {
        Ok(compared) => steps.extend(compared),
        Err(panic) => std::panic::resume_unwind(panic),
    }
    step(&mut steps, "browser journeys", || {
        if is_built { journeys(&[], &[]) } else { Err(not_built()) }
    });
    sum_up(&steps)
}

fn not_built() -> Failure {
    Failure::Content("not run, since the page was not built".to_owned())
}

/// The command line and the bindings side by side: the same bytes from both.
fn parity() -> Result<(), Failure> {
    browser::npm()?;
    run::run(run::cargo().args(["build", "--locked", "-p", "impact-cli"]))?;
    let package = build::bindings()?;
    let mut node = run::program("node");
    node.args(["--test", "tests/parity/"]).current_dir(workspace::root());
    node.env("IMPACT_PACKAGE", package).env("IMPACT", native());
    run::run(&mut node)
}

/// The command line as cargo builds it for the tests.
fn native() -> PathBuf {
    workspace::target().join("debug").join(format!("impact{}", env::consts::EXE_SUFFIX))
}

/// Drives the built page in a real browser: all journeys, or those of these names.
pub fn journeys(names: &[&str], settings: &[(&str, &str)]) -> Result<(), Failure> {
    let npm = browser::npm()?;
    let chromium = browser::chromium()?;
    let in_e2e = |program: &str| -> Command {
        let mut command = run::program(program);
        command.current_dir(workspace::root().join("tests/e2e"));
        command
    };
    // No script of a package runs, and no browser is downloaded: the system's own is driven.
    let quietly = ["--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
    run::run(in_e2e(&npm).arg("ci").args(quietly))?;
    let server = env::current_exe()
        .map_err(|error| Failure::Io { tried: "find this program".to_owned(), error })?;
    let run_those = |which: &[&str]| {
        run::run(
            in_e2e(&npm)
                .args(["test", "--"])
                .args(which)
                .envs(settings.iter().copied())
                .env("CHROMIUM", &chromium)
                .env("XTASK", &server)
                .env("IMPACT", native())
                .env("IMPACT_PACKAGE", build::package()),
        )
    };
    if !names.is_empty() {
        return run_those(names);
    }
    // Nothing else has the machine while something is timed; and it is timed also where a journey failed.
    let journeys = run_those(&["--project=journeys"]);
    run_those(&["--project=timed"]).and(journeys)
}

fn step(
    steps: &mut Vec<Step>,
    name: &'static str,
    work: impl FnOnce() -> Result<(), Failure>,
) -> bool {
    println!("\n== {name}");
    let began = Instant::now();
    let failure = work().err();
    let took = began.elapsed();
    match &failure {
        None => println!("== {name}: passed in {:.1} s", took.as_secs_f32()),
        Some(failure) => println!("== {name}: FAILED after {:.1} s: {failure}", took.as_secs_f32()),
    }
    steps.push(Step { name, took, failure });
    steps.last().is_some_and(|step| step.failure.is_none())
}

fn sum_up(steps: &[Step]) -> Result<(), Failure> {
    println!();
    for step in steps {
        let how = step
            .failure
            .as_ref()
            .map_or_else(|| "passed".to_owned(), |failure| format!("FAILED: {failure}"));
        println!("{:<18}{:>7.1} s  {how}", step.name, step.took.as_secs_f32());
    }
    let failed = steps.iter().filter(|step| step.failure.is_some()).count();
    println!("\n{} passed, {failed} failed", steps.len() - failed);
    if failed == 0 { Ok(()) } else { Err(Failure::Steps) }
}
