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
    let save_latest = move || {
        let desk = latest.borrow().clone();
        let open = desk.as_ref().and_then(|desk| Some((desk, desk.work()?)));
        if let Some((desk, work)) =
            open.filter(|(_, work)| work.is_unsaved() && !work.is_contested())
        {
            desk.save(work);
        }
    };
    let edits = desk.work().map(|work| (work.key.clone(), work.edits));
    {
        let save_latest = save_latest.clone();
        use_effect_with(edits, move |_| {
            // A hidden page may never come back: what was typed last is kept now.
            let wait = if browser::page::is_hidden() { 0 } else { SAVE_AFTER_MILLISECONDS };
            let timeout = browser::clock::after(wait, move || when_kept(save_latest));
            move || drop(timeout)
        });
    }
    use_effect_with((), move |()| {
        let listeners = browser::page::on_leave(save_latest);
        move || drop(listeners)
    });
}

/// Saves when it is known what came of the save before.
fn when_kept(save: impl Fn() + 'static) {
    if history::is_keeping() {
        browser::clock::after(WAIT_MILLISECONDS, move || when_kept(save)).forget();
    } else {
        save();
    }
}
