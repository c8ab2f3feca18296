//! `impact score`: the verdict, for people in their language or for programs in rubric English.

mod table;
mod tell;

use std::io::Write;

use clap::{ArgMatches, Command};
use impact_core::json::Value;
use impact_core::problem::Problem;
use impact_core::{Json, Score, score};
use impact_text::{Arg, Texts};

use super::Verb;
use crate::arguments;
use crate::diagnostic::Source;
use crate::document::{self, Document};
use crate::failure::Failure;
use crate::input::{Number, gather};
use crate::outcome::Outcome;
use crate::report::{Format, Report};
use crate::session::Session;

pub const VERB: Verb = Verb { name: "score", arguments: declare, run };

fn declare(command: Command, texts: &Texts) -> Command {
    command.args([arguments::files(texts), Format::argument(texts)])
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let (number, inputs) = gather(&arguments::given_files(matches));
    let mut report = Report::new(Format::given(matches), number);
    let mut outcome = Outcome::Good;
    for (index, input) in inputs.into_iter().enumerate() {
        if index > 0 && report.format() == Format::Text {
            writeln!(session.output)?;
        }
        let done = match input.and_then(|input| Ok((input.name(), input.read()?))) {
            Ok((name, text)) => one(session, &mut report, Source { name: &name, text: &text })?,
            Err(failure) => session.fail(&failure),
        };
        outcome = outcome.max(done);
    }
    report.close(session)?;
    Ok(outcome)
}

fn one(session: &mut Session, report: &mut Report, source: Source<'_>) -> Result<Outcome, Failure> {
    let opened = match document::assessment(source.text) {
        Ok(opened) => opened,
        Err(problems) => return refused(session, report, source, &problems),
    };
    let score = score::score_opened(&opened);
    match report.format() {
        Format::Text => tell::tell(session, source.name, &opened.document, &score)?,
        Format::Json => report.add(session, score.to_json())?,
        Format::Ndjson => report.add(session, with_file(source.name, &score))?,
    }
    Ok(Outcome::Good)
}

/// Facts about a proposal that nobody has assessed are told as that: among many they are passed over, asked for alone
/// they are no answer.
fn refused(
    session: &mut Session,
    report: &Report,
    source: Source<'_>,
    problems: &[Problem],
) -> Result<Outcome, Failure> {
    match Document::open(source.text) {
        Ok(Document::Known(_)) => {
            let told =
                session.texts.format("score-facts-only", &[("file", Arg::Text(source.name))]);
            writeln!(session.errors, "{told}")?;
            let alone = report.number() != Number::Several;
            Ok(if alone { Outcome::Invalid } else { Outcome::Good })
        }
        _ => Ok(session.refuse(problems, source)),
    }
}

/// A line of many says first whose it is.
fn with_file(name: &str, score: &Score) -> Json {
    let file = [("file".to_owned(), Json::text(name))];
    let members = score.to_json().members().unwrap_or_default().to_vec();
    Value::Object(file.into_iter().chain(members).collect()).into()
}
