//! `soak`: what takes too long for every day, with the figures that it gives: every property many times over, the store
//! through long runs of faults, every page in every way it may be looked at, and the fuzzer.

mod fuzz;

use std::time::{Duration, Instant};

use crate::build;
use crate::failure::Failure;
use crate::run::{self, Stream};
use crate::test;
use crate::workspace;

/// How it went.
struct Outcome {
    name: String,
    took: Duration,
    /// What was counted, as in "60 tests of 20000 cases".
    counted: String,
    failure: Option<Failure>,
}

/// Cases of each property, unless the property sets its own number.
const CASES: u32 = 20_000;

/// Sequences of deeds and faults that the store goes through.
const SEQUENCES: u32 = 1_000_000;

/// How often the browser is killed after the page has said "Saved".
const KILLS: &str = "2000";

/// How long the fuzzer tries each target, unless asked otherwise.
pub const FUZZ_SECONDS: u32 = 120;

/// Runs every one of them, also after one that failed.
pub fn soak(fuzz_seconds: u32) -> Result<(), Failure> {
    println!(
        "Every property with {CASES} cases, the store through {SEQUENCES} runs of faults, each target of the fuzzer for \
         {fuzz_seconds} s: this takes its time"
    );
    let mut outcomes = vec![
        step("properties", || cases(&["--workspace", "--exclude", "xtask"], CASES)),
        step("faults", || {
            cases(&["-p", "impact-store", "--test", "it", "nothing_called_saved"], SEQUENCES)
        }),
    ];
    outcomes.push(step("every page", || {
        build::build(&workspace::root().join("dist"))?;
        test::journeys(&["matrix", "hostile"], &[("MATRIX", "all")])?;
        Ok("every way to look at it".to_owned())
    }));
    outcomes.push(step("kills", || {
        test::journeys(&["killed"], &[("KILLS", KILLS)])?;
        Ok(format!("{KILLS} kills of the browser"))
    }));
    for target in &fuzz::TARGETS {
        outcomes.push(step(&["fuzz ", target.name].concat(), || {
            let tried = fuzz::fuzz(target, fuzz_seconds)?;
            Ok(tried.map_or_else(|| "not counted".to_owned(), |tried| format!("{tried} inputs")))
        }));
    }
    sum_up(&outcomes)
}

fn step(name: &str, work: impl FnOnce() -> Result<String, Failure>) -> Outcome {
    println!("\n== {name}");
    let began = Instant::now();
    let (counted, failure) = match work() {
        Ok(counted) => (counted, None),
        Err(failure) => (String::new(), Some(failure)),
    };
    Outcome { name: name.to_owned(), took: began.elapsed(), counted, failure }
}

/// Tests in release, with so many cases of each property.
fn cases(which: &[&str], cases: u32) -> Result<String, Failure> {
    let mut command = run::cargo();
    command.args(["test", "--release", "--locked", "--no-fail-fast"]).args(which);
    command.env("PROPTEST_CASES", cases.to_string());
    let mut tests = 0;
    run::run_reading(&mut command, Stream::Output, |line| tests += passed(line))?;
    if tests == 0 {
        return Err(Failure::Content("not one test ran".to_owned()));
    }
    Ok(format!("{tests} tests, {cases} cases"))
}

/// The count in `test result: ok. 12 passed; …`.
fn passed(line: &str) -> u64 {
    let counts = line.strip_prefix("test result: ").and_then(|result| result.split_once(". "));
    let count = counts.and_then(|(_, counts)| counts.split_once(" passed"));
    count.and_then(|(count, _)| count.parse().ok()).unwrap_or(0)
}

fn sum_up(outcomes: &[Outcome]) -> Result<(), Failure> {
    println!();
    for outcome in outcomes {
        let how = outcome
            .failure
            .as_ref()
            .map_or_else(|| "passed".to_owned(), |failure| format!("FAILED: {failure}"));
        let seconds = outcome.took.as_secs_f32();
        println!("{:<14}{:>28}{seconds:>10.1} s  {how}", outcome.name, outcome.counted);
    }
    let failed = outcomes.iter().filter(|outcome| outcome.failure.is_some()).count();
    println!("\n{} passed, {failed} failed", outcomes.len() - failed);
    if failed == 0 { Ok(()) } else { Err(Failure::Steps) }
}

#[cfg(test)]
mod tests {
    use super::passed;

    #[test]
    fn cargos_count_is_read_from_its_closing_line() {
        assert_eq!(
            passed("test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out"),
            12
        );
        assert_eq!(passed("test result: FAILED. 3 passed; 1 failed"), 3);
        assert_eq!(passed("test passed::by ... ok"), 0);
    }
}
