//! How the verdict came about: which conditions and findings reach its two ends, and how sure it is.

use impact_brief::{headline, list};
use impact_core::closed_set::ClosedSet;
use impact_core::score::Rule;
use impact_text::Arg;

use super::{Case, STRONG, rule};
use crate::conclusion::confidence;
use crate::failure::Failure;
use crate::session::Session;

pub fn tell(session: &mut Session, case: &Case<'_>) -> Result<(), Failure> {
    let headline = headline(case.score, &session.texts);
    session.output.paragraph(0, &format!("{STRONG}{headline}{STRONG:#}"))?;
    let (verdict, trace) = (case.score.outcome.verdict, &case.score.trace.verdict);
    let findings: Vec<String> = trace.lo_findings.iter().map(|id| id.as_str().to_owned()).collect();
    let ends = [
        ("explain-verdict-low", verdict.lo, &trace.lo_criteria),
        ("explain-verdict-high", verdict.hi, &trace.hi_criteria),
    ];
    for (id, at, criteria) in ends {
        let texts = &session.texts;
        let name = texts.get(&format!("verdict-{at}"));
        let codes: Vec<String> =
            criteria.iter().map(|criterion| criterion.code().to_owned()).collect();
        let (codes, findings) = (list(&codes, texts), list(&findings, texts));
        let args = [
            ("verdict", Arg::Text(&name)),
            ("count", Arg::Number(criteria.len() as u64)),
            ("criteria", Arg::Text(&codes)),
            ("findings", Arg::Text(&findings)),
        ];
        let said = [texts.format(id, &args), rule(Rule::WorstCriterion, texts)].join(" ");
        session.output.paragraph(2, &said)?;
    }
    for sentence in confidence(case.score, &session.texts) {
        session.output.paragraph(2, &sentence)?;
    }
    Ok(())
}
