//! `impact migrate`: a file by its own rubric and by another, before and after; moved there when that is asked for.

use std::io::Write;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use impact_brief::{headline_of, level_changes};
use impact_core::closed_set::ClosedSet;
use impact_core::document::Assessment;
use impact_core::migration::Migration;
use impact_core::rubric::{self, Rubric};
use impact_core::score::Moment;
use impact_text::{self as text, Texts};

use super::{Verb, each};
use crate::arguments;
use crate::diagnostic::Source;
use crate::document;
use crate::failure::Failure;
use crate::input::{Input, Number, Split, gather};
use crate::outcome::Outcome;
use crate::report::{Format, Report};
use crate::save::{IfThere, save};
use crate::session::Session;

pub const VERB: Verb = Verb { name: "migrate", arguments: declare, run };

fn declare(command: Command, texts: &Texts) -> Command {
    let versions: Vec<&str> = rubric::KNOWN.iter().map(|known| known.tables().version).collect();
    let known = versions.join(", ");
    let to = Arg::new("to")
        .long("to")
        .value_name(texts.get("option-to.value"))
        .help(texts.format("option-to", &[("versions", text::Arg::Text(&known))]))
        .value_parser(PossibleValuesParser::new(versions))
        .hide_possible_values(true);
    let formats = [Format::Text.code(), Format::Json.code()];
    let format = arguments::choice("format", "option-explain-format", &formats, texts);
    let write = arguments::switch("write", "option-write", texts);
    command.args([arguments::files(texts), to, write, format])
}

/// What becomes of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    Show,
    Write,
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let asked = matches.get_one::<String>("to");
    let named =
        |asked: &String| rubric::KNOWN.into_iter().find(|one| one.tables().version == asked);
    let to = asked.and_then(named).unwrap_or_else(rubric::newest);
    let then = if matches.get_flag("write") { Then::Write } else { Then::Show };
    let arguments: Vec<&PathBuf> = arguments::given_files(matches);
    let through = arguments.iter().any(|argument| Input::one(argument) == Input::Standard);
    if then == Then::Write && through && arguments.len() > 1 {
        // The document goes on through the pipe: among reports of others it would be lost.
        let said = session.texts.get("migrate-pipe-alone");
        let next = session.texts.get("migrate-pipe-alone.next");
        return Ok(session.tell_failure(&said, &next, Outcome::Failed));
    }
    let mut report = Report::new(Format::given(matches), Number::of(&arguments, Split::ByName));
    let mut outcome = Outcome::Good;
    for input in gather(&arguments) {
        let done = input.and_then(|input| one(session, &mut report, &input, to, then));
        outcome = outcome.max(match done {
            Err(Failure::Output(error)) => return Err(Failure::Output(error)),
            done => done.unwrap_or_else(|failure| session.fail(&failure)),
        });
    }
    report.close(session)?;
    Ok(outcome)
}

fn one(
    session: &mut Session,
    report: &mut Report,
    input: &Input,
    to: &'static Rubric,
    then: Then,
) -> Result<Outcome, Failure> {
    let (name, text) = (input.name(), input.read()?);
    let assessment = match document::assessment(&text) {
        Ok(opened) => opened.document,
        Err(problems) => {
            return each::refused(session, report, Source { name: &name, text: &text }, &problems);
        }
    };
    let migration = Migration::of(&assessment, to);
    if (then, input) == (Then::Write, &Input::Standard) {
        // What came through a pipe goes on through it.
        let moved = written(&migration, &assessment);
        session.hand_over(&moved.unwrap_or_else(|| assessment.to_pretty()))?;
        return Ok(Outcome::Good);
    }
    match report.format() {
        Format::Text => tell(session, &name, &migration)?,
        _ => report.add_of(session, &name, migration.to_json())?,
    }
    if let (Then::Write, Input::File(path), Some(moved)) =
        (then, input, written(&migration, &assessment))
    {
        save(path, &moved, IfThere::Replace)?;
        let (version, file) = (text::Arg::Text(to.tables().version), text::Arg::Text(&name));
        let said = session.texts.format("migrate-written", &[("file", file), ("version", version)]);
        writeln!(session.errors, "{said}")?;
    }
    Ok(Outcome::Good)
}

/// The file as it is to be; nothing where it is so already.
fn written(migration: &Migration, assessment: &Assessment) -> Option<String> {
    migration.is_needed().then(|| migration.moved(assessment).to_pretty())
}

fn tell(session: &mut Session, name: &str, migration: &Migration) -> Result<(), Failure> {
    let texts = &session.texts;
    let after = &migration.after;
    let headline = |moment: &Moment| headline_of(&moment.headline, texts);
    let same = |before: &Moment| before.headline.parts == after.headline.parts;
    let id = match (&migration.before, &migration.stated) {
        (None, _) => "migrate-unknown",
        (Some(_), Some(_)) if !migration.is_needed() => "migrate-already",
        (Some(before), None) if same(before) => "migrate-silent-same",
        (Some(before), Some(_)) if same(before) => "migrate-same",
        (Some(_), _) => "migrate-verdict",
    };
    let before = migration.before.as_ref().map(headline).unwrap_or_default();
    let from = migration.from.map_or("", |from| from.tables().version);
    let args = [
        ("file", text::Arg::Text(name)),
        ("from", text::Arg::Text(from)),
        ("before", text::Arg::Text(&before)),
        ("to", text::Arg::Text(migration.to.tables().version)),
        ("after", text::Arg::Text(&headline(after))),
    ];
    let said = texts.format(id, &args);
    let levels = migration.before.as_ref();
    let levels = levels.map_or_else(Vec::new, |before| level_changes(before, after, texts));
    session.output.paragraph(0, &said)?;
    for said in levels {
        session.output.paragraph(2, &said)?;
    }
    Ok(())
}
