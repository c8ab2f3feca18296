//! Whatever is done to a document, in whatever order, it can be saved and opened again: no edit leaves a name without
//! its thing, a key twice, or a number out of its range.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{
    ClauseId, Direction, Evidence, FindingId, FirstRead, Flag, Limits, MitigationId,
    MitigationStatus, RecommendationId, Text, open,
};
use impact_core::edit::{Edit, TextSlot, WordSlot};
use impact_core::rubric::Field;
use impact_core::{Assessment, Criterion, Json};
use proptest::prelude::{Just, Strategy, prop, prop_assert_eq, prop_oneof, proptest};

use crate::cases::{clause, complete, finding, span};

/// A document in which everything names something.
fn entangled() -> Assessment {
    let mut assessment = complete(&["f1 CP3 harm 3 3 2 3 e1", "f2 E1 benefit 1 1 1 1 e0"]);
    for clause in &mut assessment.clauses {
        clause.unknown = vec![("later".to_owned(), Json::text("kept"))];
    }
    assessment.apply(Edit::AddMitigation { finding: id("f1") });
    let mut effect = finding("s1 E2 harm 1 1 1 1 e0");
    effect.clauses = vec![assessment.clauses[1].cite("Words")];
    assessment.mitigations[0].side_effects = vec![effect];
    assessment.apply(Edit::AddRecommendation);
    assessment.recommendations[0].findings = vec![id("f1"), id("s1")];
    assessment.recommendations[0].clause = Some(assessment.clauses[2].id.clone());
    assessment
}

fn id(text: &str) -> FindingId {
    FindingId::parse(text).expect("an id")
}

fn clause_id() -> impl Strategy<Value = ClauseId> {
    prop::sample::select(vec!["a1", "a2", "a3", "c1", "c2", "c3"])
        .prop_map(|id| ClauseId::parse(id).expect("an id"))
}

fn finding_id() -> impl Strategy<Value = FindingId> {
    prop::sample::select(vec!["f1", "f2", "f3", "f4", "s1", "nobody"]).prop_map(id)
}

fn mitigation_id() -> impl Strategy<Value = MitigationId> {
    prop::sample::select(vec!["m1", "m2"]).prop_map(|id| MitigationId::parse(id).expect("an id"))
}

fn recommendation_id() -> impl Strategy<Value = RecommendationId> {
    prop::sample::select(vec!["r1", "r2"])
        .prop_map(|id| RecommendationId::parse(id).expect("an id"))
}

fn criterion() -> impl Strategy<Value = Criterion> {
    prop::sample::select(vec![Criterion::Cp1, Criterion::Cp3, Criterion::E1])
}

fn flag() -> impl Strategy<Value = Flag> {
    proptest::bool::ANY.prop_map(Flag)
}

fn words() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["", "Words", "Words of clause a2.", "é\u{301}\n", "x"])
        .prop_map(ToOwned::to_owned)
}

fn about_clauses() -> impl Strategy<Value = Edit> {
    let texts = prop::collection::vec(prop::sample::select(vec!["a1", "a2", "b1", "b2"]), 0..4);
    prop_oneof![
        texts.prop_map(|ids| Edit::ReplaceClauses(ids.into_iter().map(clause).collect())),
        prop::option::of(clause_id()).prop_map(|after| Edit::AddClause { after }),
        (clause_id(), 0..30usize).prop_map(|(clause, at)| Edit::SplitClause { clause, at }),
        clause_id().prop_map(|clause| Edit::MergeClause { clause }),
        clause_id().prop_map(|clause| Edit::RemoveClause { clause }),
        (clause_id(), flag())
            .prop_map(|(clause, operative)| Edit::SetOperative { clause, operative }),
        (clause_id(), words())
            .prop_map(|(id, text)| Edit::Words { slot: WordSlot::ClauseText(id), text }),
        (criterion(), clause_id(), flag()).prop_map(|(criterion, clause, read)| Edit::Examine {
            criterion,
            clause,
            read
        }),
        criterion().prop_map(|criterion| Edit::ExamineAll { criterion }),
    ]
}

