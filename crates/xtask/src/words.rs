//! `words`: how each translation stands to the English it was made from, and marking one as up to date.
//!
//! Beside the files of a language lies `translation.txt`: who reviewed it, and for each message the hash of the English
//! one that it was made from. A translator needs an editor for all of it but the hashes, which this command writes.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::build::dist::hash;
use crate::failure::Failure;
use crate::workspace;

/// What the others are made from.
const SOURCE: &str = "en";

const NOTE: &str = "\
# What this translation was made from: file, message, hash of the English one. Written by `cargo xtask words --current`.
# Whoever speaks the language and has checked the words puts a name behind the next line.
";
const REVIEWED: &str = "reviewed-by:";

/// Message, as `file id`, → hash of its English words.
type Hashes = BTreeMap<String, String>;

/// How a translation stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Health {
    /// How many messages there are in English.
    pub all: usize,
    /// Messages whose English words changed since they were translated, and messages of which nobody said when.
    pub stale: Vec<String>,
    /// Who checked the words; empty where nobody did.
    pub reviewer: String,
}

/// How the translation into a language stands; nothing is older than itself.
pub fn health(language: &str) -> Result<Health, Failure> {
    let english = english();
    if language == SOURCE {
        return Ok(Health { all: english.len(), stale: Vec::new(), reviewer: String::new() });
    }
    let path = record(language);
    let told = fs::read_to_string(&path).map_err(Failure::at("read", &path))?;
    let (reviewer, known) = read(&told);
    let stale = english.iter().filter(|(id, hash)| known.get(*id) != Some(hash));
    Ok(Health { all: english.len(), stale: stale.map(|(id, _)| id.clone()).collect(), reviewer })
}

/// Prints how each translation stands; first marks one as made from the English of today, if one is named.
pub fn words(current: Option<&str>) -> Result<(), Failure> {
    let languages = impact_text::languages();
    if let Some(language) = current {
        if language == SOURCE || !languages.contains(&language) {
            return Err(Failure::Usage(format!(
                "`{language}` is no language that is translated into"
            )));
        }
        mark(language)?;
    }
    println!("{:<10}{:>10}{:>10}  reviewed by", "language", "messages", "stale");
    for language in languages.into_iter().filter(|language| *language != SOURCE) {
        let health = health(language)?;
        let reviewer = if health.reviewer.is_empty() { "nobody" } else { &health.reviewer };
        println!("{language:<10}{:>10}{:>10}  {reviewer}", health.all, health.stale.len());
        for id in &health.stale {
            println!("  {id}");
        }
    }
    Ok(())
}

fn mark(language: &str) -> Result<(), Failure> {
    let path = record(language);
    let (reviewer, _) = read(&fs::read_to_string(&path).unwrap_or_default());
    let rows: String = english().iter().map(|(id, hash)| format!("{id} {hash}\n")).collect();
    let reviewed = [REVIEWED, " ", &reviewer].concat();
    fs::write(&path, [NOTE, reviewed.trim_end(), "\n", &rows].concat())
        .map_err(Failure::at("write", &path))
}

fn record(language: &str) -> PathBuf {
    workspace::root().join("crates/impact-text/content").join(language).join("translation.txt")
}

fn read(told: &str) -> (String, Hashes) {
    let reviewer = told.lines().find_map(|line| line.strip_prefix(REVIEWED)).unwrap_or_default();
    let rows = told.lines().filter(|line| !line.starts_with('#') && !line.starts_with(REVIEWED));
    let hashes = rows.filter_map(|line| line.rsplit_once(' '));
    (
        reviewer.trim().to_owned(),
        hashes.map(|(id, hash)| (id.to_owned(), hash.to_owned())).collect(),
    )
}

/// Every English message with the hash of its words and attributes.
fn english() -> Hashes {
    let sources = impact_text::sources().iter().filter(|source| source.language == SOURCE);
    sources.flat_map(|source| messages(source.name, source.text)).collect()
}

fn messages(file: &str, text: &str) -> Hashes {
    let mut messages: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            Some((id, words)) => messages.push(([file, " ", id].concat(), words.to_owned())),
            None => {
                if let Some((_, words)) = messages.last_mut().filter(|_| !line.is_empty()) {
                    words.extend(["\n", line]);
                }
            }
        }
    }
    // What the build adds is no translator's.
    messages.retain(|(id, _)| !id.ends_with(" translation-reviewer"));
    messages.into_iter().map(|(id, words)| (id, hash(words.as_bytes())[..8].to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::{messages, read};

    #[test]
    fn a_message_is_hashed_with_its_attributes_and_without_comments() {
        let one = messages("f", "# note\na = word\n    .hint = more\n\nb = other\n");
        let same = messages("f", "a = word\n# another note\n    .hint = more\nb = other\n");
        let changed = messages("f", "a = word\n    .hint = less\nb = other\n");
        assert_eq!(one, same);
        assert_ne!(one["f a"], changed["f a"]);
        assert_eq!(one["f b"], changed["f b"]);
    }

    #[test]
    fn the_record_tells_reviewer_and_hashes() {
        let (reviewer, hashes) = read("# note\nreviewed-by: A. Person\nstart brand 0011\n");
        assert_eq!(reviewer, "A. Person");
        assert_eq!(hashes["start brand"], "0011");
        assert_eq!(read("reviewed-by:\n").0, "");
    }
}
