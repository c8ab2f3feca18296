//! I12, I14, I15, I16, I17, I26: what is not known never helps; order, names and copies never matter.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Direction, Evidence, Finding, FindingId};
use impact_core::rubric::{Field, Span};
use impact_core::{Assessment, Criterion, score};
use proptest::prelude::{Just, Strategy, prop_assert, prop_assert_eq, proptest};

use crate::cases::{any_assessment, any_assessment_with, complete, verdict};

fn never_improves(before: &Assessment, after: &Assessment) -> bool {
    let (before, after) = (verdict(before), verdict(after));
    after.0 <= before.0 && after.1 >= before.1
}

proptest! {
    #[test]
    fn i12_widening_a_judgement_never_improves(assessment in any_assessment_with(1..8), at in 0usize..8, field in 0usize..4) {
        let at = at % assessment.findings.len();
        let mut wider = assessment.clone();
        wider.findings[at].judge(Field::ALL[field], Span::OPEN);
        prop_assert!(never_improves(&assessment, &wider));
    }

    #[test]
    fn i12_losing_a_citation_never_improves(assessment in any_assessment_with(1..8), at in 0usize..8) {
        let at = at % assessment.findings.len();
        let mut uncited = assessment.clone();
        uncited.findings[at].clauses.clear();
        prop_assert!(never_improves(&assessment, &uncited));
    }

    #[test]
    fn i12_a_clause_that_changed_never_improves(assessment in any_assessment()) {
        let mut stale = assessment.clone();
        stale.clauses[0].text.0.push_str(" And more.");
        prop_assert!(never_improves(&assessment, &stale));
    }

    #[test]
    fn i12_un_examining_never_improves(assessment in any_assessment(), at in 0usize..15) {
        let mut unread = assessment.clone();
        unread.criteria.entry(Criterion::ALL[at]).examined.clear();
        prop_assert!(never_improves(&assessment, &unread));
    }

    #[test]
    fn i12_losing_a_rationale_never_improves(assessment in any_assessment(), at in 0usize..15) {
        let mut bare = assessment.clone();
        bare.criteria.entry(Criterion::ALL[at]).rationale = impact_core::document::Text::plain(" ");
        prop_assert!(never_improves(&assessment, &bare));
    }

    #[test]
    fn i12_an_unclear_direction_never_improves(assessment in any_assessment_with(1..8), at in 0usize..8) {
        let at = at % assessment.findings.len();
        let mut unclear = assessment.clone();
        unclear.findings[at].direction = Direction::Either;
        prop_assert!(never_improves(&assessment, &unclear));
    }

    #[test]
    fn i14_order_and_names_do_not_matter(assessment in any_assessment().prop_flat_map(|assessment| {
        let order: Vec<usize> = (0..assessment.findings.len()).collect();
        (Just(assessment), Just(order).prop_shuffle())
    })) {
        let (assessment, order) = assessment;
        let mut shuffled = assessment.clone();
        shuffled.findings = order.iter().map(|at| assessment.findings[*at].clone()).collect();
        for (index, finding) in shuffled.findings.iter_mut().enumerate() {
            finding.id = FindingId::parse(&format!("other-{index}")).expect("an id");
        }
        shuffled.clauses.reverse();
        let (before, after) = (score(&assessment), score(&shuffled));
        prop_assert_eq!(before.outcome, after.outcome);
        prop_assert_eq!((before.headline, before.confidence, before.state), (after.headline, after.confidence, after.state));
    }

    #[test]
    fn i15_a_copy_of_a_finding_changes_nothing(assessment in any_assessment_with(1..8), at in 0usize..8) {
        let at = at % assessment.findings.len();
        let mut twice = assessment.clone();
        let copy = Finding { id: FindingId::parse("copy").expect("an id"), ..assessment.findings[at].clone() };
        twice.findings.push(copy);
        let (before, after) = (score(&assessment), score(&twice));
        prop_assert_eq!(before.outcome, after.outcome);
        prop_assert_eq!(before.confidence, after.confidence);
    }

    #[test]
    fn i26_confidence_is_monotone_in_evidence(assessment in any_assessment_with(1..8), at in 0usize..8) {
        let at = at % assessment.findings.len();
        let mut weaker = assessment.clone();
        let grade = 1 + at as u8 % 2;
        weaker.findings[at].evidence = Evidence::new(grade).expect("a grade");
        let mut stronger = weaker.clone();
        stronger.findings[at].evidence = Evidence::new(grade + 1).expect("a grade");
        prop_assert!(score(&stronger).confidence.at_least >= score(&weaker).confidence.at_least);
    }

    #[test]
    fn i26_an_extra_weak_route_to_the_same_verdict_never_weakens(assessment in any_assessment_with(1..8), at in 0usize..8) {
        let at = at % assessment.findings.len();
        let mut more = assessment.clone();
        let mut weak = Finding { id: FindingId::parse("weak").expect("an id"), ..assessment.findings[at].clone() };
        // Only a route to what is established already: an unbound one that is bound would raise the verdict itself.
        weak.evidence = weak.evidence.min(Evidence::new(1).expect("a grade"));
        more.findings.push(weak);
        prop_assert!(score(&more).confidence.at_least >= score(&assessment).confidence.at_least);
    }
}

