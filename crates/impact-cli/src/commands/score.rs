//! `impact score`: the verdict, for people in their language or for programs in rubric English.

mod table;
mod tell;

use clap::{ArgMatches, Command};
use impact_core::score;
use impact_text::Texts;

use super::{Verb, each};
use crate::arguments;
use crate::diagnostic::Source;
use crate::document;
use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::report::{Format, Report};
use crate::session::Session;

pub const VERB: Verb = Verb { name: "score", arguments: declare, run };

fn declare(command: Command, texts: &Texts) -> Command {
    command.args([arguments::files(texts), Format::argument(texts)])
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    each::file(session, matches, one)
}

fn one(session: &mut Session, report: &mut Report, source: Source<'_>) -> Result<Outcome, Failure> {
    let opened = match document::assessment(source.text) {
        Ok(opened) => opened,
        Err(problems) => return each::refused(session, report, source, &problems),
    };
    let score = score::score_opened(&opened);
    match report.format() {
        Format::Text => tell::tell(session, source.name, &opened.document, &score)?,
        Format::Json | Format::Ndjson => report.add_of(session, source.name, score.to_json())?,
    }
    Ok(Outcome::Good)
}
