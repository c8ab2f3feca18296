//! The rubric once more, as its text says it and as naively as that can be: worlds of small numbers, no sharing with the
//! engine but the document. Whatever the engine makes of a random assessment, this makes too.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{
    Assessment, ClauseId, ClauseRef, CoverageKind, Direction, Finding, Mitigation, MitigationStatus,
};
use impact_core::rubric::Field;
use impact_core::score::{State, Status};
use impact_core::{Criterion, score};
use proptest::prelude::{Strategy, prop_assert_eq, proptest};

use crate::cases::any_assessment;
use crate::mitigations::any_mitigation;

/// Rubric 1.5, as printed.
const LEVEL81: &str =
    "111111111111111122111122122111122122122122233122233233122122233233233334233334334";

/// Four judgements, each with both its ends.
type Vector = [(u8, u8); 4];

fn level(ends: [u8; 4]) -> u8 {
    let [depth, reach, persistence, pathway] = ends.map(usize::from);
    let index = 27 * (depth - 1) + 9 * (reach - 1) + 3 * (persistence - 1) + (pathway - 1);
    LEVEL81.as_bytes()[index] - b'0'
}

fn profile(criterion: Criterion, level: u8) -> u8 {
    let profile =
        if criterion.code().starts_with("CP") { [0, 1, 2, 3, 4] } else { [0, 1, 1, 2, 3] };
    profile[usize::from(level)]
}

fn is_current(assessment: &Assessment, citation: &ClauseRef) -> bool {
    assessment
        .clauses
        .iter()
        .any(|clause| clause.id == citation.clause && citation.sha256 == Some(clause.sha256()))
}

fn evidence(assessment: &Assessment, finding: &Finding) -> u8 {
    let quoted = finding.clauses.iter().any(|citation| is_current(assessment, citation));
    if finding.evidence.get() == 0 || !quoted {
        return 0;
    }
    let less = u8::from(finding.indirect.0) + u8::from(finding.contested.0);
    finding.evidence.get().saturating_sub(less).max(1)
}

/// Both ends of a finding on the track of this direction.
fn on_track(
    assessment: &Assessment,
    finding: &Finding,
    track: Direction,
    adopted: &[&Mitigation],
) -> (u8, u8) {
    let other = if track == Direction::Harm { Direction::Benefit } else { Direction::Harm };
    if finding.direction == other {
        return (0, 0);
    }
    let mut vector: Vector = [finding.depth, finding.reach, finding.persistence, finding.pathway]
        .map(|span| (span.lo(), span.hi()));
    let mut doubtful = false;
    for mitigation in adopted {
        if finding.direction != Direction::Harm || !mitigation.findings.contains(&finding.id) {
            continue;
        }
        let quoted = mitigation.clauses.iter().any(|citation| is_current(assessment, citation));
        if mitigation.remove.0 && quoted {
            return (0, 0);
        }
        doubtful |= mitigation.remove.0;
        for (place, field) in Field::ALL.iter().enumerate() {
            if let Some(set) = mitigation.set.get(*field) {
                let (lo, hi) = vector[place];
                vector[place] = (lo.min(set.lo()), if quoted { hi.min(set.hi()) } else { hi });
            }
        }
    }
    let hi = level(vector.map(|(_, hi)| hi));
    let unsettled = finding.direction == Direction::Either || evidence(assessment, finding) == 0;
    (if unsettled || doubtful { 0 } else { level(vector.map(|(lo, _)| lo)) }, hi)
}

fn status(assessment: &Assessment, criterion: Criterion) -> Status {
    let record = assessment.criterion(criterion);
    let read = |id: &ClauseId| {
        record.examined.iter().any(|entry| {
            let clause = assessment.clauses.iter().find(|clause| clause.id == entry.clause);
            entry.clause == *id && clause.is_some_and(|c| entry.sha256 == Some(c.sha256()))
        })
    };
    let operative: Vec<_> = assessment
        .clauses
        .iter()
        .filter(|clause| clause.operative != Some(impact_core::document::Flag(false)))
        .collect();
    let all = !operative.is_empty() && operative.iter().all(|clause| read(&clause.id));
    let some = operative.iter().any(|clause| read(&clause.id))
        || assessment.findings.iter().any(|finding| finding.criterion == criterion);
    match (all && !record.rationale.is_blank(), some) {
        (true, _) => Status::Complete,
        (false, true) => Status::Partial,
        (false, false) => Status::NotAssessed,
    }
}

/// Harm or benefit of every criterion, on recorded findings alone.
fn recorded(assessment: &Assessment, track: Direction, adopted: &[&Mitigation]) -> [(u8, u8); 15] {
    std::array::from_fn(|index| {
        let here = assessment.findings.iter().filter(|f| f.criterion == Criterion::ALL[index]);
        here.map(|finding| on_track(assessment, finding, track, adopted))
            .fold((0, 0), |worst, one| (worst.0.max(one.0), worst.1.max(one.1)))
    })
}

fn opened(assessment: &Assessment, mut levels: [(u8, u8); 15]) -> [(u8, u8); 15] {
    for (criterion, level) in Criterion::ALL.iter().zip(&mut levels) {
        if status(assessment, *criterion) != Status::Complete {
            level.1 = 4;
        }
    }
    levels
}

fn verdict(levels: [(u8, u8); 15]) -> (u8, u8) {
    Criterion::ALL.iter().zip(levels).fold((0, 0), |worst, (criterion, (lo, hi))| {
        (worst.0.max(profile(*criterion, lo)), worst.1.max(profile(*criterion, hi)))
    })
}