#[test]
fn a_finding_cannot_stand_in_for_the_search() {
    let mut assessment = complete(&["f1 CP1 harm 1 1 1 1 e1"]);
    assessment.criteria.entry(Criterion::Cp1).rationale = impact_core::document::Text::default();
    assert_eq!(verdict(&assessment), (1, 4));
}

#[test]
fn clauses_outside_the_operative_ones_never_help() {
    let mut assessment = complete(&[]);
    assessment.clauses[2].operative = Some(impact_core::document::Flag(false));
    assert_eq!(verdict(&assessment), (0, 0));
    for clause in &mut assessment.clauses {
        clause.operative = Some(impact_core::document::Flag(false));
    }
    assert_eq!(verdict(&assessment), (0, 4), "no operative clause: nothing is complete");
}

/// The criteria of one class, to be exchanged for one another.
fn class(of: Criterion) -> Vec<Criterion> {
    Criterion::ALL.iter().copied().filter(|one| one.class() == of.class()).collect()
}

proptest! {
    #[test]
    fn i16_criteria_of_one_class_are_interchangeable(assessment in any_assessment(), one in 0usize..15, turn in 1usize..10) {
        let one = Criterion::ALL[one];
        let class = class(one);
        let other = class[(class.iter().position(|known| *known == one).expect("in it") + turn) % class.len()];
        let exchanged = |criterion: Criterion| match criterion {
            known if known == one => other,
            known if known == other => one,
            known => known,
        };
        let mut mirrored = assessment.clone();
        for finding in &mut mirrored.findings {
            finding.criterion = exchanged(finding.criterion);
        }
        *mirrored.criteria.entry(one) = assessment.criterion(other).clone();
        *mirrored.criteria.entry(other) = assessment.criterion(one).clone();
        let (before, after) = (score(&assessment), score(&mirrored));
        prop_assert_eq!(before.outcome.verdict, after.outcome.verdict);
        prop_assert_eq!(before.outcome.recorded_hi, after.outcome.recorded_hi);
        prop_assert_eq!(before.outcome.leximax(), after.outcome.leximax());
        prop_assert_eq!(before.confidence, after.confidence);
        for criterion in Criterion::ALL {
            let (here, there) = (criterion.index(), exchanged(*criterion).index());
            prop_assert_eq!(before.outcome.harm[here], after.outcome.harm[there]);
            prop_assert_eq!(before.outcome.benefit[here], after.outcome.benefit[there]);
        }
    }

    #[test]
    fn i17_only_the_order_of_levels_counts(assessment in any_assessment(), steps in proptest::array::uniform5(1u32..100)) {
        // Whatever increasing numbers the five classes are given, the worst of the recoded is the recoded worst.
        let recoded: Vec<u32> = steps.iter().scan(0, |sum, step| { *sum += step; Some(*sum) }).collect();
        let outcome = score(&assessment).outcome;
        let worst = |end: fn(impact_core::Interval) -> u8| {
            let each = Criterion::ALL.iter().map(|one| outcome.rubric.contribution(*one, end(outcome.harm[one.index()])));
            each.map(|class| recoded[usize::from(class)]).max().expect("fifteen")
        };
        prop_assert_eq!(worst(|harm| harm.lo), recoded[usize::from(outcome.verdict.lo)]);
        prop_assert_eq!(worst(|harm| harm.hi), recoded[usize::from(outcome.verdict.hi)]);
    }
}
