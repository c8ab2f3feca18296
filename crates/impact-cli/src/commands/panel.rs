//! `impact panel`: several assessors of one proposal, joined by medians and never by a mean.

use std::collections::BTreeSet;
use std::io::Write;

use anstyle::Style;
use clap::{ArgMatches, Command};
use comfy_table::{Table, presets};
use impact_brief::{levels, list, verdicts};
use impact_core::closed_set::ClosedSet;
use impact_core::panel::{NoRows, Panel, Row, row};
use impact_core::{Criterion, Sha256};
use impact_text::{Arg, Texts};

use super::Verb;
use crate::arguments;
use crate::diagnostic::Source;
use crate::document;
use crate::failure::Failure;
use crate::input::gather;
use crate::outcome::Outcome;
use crate::report::Format;
use crate::session::Session;

pub const VERB: Verb = Verb { name: "panel", arguments: declare, run };

/// What stands out.
const STRONG: Style = Style::new().bold();

fn declare(command: Command, texts: &Texts) -> Command {
    let formats = [Format::Text.code(), Format::Json.code()];
    let format = arguments::choice("format", "option-explain-format", &formats, texts);
    command.args([arguments::files(texts), format])
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let arguments = arguments::given_files(matches);
    let mut rows: Vec<Option<Row>> = Vec::new();
    let mut texts: BTreeSet<Sha256> = BTreeSet::new();
    let mut outcome = Outcome::Good;
    for input in gather(&arguments) {
        match input.and_then(|input| Ok((input.name(), input.read()?))) {
            Ok((name, text)) => match document::assessment(&text) {
                Ok(opened) => {
                    rows.push(Some(row(&opened.document)));
                    texts.insert(opened.document.text_sha256());
                }
                Err(problems) => {
                    let source = Source { name: &name, text: &text };
                    outcome = outcome.max(session.refuse(&problems, source));
                }
            },
            Err(failure) => outcome = outcome.max(session.fail(&failure)),
        }
    }
    // A panel of those who could be read would pass for one of all.
    if outcome != Outcome::Good {
        return Ok(outcome);
    }
    if texts.len() > 1 {
        // Assessors may keep the clauses differently; what they judged may also be different laws.
        let said =
            session.texts.format("panel-texts", &[("count", Arg::Number(texts.len() as u64))]);
        writeln!(session.errors, "{said}")?;
    }
    match Panel::of(&rows) {
        Ok(panel) => {
            match Format::given(matches) {
                Format::Text => tell(session, rows.len(), &panel)?,
                _ => write!(session.output, "{}", panel.to_json().pretty())?,
            }
            Ok(Outcome::Good)
        }
        Err(NoRows) => Ok(outcome),
    }
}

fn tell(session: &mut Session, assessors: usize, panel: &Panel) -> Result<(), Failure> {
    let texts = &session.texts;
    let verdict = verdicts(panel.verdict, texts);
    let args = [("verdict", Arg::Text(&verdict)), ("count", Arg::Number(assessors as u64))];
    let heading = texts.format("panel-verdict", &args);
    let table = table(panel, texts);
    let alphas: Vec<String> = panel
        .alpha
        .iter()
        .map(|(metric, alpha)| {
            let name = texts.get(&["alpha-", metric.code()].concat());
            let value = alpha.map_or_else(|| texts.get("alpha-undefined"), |alpha| alpha.rounded());
            texts.format(
                "alpha-value",
                &[("metric", Arg::Text(&name)), ("value", Arg::Text(&value))],
            )
        })
        .collect();
    let agreement = texts.format("panel-alpha", &[("values", Arg::Text(&list(&alphas, texts)))]);
    writeln!(session.output, "{STRONG}{heading}{STRONG:#}\n\n{table}\n")?;
    session.output.paragraph(0, &agreement)?;
    Ok(())
}

fn table(panel: &Panel, texts: &Texts) -> String {
    let row = |criterion: &Criterion| {
        let index = criterion.index();
        let marks: Vec<String> = panel.flags[index]
            .iter()
            .map(|mark| texts.get(&["mark-", &mark.code().replace('_', "-")].concat()))
            .collect();
        vec![
            criterion.code().to_owned(),
            texts.get(&["name-", criterion.code(), ".plain"].concat()),
            levels(panel.criteria[index], texts),
            marks.join("; "),
        ]
    };
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    let head = ["score-id", "table-condition", "table-harm", "panel-marks"];
    table.set_header(head.iter().map(|id| texts.get(id)));
    table.add_rows(Criterion::ALL.iter().map(row));
    if let Some(first) = table.column_mut(0) {
        first.set_padding((0, 1));
    }
    table.trim_fmt()
}
