//! What is true of every brief: every condition is in it, nothing of the record becomes markup, nothing is missing.

use impact_brief::{Block, Run, html, is_link, markdown};
use impact_core::closed_set::ClosedSet;
use impact_core::document::{
    Assessment, ClauseId, Direction, Finding, FindingId, Source, Text, Words,
};
use impact_core::framework::Criterion;
use proptest::prelude::{Strategy, prop, prop_assert, prop_assert_eq, proptest};

use crate::cases::{POLICIES, brief, read, texts};

fn said(block: &Block) -> String {
    let runs = |runs: &[Run]| runs.iter().map(Run::words).collect::<String>();
    match block {
        Block::Heading { text, .. } | Block::Paragraph(text) => runs(text),
        Block::Quote { locator, words, .. } => [locator.as_str(), words].join(" "),
        Block::List(items) | Block::Notes(items) => {
            items.iter().map(|item| runs(item)).collect::<Vec<_>>().join("\n")
        }
        Block::Table { caption, head, rows } => {
            let cells: Vec<&str> =
                head.iter().chain(rows.iter().flatten()).map(String::as_str).collect();
            [caption.as_str(), &cells.join(" ")].join(" ")
        }
        Block::Chart(chart) => chart.description.clone(),
    }
}

#[test]
fn every_condition_is_mentioned_in_the_effects_even_in_an_empty_assessment() {
    let empty = Assessment::new("a", "en");
    let examples = POLICIES.iter().map(|(_, text)| read(text));
    for assessment in examples.chain([empty]) {
        for language in impact_text::languages() {
            let brief = brief(&assessment, language);
            let effects = brief.blocks.iter().skip_while(
                |block| !matches!(block, Block::Heading { id, .. } if id == "effect-exist"),
            );
            let effects: Vec<String> = effects
                .take_while(
                    |block| !matches!(block, Block::Heading { id, .. } if id == "conclusion"),
                )
                .map(said)
                .collect();
            for criterion in Criterion::ALL {
                let plain = texts(language).get(&["name-", criterion.code(), ".plain"].concat());
                assert!(
                    effects.iter().any(|block| block.contains(&plain)),
                    "{} in {language}",
                    criterion.code()
                );
            }
        }
    }
}

#[test]
fn the_parts_stand_in_the_order_of_the_toolkit() {
    let brief = brief(&read(POLICIES[0].1), "en");
    let parts: Vec<&str> = brief
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { level: 1 | 2, id, .. } => Some(id.as_str()),
            _ => None,
        })
        .collect();
    let order = [
        "brief",
        "abstract",
        "glance",
        "methodology",
        "context",
        "effect-exist",
        "effect-thrive",
        "conclusion",
        "recommendations",
        "notes",
        "colophon",
    ];
    assert_eq!(parts, order);
}

#[test]
fn no_word_is_missing_in_any_language() {
    for (name, text) in POLICIES {
        for language in impact_text::languages() {
            let brief = brief(&read(text), language);
            for out in [html(&brief), markdown(&brief)] {
                assert!(
                    !out.contains('‹'),
                    "{name} in {language}: {}",
                    out.split('‹').nth(1).unwrap_or_default().chars().take(40).collect::<String>()
                );
            }
        }
    }
}

#[test]
fn every_finding_is_told_and_every_quote_stands_there() {
    for (name, text) in POLICIES {
        let assessment = read(text);
        let brief = brief(&assessment, "en");
        let quotes: Vec<&str> = brief
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Quote { words, .. } => Some(words.as_str()),
                _ => None,
            })
            .collect();
        for finding in &assessment.findings {
            for citation in finding.clauses.iter().filter(|citation| !citation.quote.is_blank()) {
                assert!(
                    quotes.contains(&citation.quote.as_str().trim()),
                    "{name}: {}",
                    citation.quote.as_str()
                );
            }
        }
    }
}

