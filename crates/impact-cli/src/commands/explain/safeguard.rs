//! What a safeguard does to which findings, and how far it is allowed to.

use impact_brief::{clean, list};
use impact_core::closed_set::ClosedSet;
use impact_core::document::{Mitigation, MitigationStatus};
use impact_core::rubric::Field;
use impact_text::{Arg, Texts};

use super::{Case, clause, finding};
use crate::failure::Failure;
use crate::session::Session;

pub fn tell(
    session: &mut Session,
    case: &Case<'_>,
    mitigation: &Mitigation,
) -> Result<(), Failure> {
    let texts = &session.texts;
    let (words, _) = mitigation.text.best(texts.language(), case.assessment.language.as_str());
    let words = clean(words.trim());
    let words = if words.is_empty() { texts.get("safeguard-nameless") } else { words };
    let findings: Vec<String> =
        mitigation.findings.iter().map(|id| id.as_str().to_owned()).collect();
    let findings = list(&findings, texts);
    let quoted = case.current.any(&mitigation.clauses);
    let args = [
        ("id", Arg::Text(mitigation.id.as_str())),
        ("status", Arg::Text(mitigation.status.unwrap_or(MitigationStatus::Proposed).code())),
        ("text", Arg::Text(&words)),
    ];
    let said = texts.format("explain-safeguard", &args);
    let effect = effect(mitigation, texts);
    let bound = if quoted { "quoted" } else { "promised" };
    let args = [
        ("findings", Arg::Text(&findings)),
        ("effect", Arg::Text(&effect)),
        ("bound", Arg::Text(bound)),
    ];
    let done = texts.format("explain-safeguard-effect", &args);
    session.output.paragraph(2, &said)?;
    session.output.paragraph(4, &done)?;
    for citation in &mitigation.clauses {
        clause::tell(session, case, citation)?;
    }
    Ok(())
}

/// Which judgements it lowers, and whether it takes its findings away.
fn effect(mitigation: &Mitigation, texts: &Texts) -> String {
    let lowered = |field: &Field| {
        let span = finding::range(*mitigation.set.get(*field)?);
        let name = texts.get(&["field-", field.code()].concat());
        Some(texts.format(
            "explain-safeguard-lowers",
            &[("field", Arg::Text(&name)), ("range", Arg::Text(&span))],
        ))
    };
    let removed = mitigation.remove.0.then(|| texts.get("explain-safeguard-removes"));
    let effects: Vec<String> = Field::ALL.iter().filter_map(lowered).chain(removed).collect();
    if effects.is_empty() { texts.get("explain-safeguard-nothing") } else { list(&effects, texts) }
}
