//! Quoted words beside the words of a clause: whether they stand there, and how the clause writes them.
//!
//! A quotation is the law's own words, letter for letter, or several passages of it with `[…]` where words are left out.
//! People type another apostrophe than the printer set, or begin with a capital: then the clause's own letters are taken.
//! Words are quoted whole: "lawful" does not stand in "unlawful", nor "5" in "0.5".

use crate::hash::{canonical_clause, composed};

/// The passages of a quotation: parted at three dots or a `…`, in brackets or not.
fn passages(quote: &str) -> Vec<&str> {
    let (mut passages, mut rest) = (Vec::new(), quote);
    let is_dots =
        |at: usize, rest: &str| rest[at..].starts_with('…') || rest[at..].starts_with("...");
    let next =
        |rest: &str| rest.match_indices(['.', '…']).map(|(at, _)| at).find(|at| is_dots(*at, rest));
    while let Some(at) = next(rest) {
        let (before, dots) = rest.split_at(at);
        let after = dots.trim_start_matches(['.', '…']);
        passages.push(before.trim_end().trim_end_matches(['[', '(']));
        rest = after.trim_start();
        rest = rest.strip_prefix([']', ')']).unwrap_or(rest);
    }
    passages.push(rest);
    passages.retain(|passage| passage.contains(char::is_alphanumeric));
    // One that says next to nothing is no passage, and its quotation none.
    if passages.iter().all(|passage| says_something(passage)) { passages } else { Vec::new() }
}

/// Whether the passages of a quotation stand in this canonical text, in their order. One without words stands nowhere.
pub(super) fn stands_in(quote: &str, text: &str) -> bool {
    let is_whole = |start: usize, end: usize| !is_cut(text, start, end);
    // Dots that the law itself prints are a part of it.
    let whole = canonical_clause(quote);
    if says_something(&whole) && place(&whole, text, 0, is_whole).is_some() {
        return true;
    }
    let mut from = 0;
    let follows = |passage: &&str| {
        let found = place(&canonical_clause(passage), text, from, is_whole);
        from = found.map_or(from, |(_, end)| end);
        found.is_some()
    };
    let passages = passages(quote);
    !passages.is_empty() && passages.iter().all(follows)
}

/// A letter by itself is no passage: of single letters anything could be put together.
fn says_something(words: &str) -> bool {
    words.chars().filter(|letter| letter.is_alphanumeric()).nth(1).is_some()
}

/// Where these words stand next, whole.
fn place(
    words: &str,
    text: &str,
    mut from: usize,
    is_whole: impl Fn(usize, usize) -> bool,
) -> Option<(usize, usize)> {
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(words)) {
        let (start, end) = (from + at, from + at + words.len());
        if is_whole(start, end) {
            return Some((start, end));
        }
        // Whole words begin behind this one.
        let mut rest = text[start..].char_indices().skip(1);
        let next = rest.find(|(_, letter)| !is_in_word(*letter)).map(|(at, _)| at);
        from = start + next?;
    }
    None
}

/// Whether what stands in these bytes is part of something longer that says something else: of a word, of a word with a
/// hyphen ("non-commercial"), of a number ("0.5", "1 000 000").
fn is_cut(text: &str, start: usize, end: usize) -> bool {
    let seen = |letter: &char| !is_unseen(*letter);
    let within = &text[start..end];
    let before: Vec<char> = text[..start].chars().rev().filter(seen).take(2).collect();
    let behind: Vec<char> = text[end..].chars().filter(seen).take(4).collect();
    let first = within.chars().find(seen).unwrap_or(' ');
    let last = within.chars().rev().find(seen).unwrap_or(' ');
    // A mark behind a letter makes it another one.
    if text[end..].chars().next().is_some_and(|c| matches!(c, '\u{300}'..='\u{36f}')) {
        return true;
    }
    let digits =
        |letters: &mut dyn Iterator<Item = char>| letters.take_while(char::is_ascii_digit).count();
    let leads = digits(&mut within.chars()) == 3;
    let trails = digits(&mut behind.iter().copied().skip(1)) == 3;
    joins(first, &before, leads) || joins(last, &behind, trails)
}

