//! Saving, in turns that are each shorter than a frame: the one before is kept, the newest is written, that is noted and
//! drawn. Where the page is being left, all of it at once.

use std::rc::Rc;

use impact_core::Assessment;
use impact_store::{Kept, Origin, Prepared, SaveError, ShelfError};

use crate::browser;
use crate::browser::history;
use crate::context::Desk;
use crate::state::{Action, SaveFailure, Work};

/// A change that is on the shelf, which nobody was told yet.
#[derive(Debug, Clone)]
pub(super) struct Written {
    key: String,
    edits: u32,
    pub(super) revision: u64,
    text: String,
}

/// What the first turn of a save has done for the second.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The newest stands as the one before.
    before: Option<Prepared>,
    /// A state of the work, and its text.
    text: Option<(Rc<Assessment>, String)>,
}

impl Desk {
    /// Saves this work now.
    pub(super) fn save(&self, work: &Work) {
        self.write(work, Draft::default());
        self.note_written();
    }

    /// The first turn of a save: nothing of it is said, and the next does what it could not.
    pub(super) fn prepare(&self, work: &Work) -> Draft {
        let before = self.keeper.prepare(&work.key, work.revision).ok();
        Draft { before, text: Some((Rc::clone(&work.assessment), work.assessment.to_pretty())) }
    }

    /// The second: writes this work down, unless that was done, on what was prepared.
    pub(super) fn write(&self, work: &Work, draft: Draft) {
        let last = match &*self.written.borrow() {
            Some(last) if last.key == work.key => Some((last.edits, last.revision)),
            _ => None,
        };
        if last.is_some_and(|(edits, _)| edits == work.edits) {
            return;
        }
        // What was written last is not known to the desk yet.
        self.note_written();
        let base = last.map_or(work.revision, |(_, revision)| revision.max(work.revision));
        let (key, edits) = (work.key.clone(), work.edits);
        let text = draft.text.filter(|(of, _)| Rc::ptr_eq(of, &work.assessment));
        let text = text.map_or_else(|| work.assessment.to_pretty(), |(_, text)| text);
        match self.keeper.save_above(&key, base, work.floor, &text, draft.before.as_ref()) {
            Ok(revision) => {
                *self.written.borrow_mut() = Some(Written { key, edits, revision, text });
            }
            Err(error) => self.state.dispatch(Action::NotSaved { key, why: failure(&error) }),
        }
    }

    /// Whether something was written that is not noted yet.
    pub(super) fn is_to_be_noted(&self) -> bool {
        self.written.borrow().is_some()
    }

    /// The third: the desk knows it, and keeps it as a version too.
    pub(super) fn note_written(&self) {
        let Some(Written { key, edits, revision, text }) = self.written.take() else { return };
        browser::stay::ask();
        let state = self.state.clone();
        self.state.dispatch(Action::Kept { key: key.clone(), edits, revision });
        // Said only when it outlives the browser's end too.
        let keeper = self.keeper.clone();
        history::keep(&key.clone(), revision, text, move |outcome| {
            let key = key.clone();
            match outcome {
                history::Outcome::Saved => {
                    browser::tabs::saved(&key, revision);
                    let at = browser::clock::time_of_day();
                    state.dispatch(Action::Saved { key, edits, revision, at });
                }
                // What the other tab saved stands on the shelf again, unless something newer does, and this one asks.
                history::Outcome::Contested(other) => {
                    if let Ok(back) = keeper.save(&key, revision, &other.text) {
                        browser::tabs::saved(&key, back);
                    }
                    state.dispatch(Action::NotSaved { key, why: SaveFailure::Conflict });
                }
            }
        });
    }
}

pub(super) fn failure(error: &SaveError) -> SaveFailure {
    match error {
        SaveError::Shelf(ShelfError::Unavailable) => SaveFailure::Unavailable,
        SaveError::Shelf(ShelfError::Full) => SaveFailure::Full,
        SaveError::Conflict(Kept { origin: Origin::Newest | Origin::Before, .. }) => {
            SaveFailure::Conflict
        }
        SaveError::Gone => SaveFailure::Gone,
        SaveError::ReadBackDiffers => SaveFailure::ReadBackDiffers,
    }
}
