//! What an amendment would do, in sentences: said the same by page and command line, and kept as a recommendation.

use impact_core::Assessment;
use impact_core::amendment::{Amendment, Change};
use impact_core::closed_set::ClosedSet;
use impact_core::document::{Finding, FindingId};
use impact_core::rubric::{Field, Interval, Span};
use impact_core::score::Moment;
use impact_text::{Arg, Texts};

use crate::firmness::judged;
use crate::levels::found;
use crate::words::{clause_name, clean, headline_of, list};

/// Each change as what would have to be done to the text.
#[must_use]
pub fn amended(assessment: &Assessment, amendment: &Amendment, texts: &Texts) -> Vec<String> {
    amendment.changes.iter().map(|change| said(assessment, change, texts)).collect()
}

/// What follows: the verdict, then every criterion on which anything is different.
#[must_use]
pub fn effects(amendment: &Amendment, texts: &Texts) -> Vec<String> {
    let levels = level_changes(&amendment.before, &amendment.after, texts);
    [verdict(amendment, texts)].into_iter().chain(levels).collect()
}

/// Every criterion on which the harm or the benefit is another, after and before.
#[must_use]
pub fn level_changes(before: &Moment, after: &Moment, texts: &Texts) -> Vec<String> {
    let of_criterion = |criterion: impact_core::Criterion| {
        let name = texts.get(&["name-", criterion.code(), ".plain"].concat());
        let index = criterion.index();
        let (before, after) = (&before.outcome, &after.outcome);
        let status = before.status[index];
        let pairs = [
            ("amend-harm", before.harm[index], after.harm[index]),
            ("amend-benefit", before.benefit[index], after.benefit[index]),
        ];
        let told = |(id, before, after): (&str, Interval, Interval)| {
            // What nobody examined is not suspected, before or after.
            let (before, after) = (found(before, status, texts), found(after, status, texts));
            let args = [
                ("name", Arg::Text(&name)),
                ("before", Arg::Text(&before)),
                ("after", Arg::Text(&after)),
            ];
            texts.format(id, &args)
        };
        pairs.into_iter().filter(|(_, before, after)| before != after).map(told).collect::<Vec<_>>()
    };
    before.differences(after).flat_map(of_criterion).collect()
}

/// The words of a recommendation that asks for this: with what it would cost in benefits, which stand beside.
#[must_use]
pub fn recommended(assessment: &Assessment, amendment: &Amendment, texts: &Texts) -> String {
    [amended(assessment, amendment, texts), effects(amendment, texts)].concat().join("\n")
}

fn verdict(amendment: &Amendment, texts: &Texts) -> String {
    let before = headline_of(&amendment.before.headline, texts);
    let after = headline_of(&amendment.after.headline, texts);
    if before == after {
        return texts.format("amend-same", &[("verdict", Arg::Text(&before))]);
    }
    texts.format("amend-verdict", &[("before", Arg::Text(&before)), ("after", Arg::Text(&after))])
}

fn said(assessment: &Assessment, change: &Change, texts: &Texts) -> String {
    match change {
        Change::StrikeClause(id) => {
            let clause = clause_name(assessment, id);
            texts.format("amend-strike-clause", &[("clause", Arg::Text(&clause))])
        }
        Change::StrikeFinding(id) => of_finding(assessment, id, texts, |finding, clauses| {
            let (statement, _) =
                finding.statement.best(texts.language(), assessment.language.as_str());
            let statement = clean(statement);
            let statement =
                if statement.trim().is_empty() { id.as_str() } else { statement.trim() };
            let args = [("clauses", Arg::Text(clauses)), ("statement", Arg::Text(statement))];
            texts.format("amend-strike-finding", &args)
        }),
        Change::Judge(id, field, span) => of_finding(assessment, id, texts, |finding, clauses| {
            other_judgement(finding, *field, *span, clauses, texts)
        }),
    }
}

fn other_judgement(
    finding: &Finding,
    field: Field,
    span: Span,
    clauses: &str,
    texts: &Texts,
) -> String {
    let name = texts.get(&["name-", finding.criterion.code(), ".plain"].concat());
    let question = texts.get(&["field-", field.code()].concat());
    let now = judged(finding, field, finding.judgements().get(field), texts);
    let then = judged(finding, field, span, texts);
    let args = [
        ("clauses", Arg::Text(clauses)),
        ("name", Arg::Text(&name)),
        ("field", Arg::Text(&question)),
        ("now", Arg::Text(&now)),
        ("then", Arg::Text(&then)),
    ];
    texts.format("amend-judge", &args)
}

/// A sentence about a finding and the clauses that it rests on.
fn of_finding(
    assessment: &Assessment,
    id: &FindingId,
    texts: &Texts,
    say: impl FnOnce(&Finding, &str) -> String,
) -> String {
    let Some(finding) = assessment.finding(id) else { return id.as_str().to_owned() };
    let clauses: Vec<String> =
        finding.clauses.iter().map(|citation| clause_name(assessment, &citation.clause)).collect();
    let clauses =
        if clauses.is_empty() { texts.get("amend-the-text") } else { list(&clauses, texts) };
    say(finding, &clauses)
}
