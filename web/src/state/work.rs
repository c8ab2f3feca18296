//! One piece of work that is open: its verdict, what of it is saved, and how to go back.

use std::rc::Rc;

use impact_core::amendment::Change;
use impact_core::document::Date;
use impact_core::edit::{DateSlot, Edit};
use impact_core::{Assessment, Limits, Score, open, score};
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
    /// Texts that were saved before it was opened, newest last: what is before those.
    pub earlier: Vec<Rc<str>>,
    /// Documents that were taken back, the one to be done again first last.
    pub after: Vec<Rc<Assessment>>,
    /// The changes of an amendment that is tried out: never saved, and gone when the work is put away.
    pub tried: Vec<Change>,
    /// What is left of a newer version that cannot be read: this is the one before it.
    pub damaged: Option<Rc<str>>,
    /// The newest revision that is known of it from elsewhere: what is saved comes above it.
    pub floor: u64,
    /// Whether it was brought back after the browser had lost its last changes.
    pub is_recovered: bool,
    /// What the last file of it holds.
    pub filed: Option<Filed>,
    /// How many changes there were when that file was saved, or when the work was opened.
    pub filed_edits: u32,
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
            earlier: Vec::new(),
            after: Vec::new(),
            tried: Vec::new(),
            damaged: None,
            floor: 0,
            is_recovered: false,
            filed: None,
            filed_edits: edits,
        }
    }

    /// The revision that it has once it is saved.
    #[must_use]
    pub fn next_revision(&self) -> u64 {
        self.revision + u64::from(self.is_unsaved())
    }

    /// How often it was saved on the device since it was saved as a file; at least one where it was changed.
    #[must_use]
    pub fn changes_since_file(&self) -> u64 {
        let filed = self.filed.as_ref().map_or(0, |filed| filed.revision);
        // Where nothing can be saved no revision tells of a change.
        let changed = u64::from(self.edits != self.filed_edits);
        self.next_revision().saturating_sub(filed).max(changed)
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
        Some(Self { after: Vec::new(), ..self.changed_to(Rc::new(changed)) })
    }

    pub(super) fn back_to(self, version: Rc<Assessment>) -> Self {
        if version == self.assessment {
            return self;
        }
        Self { after: Vec::new(), ..self.changed_to(version) }
    }

    /// Brought back from a newer version than the one that was opened, unless somebody has changed that already.
    pub(super) fn recovered(self, version: Rc<Assessment>, revision: u64) -> Self {
        let floor = revision.max(self.floor);
        if self.edits > 0 {
            return Self { floor, ..self };
        }
        // What is left of the damaged one is all here again.
        Self { floor, is_recovered: true, damaged: None, ..self.back_to(version) }
    }

    /// Whether a change can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !(self.before.is_empty() && self.earlier.is_empty())
    }

    pub(super) fn undone(mut self) -> Self {
        let last = match self.before.pop() {
            Some(last) => last,
            None => match self.last_of_earlier() {
                Some(last) => last,
                None => return self,
            },
        };
        let after = self.after.iter().cloned().chain([Rc::clone(&self.assessment)]).collect();
        Self { after, ..self.with(last) }
    }

    /// The newest text from before it was opened that is another document; those that are the same, or that cannot be
    /// read, are passed over.
    fn last_of_earlier(&mut self) -> Option<Rc<Assessment>> {
        while let Some(text) = self.earlier.pop() {
            let document = open(text.as_bytes(), Limits::KEPT).ok().map(|opened| opened.document);
            if let Some(document) = document.filter(|document| *document != *self.assessment) {
                return Some(Rc::new(document));
            }
        }
        None
    }

    pub(super) fn redone(mut self) -> Self {
        match self.after.pop() {
            Some(next) => self.changed_to(next),
            None => self,
        }
    }

    fn changed_to(mut self, assessment: Rc<Assessment>) -> Self {
        self.before.push(Rc::clone(&self.assessment));
        let surplus = self.before.len().saturating_sub(UNDO_STEPS);
        self.before.drain(..surplus);
        self.with(assessment)
    }

    fn with(self, assessment: Rc<Assessment>) -> Self {
        let score = Rc::new(score(&assessment));
        Self { assessment, score, edits: self.edits + 1, saving: Saving::Pending, ..self }
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
    use impact_core::edit::{Edit, TextSlot};

    fn titled(work: Work, title: &str) -> Work {
        let (slot, language) = (TextSlot::Title, "en".to_owned());
        work.edited(Edit::Text { slot, language, text: title.to_owned() }, "2026-11-24")
            .expect("new")
    }

    fn title(work: &Work) -> String {
        work.assessment.proposal.title.best("en", "en").0.to_owned()
    }

    fn begun() -> Work {
        Work::open("k".into(), Rc::new(begin("k", "en", "2026-11-24")), 1, "10:42".into())
    }

    #[test]
    fn what_is_taken_back_can_be_done_again_until_something_else_is_done() {
        let work = titled(titled(begun(), "one"), "two");
        let back = work.clone().undone();
        assert_eq!((title(&back), title(&back.clone().redone())), ("one".into(), "two".into()));
        let first = back.undone();
        assert_eq!((title(&first), first.can_undo()), (String::new(), false));
        assert_eq!(title(&first.clone().redone().redone()), "two");
        let other = titled(first, "three");
        assert!(other.after.is_empty());
        assert_eq!(title(&other.clone().redone()), "three");
        assert_eq!(title(&other.undone()), "");
    }

    #[test]
    fn before_a_reload_changes_can_be_taken_back_too_and_what_is_damaged_is_passed_over() {
        let saved = |title: &str| titled(begun(), title).assessment.to_pretty();
        let now = titled(begun(), "now");
        let earlier = [saved("first"), "{".to_owned(), saved("now")].map(Rc::from).to_vec();
        let opened = Work { earlier, before: Vec::new(), ..now };
        assert!(opened.can_undo());
        let back = opened.undone();
        assert_eq!((title(&back), back.can_undo()), ("first".into(), false));
        assert_eq!(title(&back.clone().redone()), "now");
        assert_eq!(title(&back.undone()), "first", "there is nothing before it");
    }

    #[test]
    fn what_the_browser_lost_is_brought_back_above_it_and_not_over_what_is_written_since() {
        let version = titled(begun(), "lost").assessment;
        let back = begun().recovered(version.clone(), 9);
        assert_eq!((title(&back), back.floor, back.is_recovered), ("lost".into(), 9, true));
        assert!(back.is_unsaved(), "it is to be written down again");
        let written = titled(begun(), "since").recovered(version, 9);
        assert_eq!(
            (title(&written), written.floor, written.is_recovered),
            ("since".into(), 9, false)
        );
    }

    #[test]
    fn an_earlier_version_comes_back_as_a_change() {
        let work = titled(titled(begun(), "one"), "two");
        let version = titled(begun(), "one").assessment;
        let back = work.back_to(version);
        assert_eq!((title(&back), title(&back.clone().undone())), ("one".into(), "two".into()));
        assert_eq!(back.clone().back_to(back.assessment.clone()).edits, back.edits);
    }

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
