//! While the page is shown: builds it anew when somebody saves a text, a style or a static file, so that a translator
//! sees what was written.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use crate::failure::Failure;
use crate::run;
use crate::workspace;

/// What is looked at, from the root: what is written with a text editor alone.
const FOLDERS: [&str; 4] = ["crates/impact-text/content", "web/styles", "web/static", "web/stick"];

/// How often.
const EVERY: Duration = Duration::from_secs(1);

/// Builds into this folder after each change, for ever. A build that fails says why and leaves the page as it was.
pub fn watch(out: &Path) {
    let mut seen = state();
    loop {
        thread::sleep(EVERY);
        let now = state();
        if now == seen {
            continue;
        }
        seen = now;
        println!("\nA text changed: building the page anew");
        match build(out) {
            Ok(()) => println!("\nBuilt: load the page again to see it"),
            Err(failure) => println!("\nThe page is as it was before: {failure}"),
        }
    }
}

/// Every file with the time it was saved; what cannot be looked at is not there.
fn state() -> Vec<(PathBuf, Option<SystemTime>)> {
    let folders =
        FOLDERS.iter().filter_map(|folder| workspace::files(&workspace::root().join(folder)).ok());
    let saved = |path: &Path| path.metadata().and_then(|file| file.modified()).ok();
    folders.flatten().map(|(_, path)| (path.clone(), saved(&path))).collect()
}

/// By a program of its own: this one has the texts in it that it was compiled with.
fn build(out: &Path) -> Result<(), Failure> {
    let mut command = run::cargo();
    command
        .args(["run", "--quiet", "--locked", "--package", "xtask", "--", "build", "--out"])
        .arg(out);
    run::run(&mut command)
}
