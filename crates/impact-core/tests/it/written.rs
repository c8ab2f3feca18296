//! Edits: clauses cut and joined, what follows and what goes stale.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Clause, ClauseId, Direction, Flag, Text, Words};
use impact_core::edit::{Edit, TextSlot};
use impact_core::score::Status;
use impact_core::{Assessment, Criterion, Field, score};

use crate::cases::{complete, verdict};

fn id(text: &str) -> ClauseId {
    ClauseId::parse(text).expect("an id")
}

fn law() -> Assessment {
    let mut assessment = complete(&["f1 CP1 harm 2 2 2 3 e1"]);
    assessment.clauses[0].text.0 = "Every operator shall register. A fee is due.".to_owned();
    let cited = assessment.clauses[0].cite("A fee is due.");
    assessment.findings[0].clauses = vec![cited];
    for criterion in Criterion::ALL {
        assessment.apply(Edit::ExamineAll { criterion: *criterion });
    }
    assert_eq!(verdict(&assessment), (2, 2));
    assessment
}

#[test]
fn a_split_keeps_what_was_read_and_the_finding_follows_its_words() {
    let mut assessment = law();
    assessment
        .apply(Edit::SplitClause { clause: id("a1"), at: "Every operator shall register.".len() });
    assert_eq!(assessment.clauses.len(), 4);
    assert_eq!(assessment.clauses[1].text.as_str(), "A fee is due.");
    assert_eq!(assessment.findings[0].clauses[0].clause, assessment.clauses[1].id);
    assert_eq!(verdict(&assessment), (2, 2), "the law has the same words");
}

#[test]
fn a_split_through_the_quoted_words_makes_the_finding_stale_in_sight() {
    let mut assessment = law();
    assessment.apply(Edit::SplitClause {
        clause: id("a1"),
        at: "Every operator shall register. A fee".len(),
    });
    let finding = &assessment.findings[0];
    assert!(!assessment.is_current(&finding.clauses[0]));
    assert_eq!(verdict(&assessment), (0, 2));
}

#[test]
fn a_join_keeps_what_was_read_of_both_and_the_finding_follows() {
    let mut assessment = law();
    assessment.apply(Edit::MergeClause { clause: id("a2") });
    assert_eq!(assessment.clauses.len(), 2);
    assert_eq!(verdict(&assessment), (2, 2));
    assessment.apply(Edit::Examine {
        criterion: Criterion::E1,
        clause: id("a3"),
        read: Flag(false),
    });
    assessment.apply(Edit::MergeClause { clause: id("a3") });
    assert_ne!(
        score(&assessment).outcome.status[Criterion::E1.index()],
        Status::Complete,
        "half read is not read"
    );
}

#[test]
fn a_join_loses_no_word_of_the_clause_that_it_takes_in() {
    let mut assessment = law();
    assessment.clauses[1].heading = Words("Fees".to_owned());
    assessment.clauses[1].gloss = Text::plain("There is a fee.");
    let lost = [assessment.clauses[0].text.clone(), assessment.clauses[1].text.clone()];
    assessment.apply(Edit::MergeClause { clause: id("a2") });
    let joined = &assessment.clauses[0];
    for words in lost.iter().map(|words| words.as_str()).chain(["Fees"]) {
        assert!(joined.text.as_str().contains(words), "{words}");
    }
    assert_eq!(joined.gloss, Text::plain("There is a fee."));
}

#[test]
fn renumbering_makes_nothing_stale_and_changed_words_do() {
    let mut assessment = law();
    let slot = impact_core::edit::WordSlot::Locator(id("a1"));
    assessment.apply(Edit::Words { slot, text: "Article 99".to_owned() });
    assert_eq!(verdict(&assessment), (2, 2));
    let slot = impact_core::edit::WordSlot::ClauseText(id("a1"));
    assessment.apply(Edit::Words { slot, text: "Every operator may register.".to_owned() });
    assert_eq!(verdict(&assessment), (0, 4), "stale, and no longer read");
    assessment.apply(Edit::Cite {
        finding: assessment.findings[0].id.clone(),
        clause: id("a1"),
        quote: "may register".to_owned(),
    });
    assert_eq!(verdict(&assessment).0, 2, "confirmed on the new words");
}

#[test]
fn a_new_clause_makes_every_search_partial() {
    let mut assessment = law();
    assessment.apply(Edit::AddClause { after: Some(id("a2")) });
    assert_eq!(score(&assessment).complete(), 0);
}

