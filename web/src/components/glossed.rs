//! Text whose uncommon words open their meaning: under the pointer, at the focus and at a tap. Escape closes it.

use yew::{
    Html, Properties, component, html, use_effect_with, use_mut_ref, use_node_ref, use_state_eq,
};

use crate::browser;
use crate::browser::input::{Happening, when};
use crate::components::keys::use_keys;
use crate::context::{PackState, use_lexicon, use_pack};

#[derive(Debug, Properties, PartialEq)]
pub struct GlossedProps {
    /// The text.
    pub text: String,
    /// Unique on the page: begins the ids of its meanings.
    pub id: String,
}

/// A text, with the first mention of each word that the glossary knows.
#[component]
pub fn Glossed(props: &GlossedProps) -> Html {
    let lexicon = use_lexicon();
    if use_pack("glossary") != PackState::Ready {
        return html! { { &props.text } };
    }
    let terms = lexicon.glossary();
    let piece = |(index, piece): (usize, Piece<'_>)| match piece {
        Piece::Plain(words) => html! { { words } },
        Piece::Term(words, at) => html! {
            <Term id={format!("{}-{index}", props.id)} words={words.to_owned()} meaning={terms[at].meaning.clone()} />
        },
    };
    pieces(&props.text, &terms).into_iter().enumerate().map(piece).collect()
}

/// A word of the glossary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlossaryTerm {
    /// The spellings by which it is recognised.
    pub forms: Vec<String>,
    /// What it means.
    pub meaning: String,
}

#[derive(Debug, PartialEq, Eq)]
enum Piece<'t> {
    Plain(&'t str),
    /// A word, and the place of its meaning among the terms.
    Term(&'t str, usize),
}

/// A text cut where a known word is mentioned for the first time; the longest spelling counts, at the bounds of words.
fn pieces<'t>(text: &'t str, terms: &[GlossaryTerm]) -> Vec<Piece<'t>> {
    let (mut pieces, mut used, mut from) = (Vec::new(), Vec::new(), 0);
    let mut before = None::<char>;
    for (at, letter) in text.char_indices() {
        if at >= from && !before.is_some_and(char::is_alphanumeric) {
            let known = terms.iter().enumerate().filter(|(index, _)| !used.contains(index));
            let fits = known.flat_map(|(index, term)| {
                term.forms
                    .iter()
                    .filter_map(move |form| Some((mentioned(&text[at..], form)?, index)))
            });
            if let Some((length, index)) = fits.max_by_key(|(length, _)| *length) {
                if at > from {
                    pieces.push(Piece::Plain(&text[from..at]));
                }
                pieces.push(Piece::Term(&text[at..at + length], index));
                used.push(index);
                from = at + length;
            }
        }
        before = Some(letter);
    }
    if from < text.len() {
        pieces.push(Piece::Plain(&text[from..]));
    }
    pieces
}

/// The length of a spelling at the start of a text, whatever its capitals, where a word ends behind it.
fn mentioned(text: &str, form: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for wanted in form.chars() {
        let (_, letter) = letters.next()?;
        if !letter.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    let rest = letters.as_str();
    (!rest.starts_with(char::is_alphanumeric)).then_some(text.len() - rest.len())
}

#[derive(Debug, Properties, PartialEq)]
struct TermProps {
    id: String,
    words: String,
    meaning: String,
}

/// How long a tap takes from the change of the focus to its click, and some more, in milliseconds.
const AFTER_A_TAP: u32 = 300;

/// Whether a meaning is shown: as pointer and focus have it, held open by a tap, or closed until they leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    AsPointed,
    Held,
    Closed,
}

#[component]
fn Term(props: &TermProps) -> Html {
    let shown = use_state_eq(|| Shown::AsPointed);
    let pointed = use_state_eq(|| false);
    {
        // The pointer may be on the word while the focus is elsewhere: the key goes there then.
        let shown = shown.clone();
        use_effect_with(*pointed, move |pointed| {
            let heard = pointed.then(|| browser::page::on_escape(move || shown.set(Shown::Closed)));
            move || drop(heard)
        });
    }
    let place = use_node_ref();
    // What is still to be closed; whoever does something else meanwhile has the last word.
    let closing = use_mut_ref(|| None::<browser::clock::Later>);
    {
        let closing = closing.clone();
        let (place, shown) = (place.clone(), shown.setter());
        use_effect_with((), move |()| {
            // What a tap opened stands in the text on a phone. Gone at once, it would move what the next tap is meant for:
            // a tap takes pointer and focus away before it clicks.
            let (back, waiting) = (shown.clone(), closing.clone());
            let close = move || {
                let shown = shown.clone();
                let later = browser::clock::after(AFTER_A_TAP, move || shown.set(Shown::AsPointed));
                *closing.borrow_mut() = Some(later);
            };
            let (out, close_too) = (pointed.clone(), close.clone());
            let passed = when(Happening::Passed, &place, move || {
                out.set(false);
                close_too();
            });
            let left = when(Happening::Left, &place, close);
            let here = when(Happening::Pointed, &place, move || {
                if waiting.take().is_some() {
                    back.set(Shown::AsPointed);
                }
                pointed.set(true);
            });
            move || drop((passed, left, here))
        });
    }
    let (toggle, escape) = (shown.clone(), shown.clone());
    let (clicked, pressed) = (closing.clone(), closing);
    let onclick = move |_| {
        clicked.take();
        toggle.set(if *toggle == Shown::Held { Shown::Closed } else { Shown::Held });
    };
    use_keys(&place, (), move |event| {
        let shown = match event.key().as_str() {
            "Escape" => Shown::Closed,
            "Enter" | " " if *escape == Shown::Held => Shown::Closed,
            "Enter" | " " => Shown::Held,
            _ => return,
        };
        event.prevent_default();
        pressed.take();
        escape.set(shown);
    });
    let class = match *shown {
        Shown::AsPointed => "term",
        Shown::Held => "term term-held",
        Shown::Closed => "term term-closed",
    };
    html! {
        <span {class} ref={place}>
            // No button element: a browser would break the line before it, and so within “l’interconnexion”.
            <span role="button" tabindex="0" aria-describedby={props.id.clone()} {onclick}>{ &props.words }</span>
            <span class="meaning" role="tooltip" id={props.id.clone()}>{ &props.meaning }</span>
        </span>
    }
}

#[cfg(test)]
mod tests {
    use super::{GlossaryTerm, Piece, pieces};

    fn told(text: &str) -> String {
        let term = |forms: &str| GlossaryTerm {
            forms: forms.split('|').map(str::to_owned).collect(),
            meaning: String::new(),
        };
        let terms = [
            term("exchange point|exchange points"),
            term("point"),
            term("VPN|VPNs"),
            term("البوابة"),
        ];
        let told = pieces(text, &terms).into_iter().map(|piece| match piece {
            Piece::Plain(words) => words.to_owned(),
            Piece::Term(words, at) => format!("[{words}={at}]"),
        });
        told.collect()
    }

    #[test]
    fn the_first_mention_of_a_word_is_found_by_its_longest_spelling_at_the_bounds_of_words() {
        for (text, expected) in [
            ("Exchange points and VPNs.", "[Exchange points=0] and [VPNs=2]."),
            ("A vpn, and a VPN again", "A [vpn=2], and a VPN again"),
            ("An appointment is no point", "An appointment is no [point=1]"),
            ("points", "points"),
            ("عبر البوابة، أو", "عبر [البوابة=3]، أو"),
            ("", ""),
        ] {
            assert_eq!(told(text), expected);
        }
    }
}
