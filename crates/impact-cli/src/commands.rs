//! The commands, one module each. To add one: a module with a [`Verb`], a line in [`ALL`], its words in `cli.ftl`.

mod amend;
mod brief;
mod compare;
mod completions;
mod each;
mod explain;
mod fmt;
mod lint;
mod lock;
mod man;
mod migrate;
mod new;
mod panel;
mod redact;
mod schema;
mod score;
mod sensitivity;
mod unlock;
mod validate;
mod vector;

use clap::{ArgMatches, Command};
use impact_text::Texts;

use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::session::Session;

/// A command.
#[derive(Debug)]
pub struct Verb {
    /// What is typed; its help is the message `command-<name>`.
    pub name: &'static str,
    /// Declares its arguments.
    pub arguments: fn(Command, &Texts) -> Command,
    /// Does it.
    pub run: fn(&mut Session, &ArgMatches) -> Result<Outcome, Failure>,
}

/// All commands, in the order of the help.
pub const ALL: &[Verb] = &[
    new::VERB,
    validate::VERB,
    score::VERB,
    explain::VERB,
    lint::VERB,
    sensitivity::VERB,
    amend::VERB,
    compare::VERB,
    panel::VERB,
    vector::VERB,
    brief::VERB,
    fmt::VERB,
    migrate::VERB,
    redact::VERB,
    lock::VERB,
    unlock::VERB,
    schema::VERB,
    completions::VERB,
    man::VERB,
];

/// Does the command that was given.
pub fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let (name, matches) = matches.subcommand().expect("clap requires a command");
    let verb = ALL.iter().find(|verb| verb.name == name).expect("clap knows these commands only");
    (verb.run)(session, matches)
}
