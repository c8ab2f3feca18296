//! I24, I25: several assessors, and how far they agree.

use impact_core::closed_set::ClosedSet;
use impact_core::panel::{
    Mark, Metric, NoRows, Panel, Ratio, Rounds, Row, Stop, WrongNumberOfRounds, alpha, dissents,
    row as row_of,
};
use impact_core::rubric::v1;
use impact_core::{Criterion, Interval, score};
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

use crate::cases::complete;

fn any_row() -> impl Strategy<Value = Row> {
    let level = (0u8..=4, 0u8..=4).prop_map(|(a, b)| Interval { lo: a.min(b), hi: a.max(b) });
    prop::collection::vec(level, 15).prop_map(|levels| std::array::from_fn(|index| levels[index]))
}

fn any_panel() -> impl Strategy<Value = Vec<Option<Row>>> {
    prop::collection::vec(prop::option::weighted(0.9, any_row()), 1..8)
}

fn of(rows: &[Option<Row>]) -> Panel {
    Panel::of(&v1::RUBRIC, rows).expect("there are rows")
}

/// A row that holds this on the first criterion and nothing elsewhere.
fn row(lo: u8, hi: u8) -> Option<Row> {
    let mut row = [Interval::NONE; 15];
    row[0] = Interval { lo, hi };
    Some(row)
}

proptest! {
    #[test]
    fn i24_order_never_matters(rows in any_panel(), turn in any::<prop::sample::Index>()) {
        let mut turned = rows.clone();
        turned.rotate_left(turn.index(rows.len()));
        prop_assert_eq!(of(&turned), of(&rows));
    }

    #[test]
    fn i24_of_one_mind_the_panel_says_what_each_says(row in any_row(), count in 1usize..6) {
        let panel = of(&vec![Some(row); count]);
        prop_assert_eq!(panel.criteria, row);
        prop_assert!(panel.flags.iter().all(Vec::is_empty));
    }

    #[test]
    fn i24_a_strict_majority_decides(row in any_row(), others in prop::collection::vec(any_row(), 0..4)) {
        let mut rows: Vec<Option<Row>> = others.iter().copied().map(Some).collect();
        rows.extend(vec![Some(row); others.len() + 1]);
        prop_assert_eq!(of(&rows).criteria, row);
    }

    #[test]
    fn i24_every_end_is_somebodys_and_within_all(rows in any_panel()) {
        let panel = of(&rows);
        let missing = Interval { lo: 0, hi: 4 };
        for index in 0..15 {
            let each: Vec<Interval> = rows.iter().map(|row| row.map_or(missing, |row| row[index])).collect();
            let found = panel.criteria[index];
            prop_assert!(found.lo <= found.hi);
            prop_assert!(each.iter().any(|one| one.lo == found.lo) && each.iter().any(|one| one.hi == found.hi));
            // Never a mean: as many hold as much as more.
            let (below, above) = (each.iter().filter(|one| one.lo < found.lo).count(), each.iter().filter(|one| one.lo > found.lo).count());
            prop_assert!(2 * below < each.len() && 2 * above <= each.len(), "lower median of the lower ends");
            let (below, above) = (each.iter().filter(|one| one.hi < found.hi).count(), each.iter().filter(|one| one.hi > found.hi).count());
            prop_assert!(2 * above < each.len() && 2 * below <= each.len(), "upper median of the upper ends");
        }
    }

    #[test]
    fn i24_who_holds_more_never_lowers_the_panel(rows in any_panel(), place in any::<prop::sample::Index>(), criterion in 0usize..15) {
        let before = of(&rows);
        let mut more = rows.clone();
        if let Some(row) = &mut more[place.index(rows.len())] {
            row[criterion] = Interval { lo: (row[criterion].lo + 1).min(4), hi: (row[criterion].hi + 1).min(4) };
        }
        let after = of(&more);
        prop_assert!(after.criteria[criterion].lo >= before.criteria[criterion].lo);
        prop_assert!(after.criteria[criterion].hi >= before.criteria[criterion].hi);
    }

    #[test]
    fn i24_a_missing_assessor_only_widens(rows in any_panel()) {
        let before = of(&rows);
        let mut more = rows;
        more.push(None);
        let after = of(&more);
        for (one, other) in before.criteria.iter().zip(after.criteria) {
            prop_assert!(other.lo <= one.lo && other.hi >= one.hi);
        }
    }

    #[test]
    fn flags_are_what_their_definitions_say(rows in any_panel()) {
        let panel = of(&rows);
        let present: Vec<&Row> = rows.iter().flatten().collect();
        for criterion in Criterion::ALL {
            let index = criterion.index();
            let most = present.iter().map(|row| row[index].lo).max().unwrap_or(0);
            let apart = |one: &&Row| present.iter().any(|other| one[index].lo >= other[index].hi + 2);
            let has = |mark| panel.flags[index].contains(&mark);
            prop_assert_eq!(has(Mark::Spread), present.iter().any(apart));
            prop_assert_eq!(has(Mark::MinorityAlarm), most >= 3 && panel.criteria[index].hi < 3);
            let alone = |row: &&Row| {
                let mut other = panel.criteria;
                other[index] = row[index];
                of(&[Some(other)]).verdict != panel.verdict
            };
            prop_assert_eq!(has(Mark::Pivotal), present.iter().any(alone));
        }
    }
}

