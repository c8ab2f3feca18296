//! I01 to I06, I11: the tables, exhaustively.

use impact_core::closed_set::ClosedSet;
use impact_core::rubric::v1::RUBRIC;
use impact_core::rubric::{Interval, Judgements, Span};
use impact_core::{Criterion, framework::Class};

fn level(vector: [u8; 4]) -> u8 {
    RUBRIC.level(vector)
}

fn severity(vector: [u8; 4]) -> u8 {
    RUBRIC.severity(vector)
}

fn level_range(judgements: &Judgements) -> Interval {
    RUBRIC.level_range(judgements)
}

fn contribution(criterion: Criterion, level: u8) -> u8 {
    RUBRIC.contribution(criterion, level)
}

fn vectors() -> impl Iterator<Item = [u8; 4]> {
    (0..81u8).map(|index| [index / 27 + 1, index / 9 % 3 + 1, index / 3 % 3 + 1, index % 3 + 1])
}

/// Every vector, with the one a step up in each field that has one.
fn steps() -> impl Iterator<Item = ([u8; 4], [u8; 4])> {
    vectors().flat_map(|vector| {
        (0..4).filter(move |&field| vector[field] < 3).map(move |field| {
            let mut up = vector;
            up[field] += 1;
            (vector, up)
        })
    })
}

#[test]
fn i01_the_composite_is_the_published_one_and_reaches_every_level() {
    let composite: String = vectors().map(|vector| char::from(b'0' + level(vector))).collect();
    assert_eq!(
        composite,
        "111111111111111122111122122111122122122122233122233233122122233233233334233334334"
    );
}

#[test]
fn i01_severities_are_the_published_ones_and_the_pathway_plays_no_part() {
    let published: String = (0..81u8)
        .step_by(3)
        .map(|index| {
            let [depth, reach, persistence, _] = vectors().nth(index.into()).expect("81 of them");
            let each = [1, 2, 3].map(|pathway| severity([depth, reach, persistence, pathway]));
            assert_eq!(each, [each[0]; 3]);
            char::from(b'0' + each[0])
        })
        .collect();
    assert_eq!(published, "111112122122223233223334344");
}

#[test]
fn i01_counts_of_levels() {
    let count = |wanted| vectors().filter(|vector| level(*vector) == wanted).count();
    assert_eq!([1, 2, 3, 4].map(count), [31, 27, 20, 3]);
}

#[test]
fn i02_monotone_in_every_field() {
    for (vector, up) in steps() {
        assert!(level(up) >= level(vector), "{vector:?} {up:?}");
        assert!(severity(up) >= severity(vector), "{vector:?} {up:?}");
    }
}

#[test]
fn i03_no_cliff_one_step_moves_level_and_verdict_by_one_at_most() {
    for (vector, up) in steps() {
        assert!(level(up) - level(vector) <= 1, "{vector:?} {up:?}");
        for criterion in Criterion::ALL {
            let step =
                contribution(*criterion, level(up)) - contribution(*criterion, level(vector));
            assert!(step <= 1, "{vector:?} {up:?} {criterion:?}");
        }
    }
}

#[test]
fn i04_no_idle_distinction_every_value_of_every_field_matters_somewhere() {
    for field in 0..4 {
        for value in 1..3u8 {
            let matters = steps().any(|(vector, up)| {
                vector[field] == value && up[field] == value + 1 && level(up) != level(vector)
            });
            assert!(matters, "field {field} from {value}");
        }
    }
}

#[test]
fn i05_severity_first_an_extreme_severity_is_never_below_major_and_a_slight_one_never_above_minor()
{
    for vector in vectors() {
        match severity(vector) {
            4 => assert!(level(vector) >= 3, "{vector:?}"),
            1 => assert_eq!(level(vector), 1, "{vector:?}"),
            _ => {}
        }
    }
}

#[test]
fn i05_critical_only_without_a_lawful_way_out() {
    assert!(vectors().filter(|vector| level(*vector) == 4).all(|vector| vector[3] == 3));
}

#[test]
fn i06_an_interval_is_the_exact_hull_of_what_its_ranges_hold() {
    let spans: Vec<Span> =
        (1..=3).flat_map(|lo| (lo..=3).filter_map(move |hi| Span::new(lo, hi))).collect();
    let mut count = 0;
    for depth in &spans {
        for reach in &spans {
            for persistence in &spans {
                for pathway in &spans {
                    let judgements = Judgements([*depth, *reach, *persistence, *pathway]);
                    let inside = vectors().filter(|vector| {
                        vector
                            .iter()
                            .zip(&judgements.0)
                            .all(|(value, span)| (span.lo()..=span.hi()).contains(value))
                    });
                    let levels: Vec<u8> = inside.map(level).collect();
                    let range = level_range(&judgements);
                    assert_eq!(Some(&range.lo), levels.iter().min());
                    assert_eq!(Some(&range.hi), levels.iter().max());
                    count += 1;
                }
            }
        }
    }
    assert_eq!(count, 1296);
}

#[test]
fn i11_veto_a_critical_property_reaches_the_top_alone_and_no_enabler_does() {
    for criterion in Criterion::ALL {
        let top = if criterion.class() == Class::CriticalProperty { 4 } else { 3 };
        assert_eq!(contribution(*criterion, 4), top);
        assert_eq!(contribution(*criterion, 0), 0);
        assert!(contribution(*criterion, 1) > 0, "never zero");
    }
}
