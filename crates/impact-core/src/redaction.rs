//! An assessment without the names of those who made it, for publication where a name is a danger.
//!
//! The names that the file states as such go: authors with their affiliations, and who judged. Where one of them stands
//! in other words, a mark takes its place. The law's own words stay, and so do all judgements: the verdict is the same.

use std::collections::BTreeSet;

use crate::document::Assessment;
use crate::json::{Json, Value, push_step};

/// What stands where a name stood: no word of any language.
pub const MARK: &str = "▇▇▇";

/// An assessment without names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redacted {
    /// The document as it would be published.
    pub document: Json,
    /// JSON pointers of the texts in which a mark stands now.
    pub marked: Vec<String>,
}

/// Takes the names out. A name is found as it is written, letter for letter: short forms and other spellings stay, and
/// so does whatever else gives somebody away.
#[must_use]
pub fn without_names(assessment: &Assessment) -> Redacted {
    let names = names(assessment);
    let mut published = assessment.clone();
    published.authors.clear();
    published.assessor.name = Default::default();
    let mut marked = Vec::new();
    let document = marks(&published.to_json(), &names, &mut String::new(), &mut marked);
    Redacted { document, marked }
}

/// The names that the file states, the longest first: one may hold another.
fn names(assessment: &Assessment) -> Vec<String> {
    let authors = assessment.authors.iter().flat_map(|author| [&author.name, &author.affiliation]);
    let all =
        authors.chain([&assessment.assessor.name]).map(|name| name.as_str().trim().to_owned());
    let mut names: Vec<String> =
        all.filter(|name| !name.is_empty()).collect::<BTreeSet<_>>().into_iter().collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

fn marks(json: &Json, names: &[String], pointer: &mut String, marked: &mut Vec<String>) -> Json {
    let value = match &json.value {
        Value::Text(text) if !is_of_the_law(pointer) => {
            let written = names.iter().fold(text.clone(), |text, name| replaced(&text, name));
            if written != *text {
                marked.push(pointer.clone());
            }
            Value::Text(written)
        }
        Value::List(items) => {
            let each = items.iter().enumerate();
            Value::List(
                each.map(|(at, item)| below(&at.to_string(), item, names, pointer, marked))
                    .collect(),
            )
        }
        Value::Object(members) => {
            let each = members.iter();
            Value::Object(
                each.map(|(key, value)| (key.clone(), below(key, value, names, pointer, marked)))
                    .collect(),
            )
        }
        other => other.clone(),
    };
    value.into()
}

fn below(
    step: &str,
    json: &Json,
    names: &[String],
    pointer: &mut String,
    marked: &mut Vec<String>,
) -> Json {
    let length = pointer.len();
    push_step(pointer, step);
    let json = marks(json, names, pointer, marked);
    pointer.truncate(length);
    json
}

/// The words of the law, its gloss where it stands for them, what is quoted, and what the file is known by: a clause
/// whose words change is another.
fn is_of_the_law(pointer: &str) -> bool {
    let steps: Vec<&str> = pointer.split('/').skip(1).collect();
    matches!(
        steps.as_slice(),
        ["clauses", _, "text" | "gloss" | "id" | "locator" | "sha256", ..]
            | ["format" | "version" | "language" | "rubric_sha256", ..]
            | [.., "quote" | "clause" | "id" | "sha256" | "text_sha256"]
    )
}

/// The text with a mark for each mention of the name: not for a part of a longer word.
fn replaced(text: &str, name: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(name) {
        let (before, after) = (&rest[..at], &rest[at + name.len()..]);
        written.push_str(before);
        let joined = written.chars().next_back().is_some_and(char::is_alphanumeric)
            || after.chars().next().is_some_and(char::is_alphanumeric);
        written.push_str(if joined { name } else { MARK });
        rest = after;
    }
    written.push_str(rest);
    written
}
