//! The desk as pages see it: verbs on the work that is open, and on what is kept on this device.

mod autosave;
mod save;
mod versions;

use std::cell::RefCell;
use std::rc::Rc;

use impact_core::difference::{Difference, differences};
use impact_core::edit::{Edit, TextSlot};
use impact_core::{Assessment, Json, Limits, Problem, open};
use impact_store::{Filed, Keeper, Kept, Origin};
use yew::{
    Html, Properties, UseReducerHandle, component, hook, html, use_context, use_mut_ref,
    use_reducer,
};

use crate::browser;
use crate::browser::history;
use crate::browser::input::Typing;
use crate::browser::shelf::DeviceShelf;
use crate::context::desk::save::Written;
use crate::route::{Place, Route};
use crate::state::arrival::{Arrival, Keyed};
use crate::state::{Action, DeskState, Trial, Work, begin};

/// The desk: the work that is open and the verbs on it.
#[derive(Debug, Clone)]
pub struct Desk {
    state: UseReducerHandle<DeskState>,
    keeper: Keeper<DeviceShelf>,
    /// What was written down and is not noted yet; the same for as long as the page stands.
    written: Rc<RefCell<Option<Written>>>,
}

impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state
    }
}

impl Desk {
    /// The work that is open.
    #[must_use]
    pub fn work(&self) -> Option<&Work> {
        self.state.work.as_ref()
    }

    /// Work that could not be saved when other work was opened.
    pub fn aside(&self) -> impl Iterator<Item = &Work> {
        self.state.aside.iter()
    }

    /// Whether work outlives the page on this device.
    #[must_use]
    pub fn lasts(&self) -> bool {
        browser::shelf::shelf().lasts()
    }

    /// Makes a change to the work that was open when this desk was seen; to no other, should the change come late.
    pub fn edit(&self, edit: Edit) {
        browser::clock::settle();
        if let Some(key) = self.work().map(|work| work.key.clone()) {
            self.state.dispatch(Action::Edit { key, edit, today: browser::clock::today() });
        }
    }

    /// Tries a change out, or no longer: the work stays as it is.
    pub fn try_out(&self, trial: Trial) {
        browser::clock::settle();
        if let Some(key) = self.work().map(|work| work.key.clone()) {
            self.state.dispatch(Action::Try { key, trial });
        }
    }

    /// Takes the last change back.
    pub fn undo(&self) {
        browser::clock::settle();
        self.state.dispatch(Action::Undo);
    }

    /// Takes the last taking back back.
    pub fn redo(&self) {
        browser::clock::settle();
        self.state.dispatch(Action::Redo);
    }

    /// Begins new work in this language, on a proposal of this name if it has one; gives its place.
    pub fn begin(&self, language: &str, law: &str) -> Route {
        let key = browser::clock::fresh_key();
        let mut assessment = begin(&key, language, &browser::clock::today());
        let (slot, language, text) = (TextSlot::Title, language.to_owned(), law.trim().to_owned());
        assessment.apply(Edit::Text { slot, language, text });
        self.put(key, assessment, 0)
    }

    /// Opens an example as new work; gives its place. What is open stays kept.
    ///
    /// # Errors
    /// The problems that made the gate refuse it; nothing was changed.
    pub fn import(&self, bytes: &[u8]) -> Result<Route, Vec<Problem>> {
        let opened = open(bytes, Limits::PAGE)?;
        Ok(self.take_in(opened.document))
    }

    /// Looks into a file. Nothing is taken in.
    ///
    /// # Errors
    /// The problems that made the gate refuse it.
    pub fn look_into(&self, name: &str, bytes: &[u8]) -> Result<Arrival, Vec<Problem>> {
        Arrival::read(name, bytes, &|document| self.alike(document))
    }

    /// The work here that has the same mark as this document, newest first; what has no mark is like no other.
    #[must_use]
    pub fn alike(&self, document: &Assessment) -> Vec<Keyed> {
        if document.id.is_blank() {
            return Vec::new();
        }
        // What is open may be ahead of what is kept.
        let open_here = self.work().into_iter().chain(self.aside());
        let mut all: Vec<_> =
            open_here.map(|work| (work.key.clone(), (*work.assessment).clone())).collect();
        // Only what has the mark in it is read as a whole.
        let mark = Json::text(document.id.as_str()).line();
        for key in self.keeper.keys().unwrap_or_default() {
            let kept = self.keeper.load(&key).ok().flatten();
            let kept = kept.filter(|kept| kept.text.contains(&mark));
            let kept = kept.and_then(|kept| open(kept.text.as_bytes(), Limits::KEPT).ok());
            if let Some(kept) = kept.filter(|_| all.iter().all(|(known, _)| *known != key)) {
                all.push((key, kept.document));
            }
        }
        all.retain(|(_, kept)| kept.id == document.id);
        let day = |kept: &Assessment| kept.updated.as_ref().map(|day| day.as_str().to_owned());
        // Seldom more than two: the newest goes first, the others follow.
        if let Some(newest) = (0..all.len()).max_by_key(|at| day(&all[*at].1)) {
            all.swap(0, newest);
        }
        all
    }

