//! `impact validate`: is it a document of ours, and what is unfinished in it?
//!
//! An unfinished document is valid: only `--strict` makes a warning count.

use std::io::Write;

use clap::{ArgMatches, Command};
use impact_core::Json;
use impact_core::json::Value;
use impact_core::problem::Problem;
use impact_text::{Arg, Texts};

use super::Verb;
use super::each::{self, Question};
use crate::arguments;
use crate::diagnostic::{self, Source};
use crate::document::Document;
use crate::failure::Failure;
use crate::input::Text;
use crate::outcome::Outcome;
use crate::report::{Format, Report};
use crate::session::Session;

pub const VERB: Verb = Verb { name: "validate", arguments: declare, run };

fn declare(command: Command, texts: &Texts) -> Command {
    each::declare(command, texts).arg(arguments::switch("strict", "option-strict", texts))
}

/// What a warning counts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Warnings {
    Pass,
    Fail,
}

/// A text that went through the gate.
struct Checked<'t> {
    source: Source<'t>,
    opened: Result<Document, Vec<Problem>>,
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let warnings = if matches.get_flag("strict") { Warnings::Fail } else { Warnings::Pass };
    each::document(session, matches, &warnings)
}

impl Question for Warnings {
    type Answer = Result<Document, Vec<Problem>>;
    // What is drawn ends with a line of its own.
    const BETWEEN: &'static str = "";

    fn ask(&self, text: &Text, _: Format) -> Self::Answer {
        Document::open(&text.bytes)
    }

    fn tell(
        &self,
        session: &mut Session,
        report: &mut Report,
        source: Source<'_>,
        opened: Self::Answer,
    ) -> Result<Outcome, Failure> {
        let checked = Checked { source, opened };
        match report.format() {
            Format::Text => checked.tell(session)?,
            Format::Json | Format::Ndjson => report.add(session, checked.json(&session.texts))?,
        }
        Ok(checked.outcome(*self))
    }
}

impl Checked<'_> {
    fn problems(&self) -> &[Problem] {
        match &self.opened {
            Ok(document) => document.warnings(),
            Err(problems) => problems,
        }
    }

    fn outcome(&self, warnings: Warnings) -> Outcome {
        match &self.opened {
            Ok(document) if warnings == Warnings::Pass || document.warnings().is_empty() => {
                Outcome::Good
            }
            _ => Outcome::Invalid,
        }
    }

    /// All problems drawn, then one line that sums up.
    fn tell(&self, session: &mut Session) -> Result<(), Failure> {
        let id = if self.opened.is_ok() { "validate-valid" } else { "validate-invalid" };
        let count = Arg::Number(self.problems().len() as u64);
        let sum =
            session.texts.format(id, &[("file", Arg::Text(self.source.name)), ("count", count)]);
        if self.problems().is_empty() {
            writeln!(session.output, "{sum}")?;
        } else {
            let drawn = diagnostic::draw(self.problems(), self.source, &session.texts);
            writeln!(session.output, "{drawn}\n\n{sum}\n")?;
        }
        Ok(())
    }

    fn json(&self, texts: &Texts) -> Json {
        let problems =
            self.problems().iter().map(|problem| impact_brief::problem_json(problem, texts));
        Json::object([
            ("file", Json::text(self.source.name)),
            ("valid", Value::Bool(self.opened.is_ok()).into()),
            ("problems", Json::list(problems)),
        ])
    }
}
