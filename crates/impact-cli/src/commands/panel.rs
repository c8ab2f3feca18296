//! `impact panel`: several assessors of one proposal, joined by medians and never by a mean; several rounds of them.

mod tell;

use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use impact_core::closed_set::ClosedSet;
use impact_core::comparison::shared_rubric;
use impact_core::panel::{
    MOST_ROUNDS, NoRows, Panel, Rounds, WrongNumberOfRounds, dissents, row, with_minority,
};
use impact_core::{Assessment, Opened, Sha256};
use impact_text::{self as text, Texts};

use super::Verb;
use super::compare::refused;
use crate::arguments;
use crate::diagnostic::Source;
use crate::document;
use crate::failure::Failure;
use crate::input::{Input, gather};
use crate::outcome::Outcome;
use crate::report::Format;
use crate::session::Session;

pub const VERB: Verb = Verb { name: "panel", arguments: declare, run };

fn declare(command: Command, texts: &Texts) -> Command {
    let formats = [Format::Text.code(), Format::Json.code()];
    let format = arguments::choice("format", "option-explain-format", &formats, texts);
    let round = Arg::new("round")
        .long("round")
        .value_name(texts.get("argument-files.value"))
        .value_parser(value_parser!(PathBuf))
        .num_args(1..)
        .action(ArgAction::Append)
        .conflicts_with("files")
        .help(texts.get("option-round"));
    let files = arguments::files(texts).required(false).required_unless_present("round");
    command.args([files, round, format])
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let rounds: Vec<Vec<&PathBuf>> = match matches.get_occurrences::<PathBuf>("round") {
        Some(rounds) => rounds.map(Iterator::collect).collect(),
        None => vec![arguments::given_files(matches)],
    };
    let mut read: Vec<Vec<Opened>> = Vec::new();
    let mut outcome = Outcome::Good;
    for files in &rounds {
        let mut members = Vec::new();
        for input in gather(files) {
            outcome = outcome.max(member(session, input, &mut members));
        }
        read.push(members);
    }
    // A panel of those who could be read would pass for one of all.
    if outcome != Outcome::Good {
        return Ok(outcome);
    }
    let rubric = match shared_rubric(read.iter().flatten().map(|opened| &opened.document)) {
        Ok(rubric) => rubric,
        Err(incomparable) => return Ok(refused(session, &incomparable)),
    };
    warn_of_texts(session, &read)?;
    // Who is missing from a round counts as one who holds everything possible (rubric 9): nobody is outvoted by leaving.
    let size = read.iter().map(Vec::len).max().unwrap_or(0);
    let panels = read.iter().map(|members| {
        let mut rows: Vec<_> = members.iter().map(|one| Some(row(&one.document))).collect();
        rows.resize(size, None);
        Panel::of(rubric, &rows)
    });
    // Clap lets no round be empty.
    let Ok(panels) = panels.collect::<Result<Vec<_>, NoRows>>() else { return Ok(outcome) };
    let rounds = match Rounds::of(panels) {
        Ok(rounds) => rounds,
        Err(WrongNumberOfRounds(count)) => {
            let args = [
                ("count", text::Arg::Number(count as u64)),
                ("most", text::Arg::Number(MOST_ROUNDS as u64)),
            ];
            let said = session.texts.format("panel-rounds-wrong", &args);
            let next = session.texts.get("panel-rounds-wrong.next");
            return Ok(session.tell_failure(&said, &next, Outcome::Failed));
        }
    };
    let last: Vec<&Assessment> =
        read.last().into_iter().flatten().map(|opened| &opened.document).collect();
    let dissents = dissents(rounds.last(), &last);
    match Format::given(matches) {
        Format::Text => tell::tell(session, &last, &rounds, &dissents)?,
        _ => {
            let whole =
                if rounds.rounds.len() > 1 { rounds.to_json() } else { rounds.last().to_json() };
            session.hand_over(&with_minority(&whole, &dissents).pretty())?;
        }
    }
    Ok(Outcome::Good)
}

/// Reads one assessor's file.
fn member(
    session: &mut Session,
    input: Result<Input, Failure>,
    members: &mut Vec<Opened>,
) -> Outcome {
    match input.and_then(|input| Ok((input.name(), input.read()?))) {
        Ok((name, text)) => match document::assessment(&text) {
            Ok(opened) => {
                members.push(opened);
                Outcome::Good
            }
            Err(problems) => session.refuse(&problems, Source { name: &name, text: &text }),
        },
        Err(failure) => session.fail(&failure),
    }
}

/// Assessors may keep the clauses differently; what they judged may also be different laws.
fn warn_of_texts(session: &mut Session, read: &[Vec<Opened>]) -> Result<(), Failure> {
    let texts: BTreeSet<Sha256> =
        read.iter().flatten().map(|opened| opened.document.text_sha256()).collect();
    if texts.len() > 1 {
        let count = text::Arg::Number(texts.len() as u64);
        let said = session.texts.format("panel-texts", &[("count", count)]);
        writeln!(session.errors, "{said}")?;
    }
    Ok(())
}
