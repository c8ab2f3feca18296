//! The headline in parts, so that every language words its own and the rubric's English stays exact (rubric 1.7, 9).

use super::case::Case;
use super::outcome::Outcome;
use crate::framework::CRITERIA;
use crate::rubric::Rubric;

/// One part of a headline; the numbers are verdicts 0 to 4, or a count of criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadlinePart {
    /// The verdict is exact.
    Exact(u8),
    /// At least this verdict is established.
    AtLeast(u8),
    /// No harm is established so far.
    NoneSoFar,
    /// Recorded findings reach up to this.
    UpToRecorded(u8),
    /// Up to this is not excluded.
    NotExcluded(u8),
    /// Nothing bounds it from above.
    NoUpperLimit,
    /// It is not worse than this.
    NotWorse(u8),
    /// So many of the fifteen criteria are not fully examined.
    Incomplete(usize),
    /// Only part of the text was assessed.
    Excerpt,
}

/// The headline of a verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headline {
    /// Its parts, in order.
    pub parts: Vec<HeadlinePart>,
    /// The rubric that made it, and names the verdicts.
    pub rubric: &'static Rubric,
}

impl Headline {
    /// The headline of what the rubric makes of a case.
    #[must_use]
    pub fn of(outcome: &Outcome, case: &Case) -> Self {
        let (lo, hi, recorded) = (outcome.verdict.lo, outcome.verdict.hi, outcome.recorded_hi);
        let base = if lo == 0 { HeadlinePart::NoneSoFar } else { HeadlinePart::AtLeast(lo) };
        let mut parts = match (lo, hi) {
            _ if lo == hi => vec![HeadlinePart::Exact(lo)],
            (0, _) if hi == recorded => vec![base, HeadlinePart::UpToRecorded(hi)],
            _ if hi == recorded => vec![base, HeadlinePart::NotExcluded(hi)],
            _ => {
                let recorded_above =
                    (recorded > lo).then_some(HeadlinePart::UpToRecorded(recorded));
                let limit =
                    if hi == 4 { HeadlinePart::NoUpperLimit } else { HeadlinePart::NotWorse(hi) };
                [Some(base), recorded_above, Some(limit)].into_iter().flatten().collect()
            }
        };
        let incomplete = outcome.incomplete();
        if incomplete > 0 {
            parts.push(HeadlinePart::Incomplete(incomplete));
        }
        if case.excerpt {
            parts.push(HeadlinePart::Excerpt);
        }
        Self { parts, rubric: case.rubric }
    }

    /// The headline in rubric English, as in results that programs read.
    #[must_use]
    pub fn rubric_english(&self) -> String {
        let part = |part: &HeadlinePart| part.rubric_english(self.rubric);
        self.parts.iter().map(part).collect::<Vec<_>>().join("; ")
    }
}

impl HeadlinePart {
    fn rubric_english(self, rubric: &Rubric) -> String {
        let name = |verdict: u8| rubric.tables().verdicts[usize::from(verdict)].to_uppercase();
        match self {
            Self::Exact(verdict) => name(verdict),
            Self::AtLeast(verdict) => format!("AT LEAST {}", name(verdict)),
            Self::NoneSoFar => "NO HARM ESTABLISHED SO FAR".to_owned(),
            Self::UpToRecorded(verdict) => format!("UP TO {} ON RECORDED FINDINGS", name(verdict)),
            Self::NotExcluded(verdict) => format!("UP TO {} NOT EXCLUDED", name(verdict)),
            Self::NoUpperLimit => "NO UPPER LIMIT STATED".to_owned(),
            Self::NotWorse(verdict) => format!("NOT WORSE THAN {}", name(verdict)),
            Self::Incomplete(count) => format!("{count} OF {CRITERIA} CRITERIA NOT FULLY EXAMINED"),
            Self::Excerpt => "EXCERPT ONLY".to_owned(),
        }
    }
}
