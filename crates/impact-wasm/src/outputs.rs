//! What the bindings give, as plain Rust: no JavaScript in sight, so that it is tested like the rest.

use impact_brief::{Brief, compose, html, markdown, problem_json};
use impact_core::closed_set::ClosedSet;
use impact_core::json::Value;
use impact_core::{Json, Limits, Opened, Problem, open, score_opened};
use impact_text::Texts;

/// The files of words that the bindings speak from.
const WORDS: [&str; 3] = ["framework", "report", "diagnostics"];

fn opened(text: &str) -> Result<Opened, Json> {
    open(text.as_bytes(), Limits::COMMAND_LINE)
        .map_err(|problems| told(false, &problems, &words("en")))
}

/// The verdict with the members that other programs rely on.
pub fn score(text: &str) -> Result<Json, Json> {
    opened(text).map(|opened| score_opened(&opened).to_json())
}

/// Whether the text is an assessment, with errors or warnings.
pub fn validate(text: &str, language: &str) -> Json {
    match open(text.as_bytes(), Limits::COMMAND_LINE) {
        Ok(opened) => told(true, &opened.warnings, &words(language)),
        Err(problems) => told(false, &problems, &words(language)),
    }
}

/// The form that is kept on disk.
pub fn format(text: &str) -> Result<String, Json> {
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
pub fn brief(text: &str, write: Writer, language: &str) -> Result<String, Json> {
    let opened = opened(text)?;
    let texts = words(language);
    let guided = |criterion: impact_core::Criterion| impact_text::guided(&texts, criterion.code());
    Ok(write(&compose(&opened.document, &score_opened(&opened), &texts, &guided)))
}

/// Words of a language, or English where there are none in it.
fn words(language: &str) -> Texts {
    let known = impact_text::languages().into_iter().find(|known| *known == language);
    impact_text::texts(known.unwrap_or("en"), &WORDS)
}

fn told(valid: bool, problems: &[Problem], texts: &Texts) -> Json {
    let problems = problems.iter().map(|problem| problem_json(problem, texts));
    Json::object([("valid", Value::Bool(valid).into()), ("problems", Json::list(problems))])
}
