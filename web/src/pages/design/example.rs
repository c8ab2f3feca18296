//! A small assessment with everything in it that a picture can show: established, possible, read, not examined.

use impact_core::Assessment;
use impact_core::document::{Clause, ClauseId, Direction, Evidence, Flag};
use impact_core::edit::Edit;
use impact_core::framework::Criterion;
use impact_core::rubric::{Field, Span};

use crate::context::Lexicon;

/// The example, with the words of the samples.
pub fn assessment(lexicon: &Lexicon) -> Assessment {
    let mut made = Assessment::new("design", lexicon.language());
    let clause = |number: &str, sample: &str| {
        let id = ClauseId::parse(&["c", number].concat())?;
        Some(Clause::new(id, number, &lexicon.say(sample)))
    };
    let clauses: Vec<Clause> =
        [clause("1", "sample-CP3"), clause("2", "sample-E5")].into_iter().flatten().collect();
    let first = clauses.first().map(|clause| (clause.id.clone(), clause.text.as_str().to_owned()));
    made.apply(Edit::ReplaceClauses(clauses));
    let span = |lo, hi| Span::new(lo, hi).unwrap_or(Span::OPEN);
    let judged = [
        (Criterion::Cp3, Direction::Harm, [span(3, 3), span(2, 3), span(2, 2), span(2, 3)]),
        (Criterion::E8, Direction::Benefit, [span(2, 2), span(2, 2), span(2, 2), span(3, 3)]),
    ];
    for (criterion, direction, spans) in judged {
        let finding = made.next_finding();
        made.apply(Edit::AddFinding { criterion, direction });
        for (field, span) in
            [Field::Depth, Field::Reach, Field::Persistence, Field::Pathway].into_iter().zip(spans)
        {
            made.apply(Edit::Judge { finding: finding.clone(), field, span });
        }
        if let Some((clause, quote)) = first.clone() {
            made.apply(Edit::Cite { finding: finding.clone(), clause, quote });
        }
        if let Some(evidence) = Evidence::new(1) {
            made.apply(Edit::Grade { finding, evidence });
        }
    }
    if let Some((clause, _)) = first {
        for criterion in [Criterion::Cp1, Criterion::Cp3] {
            made.apply(Edit::Examine { criterion, clause: clause.clone(), read: Flag(true) });
        }
    }
    made
}
