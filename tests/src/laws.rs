//! What holds for any bytes whatever, as functions: the tests play kept inputs through them, `cargo xtask soak` has a
//! fuzzer look for others.

use std::rc::Rc;

use impact_brief::{compose, html, markdown};
use impact_core::closed_set::ClosedSet;
use impact_core::document::steps::{self, Step};
use impact_core::document::{Clause, ClauseId, Current, Words, open_by};
use impact_core::hash::canonical_clause;
use impact_core::migration::Migration;
use impact_core::reading::divide;
use impact_core::{Assessment, Criterion, Limits, Opened, open, rubric, score, score_opened};
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
    }
}

/// The same as Markdown: read by a program of others, it has no markup of HTML.
///
/// # Panics
/// Where it has.
pub fn brief_in_markdown(bytes: &[u8]) {
    let Ok(opened) = open(bytes, Limits::PAGE) else { return };
    for language in impact_text::languages() {
        let text = markdown(&composed(&opened.document, language));
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

/// Whatever is opened through a step from a version that never was is a document of this version, and moving it to
/// another rubric changes nothing but which one it states.
///
/// # Panics
/// Where it is not, or does.
pub fn migrate(bytes: &[u8]) {
    let step = Step { from: 0, change: |tree| tree };
    let Ok(opened) = open_by(&[step], bytes, Limits::PAGE) else { return };
    assert_eq!(steps::major(&opened.document.to_json()), Some(steps::NEWEST), "another version");
    document(&opened);
    let migration = Migration::of(&opened.document, rubric::newest());
    let moved = migration.moved(&opened.document);
    let again = Migration::of(&moved, rubric::newest());
    assert!(!again.is_needed(), "moved, and yet to be moved");
    assert_eq!(again.moved(&moved), moved, "moved otherwise the second time");
    let back = Assessment { rubric_sha256: opened.document.rubric_sha256.clone(), ..moved };
    assert_eq!(back, opened.document, "more was changed than the rubric");
}

/// Two texts, parted by a NUL: what a clause with the one text gives out as the quotation that somebody typed stands
/// in it, word for word, and a citation without a hash vouches for nothing.
///
/// # Panics
/// Where it does not.
pub fn quotation(bytes: &[u8]) {
    let both = String::from_utf8_lossy(bytes);
    let (text, typed) = both.split_once('\0').unwrap_or((&both, &both));
    let clause = Clause::new(ClauseId::parse("c1").expect("an id"), "Article 1", text);
    let citation = clause.cite(typed);
    let mut assessment = Assessment { clauses: vec![clause], ..Assessment::default() };
    if citation.sha256.is_none() {
        assert_eq!(citation.quote.as_str(), typed, "refused words are not touched");
        assert!(!assessment.is_current(&citation), "refused, and current");
        return;
    }
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    // Found by other means than those that vouched for it: its letters stand in the clause, one behind the other.
    let (said, law) = (canonical_clause(citation.quote.as_str()), canonical_clause(text));
    let mut rest = law.chars();
    let mut own = said.chars().filter(|c| c.is_alphanumeric());
    assert!(law.is_empty() || own.all(|letter| rest.any(|other| other == letter)), "other letters");
    assert!(assessment.is_current(&citation), "vouched for, and not current");
    assert!(Current::of(&assessment).holds_quote(&citation), "vouched for, and not there");
    let again = assessment.clauses[0].cite(citation.quote.as_str());
    assert_eq!(again, citation, "quoted otherwise the second time");
    assert!(letters(citation.quote.as_str()) > 0 || letters(typed) == 0, "words became none");
    assessment.clauses[0].text = Words(String::new());
    assert!(!assessment.is_current(&citation), "current where there are no words");
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
