//! Quoted words beside the words of a clause: whether they stand there, and how the clause writes them.
//!
//! A quotation is the law's own words, letter for letter, or several passages of it with `[…]` where words are left out.
//! People type another apostrophe than the printer set, or begin with a capital: then the clause's own letters are taken.

use crate::hash::{canonical_clause, composed};

/// How a quotation marks that words were left out.
const OMISSIONS: [&str; 4] = ["[…]", "[...]", "(…)", "(...)"];

/// The passages of a quotation, in canonical form.
fn passages(quote: &str) -> Vec<String> {
    let marked =
        OMISSIONS.iter().fold(quote.to_owned(), |words, mark| words.replace(mark, "\u{0}"));
    let passages = marked.split('\u{0}').map(canonical_clause);
    passages.filter(|passage| !passage.is_empty()).collect()
}

/// Whether the passages of a quotation stand in this canonical text, in their order. One without words stands nowhere.
pub(super) fn stands_in(quote: &str, text: &str) -> bool {
    // An omission that the law itself prints is a part of it.
    let whole = canonical_clause(quote);
    if !whole.is_empty() && text.contains(&whole) {
        return true;
    }
    let passages = passages(quote);
    let mut rest = text;
    let follows = |passage: &String| {
        let Some(at) = rest.find(passage.as_str()) else { return false };
        rest = &rest[at + passage.len()..];
        true
    };
    !passages.is_empty() && passages.iter().all(follows)
}

/// The same passages as the text writes them, whatever apostrophes, quotation marks, dashes, spaces and capitals were
/// typed; nothing where the text has other words.
pub(super) fn as_written(quote: &str, text: &str) -> Option<String> {
    let text = composed(text);
    let folded = fold(&text);
    let mut from = 0;
    let mut found = Vec::new();
    for passage in passages(quote) {
        let (start, end) = place(&fold(&composed(&passage)), &folded, from)?;
        found.push(text[folded[start].from..folded[end - 1].to].to_owned());
        from = end;
    }
    (!found.is_empty()).then(|| found.join(" […] "))
}

/// Where the letters of a passage stand, as they are or without the marks that only a quotation puts around them.
fn place(passage: &[Letter], text: &[Letter], from: usize) -> Option<(usize, usize)> {
    let outer = |letter: &Letter| matches!(letter.as_is, '"' | '\'' | ' ' | '.' | ',' | ';' | ':');
    let start = passage.iter().position(|letter| !outer(letter))?;
    let end = passage.iter().rposition(|letter| !outer(letter))? + 1;
    [passage, &passage[start..end]].into_iter().find_map(|wanted| {
        let same = |window: &[Letter]| window.iter().zip(wanted).all(|(a, b)| a.as_is == b.as_is);
        let at = text.get(from..)?.windows(wanted.len()).position(same)?;
        Some((from + at, from + at + wanted.len()))
    })
}

/// A letter as it is compared, and which bytes of the text it stands for.
#[derive(Debug, Clone, Copy)]
struct Letter {
    as_is: char,
    from: usize,
    to: usize,
}

/// The letters of a text without what differs by keyboard, printer and place in a sentence.
fn fold(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    let mut push = |as_is: char, from: usize, to: usize| {
        let before = letters.last().map(|letter| letter.as_is);
        match (before, as_is) {
            // One space is as good as many, and none is needed at a mark that some languages set apart.
            (Some(' ' | '"') | None, ' ') => {}
            (Some(' '), '"' | ':' | ';' | '!' | '?') => {
                letters.pop();
                letters.push(Letter { as_is, from, to });
            }
            _ => letters.push(Letter { as_is, from, to }),
        }
    };
    for (from, letter) in text.char_indices() {
        let to = from + letter.len_utf8();
        match letter {
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}' => {}
            '’' | '‘' | 'ʼ' | '′' | '`' | '´' => push('\'', from, to),
            '“' | '”' | '„' | '«' | '»' => push('"', from, to),
            '‐' | '‑' | '–' | '—' | '−' => push('-', from, to),
            '…' => (0..3).for_each(|_| push('.', from, to)),
            letter if letter.is_whitespace() => push(' ', from, to),
            letter => letter.to_lowercase().for_each(|small| push(small, from, to)),
        }
    }
    letters
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
            ("étrangers; il en rend compte.", Some("étrangers ; il en rend compte.")),
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
    fn a_quotation_stands_in_the_text_letter_for_letter_or_with_marked_omissions() {
        let law = "No person shall, without a licence [...] operate a network.";
        let table = [
            ("without a licence [...] operate", true),
            ("No person […] operate a network", true),
            ("operate […] No person", false),
            ("no person", false),
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
            if !canonical_clause(&part).is_empty() && !part.chars().any(|c| "[](){}".contains(c)) {
                let whole = canonical_clause(&text);
                proptest::prop_assume!(whole.contains(&canonical_clause(&part)));
                proptest::prop_assert!(stands_in(&part, &whole));
            }
        }
    }
}
