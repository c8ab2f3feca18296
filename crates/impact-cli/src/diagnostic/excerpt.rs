//! The line of a file that a problem stands in, and the value in it.

use std::ops::Range;

use impact_core::problem::Place;

/// One line of a text, with a value marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt<'t> {
    /// The line.
    pub line: &'t str,
    /// Its number, from 1.
    pub number: usize,
    /// Where in the line the value stands, in bytes.
    pub span: Range<usize>,
}

/// A longer line is a whole document on one line: its place is told and nothing is drawn.
const LONGEST: usize = 4096;

impl<'t> Excerpt<'t> {
    /// The line of this place; `None` where it is not text or too long to be shown.
    #[must_use]
    pub fn at(text: &'t [u8], place: Place) -> Option<Self> {
        let offset = place.offset.min(text.len());
        let start =
            text[..offset].iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
        let end = text[offset..]
            .iter()
            .position(|byte| *byte == b'\n')
            .map_or(text.len(), |newline| offset + newline);
        if end - start > LONGEST {
            return None;
        }
        let line = std::str::from_utf8(&text[start..end]).ok()?.trim_end_matches('\r');
        let from = (offset - start).min(line.len());
        let span = from..from + length(line.get(from..)?);
        Some(Self { line, number: place.line as usize, span })
    }
}

/// How many bytes the value that begins here has: a string, a number or word, or else one character.
fn length(rest: &str) -> usize {
    let mut escaped = false;
    let closing = |(at, character): (usize, char)| {
        let closes = at > 0 && character == '"' && !escaped;
        escaped = character == '\\' && !escaped;
        closes.then_some(at + 1)
    };
    let in_word =
        |character: char| character.is_alphanumeric() || matches!(character, '-' | '+' | '.' | '_');
    match rest.chars().next() {
        None => 0,
        Some('"') => rest.char_indices().find_map(closing).unwrap_or(rest.len()),
        Some(first) if in_word(first) => {
            rest.find(|character| !in_word(character)).unwrap_or(rest.len())
        }
        Some(first) => first.len_utf8(),
    }
}

#[cfg(test)]
mod tests {
    use super::Excerpt;
    use impact_core::problem::Place;

    #[track_caller]
    fn check(text: &str, offset: usize, marked: &str) {
        let excerpt = Excerpt::at(text.as_bytes(), Place::at(text.as_bytes(), offset))
            .expect("a short line of text");
        assert_eq!(&excerpt.line[excerpt.span], marked);
    }

    #[test]
    fn the_value_is_marked_and_nothing_else() {
        check("{\n  \"a\": \"b\\\"c\" }", 9, "\"b\\\"c\"");
        check("[12.5, 3]", 1, "12.5");
        check("{\r\n \"é\" }\r\n", 4, "\"é\"");
        check("[[1]]", 0, "[");
        check("\"never closed", 0, "\"never closed");
        check("", 0, "");
        check("[1\n", 3, "");
    }

    #[test]
    fn a_document_on_one_line_is_not_drawn() {
        let text = [b"[".as_slice(), &[b' '; 5000]].concat();
        assert_eq!(Excerpt::at(&text, Place::at(&text, 0)), None);
        assert_eq!(Excerpt::at(b"\xFF", Place::at(b"\xFF", 0)), None);
    }
}
