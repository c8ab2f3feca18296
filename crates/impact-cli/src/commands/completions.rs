//! `impact completions`: what a shell needs to complete commands, options and words.

use std::io::Write;

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command, ValueEnum};
use clap_complete::Shell;
use impact_text::Texts;

use super::Verb;
use crate::arguments;
use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::session::Session;

pub const VERB: Verb = Verb { name: "completions", arguments: declare, run };

fn declare(command: Command, texts: &Texts) -> Command {
    let shells = Shell::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    let shell = arguments::positional("shell", "argument-shell", texts);
    command.arg(
        shell
            .required(true)
            .value_parser(PossibleValuesParser::new(shells))
            .hide_possible_values(true),
    )
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let name: &String = matches.get_one("shell").expect("the argument is required");
    let shell = Shell::from_str(name, true).expect("the argument is one of the shells");
    // Into memory first: the library panics where its writer fails, and a pipe may close.
    let mut script = Vec::new();
    clap_complete::generate(
        shell,
        &mut arguments::command(&session.texts),
        arguments::PROGRAM,
        &mut script,
    );
    session.output.write_all(&script)?;
    Ok(Outcome::Good)
}
