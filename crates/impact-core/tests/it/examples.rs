//! I28: the worked examples of the rubric's section 5, computed by hand there.

use impact_core::comparison::{self, Comparison, Overall, Preference};
use impact_core::document::{CoverageKind, Flag, MitigationStatus, Text};
use impact_core::framework::Block;
use impact_core::rubric::{Field, Interval, Span};
use impact_core::score::State;
use impact_core::sensitivity::{Change, Flip, Sensitivity};
use impact_core::{Assessment, Criterion, score};

use crate::cases::{complete, verdict};
use crate::mitigations::mitigation;

#[track_caller]
fn check(assessment: &Assessment, verdict: (u8, u8), headline: &str) {
    let scored = score(assessment);
    assert_eq!(scored.headline.rubric_english(), headline);
    assert_eq!((scored.outcome.verdict.lo, scored.outcome.verdict.hi), verdict);
}

#[test]
fn example_1_a_national_gateway_benefits_do_not_offset() {
    let gateway = complete(&[
        "f1 CP3 harm 3 3 2 3 e3",
        "f2 CP1 harm 2 2 2 3 e1",
        "f3 E5 harm 1 2 2 2 e1",
        "b1 E9 benefit 3 2 2 3 e1",
        "b2 E8 benefit 3 3 3 3 e1",
    ]);
    check(&gateway, (4, 4), "FUNDAMENTAL CONFLICT");
    let scored = score(&gateway);
    let harm = |criterion: Criterion| scored.outcome.harm[criterion.index()].lo;
    let benefit = |criterion: Criterion| scored.outcome.benefit[criterion.index()].lo;
    assert_eq!([Criterion::Cp3, Criterion::Cp1, Criterion::E5].map(harm), [4, 2, 1]);
    assert_eq!([Criterion::E9, Criterion::E8].map(benefit), [3, 4]);
    let carriers: Vec<&str> = scored.carriers().iter().map(|id| id.as_str()).collect();
    assert_eq!(carriers, ["f1"]);
    let blocks = [Block::Cp, Block::Open, Block::Global, Block::Secure, Block::Trust];
    assert_eq!(blocks.map(|block| scored.block(block).lo), [4, 0, 1, 0, 0]);
    assert_eq!(scored.confidence.at_least, Some(3));
    assert_eq!(scored.confidence.not_worse, None, "nothing is worse than 4");
    assert!(scored.outcome.tradeoff());
    assert_eq!(scored.outcome.leximax(), "421000000000000");
    assert_eq!(scored.state, State::Final);
    let firm = Sensitivity::of(&gateway);
    assert!(firm.flips.iter().all(|flip| flip.finding.as_str() == "f1" && flip.verdict.hi < 4));
    assert_eq!(firm.flips.len(), 8, "any downward change of F1");
    assert_eq!(firm.radius.down, [Some(18), Some(4), Some(2), Some(1), None]);
    assert_eq!(firm.radius.up, [None; 5]);
    assert_eq!(firm.kappa, 1);
    let points: Vec<&str> = firm.single_point_clauses.iter().map(|id| id.as_str()).collect();
    assert_eq!(points, ["a1"]);
    assert_eq!((firm.table_robustness.unchanged, firm.table_robustness.of), (33, 35));
}

#[test]
fn example_2_an_exemption_for_community_networks_is_pure_benefit() {
    let exemption = complete(&["b1 CP1 benefit 2 2 2 3 e2", "b2 E1 benefit 3 2 2 2 e2"]);
    check(&exemption, (0, 0), "NO HARM FOUND");
    let scored = score(&exemption);
    assert_eq!(scored.outcome.benefit[Criterion::Cp1.index()], Interval { lo: 2, hi: 2 });
    assert_eq!(scored.outcome.benefit[Criterion::E1.index()], Interval { lo: 3, hi: 3 });
    assert_eq!(scored.confidence.at_least, None);
    assert_eq!(scored.confidence.not_worse, Some(1));
    assert!(!scored.outcome.tradeoff());
    let up = Sensitivity::of(&exemption).radius.up;
    assert_eq!(up, [None, Some(1), Some(4), Some(5), Some(8)]);
}