#[test]
fn a_clause_that_something_rests_on_is_not_removed() {
    let mut assessment = law();
    assessment.apply(Edit::RemoveClause { clause: id("a1") });
    assert!(assessment.clause(&id("a1")).is_some());
    assessment.apply(Edit::RemoveClause { clause: id("a3") });
    assert!(assessment.clause(&id("a3")).is_none());
    assert_eq!(verdict(&assessment), (2, 2));
}

#[test]
fn a_new_paste_keeps_findings_on_the_same_words_and_shows_the_others_stale() {
    let mut assessment = law();
    let same = assessment.clauses[0].text.as_str().to_owned();
    let pasted =
        [Clause::new(id("c1"), "Article 1", "New."), Clause::new(id("c2"), "Article 2", &same)];
    assessment.apply(Edit::ReplaceClauses(pasted.to_vec()));
    assert_eq!(assessment.clauses[1].id, id("a1"));
    assert!(assessment.is_current(&assessment.findings[0].clauses[0]));
    assessment.apply(Edit::ReplaceClauses(vec![Clause::new(id("c1"), "Article 1", "Only this.")]));
    assert!(!assessment.is_current(&assessment.findings[0].clauses[0]), "its words are gone");
    assert_eq!(verdict(&assessment).0, 0);
    let text = assessment.to_pretty();
    assert!(
        impact_core::open(text.as_bytes(), impact_core::Limits::PAGE).is_ok(),
        "nothing dangles"
    );
}

#[test]
fn a_finding_is_argued_once_it_cites_says_something_and_reasons_and_sources_never_raise_it() {
    let mut assessment = complete(&[]);
    assessment.apply(Edit::AddFinding { criterion: Criterion::Cp1, direction: Direction::Harm });
    let finding = assessment.findings[0].id.clone();
    assert_eq!(assessment.findings[0].evidence.get(), 0);
    assessment.apply(Edit::Cite {
        finding: finding.clone(),
        clause: id("a1"),
        quote: "Words".to_owned(),
    });
    assert_eq!(assessment.findings[0].evidence.get(), 0, "a clause that was only chosen");
    assert_eq!(verdict(&assessment).0, 0);
    assessment.apply(Edit::Text {
        slot: TextSlot::Statement(finding.clone()),
        language: "en".to_owned(),
        text: "Requires it.".to_owned(),
    });
    assert_eq!(assessment.findings[0].evidence.get(), 0, "a statement is no reasoning");
    assessment.apply(Edit::AddStep { finding: finding.clone() });
    assert_eq!(assessment.findings[0].evidence.get(), 0, "an empty step is none either");
    let reasons = [
        TextSlot::Step(finding.clone(), 0),
        TextSlot::People(finding.clone()),
        TextSlot::Conditions(finding.clone()),
        TextSlot::Reason(finding.clone(), Field::Depth),
    ];
    for slot in reasons {
        let mut reasoned = assessment.clone();
        let (language, text) = ("en".to_owned(), "Since it costs more.".to_owned());
        reasoned.apply(Edit::Text { slot, language, text });
        assert_eq!(reasoned.findings[0].evidence.get(), 1);
    }
    assessment.apply(Edit::Text {
        slot: TextSlot::People(finding.clone()),
        language: "en".to_owned(),
        text: "It costs more.".to_owned(),
    });
    assert_eq!(assessment.findings[0].evidence.get(), 1);
    assessment.apply(Edit::AddSource { finding: finding.clone() });
    assert_eq!(assessment.findings[0].evidence.get(), 1);
    assessment.apply(Edit::Uncite { finding, index: 0 });
    assert_eq!(assessment.findings[0].evidence.get(), 0, "what is no longer carried is lowered");
}

#[test]
fn an_edit_that_names_nothing_changes_nothing() {
    let before = law();
    let mut after = before.clone();
    let finding = impact_core::document::FindingId::parse("nobody").expect("an id");
    after.apply(Edit::RemoveFinding { finding: finding.clone() });
    after.apply(Edit::Text {
        slot: TextSlot::People(finding),
        language: "en".to_owned(),
        text: "x".to_owned(),
    });
    after.apply(Edit::SplitClause { clause: id("nobody"), at: 3 });
    after.proposal.text_sha256 = before.proposal.text_sha256.clone();
    assert_eq!(after, before);
}
