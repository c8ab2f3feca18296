//! Fuzzing: each target of `tests/fuzz` for a while, with a corpus that grows from run to run.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::failure::Failure;
use crate::run::{self, Stream};
use crate::workspace;

/// The fuzzer as it was tried; it drives libFuzzer, which the compiler has built in.
const VERSION: &str = "0.13.2";

/// A target, and the folders whose files it starts from.
pub struct Target {
    pub name: &'static str,
    pub seeds: &'static [&'static str],
}

pub const TARGETS: [Target; 6] = [
    Target {
        name: "gate",
        seeds: &[
            "tests/fuzz/kept/gate",
            "tests/fixtures/valid",
            "tests/fixtures/invalid",
            "policies",
        ],
    },
    Target {
        name: "migrate",
        seeds: &["tests/fuzz/kept/migrate", "tests/fixtures/valid", "tests/golden"],
    },
    Target { name: "brief", seeds: &["tests/fuzz/kept/brief", "tests/fixtures/valid", "policies"] },
    Target {
        name: "markdown",
        seeds: &["tests/fuzz/kept/markdown", "tests/fixtures/valid", "policies"],
    },
    Target { name: "quotation", seeds: &["tests/fuzz/kept/quotation", "tests/e2e/laws"] },
    Target { name: "reading", seeds: &["tests/fuzz/kept/reading", "tests/e2e/laws"] },
];

/// Lets a target run for so many seconds; gives how many inputs it tried, as the fuzzer counts.
pub fn fuzz(target: &Target, seconds: u32) -> Result<Option<u64>, Failure> {
    let program = installed()?;
    let corpus = folder(&["fuzz-corpus", target.name])?;
    let found = folder(&["fuzz-found", target.name])?;
    let mut command = run::program(&program.to_string_lossy());
    command.args(["run", "--fuzz-dir", "tests/fuzz", "--sanitizer", "none", "--target-dir"]);
    command.arg(workspace::target().join("fuzz")).arg(target.name).arg(corpus).args(target.seeds);
    command.arg("--");
    command.arg("-dict=tests/fuzz/json.dict").arg("-print_final_stats=1");
    command.arg(format!("-max_total_time={seconds}"));
    // Longer than a second, or larger than this, is a fault by itself.
    command.args(["-timeout=5", "-rss_limit_mb=1024", "-max_len=65536"]);
    command.arg(format!("-artifact_prefix={}/", found.display()));
    // Coverage is an unstable flag of a stable compiler.
    command.env("RUSTC_BOOTSTRAP", "1");
    let mut tried = None;
    let result = run::run_reading(&mut command, Stream::Errors, |line| {
        tried = line
            .strip_prefix("stat::number_of_executed_units:")
            .map_or(tried, |count| count.trim().parse().ok());
    });
    match result {
        Ok(()) => Ok(tried),
        Err(failure) => {
            println!(
                "What broke the law is in {}. Copy it to tests/fuzz/kept/{} so that `cargo xtask test` plays it, then mend.",
                found.display(),
                target.name
            );
            Err(failure)
        }
    }
}

fn folder(names: &[&str]) -> Result<PathBuf, Failure> {
    let path = names.iter().fold(workspace::target(), |path, name| path.join(name));
    fs::create_dir_all(&path).map_err(Failure::at("make", &path))?;
    Ok(path)
}

/// The fuzzer, installed under the target folder where there is none.
fn installed() -> Result<PathBuf, Failure> {
    if let Some(path) = run::find(&["cargo-fuzz"]) {
        return Ok(path);
    }
    let tools = workspace::target().join("tools");
    let path = tools.join("bin").join("cargo-fuzz");
    if !path.is_file() {
        println!("cargo-fuzz is not there: installing {VERSION} into {}", tools.display());
        let mut install: Command = run::cargo();
        install.args(["install", "cargo-fuzz", "--version", VERSION, "--locked", "--root"]);
        run::run(install.arg(&tools))?;
    }
    Ok(path)
}
