//! A line to ratings: strict, since a link is easily cut.

use super::{LONGEST, checksum, direction};
use crate::closed_set::ClosedSet;
use crate::document::FindingId;
use crate::framework::{CRITERIA, Criterion};
use crate::rubric::{Judgements, Rubric, Span};
use crate::score::{Case, CaseFinding, Search, Standing, Status};

/// Why a line is no vector.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Malformed {
    /// It does not begin as a vector does, or is of another version.
    NotAVector,
    /// Longer than any that is made.
    TooLong,
    /// Its checksum is missing or another: something was lost or changed on the way.
    Checksum,
    /// A part of it is not as it should be, though the checksum is.
    Part,
}

pub(super) fn read(versions: &[&'static Rubric], vector: &str) -> Result<Case, Malformed> {
    if vector.len() > LONGEST {
        return Err(Malformed::TooLong);
    }
    let rubric = version(versions, vector).ok_or(Malformed::NotAVector)?;
    let (body, sum) = vector.rsplit_once('*').ok_or(Malformed::Checksum)?;
    if sum != checksum(body) {
        return Err(Malformed::Checksum);
    }
    parts(rubric, body).ok_or(Malformed::Part)
}

/// A vector begins with the version of its form and of its rubric.
fn version(versions: &[&'static Rubric], vector: &str) -> Option<&'static Rubric> {
    let version = vector.split('/').next()?;
    versions.iter().copied().find(|rubric| rubric.tables().vector == version)
}

fn parts(rubric: &'static Rubric, body: &str) -> Option<Case> {
    let mut parts = body.splitn(4, '/');
    let (_version, coverage) = (parts.next()?, parts.next()?);
    let (searched, found) = (parts.next()?, parts.next()?);
    let excerpt = match coverage {
        "W" => false,
        "X" => true,
        _ => return None,
    };
    let findings: Option<Vec<CaseFinding>> = found
        .split(';')
        .filter(|part| !part.is_empty())
        .zip(1usize..)
        .map(|one| finding(rubric, one))
        .collect();
    Some(Case { rubric, findings: findings?, searches: searches(searched)?, excerpt })
}

fn searches(text: &str) -> Option<[Search; CRITERIA]> {
    let mut signs = text.chars().peekable();
    let mut read = Vec::with_capacity(CRITERIA);
    while let Some(sign) = signs.next() {
        let (status, review) = match sign {
            '1'..='3' => (Status::Complete, u8::try_from(sign.to_digit(10)?).ok()?),
            'p' => (Status::Partial, 1),
            'n' => (Status::NotAssessed, 1),
            _ => return None,
        };
        let disagreement = signs.next_if_eq(&'!').is_some();
        read.push(Search { status, review, disagreement });
    }
    read.try_into().ok()
}

fn finding(rubric: &'static Rubric, (text, number): (&str, usize)) -> Option<CaseFinding> {
    let (code, rest) = text.split_once(':')?;
    let mut parts = rest.split('/');
    let (letter, judged, grade) = (parts.next()?, parts.next()?, parts.next()?);
    let evidence: u8 = grade.strip_prefix('E')?.parse().ok()?;
    let mut letters = letter.chars();
    let direction = direction(letters.next()?)?;
    (letters.next().is_none() && parts.next().is_none() && evidence <= 3).then_some(())?;
    Some(CaseFinding {
        rubric,
        id: FindingId::parse(&format!("f{number}"))?,
        criterion: Criterion::from_code(code)?,
        direction,
        judgements: judgements(judged)?,
        evidence,
        standing: Standing::Stands,
        clauses: Vec::new(),
    })
}

/// `D3R1-2P2L3`
fn judgements(text: &str) -> Option<Judgements> {
    let mut rest = text.strip_prefix('D')?;
    let mut spans = [Span::OPEN; 4];
    for (place, end) in ["R", "P", "L", ""].into_iter().enumerate() {
        let (span, after) = if end.is_empty() { (rest, "") } else { rest.split_once(end)? };
        spans[place] = self::span(span)?;
        rest = after;
    }
    Some(Judgements(spans))
}

/// `2` or `1-2`; a range that is none is not written so.
fn span(text: &str) -> Option<Span> {
    let digit = |text: &str| (text.len() == 1).then(|| text.parse::<u8>().ok()).flatten();
    match text.split_once('-') {
        None => digit(text).and_then(|value| Span::new(value, value)),
        Some((lo, hi)) => {
            let (lo, hi) = (digit(lo)?, digit(hi)?);
            Span::new(lo, hi).filter(|_| lo < hi)
        }
    }
}
