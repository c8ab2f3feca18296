//! The proof of a score: for every number the rule and the findings behind it (rubric 1.3, 1.6, 1.7).

use impact_core::score::Rule;
use impact_core::{Criterion, Sha256, score};

use crate::cases::{clause, complete};

#[test]
fn what_decided_the_lower_end_of_a_finding() {
    let mut assessment = complete(&[
        "f1 CP1 harm 3 3 2 3 e1",
        "f2 CP1 either 3 3 2 3 e1",
        "f3 CP1 harm 3 3 2 3 e0",
        "f4 CP1 harm 3 3 2 3 e2",
        "f5 CP1 harm 3 3 2 3 e2",
        "f6 CP1 harm 3 3 2 3 e0",
        "f7 CP1 either 3 3 2 3 e0",
    ]);
    assessment.findings[3].clauses[0].sha256 = Some(Sha256::of(b"other words"));
    assessment.findings[4].clauses.clear();
    // A clause is cited and nothing is graded: unbound, and not for what became of the clause.
    assessment.findings[5].clauses = vec![clause("a1").cite("Words")];
    let trace = score(&assessment).trace;
    let rules: Vec<Rule> = trace.findings.iter().map(|finding| finding.rule).collect();
    let expected = [
        Rule::Tables,
        Rule::Either,
        Rule::Unbound,
        Rule::Stale,
        Rule::Unbound,
        Rule::Unbound,
        Rule::Either,
    ];
    assert_eq!(rules, expected);
}

#[test]
fn what_decided_each_end_of_a_criterion_and_which_findings() {
    let mut assessment = complete(&[
        "f1 CP1 harm 2 2 2 2-3 e1",
        "f2 CP1 harm 3 3 2 3 e0",
        "f3 CP2 benefit 1 1 1 1 e1",
        "f4 CP3 harm 1 1 1 1 e1",
    ]);
    assessment.criteria.entry(Criterion::Cp3).examined.clear();
    assessment.criteria.entry(Criterion::Cp4).examined.clear();
    let trace = score(&assessment).trace;
    let of = |criterion: Criterion| {
        let trace = &trace.criteria[criterion.index()];
        let ids = |ids: &[impact_core::document::FindingId]| {
            ids.iter().map(|id| id.as_str().to_owned()).collect::<Vec<_>>().join(" ")
        };
        (trace.lo_rule, ids(&trace.lo_findings), trace.hi_rule, ids(&trace.hi_findings))
    };
    let told = |lo, los: &str, hi, his: &str| (lo, los.to_owned(), hi, his.to_owned());
    assert_eq!(of(Criterion::Cp1), told(Rule::WorstFinding, "f1", Rule::WorstFinding, "f2"));
    assert_eq!(of(Criterion::Cp2), told(Rule::WorstFinding, "", Rule::WorstFinding, ""));
    assert_eq!(of(Criterion::Cp3), told(Rule::WorstFinding, "f4", Rule::Incomplete, "f4"));
    assert_eq!(of(Criterion::Cp4), told(Rule::Incomplete, "", Rule::Incomplete, ""));
    assert_eq!(of(Criterion::Cp5), told(Rule::NoEffect, "", Rule::NoEffect, ""));
}

#[test]
fn what_carries_the_verdict_and_what_could_still_raise_it() {
    let ids = |lines: &[&str]| {
        let trace = score(&complete(lines)).trace.verdict;
        let findings: Vec<String> =
            trace.lo_findings.iter().map(|id| id.as_str().to_owned()).collect();
        (trace.lo_criteria, findings.join(" "), trace.hi_criteria)
    };
    // A major enabler counts as much as a moderate property.
    let (lo, findings, hi) =
        ids(&["f1 CP1 harm 2 2 2 2 e1", "f2 E1 harm 3 2 2 2 e1", "f3 CP2 harm 1 1 1 1 e1"]);
    assert_eq!((lo, findings.as_str()), (vec![Criterion::Cp1, Criterion::E1], "f1 f2"));
    assert_eq!(hi, [Criterion::Cp1, Criterion::E1]);
    let (lo, findings, hi) = ids(&["f1 CP1 harm 2 2 2 2 e1", "f2 E1 harm 3 3 3 3 e0"]);
    assert_eq!((lo, findings.as_str(), hi), (vec![Criterion::Cp1], "f1", vec![Criterion::E1]));
    assert_eq!(ids(&["f1 CP1 benefit 2 2 2 2 e1"]), (vec![], String::new(), vec![]));
}