/// Whether a letter at the edge of the words goes on in what stands beside it, nearest first.
fn joins(edge: char, beside: &[char], is_group_of_three: bool) -> bool {
    let next = beside.get(1).copied().unwrap_or(' ');
    match beside.first().copied().unwrap_or(' ') {
        letter if is_in_word(letter) => is_in_word(edge),
        '-' | '‐' | '‑' => is_in_word(edge) && is_in_word(next),
        '.' | ',' => edge.is_ascii_digit() && next.is_ascii_digit(),
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => {
            is_group_of_three && edge.is_ascii_digit() && next.is_ascii_digit()
        }
        _ => false,
    }
}

/// Letters and digits of scripts that part their words with spaces and join nothing to them: Latin, Greek, Cyrillic,
/// Armenian, Georgian. Arabic and Hebrew join articles and prepositions to a word, and others part no words at all: there
/// a passage may begin and end anywhere.
pub(crate) fn is_in_word(letter: char) -> bool {
    let known = matches!(letter, '\0'..='\u{58f}' | '\u{10a0}'..='\u{10ff}' | '\u{1e00}'..='\u{1fff}'
        | '\u{2c60}'..='\u{2c7f}' | '\u{a640}'..='\u{a69f}' | '\u{a720}'..='\u{a7ff}');
    known && letter.is_alphanumeric()
}

/// Marks that are not seen.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The same passages as the text writes them, whatever apostrophes, quotation marks, dashes, spaces and capitals were
/// typed; nothing where the text has other words.
pub(super) fn as_written(quote: &str, text: &str) -> Option<String> {
    let text = composed(text);
    let folded = Folded::of(&text);
    let own = |words: &str, from: usize| {
        let wanted = Folded::of(&composed(words)).text;
        // Marks around a quotation, and the full stop at its end, are the quotation's.
        let wanted = wanted.trim_matches(['\'', ' ', '.', ',', ';', ':']);
        let is_whole = |start: usize, end: usize| {
            let bytes = folded.bytes(start, end);
            !is_cut(&text, bytes.start, bytes.end)
        };
        says_something(wanted).then(|| place(wanted, &folded.text, from, is_whole)).flatten()
    };
    let written = |(start, end): (usize, usize)| text[folded.bytes(start, end)].to_owned();
    if let Some(found) = own(quote, 0) {
        return Some(written(found));
    }
    let (mut from, mut found) = (0, Vec::new());
    for passage in passages(quote) {
        let place = own(passage, from)?;
        found.push(written(place));
        from = place.1;
    }
    (!found.is_empty()).then(|| found.join(" […] "))
}

/// A text without what differs by keyboard, printer and place in a sentence, and where each of its letters stands in the
/// text itself.
struct Folded {
    text: String,
    /// Of each letter: its first byte here, and the bytes there.
    letters: Vec<(usize, usize, usize)>,
}

