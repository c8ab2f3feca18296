//! I20, I21, I27: what would change the verdict, held against trying everything.

use std::sync::LazyLock;

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Direction, Flag, Mitigation};
use impact_core::rubric::{Field, Rubric, Span, v1};
use impact_core::score::Outcome;
use impact_core::sensitivity::Sensitivity;
use impact_core::{Assessment, Case, Criterion, Interval, score};
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use crate::cases::{any_assessment, clause, complete, finding};
use crate::mitigations::mitigation;

/// Every single change tried on the document itself.
fn brute_flips(assessment: &Assessment) -> Vec<(String, &'static str, u8, Interval)> {
    let base = score(assessment).outcome.verdict;
    let fields = [Field::Depth, Field::Pathway, Field::Persistence, Field::Reach];
    let mut flips = Vec::new();
    for index in 0..assessment.findings.len() {
        let id = assessment.findings[index].id.as_str().to_owned();
        for field in fields {
            for value in 1..=3 {
                let mut other = assessment.clone();
                other.findings[index].judge(field, Span::new(value, value).expect("a grade"));
                let verdict = score(&other).outcome.verdict;
                if verdict != base {
                    flips.push((id.clone(), field.code(), value, verdict));
                }
            }
        }
        // Struck: removed by a quoted clause, and the status is not computed anew.
        let harm = assessment.findings[index].direction == Direction::Harm;
        let removal = Mitigation { remove: Flag(true), ..mitigation("m1", &[&id], true) };
        let verdict = if harm {
            let mut other = assessment.clone();
            other.mitigations = vec![removal];
            score(&other).residual.expect("there is one").in_text
        } else {
            // An `either` finding is touched by no mitigation: as a finding of the other track it harms as little.
            let mut other = assessment.clone();
            other.findings[index].direction = Direction::Benefit;
            score(&other).outcome.verdict
        };
        if verdict != base {
            flips.push((id.clone(), "struck", 0, verdict));
        }
    }
    flips.sort();
    flips
}

