//! I22, I23: two drafts side by side.

use impact_core::closed_set::ClosedSet;
use impact_core::comparison::{Change, Comparison, Incomparable, Overall, Preference};
use impact_core::document::{Direction, Evidence, Flag, Text, Words};
use impact_core::rubric::{Field, Span};
use impact_core::{Assessment, Criterion, Sha256, score};
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

use crate::cases::{any_assessment, any_finding, clause, complete};
use crate::mitigations::mitigation;

fn compare(a: &Assessment, b: &Assessment) -> Comparison {
    Comparison::of(a, b).expect("the same rubric")
}

fn mirrored(change: Change) -> Change {
    match change {
        Change::Improved => Change::Worsened,
        Change::Worsened => Change::Improved,
        Change::NotWorse => Change::NotBetter,
        Change::NotBetter => Change::NotWorse,
        Change::Unchanged | Change::Uncertain => change,
    }
}

fn mirrored_overall(overall: Overall) -> Overall {
    match overall {
        Overall::Better => Overall::Worse,
        Overall::Worse => Overall::Better,
        Overall::NotWorse => Overall::NotBetter,
        Overall::NotBetter => Overall::NotWorse,
        Overall::TradeOff | Overall::Indeterminate | Overall::Unchanged => overall,
    }
}

/// Two drafts that share most of their findings, as drafts do.
fn drafts() -> impl Strategy<Value = (Assessment, Assessment)> {
    (any_assessment(), any_finding(50), 0usize..8, any::<bool>()).prop_map(
        |(a, more, place, adds)| {
            let mut b = a.clone();
            if place < b.findings.len() {
                b.findings.remove(place);
            }
            if adds {
                b.findings.push(more);
            }
            (a, b)
        },
    )
}

/// The same draft with nothing left open.
fn settled(draft: &Assessment) -> Assessment {
    let mut settled = complete(&[]);
    settled.findings = draft.findings.clone();
    for finding in &mut settled.findings {
        for field in Field::ALL {
            let lo = finding.judgements().get(*field).lo();
            finding.judge(*field, Span::new(lo, lo).expect("a grade"));
        }
        if finding.direction == Direction::Either {
            finding.direction = Direction::Harm;
        }
        finding.evidence = Evidence::new(1).expect("a grade");
        finding.clauses = vec![clause("a1").cite("Words")];
    }
    settled
}

proptest! {
    #[test]
    fn i22_a_document_is_unchanged_against_itself(a in any_assessment()) {
        let same = compare(&a, &a);
        prop_assert_eq!(same.criteria, [Change::Unchanged; 15]);
        prop_assert_eq!(same.overall, Overall::Unchanged);
        prop_assert!(same.benefits_differ.is_empty());
        prop_assert!(matches!(same.leximax_prefers, Preference::Tie | Preference::NotApplicable));
    }

    #[test]
    fn i22_forth_and_back_are_mirror_images((a, b) in drafts()) {
        let (forth, back) = (compare(&a, &b), compare(&b, &a));
        prop_assert_eq!(forth.criteria.map(mirrored), back.criteria);
        prop_assert_eq!(mirrored_overall(forth.overall), back.overall);
        prop_assert_eq!([forth.verdicts[1], forth.verdicts[0]], back.verdicts);
        prop_assert_eq!(forth.benefits_differ, back.benefits_differ);
    }

    #[test]
    fn i22_better_means_that_neither_bound_of_the_verdict_is_worse((a, b) in drafts()) {
        let told = compare(&a, &b);
        let [before, after] = told.verdicts;
        if told.overall == Overall::Better {
            prop_assert!(after.lo <= before.lo && after.hi <= before.hi, "{before:?} {after:?}");
        }
        if told.overall == Overall::Worse {
            prop_assert!(after.lo >= before.lo && after.hi >= before.hi, "{before:?} {after:?}");
        }
    }

    #[test]
    fn every_change_is_what_its_definition_says((a, b) in drafts()) {
        let told = compare(&a, &b);
        let (before, after) = (score(&a).outcome, score(&b).outcome);
        for criterion in Criterion::ALL {
            let (one, other) = (before.harm[criterion.index()], after.harm[criterion.index()]);
            let holds = match told.criteria[criterion.index()] {
                Change::Unchanged => one == other,
                Change::Improved => other.hi < one.lo,
                Change::Worsened => other.lo > one.hi,
                Change::NotWorse => other.hi == one.lo,
                Change::NotBetter => other.lo == one.hi,
                Change::Uncertain => other.hi > one.lo && other.lo < one.hi,
            };
            prop_assert!(holds, "{criterion:?} {one:?} {other:?} {:?}", told.criteria[criterion.index()]);
        }
    }

    #[test]
    fn i23_leximax_refines_the_verdict_and_never_prefers_more_harm((a, b) in drafts()) {
        let (a, b) = (settled(&a), settled(&b));
        let told = compare(&a, &b);
        prop_assert!(told.leximax_prefers != Preference::NotApplicable);
        let [one, other] = told.verdicts;
        if one.lo != other.lo {
            let expected = if one.lo < other.lo { Preference::A } else { Preference::B };
            prop_assert_eq!(told.leximax_prefers, expected);
        }
        let contributions = |assessment: &Assessment| {
            let outcome = score(assessment).outcome;
            Criterion::ALL.iter().map(|one| outcome.rubric.contribution(*one, outcome.harm[one.index()].lo)).collect::<Vec<_>>()
        };
        let (from, to) = (contributions(&a), contributions(&b));
        let no_worse = from.iter().zip(&to).all(|(x, y)| y <= x);
        if no_worse && from != to {
            prop_assert_eq!(told.leximax_prefers, Preference::B, "strictly less harm somewhere, more nowhere");
        }
    }
}

