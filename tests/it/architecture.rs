//! The laws of ARCHITECTURE.md: what may name what, and what stands nowhere.
//!
//! A law that is broken names every place. Each carries instances that break it, so that none goes blind unseen.

mod dependencies;
mod documents;
mod sources;

use std::fs;
use std::path::Path;

use impact_tests::root;

/// Folders that are made, not written.
const MADE: [&str; 5] = ["target", "dist", "node_modules", "results", "screens"];

/// A text file of the workspace.
struct Source {
    /// From the root, with `/` between the parts.
    path: String,
    text: String,
}

impl Source {
    /// Its lines but for those that only comment, each with its number.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(index, line)| (index + 1, line));
        lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

/// Every file below these folders or files whose name ends so, in order.
fn files(under: &[&str], ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    for path in under {
        gather(&root().join(path), ending, &mut found);
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(!found.is_empty(), "nothing below {under:?} ends in {ending}: a law without a subject");
    found
}

fn gather(path: &Path, ending: &str, found: &mut Vec<Source>) {
    let name = path.file_name().expect("a name").to_string_lossy();
    if path.is_dir() && !MADE.contains(&name.as_ref()) {
        for entry in fs::read_dir(path).expect("a folder that can be listed") {
            gather(&entry.expect("an entry").path(), ending, found);
        }
    } else if path.is_file() && name.ends_with(ending) {
        let inside = path.strip_prefix(root()).expect("below the root");
        let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        let text =
            fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        found.push(Source { path: parts.join("/"), text });
    }
}

/// Every place, one a line.
#[track_caller]
fn none(law: &str, places: &[String]) {
    assert!(places.is_empty(), "{law}:\n{}", places.join("\n"));
}
