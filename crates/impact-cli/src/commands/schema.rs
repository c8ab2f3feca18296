//! `impact schema`: the published JSON Schema of a kind of document, as checked in under `docs/`.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use impact_core::document::{assessment_schema, known_proposal_schema};
use impact_text::Texts;

use super::Verb;
use crate::arguments;
use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::session::Session;

pub const VERB: Verb = Verb { name: "schema", arguments: declare, run };

/// Facts about a proposal that nobody has assessed; an assessment where nothing is said.
const PROPOSAL: &str = "proposal";
/// What the commands print for other programs.
const RESULTS: &str = "results";
const KINDS: [&str; 3] = ["assessment", PROPOSAL, RESULTS];
/// Written by hand, and held against what the commands print.
const OF_RESULTS: &str = include_str!("../../../../docs/results.v1.schema.json");

fn declare(command: Command, texts: &Texts) -> Command {
    command.arg(kind(texts))
}

fn kind(texts: &Texts) -> Arg {
    let kinds = PossibleValuesParser::new(KINDS);
    arguments::positional("kind", "argument-kind", texts)
        .value_parser(kinds)
        .hide_possible_values(true)
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let schema = match matches.get_one::<String>("kind").map(String::as_str) {
        Some(PROPOSAL) => known_proposal_schema().pretty(),
        Some(RESULTS) => OF_RESULTS.to_owned(),
        _ => assessment_schema().pretty(),
    };
    session.hand_over(&schema)?;
    Ok(Outcome::Good)
}
