//! When work is saved without anybody asking for it, and when the browser asks before it is left.

use yew::{hook, use_effect_with, use_mut_ref};

use crate::browser;
use crate::browser::history;
use crate::context::Desk;
use crate::state::{Saving, Work};

/// How long after a change it is saved: long enough not to save every letter.
const SAVE_AFTER_MILLISECONDS: u32 = 300;

/// How often it is looked whether the save before is done.
const WAIT_MILLISECONDS: u32 = 50;

/// Where something is on this page and nowhere else, the browser asks before the page is left.
#[hook]
pub fn use_warning(desk: &Desk) {
    let is_failing = |work: &Work| matches!(work.saving, Saving::Failed(_));
    let is_in_memory = |work: &Work| !desk.lasts() && work.changes_since_file() > 0;
    let is_only_here = desk.work().is_some_and(|work| is_failing(work) || is_in_memory(work))
        || desk.aside().next().is_some();
    use_effect_with(is_only_here, |is_only_here| {
        let asked = is_only_here.then(browser::page::ask_before_leaving).flatten();
        move || drop(asked)
    });
}

/// Saves a little after each change, and at once when the page is hidden or left.
#[hook]
pub fn use_autosave(desk: &Desk) {
    let latest = use_mut_ref(|| None::<Desk>);
    *latest.borrow_mut() = Some(desk.clone());
    // What the desk is now, with work that is to be saved.
    let unsaved = move || {
        let desk = latest.borrow().clone()?;
        let work = desk.work().filter(|work| work.is_unsaved() && !work.is_contested())?.clone();
        Some((desk, work))
    };
    let save_latest = {
        let unsaved = unsaved.clone();
        move || {
            if let Some((desk, work)) = unsaved() {
                desk.save(&work);
            }
        }
    };
    let edits = desk.work().map(|work| (work.key.clone(), work.edits));
    {
        let save_latest = save_latest.clone();
        use_effect_with(edits, move |_| {
            // A hidden page may never come back: what was typed last is kept now.
            let timeout = if browser::page::is_hidden() {
                browser::clock::after(0, move || when_kept(save_latest))
            } else {
                let in_turns = move || save_in_turns(unsaved);
                browser::clock::after(SAVE_AFTER_MILLISECONDS, move || when_kept(in_turns))
            };
            move || drop(timeout)
        });
    }
    use_effect_with((), move |()| {
        let listeners = browser::page::on_leave(save_latest);
        move || drop(listeners)
    });
}

/// Saves what is unsaved in three turns of the browser, and draws in between: of a long work all of them together take
/// longer than a frame. Each asks anew what there is to save.
fn save_in_turns(unsaved: impl Fn() -> Option<(Desk, Work)> + 'static) {
    let Some((desk, work)) = unsaved() else { return };
    let (draft, of) = (desk.prepare(&work), work.key);
    let write = move || {
        let Some((desk, work)) = unsaved().filter(|(_, work)| work.key == of) else { return };
        // Another save came between, and what comes of it is not known.
        if desk.is_to_be_noted() || history::is_keeping() {
            desk.note_written();
            return when_kept(move || save_in_turns(unsaved));
        }
        desk.write(&work, draft);
        browser::clock::after(0, move || desk.note_written()).forget();
    };
    browser::clock::after(0, write).forget();
}

/// Saves when it is known what came of the save before.
fn when_kept(save: impl FnOnce() + 'static) {
    if history::is_keeping() {
        browser::clock::after(WAIT_MILLISECONDS, move || when_kept(save)).forget();
    } else {
        save();
    }
}
