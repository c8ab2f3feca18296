//! The documents: their links lead somewhere, and the tests they name are there.

use impact_tests::root;

use super::{Source, files, none};

const WRITTEN: [&str; 12] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "LICENSE-CONTENT.md",
    "docs",
    "policies",
    "tests/README.md",
    "crates",
    "web",
    ".ci",
    "index.html",
];

fn documents() -> Vec<Source> {
    files(&WRITTEN, ".md")
}

/// Where the links of a document lead, without the part behind `#`.
fn targets(text: &str) -> Vec<&str> {
    let ends = text.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    let paths = ends.map(|(target, _)| target.split('#').next().unwrap_or_default());
    paths
        .filter(|target| {
            !target.is_empty() && !target.contains("://") && !target.starts_with("mailto:")
        })
        .collect()
}

#[test]
fn links_between_documents_lead_somewhere() {
    assert_eq!(targets("[a](b.md#c) [d](https://e) [f](#g) [h](i/)"), ["b.md", "i/"]);
    let mut places = Vec::new();
    for document in documents() {
        let folder = document.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let lost = targets(&document.text)
            .into_iter()
            .filter(|target| !root().join(folder).join(target).exists());
        places.extend(lost.map(|target| format!("{}: {target}", document.path)));
    }
    none("A link that leads nowhere", &places);
}

/// What stands between back ticks.
fn ticked(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| !line.starts_with("```"))
        .flat_map(|line| line.split('`').skip(1).step_by(2))
}

#[test]
fn every_test_that_the_architecture_names_is_there() {
    let is_name = |word: &&str| {
        word.matches('_').count() >= 3
            && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    let architecture = files(&["ARCHITECTURE.md"], ".md").remove(0);
    let named: Vec<&str> = ticked(&architecture.text).filter(is_name).collect();
    assert!(named.len() > 10, "the invariants name their tests: {named:?}");
    let sources = files(&["crates", "web", "tests"], ".rs");
    let lost = named
        .into_iter()
        .filter(|name| !sources.iter().any(|source| source.text.contains(&format!("fn {name}("))));
    none("A test that is not there", &lost.map(str::to_owned).collect::<Vec<_>>());
}

#[test]
fn every_crate_and_folder_has_its_place_on_the_map() {
    let architecture = files(&["ARCHITECTURE.md"], ".md").remove(0);
    let crates = impact_tests::names("crates").into_iter().map(|name| format!("crates/{name}"));
    let places = crates.chain(["web", "tests", "policies", "docs"].map(str::to_owned));
    let lost: Vec<String> =
        places.filter(|place| !architecture.text.contains(&format!("`{place}"))).collect();
    none("ARCHITECTURE.md does not name", &lost);
}

/// Commands as documents give them: `cargo xtask build`.
#[test]
fn every_xtask_command_that_a_document_gives_is_there() {
    let help = files(&["crates/xtask/src/main.rs"], ".rs").remove(0).text;
    let mut places = Vec::new();
    for document in documents() {
        let given = document
            .text
            .split("cargo xtask ")
            .skip(1)
            .filter_map(|rest| rest.split(|c: char| !c.is_ascii_lowercase()).next());
        let lost = given.filter(|command| !help.contains(&format!("\"{command}\"")));
        places.extend(lost.map(|command| format!("{}: cargo xtask {command}", document.path)));
    }
    none("A command that is not there", &places);
}

/// The verdict stands on the fourth line of what `score` says.
#[test]
fn every_policy_is_in_the_table_with_its_verdict() {
    let table = files(&["policies/README.md"], ".md").remove(0).text;
    let mut places = Vec::new();
    for policy in impact_tests::policies() {
        let expected = impact_tests::read(&format!("tests/it/expected/score/{policy}.txt"));
        let told = String::from_utf8(expected).expect("UTF-8");
        let verdict =
            told.lines().nth(3).expect("a verdict").replace("; excerpt only", "").to_lowercase();
        let row = table.lines().find(|line| line.starts_with(&format!("| [`{policy}`](")));
        if !row.is_some_and(|row| row.ends_with(&format!(" | {verdict} |"))) {
            places.push(format!("policies/README.md: {policy}: {verdict}"));
        }
    }
    none("The table of policies", &places);
}