#[test]
fn i24_an_even_split_stays_open() {
    let panel = of(&[row(1, 1), row(3, 3)]);
    assert_eq!(panel.criteria[0], Interval { lo: 1, hi: 3 });
    assert_eq!(panel.flags[0], [Mark::Spread, Mark::Pivotal]);
}

#[test]
fn who_holds_possible_what_another_establishes_is_not_far_apart_from_them() {
    let panel = of(&[row(0, 4), row(3, 3)]);
    assert!(!panel.flags[0].contains(&Mark::Spread), "{:?}", panel.flags[0]);
    for (hi, apart) in [(0, true), (1, true), (2, false)] {
        let panel = of(&[row(0, hi), row(3, 4)]);
        assert_eq!(panel.flags[0].contains(&Mark::Spread), apart, "{hi}");
    }
}

#[test]
fn who_establishes_major_harm_alone_is_heard() {
    let panel = of(&[row(0, 1), row(0, 1), row(3, 3)]);
    assert_eq!(panel.criteria[0], Interval { lo: 0, hi: 1 });
    assert_eq!(panel.flags[0], [Mark::Spread, Mark::Pivotal, Mark::MinorityAlarm]);
}

#[test]
fn no_assessor_at_all_is_an_error() {
    assert_eq!(Panel::of(&v1::RUBRIC, &[]), Err(NoRows));
}

#[test]
fn the_row_of_an_assessment_is_its_harm_by_criterion() {
    let assessment = complete(&["f1 CP3 harm 3 3 2 3 e1", "f2 E1 harm 1-2 1 1 1 e0"]);
    assert_eq!(row_of(&assessment), score(&assessment).outcome.harm);
    assert_eq!(of(&[Some(row_of(&assessment))]).verdict, score(&assessment).outcome.verdict);
}

/// Rows of a reliability table, as published: a full stop is a missing value.
fn units(rows: &[&str]) -> Vec<Vec<u8>> {
    let cells: Vec<Vec<&str>> = rows.iter().map(|row| row.split_whitespace().collect()).collect();
    let unit = |at: usize| cells.iter().filter_map(|row| row[at].parse().ok()).collect();
    (0..cells[0].len()).map(unit).collect()
}

fn ratio(numerator: i128, denominator: i128) -> Option<Ratio> {
    Some(Ratio { numerator, denominator })
}

#[test]
fn i25_krippendorffs_own_vector_with_four_observers_and_twelve_units() {
    let units = units(&[
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
    ]);
    let table = [
        (Metric::Nominal, ratio(113, 152), "0.743"),
        (Metric::Ordinal, ratio(108_577, 133_160), "0.815"),
        (Metric::Interval, ratio(951, 1120), "0.849"),
        (Metric::Ratio, ratio(18_222_619, 22_852_465), "0.797"),
    ];
    for (metric, value, rounded) in table {
        assert_eq!(alpha(&units, metric), value, "{metric:?}");
        assert_eq!(value.expect("defined").rounded(), rounded);
    }
}

#[test]
fn i25_the_three_coder_vector() {
    let units = units(&[
        ". . . . . 3 4 1 2 1 1 3 3 . 3",
        "1 . 2 1 3 3 4 3 . . . . . . .",
        ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
    ]);
    let rounded = |metric| alpha(&units, metric).expect("defined").rounded();
    assert_eq!(rounded(Metric::Nominal), "0.691");
    assert_eq!(rounded(Metric::Interval), "0.811");
    assert_eq!(rounded(Metric::Ordinal), "0.807");
}

#[test]
fn i25_degenerate_tables() {
    // Nothing to compare, nothing that varies: not defined, and neither 0 nor 1.
    for nothing in [
        vec![],
        vec![vec![]],
        vec![vec![3]],
        vec![vec![3], vec![4]],
        vec![vec![3, 3], vec![3, 3, 3]],
    ] {
        for metric in Metric::ALL {
            assert_eq!(alpha(&nothing, *metric), None, "{nothing:?}");
        }
    }
    // Five units all 3 but for one 1: exactly 0.
    let mut almost = vec![vec![3; 5], vec![3; 5], vec![3; 3], vec![3; 5], vec![3; 4]];
    almost[2][1] = 1;
    for metric in Metric::ALL {
        assert_eq!(alpha(&almost, *metric), ratio(0, 1), "{metric:?}");
    }
    // Two who never agree: below 0.
    let never = vec![vec![0, 4], vec![4, 0]];
    assert!(alpha(&never, Metric::Nominal).expect("defined").numerator < 0);
    // 0 against 0 is no distance, whatever the metric.
    assert_eq!(alpha(&[vec![0, 0], vec![1, 1]], Metric::Ratio), ratio(1, 1));
}

