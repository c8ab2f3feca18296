//! More than one version of the rubric: a file is scored by its own, and moved only on purpose. A made-up version stands
//! beside the published one: enablers count as much as critical properties, and what a text leads to counts for more.

use impact_core::comparison::{Incomparable, shared_rubric};
use impact_core::migration::Migration;
use impact_core::panel::Panel;
use impact_core::rubric::{Interval, KNOWN, Rubric, Tables, newest, v1};
use impact_core::score::{Moment, Outcome};
use impact_core::sensitivity::Sensitivity;
use impact_core::vector::Malformed;
use impact_core::{Assessment, Case, Criterion, Sha256, score};
use proptest::prelude::proptest;

use crate::cases::{any_assessment, complete, verdict};

static MADE_UP: Rubric = Rubric::new(Tables {
    id: "iia-rubric",
    version: "1.1.0-made-up",
    vector: "IIA-made-up",
    t1: [
        [[1, 1, 1], [1, 1, 2], [1, 2, 2]],
        [[1, 2, 2], [2, 2, 3], [2, 3, 3]],
        [[2, 2, 3], [3, 3, 4], [3, 4, 4]],
    ],
    t2: [[1, 1, 1], [2, 2, 3], [2, 3, 4], [3, 4, 4]],
    profile: [[0, 1, 2, 3, 4], [0, 1, 2, 3, 4]],
    levels: ["nil", "slight", "middling", "great", "utter"],
    verdicts: ["clear", "small worry", "middling worry", "great worry", "utter worry"],
});

static BOTH: [&Rubric; 2] = [&v1::RUBRIC, &MADE_UP];

fn stating(rubric: &Rubric, lines: &[&str]) -> Assessment {
    Assessment { rubric_sha256: Some(rubric.sha256().clone()), ..complete(lines) }
}

#[test]
fn a_document_is_scored_by_the_version_that_it_states() {
    let lines = ["f1 E7 harm 3 3 3 3 e3"];
    let scored = |assessment: &Assessment| {
        let own = assessment.own_rubric_among(&BOTH).expect("one of both");
        Moment::of(&Case::by(own, assessment)).headline.rubric_english()
    };
    assert_eq!(scored(&stating(&v1::RUBRIC, &lines)), "SERIOUS CONFLICT");
    assert_eq!(scored(&stating(&MADE_UP, &lines)), "UTTER WORRY");
    // And the program's own list is asked the same way.
    let ours = stating(&v1::RUBRIC, &lines);
    assert_eq!(ours.own_rubric(), ours.own_rubric_among(&KNOWN));
    assert_eq!(stating(&MADE_UP, &lines).own_rubric(), None);
    assert_eq!(score(&ours).headline.rubric_english(), scored(&ours));
}

#[test]
fn a_document_that_states_none_is_of_the_first_whatever_came_since() {
    let silent = Assessment { rubric_sha256: None, ..complete(&["f1 E7 harm 3 3 3 3 e3"]) };
    for versions in [&BOTH[..], &BOTH[..1], &KNOWN] {
        assert_eq!(silent.own_rubric_among(versions), Some(&v1::RUBRIC));
    }
    assert_eq!(silent.rubric(), &v1::RUBRIC);
    assert_eq!(silent.stated_rubric(), v1::RUBRIC.sha256());
    assert_eq!(score(&silent).headline.rubric_english(), "SERIOUS CONFLICT");
}

#[test]
fn versions_are_told_apart_by_hash_and_vector_and_keep_their_names() {
    assert_eq!(KNOWN[0], &v1::RUBRIC);
    assert_eq!(Assessment::new("new", "en").rubric(), newest());
    let all: Vec<&Rubric> = KNOWN.into_iter().chain([&MADE_UP]).collect();
    for (at, one) in all.iter().enumerate() {
        for other in &all[at + 1..] {
            assert_ne!(one.sha256(), other.sha256());
            assert_ne!(one.tables().vector, other.tables().vector);
            assert_ne!(one, other);
        }
    }
    // The words for them are the same for every version: those of old files must not change.
    for known in KNOWN {
        let tables = known.tables();
        assert_eq!(tables.levels, v1::RUBRIC.tables().levels);
        assert_eq!(tables.verdicts, v1::RUBRIC.tables().verdicts);
    }
}

