//! `impact redact`: an assessment without the names of those who made it, to be published.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};
use impact_core::redaction::without_names;
use impact_text::{self as text, Texts};

use super::Verb;
use crate::arguments;
use crate::diagnostic::Source;
use crate::document;
use crate::failure::Failure;
use crate::input::Input;
use crate::outcome::Outcome;
use crate::save::{IfThere, save};
use crate::session::Session;

pub const VERB: Verb = Verb { name: "redact", arguments: declare, run };

fn declare(command: Command, texts: &Texts) -> Command {
    let output = Arg::new("output")
        .long("output")
        .short('o')
        .value_name(texts.get("option-output.value"))
        .value_parser(value_parser!(PathBuf))
        .help(texts.get("option-output"));
    command.args([arguments::file(texts), output])
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let input = Input::one(arguments::given_file(matches));
    let (name, source) = (input.name(), input.read()?);
    let opened = match document::assessment(&source) {
        Ok(opened) => opened,
        Err(problems) => {
            return Ok(session.refuse(&problems, Source { name: &name, text: &source }));
        }
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
