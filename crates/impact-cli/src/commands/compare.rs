//! `impact compare`: two drafts, or two assessments of one, side by side; a new harm is never hidden by one taken out.

use std::io::Write;

use anstyle::Style;
use clap::{ArgMatches, Command, value_parser};
use comfy_table::{Table, presets};
use impact_brief::{found, list, verdicts};
use impact_core::closed_set::ClosedSet;
use impact_core::comparison::{Change, Comparison, Incomparable};
use impact_core::{Criterion, Opened, score};
use impact_text::{Arg, Texts};

use super::Verb;
use crate::arguments;
use crate::diagnostic::Source;
use crate::document;
use crate::failure::Failure;
use crate::input::Input;
use crate::outcome::Outcome;
use crate::report::Format;
use crate::session::Session;

pub const VERB: Verb = Verb { name: "compare", arguments: declare, run };

/// What stands out.
const STRONG: Style = Style::new().bold();

fn declare(command: Command, texts: &Texts) -> Command {
    let file = |name, id| {
        arguments::positional(name, id, texts)
            .required(true)
            .value_parser(value_parser!(std::path::PathBuf))
    };
    let formats = [Format::Text.code(), Format::Json.code()];
    let format = arguments::choice("format", "option-explain-format", &formats, texts);
    command.args([file("a", "argument-before"), file("b", "argument-after"), format])
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let mut opened = Vec::new();
    let mut outcome = Outcome::Good;
    for side in ["a", "b"] {
        let path = matches.get_one::<std::path::PathBuf>(side).expect("clap requires it");
        let input = Input::one(path);
        let (name, text) = (input.name(), input.read()?);
        match document::assessment(&text) {
            Ok(document) => opened.push((name, document)),
            Err(problems) => {
                outcome = session.refuse(&problems, Source { name: &name, text: &text });
            }
        }
    }
    let [a, b] = opened.as_slice() else { return Ok(outcome) };
    match Comparison::of(&a.1.document, &b.1.document) {
        Ok(comparison) => {
            match Format::given(matches) {
                Format::Text => tell(session, a, b, &comparison)?,
                _ => session.hand_over(&comparison.to_json().pretty())?,
            }
            Ok(Outcome::Good)
        }
        Err(incomparable) => Ok(refused(session, &incomparable)),
    }
}

/// Says that documents cannot stand beside each other.
pub fn refused(session: &mut Session, incomparable: &Incomparable) -> Outcome {
    let said = match incomparable {
        Incomparable::Rubrics { a, b } => {
            let args = [("a", Arg::Text(a.as_str())), ("b", Arg::Text(b.as_str()))];
            session.texts.format("compare-other-rubric", &args)
        }
        Incomparable::Unknown(hash) => {
            session.texts.format("compare-unknown-rubric", &[("hash", Arg::Text(hash.as_str()))])
        }
    };
    let next = session.texts.get("compare-other-rubric.next");
    session.tell_failure(&said, &next, Outcome::Invalid)
}

fn tell(
    session: &mut Session,
    (name_a, a): &(String, Opened),
    (name_b, b): &(String, Opened),
    comparison: &Comparison,
) -> Result<(), Failure> {
    let texts = &session.texts;
    let overall = texts.get(&["overall-", &dashed(comparison.overall.code())].concat());
    let [before, after] = comparison.verdicts.map(|verdict| verdicts(verdict, texts));
    let args = [
        ("a", Arg::Text(name_a)),
        ("b", Arg::Text(name_b)),
        ("before", Arg::Text(&before)),
        ("after", Arg::Text(&after)),
    ];
    let said = texts.format("compare-verdicts", &args);
    let table = table(a, b, comparison, texts);
    let benefits: Vec<String> =
        comparison.benefits_differ.iter().map(|one| plain(*one, texts)).collect();
    let benefits = (!benefits.is_empty()).then(|| {
        texts.format("compare-benefits", &[("criteria", Arg::Text(&list(&benefits, texts)))])
    });
    let preference = ["leximax-", &dashed(comparison.leximax_prefers.code())].concat();
    let preference = texts.get(&preference);
    writeln!(session.output, "{STRONG}{overall}{STRONG:#}")?;
    session.output.paragraph(0, &said)?;
    writeln!(session.output, "\n{table}\n")?;
    for said in benefits.iter().chain([&preference]) {
        session.output.paragraph(0, said)?;
    }
    Ok(())
}

/// The criteria that changed, with their harm before and after.
fn table(a: &Opened, b: &Opened, comparison: &Comparison, texts: &Texts) -> String {
    let (before, after) = (score(&a.document).outcome, score(&b.document).outcome);
    let changed = Criterion::ALL.iter().zip(&comparison.criteria);
    let rows: Vec<Vec<String>> = changed
        .filter(|(_, change)| **change != Change::Unchanged)
        .map(|(criterion, change)| {
            let index = criterion.index();
            vec![
                criterion.code().to_owned(),
                plain(*criterion, texts),
                found(before.harm[index], before.status[index], texts),
                found(after.harm[index], after.status[index], texts),
                texts.get(&["change-", &dashed(change.code())].concat()),
            ]
        })
        .collect();
    if rows.is_empty() {
        return texts.get("compare-nothing");
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    let head = ["score-id", "table-condition", "compare-before", "compare-after", "compare-change"];
    table.set_header(head.iter().map(|id| texts.get(id)));
    table.add_rows(rows);
    if let Some(first) = table.column_mut(0) {
        first.set_padding((0, 1));
    }
    table.trim_fmt()
}

fn plain(criterion: Criterion, texts: &Texts) -> String {
    texts.get(&["name-", criterion.code(), ".plain"].concat())
}

/// Codes hold spaces, underscores and a stroke; names of messages do not.
fn dashed(code: &str) -> String {
    code.replace([' ', '_', '/'], "-")
}
