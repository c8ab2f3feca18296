//! Reading a law: pasted text divided into clauses by the numbering that laws of the page's languages use.
//!
//! Nothing is lost: every word of the text is in some clause. Nothing is decided: whether a clause is operative is for
//! the person. The division is a proposal that is shown before it is taken.

mod marker;
mod paragraph;
mod titles;

use crate::document::{Clause, ClauseId, Words};
use marker::{Marker, article, division, is_heading, is_upper_case};
use paragraph::paragraph;
pub use titles::titles_before_the_first_number;

/// Divides a text into clauses, in order. Ids count up: `c1`, `c2`, …
#[must_use]
pub fn divide(text: &str) -> Vec<Clause> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    // Mail quotes every line; a line of its own that begins so may be a threshold.
    let is_marked = |line: &&str| line.is_empty() || line.starts_with('>');
    let quoted = if lines.iter().all(is_marked) { Quoted::Whole } else { Quoted::Not };
    let lines: Vec<&str> = lines.into_iter().map(|line| unmarked(line, quoted)).collect();
    let named = lines.iter().any(|line| article(line).is_some_and(|marker| marker.named));
    let mut divided = Divided::default();
    for line in lines {
        divided.take(line, named);
    }
    titles::as_one(divided.finish())
}

/// A line without the signs by which mail quotes and plain text marks titles: no law has them, many a copy does.
fn unmarked(line: &str, quoted: Quoted) -> &str {
    let line = match quoted {
        Quoted::Whole => line.trim_start_matches(['>', ' ']),
        Quoted::Not => line,
    };
    let bare = line.trim_start_matches('#');
    if bare.is_empty() || bare.starts_with(' ') { bare.trim_start() } else { line }
}

/// Whether all of a text is quoted as mail quotes.
#[derive(Clone, Copy)]
enum Quoted {
    Whole,
    Not,
}

fn id_at(index: usize) -> ClauseId {
    ClauseId::parse(&format!("c{}", index + 1)).expect("a letter and a number are an id")
}

#[derive(Default)]
struct Divided {
    clauses: Vec<Clause>,
    /// Number of the article that one is in.
    article: String,
    /// Titles and chapters that stand before the next clause.
    waiting: Vec<String>,
    /// An empty line was met: without any numbering it ends a clause.
    gap: bool,
    numbered: bool,
    /// An article's number was just met, with nothing behind it: its heading may follow.
    fresh: bool,
    /// What was taken for the heading of the last clause: the line behind it may show that a sentence began there.
    headed: Option<String>,
}

impl Divided {
    fn take(&mut self, line: &str, named: bool) {
        if line.is_empty() {
            self.gap = true;
            return;
        }
        let gap = std::mem::take(&mut self.gap);
        let fresh = std::mem::take(&mut self.fresh);
        if division(line) || (!self.waiting.is_empty() && is_upper_case(line)) {
            self.waiting.push(line.to_owned());
        } else if let Some(marker) = article(line).filter(|marker| self.is_paragraph_sign(marker)) {
            // Brazilian laws: paragraphs of an article bear the sign that elsewhere numbers the articles themselves.
            let number = [", ", &marker.number].concat();
            self.open_paragraph(&Marker { number, ..marker });
        } else if let Some(marker) = article(line).filter(|marker| marker.named == named) {
            self.numbered = true;
            self.article = marker.number.clone();
            self.open(&marker.number, "");
            self.within_article(&marker);
        } else if let Some(marker) = paragraph(line).filter(|_| !self.article.is_empty()) {
            self.open_paragraph(&marker);
        } else if fresh && is_heading(line) {
            self.head(line);
        } else if self.clauses.is_empty() || (gap && !self.numbered) {
            self.open("", line);
        } else {
            self.append(line);
        }
    }

    fn is_paragraph_sign(&self, marker: &Marker<'_>) -> bool {
        marker.number.starts_with('§') && !self.article.is_empty() && !self.article.starts_with('§')
    }

    /// What stands behind an article's number: its first paragraph, its heading, or its words.
    fn within_article(&mut self, marker: &Marker<'_>) {
        match paragraph(marker.rest) {
            Some(first) => self.open_paragraph(&first),
            None if marker.rest.is_empty() => self.fresh = true,
            None if is_heading(marker.rest) => self.head(marker.rest),
            None => self.append(marker.rest),
        }
    }

    /// A numbered paragraph is a clause of its own; an article that holds nothing else gives way to it.
    fn open_paragraph(&mut self, marker: &Marker<'_>) {
        let locator = [self.article.as_str(), &marker.number].concat();
        let bare = self
            .clauses
            .last()
            .filter(|clause| clause.text.is_blank() && clause.locator.as_str() == self.article);
        let heading = bare.map(|clause| clause.heading.clone());
        if heading.is_some() {
            self.clauses.pop();
        }
        self.open(&locator, marker.rest);
        if let (Some(heading), Some(clause)) = (heading, self.clauses.last_mut()) {
            let parts = [heading.as_str(), clause.heading.as_str()];
            clause.heading = Words(
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
            );
        }
    }

    fn open(&mut self, locator: &str, text: &str) {
        let id = id_at(self.clauses.len());
        let mut clause = Clause::new(id, locator, text);
        clause.heading = Words(std::mem::take(&mut self.waiting).join(" · "));
        self.clauses.push(clause);
        self.headed = None;
    }

    fn head(&mut self, heading: &str) {
        if let Some(clause) = self.clauses.last_mut() {
            let parts = [clause.heading.as_str(), heading];
            clause.heading = Words(
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
            );
            self.headed = Some(heading.to_owned());
        }
    }

    /// A sentence that a narrow page broke is no heading: what follows goes on in small letters. Its first words go back
    /// into the text.
    fn mend_broken_sentence(&mut self, line: &str) {
        let Some(words) = self.headed.take() else { return };
        let goes_on = line.starts_with(char::is_lowercase) && !words.ends_with('.');
        if let Some(clause) =
            self.clauses.last_mut().filter(|clause| goes_on && clause.text.is_blank())
        {
            let heading = clause.heading.as_str().strip_suffix(words.as_str()).unwrap_or_default();
            clause.heading = Words(heading.trim_end_matches([' ', '·']).to_owned());
            clause.text = Words(words);
        }
    }

    fn append(&mut self, line: &str) {
        self.mend_broken_sentence(line);
        // Titles that stand inside a clause, or at its end, stay where they stood.
        let titles = std::mem::take(&mut self.waiting);
        if let Some(clause) = self.clauses.last_mut() {
            let lines = titles.iter().map(String::as_str).chain([line]);
            for words in lines.filter(|words| !words.is_empty()) {
                if !clause.text.0.is_empty() {
                    clause.text.0.push('\n');
                }
                clause.text.0.push_str(words);
            }
        }
    }

    fn finish(mut self) -> Vec<Clause> {
        if !self.waiting.is_empty() {
            if self.clauses.is_empty() {
                self.open("", "");
            } else {
                self.append("");
            }
        }
        for clause in &mut self.clauses {
            // A short clause looks like a heading; what stands alone is the law's words, and is hashed as such.
            if clause.text.is_blank() {
                clause.text = std::mem::take(&mut clause.heading);
            }
        }
        self.clauses
    }
}

#[cfg(test)]
mod tests;