#[test]
fn example_3_two_criteria_unexamined_silence_neither_clears_nor_convicts() {
    let mut exemption = complete(&["b1 CP1 benefit 2 2 2 3 e2", "b2 E1 benefit 3 2 2 2 e2"]);
    for criterion in [Criterion::Cp4, Criterion::E10] {
        *exemption.criteria.entry(criterion) = Default::default();
    }
    check(
        &exemption,
        (0, 4),
        "NO HARM ESTABLISHED SO FAR; NO UPPER LIMIT STATED; 2 OF 15 CRITERIA NOT FULLY EXAMINED",
    );
    assert_eq!(score(&exemption).state, State::Preliminary);
    assert_eq!(score(&exemption).outcome.recorded_hi, 0);
}

#[test]
fn example_4_a_scanning_duty_with_an_uncited_veto_and_ranges() {
    let scanning = complete(&[
        "f1 E6 harm 3 3 3 3 e3",
        "f2 CP2 harm 3 3 2 3 e0",
        "f3 E9 either 2 2 2 1-2 e1",
        "f4 E10 harm 2-3 2 3 3 e2",
    ]);
    check(&scanning, (3, 4), "AT LEAST SERIOUS CONFLICT; UP TO FUNDAMENTAL CONFLICT NOT EXCLUDED");
    let scored = score(&scanning);
    let harm = |criterion: Criterion| scored.outcome.harm[criterion.index()];
    assert_eq!(harm(Criterion::Cp2), Interval { lo: 0, hi: 4 });
    assert_eq!(harm(Criterion::E9), Interval { lo: 0, hi: 2 });
    assert_eq!(scored.outcome.benefit[Criterion::E9.index()], Interval { lo: 0, hi: 2 });
    assert_eq!(harm(Criterion::E10), Interval { lo: 3, hi: 4 });
    assert_eq!(scored.outcome.ambiguous, [Criterion::E9]);
    assert_eq!(
        verdict(&complete(&["f1 E6 harm 3 3 3 3 e3", "f4 E10 harm 2-3 2 3 3 e2"])),
        (3, 3),
        "F2 struck"
    );
    assert_eq!(verdict(&complete(&["f2 CP2 harm 3 3 2 3 e1"])), (4, 4), "F2 cited");
    let firm = Sensitivity::of(&scanning);
    assert_eq!(firm.open_questions, [Criterion::Cp2]);
    assert_eq!(firm.radius.up[4], Some(1), "citing F2 is one step");
    let struck = |flip: &&Flip| flip.finding.as_str() == "f2" && flip.change == Change::Struck;
    let struck = firm.flips.iter().find(struck).expect("it switches the verdict");
    assert_eq!(struck.verdict, Interval { lo: 3, hi: 3 });
}

#[test]
fn example_5_dns_blocking_in_two_drafts() {
    let first = complete(&["f1 CP4 harm 2 3 2 3 e1", "f2 E4 harm 3 1 2 3 e1"]);
    check(&first, (3, 3), "SERIOUS CONFLICT");
    assert_eq!(score(&first).outcome.leximax(), "310000000000000");
    let second =
        complete(&["f1 CP4 harm 2 1 1 3 e1", "f2 E4 harm 3 1 2 3 e1", "f3 E10 harm 2 2 3 3 e1"]);
    check(&second, (2, 2), "SIGNIFICANT CONCERN");
    assert_eq!(score(&second).outcome.leximax(), "211000000000000");
    let told = Comparison::of(&first, &second).expect("one rubric");
    let of = |criterion: Criterion| told.criteria[criterion.index()];
    assert_eq!(of(Criterion::Cp4), comparison::Change::Improved);
    assert_eq!(of(Criterion::E10), comparison::Change::Worsened);
    assert_eq!(of(Criterion::E4), comparison::Change::Unchanged);
    assert_eq!(told.overall, Overall::TradeOff);
    assert_eq!(told.leximax_prefers, Preference::B, "draft 2");
}