fn about_findings() -> impl Strategy<Value = Edit> {
    let seen = prop::option::of(prop::sample::select(FirstRead::ALL));
    let direction = prop::sample::select(Direction::ALL);
    prop_oneof![
        (criterion(), seen).prop_map(|(criterion, seen)| Edit::FirstRead { criterion, seen }),
        (criterion(), direction)
            .prop_map(|(criterion, direction)| Edit::AddFinding { criterion, direction }),
        finding_id().prop_map(|finding| Edit::RemoveFinding { finding }),
        (finding_id(), span()).prop_map(|(finding, span)| Edit::Judge {
            finding,
            field: Field::Depth,
            span
        }),
        (finding_id(), clause_id(), words()).prop_map(|(finding, clause, quote)| Edit::Cite {
            finding,
            clause,
            quote
        }),
        (finding_id(), 0..3usize).prop_map(|(finding, index)| Edit::Uncite { finding, index }),
        (finding_id(), 0..3usize, words()).prop_map(|(finding, index, quote)| Edit::Requote {
            finding,
            index,
            quote
        }),
        (finding_id(), words()).prop_map(|(finding, text)| Edit::Text {
            slot: TextSlot::Statement(finding),
            language: "en".to_owned(),
            text
        }),
        finding_id().prop_map(|finding| Edit::Grade {
            finding,
            evidence: Evidence::new(2).expect("a grade")
        }),
        finding_id().prop_map(|finding| Edit::AddSource { finding }),
        (finding_id(), 0..2usize)
            .prop_map(|(finding, index)| Edit::RemoveSource { finding, index }),
    ]
}

fn about_asks() -> impl Strategy<Value = Edit> {
    prop_oneof![
        finding_id().prop_map(|finding| Edit::AddMitigation { finding }),
        mitigation_id().prop_map(|mitigation| Edit::RemoveMitigation { mitigation }),
        (mitigation_id(), prop::option::of(span())).prop_map(|(mitigation, span)| {
            Edit::MitigationSets { mitigation, field: Field::Reach, span }
        }),
        (mitigation_id(), prop::option::of(clause_id()))
            .prop_map(|(mitigation, clause)| Edit::MitigationClause { mitigation, clause }),
        mitigation_id().prop_map(|mitigation| Edit::MitigationStatus {
            mitigation,
            status: MitigationStatus::InText
        }),
        Just(Edit::AddRecommendation),
        (prop::option::of(clause_id()), prop::collection::vec(finding_id(), 0..3)).prop_map(
            |(clause, findings)| Edit::Recommend {
                language: "fr".to_owned(),
                text: "Supprimer l’article.".to_owned(),
                clause,
                findings,
            }
        ),
        recommendation_id()
            .prop_map(|recommendation| Edit::RemoveRecommendation { recommendation }),
        (recommendation_id(), prop::option::of(clause_id())).prop_map(
            |(recommendation, clause)| Edit::RecommendationClause { recommendation, clause }
        ),
        (recommendation_id(), finding_id(), flag()).prop_map(|(recommendation, finding, flag)| {
            Edit::RecommendationFinding { recommendation, finding, flag }
        }),
    ]
}

proptest! {
    #[test]
    fn whatever_is_done_the_file_opens_again(
        edits in prop::collection::vec(prop_oneof![about_clauses(), about_findings(), about_asks()], 1..25)
    ) {
        let mut assessment = entangled();
        for edit in edits {
            assessment.apply(edit.clone());
            let text = assessment.to_pretty();
            let opened = open(text.as_bytes(), Limits::PAGE);
            let opened = opened.unwrap_or_else(|problems| panic!("{edit:?} leaves {problems:?}"));
            prop_assert_eq!(&opened.document, &assessment, "{:?}", edit);
        }
    }
}

#[test]
fn a_first_look_taken_back_leaves_what_a_mitigation_names() {
    let mut assessment = complete(&[]);
    let look = |seen| Edit::FirstRead { criterion: Criterion::Cp1, seen: Some(seen) };
    assessment.apply(look(FirstRead::Harm));
    assessment.apply(Edit::AddMitigation { finding: id("f1") });
    assessment.apply(look(FirstRead::None));
    assert_eq!(assessment.findings.len(), 1);
}

#[test]
fn what_names_nothing_changes_nothing() {
    let mut assessment = entangled();
    assessment.mitigations[0].findings.clear();
    let before = assessment.clone();
    assessment.apply(Edit::RemoveFinding { finding: id("nobody") });
    assessment.apply(Edit::AddMitigation { finding: id("nobody") });
    assert_eq!(assessment, before);
}

#[test]
fn the_same_words_pasted_again_keep_all_that_was_decided_about_them() {
    let mut assessment = complete(&["f1 CP3 harm 3 3 2 3 e1"]);
    assessment.clauses[0].gloss = Text::plain("Said in our words.");
    assessment.clauses[0].unknown = vec![("later".to_owned(), Json::text("kept"))];
    let before = assessment.clone();
    assessment.apply(Edit::ReplaceClauses(["a1", "a2", "a3"].map(clause).to_vec()));
    assert_eq!(assessment.clauses, before.clauses);
}

