//! The proof of a verdict: for every number the rule that gave it, and the findings and clauses behind it.

use super::Status;
use super::case::{Case, CaseFinding, Standing};
use super::outcome::Outcome;
use crate::closed_set;
use crate::closed_set::ClosedSet;
use crate::document::{Assessment, ClauseId, Direction, FindingId};
use crate::framework::Criterion;
use crate::rubric::{Interval, Judgements};

closed_set! {
    /// The rule that gave a number; its words are the Fluent message `rule-<code>`, its home a section of the rubric.
    Rule {
        /// Two published tables, from four judgements to a level (1.5).
        Tables = "tables",
        /// Evidence grade 0 or no clause cited: establishes nothing (1.4).
        Unbound = "unbound",
        /// No cited clause is as it was read: establishes nothing (1.4).
        Stale = "stale",
        /// Direction not clear: establishes nothing on either track (1.6).
        Either = "either",
        /// Taken away by a mitigation (1.9).
        Removed = "removed",
        /// The worst finding decides (1.6).
        WorstFinding = "worst-finding",
        /// Complete search, no finding: no effect (1.3).
        NoEffect = "no-effect",
        /// Incomplete search: nothing is excluded (1.6).
        Incomplete = "incomplete",
        /// The worst criterion decides, through the profile of its class (1.7).
        WorstCriterion = "worst-criterion",
    }
}

/// How one finding got its level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingTrace {
    /// The finding.
    pub id: FindingId,
    /// Its criterion.
    pub criterion: Criterion,
    /// Its track.
    pub direction: Direction,
    /// The four judgements that the tables were asked with.
    pub judgements: Judgements,
    /// Severity 1 to 4 at both ends.
    pub severity: Interval,
    /// Level 1 to 4 at both ends, before the evidence rule.
    pub level: Interval,
    /// Effective evidence.
    pub evidence: u8,
    /// On the harm track.
    pub harm: Interval,
    /// On the benefit track.
    pub benefit: Interval,
    /// What decided its lower end.
    pub rule: Rule,
    /// The clauses it cites.
    pub clauses: Vec<ClauseId>,
}

/// How one criterion got its interval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionTrace {
    /// The criterion.
    pub criterion: Criterion,
    /// Harm, 0 to 4 at both ends.
    pub harm: Interval,
    /// Contribution of that harm to the verdict, 0 to 4 at both ends.
    pub contribution: Interval,
    /// What decided the lower end.
    pub lo_rule: Rule,
    /// What decided the upper end.
    pub hi_rule: Rule,
    /// Findings that carry the lower end.
    pub lo_findings: Vec<FindingId>,
    /// Findings that reach the recorded upper end.
    pub hi_findings: Vec<FindingId>,
}

/// How the verdict came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerdictTrace {
    /// Criteria that carry the lower end.
    pub lo_criteria: Vec<Criterion>,
    /// Findings that carry it: each alone would be enough, and what supports any of them supports the claim (1.8).
    pub lo_findings: Vec<FindingId>,
    /// Criteria that reach the upper end.
    pub hi_criteria: Vec<Criterion>,
}

/// The whole proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// In the order of the document.
    pub findings: Vec<FindingTrace>,
    /// In the order of the criteria.
    pub criteria: Vec<CriterionTrace>,
    /// The verdict.
    pub verdict: VerdictTrace,
}

impl Trace {
    pub(super) fn of(assessment: &Assessment, case: &Case, outcome: &Outcome) -> Self {
        let pairs = case.findings.iter().zip(&assessment.findings);
        let findings: Vec<_> = pairs
            .map(|(finding, written)| {
                let stale = !written.clauses.is_empty() && written.evidence.get() > 0;
                trace_finding(finding, stale)
            })
            .collect();
        let trace = |criterion: &Criterion| trace_criterion(*criterion, &findings, outcome);
        let criteria: Vec<_> = Criterion::ALL.iter().map(trace).collect();
        let verdict = trace_verdict(&criteria, &findings, outcome);
        Self { findings, criteria, verdict }
    }

    /// How this finding got its level.
    #[must_use]
    pub fn finding(&self, id: &FindingId) -> Option<&FindingTrace> {
        self.findings.iter().find(|trace| trace.id == *id)
    }
}

fn trace_finding(finding: &CaseFinding, cited: bool) -> FindingTrace {
    let judgements = finding.judgements;
    let severity = [judgements.lower(), judgements.upper()].map(|end| finding.rubric.severity(end));
    let rule = match (finding.standing, finding.direction, finding.evidence) {
        (Standing::Removed | Standing::Doubtful, _, _) => Rule::Removed,
        (_, Direction::Either, _) => Rule::Either,
        (_, _, 0) if cited => Rule::Stale,
        (_, _, 0) => Rule::Unbound,
        _ => Rule::Tables,
    };
    FindingTrace {
        id: finding.id.clone(),
        criterion: finding.criterion,
        direction: finding.direction,
        judgements,
        severity: Interval { lo: severity[0], hi: severity[1] },
        level: finding.rubric.level_range(&judgements),
        evidence: finding.evidence,
        harm: finding.harm(),
        benefit: finding.benefit(),
        rule,
        clauses: finding.clauses.clone(),
    }
}

fn trace_criterion(
    criterion: Criterion,
    findings: &[FindingTrace],
    outcome: &Outcome,
) -> CriterionTrace {
    let here = || findings.iter().filter(|finding| finding.criterion == criterion);
    let harm = outcome.harm[criterion.index()];
    let recorded = here().map(|finding| finding.harm.hi).max().unwrap_or(0);
    let ids = |end: fn(&FindingTrace) -> u8, at: u8| {
        let reaches = |finding: &&FindingTrace| at > 0 && end(finding) == at;
        here().filter(reaches).map(|finding| finding.id.clone()).collect::<Vec<_>>()
    };
    let complete = outcome.status[criterion.index()] == Status::Complete;
    let found = if here().next().is_some() { Rule::WorstFinding } else { Rule::NoEffect };
    let unfinished = if here().next().is_some() { Rule::WorstFinding } else { Rule::Incomplete };
    CriterionTrace {
        criterion,
        harm,
        contribution: outcome.rubric.contributions(criterion, harm),
        lo_rule: if complete { found } else { unfinished },
        hi_rule: if complete { found } else { Rule::Incomplete },
        lo_findings: ids(|finding| finding.harm.lo, harm.lo),
        hi_findings: ids(|finding| finding.harm.hi, recorded),
    }
}

fn trace_verdict(
    criteria: &[CriterionTrace],
    findings: &[FindingTrace],
    outcome: &Outcome,
) -> VerdictTrace {
    let verdict = outcome.verdict;
    let reaches = |end: fn(&CriterionTrace) -> u8, at: u8| {
        criteria.iter().filter(move |criterion| at > 0 && end(criterion) == at)
    };
    let carriers = || reaches(|criterion| criterion.contribution.lo, verdict.lo);
    VerdictTrace {
        lo_criteria: carriers().map(|carrier| carrier.criterion).collect(),
        lo_findings: findings
            .iter()
            .filter(|finding| {
                let carries = outcome.rubric.contribution(finding.criterion, finding.harm.lo);
                verdict.lo > 0 && carries == verdict.lo
            })
            .map(|finding| finding.id.clone())
            .collect(),
        hi_criteria: reaches(|criterion| criterion.contribution.hi, verdict.hi)
            .map(|c| c.criterion)
            .collect(),
    }
}
