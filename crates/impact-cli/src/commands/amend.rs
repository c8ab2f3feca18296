//! `impact amend`: the verdict before and after a clause is struck or a judgement is another; kept as a recommendation
//! where that is asked for.

use std::io::Write;

use anstyle::Style;
use clap::{Arg, ArgAction, ArgMatches, Command};
use impact_brief::{amended, effects, recommended};
use impact_core::amendment::{Amendment, Change, Unknown};
use impact_core::closed_set::ClosedSet;
use impact_core::document::{Assessment, ClauseId, FindingId};
use impact_core::edit::Edit;
use impact_core::rubric::{Field, Span};
use impact_text::{self as text, Texts};

use super::Verb;
use crate::arguments;
use crate::diagnostic::Source;
use crate::document;
use crate::failure::Failure;
use crate::input::Input;
use crate::outcome::Outcome;
use crate::report::Format;
use crate::save::{IfThere, save};
use crate::session::{Session, today};

pub const VERB: Verb = Verb { name: "amend", arguments: declare, run };

/// What stands out.
const STRONG: Style = Style::new().bold();

fn declare(command: Command, texts: &Texts) -> Command {
    let change = |name: &'static str| {
        let id = ["option-", name].concat();
        let value = texts.get(&[&id, ".value"].concat());
        Arg::new(name).long(name).value_name(value).help(texts.get(&id)).action(ArgAction::Append)
    };
    let formats = [Format::Text.code(), Format::Json.code()];
    command.args([
        arguments::file(texts),
        change("strike").value_parser(clause),
        change("without").value_parser(finding),
        change("judge").value_parser(judgement),
        arguments::switch("recommend", "option-recommend", texts),
        arguments::choice("format", "option-explain-format", &formats, texts),
    ])
}

/// What a value is not; clap's own kind of error says the rest.
const MALFORMED: &str = "malformed";

fn clause(text: &str) -> Result<Change, &'static str> {
    ClauseId::parse(text).map(Change::StrikeClause).ok_or(MALFORMED)
}

fn finding(text: &str) -> Result<Change, &'static str> {
    FindingId::parse(text).map(Change::StrikeFinding).ok_or(MALFORMED)
}

/// `f1.depth=2` or `f1.depth=1-2`; an id may hold full stops itself.
fn judgement(text: &str) -> Result<Change, &'static str> {
    let read = || {
        let (place, value) = text.split_once('=')?;
        let (id, field) = place.rsplit_once('.')?;
        let (lo, hi) = value.split_once('-').unwrap_or((value, value));
        let span = Span::new(lo.parse().ok()?, hi.parse().ok()?)?;
        Some(Change::Judge(FindingId::parse(id)?, Field::from_code(field)?, span))
    };
    read().ok_or(MALFORMED)
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let of = |name: &str| matches.get_many::<Change>(name).into_iter().flatten().cloned();
    let changes: Vec<Change> = ["strike", "without", "judge"].into_iter().flat_map(of).collect();
    if changes.is_empty() {
        return Ok(told(session, "amend-nothing-asked", &[]));
    }
    let path = arguments::given_file(matches);
    let input = Input::one(path);
    let (name, text) = (input.name(), input.read()?);
    let mut assessment = match document::assessment(&text) {
        Ok(opened) => opened.document,
        Err(problems) => return Ok(session.refuse(&problems, Source { name: &name, text: &text })),
    };
    session.warn_of_rubric(&name, &assessment)?;
    let amendment = match Amendment::of(&assessment, &changes) {
        Ok(amendment) => amendment,
        Err(unknown) => return Ok(not_there(session, &assessment, &unknown)),
    };
    let asked = matches.get_flag("recommend");
    // What asks for nothing is no recommendation.
    let recommends = asked && !amendment.changes.is_empty();
    if asked && !recommends {
        writeln!(session.errors, "{}", session.texts.get("amend-nothing-new"))?;
    }
    if asked && input == Input::Standard {
        // What came through a pipe goes on through it.
        if recommends {
            recommend(session, &mut assessment, &amendment);
        }
        session.hand_over(&assessment.to_pretty())?;
        return Ok(Outcome::Good);
    }
    match Format::given(matches) {
        Format::Text => tell(session, &assessment, &amendment)?,
        _ => session.hand_over(&amendment.to_json().pretty())?,
    }
    if recommends {
        recommend(session, &mut assessment, &amendment);
        save(path, &assessment.to_pretty(), IfThere::Replace)?;
        kept(session, &name, &assessment)?;
    }
    Ok(Outcome::Good)
}

fn tell(
    session: &mut Session,
    assessment: &Assessment,
    amendment: &Amendment,
) -> Result<(), Failure> {
    for said in amended(assessment, amendment, &session.texts) {
        session.output.paragraph(0, &said)?;
    }
    if !amendment.changes.is_empty() {
        writeln!(session.output)?;
    }
    let mut effects = effects(amendment, &session.texts).into_iter();
    if let Some(verdict) = effects.next() {
        session.output.paragraph(0, &format!("{STRONG}{verdict}{STRONG:#}"))?;
    }
    for said in effects {
        session.output.paragraph(2, &said)?;
    }
    writeln!(session.output)?;
    let caution = session.texts.get("amend-read-anew");
    session.output.paragraph(0, &caution)?;
    Ok(())
}

/// Adds the recommendation to the document.
fn recommend(session: &Session, assessment: &mut Assessment, amendment: &Amendment) {
    assessment.updated = today();
    let clause = amendment.clause(assessment);
    assessment.apply(Edit::Recommend {
        language: session.texts.language().to_owned(),
        text: recommended(assessment, amendment, &session.texts),
        clause,
        findings: amendment.touched.clone(),
    });
}

/// Says, beside the result, where it was written.
fn kept(session: &mut Session, name: &str, assessment: &Assessment) -> Result<(), Failure> {
    let id = assessment.recommendations.last().map_or("", |one| one.id.as_str());
    let args = [("file", text::Arg::Text(name)), ("id", text::Arg::Text(id))];
    let said = session.texts.format("amend-kept", &args);
    writeln!(session.errors, "{said}")?;
    Ok(())
}

fn not_there(session: &mut Session, assessment: &Assessment, unknown: &Unknown) -> Outcome {
    let (id, message, known): (&str, &'static str, Vec<&str>) = match unknown {
        Unknown::Clause(id) => {
            let known = assessment.clauses.iter().map(|clause| clause.id.as_str());
            (id.as_str(), "amend-unknown-clause", known.collect())
        }
        Unknown::Finding(id) => {
            let known = assessment.findings.iter().map(|finding| finding.id.as_str());
            (id.as_str(), "amend-unknown-finding", known.collect())
        }
    };
    let known = known.join(", ");
    told(session, message, &[("id", text::Arg::Text(id)), ("known", text::Arg::Text(&known))])
}

fn told(session: &mut Session, id: &str, args: &[(&str, text::Arg<'_>)]) -> Outcome {
    let said = session.texts.format(id, args);
    let next = session.texts.format(&[id, ".next"].concat(), args);
    session.tell_failure(&said, &next, Outcome::Failed)
}
