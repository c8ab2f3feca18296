//! I19: a mitigation never worsens, touches only what it names, and a promise lowers no upper end.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{
    Assessment, ClauseRef, Direction, Flag, Mitigation, MitigationId, MitigationStatus, Text,
};
use impact_core::rubric::{Field, Interval};
use impact_core::score;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

use crate::cases::{any_assessment, clause, span};

pub fn mitigation(id: &str, findings: &[&str], quoted: bool) -> Mitigation {
    let findings = findings.iter().filter_map(|id| impact_core::document::FindingId::parse(id));
    let clauses: Vec<ClauseRef> = quoted.then(|| clause("a2").cite("Words")).into_iter().collect();
    Mitigation {
        id: MitigationId::parse(id).expect("an id"),
        findings: findings.collect(),
        text: Text::default(),
        set: Default::default(),
        remove: Flag(false),
        clauses,
        status: Some(MitigationStatus::InText),
        side_effects: Vec::new(),
        unknown: Vec::new(),
    }
}

pub fn any_mitigation(id: &'static str) -> impl Strategy<Value = Mitigation> {
    let names = proptest::collection::vec(0usize..8, 1..4);
    let sets = proptest::collection::vec(proptest::option::of(span()), 4);
    (names, sets, any::<bool>(), any::<bool>()).prop_map(move |(names, sets, remove, quoted)| {
        let names: Vec<String> = names.into_iter().map(|name| format!("f{name}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut made = mitigation(id, &names, quoted);
        made.remove = Flag(remove);
        for (field, span) in Field::ALL.iter().zip(sets) {
            if let Some(span) = span {
                made.set.insert(*field, span);
            }
        }
        made
    })
}

fn residual(assessment: &Assessment, mitigations: &[Mitigation]) -> Interval {
    let mut with = assessment.clone();
    with.mitigations = mitigations.to_vec();
    score(&with).residual.expect("there are mitigations").in_text
}

proptest! {
    #[test]
    fn i19_never_worsens_and_leaves_the_verdict_alone(assessment in any_assessment(), one in any_mitigation("m1")) {
        let before = score(&assessment).outcome.verdict;
        let mut with = assessment.clone();
        with.mitigations = vec![one];
        let after = score(&with);
        prop_assert_eq!(after.outcome.verdict, before);
        let residual = after.residual.expect("there is one").in_text;
        prop_assert!(residual.lo <= before.lo && residual.hi <= before.hi && residual.lo <= residual.hi);
    }

    #[test]
    fn i19_a_promise_lowers_no_upper_end(assessment in any_assessment(), one in any_mitigation("m1")) {
        let promise = Mitigation { clauses: Vec::new(), ..one };
        prop_assert_eq!(residual(&assessment, &[promise]).hi, score(&assessment).outcome.verdict.hi);
    }

    #[test]
    fn i19_order_free_and_idempotent(assessment in any_assessment(), one in any_mitigation("m1"), two in any_mitigation("m2")) {
        let forth = residual(&assessment, &[one.clone(), two.clone()]);
        prop_assert_eq!(residual(&assessment, &[two.clone(), one.clone()]), forth);
        let again = Mitigation { id: MitigationId::parse("m3").expect("an id"), ..one.clone() };
        prop_assert_eq!(residual(&assessment, &[one, two, again]), forth);
    }

    #[test]
    fn i19_touches_only_harms_that_it_names(assessment in any_assessment(), mut one in any_mitigation("m1")) {
        one.findings.retain(|id| {
            assessment.findings.iter().any(|finding| finding.id == *id && finding.direction != Direction::Harm)
        });
        prop_assert_eq!(residual(&assessment, &[one]), score(&assessment).outcome.verdict);
    }
}

#[test]
fn a_clause_that_removes_a_finding_outweighs_a_promise_to_whichever_comes_first() {
    let assessment = crate::cases::complete(&["f1 CP1 harm 3 3 2 3 e1"]);
    let remove = |id, quoted| Mitigation { remove: Flag(true), ..mitigation(id, &["f1"], quoted) };
    let (clause, promise) = (remove("m1", true), remove("m2", false));
    for order in [[clause.clone(), promise.clone()], [promise.clone(), clause]] {
        assert_eq!(residual(&assessment, &order), Interval::NONE);
    }
    assert_eq!(residual(&assessment, &[promise]), Interval { lo: 0, hi: 4 });
}
