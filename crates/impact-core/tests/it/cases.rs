//! Small assessments made from lines of text, and random ones.
//!
//! A line is `id criterion direction D R P L e`: `f1 CP3 harm 3 3 2 3 e3`, with `1-3` for a range and `e0` for a finding
//! that cites nothing.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{
    Assessment, Clause, ClauseId, CoverageKind, Direction, Evidence, Examined, Finding, FindingId,
    Flag, Review, Text,
};
use impact_core::rubric::{Field, Span};
use impact_core::{Criterion, Score, Sha256, score};
use proptest::prelude::{Just, Strategy, prop};

pub fn clause(id: &str) -> Clause {
    Clause::new(ClauseId::parse(id).expect("an id"), id, &format!("Words of clause {id}."))
}

pub fn examined(clause: &Clause) -> Examined {
    Examined { clause: clause.id.clone(), sha256: Some(clause.sha256()), unknown: Vec::new() }
}

/// An assessment whose every criterion is completely searched, with these findings.
#[track_caller]
pub fn complete(lines: &[&str]) -> Assessment {
    let mut assessment = Assessment::new("case", "en");
    assessment.clauses = ["a1", "a2", "a3"].map(clause).to_vec();
    for criterion in Criterion::ALL {
        let read = assessment.clauses.iter().map(examined).collect();
        let record = assessment.criteria.entry(*criterion);
        record.examined = read;
        record.rationale = Text::plain("Considered and excluded.");
    }
    assessment.findings = lines.iter().map(|line| finding(line)).collect();
    assessment
}

#[track_caller]
pub fn finding(line: &str) -> Finding {
    let words: Vec<_> = line.split_whitespace().collect();
    let [id, criterion, direction, judgements @ .., evidence] = &words[..] else {
        panic!("a finding: {line}")
    };
    let id = FindingId::parse(id).expect("an id");
    let criterion = Criterion::from_code(criterion).expect("a criterion");
    let direction = Direction::from_code(direction).expect("a direction");
    let mut finding = Finding::open(id, criterion, direction);
    for (field, judgement) in Field::ALL.iter().zip(judgements) {
        let (lo, hi) = judgement.split_once('-').unwrap_or((judgement, judgement));
        let digit = |text: &str| text.parse().expect("a digit");
        finding.judge(*field, Span::new(digit(lo), digit(hi)).expect("a range"));
    }
    let grade = evidence.strip_prefix('e').and_then(|grade| grade.parse().ok()).expect("a grade");
    finding.evidence = Evidence::new(grade).expect("a grade");
    if grade > 0 {
        finding.clauses = vec![clause("a1").cite("Words")];
    }
    finding
}

pub fn levels(score: &Score) -> (u8, u8) {
    (score.outcome.verdict.lo, score.outcome.verdict.hi)
}

pub fn verdict(assessment: &Assessment) -> (u8, u8) {
    levels(&score(assessment))
}

pub fn span() -> impl Strategy<Value = Span> {
    (1u8..=3, 1u8..=3)
        .prop_map(|(one, other)| Span::new(one.min(other), one.max(other)).expect("ordered"))
}

pub fn any_finding(id: usize) -> impl Strategy<Value = Finding> {
    let criterion = prop::sample::select(Criterion::ALL);
    let direction = prop::sample::select(Direction::ALL);
    let flags = (
        proptest::bool::weighted(0.2),
        proptest::bool::weighted(0.2),
        proptest::bool::weighted(0.85),
        proptest::bool::weighted(0.1),
    );
    (Just(id), criterion, direction, [span(), span(), span(), span()], 0u8..=3, flags).prop_map(
        |(id, criterion, direction, spans, grade, (indirect, contested, cited, stale))| {
            let mut finding = Finding::open(
                FindingId::parse(&format!("f{id}")).expect("an id"),
                criterion,
                direction,
            );
            for (field, span) in Field::ALL.iter().zip(spans) {
                finding.judge(*field, span);
            }
            finding.evidence = Evidence::new(grade).expect("a grade");
            finding.indirect = Flag(indirect);
            finding.contested = Flag(contested);
            finding.clauses = if cited { vec![clause("a1").cite("Words")] } else { Vec::new() };
            if stale && cited {
                finding.clauses[0].sha256 = Some(Sha256::of(b"other words"));
            }
            finding
        },
    )
}

/// A random assessment: any findings, any searches. Half of them are completely searched: only there does an upper end
/// say anything.
pub fn any_assessment() -> impl Strategy<Value = Assessment> {
    any_assessment_with(0..8)
}

/// The same, with so many findings.
pub fn any_assessment_with(counts: std::ops::Range<usize>) -> impl Strategy<Value = Assessment> {
    let findings = counts.prop_flat_map(|count| (0..count).map(any_finding).collect::<Vec<_>>());
    let searches = prop::collection::vec((0u8..6, 1u8..=3, proptest::bool::weighted(0.05)), 15);
    let whole = (proptest::bool::ANY, proptest::bool::weighted(0.2));
    (findings, searches, whole).prop_map(|(findings, searches, (searched, excerpt))| {
        let mut assessment = complete(&[]);
        assessment.findings = findings;
        assessment.proposal.coverage.kind = excerpt.then_some(CoverageKind::Excerpt);
        for (criterion, (depth, review, disagreement)) in Criterion::ALL.iter().zip(searches) {
            let record = assessment.criteria.entry(*criterion);
            record.review = Review::new(review).expect("a grade");
            record.disagreement = Flag(disagreement);
            match depth {
                _ if searched => {}
                0 => record.examined.clear(),
                1 => record.examined.truncate(1),
                2 => record.rationale = Text::default(),
                // Read, and changed since.
                3 => record.examined[1].sha256 = Some(Sha256::of(b"other words")),
                _ => {}
            }
        }
        assessment
    })
}
