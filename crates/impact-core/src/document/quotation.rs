//! Quoted words beside the words of a clause: whether they stand there, and how the clause writes them.
//!
//! A quotation is the law's own words, letter for letter, or several passages of it with `[…]` where words are left out.
//! People type another apostrophe than the printer set, or begin with a capital: then the clause's own letters are taken.
//! Words are quoted whole: "lawful" does not stand in "unlawful".

use crate::hash::{canonical_clause, composed};

/// The passages of a quotation: parted at three dots or a `…`, in brackets or not.
fn passages(quote: &str) -> Vec<&str> {
    let (mut passages, mut rest) = (Vec::new(), quote);
    while let Some(at) = rest.find("...").into_iter().chain(rest.find('…')).min() {
        let (before, dots) = rest.split_at(at);
        let after = dots.trim_start_matches(['.', '…']);
        passages.push(before.trim_end().trim_end_matches(['[', '(']));
        rest = after.trim_start();
        rest = rest.strip_prefix([']', ')']).unwrap_or(rest);
    }
    passages.push(rest);
    passages.retain(|passage| passage.contains(char::is_alphanumeric));
    passages
}

/// Whether the passages of a quotation stand in this canonical text, in their order. One without words stands nowhere.
pub(super) fn stands_in(quote: &str, text: &str) -> bool {
    // Dots that the law itself prints are a part of it.
    let whole = canonical_clause(quote);
    if whole.contains(char::is_alphanumeric) && place(&whole, text, 0).is_some() {
        return true;
    }
    let mut from = 0;
    let follows = |passage: &&str| {
        let found = place(&canonical_clause(passage), text, from);
        from = found.map_or(from, |(_, end)| end);
        found.is_some()
    };
    let passages = passages(quote);
    !passages.is_empty() && passages.iter().all(follows)
}

/// Where these words stand next, whole.
fn place(words: &str, text: &str, mut from: usize) -> Option<(usize, usize)> {
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(words)) {
        let (start, end) = (from + at, from + at + words.len());
        let is_cut = |one: Option<char>, other: Option<char>| {
            one.is_some_and(is_in_word) && other.is_some_and(is_in_word)
        };
        let cut_before = is_cut(text[..start].chars().next_back(), words.chars().next());
        let cut_behind = is_cut(words.chars().next_back(), text[end..].chars().next());
        if !(cut_before || cut_behind) {
            return Some((start, end));
        }
        from = start + text[start..].chars().next().map_or(1, char::len_utf8);
    }
    None
}

/// Letters and digits of scripts that part their words with spaces and join nothing to them: Latin, Greek, Cyrillic. Arabic
/// joins articles and prepositions to a word, others part no words at all.
fn is_in_word(letter: char) -> bool {
    letter < '\u{530}' && letter.is_alphanumeric()
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
        let found = place(wanted, &folded.text, from);
        found.filter(|_| wanted.contains(char::is_alphanumeric))
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
                // Marks that are not seen, and strokes and vowels that may be written or not.
                '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => {}
                '\u{2060}'..='\u{2069}' | '\u{feff}' => {}
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
            if part.contains(char::is_alphanumeric) && !text.chars().any(super::is_in_word) {
                let whole = canonical_clause(&text);
                proptest::prop_assume!(whole.contains(&canonical_clause(&part)));
                proptest::prop_assert!(stands_in(&part, &whole));
            }
        }
    }
}
