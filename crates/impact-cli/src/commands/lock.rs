//! `impact lock`: an assessment as a file that opens with a passphrase only, in the age format.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use impact_lock::{Seed, Work, lock};
use impact_text::Texts;

use super::Verb;
use crate::arguments;
use crate::failure::Failure;
use crate::input::Input;
use crate::outcome::Outcome;
use crate::passphrase::{self, Asked};
use crate::session::Session;

pub const VERB: Verb = Verb { name: "lock", arguments: declare, run };

fn declare(command: Command, texts: &Texts) -> Command {
    command.args([arguments::file(texts), arguments::output(texts), passphrase::argument(texts)])
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let input = Input::one(arguments::given_file(matches));
    // What is locked is looked at first: a file that turns out to be none when it is needed is a loss.
    let text = match session.open_text(&input)? {
        Ok(text) => text,
        Err(outcome) => return Ok(outcome),
    };
    let passphrase = passphrase::take(matches, Asked::Twice, &session.texts)?;
    let locked = lock(&text, &passphrase, Work::EVERYDAY, &seed()?);
    session.deliver(&locked, matches.get_one::<PathBuf>("output"), |texts, file| {
        texts.format("lock-written", &[("file", file)])
    })?;
    Ok(Outcome::Good)
}

fn seed() -> Result<Seed, Failure> {
    let mut bytes = [0; 48];
    getrandom::fill(&mut bytes)
        .map_err(|error| Failure::Terminal(std::io::Error::other(error.to_string())))?;
    Ok(Seed(bytes))
}