#[test]
fn a_new_harm_is_never_hidden_by_one_that_was_taken_out() {
    let before = complete(&["f1 CP3 harm 3 3 2 3 e1"]);
    let after = complete(&["f1 CP1 harm 3 3 2 3 e1"]);
    let told = compare(&before, &after);
    assert_eq!(told.overall, Overall::TradeOff);
    assert_eq!(told.leximax_prefers, Preference::Tie);
}

#[test]
fn the_table_of_what_a_whole_comes_to() {
    let draft = |lines: &[&str]| complete(lines);
    let table: [(&[&str], &[&str], Overall); 7] = [
        (&["f1 CP1 harm 2 2 2 2 e1"], &["f1 CP1 harm 1 1 1 1 e1"], Overall::Better),
        (&["f1 CP1 harm 1 1 1 1 e1"], &["f1 CP1 harm 2 2 2 2 e1"], Overall::Worse),
        (&["f1 CP1 harm 2 2 2 2 e1"], &["f1 CP1 harm 1-2 1-2 1-2 1-2 e1"], Overall::NotWorse),
        (&["f1 CP1 harm 2 2 2 2 e1"], &["f1 CP1 harm 2-3 2-3 2-3 2-3 e1"], Overall::NotBetter),
        (&["f1 CP1 harm 1-3 1-3 1-3 1-3 e1"], &["f1 CP1 harm 2 2 2 2 e1"], Overall::Indeterminate),
        (
            &["f1 CP1 harm 2 2 2 2 e1", "f2 CP2 harm 2 2 2 2 e1"],
            &["f1 CP1 harm 1-2 1-2 1-2 1-2 e1", "f2 CP2 harm 2-3 2-3 2-3 2-3 e1"],
            Overall::Indeterminate,
        ),
        (&["f1 CP1 harm 1-3 2 2 2 e1"], &["g CP1 harm 1-3 2 2 2 e3"], Overall::Unchanged),
    ];
    for (a, b, expected) in table {
        assert_eq!(compare(&draft(a), &draft(b)).overall, expected, "{a:?} {b:?}");
    }
}

#[test]
fn what_was_not_examined_is_unchanged_only_in_the_same_text() {
    let mut a = complete(&[]);
    a.criteria.entry(Criterion::Cp1).examined.clear();
    let mut b = a.clone();
    assert_eq!(compare(&a, &b).criteria[0], Change::Unchanged);
    b.clauses[0].text = Words("Other words.".to_owned());
    assert_eq!(compare(&a, &b).criteria[0], Change::Uncertain);
}

#[test]
fn a_removal_that_is_quoted_is_other_content_than_a_promised_one() {
    let lines = ["f1 CP1 harm 1-3 2 2 2 e1"];
    let with = |quoted| {
        let mut assessment = complete(&lines);
        let mut one = mitigation("m1", &["f1"], quoted);
        one.remove = Flag(true);
        assessment.mitigations = vec![one];
        assessment
    };
    assert_eq!(compare(&with(true), &with(true)).criteria[0], Change::Unchanged);
    for (a, b) in
        [(with(true), with(false)), (with(false), complete(&lines)), (with(true), complete(&lines))]
    {
        assert_eq!(compare(&a, &b).criteria[0], Change::Uncertain);
    }
}

#[test]
fn a_finding_that_loses_its_support_is_other_content_and_one_that_gains_more_is_not() {
    let with = |grade: &str| complete(&[&["f1 CP1 harm 1-3 2 2 2 ", grade].concat()]);
    assert_eq!(compare(&with("e1"), &with("e0")).criteria[0], Change::Uncertain);
    assert_eq!(compare(&with("e0"), &with("e1")).criteria[0], Change::Uncertain);
    assert_eq!(compare(&with("e1"), &with("e3")).criteria[0], Change::Unchanged);
}

