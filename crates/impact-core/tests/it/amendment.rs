//! Before and after an amendment: held against flips, single points and documents that were really edited.

use impact_core::amendment::{Amendment, Change, Unknown};
use impact_core::closed_set::ClosedSet;
use impact_core::document::{ClauseId, FindingId};
use impact_core::edit::Edit;
use impact_core::rubric::{Field, Interval, Span};
use impact_core::sensitivity::{self, Sensitivity};
use impact_core::{Assessment, Criterion, score};
use proptest::prelude::{Strategy, prop, prop_assert, prop_assert_eq, proptest};

use crate::cases::{any_assessment, clause, complete, span};

fn finding(id: &str) -> FindingId {
    FindingId::parse(id).expect("an id")
}

fn clause_id(id: &str) -> ClauseId {
    ClauseId::parse(id).expect("an id")
}

fn at(value: u8) -> Span {
    Span::new(value, value).expect("a grade")
}

fn of(assessment: &Assessment, changes: &[Change]) -> Amendment {
    Amendment::of(assessment, changes).expect("what it names is there")
}

fn any_change() -> impl Strategy<Value = Change> {
    let id = (0usize..8).prop_map(|id| finding(&format!("f{id}")));
    let field = prop::sample::select(Field::ALL.to_vec());
    (id, field, span(), 0u8..4).prop_map(|(id, field, span, kind)| match kind {
        0 => Change::StrikeFinding(id),
        _ => Change::Judge(id, field, span),
    })
}

/// Those that name a finding of the document.
fn within(assessment: &Assessment, changes: Vec<Change>) -> Vec<Change> {
    let there = |change: &Change| match change {
        Change::StrikeFinding(id) | Change::Judge(id, ..) => assessment.finding(id).is_some(),
        Change::StrikeClause(id) => assessment.clause(id).is_some(),
    };
    changes.into_iter().filter(there).collect()
}

proptest! {
    #[test]
    fn every_flip_is_an_amendment_with_its_verdict(assessment in any_assessment()) {
        for flip in Sensitivity::of(&assessment).flips {
            let change = match flip.change {
                sensitivity::Change::Struck => Change::StrikeFinding(flip.finding),
                sensitivity::Change::Judged(judged, value) => Change::Judge(flip.finding, judged.field(), at(value)),
            };
            prop_assert_eq!(of(&assessment, &[change]).after.outcome.verdict, flip.verdict);
        }
    }

    #[test]
    fn a_clause_is_a_single_point_where_striking_it_lowers_the_lower_end(assessment in any_assessment()) {
        let found = Sensitivity::of(&assessment).single_point_clauses;
        for clause in &assessment.clauses {
            let told = of(&assessment, &[Change::StrikeClause(clause.id.clone())]);
            let lowers = told.after.outcome.verdict.lo < told.before.outcome.verdict.lo;
            prop_assert_eq!(lowers, found.contains(&clause.id), "{:?}", clause.id);
        }
    }

    #[test]
    fn other_judgements_are_what_the_edited_document_scores(assessment in any_assessment(), changes in prop::collection::vec(any_change(), 0..5)) {
        let changes = within(&assessment, changes);
        let told = of(&assessment, &changes);
        prop_assert_eq!(&told.before.outcome, &score(&assessment).outcome);
        let mut edited = assessment.clone();
        for change in &changes {
            if let Change::Judge(finding, field, span) = change {
                edited.apply(Edit::Judge { finding: finding.clone(), field: *field, span: *span });
            }
        }
        if !changes.iter().any(|change| matches!(change, Change::StrikeFinding(_))) {
            prop_assert_eq!(&told.after.outcome, &score(&edited).outcome);
            prop_assert_eq!(told.after.headline, score(&edited).headline);
        }
    }

    #[test]
    fn order_and_repetition_do_not_matter(assessment in any_assessment(), changes in prop::collection::vec(any_change(), 0..5)) {
        // Of two judgements of one field the last counts: each field is named once here.
        let mut once: Vec<Change> = Vec::new();
        for change in within(&assessment, changes) {
            let same = |other: &Change| match (&change, other) {
                (Change::Judge(id, field, _), Change::Judge(other, same, _)) => id == other && field == same,
                _ => false,
            };
            if !once.iter().any(same) {
                once.push(change);
            }
        }
        let told = of(&assessment, &once);
        once.reverse();
        let twice = [once.clone(), once].concat();
        prop_assert_eq!(of(&assessment, &twice), told);
    }

    #[test]
    fn striking_never_raises_harm(assessment in any_assessment(), id in 0usize..8) {
        let changes = within(&assessment, vec![Change::StrikeFinding(finding(&format!("f{id}")))]);
        let told = of(&assessment, &changes);
        for index in 0..15 {
            let (before, after) = (told.before.outcome.harm[index], told.after.outcome.harm[index]);
            prop_assert!(after.lo <= before.lo && after.hi <= before.hi);
            prop_assert_eq!(told.before.outcome.status[index], told.after.outcome.status[index]);
        }
    }
}

