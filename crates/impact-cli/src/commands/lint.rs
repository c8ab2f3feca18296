//! `impact lint`: what a critic would say of an assessment that is sound as a file.

use std::io::Write;

use anstyle::Style;
use clap::{ArgMatches, Command};
use impact_brief::{clean, hit_json};
use impact_core::Json;
use impact_core::closed_set::ClosedSet;
use impact_core::lint::{Gravity, Hit, lint};
use impact_core::problem::Problem;
use impact_text::{Arg, Texts};

use super::Verb;
use super::each::{self, Question};
use crate::arguments;
use crate::diagnostic::Source;
use crate::document;
use crate::failure::Failure;
use crate::input::Text;
use crate::outcome::Outcome;
use crate::report::{Format, Report};
use crate::session::Session;

pub const VERB: Verb = Verb { name: "lint", arguments: declare, run };

/// What stands out.
const STRONG: Style = Style::new().bold();

fn declare(command: Command, texts: &Texts) -> Command {
    each::declare(command, texts).arg(arguments::switch("strict", "option-lint-strict", texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let serious = if matches.get_flag("strict") { Outcome::Invalid } else { Outcome::Good };
    each::document(session, matches, &Asked { serious })
}

/// What a critic would ask.
struct Asked {
    /// What a serious hit counts for.
    serious: Outcome,
}

impl Question for Asked {
    type Answer = Result<Vec<Hit>, Vec<Problem>>;

    fn ask(&self, text: &Text, _: Format) -> Self::Answer {
        document::admitted(&text.bytes).map(|admitted| lint(&admitted.document))
    }

    fn tell(
        &self,
        session: &mut Session,
        report: &mut Report,
        source: Source<'_>,
        answer: Self::Answer,
    ) -> Result<Outcome, Failure> {
        let hits = match answer {
            Ok(hits) => hits,
            Err(problems) => return each::refused(session, report, source, &problems),
        };
        match report.format() {
            Format::Text => tell(session, source.name, &hits)?,
            Format::Json | Format::Ndjson => {
                let told: Vec<Json> =
                    hits.iter().map(|hit| hit_json(hit, &session.texts)).collect();
                let members = [("file", Json::text(source.name)), ("hits", Json::list(told))];
                report.add(session, Json::object(members))?;
            }
        }
        let serious = hits.iter().any(|hit| hit.rule.gravity() == Gravity::Serious);
        Ok(if serious { self.serious } else { Outcome::Good })
    }
}

fn tell(session: &mut Session, name: &str, hits: &[Hit]) -> Result<(), Failure> {
    let id = if hits.is_empty() { "lint-none" } else { "lint-some" };
    let args = [("file", Arg::Text(name)), ("count", Arg::Number(hits.len() as u64))];
    let sum = session.texts.format(id, &args);
    writeln!(session.output, "{STRONG}{}{STRONG:#}", clean(&sum))?;
    for hit in hits {
        let gravity = session.texts.get(&["gravity-", hit.rule.gravity().code()].concat());
        let args = [
            ("rule", Arg::Text(hit.rule.code())),
            ("gravity", Arg::Text(&gravity)),
            ("pointer", Arg::Text(&hit.pointer)),
        ];
        let line = session.texts.format("lint-hit", &args);
        let (message, next) =
            (impact_brief::hit(hit, &session.texts), impact_brief::hit_next(hit, &session.texts));
        writeln!(session.output)?;
        session.output.paragraph(2, &line)?;
        session.output.paragraph(4, &message)?;
        session.output.paragraph(4, &next)?;
    }
    Ok(())
}
