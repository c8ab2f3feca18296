//! `impact man`: the manual page of the program or of one command, for `man -l -`.

use std::io::Write;

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};
use clap_mangen::Man;
use impact_core::ENGINE_VERSION;
use impact_text::Texts;

use super::{ALL, Verb};
use crate::arguments;
use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::session::Session;

pub const VERB: Verb = Verb { name: "man", arguments: declare, run };

/// The headings that the library writes; the message of one is `man-<heading>`.
const HEADINGS: [&str; 6] = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXTRA", "VERSION"];

fn declare(command: Command, texts: &Texts) -> Command {
    let names = PossibleValuesParser::new(ALL.iter().map(|verb| verb.name));
    command.arg(
        arguments::positional("command", "argument-command", texts)
            .value_parser(names)
            .hide_possible_values(true),
    )
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let mut whole = arguments::command(&session.texts).version(ENGINE_VERSION);
    whole.build();
    let asked = matches.get_one::<String>("command");
    let command = asked.and_then(|name| whole.find_subcommand(name)).unwrap_or(&whole).clone();
    let mut page = Vec::new();
    Man::new(command).render(&mut page)?;
    write!(session.output, "{}", translated(&String::from_utf8_lossy(&page), &session.texts))?;
    Ok(Outcome::Good)
}

/// The page with its headings in the language of the texts.
fn translated(page: &str, texts: &Texts) -> String {
    let line = |line: &str| {
        let heading = line.strip_prefix(".SH ").filter(|heading| HEADINGS.contains(heading));
        let words = heading.map(|heading| texts.get(&["man-", &heading.to_lowercase()].concat()));
        words.map_or_else(|| line.to_owned(), |words| format!(".SH \"{words}\""))
    };
    page.lines().map(line).map(|line| line + "\n").collect()
}