#[test]
fn striking_the_clause_of_a_gateway_decree_leaves_what_another_clause_does() {
    let mut assessment =
        complete(&["f1 CP3 harm 3 3 2 3 e3", "f2 CP1 harm 2 2 2 3 e1", "f3 E9 benefit 3 2 2 3 e1"]);
    assessment.findings[1].clauses = vec![clause("a2").cite("Words")];
    let told = of(&assessment, &[Change::StrikeClause(clause_id("a1"))]);
    let verdict = |lo, hi| Interval { lo, hi };
    assert_eq!(
        [told.before.outcome.verdict, told.after.outcome.verdict],
        [verdict(4, 4), verdict(2, 2)]
    );
    assert_eq!(told.touched, [finding("f1"), finding("f3")]);
    assert_eq!(told.criteria().collect::<Vec<_>>(), [Criterion::Cp3, Criterion::E9]);
    let expected = concat!(
        r#"{"changes":[{"strike_clause":"a1"}],"findings":["f1","f3"],"#,
        r#""before":{"verdict":[4,4],"recorded_hi":4,"headline":"FUNDAMENTAL CONFLICT"},"#,
        r#""after":{"verdict":[2,2],"recorded_hi":2,"headline":"SIGNIFICANT CONCERN"},"#,
        r#""criteria":{"CP3":{"harm":[[4,4],[0,0]],"benefit":[[0,0],[0,0]]},"#,
        r#""E9":{"harm":[[0,0],[0,0]],"benefit":[[3,3],[0,0]]}}}"#
    );
    assert_eq!(told.to_json().line(), expected);
}

#[test]
fn of_two_judgements_of_one_field_the_last_counts() {
    let assessment = complete(&["f1 CP3 harm 3 3 2 3 e3"]);
    let judge = |value| Change::Judge(finding("f1"), Field::Depth, at(value));
    let told = of(&assessment, &[judge(1), judge(2)]);
    assert_eq!(told.changes, [judge(2)]);
    assert_eq!(told, of(&assessment, &[judge(2)]));
}

#[test]
fn a_judgement_as_it_is_already_is_no_change() {
    let assessment = complete(&["f1 CP3 harm 3 3 2 3 e3"]);
    let told = of(&assessment, &[Change::Judge(finding("f1"), Field::Depth, at(3))]);
    assert!(told.changes.is_empty() && told.touched.is_empty());
    // The last judgement of a field counts, and it is the one that stands.
    let changes = [2, 3].map(|value| Change::Judge(finding("f1"), Field::Depth, at(value)));
    assert!(of(&assessment, &changes).changes.is_empty());
}

#[test]
fn a_change_of_what_is_not_there_is_an_error_and_says_what() {
    let assessment = complete(&["f1 CP3 harm 3 3 2 3 e3"]);
    let table = [
        (Change::StrikeClause(clause_id("a9")), Unknown::Clause(clause_id("a9"))),
        (Change::StrikeFinding(finding("f9")), Unknown::Finding(finding("f9"))),
        (Change::Judge(finding("f9"), Field::Reach, at(1)), Unknown::Finding(finding("f9"))),
    ];
    for (change, unknown) in table {
        assert_eq!(Amendment::of(&assessment, &[change]), Err(unknown));
    }
}

#[test]
fn the_clause_that_would_have_to_be_changed_is_named_where_it_is_one() {
    let mut assessment =
        complete(&["f1 CP3 harm 3 3 2 3 e3", "f2 CP1 harm 2 2 2 3 e1", "f3 E1 harm 1 1 1 1 e0"]);
    assessment.findings[1].clauses = vec![clause("a2").cite("Words")];
    let (a1, f1) = (clause_id("a1"), finding("f1"));
    let table = [
        (vec![Change::StrikeClause(a1.clone())], Some("a1")),
        (vec![Change::StrikeFinding(f1.clone())], Some("a1")),
        (
            vec![Change::StrikeClause(a1.clone()), Change::Judge(f1, Field::Depth, at(1))],
            Some("a1"),
        ),
        (vec![Change::StrikeFinding(finding("f2"))], Some("a2")),
        (vec![Change::StrikeClause(a1), Change::StrikeFinding(finding("f2"))], None),
        (vec![Change::StrikeFinding(finding("f3"))], None),
        (vec![], None),
    ];
    for (changes, expected) in table {
        let told = of(&assessment, &changes).clause(&assessment);
        assert_eq!(told.as_ref().map(ClauseId::as_str), expected, "{changes:?}");
    }
}
