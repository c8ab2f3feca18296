//! What stands before the first article of a law: a title is no provision, and is proposed as such.

use super::id_at;
use super::marker::is_title;
use crate::document::{Clause, Words};

/// How many clauses stand before the first that has a number and are nothing but titles. What is a sentence, or begins as
/// an article does, may be an article whose number was not known: it is none of them.
#[must_use]
pub fn titles_before_the_first_number(clauses: &[Clause]) -> usize {
    let before = clauses.iter().position(|clause| !clause.locator.is_blank()).unwrap_or(0);
    let is_title = |clause: &Clause| {
        let lines = [clause.heading.as_str(), clause.text.as_str()];
        lines.iter().flat_map(|text| text.lines()).all(is_title)
    };
    if clauses[..before].iter().all(is_title) { before } else { 0 }
}

/// The lines of a title are one clause: nobody reads them one by one.
pub(super) fn as_one(mut clauses: Vec<Clause>) -> Vec<Clause> {
    let titles = titles_before_the_first_number(&clauses);
    if titles < 2 {
        return clauses;
    }
    let words =
        |clause: &Clause| [clause.heading.as_str().to_owned(), clause.text.as_str().to_owned()];
    let lines: Vec<String> =
        clauses[..titles].iter().flat_map(words).filter(|line| !line.is_empty()).collect();
    clauses[0].heading = Words::default();
    clauses[0].text = Words(lines.join("\n"));
    clauses.drain(1..titles);
    for (index, clause) in clauses.iter_mut().enumerate() {
        clause.id = id_at(index);
    }
    clauses
}

#[cfg(test)]
mod tests {
    use super::super::divide;

    #[test]
    fn only_titles_before_the_first_number_are_taken_for_such() {
        let table = [
            (
                "Code de la défense\n\nArticles L. 2321-2-1 et L. 2321-2-3\n\nArticle L. 2321-2-1\nTexte.",
                1,
            ),
            ("Code de la défense\n\nLivre des réseaux\n\nArticle 1\nTexte.", 1),
            ("Telecoms Act\n1. Licences are needed.", 1),
            (
                "Every operator shall register with the agency.\n\nSchedule\n\n1. List of operators.",
                0,
            ),
            ("LOI\n\nArticle unique : tout opérateur s’inscrit.\n\n1. Liste.", 1),
            ("PRIMERO.- Todo operador se inscribe\n\nArtículo 2. Paga.", 0),
            ("A text\n\nwithout numbers", 0),
            ("Article 1\nText.", 0),
        ];
        for (text, expected) in table {
            assert_eq!(super::titles_before_the_first_number(&divide(text)), expected, "{text}");
        }
    }
}
