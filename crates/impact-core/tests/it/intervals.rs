//! I07 to I11, I13: bounds of verdicts.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Direction, Evidence, Finding, FindingId, Flag};
use impact_core::rubric::{Field, Interval, Judgements, Span, v1};
use impact_core::score::{Case, CaseFinding, Outcome, Search, Standing, State, Status};
use impact_core::{Criterion, score};
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

use crate::cases::{any_assessment, any_finding, clause, complete, levels, verdict};

/// A vector of exactly this level, 1 to 4.
fn vector(level: u8) -> Judgements {
    let spans = [[1, 1, 1, 1], [1, 2, 3, 2], [3, 2, 1, 2], [3, 3, 2, 3]][usize::from(level - 1)];
    let judgements = Judgements(spans.map(|grade| Span::new(grade, grade).expect("a grade")));
    assert_eq!(v1::RUBRIC.level_range(&judgements), Interval { lo: level, hi: level });
    judgements
}

/// Findings on a criterion that together give this interval: one that is established, one that is only possible.
fn of_interval(criterion: Criterion, (lo, hi): (u8, u8)) -> Vec<CaseFinding> {
    let finding = |level: u8, evidence: u8| CaseFinding {
        rubric: &v1::RUBRIC,
        id: FindingId::parse("f").expect("an id"),
        criterion,
        direction: Direction::Harm,
        judgements: vector(level),
        evidence,
        standing: Standing::Stands,
        clauses: Vec::new(),
    };
    let established = (lo > 0).then(|| finding(lo, 1));
    established.into_iter().chain((hi > 0).then(|| finding(hi, 0))).collect()
}

#[test]
fn i07_verdict_bounds_are_ordered_and_exact_for_every_pair_of_levels_on_every_pair_of_criteria() {
    // 15 × 15 criteria × 15 × 15 intervals of 0..4: 50,625 worlds of two criteria, every other one at [0, 0].
    let intervals: Vec<(u8, u8)> =
        (0..=4).flat_map(|lo| (lo..=4).map(move |hi| (lo, hi))).collect();
    let searched = Search { status: Status::Complete, review: 1, disagreement: false };
    let mut worlds = 0u32;
    for one in Criterion::ALL {
        for other in Criterion::ALL {
            for a in &intervals {
                for b in &intervals {
                    let findings = [of_interval(*one, *a), of_interval(*other, *b)].concat();
                    let case = Case {
                        rubric: &v1::RUBRIC,
                        findings,
                        searches: [searched; 15],
                        excerpt: false,
                    };
                    let found = Outcome::of(&case).verdict;
                    let worst = |of: fn(&(u8, u8)) -> u8| {
                        v1::RUBRIC
                            .contribution(*one, of(a))
                            .max(v1::RUBRIC.contribution(*other, of(b)))
                    };
                    let expected = Interval { lo: worst(|i| i.0), hi: worst(|i| i.1) };
                    assert_eq!(found, expected, "{one:?} {a:?} {other:?} {b:?}");
                    assert!(found.lo <= found.hi && found.hi <= 4);
                    worlds += 1;
                }
            }
        }
    }
    assert_eq!(worlds, 50_625);
}

/// A world in which every open question was answered: exact judgements within the ranges, directions and evidence
/// settled, nothing more found.
fn settle(finding: &Finding, picks: [u8; 4], keeps: bool) -> Option<Finding> {
    let mut settled = finding.clone();
    for (field, pick) in Field::ALL.iter().zip(picks) {
        let span = finding.judgements().get(*field);
        let value = span.lo() + pick % (span.hi() - span.lo() + 1);
        settled.judge(*field, Span::new(value, value).expect("within"));
    }
    let uncertain = finding.direction == Direction::Either
        || finding.evidence.get() == 0
        || finding.clauses.is_empty();
    if uncertain && !keeps {
        return None;
    }
    if finding.direction == Direction::Either {
        settled.direction = Direction::Harm;
    }
    settled.evidence = settled.evidence.max(Evidence::new(1).expect("a grade"));
    settled.clauses = vec![clause("a1").cite("Words")];
    settled.indirect = Flag(false);
    Some(settled)
}