#[test]
fn a_clause_without_words_that_left_the_text_must_be_read_again() {
    let mut assessment = complete(&["f1 CP3 harm 3 3 2 3 e1"]);
    assessment.clauses[0].text = impact_core::document::Words::default();
    assessment.clauses[0].gloss = Text::plain("Said in our words.");
    assessment.findings[0].clauses = vec![assessment.clauses[0].cite("in our words")];
    assert!(assessment.is_current(&assessment.findings[0].clauses[0]));
    assessment.apply(Edit::ReplaceClauses(vec![clause("b1")]));
    assert!(!assessment.is_current(&assessment.findings[0].clauses[0]));
    assert!(!assessment.clauses[1].gloss.is_blank(), "its words are not lost");
}

#[test]
fn a_clause_that_says_nothing_raises_nothing() {
    let mut assessment = Assessment::new("a", "en");
    assessment.apply(Edit::AddClause { after: None });
    assessment.apply(Edit::AddFinding { criterion: Criterion::Cp1, direction: Direction::Harm });
    let (finding, clause) = (id("f1"), assessment.clauses[0].id.clone());
    let slot = TextSlot::Statement(finding.clone());
    assessment.apply(Edit::Text { slot, language: "en".into(), text: "requires a hub".into() });
    for quote in ["", "words nobody wrote"] {
        let (finding, clause, quote) = (finding.clone(), clause.clone(), quote.to_owned());
        assessment.apply(Edit::Cite { finding, clause, quote });
        assert_eq!(impact_core::score(&assessment).outcome.verdict.lo, 0);
    }
}

#[test]
fn of_two_quotes_from_one_clause_each_is_changed_and_taken_out_by_itself() {
    let mut assessment = complete(&["f1 CP3 harm 3 3 2 3 e1"]);
    let second = assessment.clauses[0].cite("clause a1");
    assessment.findings[0].clauses.push(second);
    let finding = id("f1");
    let quotes = |assessment: &Assessment| -> Vec<String> {
        let citations = assessment.findings[0].clauses.iter();
        citations.map(|citation| citation.quote.as_str().to_owned()).collect()
    };
    let quote = "of clause".to_owned();
    assessment.apply(Edit::Requote { finding: finding.clone(), index: 1, quote });
    assert_eq!(quotes(&assessment), ["Words", "of clause"]);
    assessment.apply(Edit::Uncite { finding, index: 0 });
    assert_eq!(quotes(&assessment), ["of clause"]);
}

#[test]
fn a_clause_whose_words_changed_keeps_its_place_and_its_findings_are_read_again() {
    let mut assessment = complete(&["f1 CP3 harm 3 3 2 3 e1"]);
    let mut next = ["a1", "a2", "b9"].map(clause).to_vec();
    next[0].text = impact_core::document::Words("Words of clause a1, amended.".to_owned());
    let told = impact_core::edit::Replacement::of(&assessment, &next);
    assert_eq!((told.same, told.changed, told.new, told.gone), (1, 1, 1, 1));
    assessment.apply(Edit::ReplaceClauses(next));
    assert_eq!(assessment.clauses.len(), 3, "nothing rests on the one that is gone");
    assert_eq!(assessment.clauses[0].id.as_str(), "a1");
    assert!(!assessment.is_current(&assessment.findings[0].clauses[0]));
    let quote = "Words".to_owned();
    assessment.apply(Edit::Requote { finding: id("f1"), index: 0, quote });
    assert!(assessment.is_current(&assessment.findings[0].clauses[0]), "read again");
}

#[test]
fn words_that_the_clause_does_not_hold_raise_nothing() {
    let mut assessment = complete(&[]);
    assessment.apply(Edit::AddFinding { criterion: Criterion::Cp1, direction: Direction::Harm });
    for slot in [TextSlot::Statement(id("f1")), TextSlot::People(id("f1"))] {
        assessment.apply(Edit::Text { slot, language: "en".into(), text: "requires a hub".into() });
    }
    let quote = |quote: &str| Edit::Cite {
        finding: id("f1"),
        clause: ClauseId::parse("a1").expect("an id"),
        quote: quote.to_owned(),
    };
    assessment.apply(quote("all encryption is abolished"));
    assert_eq!(impact_core::score(&assessment).outcome.verdict.lo, 0);
    assessment.apply(quote("Words of clause"));
    assert!(impact_core::score(&assessment).outcome.verdict.lo > 0);
}