#[test]
fn a_table_that_differs_in_one_cell_is_another_rubric_whatever_it_calls_itself() {
    let mut tables = v1::RUBRIC.tables().clone();
    tables.t2[0][2] = 2;
    let posing = Rubric::new(tables);
    assert_ne!(posing.sha256(), v1::RUBRIC.sha256());
    assert_ne!(&posing, &v1::RUBRIC);
    // And one with the same tables is the same, wherever it stands.
    let again = Rubric::new(v1::RUBRIC.tables().clone());
    assert_eq!((again.sha256(), &again), (v1::RUBRIC.sha256(), &v1::RUBRIC));
}

#[test]
fn a_vector_is_read_by_the_version_that_it_begins_with() {
    let assessment = complete(&["f1 E7 harm 3 3 3 3 e3"]);
    for rubric in BOTH {
        let line = Case::by(rubric, &assessment).to_vector();
        assert!(line.starts_with(&[rubric.tables().vector, "/"].concat()), "{line}");
        let read = Case::from_vector_among(&BOTH, &line).expect("a vector");
        assert_eq!(read.rubric, rubric);
        assert_eq!(read.to_vector(), line);
        assert_eq!(Moment::of(&read), Moment::of(&Case::by(rubric, &assessment)));
    }
    let made_up = Case::by(&MADE_UP, &assessment).to_vector();
    assert_eq!(Case::from_vector(&made_up), Err(Malformed::NotAVector));
}

#[test]
fn a_panel_contributes_by_its_rubric() {
    let mut row = [Interval::NONE; 15];
    row[Criterion::E7.index()] = Interval { lo: 2, hi: 2 };
    let verdict = |rubric| Panel::of(rubric, &[Some(row)]).expect("a row").verdict.lo;
    assert_eq!((verdict(&v1::RUBRIC), verdict(&MADE_UP)), (1, 2));
}

#[test]
fn everything_that_is_asked_of_a_case_is_asked_of_its_rubric() {
    // By the first: severity 4, level 4, and an enabler contributes one less. By the made-up one it contributes all.
    let assessment = complete(&["f1 E7 harm 3 3 3 3 e3", "f2 E7 harm 1 1 2 1 e1"]);
    let by = |rubric| Case::by(rubric, &assessment);
    let told = |case: &Case| {
        let Moment { outcome, headline } = Moment::of(case);
        let firm = Sensitivity::of_case(case, &outcome);
        (
            outcome.verdict,
            headline.rubric_english(),
            firm.radius.down,
            firm.radius.up[4],
            outcome.leximax(),
        )
    };
    let exact = |level| Interval { lo: level, hi: level };
    assert_eq!(
        told(&by(&v1::RUBRIC)),
        (
            exact(3),
            "SERIOUS CONFLICT".to_owned(),
            [Some(9), Some(2), Some(1), None, None],
            Some(8),
            "300000000000000".to_owned()
        )
    );
    assert_eq!(
        told(&by(&MADE_UP)),
        (
            exact(4),
            "UTTER WORRY".to_owned(),
            [Some(9), Some(4), Some(3), Some(2), None],
            None,
            "400000000000000".to_owned()
        )
    );
}

#[test]
fn robustness_edits_the_tables_of_the_rubric_that_is_asked() {
    let assessment = complete(&["f1 CP1 harm 2 2 2 2 e3"]);
    let of = |rubric| {
        let case = Case::by(rubric, &assessment);
        Sensitivity::of_case(&case, &Moment::of(&case).outcome).table_robustness.of
    };
    assert_eq!(of(&v1::RUBRIC), 35);
    assert_ne!(of(&MADE_UP), 35);
}