#[test]
fn rounding_is_half_up() {
    let table = [
        ((1, 2000), "0.001"),
        ((-1, 2000), "0.000"),
        ((1999, 2000), "1.000"),
        ((-3, 2000), "-0.001"),
        ((0, 1), "0.000"),
        ((1, 3), "0.333"),
    ];
    for ((numerator, denominator), rounded) in table {
        assert_eq!(
            Ratio { numerator, denominator }.rounded(),
            rounded,
            "{numerator}/{denominator}"
        );
    }
}

/// A panel of rows that differ on the first criterion only.
fn round(levels: &[u8]) -> Panel {
    of(&levels.iter().map(|level| row(*level, *level)).collect::<Vec<_>>())
}

#[test]
fn the_rule_for_stopping_was_fixed_beforehand() {
    let stops = |rounds: &[&[u8]]| {
        let panels = rounds.iter().map(|levels| round(levels)).collect();
        let rounds = Rounds::of(panels).expect("three at the most").rounds;
        rounds.into_iter().map(|(_, stop)| stop).collect::<Vec<_>>()
    };
    assert_eq!(stops(&[&[2, 2, 2]]), [Stop::NoPivotal]);
    assert_eq!(stops(&[&[1, 2, 3]]), [Stop::GoOn]);
    assert_eq!(stops(&[&[1, 2, 3], &[2, 2, 2]]), [Stop::GoOn, Stop::NoPivotal]);
    assert_eq!(stops(&[&[1, 2, 3], &[3, 1, 2]]), [Stop::GoOn, Stop::NoChange]);
    // Somebody moved, though the panel did not; and what divides them now did not divide them before.
    assert_eq!(stops(&[&[1, 2, 3], &[1, 2, 4]]), [Stop::GoOn, Stop::GoOn]);
    assert_eq!(stops(&[&[2, 2, 2], &[1, 2, 3]]), [Stop::NoPivotal, Stop::GoOn]);
    assert_eq!(stops(&[&[1, 2, 3], &[1, 3, 3], &[1, 2, 3]]), [Stop::GoOn, Stop::GoOn, Stop::Spent]);
    assert_eq!(Rounds::of(Vec::new()), Err(WrongNumberOfRounds(0)));
    assert_eq!(Rounds::of(vec![round(&[1]); 4]), Err(WrongNumberOfRounds(4)));
    let rounds = Rounds::of(vec![round(&[1, 2, 3]), round(&[2, 2, 2])]).expect("two");
    assert_eq!(*rounds.last(), round(&[2, 2, 2]));
    assert_eq!(rounds.rounds[0].0, round(&[1, 2, 3]), "all rounds are kept");
}

#[test]
fn a_change_on_what_was_not_flagged_does_not_hold_the_rule_up() {
    let panel = |first: &[u8], second: u8| {
        let rows = first.iter().map(|level| {
            let mut row = row(*level, *level).expect("a row");
            row[14] = Interval { lo: second, hi: second };
            Some(row)
        });
        of(&rows.collect::<Vec<_>>())
    };
    let rounds = Rounds::of(vec![panel(&[1, 2, 3], 0), panel(&[1, 2, 3], 1)]).expect("two");
    assert_eq!(rounds.rounds[1].1, Stop::NoChange);
}

#[test]
fn dissent_names_who_establishes_major_harm_and_what_they_rest_it_on() {
    let with = |lines: &[&str]| complete(lines);
    let mild = with(&["f1 CP3 harm 1 1 1 1 e1"]);
    let grave = with(&[
        "f1 CP3 harm 3 3 2 3 e1",
        "f2 CP3 benefit 3 3 3 3 e1",
        "f3 CP1 harm 1 1 1 1 e1",
        "f4 CP3 harm 3 3 3 3 e0",
        "f5 CP3 harm 2 2 2 2 e1",
    ]);
    let open = with(&["f1 CP3 harm 3 3 2 3 e0"]);
    let major = with(&["f1 CP3 harm 2 3 2 3 e1"]);
    let assessors = [&mild, &grave, &mild, &open, &mild, &major, &mild];
    let rows: Vec<_> = assessors.iter().map(|one| Some(row_of(one))).collect();
    let panel = of(&rows);
    let heard = dissents(&panel, &assessors);
    let who: Vec<usize> = heard.iter().map(|dissent| dissent.assessor).collect();
    assert_eq!(who, [2, 6], "what is not established convicts nobody");
    assert_eq!(heard[1].harm, Interval { lo: 3, hi: 3 });
    assert_eq!((heard[0].criterion, heard[0].assessor), (Criterion::Cp3, 2));
    assert_eq!(heard[0].harm, Interval { lo: 4, hi: 4 });
    let ids: Vec<&str> = heard[0].findings.iter().map(|finding| finding.id.as_str()).collect();
    assert_eq!(ids, ["f1"]);
    assert!(dissents(&of(&rows[..1]), &assessors[..1]).is_empty());
}