    /// Takes what a file holds in as new work; gives its place. What is open stays kept.
    pub fn take_in(&self, assessment: Assessment) -> Route {
        let key = browser::clock::fresh_key();
        // Until something is changed the file that it came from holds all of it.
        self.note_filed(&key, 1);
        self.put(key, assessment, 0)
    }

    /// Puts what a file holds in the place of the work with this key, as a change that can be taken back; gives its place,
    /// or nothing where that work is not here any more.
    pub fn replace(&self, key: &str, version: Rc<Assessment>) -> Option<Route> {
        browser::clock::settle();
        self.open(key).then(|| {
            self.state.dispatch(Action::GoBackTo { key: key.to_owned(), version });
            Route::work(key, Place::Hub)
        })
    }

    /// Keeps all of these as new work, or none of them; whether they are.
    #[must_use]
    pub fn take_in_all(&self, all: &[Assessment]) -> bool {
        let mut kept = Vec::new();
        for assessment in all {
            let key = browser::clock::fresh_key();
            let text = assessment.to_pretty();
            let saved = self.keeper.save(&key, 0, &text);
            kept.push(key.clone());
            let Ok(revision) = saved else {
                for key in &kept {
                    // What cannot be taken away again is in the bin, and says so.
                    let _ = self.keeper.discard(key).map(|()| self.keeper.erase(key));
                    browser::shelf::forget_history(key);
                }
                return false;
            };
            self.note_filed(&key, revision);
            history::keep(&key, revision, text, |_| {});
        }
        true
    }

    /// Opens kept work with this key, unless it is open; whether it could be.
    pub fn open(&self, key: &str) -> bool {
        if self.work().is_some_and(|work| work.key == key) {
            return true;
        }
        if self.aside().any(|work| work.key == key) {
            self.note_written();
            self.state.dispatch(Action::TakeUp(key.to_owned()));
            return true;
        }
        let kept = self.keeper.load(key).ok().flatten();
        let opened =
            kept.and_then(|kept| Some((open(kept.text.as_bytes(), Limits::KEPT).ok()?, kept)));
        match opened {
            Some((opened, Kept { revision, origin, .. })) => {
                let damaged = match origin {
                    Origin::Newest => None,
                    Origin::Before => self.keeper.remains(key).ok().flatten().map(Rc::from),
                };
                self.put_with(key.to_owned(), opened.document, revision, damaged);
                true
            }
            None => false,
        }
    }

    /// Loads the work that is open again from the shelf: another tab's version, after a conflict.
    pub fn reload(&self) {
        if let Some(key) = self.work().map(|work| work.key.clone()) {
            self.close(&key);
            if let Some(Kept { revision, text, .. }) = self.keeper.load(&key).ok().flatten()
                && let Ok(opened) = open(text.as_bytes(), Limits::KEPT)
            {
                self.put(key, opened.document, revision);
            }
        }
    }

