//! Where a paragraph within an article begins.

use super::marker::{Marker, is_digit, is_roman, unpunctuated, word};

/// A paragraph within an article: "(1)", "1.", "1)", "I. –", "§ 1er".
pub(super) fn paragraph(line: &str) -> Option<Marker<'_>> {
    let line = line.trim_start_matches(['—', '–', '-', ' ']);
    let (first, rest) = word(line)?;
    let plain = first.trim_start_matches('(').trim_end_matches(['.', ')', '-', '–', '—', '°']);
    let digits = (1..=3).contains(&plain.chars().count()) && plain.chars().all(is_digit);
    let opened = first.starts_with('(') && first.ends_with(')');
    let closed = first.ends_with(['.', ')', '-', '–']) && !first.starts_with('(');
    if digits && (opened || closed) {
        return Some(Marker {
            number: ["(", plain, ")"].concat(),
            named: false,
            rest: unpunctuated(rest),
        });
    }
    let roman =
        is_roman(plain) && first.ends_with(['.', '-', '–', '—']) && plain.len() < first.len();
    if roman {
        let number = [", ", plain].concat();
        return Some(Marker { number, named: false, rest: unpunctuated(rest) });
    }
    glued(line)
}

/// "II.-Lorsqu'il", "III bis.-Les": as the official site of French law writes its parts, with nothing between.
fn glued(line: &str) -> Option<Marker<'_>> {
    let (number, rest) = line.split_once(".-").or_else(|| line.split_once(".–"))?;
    let plain = number.strip_suffix(" bis").or(number.strip_suffix(" ter")).unwrap_or(number);
    let begins =
        rest.trim_start().starts_with(|c: char| c.is_uppercase() || matches!(c, '(' | '«'));
    let number = (is_roman(plain) && begins).then(|| [", ", number].concat())?;
    Some(Marker { number, named: false, rest: unpunctuated(rest) })
}
