//! Problems as a person reads them: drawn into the lines of the file, with what to do next.

mod excerpt;

use std::collections::BTreeMap;

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet,
};
use impact_brief::{advice, clean, message};
use impact_core::closed_set::ClosedSet;
use impact_core::problem::{Code, Place, Problem, Severity};
use impact_text::{Arg, Texts};

use excerpt::Excerpt;

/// A text with its name, as problems are drawn into it.
#[derive(Debug, Clone, Copy)]
pub struct Source<'t> {
    /// The name that a person knows it by.
    pub name: &'t str,
    /// The text, as it was read.
    pub text: &'t [u8],
}

/// How many are drawn: who has more needs a program, not a terminal.
const DRAWN: usize = 100;

/// Draws these problems, the first of them where there are very many. Warnings that say the same of several places are
/// told once, with all the places.
#[must_use]
pub fn draw(problems: &[Problem], source: Source<'_>, texts: &Texts) -> String {
    let mut groups: Vec<(String, Vec<&Problem>)> = Vec::new();
    let mut told: BTreeMap<(Code, String), usize> = BTreeMap::new();
    for problem in problems {
        let said = message(problem, texts);
        match told.get(&(problem.code, said.clone())) {
            Some(index) if problem.code.severity() == Severity::Warning => {
                groups[*index].1.push(problem);
            }
            _ => {
                told.insert((problem.code, said.clone()), groups.len());
                groups.push((said, vec![problem]));
            }
        }
    }
    let mut drawn: Vec<String> =
        groups.iter().take(DRAWN).map(|(said, group)| one(group, said, source, texts)).collect();
    let more = groups.len().saturating_sub(DRAWN);
    if more > 0 {
        let said = texts.format("problems-more", &[("count", Arg::Number(more as u64))]);
        let note = named(Level::NOTE, "level-note", texts).secondary_title(said);
        drawn.push(Renderer::styled().render(&[Group::with_title(note)]));
    }
    drawn.join("\n\n")
}

/// What went wrong outside a document, in the same dress.
#[must_use]
pub fn plain(message: &str, next: &str, texts: &Texts) -> String {
    let message = headline(message);
    let title = named(Level::ERROR, "level-error", texts).primary_title(message);
    let help = named(Level::HELP, "level-help", texts).secondary_title(next);
    let renderer = Renderer::styled();
    [renderer.render(&[Group::with_title(title)]), renderer.render(&[Group::with_title(help)])]
        .join("\n")
}

/// Without the marks that keep a name's direction to itself: the drawing takes every such mark in a headline for a trick,
/// and shows it as one that cannot be read.
fn headline(said: &str) -> String {
    said.replace(['\u{2068}', '\u{2069}'], "")
}

fn one(group: &[&Problem], said: &str, source: Source<'_>, texts: &Texts) -> String {
    let problem = group[0];
    let level = match problem.code.severity() {
        Severity::Error => named(Level::ERROR, "level-error", texts),
        Severity::Warning => named(Level::WARNING, "level-warning", texts),
    };
    let mut drawing =
        Group::with_title(level.primary_title(headline(said)).id(problem.code.code()));
    drawing = drawing.elements(place(problem, source, texts));
    // Keys are the document's own words: nothing in them may command a terminal.
    let pointers: Vec<String> = group
        .iter()
        .map(|problem| clean(&problem.pointer).replace('\n', " "))
        .filter(|pointer| !pointer.is_empty())
        .take(DRAWN)
        .collect();
    if !pointers.is_empty() {
        let note = texts.format("problem-at", &[("pointers", Arg::Text(&pointers.join(", ")))]);
        drawing = drawing.element(named(Level::NOTE, "level-note", texts).message(note));
    }
    let next = advice(problem, texts);
    drawing = drawing.element(named(Level::HELP, "level-help", texts).message(next));
    Renderer::styled().render(&[drawing])
}

/// The lines of the file, or the place alone where there is no line that can be shown.
fn place<'t>(problem: &Problem, source: Source<'t>, texts: &Texts) -> Vec<Element<'t>> {
    // What is missing altogether has no place of its own: the document's will do.
    let place = problem.place.unwrap_or_else(|| Place::at(source.text, 0));
    let Some(excerpt) = Excerpt::at(source.text, place) else {
        let (line, column) = (place.line as usize, place.column as usize);
        return vec![Origin::path(source.name).line(line).char_column(column).into()];
    };
    let mut elements =
        vec![snippet(source.name, &excerpt, AnnotationKind::Primary.span(excerpt.span.clone()))];
    if let Some(first) = problem.related.and_then(|first| first_place(source.text, first, place)) {
        let mark =
            AnnotationKind::Context.span(first.span.clone()).label(texts.get("problem-first"));
        elements.push(snippet(source.name, &first, mark));
    }
    elements
}

fn first_place(text: &[u8], first: Place, second: Place) -> Option<Excerpt<'_>> {
    (first.line != second.line).then(|| Excerpt::at(text, first)).flatten()
}

fn snippet<'t>(name: &'t str, excerpt: &Excerpt<'t>, mark: Annotation<'t>) -> Element<'t> {
    Snippet::source(excerpt.line).path(name).line_start(excerpt.number).annotation(mark).into()
}

fn named<'t>(level: Level<'static>, id: &str, texts: &Texts) -> Level<'t> {
    level.with_name(texts.get(id))
}
