//! The desk: the work that is open, its verdict, what is saved. Plain Rust, tested without a browser.

mod trial;

use std::rc::Rc;

use impact_core::amendment::Change;
use impact_core::document::{Date, Flag, Language};
use impact_core::edit::{DateSlot, Edit};
use impact_core::{Assessment, Score, score};
use yew::Reducible;

pub use trial::Trial;

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
}

/// How many changes can be taken back.
const UNDO_STEPS: usize = 100;

/// All that is on the desk.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeskState {
    /// The work that is open.
    pub work: Option<Work>,
    /// Work that could not be saved when other work was opened: held here until it is taken up again.
    pub aside: Vec<Work>,
}

/// What can happen to the desk.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Work was opened, at its revision on the shelf, at a time of day.
    Open {
        key: String,
        assessment: Rc<Assessment>,
        revision: u64,
        at: String,
        damaged: Option<Rc<str>>,
    },
    /// The work with this key is put away, wherever on the desk it is.
    Close(String),
    /// The work with this key, which was set aside, is taken up again.
    TakeUp(String),
    /// A change of the work with this key, on a day. It may come late, when other work is open.
    Edit { key: String, edit: Edit, today: String },
    /// A change is tried out on the work with this key, or is no longer.
    Try { key: String, trial: Trial },
    /// The last change is taken back.
    Undo,
    /// The change with this count is on the shelf.
    Saved { key: String, edits: u32, revision: u64, at: String },
    /// The change is not on the shelf.
    NotSaved { key: String, why: SaveFailure },
}

impl Reducible for DeskState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let work = match (self.work.clone(), action) {
            (_, Action::Open { key, assessment, revision, at, damaged }) => {
                let opened = Work::open(key, assessment, revision, at);
                return self.with_open(Work { damaged, ..opened });
            }
            (_, Action::TakeUp(key)) => match self.aside.iter().find(|work| work.key == key) {
                Some(work) => return self.with_open(work.clone()),
                None => return self,
            },
            (work, Action::Close(key)) => {
                let aside = self.aside.iter().filter(|work| work.key != key).cloned().collect();
                return Rc::new(Self { work: work.filter(|work| work.key != key), aside });
            }
            (Some(work), Action::Edit { key, edit, today }) if work.key == key => {
                match work.edited(edit, &today) {
                    Some(edited) => Some(edited),
                    // The same Rc tells Yew that nothing changed.
                    None => return self,
                }
            }
            (open, Action::Edit { key, edit, today }) => {
                if self.aside.iter().all(|work| work.key != key) {
                    return self;
                }
                let late = |work: &Work| match work.key == key {
                    true => work.clone().edited(edit.clone(), &today).unwrap_or(work.clone()),
                    false => work.clone(),
                };
                return Rc::new(Self { work: open, aside: self.aside.iter().map(late).collect() });
            }
            (Some(work), Action::Try { key, trial }) if work.key == key => {
                Some(Work { tried: trial.on(&work.tried), ..work })
            }
            (Some(work), Action::Undo) => Some(work.undone()),
            (Some(work), Action::Saved { key, edits, revision, at }) if work.key == key => {
                let saving = if work.edits == edits { Saving::Saved(at) } else { Saving::Pending };
                Some(Work { revision, saved_edits: edits, saving, ..work })
            }
            (Some(work), Action::NotSaved { key, why }) if work.key == key => {
                Some(Work { saving: Saving::Failed(why), ..work })
            }
            _ => return self,
        };
        Rc::new(Self { work, aside: self.aside.clone() })
    }
}

impl DeskState {
    /// The desk with this work open. What was open and is not saved is set aside: opening one never loses another.
    fn with_open(&self, opened: Work) -> Rc<Self> {
        let unsaved = self.work.iter().filter(|work| work.is_unsaved());
        let aside = self.aside.iter().chain(unsaved).filter(|work| work.key != opened.key);
        Rc::new(Self { aside: aside.cloned().collect(), work: Some(opened) })
    }
}