impl Folded {
    fn of(text: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(text.len()), letters: Vec::new() };
        for (from, letter) in text.char_indices() {
            let to = from + letter.len_utf8();
            match letter {
                letter if is_unseen(letter) => {}
                // Strokes and vowels that may be written or not.
                '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' => {}
                '\'' | '’' | '‘' | '‚' | '‛' | 'ʼ' | '′' | '`' | '´' => {
                    folded.push('\'', from, to)
                }
                '"' | '“' | '”' | '„' | '«' | '»' | '‹' | '›' => {
                    folded.push('\'', from, to)
                }
                '‐' | '‑' | '‒' | '–' | '—' | '−' => folded.push('-', from, to),
                'ё' | 'Ё' => folded.push('е', from, to),
                '…' => folded.push_all("...", from, to),
                'ﬀ' => folded.push_all("ff", from, to),
                'ﬁ' => folded.push_all("fi", from, to),
                'ﬂ' => folded.push_all("fl", from, to),
                'ﬃ' => folded.push_all("ffi", from, to),
                'ﬄ' => folded.push_all("ffl", from, to),
                letter if letter.is_whitespace() => folded.push(' ', from, to),
                // The dot that a Turkish capital leaves behind is no letter.
                letter => letter
                    .to_lowercase()
                    .filter(|small| *small != '\u{307}')
                    .for_each(|small| folded.push(small, from, to)),
            }
        }
        folded
    }

    fn push_all(&mut self, letters: &str, from: usize, to: usize) {
        letters.chars().for_each(|letter| self.push(letter, from, to));
    }

    fn push(&mut self, letter: char, from: usize, to: usize) {
        let is_mark = |letter: char| matches!(letter, '\'' | '-' | ':' | ';' | '!' | '?');
        match (self.text.chars().next_back(), letter) {
            // One space is as good as many, and none is needed at a mark that some languages set apart.
            (None | Some(' ' | '\'' | '-'), ' ') => return,
            (Some(' '), mark) if is_mark(mark) => {
                self.text.pop();
                self.letters.pop();
            }
            _ => {}
        }
        self.letters.push((self.text.len(), from, to));
        self.text.push(letter);
    }

    /// The bytes of the text itself that these bytes stand for.
    fn bytes(&self, start: usize, end: usize) -> std::ops::Range<usize> {
        let letter = |at: usize| self.letters.partition_point(|(own, ..)| *own <= at) - 1;
        self.letters[letter(start)].1..self.letters[letter(end - 1)].2
    }
}

#[cfg(test)]
mod tests {
    use super::{as_written, stands_in};
    use crate::hash::canonical_clause;

    #[test]
    fn words_are_found_however_they_are_typed() {
        let law = "L’exploitant  des « équipements » privés\nne pourra – sauf accord – traiter avec des étrangers ; il en rend compte.";
        // What is typed, and the law's own words, where they are found.
        let table = [
            ("ne pourra", Some("ne pourra")),
            ("l'exploitant des équipements", None),
            (
                "l'exploitant des \"équipements\" privés",
                Some("L’exploitant  des « équipements » privés"),
            ),
            ("Privés ne pourra - sauf accord -", Some("privés\nne pourra – sauf accord –")),
            ("« ne pourra »", Some("ne pourra")),
            ("\"Traiter avec des étrangers.\"", Some("traiter avec des étrangers")),
            ("étrangers; il en rend compte.", Some("étrangers ; il en rend compte")),
            ("ourra", None),
            ("xploitant des", None),
            ("exploitant des", Some("exploitant  des")),
            ("L'exploitant … ne pourra", Some("L’exploitant […] ne pourra")),
            ("L'exploitant [ ... ] ne pourra", Some("L’exploitant […] ne pourra")),
            ("\u{200f}ne pourra\u{202c}", Some("ne pourra")),
            (
                "L'exploitant [...] ne pourra (…) traiter",
                Some("L’exploitant […] ne pourra […] traiter"),
            ),
            ("traiter [...] L'exploitant", None),
            ("e\u{301}trangers", Some("étrangers")),
            ("[…]", None),
            ("\"", None),
            ("", None),
            ("pourra pas", None),
        ];
        for (typed, expected) in table {
            let found = as_written(typed, law);
            assert_eq!(found.as_deref(), expected, "{typed}");
            assert!(found.is_none_or(|found| stands_in(&found, &canonical_clause(law))), "{typed}");
        }
    }