proptest! {
    #[test]
    fn i20_flips_are_those_that_trying_everything_finds(assessment in any_assessment()) {
        let told: Vec<_> = Sensitivity::of(&assessment).flips.into_iter().map(|flip| {
            (flip.finding.as_str().to_owned(), flip.change.field(), flip.change.value(), flip.verdict)
        }).collect();
        // Sorted by finding, field and value as they are told.
        prop_assert_eq!(&told, &brute_flips(&assessment));
    }

    #[test]
    fn i20_open_questions_are_those_that_could_raise_the_lower_end_worst_first(assessment in any_assessment()) {
        let outcome = score(&assessment).outcome;
        let reach = |criterion: Criterion| v1::RUBRIC.contribution(criterion, outcome.harm[criterion.index()].hi);
        let mut expected: Vec<(u8, usize)> = Criterion::ALL.iter()
            .filter(|criterion| reach(**criterion) > outcome.verdict.lo)
            .map(|criterion| (4 - reach(*criterion), criterion.index())).collect();
        expected.sort_unstable();
        let told: Vec<usize> = Sensitivity::of(&assessment).open_questions.iter().map(|one| one.index()).collect();
        prop_assert_eq!(told, expected.into_iter().map(|(_, index)| index).collect::<Vec<_>>());
    }

    #[test]
    fn single_points_are_the_clauses_whose_deletion_lowers_the_verdict(assessment in spread_over_clauses()) {
        let base = score(&assessment).outcome.verdict.lo;
        let mut expected: Vec<String> = Vec::new();
        for id in ["a1", "a2", "a3"] {
            let mut other = assessment.clone();
            other.findings.retain(|finding| finding.clauses.iter().all(|citation| citation.clause.as_str() != id));
            if score(&other).outcome.verdict.lo < base {
                expected.push(id.to_owned());
            }
        }
        let told = Sensitivity::of(&assessment).single_point_clauses;
        prop_assert_eq!(told.iter().map(|clause| clause.as_str().to_owned()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn i15_a_finding_told_twice_changes_no_verdict_and_no_radius(assessment in any_assessment()) {
        let mut twice = assessment.clone();
        for (index, finding) in assessment.findings.iter().enumerate() {
            let id = impact_core::document::FindingId::parse(&format!("again{index}")).expect("an id");
            twice.findings.push(impact_core::document::Finding { id, ..finding.clone() });
        }
        let (once, again) = (score(&assessment), score(&twice));
        prop_assert_eq!(once.outcome, again.outcome);
        prop_assert_eq!(once.confidence, again.confidence);
        prop_assert_eq!(Sensitivity::of(&assessment).radius, Sensitivity::of(&twice).radius);
        prop_assert_eq!(Sensitivity::of(&assessment).kappa, Sensitivity::of(&twice).kappa);
    }

    #[test]
    fn kappa_counts_the_criteria_that_carry_the_verdict(assessment in any_assessment()) {
        let outcome = score(&assessment).outcome;
        let lo = outcome.verdict.lo;
        let carries = |criterion: &&Criterion| lo > 0 && v1::RUBRIC.contribution(**criterion, outcome.harm[criterion.index()].lo) >= lo;
        let expected = Criterion::ALL.iter().filter(carries).count();
        prop_assert_eq!(Sensitivity::of(&assessment).kappa as usize, expected);
    }

    #[test]
    fn i27_the_tables_are_edited_in_thirty_five_ways(assessment in any_assessment()) {
        let robustness = Sensitivity::of(&assessment).table_robustness;
        prop_assert_eq!(robustness.of, 35);
        prop_assert!(robustness.unchanged <= 35);
    }
}

/// Findings that rest on different clauses.
fn spread_over_clauses() -> impl Strategy<Value = Assessment> {
    let cites = proptest::collection::vec(1u8..8, 8);
    (any_assessment(), cites).prop_map(|(mut assessment, cites)| {
        for (finding, cites) in assessment.findings.iter_mut().zip(cites) {
            let ids = ["a1", "a2", "a3"].into_iter().enumerate();
            let chosen = ids.filter(|(place, _)| cites >> place & 1 == 1);
            finding.clauses = chosen.map(|(_, id)| clause(id).cite("Words")).collect();
        }
        assessment
    })
}

/// All exact vectors with the absent finding, and how far one is from another.
fn places() -> Vec<Option<[u8; 4]>> {
    let values = 1..=3u8;
    let mut all = vec![None];
    for depth in values.clone() {
        for reach in values.clone() {
            for persistence in values.clone() {
                all.extend(
                    values.clone().map(|pathway| Some([depth, reach, persistence, pathway])),
                );
            }
        }
    }
    all
}

fn level(place: Option<[u8; 4]>) -> u8 {
    place.map_or(0, |place| v1::RUBRIC.level(place))
}

fn steps(from: [u8; 4], to: Option<[u8; 4]>) -> u32 {
    let far =
        |to: [u8; 4]| -> u32 { from.iter().zip(to).map(|(a, b)| u32::from(a.abs_diff(b))).sum() };
    to.map_or_else(|| far([1; 4]) + 1, far)
}

/// An assessment with one exact finding on each of two criteria.
fn world(one: (Criterion, [u8; 4]), other: (Criterion, [u8; 4])) -> Assessment {
    let line = |id: &str, (criterion, [d, r, p, l]): (Criterion, [u8; 4])| {
        format!("{id} {} harm {d} {r} {p} {l} e1", criterion.code())
    };
    let mut assessment = complete(&[]);
    assessment.findings = vec![finding(&line("f1", one)), finding(&line("f2", other))];
    assessment
}

#[test]
fn i21_the_radius_down_is_the_fewest_steps_that_any_of_all_worlds_needs() {
    // Two criteria with one finding each: 82 × 82 worlds to go to, from a sample of those to start in.
    let places = places();
    assert_eq!(places.len(), 82);
    let starts: Vec<[u8; 4]> =
        places.iter().skip(1).step_by(7).map(|place| place.expect("a vector")).collect();
    for (one, other) in [
        (Criterion::Cp1, Criterion::Cp3),
        (Criterion::Cp2, Criterion::E4),
        (Criterion::E1, Criterion::E2),
    ] {
        let verdict = |a: Option<[u8; 4]>, b: Option<[u8; 4]>| {
            v1::RUBRIC.contribution(one, level(a)).max(v1::RUBRIC.contribution(other, level(b)))
        };
        for a in &starts {
            for b in &starts {
                let told = Sensitivity::of(&world((one, *a), (other, *b))).radius.down;
                let lo = verdict(Some(*a), Some(*b));
                let mut fewest = [None::<u32>; 5];
                for x in &places {
                    for y in &places {
                        let far = steps(*a, *x) + steps(*b, *y);
                        for target in verdict(*x, *y)..lo {
                            let place = &mut fewest[usize::from(target)];
                            *place = Some(place.map_or(far, |known| known.min(far)));
                        }
                    }
                }
                assert_eq!(told, fewest, "{one:?} {a:?} {other:?} {b:?}");
            }
        }
    }
}

#[test]
fn i21_the_radius_up_is_the_fewest_steps_of_one_finding_there_or_new() {
    let places = places();
    for (one, other) in [(Criterion::Cp1, Criterion::E4), (Criterion::E1, Criterion::E2)] {
        for a in places.iter().skip(1).step_by(5).map(|place| place.expect("a vector")) {
            for grade in [0u8, 1] {
                let mut assessment = world((one, a), (other, [1; 4]));
                assessment.findings[0].evidence =
                    impact_core::document::Evidence::new(grade).expect("a grade");
                let lo = score(&assessment).outcome.verdict.lo;
                let told = Sensitivity::of(&assessment).radius.up;
                for target in 0..=4u8 {
                    let mut fewest = None::<u32>;
                    let mut take =
                        |far: u32| fewest = Some(fewest.map_or(far, |known: u32| known.min(far)));
                    for to in places.iter().skip(1).map(|place| place.expect("a vector")) {
                        if v1::RUBRIC.contribution(one, v1::RUBRIC.level(to)) >= target {
                            take(steps(a, Some(to)) + u32::from(grade == 0));
                        }
                        if v1::RUBRIC.contribution(other, v1::RUBRIC.level(to)) >= target {
                            take(steps([1; 4], Some(to)));
                        }
                        // A new finding may stand on any criterion: a critical property is the shortest way.
                        if v1::RUBRIC.level(to) >= target {
                            take(1 + steps([1; 4], Some(to)));
                        }
                    }
                    let expected = fewest.filter(|_| target > lo);
                    assert_eq!(told[usize::from(target)], expected, "{one:?} {a:?} {target}");
                }
            }
        }
    }
}

#[test]
fn table_robustness_of_a_case_worked_by_hand() {
    // In the lowest corner no cell can rise by itself without breaking the order of the tables, so that nothing changes;
    // in the highest one cell can fall: the last of T2.
    let slight = Sensitivity::of(&complete(&["f1 CP1 harm 1 1 1 1 e1"])).table_robustness;
    assert_eq!((slight.unchanged, slight.of), (35, 35));
    let critical = Sensitivity::of(&complete(&["f1 CP1 harm 3 3 3 3 e1"])).table_robustness;
    assert_eq!((critical.unchanged, critical.of), (34, 35));
    let nothing = Sensitivity::of(&complete(&[])).table_robustness;
    assert_eq!((nothing.unchanged, nothing.of), (35, 35));
}

/// The rubrics whose tables differ from the published ones in one cell, by one, and never fall when a judgement rises.
static EDITED: LazyLock<Vec<&'static Rubric>> = LazyLock::new(|| {
    let published = v1::RUBRIC.tables();
    let mut all = Vec::new();
    for by in [-1, 1] {
        let moved =
            |value: u8| value.checked_add_signed(by).filter(|value| (1..=4).contains(value));
        for [depth, reach, persistence] in cells([3, 3, 3]) {
            let mut tables = published.clone();
            let cell = &mut tables.t1[depth][reach][persistence];
            if let Some(value) = moved(*cell) {
                *cell = value;
                all.push(tables);
            }
        }
        for [severity, pathway, _] in cells([4, 3, 1]) {
            let mut tables = published.clone();
            let cell = &mut tables.t2[severity][pathway];
            if let Some(value) = moved(*cell) {
                *cell = value;
                all.push(tables);
            }
        }
    }
    let rubrics = all.into_iter().map(|tables| &*Box::leak(Box::new(Rubric::new(tables))));
    rubrics.filter(|rubric| rises(rubric)).collect()
});

fn cells([one, two, three]: [usize; 3]) -> impl Iterator<Item = [usize; 3]> {
    (0..one * two * three).map(move |at| [at / (two * three), at / three % two, at % three])
}

fn rises(rubric: &Rubric) -> bool {
    places().into_iter().flatten().all(|low| {
        (0..4).filter(|field| low[*field] < 3).all(|field| {
            let mut high = low;
            high[field] += 1;
            rubric.level(high) >= rubric.level(low)
        })
    })
}

proptest! {
    #[test]
    fn i27_robustness_is_what_scoring_by_every_edited_rubric_says(assessment in any_assessment()) {
        prop_assert_eq!(EDITED.len(), 35);
        let verdict = |rubric| Outcome::of(&Case::by(rubric, &assessment)).verdict;
        let same = EDITED.iter().filter(|edited| verdict(edited) == verdict(&v1::RUBRIC)).count();
        let told = Sensitivity::of(&assessment).table_robustness;
        prop_assert_eq!((told.unchanged as usize, told.of), (same, 35));
    }
}

#[test]
fn what_is_found_is_told_to_programs() {
    let told = Sensitivity::of(&complete(&["f1 CP1 harm 1 1 1 1 e1", "f2 E1 benefit 2 2 2 2 e1"]))
        .to_json();
    assert_eq!(
        told.get("radius").expect("a member").line(),
        r#"{"down":{"0":1},"up":{"2":3,"3":4,"4":7},"kappa":1,"single_point_clauses":["a1"]}"#
    );
}
