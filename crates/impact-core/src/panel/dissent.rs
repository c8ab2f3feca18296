//! Who is outvoted on a criterion and establishes major harm is heard: with what they wrote, without their name.

use super::{Mark, Panel};
use crate::closed_set::ClosedSet;
use crate::document::{Assessment, Finding, Text};
use crate::framework::Criterion;
use crate::json::Json;
use crate::rubric::Interval;
use crate::score::{Case, CaseFinding, Outcome};

/// What one assessor establishes against the panel.
#[derive(Debug, Clone, PartialEq)]
pub struct Dissent<'d> {
    /// The criterion.
    pub criterion: Criterion,
    /// Which of the assessors, counted from 1 in the order given.
    pub assessor: usize,
    /// What they find.
    pub harm: Interval,
    /// Why, in their words.
    pub rationale: &'d Text,
    /// The findings that establish it.
    pub findings: Vec<&'d Finding>,
}

/// Every dissent that the panel has to print (rubric 4, `minority_alarm`), by criterion and assessor.
#[must_use]
pub fn dissents<'d>(panel: &Panel, assessors: &[&'d Assessment]) -> Vec<Dissent<'d>> {
    let cases: Vec<Case> = assessors.iter().map(|one| Case::of(one)).collect();
    let rows: Vec<_> = cases.iter().map(|case| Outcome::of(case).harm).collect();
    let mut dissents = Vec::new();
    for criterion in Criterion::ALL.iter().copied() {
        let index = criterion.index();
        if !panel.flags[index].contains(&Mark::MinorityAlarm) {
            continue;
        }
        for (at, (assessment, row)) in assessors.iter().zip(&rows).enumerate() {
            if row[index].lo < 3 {
                continue;
            }
            // A finding that establishes less carries nothing here.
            let establishes = |pair: &(&CaseFinding, &Finding)| {
                pair.0.criterion == criterion && pair.0.harm().lo >= 3
            };
            let pairs = cases[at].findings.iter().zip(&assessment.findings);
            dissents.push(Dissent {
                criterion,
                assessor: at + 1,
                harm: row[index],
                rationale: &assessment.criterion(criterion).rationale,
                findings: pairs.filter(establishes).map(|(_, written)| written).collect(),
            });
        }
    }
    dissents
}

/// The members of a panel, and in `minority` what is established against it.
#[must_use]
pub fn with_minority(panel: &Json, dissents: &[Dissent<'_>]) -> Json {
    panel.with("minority", Json::list(dissents.iter().map(Dissent::to_json)))
}

impl Dissent<'_> {
    /// A member of `minority` in `impact panel --format json`; free text as it stands in the file.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let quotes = |finding: &Finding| {
            Json::list(finding.clauses.iter().map(|citation| Json::text(citation.quote.as_str())))
        };
        let findings = self.findings.iter().map(|finding| {
            Json::object([("statement", finding.statement.to_json()), ("quotes", quotes(finding))])
        });
        Json::object([
            ("criterion", Json::text(self.criterion.code())),
            ("assessor", Json::number(self.assessor as u64)),
            ("harm", Json::list([Json::number(self.harm.lo), Json::number(self.harm.hi)])),
            ("rationale", self.rationale.to_json()),
            ("findings", Json::list(findings)),
        ])
    }
}
