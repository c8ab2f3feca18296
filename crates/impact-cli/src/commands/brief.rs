//! `impact brief`: the brief of an assessment, as one HTML file that prints well or as Markdown to edit further.

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{ArgMatches, Command};
use impact_brief::{compose, html, markdown};
use impact_core::closed_set::ClosedSet;
use impact_core::score;
use impact_text::{self as text, Texts};

use super::Verb;
use crate::arguments;
use crate::failure::Failure;
use crate::input::Input;
use crate::outcome::Outcome;
use crate::save::{IfThere, save};
use crate::session::Session;

pub const VERB: Verb = Verb { name: "brief", arguments: declare, run };

/// A file that others open in a browser; Markdown where nothing is said.
const HTML: &str = "html";
const FORMATS: [&str; 2] = ["md", HTML];

fn declare(command: Command, texts: &Texts) -> Command {
    let format = arguments::choice("format", "option-brief-format", &FORMATS, texts)
        .value_parser(FORMATS.map(|name| PossibleValue::new(name).aliases(other_names(name))));
    let force = arguments::switch("force", "option-force", texts);
    command.args([arguments::file(texts), format, arguments::output(texts), force])
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let input = Input::one(arguments::given_file(matches));
    let name = input.name();
    let opened = match session.open(&input)? {
        Ok(opened) => opened,
        Err(outcome) => return Ok(outcome),
    };
    let output = matches.get_one::<PathBuf>("output").map(|path| Input::one(path));
    if let (Input::File(source), Some(Input::File(path))) = (&input, &output)
        && path.canonicalize().is_ok_and(|path| source.canonicalize().is_ok_and(|own| own == path))
    {
        // Whatever is forced: a brief is no assessment, and this would be the only one.
        let said = session.texts.format("brief-over-source", &[("file", text::Arg::Text(&name))]);
        let next = session.texts.get("brief-over-source.next");
        return Ok(session.tell_failure(&said, &next, Outcome::Failed));
    }
    session.warn_of_rubric(&name, &opened.document)?;
    let texts = &session.texts;
    let guidance = |criterion: impact_core::Criterion| text::guided(texts, criterion.code());
    let brief = compose(&opened.document, &score::score_opened(&opened), texts, &guidance);
    let written = match format(matches)? {
        Format::Html => html(&brief),
        Format::Markdown => markdown(&brief),
    };
    match output {
        None | Some(Input::Standard) => session.hand_over(&written)?,
        Some(Input::File(path)) => {
            let if_there =
                if matches.get_flag("force") { IfThere::Replace } else { IfThere::Refuse };
            save(&path, &written, if_there)?;
            let name = Input::File(path).name();
            let told = session.texts.format("brief-written", &[("file", text::Arg::Text(&name))]);
            session.output.paragraph(0, &told)?;
        }
    }
    Ok(Outcome::Good)
}

/// What people also call a format, and endings of its files.
fn other_names(format: &str) -> &'static [&'static str] {
    if format == HTML { &["htm"] } else { &["markdown"] }
}

enum Format {
    Html,
    Markdown,
}

/// What was asked for, or what the name of the output says; an ending that says something else is asked about, since a
/// document under a wrong name opens nowhere.
fn format(matches: &ArgMatches) -> Result<Format, Failure> {
    let output = matches.get_one::<PathBuf>("output");
    let asked = matches.get_one::<String>("format").cloned();
    let ending = || Some(output?.extension()?.to_string_lossy().to_ascii_lowercase());
    let name = asked.or_else(ending).unwrap_or_else(|| FORMATS[0].to_owned());
    let is = |format: &str| name == format || other_names(format).contains(&name.as_str());
    match (is(HTML), is(FORMATS[0])) {
        (true, _) => Ok(Format::Html),
        (_, true) => Ok(Format::Markdown),
        _ => {
            let file = output.map_or_else(String::new, |path| Input::one(path).name());
            Err(Failure::UnknownEnding { file })
        }
    }
}
