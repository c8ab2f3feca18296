//! How far a search has come (rubric 1.3, 9), and what is told of one criterion alone.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Limits, Text, open};
use impact_core::framework::Block;
use impact_core::score::{Status, explanation};
use impact_core::{Assessment, Criterion, Interval, score};

use crate::cases::{complete, finding};

fn status(assessment: &Assessment, criterion: Criterion) -> Status {
    score(assessment).outcome.status[criterion.index()]
}

/// Nothing searched anywhere.
fn untouched() -> Assessment {
    let mut assessment = complete(&[]);
    for criterion in Criterion::ALL {
        let record = assessment.criteria.entry(*criterion);
        record.examined.clear();
        record.rationale = Text::default();
    }
    assessment
}

#[test]
fn a_search_is_partial_once_a_clause_was_read_or_something_was_found_there() {
    let mut assessment = untouched();
    assert_eq!(status(&assessment, Criterion::Cp1), Status::NotAssessed);
    assessment.findings.push(finding("f1 CP1 benefit 1 1 1 1 e0"));
    assert_eq!(status(&assessment, Criterion::Cp1), Status::Partial);
    assert_eq!(status(&assessment, Criterion::Cp2), Status::NotAssessed, "found elsewhere");
    let mut assessment = untouched();
    let read = complete(&[]).criterion(Criterion::E3).examined[..1].to_vec();
    assessment.criteria.entry(Criterion::E3).examined = read;
    assert_eq!(status(&assessment, Criterion::E3), Status::Partial);
    assert_eq!(status(&assessment, Criterion::E4), Status::NotAssessed);
    assessment.criteria.entry(Criterion::E4).rationale = Text::plain("Nobody read anything.");
    assert_eq!(
        status(&assessment, Criterion::E4),
        Status::NotAssessed,
        "words alone are no search"
    );
}

#[test]
fn the_benefit_of_a_goal_is_that_of_its_criteria() {
    let assessment = complete(&[
        "b1 E9 benefit 3 2 2 3 e1",
        "b2 E8 benefit 1 1 1 1 e1",
        "b3 CP1 benefit 2 2 2 2 e1",
    ]);
    let outcome = score(&assessment).outcome;
    let levels = [Block::Cp, Block::Open, Block::Trust].map(|block| outcome.block_benefit(block));
    assert_eq!(levels, [2, 0, 3].map(|level| Interval { lo: level, hi: level }));
    assert_eq!(outcome.block_harm(Block::Trust), Interval::NONE);
}

#[test]
fn an_explanation_of_one_criterion_tells_of_that_one_alone() {
    let text = complete(&["f1 CP3 harm 3 3 2 3 e3", "f2 CP1 harm 2 2 2 3 e1"]).to_pretty();
    let opened = open(text.as_bytes(), Limits::PAGE).expect("its own file");
    let ids = |only| {
        let told = explanation(&opened, only);
        let criteria = told.get("criteria").and_then(|all| all.members()).expect("an object").len();
        let findings = told.get("findings").expect("a list").line();
        (criteria, findings.contains("\"f1\""), findings.contains("\"f2\""))
    };
    assert_eq!(ids(None), (15, true, true));
    assert_eq!(ids(Some(Criterion::Cp3)), (1, true, false));
    assert_eq!(ids(Some(Criterion::E1)), (1, false, false));
}

#[test]
fn the_rubric_is_the_one_whose_hash_is_printed_in_its_section_9() {
    assert_eq!(
        impact_core::rubric::v1::RUBRIC.sha256().as_str(),
        "6d1fe0f38dc8c35cb23520a9629489e551bb12cb2f006e27fc2316495da10042"
    );
}
