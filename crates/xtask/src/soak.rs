//! `soak`: what takes too long for every day, with the figures that it gives. Fuzzing will be a further entry here.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::run;

/// One long run.
struct Soak {
    name: &'static str,
    command: fn() -> Command,
}

/// How it went.
struct Outcome {
    name: &'static str,
    took: Duration,
    /// How many tests passed, by cargo's count.
    tests: Option<u64>,
    failure: Option<Failure>,
}

/// Cases of each property, unless the property sets its own number.
const CASES: &str = "20000";

const SOAKS: [Soak; 1] = [Soak {
    name: "properties",
    command: || {
        let mut command = run::cargo();
        command
            .args([
                "test",
                "--release",
                "--workspace",
                "--exclude",
                "xtask",
                "--locked",
                "--no-fail-fast",
            ])
            .env("PROPTEST_CASES", CASES);
        command
    },
}];

/// Runs every one of them, also after one that failed.
pub fn soak() -> Result<(), Failure> {
    println!("Every property is tried with {CASES} cases, in release: this takes its time");
    let outcomes = SOAKS.map(|soak| {
        println!("\n== {}", soak.name);
        let began = Instant::now();
        let mut tests = 0;
        let result = run::run_reading(&mut (soak.command)(), |line| tests += passed(line));
        Outcome {
            name: soak.name,
            took: began.elapsed(),
            tests: Some(tests).filter(|tests| *tests > 0),
            failure: result.err(),
        }
    });
    sum_up(&outcomes)
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
        let tests =
            outcome.tests.map_or_else(|| "no tests".to_owned(), |tests| format!("{tests} tests"));
        println!("{:<14}{tests:>12}{:>10.1} s  {how}", outcome.name, outcome.took.as_secs_f32());
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