    /// Where this tab and what another one has saved say different things.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference> {
        let Some(work) = self.work() else { return Vec::new() };
        let kept = self.keeper.load(&work.key).ok().flatten();
        let opened = kept.and_then(|kept| open(kept.text.as_bytes(), Limits::KEPT).ok());
        opened.map_or_else(Vec::new, |opened| {
            differences(&work.assessment.to_json(), &opened.document.to_json())
        })
    }

    /// Takes what another tab has saved of the work that is open, as this revision or a later one, if nothing was changed
    /// here: whoever comes back to this tab goes on from there. Whether there is nothing more to wait for.
    #[must_use]
    pub fn follow(&self, revision: u64) -> bool {
        let Some(work) = self.work().filter(|work| work.revision < revision) else { return true };
        // What is being typed was begun on what stands here: it is asked about when it is saved.
        if work.is_unsaved() || !work.tried.is_empty() || Typing::is_going_on() {
            return true;
        }
        let kept = self.keeper.load(&work.key).ok().flatten();
        if kept.is_none_or(|kept| kept.revision < revision) {
            return false;
        }
        self.reload();
        true
    }

    /// Keeps the work that is open as new work of its own: both versions live on after a conflict.
    pub fn keep_both(&self) -> Option<Route> {
        let work = self.work()?;
        let key = browser::clock::fresh_key();
        // On the shelf before the address changes: what is opened there is what was kept.
        let text = work.assessment.to_pretty();
        match self.keeper.save(&key, 0, &text) {
            Ok(revision) => {
                history::keep(&key, revision, text, |_| {});
                self.close(&work.key);
                Some(Route::work(&key, Place::Hub))
            }
            Err(error) => {
                let why = save::failure(&error);
                self.state.dispatch(Action::NotSaved { key: work.key.clone(), why });
                None
            }
        }
    }

    fn put(&self, key: String, assessment: Assessment, revision: u64) -> Route {
        self.put_with(key, assessment, revision, None)
    }

    fn put_with(
        &self,
        key: String,
        assessment: Assessment,
        revision: u64,
        damaged: Option<Rc<str>>,
    ) -> Route {
        browser::clock::settle();
        self.note_written();
        let route = Route::work(&key, Place::Hub);
        if let Some(work) = self.work().filter(|work| work.is_unsaved() && !work.is_contested()) {
            self.save(work);
        }
        let (assessment, at) = (Rc::new(assessment), browser::clock::time_of_day());
        let filed = self.keeper.filed(&key).ok().flatten();
        self.remember(&key, revision);
        self.state.dispatch(Action::Open { key, assessment, revision, at, damaged, filed });
        route
    }

    /// The text of the work that is open, for a file; from now on it is known what the last file holds.
    pub fn file(&self) -> Option<String> {
        browser::clock::settle();
        let work = self.work()?;
        let filed = self.note_filed(&work.key, work.next_revision());
        self.state.dispatch(Action::Filed { key: work.key.clone(), filed });
        Some(work.assessment.to_pretty())
    }

    fn note_filed(&self, key: &str, revision: u64) -> Filed {
        let filed = Filed { revision, day: browser::clock::today() };
        // Where it cannot be noted the page asks for a file once too often, and nothing is lost.
        let _ = self.keeper.note_filed(key, &filed);
        filed
    }

    /// Closes the work with this key, if it is open: it went into the bin.
    pub fn close(&self, key: &str) {
        self.note_written();
        self.state.dispatch(Action::Close(key.to_owned()));
    }

    /// Erases the work that is open from this device, and its versions, and closes it, unless another tab has saved it since;
    /// tells whether it is gone.
    #[must_use]
    pub fn erase(&self) -> bool {
        let Some(work) = self.work().filter(|work| !work.is_contested()) else { return false };
        let (key, known) = (work.key.clone(), work.revision);
        let written = self.written.borrow().as_ref().map_or(0, |written| written.revision);
        // What another tab has saved meanwhile is not what was locked.
        let kept = self.keeper.look(&key).ok().flatten();
        if kept.is_some_and(|kept| kept.revision > known.max(written)) {
            return false;
        }
        let is_gone = self.keeper.discard(&key).is_ok() && self.keeper.erase(&key).is_ok();
        if !is_gone {
            // Out of the bin again, if it came that far.
            let _ = self.keeper.restore(&key);
        } else {
            // Nor noted, that is, kept as a version.
            self.written.take();
            browser::shelf::forget_history(&key);
            self.state.dispatch(Action::Close(key));
        }
        is_gone
    }

    /// Puts everything away unsaved: it is being erased.
    pub fn clear(&self) {
        browser::clock::settle();
        // Nor noted, that is, kept as a version.
        self.written.take();
        self.state.dispatch(Action::Clear);
    }
}

/// The desk.
#[hook]
pub fn use_desk() -> Desk {
    use_context().expect("every page stands under the desk's provider")
}

#[derive(Debug, Properties, PartialEq)]
pub struct DeskProviderProps {
    /// What works at the desk.
    pub children: Html,
}

/// Gives all that stands under it the desk, and saves what changes on it.
#[component]
pub fn DeskProvider(props: &DeskProviderProps) -> Html {
    let state = use_reducer(DeskState::default);
    let written = use_mut_ref(|| None);
    let desk = Desk { state, keeper: browser::shelf::keeper(), written };
    autosave::use_autosave(&desk);
    autosave::use_warning(&desk);
    html! { <yew::ContextProvider<Desk> context={desk}>{ props.children.clone() }</yew::ContextProvider<Desk>> }
}