impl Work {
    fn open(key: String, assessment: Rc<Assessment>, revision: u64, at: String) -> Self {
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
        }
    }

    fn edited(self, edit: Edit, today: &str) -> Option<Self> {
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

    fn undone(self) -> Self {
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

/// A new assessment in this language, begun on this day by this program.
#[must_use]
pub fn begin(key: &str, language: &str, today: &str) -> Assessment {
    let mut assessment = Assessment::new(key, language);
    assessment.generator =
        impact_core::document::Words(["impact-web ", env!("CARGO_PKG_VERSION")].concat());
    assessment.created = Date::parse(today);
    assessment.updated = Date::parse(today);
    assessment.baseline.date = Date::parse(today);
    assessment
}

/// Whether a flag says yes.
#[must_use]
pub fn flag(yes: bool) -> Flag {
    Flag(yes)
}

/// A language tag, or English.
#[must_use]
pub fn language(tag: &str) -> Language {
    Language::of(tag)
}

#[cfg(test)]
mod tests {
    use super::{Action, Change, DeskState, SaveFailure, Saving, Trial, begin};
    use impact_core::Criterion;
    use impact_core::document::{Direction, FirstRead};
    use impact_core::edit::{Edit, TextSlot};
    use std::rc::Rc;
    use yew::Reducible;

    fn desk() -> Rc<DeskState> {
        let assessment = Rc::new(begin("k", "en", "2026-11-24"));
        let open = Action::Open {
            key: "k".into(),
            assessment,
            revision: 3,
            at: "10:42".into(),
            damaged: None,
        };
        Rc::new(DeskState::default()).reduce(open)
    }

    fn note(seen: FirstRead) -> Action {
        let edit = Edit::FirstRead { criterion: Criterion::Cp3, seen: Some(seen) };
        Action::Edit { key: "k".into(), edit, today: "2026-11-25".into() }
    }

    #[test]
    fn what_is_tried_out_changes_nothing_and_goes_when_the_work_is_put_away() {
        let before = desk();
        let clause = impact_core::document::ClauseId::parse("c1").expect("an id");
        let with = Trial::With(Change::StrikeClause(clause));
        let tried = before.clone().reduce(Action::Try { key: "k".into(), trial: with });
        let (was, is) = (before.work.as_ref().expect("open"), tried.work.as_ref().expect("open"));
        assert_eq!(is.tried.len(), 1);
        assert_eq!(
            (&is.assessment, is.edits, &is.saving),
            (&was.assessment, was.edits, &was.saving)
        );
        let noted = tried.clone().reduce(note(FirstRead::Harm));
        assert_eq!(noted.work.as_ref().expect("open").tried.len(), 1);
        assert_eq!(tried.reduce(Action::Close("k".into())).work, None);
    }

    #[test]
    fn a_harm_noted_in_the_scan_is_an_open_finding_and_raises_nothing() {
        let desk = desk().reduce(note(FirstRead::Harm));
        let work = desk.work.as_ref().expect("open");
        assert_eq!(work.assessment.findings.len(), 1);
        assert_eq!(work.assessment.findings[0].direction, Direction::Harm);
        assert_eq!((work.score.outcome.verdict.lo, work.score.outcome.recorded_hi), (0, 4));
    }

    #[test]
    fn a_note_taken_back_takes_its_untouched_finding_back() {
        let desk = desk().reduce(note(FirstRead::Both)).reduce(note(FirstRead::None));
        assert!(desk.work.as_ref().expect("open").assessment.findings.is_empty());
    }

    #[test]
    fn undo_gives_back_the_document_before() {
        let before = desk();
        let after = Rc::clone(&before).reduce(note(FirstRead::Harm)).reduce(Action::Undo);
        let document =
            |desk: &Rc<DeskState>| Rc::clone(&desk.work.as_ref().expect("open").assessment);
        assert_eq!(document(&after), document(&before));
        assert!(after.work.as_ref().expect("open").is_unsaved());
    }

    #[test]
    fn an_edit_that_changes_nothing_is_no_change() {
        let desk = desk();
        let edit = Edit::Text { slot: TextSlot::Title, language: "en".into(), text: String::new() };
        let empty = Action::Edit { key: "k".into(), edit, today: "2026-11-25".into() };
        let same = Rc::clone(&desk).reduce(empty);
        assert!(Rc::ptr_eq(&desk, &same));
    }

    #[test]
    fn opening_other_work_sets_aside_what_is_not_saved_and_nothing_else() {
        let other = |key: &str| Action::Open {
            key: key.into(),
            assessment: Rc::new(begin(key, "en", "2026-11-24")),
            revision: 1,
            at: "10:50".into(),
            damaged: None,
        };
        let changed = desk().reduce(note(FirstRead::Harm));
        let kept = changed.work.clone().expect("open");
        let two = changed.reduce(other("l"));
        assert_eq!(two.aside, std::slice::from_ref(&kept));
        let three = two.reduce(other("m"));
        assert_eq!(three.aside, std::slice::from_ref(&kept), "what is saved is not held");
        let late = three.clone().reduce(note(FirstRead::Benefit));
        assert_eq!(late.work, three.work, "a late change of one work touches no other");
        assert_ne!(late.aside[0].assessment, kept.assessment, "and reaches its own, if it is held");
        let back = three.reduce(Action::TakeUp("k".into()));
        assert_eq!((back.work.as_ref(), back.aside.len()), (Some(&kept), 0));
        let closed = back.reduce(Action::Close("k".into()));
        assert_eq!(*closed, DeskState::default());
    }

    #[test]
    fn saved_is_only_said_of_the_last_change() {
        let desk = desk().reduce(note(FirstRead::Harm));
        let stale = Action::Saved { key: "k".into(), edits: 0, revision: 4, at: "10:43".into() };
        assert_eq!(
            Rc::clone(&desk).reduce(stale).work.as_ref().expect("open").saving,
            Saving::Pending
        );
        let fresh = Action::Saved { key: "k".into(), edits: 1, revision: 4, at: "10:43".into() };
        let saved = desk.reduce(fresh);
        assert_eq!(saved.work.as_ref().expect("open").saving, Saving::Saved("10:43".into()));
        let failed = saved.reduce(Action::NotSaved { key: "k".into(), why: SaveFailure::Full });
        assert_eq!(failed.work.as_ref().expect("open").saving, Saving::Failed(SaveFailure::Full));
    }
}
