//! `impact redact`: an assessment without the names of those who made it, to be published.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use impact_core::redaction::without_names;
use impact_text::{self as text, Texts};

use super::Verb;
use crate::arguments;
use crate::failure::Failure;
use crate::input::Input;
use crate::outcome::Outcome;
use crate::save::{IfThere, save};
use crate::session::Session;

pub const VERB: Verb = Verb { name: "redact", arguments: declare, run };

fn declare(command: Command, texts: &Texts) -> Command {
    command.args([arguments::file(texts), arguments::output(texts)])
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let input = Input::one(arguments::given_file(matches));
    let opened = match session.open(&input)? {
        Ok(opened) => opened,
        Err(outcome) => return Ok(outcome),
    };
    let redacted = without_names(&opened.document);
    let written = redacted.document.pretty();
    match matches.get_one::<PathBuf>("output").map(|path| Input::one(path)) {
        None | Some(Input::Standard) => session.hand_over(&written)?,
        // Nothing is ever replaced: it might be the file that has the names.
        Some(Input::File(path)) => {
            save(&path, &written, IfThere::Refuse)?;
            let file = Input::File(path).name();
            let count = redacted.marked.len() as u64;
            let args = [("file", text::Arg::Text(&file)), ("count", text::Arg::Number(count))];
            session.output.paragraph(0, &session.texts.format("redact-written", &args))?;
            for pointer in &redacted.marked {
                session.output.paragraph(1, pointer)?;
            }
        }
    }
    Ok(Outcome::Good)
}
