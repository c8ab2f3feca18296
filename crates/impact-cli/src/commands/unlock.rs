//! `impact unlock`: what a locked file holds, byte for byte.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use impact_lock::{Refused, Work, is_locked, unlock};
use impact_text::Texts;

use super::Verb;
use crate::arguments;
use crate::failure::Failure;
use crate::input::Input;
use crate::outcome::Outcome;
use crate::passphrase::{self, Asked};
use crate::session::Session;

pub const VERB: Verb = Verb { name: "unlock", arguments: declare, run };

fn declare(command: Command, texts: &Texts) -> Command {
    command.args([arguments::file(texts), arguments::output(texts), passphrase::argument(texts)])
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let input = Input::one(arguments::given_file(matches));
    let (file, locked) = (input.name(), input.read()?);
    if !is_locked(&locked) {
        return Err(refused(file, Refused::NotLocked));
    }
    let passphrase = passphrase::take(matches, Asked::Once, &session.texts)?;
    let text = unlock(&locked, &passphrase, Work::MOST).map_err(|why| refused(file, why))?;
    session.deliver(&text, matches.get_one::<PathBuf>("output"), |texts, file| {
        texts.format("unlock-written", &[("file", file)])
    })?;
    Ok(Outcome::Good)
}

fn refused(file: String, why: Refused) -> Failure {
    Failure::Locked { file, why }
}
