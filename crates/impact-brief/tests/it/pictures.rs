//! Laws of the pictures, for real assessments in every language.

use impact_brief::chart::{Chart, Figure, Shape};
use impact_core::comparison::Comparison;
use impact_core::sensitivity::Sensitivity;

use crate::cases::{POLICIES, read};

/// Every picture of an assessment; the one of two drafts sets it beside itself without its findings.
fn figures(text: &str, language: &str) -> [Figure; 4] {
    let texts = impact_text::texts(language, &["language", "framework", "report", "pictures"]);
    let assessment = read(text);
    let score = impact_core::score(&assessment);
    let mut other = assessment.clone();
    other.findings.clear();
    let bare = impact_core::score(&other);
    let comparison = Comparison::of(&assessment, &other).expect("one rubric");
    [
        Figure::verdict(&score, &texts),
        Figure::map(&assessment, &score, &texts),
        Figure::stability(&Sensitivity::of(&assessment), &score, &texts),
        Figure::drafts(&comparison, [&score, &bare], &texts),
    ]
}

fn each(check: impl Fn(&str, &str, &Figure)) {
    for (name, text) in POLICIES {
        for language in impact_text::languages() {
            for figure in figures(text, language) {
                check(name, language, &figure);
            }
        }
    }
}

#[test]
fn no_label_becomes_markup() {
    // Labels are cut where they would be too long: short ones stand whole.
    for odd in ["<a>", "<a href=", "&lt;b>", "]]>"] {
        let text = POLICIES[0].1.replacen("\"locator\": \"", &format!("\"locator\": \"{odd}"), 1);
        assert_ne!(text, POLICIES[0].1);
        let written = odd.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let mut told = 0;
        for figure in figures(&text, "en") {
            for picture in [figure.chart.svg_file(), figure.chart.svg("x")] {
                assert!(!picture.contains(odd), "{odd} in {picture}");
                told += picture.matches(&written).count();
            }
        }
        assert!(told > 0, "no picture shows {odd}");
    }
}

/// Left and right end of what is drawn; words are measured by a browser, not here.
fn reach(shape: &Shape) -> (i32, i32) {
    match *shape {
        Shape::Bar { x, width, .. } | Shape::Hatch { x, width, .. } => (x, x + width),
        Shape::Line { from, to, .. } => (from.0.min(to.0), from.0.max(to.0)),
        Shape::Label { x, .. } => (x, x),
    }
}

#[test]
fn every_picture_has_its_figures_as_a_table_and_no_word_is_missing() {
    each(|name, language, figure| {
        assert!(figure.rows.len() >= 5, "{name} {language} {}", figure.chart.title);
        for row in &figure.rows {
            assert_eq!(row.len(), figure.head.len(), "{name} {language} {}", figure.chart.title);
        }
        let said = format!("{figure:?}{}", figure.chart.svg_file());
        assert!(!said.contains('‹'), "{name} {language}: {}", figure.chart.title);
    });
}

#[test]
fn nothing_is_drawn_beside_the_picture() {
    each(|name, language, figure| {
        let (width, height) = figure.chart.size();
        for shape in &figure.chart.shapes {
            let (from, to) = reach(shape);
            assert!(from >= 0 && to <= width, "{name} {language}: {shape:?}");
            let Shape::Bar { y, height: own, .. } = shape else { continue };
            assert!(*y >= 0 && y + own <= height, "{name} {language}: {shape:?}");
        }
    });
}

#[test]
fn what_runs_from_right_to_left_is_the_same_picture_turned_round() {
    let ends = |chart: &Chart, turned: bool| -> Vec<(i32, i32)> {
        let (width, _) = chart.size();
        let turn =
            |(from, to): (i32, i32)| if turned { (width - to, width - from) } else { (from, to) };
        chart.shapes.iter().map(|shape| turn(reach(shape))).collect()
    };
    for (_, text) in POLICIES {
        let left = figures(text, "en");
        for language in impact_text::languages() {
            for (here, there) in figures(text, language).iter().zip(&left) {
                let turned = here.chart.direction == "rtl";
                assert_eq!(ends(&here.chart, turned), ends(&there.chart, false), "{language}");
            }
        }
    }
}

#[test]
fn a_pair_that_nobody_read_is_hatched_and_counted_as_unread() {
    let texts = impact_text::texts("en", &["language", "framework", "report", "pictures"]);
    let mut assessment = read(POLICIES[0].1);
    assessment.criteria = impact_core::document::ByCriterion::default();
    assessment.findings.clear();
    let score = impact_core::score(&assessment);
    let figure = Figure::map(&assessment, &score, &texts);
    let pairs = assessment.operative().count() * 15;
    let hatched =
        figure.chart.shapes.iter().filter(|shape| matches!(shape, Shape::Hatch { .. })).count();
    assert_eq!(hatched, pairs);
    assert!(figure.rows.iter().all(|row| row[1..].iter().all(|cell| cell == "not read")));
}

#[test]
fn what_is_possible_and_what_nobody_examined_are_the_same_in_both_pictures_of_a_verdict() {
    // A draft beside itself: each track stands there twice, as it stands in the picture of its verdict.
    let texts = impact_text::texts("en", &["language", "framework", "report", "pictures"]);
    let count = |figure: &Figure| {
        let classes = ["harm", "harm-open", "benefit", "benefit-open", "unknown", "hatch"];
        classes
            .map(|class| figure.chart.shapes.iter().filter(|shape| shape.class() == class).count())
    };
    for (_, text) in POLICIES {
        let mut assessment = read(text);
        assessment.criteria = impact_core::document::ByCriterion::default();
        let score = impact_core::score(&assessment);
        let comparison = Comparison::of(&assessment, &assessment).expect("one rubric");
        let [once, twice] = [
            count(&Figure::verdict(&score, &texts)),
            count(&Figure::drafts(&comparison, [&score, &score], &texts)),
        ];
        assert_eq!(twice, once.map(|shapes| 2 * shapes));
        assert!(once[1] > 0, "something is possible");
    }
}
