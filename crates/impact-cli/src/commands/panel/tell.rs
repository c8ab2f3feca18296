//! A panel for people: its ranges, what divides it, how far it agrees, and who was outvoted.

use std::io::Write;

use anstyle::Style;
use comfy_table::{Table, presets};
use impact_brief::{clean, levels, list, verdicts};
use impact_core::closed_set::ClosedSet;
use impact_core::panel::{Dissent, Panel, Rounds, Stop};
use impact_core::{Assessment, Criterion};
use impact_text::{Arg, Texts};

use crate::failure::Failure;
use crate::session::Session;

/// What stands out.
const STRONG: Style = Style::new().bold();

/// The last round, what the rule says of it, and what was established against it.
pub fn tell(
    session: &mut Session,
    assessors: &[&Assessment],
    rounds: &Rounds,
    dissents: &[Dissent<'_>],
) -> Result<(), Failure> {
    let panel = rounds.last();
    let texts = &session.texts;
    let verdict = verdicts(panel.verdict, texts);
    let args = [("verdict", Arg::Text(&verdict)), ("count", Arg::Number(assessors.len() as u64))];
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
    for said in held(rounds, &session.texts) {
        session.output.paragraph(0, &said)?;
    }
    for dissent in dissents {
        minority(session, assessors, dissent)?;
    }
    Ok(())
}

/// Each round with its verdict and what the rule says after it; nothing where only one was held.
fn held(rounds: &Rounds, texts: &Texts) -> Vec<String> {
    if rounds.rounds.len() < 2 {
        return Vec::new();
    }
    let one = |(at, (panel, stop)): (usize, &(Panel, Stop))| {
        let verdict = verdicts(panel.verdict, texts);
        let stop = texts.get(&["panel-stop-", &stop.code().replace('_', "-")].concat());
        let args = [
            ("number", Arg::Number(at as u64 + 1)),
            ("verdict", Arg::Text(&verdict)),
            ("stop", Arg::Text(&stop)),
        ];
        texts.format("panel-round", &args)
    };
    rounds.rounds.iter().enumerate().map(one).collect()
}

/// What one assessor establishes and the panel does not, with their words.
fn minority(
    session: &mut Session,
    assessors: &[&Assessment],
    dissent: &Dissent<'_>,
) -> Result<(), Failure> {
    let texts = &session.texts;
    let main = assessors[dissent.assessor - 1].language.as_str();
    let name = texts.get(&["name-", dissent.criterion.code(), ".plain"].concat());
    let level = levels(dissent.harm, texts);
    let args = [
        ("number", Arg::Number(dissent.assessor as u64)),
        ("name", Arg::Text(&name)),
        ("level", Arg::Text(&level)),
    ];
    let heading = texts.format("panel-minority", &args);
    let language = texts.language().to_owned();
    let mut said = vec![clean(dissent.rationale.best(&language, main).0)];
    for finding in &dissent.findings {
        said.push(clean(finding.statement.best(&language, main).0));
        let quotes = finding.clauses.iter().map(|citation| clean(citation.quote.as_str()));
        said.extend(
            quotes.map(|quote| texts.format("panel-quote", &[("quote", Arg::Text(&quote))])),
        );
    }
    writeln!(session.output)?;
    session.output.paragraph(0, &heading)?;
    for words in said.iter().filter(|words| !words.trim().is_empty()) {
        session.output.paragraph(2, words)?;
    }
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
            list(&marks, texts),
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
