//! The frozen table of form C: what is in it, and that it says what the well-kept library says.
//!
//! `UPDATE_NFC=1 cargo test -p impact-core nfc` writes `src/hash/nfc.bin` from that library; do it only together with a
//! new version of the format, since a fingerprint must stay the same for ever. Its numbers are seven bits a byte, lowest
//! first. Mappings: how many; for each the distance from the one before, then (distance to its first part, sign in the
//! lowest bit) * 4 + 2 if it has a second part + 1 if the two compose, then the distance of the second part from the
//! last second part. Combining classes: how many runs; for each its distance from the end of the one before, its length
//! and its class.

use impact_core::hash::canonical_clause;
use proptest::prelude::{prop, prop_assert_eq, proptest};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, decompose_canonical};

const FROZEN_AT: (u8, u8, u8) = (18, 0, 0);

fn characters() -> impl Iterator<Item = char> {
    ('\0'..=char::MAX)
        .filter(|character| !(0xAC00..0xAC00 + 11_172).contains(&u32::from(*character)))
}

fn put(number: u32, out: &mut Vec<u8>) {
    let mut left = number;
    while left >= 0x80 {
        out.push((left & 0x7F) as u8 | 0x80);
        left >>= 7;
    }
    out.push(left as u8);
}

fn sign(from: u32, to: u32) -> u32 {
    let distance = i64::from(to) - i64::from(from);
    u32::try_from(if distance < 0 { -distance * 2 - 1 } else { distance * 2 })
        .expect("a small distance")
}

fn whole(character: char) -> Vec<char> {
    let mut parts = Vec::new();
    decompose_canonical(character, |part| parts.push(part));
    parts
}

/// The first part and the second; the first may fall apart further.
fn parts(character: char, all: &[(char, Vec<char>)]) -> (char, Option<char>, bool) {
    let parts = whole(character);
    let composed: Vec<char> = parts.iter().copied().nfc().collect();
    let composes = composed == [character];
    let [before @ .., last] = parts.as_slice() else { panic!("{character:?} has no parts") };
    match before {
        [] => (*last, None, false),
        [first] => (*first, Some(*last), composes),
        _ => {
            let same = |(_, parts): &&(char, Vec<char>)| parts == before;
            let (first, _) =
                all.iter().find(same).expect("the first parts are a character of their own");
            (*first, Some(*last), composes)
        }
    }
}

fn table() -> Vec<u8> {
    let all: Vec<(char, Vec<char>)> =
        characters().map(|c| (c, whole(c))).filter(|(c, parts)| *parts != [*c]).collect();
    let mut out = Vec::new();
    put(all.len() as u32, &mut out);
    let (mut at, mut last_second) = (0, 0);
    for (character, _) in &all {
        let code = u32::from(*character);
        let (first, second, composes) = parts(*character, &all);
        put(code - at, &mut out);
        put(
            sign(code, u32::from(first)) * 4
                + u32::from(second.is_some()) * 2
                + u32::from(composes),
            &mut out,
        );
        if let Some(second) = second {
            put(sign(last_second, u32::from(second)), &mut out);
            last_second = u32::from(second);
        }
        at = code;
    }
    let mut runs: Vec<(u32, u32, u8)> = Vec::new();
    for character in characters() {
        let (code, class) = (u32::from(character), canonical_combining_class(character));
        match runs.last_mut() {
            _ if class == 0 => {}
            Some((start, length, same)) if *start + *length == code && *same == class => {
                *length += 1
            }
            _ => runs.push((code, 1, class)),
        }
    }
    put(runs.len() as u32, &mut out);
    let mut end = 0;
    for (start, length, class) in runs {
        put(start - end, &mut out);
        put(length, &mut out);
        put(u32::from(class), &mut out);
        end = start + length;
    }
    out
}

#[test]
fn the_table_is_the_one_that_the_library_gives() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/hash/nfc.bin");
    if std::env::var_os("UPDATE_NFC").is_some() {
        std::fs::write(file, table()).expect("the table is written");
    }
    assert_eq!(
        unicode_normalization::UNICODE_VERSION,
        FROZEN_AT,
        "another Unicode version: compare, do not update"
    );
    assert!(
        table() == std::fs::read(file).expect("the table"),
        "src/hash/nfc.bin is not the table of this library"
    );
}

fn by_library(text: &str) -> String {
    let composed: String = text.nfc().collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_character_alone_and_with_marks_is_as_the_library_says() {
    for character in '\0'..=char::MAX {
        let texts = [
            format!("{character}"),
            format!("a{character}\u{301}"),
            format!("{character}\u{327}\u{302}\u{301}"),
            format!("\u{1100}{character}\u{11A8}"),
        ];
        for text in texts {
            assert_eq!(
                canonical_clause(&text),
                by_library(&text),
                "U+{:04X}",
                u32::from(character)
            );
        }
    }
}

/// What may join stands in no list of marks: vowels of Bengali and Tamil, letters and syllables of Korean.
#[test]
fn whatever_falls_apart_joins_again_though_it_holds_no_mark() {
    let apart =
        ('\0'..=char::MAX).map(|one| (one, whole(one))).filter(|(_, parts)| parts.len() > 1);
    let mut without_mark = 0;
    for (character, parts) in apart {
        let text: String = parts.iter().collect();
        without_mark += u32::from(parts.iter().all(|part| canonical_combining_class(*part) == 0));
        for text in [text.clone(), format!("a{text}z"), format!("{text}{text}")] {
            assert_eq!(
                canonical_clause(&text),
                by_library(&text),
                "U+{:04X}",
                u32::from(character)
            );
        }
    }
    assert!(without_mark > 11_172, "{without_mark}: all syllables of Korean, and others");
}

proptest! {
    #[test]
    fn any_text_is_as_the_library_says(text in "[a-e\u{300}-\u{345}\u{591}-\u{5C7}\u{64B}-\u{655}\u{93C}\u{915}-\u{928}\u{3099}\u{1100}-\u{1112}\u{1161}-\u{1175}\u{11A7}-\u{11C2}\u{AC00}-\u{ACFF}\u{1E00}-\u{1EFF}\u{1D15E}-\u{1D165}]{0,24}") {
        prop_assert_eq!(canonical_clause(&text), by_library(&text));
    }

    #[test]
    fn any_characters_are_as_the_library_says(letters in prop::collection::vec(prop::char::any(), 0..40)) {
        let text: String = letters.into_iter().collect();
        prop_assert_eq!(canonical_clause(&text), by_library(&text));
    }
}
