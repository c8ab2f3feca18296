//! The desk and earlier versions of work: undo after a reload, going back, and bringing back what the browser lost.

use std::cell::Cell;
use std::rc::Rc;

use impact_core::{Assessment, Limits, open};
use impact_store::history::Version;

use crate::browser;
use crate::context::Desk;
use crate::state::Action;

impl Desk {
    /// Puts the work that is open back to an earlier version of it, as a change that can be taken back.
    pub fn go_back_to(&self, version: Assessment) {
        browser::clock::settle();
        if let Some(key) = self.work().map(|work| work.key.clone()) {
            self.state.dispatch(Action::GoBackTo { key, version: Rc::new(version) });
        }
    }

    /// Fetches the versions that were saved before this one: what was changed before a reload can be taken back too.
    pub(super) fn remember(&self, key: &str, revision: u64) {
        if revision == 0 {
            return;
        }
        let (state, key) = (self.state.clone(), key.to_owned());
        wasm_bindgen_futures::spawn_local(async move {
            let mut versions = browser::history::versions(&key).await;
            let newer = versions.pop_if(|version| version.revision > revision);
            let earlier = versions.into_iter().filter(|version| version.revision != revision);
            let earlier = earlier.map(|version| Rc::from(version.text)).collect();
            state.dispatch(Action::Remembered { key: key.clone(), earlier });
            if let Some((version, revision)) = newer.as_ref().and_then(readable) {
                state.dispatch(Action::Recovered { key, version, revision });
            }
        });
    }

    /// Looks for work of which the browser has lost all but its versions, and opens the newest; tells where there is none.
    pub fn find(&self, key: &str, is_wanted: Rc<Cell<bool>>, tell: impl FnOnce() + 'static) {
        let (desk, key) = (self.clone(), key.to_owned());
        // What is in the bin is not lost.
        if self.keeper.binned().is_ok_and(|binned| binned.contains(&key)) {
            return tell();
        }
        wasm_bindgen_futures::spawn_local(async move {
            let versions = browser::history::versions(&key).await;
            match versions.iter().rev().find_map(readable) {
                // Whoever has gone on to something else stays there.
                _ if !is_wanted.get() => {}
                Some((version, revision)) => {
                    // What is open is put aside as it is then.
                    desk.note_written();
                    desk.state.dispatch(Action::Found { key, version, revision });
                }
                None => tell(),
            }
        });
    }
}

/// A version as a document, if it can be read, with its revision.
fn readable(version: &Version) -> Option<(Rc<Assessment>, u64)> {
    let opened = open(version.text.as_bytes(), Limits::KEPT).ok()?;
    Some((Rc::new(opened.document), version.revision))
}
