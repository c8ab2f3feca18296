//! An assessment without the names of those who made it, for publication where a name is a danger.
//!
//! The names that the file states as such go: authors with their affiliations, and who judged. Where one of them stands
//! in other words, a mark takes its place. No code, date or id is taken for words (a test asks the format's own schema,
//! which would weigh too much in the page). The law's own words stay, and so do all judgements: the verdict is the same.

use crate::document::Assessment;
use crate::document::quotation::is_in_word;
use crate::hash::composed;
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

/// Takes the names out. A name is found letter for letter, whether its accents stand with their letters or apart: short
/// forms and other spellings stay, and so does whatever else gives somebody away.
#[must_use]
pub fn without_names(assessment: &Assessment) -> Redacted {
    let names = names(assessment);
    let mut published = assessment.clone();
    published.authors.clear();
    published.assessor.name = Default::default();
    let mut marking = Marking { names, steps: Vec::new(), marked: Vec::new() };
    let document = marking.of(&published.to_json());
    Redacted { document, marked: marking.marked }
}

/// The names that the file states, the longest first: one may hold another.
fn names(assessment: &Assessment) -> Vec<String> {
    let authors = assessment.authors.iter().flat_map(|author| [&author.name, &author.affiliation]);
    let all = authors.chain([&assessment.assessor.name]).map(|name| composed(name.as_str().trim()));
    let all = all.filter(|name| !name.is_empty());
    let mut names: Vec<_> = all.map(|name| (std::cmp::Reverse(name.len()), name)).collect();
    crate::order::sort(&mut names);
    names.dedup();
    names.into_iter().map(|(_, name)| name).collect()
}

/// A walk through a document.
struct Marking {
    names: Vec<String>,
    /// Where it is: the steps of a JSON pointer.
    steps: Vec<String>,
    marked: Vec<String>,
}

impl Marking {
    fn of(&mut self, json: &Json) -> Json {
        let value = match &json.value {
            Value::Text(text) => Value::Text(self.without_names(text)),
            Value::List(items) => {
                let step = |(at, item): (usize, &Json)| self.below(&at.to_string(), item);
                Value::List(items.iter().enumerate().map(step).collect())
            }
            Value::Object(members) => {
                let step = |(key, value): &(String, Json)| (key.clone(), self.below(key, value));
                Value::Object(members.iter().map(step).collect())
            }
            other => other.clone(),
        };
        value.into()
    }

    fn below(&mut self, step: &str, json: &Json) -> Json {
        self.steps.push(step.to_owned());
        let json = self.of(json);
        self.steps.pop();
        json
    }

    fn without_names(&mut self, text: &str) -> String {
        let steps: Vec<&str> = self.steps.iter().map(String::as_str).collect();
        if stays(&steps) {
            return text.to_owned();
        }
        // Letters and their accents may be written apart. Where nothing is taken out they stay as they are.
        let whole = composed(text);
        let written = self.names.iter().fold(whole.clone(), |text, name| replaced(&text, name));
        if written == whole {
            return text.to_owned();
        }
        let mut pointer = String::new();
        steps.iter().for_each(|step| push_step(&mut pointer, step));
        self.marked.push(pointer);
        written
    }
}

/// What is no prose: codes, dates and ids, what is looked up by its letters, and the words of the law, a clause of which
/// would be another if they changed. What nobody knows is prose.
fn stays(steps: &[&str]) -> bool {
    match steps {
        ["mitigations", _, "side_effects", at, rest @ ..] => {
            stays(&[&["findings", *at], rest].concat())
        }
        ["format" | "version" | "language" | "rubric_sha256" | "created" | "updated"]
        | ["id" | "licence" | "generator"]
        | ["finished", _]
        | ["baseline", "date"]
        | ["proposal", "id" | "version" | "jurisdiction" | "url" | "text_sha256"]
        | ["proposal", "level" | "kind" | "stage" | "deadline"]
        | ["proposal", "languages", _]
        | ["proposal", "dates", _, "date"]
        | ["proposal", "coverage", "kind"]
        | ["clauses", _, "id" | "locator" | "heading" | "text"]
        | ["clauses", _, "gloss", ..]
        | ["criteria", _, "first_read"]
        | ["criteria", _, "examined", _, "clause" | "sha256"]
        | ["findings" | "mitigations" | "recommendations", _, "id"]
        | ["findings", _, "criterion" | "direction"]
        | ["findings", _, "angle", _]
        | ["findings", _, "sources", _, "kind" | "date" | "accessed" | "stance"]
        | ["findings", _, "sources", _, "url" | "archive" | "locator"]
        | ["findings" | "mitigations", _, "clauses", _, "clause" | "quote" | "sha256"]
        | ["mitigations" | "recommendations", _, "findings", _]
        | ["mitigations", _, "status"]
        | ["recommendations", _, "clause"] => true,
        _ => false,
    }
}

