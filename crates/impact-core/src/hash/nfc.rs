//! Unicode normalization form C, from a table of a few kilobytes.
//!
//! The library that everyone uses weighs 55 KB in the page, a third of all that may be loaded at first. And its tables
//! move with each Unicode version, while a fingerprint has to stay the same for ever. So the table is our own and frozen
//! (`tests/it/nfc.rs` names the version), and the tests hold it against that library, character by character.

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Canonical mappings and combining classes; `tests/it/nfc.rs` writes it and says how.
const TABLE: &[u8] = include_bytes!("nfc.bin");

/// Below this every character is in form C already: no mark stands here.
const FIRST_MARK: char = '\u{300}';

/// Hangul syllables are put together by arithmetic, not by a table.
const SYLLABLES: u32 = 0xAC00;
const LEADING: u32 = 0x1100;
const VOWELS: u32 = 0x1161;
const TRAILING: u32 = 0x11A7;

/// The text in form C.
pub(super) fn nfc(text: &str) -> String {
    if text.chars().all(|character| character < FIRST_MARK) {
        return text.to_owned();
    }
    let table = table();
    if text.chars().all(|character| table.stays(character)) {
        return text.to_owned();
    }
    let mut marked: Vec<(char, u8)> = Vec::with_capacity(text.len());
    for character in text.chars() {
        table.decompose(character, &mut marked);
    }
    // Marks on one letter stand in the order of their classes; those of one class as they were written.
    for marks in marked.split_mut(|(_, class)| *class == 0) {
        if marks.len() > 1 {
            let keyed = marks.iter().enumerate().map(|(at, (mark, class))| (*class, at, *mark));
            let mut keyed: Vec<_> = keyed.collect();
            crate::order::sort(&mut keyed);
            for (place, (class, _, mark)) in marks.iter_mut().zip(keyed) {
                *place = (mark, class);
            }
        }
    }
    table.compose(&marked)
}

struct Table {
    mappings: BTreeMap<char, (char, Option<char>)>,
    compositions: BTreeMap<(char, char), char>,
    classes: BTreeMap<u32, (u32, u8)>,
    /// What falls apart, is a mark, or joins what stands before it: sorted.
    moving: Vec<u32>,
}

fn table() -> &'static Table {
    static READ: OnceLock<Table> = OnceLock::new();
    READ.get_or_init(Table::read)
}

impl Table {
    fn read() -> Self {
        let mut bytes = TABLE.iter().copied();
        let mut table = Self {
            mappings: BTreeMap::new(),
            compositions: BTreeMap::new(),
            classes: BTreeMap::new(),
            moving: Vec::new(),
        };
        let (mut at, mut second) = (0u32, 0u32);
        for _ in 0..number(&mut bytes) {
            at += number(&mut bytes);
            let head = number(&mut bytes);
            let first = at.wrapping_add(signed(head >> 2));
            let paired = (head & 2 != 0).then(|| {
                second = second.wrapping_add(signed(number(&mut bytes)));
                second
            });
            let (whole, first, paired) = (letter(at), letter(first), paired.map(letter));
            table.mappings.insert(whole, (first, paired));
            if let (1, Some(paired)) = (head & 1, paired) {
                table.compositions.insert((first, paired), whole);
            }
        }
        let mut at = 0u32;
        for _ in 0..number(&mut bytes) {
            at += number(&mut bytes);
            let (length, class) = (number(&mut bytes), number(&mut bytes));
            table.classes.insert(at, (at + length, u8::try_from(class).unwrap_or(0)));
            at += length;
        }
        let mapped = table.mappings.keys().map(|whole| u32::from(*whole));
        let joining = table.compositions.keys().map(|(_, second)| u32::from(*second));
        let marks = table.classes.iter().flat_map(|(start, (end, _))| *start..*end);
        let jamo = (VOWELS..VOWELS + 21).chain(TRAILING + 1..TRAILING + 28);
        table.moving = mapped.chain(joining).chain(marks).chain(jamo).collect();
        crate::order::sort(&mut table.moving);
        table.moving.dedup();
        table
    }

    /// Whether a text of such characters alone is in form C as it is.
    fn stays(&self, character: char) -> bool {
        character < FIRST_MARK || self.moving.binary_search(&u32::from(character)).is_err()
    }

    fn class(&self, character: char) -> u8 {
        let code = u32::from(character);
        let run = self.classes.range(..=code).next_back();
        run.map_or(0, |(_, (end, class))| if code < *end { *class } else { 0 })
    }

    fn decompose(&self, character: char, out: &mut Vec<(char, u8)>) {
        let syllable = u32::from(character).wrapping_sub(SYLLABLES);
        if syllable < 11_172 {
            out.extend([
                (letter(LEADING + syllable / 588), 0),
                (letter(VOWELS + syllable % 588 / 28), 0),
            ]);
            out.extend(
                (!syllable.is_multiple_of(28)).then(|| (letter(TRAILING + syllable % 28), 0)),
            );
            return;
        }
        match self.mappings.get(&character) {
            Some((first, second)) => {
                self.decompose(*first, out);
                out.extend(second.map(|second| (second, self.class(second))));
            }
            None => out.push((character, self.class(character))),
        }
    }

    fn compose(&self, marked: &[(char, u8)]) -> String {
        let mut out: Vec<char> = Vec::with_capacity(marked.len());
        let mut starter: Option<usize> = None;
        let mut last_class = 0;
        for &(character, class) in marked {
            // Another mark of the same class, or a letter, in between keeps the two apart.
            let reaches = starter.filter(|at| at + 1 == out.len() || last_class < class);
            let joined = reaches.and_then(|at| Some((at, self.pair(out[at], character)?)));
            if let Some((at, whole)) = joined {
                out[at] = whole;
                continue;
            }
            starter = if class == 0 { Some(out.len()) } else { starter };
            last_class = class;
            out.push(character);
        }
        out.into_iter().collect()
    }

    fn pair(&self, first: char, second: char) -> Option<char> {
        let (a, b) = (u32::from(first), u32::from(second));
        let (lead, vowel) = (a.wrapping_sub(LEADING), b.wrapping_sub(VOWELS));
        if lead < 19 && vowel < 21 {
            return char::from_u32(SYLLABLES + (lead * 21 + vowel) * 28);
        }
        let (syllable, trail) = (a.wrapping_sub(SYLLABLES), b.wrapping_sub(TRAILING));
        if syllable < 11_172 && syllable.is_multiple_of(28) && (1..28).contains(&trail) {
            return char::from_u32(a + trail);
        }
        self.compositions.get(&(first, second)).copied()
    }
}

/// The table holds characters only: the tests have seen each of them.
fn letter(code: u32) -> char {
    char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// Seven bits a byte, the lowest first.
fn number(bytes: &mut impl Iterator<Item = u8>) -> u32 {
    let mut value = 0;
    for (nth, byte) in bytes.by_ref().take(5).enumerate() {
        value |= u32::from(byte & 0x7F) << (7 * nth);
        if byte < 0x80 {
            break;
        }
    }
    value
}

/// Signs in the lowest bit.
fn signed(number: u32) -> u32 {
    (number >> 1) ^ 0u32.wrapping_sub(number & 1)
}
