//! What page and brief both say: the sentence of a finding, its parts, the headline, dates, lists.

use std::collections::{BTreeMap, BTreeSet};

use impact_core::Score;
use impact_core::closed_set::ClosedSet;
use impact_core::document::{Assessment, ClauseId, Date, Direction, Finding};
use impact_core::rubric::{Field, Span};
use impact_core::score::{Headline, HeadlinePart};
use impact_text::{Arg, Texts};

/// Text of the record without what no document may carry: control characters and marks that turn the direction of
/// what follows. Letters of every script stay, with the joiners that Persian and Hindi need.
#[must_use]
pub fn clean(text: &str) -> String {
    let kept = |c: &char| {
        let turns = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        let forbidden = matches!(c, '\u{FFFE}' | '\u{FFFF}' | '\u{FEFF}');
        !turns && !forbidden && (!c.is_control() || *c == '\n')
    };
    text.replace("\r\n", "\n")
        .replace(['\r', '\t', '\u{c}', '\u{b}'], " ")
        .chars()
        .filter(kept)
        .collect()
}

/// One judgement as a clause of the sentence. The words of depth are the criterion's own where its guidance is among
/// the texts.
#[must_use]
pub fn phrase(texts: &Texts, direction: Direction, field: Field, span: Span) -> String {
    let track = if direction == Direction::Benefit { "benefit" } else { "harm" };
    let anchor = |grade: u8| {
        let own = format!("{track}-depth-{grade}");
        match field {
            Field::Depth if texts.has(&own) => texts.get(&own),
            Field::Depth => texts.get(&format!("depth-{track}-{grade}")),
            Field::Reach => texts.get(&format!("reach-{grade}")),
            Field::Persistence => texts.get(&format!("persistence-{track}-{grade}")),
            Field::Pathway => texts.get(&format!("pathway-{grade}")),
        }
    };
    if span == Span::OPEN {
        return texts.get(&["wide-open-", field.code()].concat());
    }
    if span.lo() == span.hi() {
        return anchor(span.lo());
    }
    let (low, high) = (anchor(span.lo()), anchor(span.hi()));
    texts.format("not-settled", &[("low", Arg::Text(&low)), ("high", Arg::Text(&high))])
}

/// A finding as the sentence that the person completed, in the language of the texts.
#[must_use]
pub fn sentence(
    assessment: &Assessment,
    finding: &Finding,
    texts: &Texts,
    language: &str,
) -> String {
    let (statement, _) = finding.statement.best(language, assessment.language.as_str());
    let statement = clean(statement.trim().trim_end_matches('.'));
    let statement = if statement.is_empty() { texts.get("statement-open") } else { statement };
    let locators = locators(assessment, finding);
    let say =
        |field: Field| phrase(texts, finding.direction, field, finding.judgements().get(field));
    let number = match locators.len() {
        0 => "-unbound",
        1 => "",
        _ => "-several",
    };
    let judged = finding.judgements();
    let is_open = Field::ALL.iter().all(|field| judged.get(*field) == Span::OPEN);
    // Four times "not judged yet" says no more than once. Where the direction is open, that has to be said as well.
    let kind = match finding.direction {
        Direction::Harm | Direction::Benefit if is_open => "unjudged",
        direction => direction.code(),
    };
    let id = ["sentence-", kind, number].concat();
    let clauses = list(&locators, texts);
    let (depth, reach) = (say(Field::Depth), say(Field::Reach));
    let (persistence, pathway) = (say(Field::Persistence), say(Field::Pathway));
    let args = [
        ("clauses", Arg::Text(&clauses)),
        ("statement", Arg::Text(&statement)),
        ("depth", Arg::Text(&depth)),
        ("reach", Arg::Text(&reach)),
        ("persistence", Arg::Text(&persistence)),
        ("pathway", Arg::Text(&pathway)),
    ];
    texts.format(&id, &args)
}

/// How the text calls the clauses that a finding cites, each once.
fn locators(assessment: &Assessment, finding: &Finding) -> Vec<String> {
    let cited: BTreeSet<&ClauseId> =
        finding.clauses.iter().map(|citation| &citation.clause).collect();
    let named: BTreeMap<&ClauseId, String> = assessment
        .clauses
        .iter()
        .filter(|clause| cited.contains(&clause.id))
        .map(|clause| (&clause.id, clean(clause.locator.as_str().trim())))
        .collect();
    let mut seen = BTreeSet::new();
    let locators = finding.clauses.iter().filter_map(|citation| named.get(&citation.clause));
    locators.filter(|locator| !locator.is_empty() && seen.insert(*locator)).cloned().collect()
}

