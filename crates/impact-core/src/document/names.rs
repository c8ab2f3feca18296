//! Names: every id once, and nothing named that does not exist (rubric 1.10).

use std::collections::BTreeSet;

use super::{Assessment, ClauseRef, FindingId};
use crate::closed_set::ClosedSet;
use crate::problem::{Code, Problem};

/// The problems of names in this document.
pub(crate) fn check(assessment: &Assessment) -> Vec<Problem> {
    let mut check = Check { problems: Vec::new() };
    let clauses =
        check.unique("/clauses", assessment.clauses.iter().map(|clause| clause.id.as_str()));
    check.unique(
        "/mitigations",
        assessment.mitigations.iter().map(|mitigation| mitigation.id.as_str()),
    );
    check
        .unique("/recommendations", assessment.recommendations.iter().map(|item| item.id.as_str()));
    let findings = check.findings(assessment);
    for (criterion, record) in assessment.criteria.iter() {
        for (index, examined) in record.examined.iter().enumerate() {
            let pointer = || format!("/criteria/{}/examined/{index}/clause", criterion.code());
            check.known(&clauses, examined.clause.as_str(), pointer);
        }
    }
    for (index, finding) in assessment.findings.iter().enumerate() {
        check.citations(&clauses, &finding.clauses, &format!("/findings/{index}/clauses"));
    }
    for (index, mitigation) in assessment.mitigations.iter().enumerate() {
        let pointer = format!("/mitigations/{index}");
        check.citations(&clauses, &mitigation.clauses, &format!("{pointer}/clauses"));
        check.all_known(&findings, &mitigation.findings, &format!("{pointer}/findings"));
        for (nth, effect) in mitigation.side_effects.iter().enumerate() {
            check.citations(
                &clauses,
                &effect.clauses,
                &format!("{pointer}/side_effects/{nth}/clauses"),
            );
        }
    }
    for (index, recommendation) in assessment.recommendations.iter().enumerate() {
        let pointer = format!("/recommendations/{index}");
        check.all_known(&findings, &recommendation.findings, &format!("{pointer}/findings"));
        if let Some(clause) = &recommendation.clause {
            check.known(&clauses, clause.as_str(), || format!("{pointer}/clause"));
        }
    }
    check.problems
}

struct Check {
    problems: Vec<Problem>,
}

impl Check {
    fn tell(&mut self, code: Code, pointer: String, detail: &str) {
        self.problems.push(Problem {
            code,
            pointer,
            place: None,
            detail: detail.to_owned(),
            related: None,
        });
    }

    fn unique<'d>(&mut self, list: &str, ids: impl Iterator<Item = &'d str>) -> BTreeSet<&'d str> {
        let mut seen = BTreeSet::new();
        for (index, id) in ids.enumerate() {
            if !seen.insert(id) {
                self.tell(Code::DuplicateId, format!("{list}/{index}/id"), id);
            }
        }
        seen
    }

    /// Findings and side effects share their names: a mitigation may not be read two ways.
    fn findings<'d>(&mut self, assessment: &'d Assessment) -> BTreeSet<&'d str> {
        let mut seen =
            self.unique("/findings", assessment.findings.iter().map(|finding| finding.id.as_str()));
        for (index, mitigation) in assessment.mitigations.iter().enumerate() {
            for (nth, effect) in mitigation.side_effects.iter().enumerate() {
                if !seen.insert(effect.id.as_str()) {
                    let pointer = format!("/mitigations/{index}/side_effects/{nth}/id");
                    self.tell(Code::DuplicateId, pointer, effect.id.as_str());
                }
            }
        }
        seen
    }

    fn known(&mut self, names: &BTreeSet<&str>, name: &str, pointer: impl FnOnce() -> String) {
        // Thousands are known, and no pointer to them is ever read.
        if !names.contains(name) {
            self.tell(Code::UnknownId, pointer(), name);
        }
    }

    fn all_known(&mut self, names: &BTreeSet<&str>, ids: &[FindingId], list: &str) {
        for (index, id) in ids.iter().enumerate() {
            self.known(names, id.as_str(), || format!("{list}/{index}"));
        }
    }

    fn citations(&mut self, clauses: &BTreeSet<&str>, citations: &[ClauseRef], list: &str) {
        for (index, citation) in citations.iter().enumerate() {
            self.known(clauses, citation.clause.as_str(), || format!("{list}/{index}/clause"));
        }
    }
}