#[test]
fn a_source_that_is_called_twice_has_one_note() {
    let assessment = read(POLICIES[1].1);
    let brief = brief(&assessment, "en");
    let mut sources: Vec<_> = assessment
        .findings
        .iter()
        .flat_map(|finding| &finding.sources)
        .map(|source| {
            (
                source.title.as_str(),
                source.url.as_str(),
                source.locator.as_str(),
                source.date.clone(),
            )
        })
        .collect();
    sources.sort();
    sources.dedup();
    let notes = brief.blocks.iter().find_map(|block| match block {
        Block::Notes(notes) => Some(notes.len()),
        _ => None,
    });
    assert_eq!(notes, Some(sources.len()));
    let called = brief
        .blocks
        .iter()
        .flat_map(|block| match block {
            Block::Paragraph(runs) => runs.clone(),
            _ => Vec::new(),
        })
        .filter_map(|run| match run {
            Run::Note(number) => Some(number),
            _ => None,
        });
    let mut first_calls: Vec<usize> = Vec::new();
    for number in called {
        if !first_calls.contains(&number) {
            first_calls.push(number);
        }
    }
    assert_eq!(
        first_calls,
        (1..=sources.len()).collect::<Vec<_>>(),
        "notes are numbered as they are called"
    );
}

#[test]
fn the_same_record_gives_the_same_bytes() {
    let assessment = read(POLICIES[2].1);
    assert_eq!(html(&brief(&assessment, "en")), html(&brief(&assessment, "en")));
}

#[test]
fn what_only_the_assessors_need_is_not_in_the_brief() {
    let mut assessment = Assessment::new("a", "en");
    assessment.plan.security = Text::plain("SECRETA");
    assessment.plan.influence = Text::plain("SECRETB");
    assessment.plan.obstacles = Text::plain("SECRETC");
    assessment.plan.people = Text::plain("SECRETD");
    assert!(!html(&brief(&assessment, "en")).contains("SECRET"));
}

#[test]
fn only_addresses_that_a_reader_can_be_sent_to_are_links() {
    let table = [
        ("https://example.org/a?b=c&d=e", true),
        ("HTTP://example.org", true),
        ("mailto:chapter@example.org", true),
        ("javascript:alert(1)", false),
        ("data:text/html,x", false),
        ("https://", false),
        ("https://a b", false),
        ("https://a\"onclick=x", false),
        ("file:///etc/passwd", false),
        ("//example.org", false),
        ("vbscript:msgbox(1)", false),
        ("JaVa\tScript:alert(1)", false),
        ("https://exa\tmple.org", false),
        ("https:///path", false),
        ("https://parlement.example@evil.example", false),
        // Its first letter is Cyrillic.
        ("https://\u{430}pple.example", false),
        ("https://xn--pple-43d.example/\u{430}", true),
    ];
    for (url, expected) in table {
        assert_eq!(is_link(url), expected, "{url}");
    }
}

/// Who reads Markdown may go one step deeper for each quotation in a quotation.
#[test]
fn ten_thousand_marks_of_a_quotation_open_none() {
    let out = markdown(&brief(&filled_with(&"> ".repeat(10_000)), "en"));
    let opened = |text: &str| {
        pulldown_cmark::Parser::new(text)
            .filter(|event| {
                matches!(event, pulldown_cmark::Event::Start(pulldown_cmark::Tag::BlockQuote(_)))
            })
            .count()
    };
    assert!(opened(&out) <= opened(&markdown(&brief(&filled_with("word"), "en"))));
    assert!(out.matches('>').count() >= 10_000, "the words are there");
}

#[test]
fn joiners_and_accents_that_a_script_needs_stay() {
    let persian = "\u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{647}\u{645}";
    let hindi = "\u{915}\u{94d}\u{200d}\u{937}";
    let heap = ["e", &"\u{301}".repeat(200)].concat();
    for words in [persian, hindi, heap.as_str()] {
        let brief = brief(&filled_with(words), "en");
        assert!(html(&brief).contains(words) && markdown(&brief).contains(words), "{words}");
    }
}

