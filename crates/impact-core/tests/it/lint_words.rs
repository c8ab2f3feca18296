//! Words of a law against the pathway that was judged: what permits, what requires, and what turns either round.

use impact_core::lint::{Rule, lint};
use impact_core::rubric::{Field, Span};

use crate::cases::{clause, complete};

fn contradicts(quote: &str, pathway: u8) -> bool {
    let mut assessment = complete(&["f1 CP1 harm 1 1 1 1 e1"]);
    assessment.findings[0].clauses = vec![clause("a1").cite(quote)];
    assessment.findings[0].judge(Field::Pathway, Span::new(pathway, pathway).expect("a grade"));
    lint(&assessment).iter().any(|hit| hit.rule == Rule::TextContradictsRating)
}

#[test]
fn what_only_permits_is_not_unavoidable() {
    for quote in ["An operator may route", "Un opérateur peut acheminer", "Los operadores podrán"]
    {
        assert!(contradicts(quote, 3), "{quote}");
        assert!(!contradicts(quote, 2) && !contradicts(quote, 1), "{quote}");
    }
}

#[test]
fn what_requires_waits_for_no_decision() {
    for quote in ["Every operator shall route", "Les opérateurs doivent acheminer", "Deberán"] {
        assert!(contradicts(quote, 1), "{quote}");
        assert!(!contradicts(quote, 2) && !contradicts(quote, 3), "{quote}");
    }
}

#[test]
fn of_what_is_turned_round_nothing_is_said() {
    let turned = [
        "An operator may not transmit",
        "No person may operate a network",
        "may under no circumstances",
        "may neither sell nor lend",
        "may only route through the gateway",
        "Nul ne peut exploiter",
        "L’opérateur ne peut acheminer",
        "Ningún operador podrá",
        "no podrá",
        "in force from May 2024",
        "shall be entitled to connect",
        "shall have the right to",
        "shall not be required",
    ];
    for quote in turned {
        assert!(!contradicts(quote, 3) && !contradicts(quote, 1), "{quote}");
    }
}