    #[test]
    fn each_script_has_its_ways() {
        let table = [
            ("على كلّ مشغّل أن يوجّه الحركة", "كل مشغـــل", Some("كلّ مشغّل")),
            ("والمشغل ملزم", "المشغل", Some("المشغل")),
            ("Оператор ведёт учёт", "ведет учет", Some("ведёт учёт")),
            ("The oﬃcer ﬁles it", "officer files", Some("oﬃcer ﬁles")),
            ("İSTANBUL ağı", "istanbul", Some("İSTANBUL")),
            ("fine of 5–10 units", "5 - 10", Some("5–10")),
            ("the “‹inner›” word", "the \"'inner'\" word", Some("the “‹inner›” word")),
            ("任何运营商不得", "运营商", Some("运营商")),
            (
                "The text [...] is (...) printed",
                "text [...] Is (...) printed",
                Some("text [...] is (...) printed"),
            ),
            ("not intercept unlawful traffic", "lawful traffic", None),
            ("not intercept un\u{ad}lawful traffic", "lawful traffic", None),
            ("non-commercial traffic", "commercial traffic", None),
            ("only commercial - not other - traffic", "not other", Some("not other")),
            ("0.5 per cent of it", "5 per cent", None),
            ("1 000 000 euros", "000 euros", None),
            ("a fine of 5 000 euros", "a fine of 5", None),
            ("hợp pháp", "p pháp", None),
            ("任何运营商不得", "不 […] 得", None),
            ("a.......................... b", "a […] b", None),
            ("1 000 000 euros", "0 euros", None),
            (
                "Kept is it; the operator shall pay. It is kept.",
                "kept. [...] the operator",
                Some("Kept […] the operator"),
            ),
        ];
        for (law, typed, expected) in table {
            assert_eq!(as_written(typed, law).as_deref(), expected, "{typed}");
            if typed.is_ascii() && expected.is_none() {
                assert!(!stands_in(typed, &canonical_clause(law)), "{typed}");
            }
        }
    }

    #[test]
    fn what_repeats_itself_costs_no_more_than_its_length() {
        let law = ["Annex", &".".repeat(100_000)].concat();
        let typed = [&".".repeat(25_000), "x"].concat();
        assert_eq!(as_written(&typed, &law), None);
        // Minutes, where each place was tried anew.
        let (law, typed) = ("a".repeat(400_000), "a".repeat(100_000));
        assert_eq!(as_written(&typed, &law), None);
        let (law, typed) =
            ("ab.".repeat(200_000), ["ab.".repeat(50_000), "..c".repeat(3)].concat());
        assert_eq!(as_written(&typed, &law), None);
    }

    #[test]
    fn a_quotation_stands_in_the_text_letter_for_letter_or_with_marked_omissions() {
        let law = "No person shall, without a licence [...] operate a network.";
        let table = [
            ("without a licence [...] operate", true),
            ("No person […] operate a network", true),
            ("operate […] No person", false),
            ("no person", false),
            ("o person", false),
            ("No perso", false),
            ("[…]", false),
            ("", false),
        ];
        for (quote, stands) in table {
            assert_eq!(stands_in(quote, law), stands, "{quote}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_found_stands_there(quote in "[aA’' «»\"\\-–.;…]{0,8}", text in "[aA’' «»\"\\-–.;…\u{301}\u{ad}]{0,24}") {
            if let Some(found) = as_written(&quote, &text) {
                proptest::prop_assert!(stands_in(&found, &canonical_clause(&text)), "{found:?} in {text:?}");
            }
        }

        #[test]
        fn every_part_of_a_clause_is_its_own_quotation(text in "\\PC{1,24}", from in 0usize..24, length in 1usize..24) {
            let part: String = text.chars().skip(from).take(length).collect();
            let plain = |c: char| !super::is_in_word(c) && !matches!(c, '\u{300}'..='\u{36f}');
            if super::says_something(&part) && text.chars().all(plain) {
                let whole = canonical_clause(&text);
                proptest::prop_assume!(whole.contains(&canonical_clause(&part)));
                proptest::prop_assert!(stands_in(&part, &whole));
            }
        }
    }
}
