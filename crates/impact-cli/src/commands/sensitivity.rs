//! `impact sensitivity`: which single judgement would change the verdict, and how far it is from another.

use std::collections::BTreeMap;
use std::io::Write;

use anstyle::Style;
use clap::{ArgMatches, Command};
use impact_brief::{clean, firmness, flip, headline};
use impact_core::closed_set::ClosedSet;
use impact_core::document::Assessment;
use impact_core::score;
use impact_core::sensitivity::Sensitivity;
use impact_text::{Arg, Texts};

use super::Verb;
use super::each::{self, OfAssessment};
use crate::failure::Failure;
use crate::outcome::Outcome;
use crate::session::Session;

pub const VERB: Verb = Verb { name: "sensitivity", arguments: declare, run };

/// What stands out.
const STRONG: Style = Style::new().bold();

fn declare(command: Command, texts: &Texts) -> Command {
    each::declare(command, texts)
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let question = OfAssessment {
        find: |admitted| Sensitivity::of(&admitted.document),
        json: Sensitivity::to_json,
        tell,
    };
    each::document(session, matches, &question)
}

fn tell(
    session: &mut Session,
    name: &str,
    assessment: &Assessment,
    found: &Sensitivity,
) -> Result<(), Failure> {
    let verdict = headline(&score(assessment), &session.texts);
    writeln!(session.output, "{STRONG}{verdict}{STRONG:#} ({})", clean(name))?;
    for said in firmness(assessment, found, &session.texts) {
        session.output.paragraph(0, &said)?;
    }
    flips(session, assessment, found)
}

/// The single changes that would give another verdict, under the finding that they are of.
fn flips(
    session: &mut Session,
    assessment: &Assessment,
    found: &Sensitivity,
) -> Result<(), Failure> {
    let none = found.flips.is_empty();
    let heading = session.texts.get(if none { "firm-no-flips" } else { "firm-flips" });
    writeln!(session.output)?;
    session.output.paragraph(0, &heading)?;
    let by_id: BTreeMap<_, _> =
        assessment.findings.iter().map(|finding| (&finding.id, finding)).collect();
    let mut last = None;
    for change in &found.flips {
        let Some(finding) = by_id.get(&change.finding) else { continue };
        if last != Some(&change.finding) {
            last = Some(&change.finding);
            let plain = ["name-", finding.criterion.code(), ".plain"].concat();
            let args = [
                ("finding", Arg::Text(finding.id.as_str())),
                ("criterion", Arg::Text(finding.criterion.code())),
                ("name", Arg::Text(&session.texts.get(&plain))),
            ];
            let line = session.texts.format("firm-finding", &args);
            session.output.paragraph(2, &line)?;
        }
        let said = flip(change, finding, &session.texts);
        session.output.paragraph(4, &said)?;
    }
    Ok(())
}
