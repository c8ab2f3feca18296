//! Where a passphrase comes from: a file, or the person at the terminal. Never an argument, which every other user of the
//! machine can read, and never the environment, which every program inherits.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, value_parser};
use impact_text::Texts;
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::input::Input;

/// A passphrase, wiped from memory when it is done with.
pub type Passphrase = Zeroizing<String>;

/// Whether it has to be typed twice: what locks a file must be what was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    Once,
    Twice,
}

/// The file that the passphrase is in.
pub fn argument(texts: &Texts) -> Arg {
    Arg::new("passphrase-file")
        .long("passphrase-file")
        .value_name(texts.get("option-passphrase-file.value"))
        .value_parser(value_parser!(PathBuf))
        .help(texts.get("option-passphrase-file"))
}

/// The passphrase: the first line of the file that was named, else what is typed and not shown.
pub fn take(matches: &ArgMatches, asked: Asked, texts: &Texts) -> Result<Passphrase, Failure> {
    let passphrase = match matches.get_one::<PathBuf>("passphrase-file") {
        Some(path) => first_line(&Input::one(path))?,
        None => ask(&texts.get("ask-passphrase"))?,
    };
    if passphrase.is_empty() {
        return Err(Failure::NoPassphrase);
    }
    let is_typed = !matches.contains_id("passphrase-file");
    if is_typed && asked == Asked::Twice && ask(&texts.get("ask-passphrase-again"))? != passphrase {
        return Err(Failure::TwoPassphrases);
    }
    Ok(passphrase)
}

fn ask(words: &str) -> Result<Passphrase, Failure> {
    let typed = rpassword::prompt_password([words, " "].concat());
    typed.map(Zeroizing::new).map_err(Failure::Terminal)
}

fn first_line(input: &Input) -> Result<Passphrase, Failure> {
    let bytes = Zeroizing::new(input.read()?);
    let text = std::str::from_utf8(&bytes).map_err(|error| Failure::Read {
        file: input.name(),
        error: std::io::Error::new(std::io::ErrorKind::InvalidData, error),
    })?;
    // Editors put an end of line behind it, and some of them a mark before it.
    let line = text.trim_start_matches('\u{FEFF}').lines().next().unwrap_or_default();
    Ok(Zeroizing::new(line.to_owned()))
}
