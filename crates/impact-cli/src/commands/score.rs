//! `impact score`: the verdict, for people in their language or for programs in rubric English.

mod table;
mod tell;

use clap::{ArgMatches, Command};
use impact_core::{Score, score};
use impact_text::Texts;

use super::Verb;
use super::each::{self, OfAssessment};
use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::session::Session;

pub const VERB: Verb = Verb { name: "score", arguments: declare, run };

fn declare(command: Command, texts: &Texts) -> Command {
    each::declare(command, texts)
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let question =
        OfAssessment { find: score::score_admitted, json: Score::to_json, tell: tell::tell };
    each::document(session, matches, &question)
}
