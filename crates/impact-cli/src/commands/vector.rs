//! `impact vector`: the ratings of an assessment in one line that fits in a link, and what such a line says.

use std::io::Write;
use std::path::Path;

use clap::{ArgMatches, Command};
use impact_brief::verdicts;
use impact_core::Case;
use impact_core::closed_set::ClosedSet;
use impact_core::rubric::KNOWN;
use impact_core::score::Outcome as Found;
use impact_core::vector::Malformed;
use impact_text::{Arg, Texts};

use super::Verb;
use crate::arguments;
use crate::diagnostic::Source;
use crate::document;
use crate::failure::Failure;
use crate::input::Input;
use crate::outcome::Outcome;
use crate::report::Format;
use crate::session::Session;

pub const VERB: Verb = Verb { name: "vector", arguments: declare, run };

fn declare(command: Command, texts: &Texts) -> Command {
    let formats = [Format::Text.code(), Format::Json.code()];
    let format = arguments::choice("format", "option-explain-format", &formats, texts);
    command.args([arguments::file(texts).help(texts.get("argument-vector")), format])
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let given = arguments::given_file(matches);
    // A line begins with the version of its rubric, as no file is called.
    let is_line = |text: &&str| {
        let version = text.split('/').next();
        KNOWN.iter().any(|known| text.contains('/') && version == Some(known.tables().vector))
    };
    match given.to_str().filter(is_line) {
        Some(line) => read(session, matches, line),
        None => print(session, matches, given),
    }
}

fn print(session: &mut Session, matches: &ArgMatches, path: &Path) -> Result<Outcome, Failure> {
    let input = Input::one(path);
    let (name, text) = (input.name(), input.read()?);
    match document::assessment(&text) {
        Ok(opened) => {
            session.warn_of_rubric(&name, &opened.document)?;
            let case = Case::of(&opened.document);
            match Format::given(matches) {
                Format::Text => writeln!(session.output, "{}", case.to_vector())?,
                _ => session.hand_over(&case.reading().pretty())?,
            }
            Ok(Outcome::Good)
        }
        Err(problems) => Ok(session.refuse(&problems, Source { name: &name, text: &text })),
    }
}

fn read(session: &mut Session, matches: &ArgMatches, line: &str) -> Result<Outcome, Failure> {
    let case = match Case::from_vector(line) {
        Ok(case) => case,
        Err(why) => {
            let id = match why {
                Malformed::NotAVector | Malformed::TooLong | Malformed::Part => "vector-malformed",
                Malformed::Checksum => "vector-checksum",
            };
            let (said, next) = (session.texts.get(id), session.texts.get(&[id, ".next"].concat()));
            return Ok(session.tell_failure(&said, &next, Outcome::Invalid));
        }
    };
    match Format::given(matches) {
        Format::Text => {
            let verdict = verdicts(Found::of(&case).verdict, &session.texts);
            let args = [
                ("verdict", Arg::Text(&verdict)),
                ("count", Arg::Number(case.findings.len() as u64)),
            ];
            let said = session.texts.format("vector-says", &args);
            session.output.paragraph(0, &said)?;
        }
        _ => session.hand_over(&case.reading().pretty())?,
    }
    Ok(Outcome::Good)
}