#[test]
fn example_6_iot_certification_a_promise_lowers_only_the_lower_bound() {
    let certification =
        complete(&["f1 CP5 harm 3 2 2 2 e1", "f2 E2 harm 2 2 2 3 e1", "b1 E7 benefit 2 2 2 3 e1"]);
    check(&certification, (3, 3), "SERIOUS CONFLICT");
    let residual = |mitigations: Vec<impact_core::document::Mitigation>| {
        let mut with = certification.clone();
        with.mitigations = mitigations;
        score(&with).residual.expect("there are mitigations").in_text
    };
    let mut route = mitigation("m1", &["f1"], true);
    route.set.insert(Field::Depth, Span::new(1, 1).expect("a range"));
    let mut guidance = mitigation("m2", &["f1"], false);
    guidance.remove = Flag(true);
    let mut other = mitigation("m3", &["f2"], true);
    other.set.insert(Field::Depth, Span::new(1, 1).expect("a range"));
    assert_eq!(residual(vec![route.clone()]), Interval { lo: 1, hi: 1 });
    assert_eq!(residual(vec![guidance]), Interval { lo: 1, hi: 3 });
    assert_eq!(residual(vec![other.clone()]), Interval { lo: 3, hi: 3 });
    assert_eq!(residual(vec![route.clone(), other]), Interval { lo: 1, hi: 1 });

    let proposed =
        impact_core::document::Mitigation { status: Some(MitigationStatus::Proposed), ..route };
    let mut with = certification.clone();
    with.mitigations = vec![proposed];
    let both = score(&with).residual.expect("there is one");
    assert_eq!(
        (both.in_text, both.proposed),
        (Interval { lo: 3, hi: 3 }, Interval { lo: 1, hi: 1 })
    );
}

#[test]
fn headlines_in_all_their_parts() {
    check(
        &complete(&["f1 CP1 harm 1-3 2 2 2 e1"]),
        (1, 3),
        "AT LEAST LIMITED CONCERN; UP TO SERIOUS CONFLICT NOT EXCLUDED",
    );
    check(
        &complete(&["f1 CP1 harm 3 3 3 3 e0"]),
        (0, 4),
        "NO HARM ESTABLISHED SO FAR; UP TO FUNDAMENTAL CONFLICT ON RECORDED FINDINGS",
    );
    let mut partial = complete(&["f1 CP1 harm 2 2 2 3 e1", "f2 CP2 harm 3 2 2 3 e0"]);
    partial.criteria.entry(Criterion::E1).rationale = Text::default();
    check(
        &partial,
        (2, 3),
        "AT LEAST SIGNIFICANT CONCERN; UP TO SERIOUS CONFLICT NOT EXCLUDED; 1 OF 15 CRITERIA NOT FULLY EXAMINED",
    );
    partial.findings[1].criterion = Criterion::E2;
    check(
        &partial,
        (2, 3),
        "AT LEAST SIGNIFICANT CONCERN; NOT WORSE THAN SERIOUS CONFLICT; 1 OF 15 CRITERIA NOT FULLY EXAMINED",
    );
    partial.criteria.entry(Criterion::Cp5).rationale = Text::default();
    partial.findings[1].criterion = Criterion::Cp2;
    partial.proposal.coverage.kind = Some(CoverageKind::Excerpt);
    check(
        &partial,
        (2, 4),
        "AT LEAST SIGNIFICANT CONCERN; UP TO SERIOUS CONFLICT ON RECORDED FINDINGS; NO UPPER LIMIT STATED; \
         2 OF 15 CRITERIA NOT FULLY EXAMINED; EXCERPT ONLY",
    );
}

#[test]
fn an_excerpt_is_never_final() {
    let mut excerpt = complete(&["f1 CP1 harm 1 1 1 1 e1"]);
    assert_eq!(score(&excerpt).state, State::Final);
    excerpt.proposal.coverage.kind = Some(CoverageKind::Excerpt);
    assert_eq!(score(&excerpt).state, State::Preliminary);
    check(&excerpt, (1, 1), "LIMITED CONCERN; EXCERPT ONLY");
}

#[test]
fn a_disagreement_keeps_it_preliminary_and_lowers_confidence() {
    let mut flagged = complete(&["f1 CP1 harm 2 2 2 3 e3"]);
    assert_eq!(score(&flagged).confidence.at_least, Some(3));
    flagged.criteria.entry(Criterion::Cp1).disagreement = Flag(true);
    assert_eq!(score(&flagged).confidence.at_least, Some(2));
    assert_eq!(score(&flagged).state, State::Preliminary);
}

#[test]
fn evidence_is_lowered_by_indirect_and_contested_but_never_below_argued() {
    let mut finding = complete(&["f1 CP1 harm 2 2 2 3 e2"]);
    finding.findings[0].indirect = Flag(true);
    finding.findings[0].contested = Flag(true);
    assert_eq!(score(&finding).confidence.at_least, Some(1));
    assert_eq!(verdict(&finding), (2, 2), "evidence gates existence, not severity");
}
