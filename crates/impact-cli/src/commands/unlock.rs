//! `impact unlock`: what a locked file holds, byte for byte.

use std::path::PathBuf;

use clap::{ArgMatches, Command};
use impact_lock::{Refused, Work, is_locked, unlock};
use impact_text::{Arg, Texts};

use super::Verb;
use crate::arguments;
use crate::failure::Failure;
use crate::input::Input;
use crate::outcome::Outcome;
use crate::passphrase::{self, Asked};
use crate::save::{IfThere, save};
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
    match matches.get_one::<PathBuf>("output").map(|path| Input::one(path)) {
        None | Some(Input::Standard) => session.hand_over(&text)?,
        Some(Input::File(path)) => {
            save(&path, &text, IfThere::Refuse)?;
            let file = Input::File(path).name();
            let written = session.texts.format("unlock-written", &[("file", Arg::Text(&file))]);
            session.output.paragraph(0, &written)?;
        }
    }
    Ok(Outcome::Good)
}

fn refused(file: String, why: Refused) -> Failure {
    Failure::Locked { file, why }
}
