//! What is wrong with the arguments, in the person's language: clap knows what, our texts say it.

use std::ffi::OsString;
use std::io::Write;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use impact_text::{Arg, Texts};

use crate::commands;
use crate::diagnostic;
use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::session::Session;

/// Shows the help or version that was asked for, or says what is wrong.
pub fn tell(
    session: &mut Session,
    error: &clap::Error,
    arguments: &[OsString],
) -> Result<Outcome, Failure> {
    let asked = error.render();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            write!(session.output, "{}", asked.ansi())?;
            Ok(Outcome::Good)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            write!(session.errors, "{}", asked.ansi())?;
            Ok(Outcome::Failed)
        }
        _ => {
            let message = message(error, &session.texts);
            let next = next(error, arguments, &session.texts);
            writeln!(session.errors, "{}", diagnostic::plain(&message, &next, &session.texts))?;
            Ok(Outcome::Failed)
        }
    }
}

fn message(error: &clap::Error, texts: &Texts) -> String {
    let argument = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    let other = context(error, ContextKind::PriorArg);
    let command = context(error, ContextKind::InvalidSubcommand);
    let id = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => "usage-no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-invalid-value",
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::MissingRequiredArgument => "usage-missing-argument",
        ErrorKind::MissingSubcommand => "usage-missing-command",
        ErrorKind::ArgumentConflict => "usage-conflict",
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            "usage-number-of-values"
        }
        ErrorKind::InvalidUtf8 => "usage-not-text",
        _ => "usage-other",
    };
    let args = [
        ("argument", Arg::Text(&argument)),
        ("value", Arg::Text(&value)),
        ("other", Arg::Text(&other)),
        ("command", Arg::Text(&command)),
    ];
    texts.format(id, &args)
}

/// What it could have been, and where the help is.
fn next(error: &clap::Error, arguments: &[OsString], texts: &Texts) -> String {
    let suggestions =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let meant =
        suggestions.into_iter().map(|kind| context(error, kind)).find(|words| !words.is_empty());
    let valid = context(error, ContextKind::ValidValue);
    let hint = match meant {
        Some(meant) => texts.format("usage-suggestion", &[("words", Arg::Text(&meant))]),
        None if valid.is_empty() => String::new(),
        None => texts.format("usage-valid-values", &[("values", Arg::Text(&valid))]),
    };
    let named = |verb: &&commands::Verb| arguments.iter().skip(1).any(|word| word == verb.name);
    let verb =
        commands::ALL.iter().find(named).map_or_else(String::new, |verb| [" ", verb.name].concat());
    let help = texts.format(
        "usage-help",
        &[("command", Arg::Text(&[crate::arguments::PROGRAM, &verb].concat()))],
    );
    if hint.is_empty() { help } else { [&hint, " ", &help].concat() }
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(words)) => words.clone(),
        Some(ContextValue::Strings(words)) => words.join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
