//! The desk: the work that is open, its verdict, what is saved. Plain Rust, tested without a browser.

pub mod archive;
pub mod arrival;
mod trial;
mod work;

use std::rc::Rc;

use impact_core::Assessment;
use impact_core::document::{Date, Flag, Language};
use impact_core::edit::Edit;
use impact_store::Filed;
use yew::Reducible;

pub use trial::Trial;
pub use work::{SaveFailure, Saving, Work};

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
        filed: Option<Filed>,
    },
    /// A file was saved of the work with this key.
    Filed { key: String, filed: Filed },
    /// The work with this key is put away, wherever on the desk it is.
    Close(String),
    /// All is put away: it is being erased.
    Clear,
    /// The work with this key, which was set aside, is taken up again.
    TakeUp(String),
    /// A change of the work with this key, on a day. It may come late, when other work is open.
    Edit { key: String, edit: Edit, today: String },
    /// A change is tried out on the work with this key, or is no longer.
    Try { key: String, trial: Trial },
    /// The last change is taken back.
    Undo,
    /// What was taken back last is done again.
    Redo,
    /// The texts of the work with this key that were saved before it was opened, newest last.
    Remembered { key: String, earlier: Vec<Rc<str>> },
    /// The work with this key is to be as it was once.
    GoBackTo { key: String, version: Rc<Assessment> },
    /// A version that is newer than what was opened, with its revision.
    Recovered { key: String, version: Rc<Assessment>, revision: u64 },
    /// Work that was lost but for a version of it is opened, above its revision.
    Found { key: String, version: Rc<Assessment>, revision: u64 },
    /// The change with this count is on the shelf, though it is not said yet.
    Kept { key: String, edits: u32, revision: u64 },
    /// The change with this count is on the shelf.
    Saved { key: String, edits: u32, revision: u64, at: String },
    /// The change is not on the shelf.
    NotSaved { key: String, why: SaveFailure },
}

impl Reducible for DeskState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let work = match (self.work.clone(), action) {
            (_, Action::Open { key, assessment, revision, at, damaged, filed }) => {
                let opened = Work::open(key, assessment, revision, at);
                return self.with_open(Work { damaged, filed, ..opened });
            }
            (Some(work), Action::Filed { key, filed }) if work.key == key => {
                Some(Work { filed: Some(filed), filed_edits: work.edits, ..work })
            }
            (_, Action::TakeUp(key)) => match self.aside.iter().find(|work| work.key == key) {
                Some(work) => return self.with_open(work.clone()),
                None => return self,
            },
            (_, Action::Clear) => return Rc::new(Self::default()),
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
            (Some(work), Action::Redo) => Some(work.redone()),
            (Some(work), Action::Remembered { key, earlier }) if work.key == key => {
                Some(Work { earlier, ..work })
            }
            (Some(work), Action::GoBackTo { key, version }) if work.key == key => {
                Some(work.back_to(version))
            }
            (Some(work), Action::Recovered { key, version, revision }) if work.key == key => {
                Some(work.recovered(version, revision))
            }
            (_, Action::Found { key, version, revision }) => {
                let found = Work::open(key, version, 0, String::new());
                let found = Work { floor: revision, is_recovered: true, ..found };
                return self.with_open(found);
            }
            // Word of a save before the work was opened anew, or before a later save, says nothing of this one.
            (Some(work), Action::Kept { key, edits, revision })
                if work.key == key && edits <= work.edits && revision > work.revision =>
            {
                // What the person is asked meanwhile stays asked.
                if work.is_contested() {
                    Some(Work { revision, ..work })
                } else {
                    Some(Work { revision, saved_edits: edits, saving: Saving::Pending, ..work })
                }
            }
            // Word of another change, or from before the work was opened anew, says nothing of this one.
            (Some(work), Action::Saved { key, edits, revision, at })
                if work.key == key
                    && [work.edits, work.saved_edits] == [edits; 2]
                    && work.revision == revision =>
            {
                Some(Work { saving: Saving::Saved(at), ..work })
            }
            (Some(work), Action::NotSaved { key, why }) if work.key == key => {
                // Also what was on the shelf already: another tab's words stand there now.
                let saved_edits = work.saved_edits.min(work.edits.saturating_sub(1));
                Some(Work { saving: Saving::Failed(why), saved_edits, ..work })
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
    use super::{Action, DeskState, SaveFailure, Saving, Trial, begin};
    use impact_core::Criterion;
    use impact_core::amendment::Change;
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
            filed: None,
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
    fn what_another_tab_saved_stays_asked_when_a_later_save_is_told() {
        let desk = desk().reduce(note(FirstRead::Harm));
        let edits = desk.work.as_ref().expect("open").edits;
        let asked = desk.reduce(Action::NotSaved { key: "k".into(), why: SaveFailure::Conflict });
        let told = asked.reduce(Action::Kept { key: "k".into(), edits, revision: 5 });
        let work = told.work.as_ref().expect("open");
        assert_eq!((work.is_contested(), work.revision, work.is_unsaved()), (true, 5, true));
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
            filed: None,
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
    fn saved_is_only_said_of_the_last_change_and_once_it_is_kept() {
        let desk = desk().reduce(note(FirstRead::Harm));
        let saving = |desk: &Rc<DeskState>| desk.work.as_ref().expect("open").saving.clone();
        let kept = || Action::Kept { key: "k".into(), edits: 1, revision: 4 };
        let said =
            |edits| Action::Saved { key: "k".into(), edits, revision: 4, at: "10:43".into() };
        for stale in [said(0), said(1)] {
            assert_eq!(saving(&Rc::clone(&desk).reduce(stale)), Saving::Pending, "not kept yet");
        }
        let on_shelf = desk.reduce(kept());
        assert!(!on_shelf.work.as_ref().expect("open").is_unsaved());
        let saved = on_shelf.clone().reduce(said(1));
        assert_eq!(saving(&saved), Saving::Saved("10:43".into()));
        let failed = saved.reduce(Action::NotSaved { key: "k".into(), why: SaveFailure::Full });
        assert_eq!(saving(&failed), Saving::Failed(SaveFailure::Full));
        let more = on_shelf.reduce(note(FirstRead::Benefit)).reduce(said(1));
        assert_eq!(
            (saving(&more), more.work.as_ref().expect("open").is_unsaved()),
            (Saving::Pending, true)
        );
    }

    #[test]
    fn word_of_a_save_from_before_work_was_opened_anew_says_nothing_of_a_change_since() {
        let kept = desk().reduce(note(FirstRead::Harm)).reduce(Action::Kept {
            key: "k".into(),
            edits: 1,
            revision: 4,
        });
        let anew = kept.reduce(Action::Open {
            key: "k".into(),
            assessment: Rc::new(begin("k", "en", "2026-11-24")),
            revision: 4,
            at: "10:44".into(),
            damaged: None,
            filed: None,
        });
        let late = Action::Saved { key: "k".into(), edits: 1, revision: 4, at: "10:43".into() };
        let changed = anew.reduce(late).reduce(note(FirstRead::Benefit));
        let again = Action::Saved { key: "k".into(), edits: 1, revision: 4, at: "10:43".into() };
        for desk in [changed.clone(), changed.reduce(again)] {
            let work = desk.work.as_ref().expect("open");
            assert_eq!((work.is_unsaved(), &work.saving), (true, &Saving::Pending));
        }
    }
}
