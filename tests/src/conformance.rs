//! The conformance corpus: documents and what an engine must make of them, for engines in any language.
//! `tests/conformance/README.md` is its written format.

mod chance;
mod finding;
mod made;
mod spoiled;

use impact_core::closed_set::ClosedSet;
use impact_core::comparison::{Comparison, shared_rubric};
use impact_core::framework::CRITERIA;
use impact_core::json::{Json, JsonLimits, Value, parse};
use impact_core::panel::{Panel, row};
use impact_core::problem::Problem;
use impact_core::sensitivity::Sensitivity;
use impact_core::{Assessment, Case, Limits, open, score, score_opened};

pub use chance::Chance;
pub use made::{Size, document};

/// From here every document of the generated part is made.
pub const SEED: u64 = 20_261_125;
/// How many documents are made.
pub const MADE: usize = 2_000;
/// Files whose documents were written by hand, then the one that is made.
pub const FILES: [&str; 3] = ["worked", "edges", "chance"];

/// One document with what an engine must make of it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Unique in the corpus.
    pub id: String,
    /// What it is there for.
    pub note: String,
    /// The document, byte for byte.
    pub text: String,
    /// What an engine must make of it.
    pub expect: Json,
}

impl Entry {
    /// A line of the corpus.
    #[must_use]
    pub fn line(&self) -> String {
        Json::object([
            ("id", Json::text(&self.id)),
            ("note", Json::text(&self.note)),
            ("text", Json::text(&self.text)),
            ("expect", self.expect.clone()),
        ])
        .line()
    }

    /// Reads a line of the corpus; what is expected may be missing yet.
    ///
    /// # Panics
    /// Where the line is none.
    #[must_use]
    pub fn read(line: &str) -> Self {
        let json = tree(line);
        let text =
            |name: &str| json.get(name).and_then(Json::as_text).unwrap_or_default().to_owned();
        let expect = json.get("expect").cloned().unwrap_or(Value::Null.into());
        Self { id: text("id"), note: text("note"), text: text("text"), expect }
    }

    /// The same with what our engine makes of it.
    #[must_use]
    pub fn answered(self) -> Self {
        Self { expect: expected(&self.text), ..self }
    }
}

/// A line of JSON as a tree.
///
/// # Panics
/// Where it is none.
#[must_use]
pub fn tree(line: &str) -> Json {
    let limits = JsonLimits { bytes: 1 << 26, depth: 64, values: 5_000_000, text: 1 << 26 };
    parse(line.as_bytes(), limits).expect("a line of the corpus is JSON")
}

/// The documents that are made from the seed.
#[must_use]
pub fn made() -> Vec<Entry> {
    (0..MADE)
        .map(|number| {
            // Each from a seed of its own: one more document changes no other.
            let mut chance = Chance::new(SEED + number as u64);
            let (note, text) = spoiled::text(&mut chance);
            Entry { id: format!("chance-{number:04}"), note, text, expect: Value::Null.into() }
        })
        .collect()
}

/// What an engine must make of a text: whether it is valid and what is told of it, the verdict, what would change it,
/// and the ratings in a line.
#[must_use]
pub fn expected(text: &str) -> Json {
    let told = |problems: &[Problem]| {
        Json::list(problems.iter().map(|problem| {
            Json::list([Json::text(problem.code.code()), Json::text(&problem.pointer)])
        }))
    };
    match open(text.as_bytes(), Limits::COMMAND_LINE) {
        Err(problems) => {
            Json::object([("valid", Value::Bool(false).into()), ("problems", told(&problems))])
        }
        Ok(opened) => Json::object([
            ("valid", Value::Bool(true).into()),
            ("problems", told(&opened.warnings)),
            ("score", without_engine(&score_opened(&opened).to_json())),
            ("sensitivity", Sensitivity::of(&opened.document).to_json()),
            ("vector", Json::text(&Case::of(&opened.document).to_vector())),
        ]),
    }
}

/// A result without the version of the engine: another engine has another.
#[must_use]
pub fn without_engine(result: &Json) -> Json {
    let members = result.members().unwrap_or_default().iter();
    let kept = members.filter(|(name, _)| name != "engine_version" && name != "file");
    Value::Object(kept.cloned().collect()).into()
}

/// What is asked of several documents at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Two documents side by side.
    Compare([String; 2]),
    /// Several assessors.
    Panel(Vec<String>),
}

impl Question {
    /// The questions that are asked of these documents: those that can be opened, in twos and in panels.
    #[must_use]
    pub fn all(entries: &[Entry]) -> Vec<Self> {
        let valid = |entry: &&Entry| assessment(&entry.text).is_some();
        let ids: Vec<&String> = entries.iter().filter(valid).map(|entry| &entry.id).collect();
        let mut chance = Chance::new(SEED);
        // The worked examples of the rubric come first: two drafts, four assessors.
        let worked = |names: &str| names.split(' ').map(|name| format!("worked-{name}")).collect();
        let [before, after] = ["5-draft-1", "5-draft-2"].map(|name| format!("worked-{name}"));
        let mut questions =
            vec![Self::Compare([before, after]), Self::Panel(worked("7-a 7-b 7-c 7-d"))];
        // What is not searched is uncertain against everything: most pairs are of whole searches.
        let searched = |entry: &&Entry| {
            assessment(&entry.text).is_some_and(|document| score(&document).complete() == CRITERIA)
        };
        let whole: Vec<&String> = entries.iter().filter(searched).map(|entry| &entry.id).collect();
        for number in 0..400 {
            let pool = if number % 4 == 0 { &ids } else { &whole };
            let mut any = || pool[chance.below(pool.len())].clone();
            questions.push(Self::Compare([any(), any()]));
        }
        for number in 0..100 {
            let members = (0..1 + number % 7).map(|_| ids[chance.below(ids.len())].clone());
            questions.push(Self::Panel(members.collect()));
        }
        questions
    }

    /// The ids of the documents.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        match self {
            Self::Compare(ids) => ids.to_vec(),
            Self::Panel(ids) => ids.clone(),
        }
    }

    /// Its name in the corpus, and that of the command.
    #[must_use]
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Compare(_) => "compare",
            Self::Panel(_) => "panel",
        }
    }

    /// A line of the corpus.
    #[must_use]
    pub fn line(&self, expect: Json) -> String {
        let ids = Json::list(self.ids().iter().map(|id| Json::text(id)));
        Json::object([(self.verb(), ids), ("expect", expect)]).line()
    }

    /// What our engine makes of it; `null` for documents that state different rubrics or one that is not known.
    ///
    /// # Panics
    /// Where a document cannot be opened.
    #[must_use]
    pub fn answer(&self, text: &impl Fn(&str) -> String) -> Json {
        let open = |id: &String| assessment(&text(id)).expect("only valid documents are asked");
        match self {
            Self::Compare([a, b]) => Comparison::of(&open(a), &open(b))
                .map_or(Value::Null.into(), |comparison| comparison.to_json()),
            Self::Panel(ids) => {
                let assessors: Vec<Assessment> = ids.iter().map(open).collect();
                let Ok(rubric) = shared_rubric(&assessors) else { return Value::Null.into() };
                let rows: Vec<_> = assessors.iter().map(|one| Some(row(one))).collect();
                Panel::of(rubric, &rows).expect("a panel has members").to_json()
            }
        }
    }
}

fn assessment(text: &str) -> Option<Assessment> {
    open(text.as_bytes(), Limits::COMMAND_LINE).ok().map(|opened| opened.document)
}