fn holds(assessment: &Assessment) -> Result<(), proptest::test_runner::TestCaseError> {
    let scored = score(assessment);
    let outcome = &scored.outcome;
    let ends = |interval: impact_core::Interval| (interval.lo, interval.hi);
    let (on_record, benefits) =
        (recorded(assessment, Direction::Harm, &[]), recorded(assessment, Direction::Benefit, &[]));
    let (harm, benefit) = (opened(assessment, on_record), opened(assessment, benefits));
    prop_assert_eq!(outcome.harm.map(ends), harm);
    prop_assert_eq!(outcome.benefit.map(ends), benefit);
    let bounds = verdict(harm);
    prop_assert_eq!(ends(outcome.verdict), bounds);
    prop_assert_eq!(outcome.recorded_hi, verdict(on_record).1);
    let all = |test: &dyn Fn(usize) -> bool| -> Vec<Criterion> {
        (0..15).filter(|index| test(*index)).map(|index| Criterion::ALL[index]).collect()
    };
    prop_assert_eq!(outcome.mixed(), all(&|index| harm[index].0 >= 1 && benefit[index].0 >= 1));
    let either = |index: usize| {
        assessment.findings.iter().any(|finding| {
            finding.criterion == Criterion::ALL[index] && finding.direction == Direction::Either
        })
    };
    prop_assert_eq!(&outcome.ambiguous, &all(&either));
    let some = |levels: [(u8, u8); 15]| levels.iter().any(|(lo, _)| *lo >= 1);
    prop_assert_eq!(outcome.tradeoff(), some(harm) && some(benefit));
    let mut digits: Vec<u8> =
        Criterion::ALL.iter().zip(harm).map(|(one, (lo, _))| b'0' + profile(*one, lo)).collect();
    digits.sort_by_key(|digit| std::cmp::Reverse(*digit));
    prop_assert_eq!(outcome.leximax().into_bytes(), digits);
    confidence(assessment, &scored, bounds)?;
    let complete = Criterion::ALL.iter().all(|one| status(assessment, *one) == Status::Complete);
    let agreed = Criterion::ALL.iter().all(|one| !assessment.criterion(*one).disagreement.0);
    let whole = assessment.proposal.coverage.kind != Some(CoverageKind::Excerpt);
    let is_final = bounds.0 == bounds.1 && complete && agreed && whole;
    prop_assert_eq!(scored.state == State::Final, is_final);
    let adopted = |proposed: bool| -> Vec<&Mitigation> {
        let is_in = |one: &&Mitigation| one.status == Some(MitigationStatus::InText);
        assessment.mitigations.iter().filter(|one| proposed || is_in(one)).collect()
    };
    let left = [false, true].map(|proposed| {
        verdict(opened(assessment, recorded(assessment, Direction::Harm, &adopted(proposed))))
    });
    let told = scored.residual.map(|left| [ends(left.in_text), ends(left.proposed)]);
    prop_assert_eq!(told, (!assessment.mitigations.is_empty()).then_some(left));
    Ok(())
}

fn confidence(
    assessment: &Assessment,
    scored: &impact_core::Score,
    bounds: (u8, u8),
) -> Result<(), proptest::test_runner::TestCaseError> {
    let flagged = |criterion| assessment.criterion(criterion).disagreement.0;
    let carries = |finding: &&Finding| {
        let (lo, _) = on_track(assessment, finding, Direction::Harm, &[]);
        profile(finding.criterion, lo) >= bounds.0
    };
    let support = assessment.findings.iter().filter(carries).map(|finding| {
        let grade = evidence(assessment, finding);
        if flagged(finding.criterion) { grade.saturating_sub(1).max(1) } else { grade.max(1) }
    });
    let at_least = support.max().filter(|_| bounds.0 > 0);
    prop_assert_eq!(scored.confidence.at_least, at_least);
    let worse = Criterion::ALL.iter().filter(|one| profile(**one, 4) > bounds.1);
    let weakest = worse.map(|one| match (status(assessment, *one), flagged(*one)) {
        (Status::Complete, true) => assessment.criterion(*one).review.get().min(2),
        (Status::Complete, false) => assessment.criterion(*one).review.get(),
        _ => 0,
    });
    prop_assert_eq!(scored.confidence.not_worse, weakest.min());
    Ok(())
}

fn any_with_mitigations() -> impl Strategy<Value = Assessment> {
    let mitigations = (
        proptest::option::weighted(0.6, any_mitigation("m1")),
        proptest::option::weighted(0.4, any_mitigation("m2")),
        proptest::bool::ANY,
    );
    (any_assessment(), mitigations).prop_map(|(mut assessment, (one, two, proposed))| {
        assessment.mitigations = one.into_iter().chain(two).collect();
        if let Some(first) = assessment.mitigations.first_mut().filter(|_| proposed) {
            first.status = Some(MitigationStatus::Proposed);
        }
        // A name must stand for something.
        let known: Vec<_> = assessment.findings.iter().map(|finding| finding.id.clone()).collect();
        for mitigation in &mut assessment.mitigations {
            mitigation.findings.retain(|id| known.contains(id));
        }
        assessment
    })
}

proptest! {
    #[test]
    fn the_engine_says_what_the_rubric_says(assessment in any_with_mitigations()) {
        holds(&assessment)?;
    }
}
