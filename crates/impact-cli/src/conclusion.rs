//! What stands beside a verdict in words: how sure it is, and what is left with the safeguards.

use impact_core::Score;
use impact_text::{Arg, Texts};

use impact_brief::verdicts;

/// Two claims in two sentences; a claim that is not made has none.
#[must_use]
pub fn confidence(score: &Score, texts: &Texts) -> Vec<String> {
    let (verdict, sure) = (score.outcome.verdict, score.confidence);
    let claims = [
        ("confidence-at-least", verdict.lo, sure.at_least),
        ("confidence-not-worse", verdict.hi, sure.not_worse),
    ];
    let sentence = |(id, verdict, grade): (&str, u8, Option<u8>)| {
        let verdict = texts.get(&format!("verdict-{verdict}"));
        let confidence = texts.get(&format!("confidence-{}", grade?));
        Some(texts.format(
            id,
            &[("verdict", Arg::Text(&verdict)), ("confidence", Arg::Text(&confidence))],
        ))
    };
    claims.into_iter().filter_map(sentence).collect()
}

/// Both residual verdicts in one sentence, where there are safeguards.
#[must_use]
pub fn residual(score: &Score, texts: &Texts) -> Option<String> {
    let residual = score.residual?;
    let (in_text, proposed) =
        (verdicts(residual.in_text, texts), verdicts(residual.proposed, texts));
    Some(texts.format(
        "safeguards-residual",
        &[("in-text", Arg::Text(&in_text)), ("proposed", Arg::Text(&proposed))],
    ))
}
