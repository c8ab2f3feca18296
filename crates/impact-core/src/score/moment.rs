//! A verdict and what it rests on, to stand beside another: before and after an amendment, by one rubric and by another.

use super::case::Case;
use super::headline::Headline;
use super::outcome::Outcome;
use crate::closed_set::ClosedSet;
use crate::framework::{CRITERIA, Criterion};
use crate::json::Json;
use crate::rubric::Interval;

/// The verdict and what it rests on, at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// Levels and verdict.
    pub outcome: Outcome,
    /// The headline.
    pub headline: Headline,
}

impl Moment {
    /// What the rubric makes of this case.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let outcome = Outcome::of(case);
        let headline = Headline::of(&outcome, case);
        Self { outcome, headline }
    }

    /// The criteria on which the harm or the benefit is another, in their order.
    pub fn differences(&self, after: &Self) -> impl Iterator<Item = Criterion> + use<> {
        let levels = |moment: &Self, index: usize| -> [Interval; 2] {
            [moment.outcome.harm[index], moment.outcome.benefit[index]]
        };
        let differs: [bool; CRITERIA] =
            std::array::from_fn(|index| levels(self, index) != levels(after, index));
        Criterion::ALL.iter().copied().filter(move |criterion| differs[criterion.index()])
    }

    /// `{ID: {harm: [before, after], benefit: [before, after]}}` of those.
    pub(crate) fn differences_json(&self, after: &Self) -> Json {
        let criteria = self.differences(after).map(|criterion| {
            let index = criterion.index();
            let pair = |of: fn(&Self) -> &[Interval]| {
                Json::list([self, after].map(|moment| interval(of(moment)[index])))
            };
            let levels = [
                ("harm", pair(|moment| &moment.outcome.harm)),
                ("benefit", pair(|moment| &moment.outcome.benefit)),
            ];
            (criterion.code(), Json::object(levels))
        });
        Json::object(criteria)
    }

    /// `{verdict, recorded_hi, headline}`.
    pub(crate) fn to_json(&self) -> Json {
        Json::object([
            ("verdict", interval(self.outcome.verdict)),
            ("recorded_hi", Json::number(self.outcome.recorded_hi)),
            ("headline", Json::text(&self.headline.rubric_english())),
        ])
    }
}

fn interval(interval: Interval) -> Json {
    Json::list([Json::number(interval.lo), Json::number(interval.hi)])
}