#[test]
fn moving_shows_both_verdicts_and_changes_nothing_but_the_hash() {
    let assessment = stating(&v1::RUBRIC, &["f1 E7 harm 3 3 3 3 e3"]);
    let migration = Migration::among(&BOTH, &assessment, &MADE_UP);
    let verdicts = (
        migration.before.as_ref().map(|before| before.outcome.verdict.lo),
        migration.after.outcome.verdict.lo,
    );
    assert_eq!(verdicts, (Some(3), 4));
    assert!(migration.is_needed());
    let moved = migration.moved(&assessment);
    let back = Migration::among(&BOTH, &moved, &v1::RUBRIC);
    assert_eq!(back.from, Some(&MADE_UP));
    assert_eq!(back.before.as_ref(), Some(&migration.after));
    assert_eq!(back.moved(&moved), assessment);
    assert!(!Migration::among(&BOTH, &moved, &MADE_UP).is_needed());
}

#[test]
fn what_moving_shows_is_told_to_programs_with_the_levels_that_differ() {
    let assessment = stating(&v1::RUBRIC, &["f1 E7 harm 2 2 2 1 e3", "f2 CP1 harm 1 1 1 1 e3"]);
    let told = Migration::among(&BOTH, &assessment, &MADE_UP).to_json();
    let expected = format!(
        r#"{{"from":{{"version":"1.0.0","sha256":"{}"}},"to":{{"version":"1.1.0-made-up","sha256":"{}"}},"needed":true,"before":{{"verdict":[1,1],"recorded_hi":1,"headline":"LIMITED CONCERN"}},"after":{{"verdict":[2,2],"recorded_hi":2,"headline":"MIDDLING WORRY"}},"criteria":{{"E7":{{"harm":[[1,1],[2,2]],"benefit":[[0,0],[0,0]]}}}}}}"#,
        v1::RUBRIC.sha256().as_str(),
        MADE_UP.sha256().as_str()
    );
    assert_eq!(told.line(), expected);
}

#[test]
fn a_version_that_is_not_known_has_no_before() {
    let unheard = Sha256::of(b"unheard of");
    let assessment = Assessment { rubric_sha256: Some(unheard.clone()), ..complete(&[]) };
    let migration = Migration::of(&assessment, &v1::RUBRIC);
    assert_eq!((migration.from, &migration.before), (None, &None));
    assert!(migration.is_needed());
    let told = migration.to_json().line();
    assert!(
        told.contains(&format!(r#""from":{{"version":null,"sha256":"{}"}}"#, unheard.as_str()))
    );
    assert!(told.contains(r#""before":null"#) && told.contains(r#""criteria":null"#));
    // Until it is moved it is scored by the newest, which the result names.
    assert_eq!(score(&assessment).rubric_sha256, *newest().sha256());
}

#[test]
fn documents_of_different_versions_stand_in_no_comparison_and_on_no_panel() {
    let (one, other) = (stating(&v1::RUBRIC, &[]), stating(&MADE_UP, &[]));
    let silent = Assessment { rubric_sha256: None, ..complete(&[]) };
    assert_eq!(shared_rubric([&one, &silent, &one]), Ok(&v1::RUBRIC));
    assert_eq!(shared_rubric([]), Ok(newest()));
    let [a, b] = [&v1::RUBRIC, &MADE_UP].map(|rubric: &Rubric| rubric.sha256().clone());
    assert_eq!(
        shared_rubric([&one, &silent, &other]),
        Err(Incomparable::Rubrics { a, b: b.clone() })
    );
    // Nor do two of one that is not known here: by another, nothing would be said of them.
    assert_eq!(shared_rubric([&other, &other]), Err(Incomparable::Unknown(b)));
}

proptest! {
    #[test]
    fn moving_there_and_back_loses_nothing(assessment in any_assessment()) {
        let there = Migration::among(&BOTH, &assessment, &MADE_UP);
        let moved = there.moved(&assessment);
        let back = Migration::among(&BOTH, &moved, &v1::RUBRIC);
        assert_eq!(back.before, Some(there.after.clone()));
        assert_eq!(back.after.outcome.verdict, Outcome::of(&Case::by(&v1::RUBRIC, &assessment)).verdict);
        assert_eq!(verdict(&back.moved(&moved)), verdict(&assessment));
    }
}
