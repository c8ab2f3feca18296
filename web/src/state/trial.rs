//! Changes that are tried out. A trial is a deed, not a list: two of them made at once both count.

use impact_core::amendment::Change;

/// What is tried out.
#[derive(Debug, Clone, PartialEq)]
pub enum Trial {
    /// This change too, in the place of another one of the same thing.
    With(Change),
    /// No change of this thing.
    Without(Change),
    /// Nothing at all.
    Nothing,
}

impl Trial {
    /// What is tried after it, where this was tried before.
    #[must_use]
    pub fn on(self, before: &[Change]) -> Vec<Change> {
        let others = |change: &Change| {
            before
                .iter()
                .filter(|other| !is_of_the_same(other, change))
                .cloned()
                .collect::<Vec<_>>()
        };
        match self {
            Self::Nothing => Vec::new(),
            Self::Without(change) => others(&change),
            Self::With(change) => others(&change).into_iter().chain([change]).collect(),
        }
    }
}

/// Whether two changes are of one clause, one finding, or one judgement of it: only one of them can be tried.
fn is_of_the_same(one: &Change, other: &Change) -> bool {
    match (one, other) {
        (Change::Judge(id, field, _), Change::Judge(other, same, _)) => {
            id == other && field == same
        }
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, Trial};
    use impact_core::document::{ClauseId, FindingId};
    use impact_core::rubric::{Field, Span};

    #[test]
    fn a_trial_takes_the_place_of_another_of_the_same_thing_and_leaves_the_rest() {
        let judged = |depth: u8| {
            let span = Span::new(depth, depth).expect("a grade");
            Change::Judge(FindingId::parse("f1").expect("an id"), Field::Depth, span)
        };
        let clause = || Change::StrikeClause(ClauseId::parse("c1").expect("an id"));
        let mut tried = Vec::new();
        for (trial, left) in [
            (Trial::With(clause()), vec![clause()]),
            (Trial::With(judged(1)), vec![clause(), judged(1)]),
            (Trial::With(judged(3)), vec![clause(), judged(3)]),
            (Trial::Without(judged(2)), vec![clause()]),
            (Trial::With(clause()), vec![clause()]),
            (Trial::Without(clause()), vec![]),
            (Trial::With(judged(2)), vec![judged(2)]),
            (Trial::Nothing, vec![]),
        ] {
            tried = trial.on(&tried);
            assert_eq!(tried, left);
        }
    }
}