/// The text with a mark for each mention of the name: not for a part of a longer word, in scripts that part their words.
fn replaced(text: &str, name: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(name) {
        let (before, after) = (&rest[..at], &rest[at + name.len()..]);
        written.push_str(before);
        let joined = written.chars().next_back().is_some_and(is_in_word)
            || after.chars().next().is_some_and(is_in_word);
        written.push_str(if joined { name } else { MARK });
        rest = after;
    }
    written.push_str(rest);
    written
}

#[cfg(test)]
mod tests {
    use super::{replaced, stays};
    use crate::document::assessment_schema;
    use crate::json::{Json, Value};

    /// Strings of the format that may say anything and stay all the same.
    const WORDS_THAT_STAY: [&str; 14] = [
        "id",
        "licence",
        "generator",
        "proposal/id",
        "proposal/version",
        "proposal/jurisdiction",
        "proposal/url",
        "clauses/0/locator",
        "clauses/0/heading",
        "clauses/0/text",
        "findings/0/clauses/0/quote",
        "findings/0/sources/0/url",
        "findings/0/sources/0/archive",
        "findings/0/sources/0/locator",
    ];

    /// Goes to every string that the schema knows, with its steps and whether it may say anything.
    fn strings(
        schema: &Json,
        described: &Json,
        steps: &mut Vec<String>,
        tell: &mut impl FnMut(&[String], bool),
    ) {
        let record = described
            .get("$ref")
            .and_then(Json::as_text)
            .and_then(|path| path.strip_prefix("#/$defs/"));
        let described =
            record.and_then(|record| schema.get("$defs")?.get(record)).unwrap_or(described);
        let is = |kind: &str| described.get("type").and_then(Json::as_text) == Some(kind);
        let is_coded = |described: &Json| match described.get("enum").map(|codes| &codes.value) {
            Some(Value::List(codes)) => codes.iter().any(|code| code.as_text().is_some()),
            _ => described.get("const").is_some(),
        };
        if record == Some("Text") {
            tell(steps, true);
            steps.push("id".to_owned());
            // In Indonesian.
            tell(steps, true);
            steps.pop();
        } else if is("string") {
            tell(steps, described.get("pattern").is_none());
        } else if is_coded(described) {
            tell(steps, false);
        }
        let mut below = |step: &str, described: &Json| {
            // A side effect is a finding, and may have none itself that is another.
            if steps.iter().filter(|known| *known == step).count() < 2 {
                steps.push(step.to_owned());
                strings(schema, described, steps, tell);
                steps.pop();
            }
        };
        if let Some(items) = described.get("items") {
            below("0", items);
        }
        for (key, described) in
            described.get("properties").and_then(Json::members).unwrap_or_default()
        {
            below(key, described);
        }
    }

    #[test]
    fn exactly_the_words_of_the_format_are_looked_through() {
        let schema = assessment_schema();
        let (mut told, mut wrong) = (0, Vec::new());
        strings(&schema, &schema, &mut Vec::new(), &mut |steps, is_words| {
            told += 1;
            let path = steps
                .join("/")
                .replace("mitigations/0/side_effects/0", "findings/0")
                .replace("mitigations/0/clauses", "findings/0/clauses");
            let expected = !is_words
                || WORDS_THAT_STAY.contains(&path.as_str())
                || path.starts_with("clauses/0/gloss");
            let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
            if stays(&steps) != expected {
                wrong.push(path);
            }
        });
        assert_eq!(wrong, Vec::<String>::new());
        assert!(told > 80, "{told}");
    }

    #[test]
    fn a_name_is_found_where_it_stands_by_itself() {
        for (text, expected) in [
            ("Ada", "▇▇▇"),
            ("Adam, Ada; (Ada)", "Adam, ▇▇▇; (▇▇▇)"),
            ("AdaAda Ada", "AdaAda ▇▇▇"),
            ("ada", "ada"),
            ("", ""),
        ] {
            assert_eq!(replaced(text, "Ada"), expected);
        }
    }
}
