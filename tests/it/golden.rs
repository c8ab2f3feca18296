//! Files of each version of the format, frozen: nobody edits them, and they open for ever, with the same verdict. A file
//! may be added with its line; a line that is there never changes.

use std::collections::BTreeMap;

use impact_core::closed_set::ClosedSet;
use impact_core::hash::Sha256;
use impact_core::score::score;
use impact_core::{Limits, open};
use impact_tests::{names, read};

/// What is known of one file: its bytes, what it says in canonical form, and what that was judged to be.
fn line(folder: &str, name: &str) -> String {
    let text = read(&format!("tests/golden/{folder}/{name}"));
    let opened =
        open(&text, Limits::PAGE).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
    let score = score(&opened.document);
    let levels: Vec<String> = score
        .outcome
        .harm
        .iter()
        .zip(&score.outcome.benefit)
        .map(|(harm, benefit)| format!("{}{}{}{}", harm.lo, harm.hi, benefit.lo, benefit.hi))
        .collect();
    let (bytes, says) = (Sha256::of(&text), opened.document.input_sha256());
    let (bytes, says) = (bytes.as_str(), says.as_str());
    let (verdict, state) = (score.outcome.verdict, score.state.code());
    format!("{name} {bytes} {says} {}-{} {state} {}", verdict.lo, verdict.hi, levels.join(" "))
}

#[test]
fn every_frozen_file_opens_and_is_judged_as_it_was() {
    for folder in names("tests/golden").iter().filter(|name| !name.ends_with(".txt")) {
        let known = String::from_utf8(read(&format!("tests/golden/{folder}.txt"))).expect("text");
        let known: BTreeMap<&str, &str> =
            known.lines().filter_map(|line| Some((line.split(' ').next()?, line))).collect();
        let names = names(&format!("tests/golden/{folder}"));
        assert!(names.len() >= 25, "{folder}");
        let told: Vec<String> = names.iter().map(|name| line(folder, name)).collect();
        let new: Vec<&str> = told
            .iter()
            .map(String::as_str)
            .filter(|line| !known.values().any(|known| known == line))
            .collect();
        assert!(new.is_empty(), "no line of {folder}.txt says:\n{}", new.join("\n"));
        assert_eq!(known.len(), names.len(), "a file of {folder} is gone");
    }
}

#[test]
fn every_frozen_file_says_the_same_when_it_is_written_again() {
    for name in names("tests/golden/1.0") {
        let text = read(&format!("tests/golden/1.0/{name}"));
        let opened = open(&text, Limits::PAGE).expect("it opens");
        let again =
            open(opened.document.to_pretty().as_bytes(), Limits::PAGE).expect("it opens again");
        assert_eq!(
            again.tree,
            opened.document.to_json(),
            "{name}: once written, it stays as it is"
        );
        // Files that people write by hand have short forms; what the product wrote stays byte for byte.
        if name.starts_with("policy-") {
            assert_eq!(opened.document.to_pretty().as_bytes(), text, "{name}");
        }
    }
}
