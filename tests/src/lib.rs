//! Where the tests that cross crates find what they look at. The tests themselves are in `it/`.

pub mod conformance;
pub mod laws;

use std::fs;
use std::path::{Path, PathBuf};

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("the tests lie in the workspace").to_owned()
}

/// The names of what lies in a folder of the workspace, sorted.
///
/// # Panics
/// Where there is no such folder.
#[must_use]
pub fn names(folder: &str) -> Vec<String> {
    let entries =
        fs::read_dir(root().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// What stands in a file of the workspace.
///
/// # Panics
/// Where there is no such file.
#[must_use]
pub fn read(path: &str) -> Vec<u8> {
    fs::read(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The policies that were assessed.
#[must_use]
pub fn policies() -> Vec<String> {
    let assessed =
        |name: &String| root().join(format!("policies/{name}/assessment.json")).is_file();
    names("policies").into_iter().filter(assessed).collect()
}
