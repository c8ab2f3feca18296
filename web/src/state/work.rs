//! One piece of work that is open: its verdict, what of it is saved, and how to go back.

use std::rc::Rc;

use impact_core::amendment::Change;
use impact_core::document::Date;
use impact_core::edit::{DateSlot, Edit};
use impact_core::{Assessment, Score, score};
use impact_store::Filed;

/// Whether the last change is on the device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saving {
    /// Everything is, since this time of day.
    Saved(String),
    /// A change is about to be.
    Pending,
    /// It is not; the code names why.
    Failed(SaveFailure),
}

/// Why a change is not on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveFailure {
    /// There is no storage here.
    Unavailable,
    /// No room is left.
    Full,
    /// Another tab saved this work since.
    Conflict,
    /// It was put in the bin, or cleared, since.
    Gone,
    /// What was read back is not what was written.
    ReadBackDiffers,
}

/// One piece of work that is open.
#[derive(Debug, Clone, PartialEq)]
pub struct Work {
    /// Its opaque key.
    pub key: String,
    /// The document.
    pub assessment: Rc<Assessment>,
    /// Its verdict.
    pub score: Rc<Score>,
    /// Revision on the shelf that it goes back to.
    pub revision: u64,
    /// Counts every change since it was opened.
    pub edits: u32,
    /// The count at the last save.
    pub saved_edits: u32,
    /// Whether the last change is on the device.
    pub saving: Saving,
    /// Documents before each change, newest last.
    pub before: Vec<Rc<Assessment>>,
    /// The changes of an amendment that is tried out: never saved, and gone when the work is put away.
    pub tried: Vec<Change>,
    /// What is left of a newer version that cannot be read: this is the one before it.
    pub damaged: Option<Rc<str>>,
    /// What the last file of it holds.
    pub filed: Option<Filed>,
}

/// After so many changes, or so many days with a change, it is time for a file: browsers clear what they keep.
const CHANGES_WITHOUT_FILE: u64 = 25;
const DAYS_WITHOUT_FILE: u64 = 5;

/// How many changes can be taken back.
const UNDO_STEPS: usize = 100;

impl Work {
    pub(super) fn open(key: String, assessment: Rc<Assessment>, revision: u64, at: String) -> Self {
        let score = Rc::new(score(&assessment));
        // Work that is not on the shelf yet is to be put there.
        let edits = u32::from(revision == 0);
        let saving = if revision == 0 { Saving::Pending } else { Saving::Saved(at) };
        Self {
            key,
            assessment,
            score,
            revision,
            edits,
            saved_edits: 0,
            saving,
            before: Vec::new(),
            tried: Vec::new(),
            damaged: None,
            filed: None,
        }
    }

    /// The revision that it has once it is saved.
    #[must_use]
    pub fn next_revision(&self) -> u64 {
        self.revision + u64::from(self.is_unsaved())
    }

    /// How often it was saved on the device since it was saved as a file.
    #[must_use]
    pub fn changes_since_file(&self) -> u64 {
        let filed = self.filed.as_ref().map_or(0, |filed| filed.revision);
        self.next_revision().saturating_sub(filed)
    }

    /// Whether it is time for a file, so many days after the last one, or after it was begun.
    #[must_use]
    pub fn is_file_due(&self, days: u64) -> bool {
        let changes = self.changes_since_file();
        changes >= CHANGES_WITHOUT_FILE || changes > 0 && days >= DAYS_WITHOUT_FILE
    }

    pub(super) fn edited(self, edit: Edit, today: &str) -> Option<Self> {
        let mut changed = (*self.assessment).clone();
        changed.apply(edit);
        if changed == *self.assessment {
            return None;
        }
        changed.apply(Edit::Date { slot: DateSlot::Updated, date: Date::parse(today) });
        let mut before = self.before.clone();
        before.push(Rc::clone(&self.assessment));
        let surplus = before.len().saturating_sub(UNDO_STEPS);
        before.drain(..surplus);
        Some(self.with(changed, before))
    }

    pub(super) fn undone(self) -> Self {
        let mut before = self.before.clone();
        match before.pop() {
            Some(last) => self.with((*last).clone(), before),
            None => self,
        }
    }

    fn with(self, assessment: Assessment, before: Vec<Rc<Assessment>>) -> Self {
        let score = Rc::new(score(&assessment));
        let assessment = Rc::new(assessment);
        Self { assessment, score, before, edits: self.edits + 1, saving: Saving::Pending, ..self }
    }

    /// Whether a change is not on the device yet.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.edits != self.saved_edits
    }

    /// Whether another tab saved this work since, or put it in the bin: for the person to settle, since trying again
    /// would only ask the same question.
    #[must_use]
    pub fn is_contested(&self) -> bool {
        matches!(self.saving, Saving::Failed(SaveFailure::Conflict | SaveFailure::Gone))
    }
}

#[cfg(test)]
mod tests {
    use super::{Filed, Rc, Work};
    use crate::state::begin;

    #[test]
    fn a_file_is_due_after_many_changes_or_after_days_with_one_and_not_when_it_holds_all() {
        let changed = |revision: u64, filed: Option<u64>| {
            let assessment = Rc::new(begin("k", "en", "2026-11-24"));
            let work = Work::open("k".into(), assessment, revision, "10:42".into());
            let filed = filed.map(|revision| Filed { revision, day: "2026-11-24".into() });
            Work { revision, filed, ..work }
        };
        for (revision, filed, days, changes, due) in [
            (1, None, 0, 1, false),
            (1, None, 5, 1, true),
            (25, None, 0, 25, true),
            (24, None, 4, 24, false),
            (30, Some(30), 90, 0, false),
            (31, Some(30), 4, 1, false),
            (31, Some(30), 5, 1, true),
            (55, Some(30), 0, 25, true),
            (3, Some(30), 9, 0, false),
        ] {
            let work = changed(revision, filed);
            assert_eq!((work.changes_since_file(), work.is_file_due(days)), (changes, due));
        }
    }
}
