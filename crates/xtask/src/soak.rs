//! `soak`: what takes too long for every day, with the figures that it gives. Fuzzing will be a further entry here.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::run;

/// One long run.
struct Soak {
    name: &'static str,
    /// What it is meant to show.
    about: &'static str,
    command: fn() -> Command,
}

/// Cases of each property.
const CASES: &str = "20000";

const SOAKS: [Soak; 1] = [Soak {
    name: "properties",
    about: "every property test with 20,000 cases, optimized",
    command: || {
        let mut command = run::cargo();
        command.args(["test", "--release", "--workspace", "--exclude", "xtask", "--locked"]).env("PROPTEST_CASES", CASES);
        command
    },
}];

/// Runs every one of them, also after one that failed.
pub fn soak() -> Result<(), Failure> {
    let mut results = Vec::new();
    for soak in SOAKS {
        println!("\n== {}: {}", soak.name, soak.about);
        let began = Instant::now();
        let failure = run::run(&mut (soak.command)()).err();
        results.push((soak.name, began.elapsed(), failure));
    }
    sum_up(&results)
}

fn sum_up(results: &[(&str, Duration, Option<Failure>)]) -> Result<(), Failure> {
    println!();
    for (name, took, failure) in results {
        let how = failure.as_ref().map_or_else(|| "passed".to_owned(), |failure| format!("FAILED: {failure}"));
        println!("{name:<18}{:>7.1} s  {how}", took.as_secs_f32());
    }
    let failed = results.iter().filter(|(_, _, failure)| failure.is_some()).count();
    println!("\n{} passed, {failed} failed", results.len() - failed);
    if failed == 0 { Ok(()) } else { Err(Failure::Steps) }
}