proptest! {
    #[test]
    fn i07_bounds_of_a_random_assessment_are_ordered(assessment in any_assessment()) {
        let scored = score(&assessment);
        let outcome = &scored.outcome;
        prop_assert!(outcome.verdict.lo <= outcome.recorded_hi && outcome.recorded_hi <= outcome.verdict.hi);
        for criterion in Criterion::ALL {
            let (harm, benefit) = (outcome.harm[criterion.index()], outcome.benefit[criterion.index()]);
            prop_assert!(harm.lo <= harm.hi && harm.hi <= 4 && benefit.lo <= benefit.hi && benefit.hi <= 4);
        }
    }

    #[test]
    fn i08_bounds_contain_every_completion(
        assessment in any_assessment(),
        picks in proptest::collection::vec((any::<[u8; 4]>(), any::<bool>()), 8),
        late in any_finding(99),
    ) {
        let bounds = verdict(&assessment);
        let mut world = complete(&[]);
        let settled = assessment.findings.iter().zip(&picks);
        world.findings = settled.filter_map(|(finding, (pick, keeps))| settle(finding, *pick, *keeps)).collect();
        // What nobody examined may hold anything.
        let open = score(&assessment).outcome.status[late.criterion.index()] != impact_core::score::Status::Complete;
        if open {
            world.findings.extend(settle(&late, picks[0].0, true));
        }
        let (lo, hi) = verdict(&world);
        prop_assert_eq!(lo, hi);
        prop_assert!(bounds.0 <= lo && hi <= bounds.1, "{:?} {:?}", bounds, (lo, hi));
    }

    #[test]
    fn i09_more_harm_never_improves_either_bound(assessment in any_assessment(), more in any_finding(99)) {
        let before = verdict(&assessment);
        let mut worse = assessment;
        worse.findings.push(Finding { direction: Direction::Harm, ..more });
        let after = verdict(&worse);
        // A finding on a criterion that nobody looked at makes it partial, which leaves its bounds as open as before.
        prop_assert!(after.0 >= before.0 && after.1 >= before.1);
    }

    #[test]
    fn i10_benefits_change_no_harm_and_no_verdict(assessment in any_assessment(), more in any_finding(99)) {
        let before = score(&assessment);
        let mut better = assessment;
        better.findings.push(Finding { direction: Direction::Benefit, ..more });
        let after = score(&better);
        prop_assert_eq!(&before.outcome.harm, &after.outcome.harm);
        prop_assert_eq!(levels(&before), levels(&after));
    }

    #[test]
    fn i11_an_enabler_alone_never_reaches_the_top(findings in proptest::collection::vec(any_finding(0), 0..6)) {
        let mut assessment = complete(&[]);
        let enablers = findings.into_iter().filter(|finding| finding.criterion >= Criterion::E1);
        assessment.findings = enablers
            .enumerate()
            .map(|(index, finding)| Finding { id: FindingId::parse(&format!("f{index}")).expect("an id"), ..finding })
            .collect();
        prop_assert!(verdict(&assessment).1 <= 3);
    }

    #[test]
    fn i13_a_clean_bill_requires_fifteen_complete_searches_and_no_harm(assessment in any_assessment()) {
        let scored = score(&assessment);
        let clean = levels(&scored) == (0, 0);
        let harmless = assessment.findings.iter().all(|finding| finding.direction == Direction::Benefit);
        prop_assert_eq!(clean, scored.complete() == 15 && harmless);
    }
}

#[test]
fn i11_a_critical_level_on_a_critical_property_decides_alone() {
    assert_eq!(verdict(&complete(&["f1 CP1 harm 3 3 3 3 e1"])), (4, 4));
    assert_eq!(verdict(&complete(&["f1 E6 harm 3 3 3 3 e1"])), (3, 3));
}

#[test]
fn strategies_reach_what_they_should() {
    // A guard on the generator itself: complete and incomplete searches, bound and unbound findings both occur.
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let sample: Vec<_> = (0..200)
        .map(|_| any_assessment().new_tree(&mut runner).expect("a tree"))
        .map(|tree| proptest::strategy::ValueTree::current(&tree))
        .collect();
    let count = |test: &dyn Fn(&impact_core::Assessment) -> bool| {
        sample.iter().filter(|assessment| test(assessment)).count()
    };
    assert!(count(&|a| score(a).complete() == 15) > 50, "upper ends say something there");
    assert!(count(&|a| score(a).complete() < 15) > 50);
    assert!(count(&|a| score(a).state == State::Final) > 5);
    assert!(count(&|a| a.findings.iter().any(|finding| finding.clauses.is_empty())) > 20);
    assert!(count(&|a| score(a).confidence.at_least == Some(3)) > 5);
    assert!(count(&|a| score(a).confidence.not_worse.is_some_and(|grade| grade > 1)) > 5);
}
