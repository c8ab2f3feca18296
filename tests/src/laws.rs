//! What holds for any bytes whatever, as functions: the tests play kept inputs through them, `cargo xtask soak` has a
//! fuzzer look for others.

use std::rc::Rc;

use impact_brief::{compose, html, markdown};
use impact_core::closed_set::ClosedSet;
use impact_core::reading::divide;
use impact_core::{Assessment, Criterion, Limits, Opened, open, score, score_opened};
use pulldown_cmark::{Event, Options, Parser};

/// Elements that a brief is made of.
const ELEMENTS: [&str; 38] = [
    "html",
    "head",
    "meta",
    "style",
    "body",
    "main",
    "header",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "strong",
    "em",
    "span",
    "sup",
    "a",
    "blockquote",
    "ul",
    "ol",
    "li",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "figure",
    "svg",
    "title",
    "desc",
    "rect",
    "path",
    "text",
    "g",
    "section",
];

/// Whatever comes to the gate is refused with its place, or is a document that reads the same for ever.
///
/// # Panics
/// Where it is neither.
pub fn gate(bytes: &[u8]) {
    match open(bytes, Limits::PAGE) {
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a word");
            for place in problems.iter().filter_map(|problem| problem.place) {
                let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
                assert!((1..=lines).contains(&(place.line as usize)), "a place beyond the file");
            }
        }
        Ok(opened) => document(&opened),
    }
}

fn document(opened: &Opened) {
    let written = opened.document.to_pretty();
    let again = open(written.as_bytes(), Limits::COMMAND_LINE).expect("its own file");
    assert_eq!(again.document, opened.document, "changed by being written");
    assert_eq!(again.document.to_pretty(), written, "written otherwise the second time");
    let (outcome, second) = (score_opened(opened).outcome, score_opened(&again).outcome);
    assert_eq!(outcome, second, "scored otherwise when written");
    let each = outcome.harm.iter().chain(&outcome.benefit).chain([&outcome.verdict]);
    for span in each {
        assert!(span.lo <= span.hi, "an interval upside down");
    }
    let operative = opened.document.operative().count();
    assert!(outcome.verdict.lo == 0 || operative > 0, "convicted without a clause");
}

/// The brief of whatever the gate lets in holds no markup but its own.
///
/// # Panics
/// Where it holds other markup.
pub fn brief(bytes: &[u8]) {
    let Ok(opened) = open(bytes, Limits::PAGE) else { return };
    for language in impact_text::languages() {
        let brief = composed(&opened.document, language);
        let page = html(&brief);
        for tag in page.split('<').skip(1) {
            let name = tag.trim_start_matches('/');
            let name: &str =
                &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
            assert!(
                ELEMENTS.contains(&name)
                    || tag.starts_with("!DOCTYPE")
                    || tag.starts_with("!doctype"),
                "a tag {name:?}"
            );
        }
        let text = markdown(&brief);
        let markup = Parser::new_ext(&text, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES)
            .filter(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_)))
            .count();
        assert_eq!(markup, 0, "markup in the Markdown");
    }
}

fn composed(assessment: &Assessment, language: &str) -> impact_brief::Brief {
    let texts = impact_text::texts(language, &["framework", "report"]);
    let guided = |criterion: Criterion| {
        let mut guided = texts.clone();
        let name = ["criteria/", criterion.code()].concat();
        if let Some(Ok(catalogue)) = impact_text::load(language, &name) {
            guided.add(Rc::new(catalogue));
        }
        guided
    };
    compose(assessment, &score(assessment), &texts, &guided)
}

/// Whatever text is pasted as a law, no letter of it is lost when it is divided, and none moves.
///
/// # Panics
/// Where one is.
pub fn reading(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let clauses = divide(&text);
    let kept: String = clauses
        .iter()
        .flat_map(|clause| [clause.locator.as_str(), clause.heading.as_str(), clause.text.as_str()])
        .collect();
    let letters = |text: &str| {
        let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
        letters.sort_unstable();
        letters
    };
    // Locators repeat their article's name, so that more may be there, never less.
    let kept = letters(&kept);
    let mut rest = kept.iter();
    assert!(
        letters(&text).iter().all(|letter| rest.any(|kept| kept == letter)),
        "a letter is lost"
    );
    let mut ids: Vec<&str> = clauses.iter().map(|clause| clause.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), clauses.len(), "an id stands twice");
}
