//! Compiling and decoding: errors name file and line, and no damaged file is taken for a sound one.

use std::rc::Rc;

use impact_text::{Arg, Catalogue, Texts, compile, sources};
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_assert_eq, proptest};

#[test]
fn what_the_page_cannot_speak_is_refused_with_its_place() {
    let table = [
        ("a = one\na = two\n", "a: stands twice"),
        ("a = one\n\nb = { NUMBER($n) }\n", "b: uses a function"),
        ("a = { b.c ->\n   *[x] y\n}\n", "en/t.ftl:1"),
        ("a = {\n", "en/t.ftl:2"),
    ];
    for (source, expected) in table {
        let error = compile("en", "t", source).expect_err(source).to_string();
        assert!(error.starts_with("en/t.ftl:"), "{error}");
        assert!(error.contains(expected), "{error} should have {expected}");
    }
}

#[test]
fn a_missing_message_or_value_is_seen() {
    let mut texts = Texts::new("en");
    texts.add(Rc::new(
        Catalogue::decode(&compile("en", "t", "a = b { $c }\n").expect("sound")).expect("sound"),
    ));
    assert_eq!(texts.get("nothing"), "‹nothing›");
    assert_eq!(texts.get("a"), "b ‹$c›");
    assert_eq!(texts.format("a", &[("c", Arg::Text("d"))]), "b d");
}

#[test]
fn a_later_layer_stands_before_and_another_language_behind() {
    let layer = |language: &str, source: &str| {
        Rc::new(Catalogue::decode(&compile(language, "t", source).expect("sound")).expect("sound"))
    };
    let mut behind = Texts::new("en");
    behind.add(layer("en", "only-english = e\nboth = e\n"));
    let mut texts = Texts::new("fr");
    texts.add(layer("fr", "both = f\nown = f\n"));
    texts.add(layer("fr", "own = g\n"));
    let texts = texts.with_fallback(behind);
    let said = ["only-english", "both", "own"].map(|id| texts.get(id));
    assert_eq!(said, ["e", "f", "g"]);
}

#[test]
fn messages_that_name_each_other_end() {
    let source = "a = { b }\nb = { a }\n";
    let mut texts = Texts::new("en");
    texts.add(Rc::new(
        Catalogue::decode(&compile("en", "t", source).expect("sound")).expect("sound"),
    ));
    assert!(texts.get("a").starts_with('‹'));
}

fn damaged() -> impl Strategy<Value = (usize, usize, u8)> {
    (0..sources().len(), any::<usize>(), any::<u8>())
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_without_a_panic(text in "\\PC{0,200}") {
        let _ = Catalogue::decode(&text);
    }

    #[test]
    fn marks_in_any_order_are_read_or_refused(marks in prop::collection::vec(0u8..8, 0..60)) {
        let line: String = marks.into_iter().map(|mark| char::from(if mark == 0 { b'v' } else { mark })).collect();
        let head = compile("en", "t", "a = b\n").expect("sound");
        let head = head.lines().next().expect("a first line");
        let _ = Catalogue::decode(&format!("{head}\nid\t{line}\n"));
    }

    #[test]
    fn a_damaged_file_never_panics((source, at, byte) in damaged()) {
        let source = sources()[source];
        let mut bytes = compile(source.language, source.name, source.text).expect("sound").into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        let read = String::from_utf8(bytes).ok().and_then(|text| Catalogue::decode(&text).ok());
        if let Some(catalogue) = read {
            let ids: Vec<String> = catalogue.ids().map(str::to_owned).collect();
            let mut texts = Texts::new("en");
            texts.add(Rc::new(catalogue));
            for id in ids {
                let _ = texts.format(&id, &[("count", Arg::Number(3))]);
            }
        }
    }

    #[test]
    fn words_go_through_unchanged(words in "[^\\p{C}{}\\[*.# ][^\\p{C}{}]{0,60}") {
        let words = words.trim_end();
        let compiled = compile("en", "t", &format!("a = {words}\n")).expect("sound");
        let catalogue = Catalogue::decode(&compiled).expect("just compiled");
        let mut texts = Texts::new("en");
        texts.add(Rc::new(catalogue));
        prop_assert_eq!(texts.get("a"), words);
        prop_assert!(compiled.ends_with('\n'));
    }
}

#[test]
fn words_that_run_another_way_are_isolated_and_no_others() {
    let said = |direction: &str, words: &str| {
        let source = format!("language-direction = {direction}\nsaid = ({{ $words }})\n");
        let compiled = compile("xx", "test", &source).expect("sound Fluent");
        let mut texts = Texts::new("xx");
        texts.add(Rc::new(Catalogue::decode(&compiled).expect("just compiled")));
        texts.format("said", &[("words", Arg::Text(words))])
    };
    for (direction, words, isolated) in [
        ("ltr", "Article 6", false),
        ("ltr", "المادة 6", true),
        ("ltr", "סעיף 6", true),
        ("ltr", "Статья 6", false),
        ("rtl", "المادة", false),
        ("rtl", "المادة 6", true),
        ("rtl", "Article 6", true),
        ("rtl", "Статья", true),
        ("rtl", "2026-11-26", true),
        ("rtl", "«…»", false),
        ("rtl", "", false),
    ] {
        let expected =
            if isolated { format!("(\u{2068}{words}\u{2069})") } else { format!("({words})") };
        assert_eq!(said(direction, words), expected, "{direction}");
    }
}

#[test]
fn thousands_are_set_apart_as_each_language_does() {
    for (language, told) in [
        ("ar", "999 1,000 12,345 1,234,567"),
        ("en", "999 1,000 12,345 1,234,567"),
        ("es", "999 1000 12.345 1.234.567"),
        ("fr", "999 1\u{202F}000 12\u{202F}345 1\u{202F}234\u{202F}567"),
        ("pt", "999 1.000 12.345 1.234.567"),
        ("ru", "999 1\u{A0}000 12\u{A0}345 1\u{A0}234\u{A0}567"),
    ] {
        let file =
            sources().iter().find(|file| (file.language, file.name) == (language, "language"));
        let said = "said = { $a } { $b } { $c } { $d }\n";
        let mut texts = Texts::new(language);
        for source in [file.expect("every language has it").text, said] {
            let compiled = compile(language, "numbers", source).expect("sound Fluent");
            texts.add(Rc::new(Catalogue::decode(&compiled).expect("just compiled")));
        }
        let numbers = [("a", 999), ("b", 1000), ("c", 12_345), ("d", 1_234_567)];
        let args = numbers.map(|(name, number)| (name, Arg::Number(number)));
        assert_eq!(texts.format("said", &args), told, "{language}");
    }
}