/// A clause by its number, or by its id where it has none.
pub(crate) fn clause_name(assessment: &Assessment, id: &ClauseId) -> String {
    let locator = assessment.clause(id).map_or("", |clause| clause.locator.as_str().trim());
    if locator.is_empty() { id.as_str().to_owned() } else { clean(locator) }
}

/// The headline of a verdict in the language of the texts.
#[must_use]
pub fn headline(score: &Score, texts: &Texts) -> String {
    headline_of(&score.headline, texts)
}

/// A headline in the language of the texts; its parts are joined as in the rubric.
#[must_use]
pub fn headline_of(headline: &Headline, texts: &Texts) -> String {
    let parts: Vec<String> =
        headline.parts.iter().map(|part| headline_part(part, "", texts)).collect();
    let join = |rest: String, first: &String| {
        texts.format("headline-join", &[("first", Arg::Text(first)), ("rest", Arg::Text(&rest))])
    };
    let (last, before) =
        parts.split_last().map_or(("", &[] as &[String]), |(last, before)| (last.as_str(), before));
    capital(&before.iter().rev().fold(last.to_owned(), join))
}

/// A headline as a page says it: what is established, and a sentence for each other part.
#[must_use]
pub fn headline_sentences(headline: &Headline, texts: &Texts) -> (String, Vec<String>) {
    let mut parts = headline.parts.iter();
    let first = parts.next().map_or_else(String::new, |part| headline_part(part, "", texts));
    (capital(&first), parts.map(|part| headline_part(part, ".sentence", texts)).collect())
}

fn headline_part(part: &HeadlinePart, form: &str, texts: &Texts) -> String {
    let id = |part: &str| ["headline-", part, form].concat();
    let with = |part: &str, verdict: u8| {
        let name = texts.get(&format!("verdict-{verdict}"));
        texts.format(&id(part), &[("verdict", Arg::Text(&name))])
    };
    match *part {
        HeadlinePart::Exact(verdict) => with("exact", verdict),
        HeadlinePart::AtLeast(verdict) => with("at-least", verdict),
        HeadlinePart::NoneSoFar => texts.get(&id("none-so-far")),
        HeadlinePart::UpToRecorded(verdict) => with("up-to-recorded", verdict),
        HeadlinePart::NotExcluded(verdict) => with("not-excluded", verdict),
        HeadlinePart::NoUpperLimit => texts.get(&id("no-upper-limit")),
        HeadlinePart::NotWorse(verdict) => with("not-worse", verdict),
        HeadlinePart::Incomplete(count) => {
            texts.format(&id("incomplete"), &[("count", Arg::Number(count as u64))])
        }
        HeadlinePart::Excerpt => texts.get(&id("excerpt")),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A date as the language writes it.
#[must_use]
pub fn date(date: &Date, texts: &Texts) -> String {
    let part = |index| date.part(index).unwrap_or(0);
    let args = [
        ("year", Arg::Text(date.as_str().split('-').next().unwrap_or_default())),
        ("month", Arg::Number(part(1))),
        ("day", Arg::Number(part(2))),
    ];
    match (date.part(1), date.part(2)) {
        (Some(_), Some(_)) => texts.format("date-full", &args),
        (Some(_), None) => texts.format("date-month", &args),
        _ => date.as_str().to_owned(),
    }
}

/// How many things a list names; nobody reads more, and a file may hold thousands.
const NAMED: usize = 24;

/// A list whose items may hold commas themselves: "a, b; c".
pub(crate) fn list_apart(items: &[String], texts: &Texts) -> String {
    let Some((last, before)) = items.split_last() else { return String::new() };
    before.iter().rev().fold(last.clone(), |rest, first| {
        texts.format("list-apart", &[("first", Arg::Text(first)), ("rest", Arg::Text(&rest))])
    })
}

/// A list as the language writes it: "a, b and c". A very long one ends in how many others there are.
#[must_use]
pub fn list(items: &[String], texts: &Texts) -> String {
    let (named, others) = match items.len() > NAMED {
        true => items.split_at(NAMED - 1),
        false => (items, [].as_slice()),
    };
    let mut named = named.to_vec();
    if !others.is_empty() {
        named.push(texts.format("list-others", &[("count", Arg::Number(others.len() as u64))]));
    }
    let Some(last) = named.pop() else { return String::new() };
    let Some(before) = named.pop() else { return last };
    let pair = [("first", Arg::Text(&before)), ("last", Arg::Text(&last))];
    let end = texts.format("list-and", &pair);
    // From the end: each language says how a list goes on.
    named.iter().rev().fold(end, |rest, first| {
        texts.format("list-more", &[("first", Arg::Text(first)), ("rest", Arg::Text(&rest))])
    })
}
