//! The verdict in words, as every page says it: what is established, and within what limits.

use impact_core::Score;
use impact_core::closed_set::ClosedSet;
use impact_core::document::Finding;
use impact_core::rubric::Interval;
use impact_core::score::{CriterionTrace, FindingTrace, Headline, HeadlinePart, Rule, Status};
use impact_text::Arg;

use crate::components::need::Need;
use crate::context::Lexicon;
use crate::state::Work;

/// A verdict in words.
#[derive(Debug)]
pub struct Told {
    /// What is established, or that nothing is.
    pub name: String,
    /// A sentence for each limit.
    pub limits: Vec<String>,
}

/// Whether a verdict says nothing yet: no level is established, and none is excluded.
#[must_use]
pub fn is_open(score: &Score) -> bool {
    score.outcome.verdict == Interval { lo: 0, hi: 4 }
}

/// The verdict of this score.
#[must_use]
pub fn told(lexicon: &Lexicon, score: &Score) -> Told {
    let texts = lexicon.texts();
    if !is_open(score) {
        let (name, limits) = impact_brief::headline_sentences(&score.headline, texts);
        return Told { name, limits };
    }
    // Before anything is established the worst of what was only noted is no news: it is that of the scale.
    let is_news = |part: &&HeadlinePart| !matches!(part, HeadlinePart::UpToRecorded(_));
    let parts = score.headline.parts.iter().filter(is_news).cloned().collect();
    let (_, limits) =
        impact_brief::headline_sentences(&Headline { parts, ..score.headline.clone() }, texts);
    Told { name: lexicon.say("bar-no-verdict"), limits }
}

/// What a condition is found to suffer, and what that counts as in the verdict.
#[must_use]
pub fn contribution(lexicon: &Lexicon, work: &Work, trace: &CriterionTrace) -> String {
    let name = lexicon.say(&["name-", trace.criterion.code(), ".plain"].concat());
    let status = work.score.outcome.status[trace.criterion.index()];
    let harm = impact_brief::found(trace.harm, status, lexicon.texts());
    // What is not read to the end counts as what is established, at least.
    let words = match (status, trace.contribution.lo) {
        (Status::Complete, _) if trace.contribution.is_exact() => "why-criterion",
        (Status::Complete, _) => "why-criterion-between",
        (_, 0) => "why-criterion-open",
        _ => "why-criterion-at-least",
    };
    let counts = match status {
        Status::Complete => impact_brief::verdicts(trace.contribution, lexicon.texts()),
        _ => lexicon.say(&format!("verdict-{}", trace.contribution.lo)),
    };
    lexicon.say_with(
        words,
        &[
            ("criterion", Arg::Text(&name)),
            ("level", Arg::Text(&harm)),
            ("verdict", Arg::Text(&counts)),
        ],
    )
}

/// Why a finding establishes what it does; of one that establishes nothing, the one thing to do next and not what it has.
#[must_use]
pub fn rule(lexicon: &Lexicon, work: &Work, trace: &FindingTrace, finding: &Finding) -> String {
    let code = match trace.rule {
        Rule::Unbound | Rule::Stale => Need::of(work, trace, finding).map(Need::code),
        _ => None,
    };
    let code = code.unwrap_or_else(|| trace.rule.code());
    lexicon.say(&["rule-", code].concat())
}