#[test]
fn a_mitigation_that_removes_no_harm_leaves_the_content_as_it_is() {
    let table = [("harm", false), ("either", true), ("either", false)];
    for (direction, removes) in table {
        let plain = complete(&[&["f1 CP1 ", direction, " 1-3 2 2 2 e1"].concat()]);
        let mut lessened = plain.clone();
        let mut one = mitigation("m1", &["f1"], true);
        one.remove = Flag(removes);
        lessened.mitigations = vec![one];
        let told = compare(&plain, &lessened).criteria[0];
        assert_eq!(told, Change::Unchanged, "{direction} {removes}");
    }
}

#[test]
fn words_and_sources_and_names_change_nothing() {
    let a = complete(&["f1 CP1 harm 1-3 2 2 2 e1", "f2 CP1 harm 1 1 1 1-2 e2"]);
    let mut b = a.clone();
    b.findings.reverse();
    b.findings[0].statement = Text::plain("Said otherwise.");
    b.criteria.entry(Criterion::Cp1).rationale = Text::plain("Considered otherwise.");
    assert_eq!(compare(&a, &b).criteria, [Change::Unchanged; 15]);
}

/// What becomes of a criterion, and what is judged on it before and after: depth, reach, persistence, pathway.
const CHANGES: [(Change, &str, &str); 5] = [
    (Change::Improved, "3 2 2 2", "1 1 1 1"),
    (Change::Worsened, "1 1 1 1", "3 2 2 2"),
    (Change::NotWorse, "3 2 2 1-2", "2 2 2 1-2"),
    (Change::NotBetter, "2 2 2 1-2", "3 2 2 1-2"),
    (Change::Uncertain, "1-3 2 2 2", "2 2 2 2"),
];

#[test]
fn every_mixture_of_changes_comes_to_what_section_9_says() {
    for chosen in 0u8..32 {
        let present: Vec<usize> = (0..5).filter(|at| chosen >> at & 1 == 1).collect();
        let side = |side: fn(&(Change, &'static str, &'static str)) -> &'static str| {
            let line = |at: &usize| format!("f{at} CP{} harm {} e1", at + 1, side(&CHANGES[*at]));
            let lines: Vec<String> = present.iter().map(line).collect();
            complete(&lines.iter().map(String::as_str).collect::<Vec<_>>())
        };
        let told = compare(&side(|one| one.1), &side(|one| one.2));
        let has = |change: Change| present.iter().any(|at| CHANGES[*at].0 == change);
        for at in &present {
            assert_eq!(told.criteria[*at], CHANGES[*at].0, "{present:?}");
        }
        let [improved, worsened, not_worse, not_better, uncertain] =
            CHANGES.map(|(change, ..)| has(change));
        let expected = match () {
            () if improved && worsened => Overall::TradeOff,
            () if uncertain => Overall::Indeterminate,
            () if not_worse && (worsened || not_better) => Overall::Indeterminate,
            () if not_better && improved => Overall::Indeterminate,
            () if improved => Overall::Better,
            () if worsened => Overall::Worse,
            () if not_worse => Overall::NotWorse,
            () if not_better => Overall::NotBetter,
            () => Overall::Unchanged,
        };
        assert_eq!(told.overall, expected, "{present:?}");
    }
}

#[test]
fn different_rubrics_are_refused() {
    let a = complete(&[]);
    let mut b = a.clone();
    let other = Sha256::of(b"another rubric");
    b.rubric_sha256 = Some(other.clone());
    let ours = impact_core::rubric::v1::RUBRIC.sha256().clone();
    assert_eq!(Comparison::of(&a, &b), Err(Incomparable::Rubrics { a: ours, b: other }));
}

#[test]
fn benefits_alter_nothing_and_are_listed_beside() {
    let a = complete(&["f1 CP1 benefit 2 2 2 2 e1"]);
    let b = complete(&["f1 CP1 benefit 1 1 1 1 e1"]);
    let told = compare(&a, &b);
    assert_eq!((told.overall, told.benefits_differ), (Overall::Unchanged, vec![Criterion::Cp1]));
}

#[test]
fn profiles_are_ranked_only_where_every_level_of_both_is_exact() {
    let (exact, open) =
        (complete(&["f1 CP1 harm 1 1 1 1 e1"]), complete(&["f1 CP1 harm 1-3 2 2 2 e1"]));
    assert_eq!(compare(&exact, &exact).leximax_prefers, Preference::Tie);
    for (a, b) in [(&exact, &open), (&open, &exact), (&open, &open)] {
        assert_eq!(compare(a, b).leximax_prefers, Preference::NotApplicable);
    }
}