/// Words that try to become something else.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<script>alert(1)</script>",
        "</style>",
        "-->",
        "<!--",
        "&lt;",
        "\"",
        "'",
        "](javascript:x)",
        "![x](y)",
        "# h",
        "\n\n---\n",
        "| a | b |",
        "**",
        "_",
        "`",
        "[^1]",
        "1. ",
        "- ",
        "> ",
        "\\",
        "<b",
        "\u{202E}abc",
        "\u{2066}",
        "\0",
        "\u{FFFE}",
        "\u{FFFF}",
        "ليبيا",
        "💥",
        "&",
        "https://x.example/<",
        "{{",
        "$x$",
        "~~~",
        "=====",
        " ",
        "word",
    ]);
    prop::collection::vec(pieces, 1..6).prop_map(|pieces| pieces.concat())
}

fn filled_with(words: &str) -> Assessment {
    let mut assessment = Assessment::new("a", "en");
    let text = || Text::plain(words);
    assessment.note = text();
    assessment.plan.issue = text();
    assessment.plan.beneficiaries = text();
    assessment.proposal.title = text();
    assessment.proposal.issuer = Words(words.to_owned());
    assessment.proposal.url = Words(words.to_owned());
    assessment.assessor.interest = text();
    assessment.licence = Words(words.to_owned());
    let clause =
        impact_core::document::Clause::new(ClauseId::parse("c1").expect("an id"), words, words);
    let mut finding =
        Finding::open(FindingId::parse("f1").expect("an id"), Criterion::Cp1, Direction::Harm);
    finding.clauses = vec![clause.cite(words)];
    finding.statement = text();
    finding.people = text();
    finding.conditions = text();
    finding.chain = vec![text()];
    let mut source = Source::titled(words);
    source.url = Words(words.to_owned());
    source.issuer = Words(words.to_owned());
    finding.sources = vec![source];
    assessment.clauses = vec![clause];
    assessment.findings = vec![finding];
    assessment
}

proptest! {
    #[test]
    fn nothing_of_the_record_becomes_html(words in hostile()) {
        let out = html(&brief(&filled_with(&words), "en"));
        let body = out.split("<body>").nth(1).expect("a body");
        for forbidden in ["<script", "<img", "<b>", "<!--", "javascript:", "onclick=", "</style>", "\u{202E}", "\u{2066}", "\0"] {
            let escaped = forbidden == "javascript:" || forbidden == "onclick=";
            let found = if escaped { body.contains(&format!("href=\"{forbidden}")) } else { body.contains(forbidden) };
            prop_assert!(!found, "{forbidden} from {words:?}");
        }
        // Every tag is one that the writer makes.
        let tags = body.split('<').skip(1).map(|rest| rest.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect::<String>());
        let known = ["main", "h1", "h2", "h3", "h4", "p", "strong", "span", "sup", "a", "blockquote", "footer", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "th", "td",
            "figure", "svg", "title", "desc", "rect", "path", "text", "body", "html"];
        for tag in tags {
            prop_assert!(known.contains(&tag.as_str()), "a tag {tag:?} from {words:?}");
        }
    }

    #[test]
    fn nothing_of_the_record_becomes_markdown(words in hostile()) {
        let out = markdown(&brief(&filled_with(&words), "en"));
        let plain = markdown(&brief(&filled_with("word"), "en"));
        let count = |text: &str, what: pulldown_cmark::TagEnd| {
            let options = pulldown_cmark::Options::ENABLE_TABLES | pulldown_cmark::Options::ENABLE_FOOTNOTES;
            pulldown_cmark::Parser::new_ext(text, options).filter(|event| matches!(event, pulldown_cmark::Event::End(end) if *end == what)).count()
        };
        let html = |text: &str| pulldown_cmark::Parser::new(text).filter(|event| matches!(event, pulldown_cmark::Event::Html(_) | pulldown_cmark::Event::InlineHtml(_) | pulldown_cmark::Event::Code(_))).count();
        prop_assert_eq!(html(&out), 0, "markup from {:?}", words);
        use pulldown_cmark::{HeadingLevel, TagEnd};
        for what in [TagEnd::Heading(HeadingLevel::H1), TagEnd::Heading(HeadingLevel::H2), TagEnd::Image, TagEnd::Link, TagEnd::CodeBlock, TagEnd::Table, TagEnd::Item, TagEnd::BlockQuote(None)] {
            prop_assert!(count(&out, what) <= count(&plain, what), "{:?} from {:?}", what, words);
        }
    }
}
