//! The words of a clause that something rests on, and whether they are still those that were read.

use impact_brief::clean;
use impact_core::document::ClauseRef;
use impact_text::Arg;

use super::Case;
use crate::failure::Failure;
use crate::session::Session;

pub fn tell(session: &mut Session, case: &Case<'_>, citation: &ClauseRef) -> Result<(), Failure> {
    let known = case.current.clause(&citation.clause);
    let locator = known
        .map(|clause| clean(clause.locator.as_str().trim()))
        .filter(|locator| !locator.is_empty());
    let locator = locator.unwrap_or_else(|| citation.clause.as_str().to_owned());
    let state = match &citation.sha256 {
        _ if !case.current.holds_quote(citation) => "elsewhere",
        _ if case.current.is_current(citation) => "current",
        Some(_) => "changed",
        None => "unbound",
    };
    let quote = clean(citation.quote.as_str().trim()).replace('\n', " ");
    let args = [
        ("locator", Arg::Text(&locator)),
        ("clause", Arg::Text(citation.clause.as_str())),
        ("quote", Arg::Text(&quote)),
        ("state", Arg::Text(state)),
    ];
    let said = session
        .texts
        .format(if quote.is_empty() { "explain-clause-unquoted" } else { "explain-clause" }, &args);
    Ok(session.output.paragraph(4, &said)?)
}
