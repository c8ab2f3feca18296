//! `impact explain`: for every number of a verdict the rule that gave it, the findings and the clauses behind it.

mod clause;
mod criterion;
mod finding;
mod safeguard;
mod verdict;

use std::io::Write;

use anstyle::Style;
use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};
use impact_core::closed_set::ClosedSet;
use impact_core::document::{Assessment, Current};
use impact_core::score::{self, Rule};
use impact_core::{Criterion, Score};
use impact_text::Texts;

use super::Verb;
use crate::arguments;
use crate::conclusion::residual;
use crate::failure::Failure;
use crate::input::Input;
use crate::outcome::Outcome;
use crate::report::Format;
use crate::session::Session;

pub const VERB: Verb = Verb { name: "explain", arguments: declare, run };

/// What stands out.
const STRONG: Style = Style::new().bold();

fn declare(command: Command, texts: &Texts) -> Command {
    let codes = PossibleValuesParser::new(Criterion::ALL.iter().map(|criterion| criterion.code()));
    let criterion = arguments::positional("criterion", "argument-criterion", texts);
    let format = arguments::choice(
        "format",
        "option-explain-format",
        &[Format::Text.code(), Format::Json.code()],
        texts,
    );
    command.args([
        arguments::file(texts),
        criterion.value_parser(codes).ignore_case(true).hide_possible_values(true),
        format,
    ])
}

/// A document with its score, and what of it is asked about.
struct Case<'d> {
    assessment: &'d Assessment,
    /// Its clauses, hashed once.
    current: Current<'d>,
    score: &'d Score,
    criterion: Option<Criterion>,
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let input = Input::one(arguments::given_file(matches));
    let name = input.name();
    let opened = match session.open(&input)? {
        Ok(opened) => opened,
        Err(outcome) => return Ok(outcome),
    };
    session.warn_of_rubric(&name, &opened.document)?;
    let score = score::score_opened(&opened);
    let asked = matches.get_one::<String>("criterion").map(|code| code.to_uppercase());
    let criterion = asked.and_then(|code| Criterion::from_code(&code));
    let current = Current::of(&opened.document);
    let case = Case { assessment: &opened.document, current, score: &score, criterion };
    match Format::given(matches) {
        Format::Text => case.tell(session)?,
        Format::Json | Format::Ndjson => {
            session.hand_over(&score::explanation(&opened, criterion).pretty())?;
        }
    }
    Ok(Outcome::Good)
}

impl Case<'_> {
    /// The criteria that are asked about.
    fn criteria(&self) -> impl Iterator<Item = Criterion> {
        let asked = self.criterion;
        Criterion::ALL
            .iter()
            .copied()
            .filter(move |criterion| asked.is_none_or(|asked| asked == *criterion))
    }

    fn tell(&self, session: &mut Session) -> Result<(), Failure> {
        if self.criterion.is_none() {
            verdict::tell(session, self)?;
        }
        for criterion in self.criteria() {
            criterion::tell(session, self, criterion)?;
        }
        if self.criterion.is_none() {
            self.safeguards(session)?;
        }
        Ok(())
    }

    fn safeguards(&self, session: &mut Session) -> Result<(), Failure> {
        let Some(said) = residual(self.score, &session.texts) else { return Ok(()) };
        let heading = session.texts.get("safeguards");
        writeln!(session.output, "\n{STRONG}{heading}{STRONG:#}")?;
        session.output.paragraph(2, &said)?;
        for mitigation in &self.assessment.mitigations {
            safeguard::tell(session, self, mitigation)?;
        }
        Ok(())
    }
}

/// What a rule says, with its place in the rubric.
fn rule(rule: Rule, texts: &Texts) -> String {
    texts.get(&["explain-rule-", rule.code()].concat())
}
