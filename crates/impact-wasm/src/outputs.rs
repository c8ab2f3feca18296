//! What the bindings give, as plain Rust: no JavaScript in sight, so that it is tested like the rest.

use impact_brief::{Brief, compose, html, markdown, problem_json};
use impact_core::amendment::{Amendment, Change, Unknown};
use impact_core::closed_set::ClosedSet;
use impact_core::comparison::{Comparison, Incomparable, shared_rubric};
use impact_core::json::Value;
use impact_core::migration::Migration;
use impact_core::panel::{Panel, dissents, row, with_minority};
use impact_core::rubric::{self, Rubric};
use impact_core::score::explanation;
use impact_core::sensitivity::Sensitivity;
use impact_core::vector::Malformed;
use impact_core::{Case, Json, Limits, Opened, Problem, open, score_opened};
use impact_text::Texts;

/// The files of words that the bindings speak from.
const WORDS: [&str; 4] = ["language", "framework", "report", "diagnostics"];

fn opened(text: &[u8]) -> Result<Opened, Json> {
    open(text, Limits::COMMAND_LINE).map_err(|problems| told(false, &problems, &words("en")))
}

/// The verdict with the members that other programs rely on.
pub fn score(text: &[u8]) -> Result<Json, Json> {
    opened(text).map(|opened| score_opened(&opened).to_json())
}

/// Why the verdict is what it is: every number with its rule, findings and clauses; of one criterion, or of all.
pub fn explain(text: &[u8], only: Option<impact_core::Criterion>) -> Result<Json, Json> {
    opened(text).map(|opened| explanation(&opened, only))
}

/// What would change the verdict.
pub fn sensitivity(text: &[u8]) -> Result<Json, Json> {
    opened(text).map(|opened| Sensitivity::of(&opened.document).to_json())
}

/// What an amendment would do; the id that is not in the document where a change names one.
pub fn amend(text: &[u8], changes: &[Change]) -> Result<Result<Json, String>, Json> {
    let opened = opened(text)?;
    Ok(Amendment::of(&opened.document, changes).map(|amendment| amendment.to_json()).map_err(
        |unknown| match unknown {
            Unknown::Clause(id) => id.as_str().to_owned(),
            Unknown::Finding(id) => id.as_str().to_owned(),
        },
    ))
}

/// The ratings alone in one line.
pub fn vector(text: &[u8]) -> Result<String, Json> {
    opened(text).map(|opened| Case::of(&opened.document).to_vector())
}

/// What such a line says.
pub fn read_vector(line: &str) -> Result<Json, &'static str> {
    Case::from_vector(line).map(|case| case.reading()).map_err(|why| match why {
        Malformed::Checksum => "vector-checksum",
        Malformed::NotAVector | Malformed::TooLong | Malformed::Part => "vector-malformed",
    })
}

/// Two documents side by side.
pub fn compare(a: &[u8], b: &[u8]) -> Result<Result<Json, Incomparable>, Json> {
    let (a, b) = (opened(a)?, opened(b)?);
    Ok(Comparison::of(&a.document, &b.document).map(|comparison| comparison.to_json()))
}

/// What moving to this rubric would do, and the file as it would be.
pub fn migrate(text: &[u8], to: &'static Rubric) -> Result<Json, Json> {
    let document = opened(text)?.document;
    let migration = Migration::of(&document, to);
    let moved = migration.moved(&document).to_pretty();
    Ok(migration.to_json().with("text", Json::text(&moved)))
}

/// The versions of the rubric, oldest first.
pub fn rubrics() -> Json {
    Json::list(rubric::KNOWN.iter().map(|known| {
        let (version, hash) = (known.tables().version, known.sha256().as_str());
        Json::object([("version", Json::text(version)), ("sha256", Json::text(hash))])
    }))
}

/// Several assessors together, with what is established against them; nothing without any.
pub fn panel(texts: &[Vec<u8>]) -> Result<Result<Option<Json>, Incomparable>, Json> {
    let opened: Vec<Opened> = texts.iter().map(|text| opened(text)).collect::<Result<_, Json>>()?;
    let assessors: Vec<_> = opened.iter().map(|opened| &opened.document).collect();
    let told = |panel: Panel| with_minority(&panel.to_json(), &dissents(&panel, &assessors));
    let rows: Vec<_> = assessors.iter().map(|one| Some(row(one))).collect();
    let rubric = shared_rubric(assessors.iter().copied());
    Ok(rubric.map(|rubric| Panel::of(rubric, &rows).ok().map(told)))
}

/// What a critic would ask.
pub fn lint(text: &[u8], language: &'static str) -> Result<Json, Json> {
    let texts = words(language);
    let hits = impact_core::lint::lint(&opened(text)?.document);
    Ok(Json::list(hits.iter().map(|hit| impact_brief::hit_json(hit, &texts))))
}

/// Whether the text is an assessment, with errors or warnings.
pub fn validate(text: &[u8], language: &'static str) -> Json {
    match open(text, Limits::COMMAND_LINE) {
        Ok(opened) => told(true, &opened.warnings, &words(language)),
        Err(problems) => told(false, &problems, &words(language)),
    }
}

/// The form that is kept on disk.
pub fn format(text: &[u8]) -> Result<String, Json> {
    opened(text).map(|opened| opened.document.to_pretty())
}

/// Writes a brief.
pub type Writer = fn(&Brief) -> String;

/// The writer of this kind of file, by its name on the command line.
pub fn writer(kind: &str) -> Option<Writer> {
    match kind {
        "html" => Some(html),
        "md" => Some(markdown),
        _ => None,
    }
}

/// The brief in this language.
pub fn brief(text: &[u8], write: Writer, language: &'static str) -> Result<String, Json> {
    let opened = opened(text)?;
    let texts = words(language);
    let guided = |criterion: impact_core::Criterion| impact_text::guided(&texts, criterion.code());
    Ok(write(&compose(&opened.document, &score_opened(&opened), &texts, &guided)))
}

fn words(language: &'static str) -> Texts {
    impact_text::texts(language, &WORDS)
}

fn told(valid: bool, problems: &[Problem], texts: &Texts) -> Json {
    let problems = problems.iter().map(|problem| problem_json(problem, texts));
    Json::object([("valid", Value::Bool(valid).into()), ("problems", Json::list(problems))])
}
