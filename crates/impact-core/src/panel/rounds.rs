//! Rounds of a panel (rubric 4): all are kept, there are three at the most, and when to stop was fixed beforehand.

use super::{Mark, Panel};
use crate::closed_set;
use crate::closed_set::ClosedSet;
use crate::framework::CRITERIA;
use crate::json::Json;

/// More rounds wear dissent down instead of hearing it.
pub const MOST_ROUNDS: usize = 3;

closed_set! {
    /// What the rule says after a round.
    Stop {
        /// Nobody could change the verdict alone: stop.
        NoPivotal = "no_pivotal",
        /// On what divides them nothing moved since the round before: stop.
        NoChange = "no_change",
        /// It was the last round that may be held: stop, and print what divides them.
        Spent = "spent",
        /// Another round may be held.
        GoOn = "go_on",
    }
}

/// There are none, or more than may be held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongNumberOfRounds(pub usize);

/// All rounds of a panel, the first blind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rounds {
    /// Each as it was, with what the rule said after it.
    pub rounds: Vec<(Panel, Stop)>,
}

impl Rounds {
    /// Rounds in the order in which they were held.
    ///
    /// # Errors
    /// [`WrongNumberOfRounds`] for none, or more than [`MOST_ROUNDS`].
    pub fn of(panels: Vec<Panel>) -> Result<Self, WrongNumberOfRounds> {
        if panels.is_empty() || panels.len() > MOST_ROUNDS {
            return Err(WrongNumberOfRounds(panels.len()));
        }
        let stops: Vec<Stop> = (0..panels.len())
            .map(|at| stop(&panels[at], at.checked_sub(1).map(|before| &panels[before]), at + 1))
            .collect();
        Ok(Self { rounds: panels.into_iter().zip(stops).collect() })
    }

    /// The round that counts: the last.
    #[must_use]
    pub fn last(&self) -> &Panel {
        &self.rounds[self.rounds.len() - 1].0
    }

    /// The members of `impact panel --format json` with several rounds: those of the last, and all rounds.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let round =
            |(panel, stop): &(Panel, Stop)| panel.to_json().with("stop", Json::text(stop.code()));
        self.last().to_json().with("rounds", Json::list(self.rounds.iter().map(round)))
    }
}

fn stop(panel: &Panel, before: Option<&Panel>, number: usize) -> Stop {
    if !panel.flags.iter().any(|marks| marks.contains(&Mark::Pivotal)) {
        return Stop::NoPivotal;
    }
    let settled = before.is_some_and(|before| {
        // On what divided them before or divides them now, everybody holds what somebody held.
        let flagged = (0..CRITERIA)
            .filter(|index| !before.flags[*index].is_empty() || !panel.flags[*index].is_empty());
        flagged.into_iter().all(|index| panel.held[index] == before.held[index])
    });
    match () {
        () if settled => Stop::NoChange,
        () if number >= MOST_ROUNDS => Stop::Spent,
        () => Stop::GoOn,
    }
}
