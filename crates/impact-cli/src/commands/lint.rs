//! `impact lint`: what a critic would say of an assessment that is sound as a file.

use std::io::Write;

use anstyle::Style;
use clap::{ArgMatches, Command};
use impact_brief::{clean, hit_json};
use impact_core::closed_set::ClosedSet;
use impact_core::lint::{Gravity, Hit, lint};
use impact_core::{Json, json::Value};
use impact_text::{Arg, Texts};

use super::{Verb, each};
use crate::arguments;
use crate::diagnostic::Source;
use crate::document;
use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::report::{Format, Report};
use crate::session::Session;

pub const VERB: Verb = Verb { name: "lint", arguments: declare, run };

/// What stands out.
const STRONG: Style = Style::new().bold();

fn declare(command: Command, texts: &Texts) -> Command {
    let strict = arguments::switch("strict", "option-lint-strict", texts);
    command.args([arguments::files(texts), strict, Format::argument(texts)])
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let work = if matches.get_flag("strict") { strict } else { one };
    each::file(session, matches, work)
}

fn strict(
    session: &mut Session,
    report: &mut Report,
    source: Source<'_>,
) -> Result<Outcome, Failure> {
    let serious = document::assessment(source.text).is_ok_and(|opened| {
        lint(&opened.document).iter().any(|hit| hit.rule.gravity() == Gravity::Serious)
    });
    let outcome = one(session, report, source)?;
    Ok(if serious { outcome.max(Outcome::Invalid) } else { outcome })
}

fn one(session: &mut Session, report: &mut Report, source: Source<'_>) -> Result<Outcome, Failure> {
    let opened = match document::assessment(source.text) {
        Ok(opened) => opened,
        Err(problems) => return each::refused(session, report, source, &problems),
    };
    let hits = lint(&opened.document);
    match report.format() {
        Format::Text => tell(session, source.name, &hits)?,
        Format::Json | Format::Ndjson => {
            let told = hits.iter().map(|hit| hit_json(hit, &session.texts));
            let told: Vec<Json> = told.collect();
            let members = [
                ("file".to_owned(), Json::text(source.name)),
                ("hits".to_owned(), Json::list(told)),
            ];
            report.add(session, Value::Object(members.into()).into())?;
        }
    }
    Ok(Outcome::Good)
}

fn tell(session: &mut Session, name: &str, hits: &[Hit]) -> Result<(), Failure> {
    let id = if hits.is_empty() { "lint-none" } else { "lint-some" };
    let args = [("file", Arg::Text(name)), ("count", Arg::Number(hits.len() as u64))];
    let sum = session.texts.format(id, &args);
    writeln!(session.output, "{STRONG}{}{STRONG:#}", clean(&sum))?;
    for hit in hits {
        let gravity = session.texts.get(&["gravity-", hit.rule.gravity().code()].concat());
        let args = [
            ("rule", Arg::Text(hit.rule.code())),
            ("gravity", Arg::Text(&gravity)),
            ("pointer", Arg::Text(&hit.pointer)),
        ];
        let line = session.texts.format("lint-hit", &args);
        let (message, next) =
            (impact_brief::hit(hit, &session.texts), impact_brief::hit_next(hit, &session.texts));
        writeln!(session.output)?;
        session.output.paragraph(2, &line)?;
        session.output.paragraph(4, &message)?;
        session.output.paragraph(4, &next)?;
    }
    Ok(())
}
