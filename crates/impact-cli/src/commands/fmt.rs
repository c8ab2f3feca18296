//! `impact fmt`: the form that is kept on disk (docs/format.md), so that a change to a file shows what was changed.

mod bind;

use clap::{ArgMatches, Command};
use impact_text::{Arg, Texts};

use super::Verb;
use crate::arguments;
use crate::diagnostic::Source;
use crate::document::Document;
use crate::failure::Failure;
use crate::input::{Input, gather};
use crate::outcome::Outcome;
use crate::save::{IfThere, save};
use crate::session::Session;

pub const VERB: Verb = Verb { name: "fmt", arguments: declare, run };

fn declare(command: Command, texts: &Texts) -> Command {
    let check = arguments::switch("check", "option-check", texts);
    let bind = arguments::switch("bind", "option-bind", texts);
    command.args([arguments::files(texts), check, bind])
}

/// What becomes of a file that is not in the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    Write,
    Name,
}

/// Whether hashes that are missing are filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hashes {
    Leave,
    Fill,
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let then = if matches.get_flag("check") { Then::Name } else { Then::Write };
    let hashes = if matches.get_flag("bind") { Hashes::Fill } else { Hashes::Leave };
    let arguments = arguments::given_files(matches);
    let mut outcome = Outcome::Good;
    for input in gather(&arguments) {
        let done = input.and_then(|input| one(session, &input, then, hashes));
        outcome = outcome.max(match done {
            Err(Failure::Output(error)) => return Err(Failure::Output(error)),
            done => done.unwrap_or_else(|failure| session.fail(&failure)),
        });
    }
    Ok(outcome)
}

fn one(
    session: &mut Session,
    input: &Input,
    then: Then,
    hashes: Hashes,
) -> Result<Outcome, Failure> {
    let (name, text) = (input.name(), input.read()?);
    let formatted = match Document::open(&text) {
        Ok(document) => formatted(document, hashes),
        Err(problems) => return Ok(session.refuse(&problems, Source { name: &name, text: &text })),
    };
    match (then, input) {
        (Then::Name, _) if formatted.as_bytes() == text => Ok(Outcome::Good),
        (Then::Name, _) => {
            let told = session.texts.format("fmt-differs", &[("file", Arg::Text(&name))]);
            session.output.paragraph(0, &told)?;
            Ok(Outcome::Invalid)
        }
        (Then::Write, Input::Standard) => {
            session.hand_over(&formatted)?;
            Ok(Outcome::Good)
        }
        // What is as it should be keeps its date.
        (Then::Write, Input::File(_)) if formatted.as_bytes() == text => Ok(Outcome::Good),
        (Then::Write, Input::File(path)) => {
            save(path, &formatted, IfThere::Replace).map(|()| Outcome::Good)
        }
    }
}

fn formatted(document: Document, hashes: Hashes) -> String {
    match document {
        Document::Assessment(mut opened) => {
            if hashes == Hashes::Fill {
                bind::bind(&mut opened.document);
            }
            opened.document.to_pretty()
        }
        Document::Known(opened) => opened.tree.pretty(),
    }
}
