//! Two tabs at one piece of work on a shelf that fails: whatever happens, in whatever order, nothing that was called
//! saved is lost, nothing is overwritten unseen, and nothing is read that nobody wrote.

use impact_store::{Keeper, Origin, SaveError};
use proptest::prelude::{
    Just, ProptestConfig, Strategy, TestCaseError, any, prop, prop_assert, prop_assert_ne,
    prop_oneof, proptest,
};

use crate::broken::{BrokenShelf, Fault};

/// What somebody does.
#[derive(Debug, Clone)]
enum Deed {
    /// A tab saves a new text, as this long.
    Save { tab: usize, length: usize },
    /// A tab takes what is there.
    Load { tab: usize },
    /// Somebody puts the work in the bin.
    Discard,
    /// Somebody takes it out.
    Restore,
    /// The machine is started again.
    Start,
    /// A byte of the newest record goes bad.
    Rot { at: usize },
}

fn deed() -> impl Strategy<Value = (Deed, Vec<Fault>)> {
    let deed = prop_oneof![
        5 => (0..2usize, 0..40usize).prop_map(|(tab, length)| Deed::Save { tab, length }),
        3 => (0..2usize).prop_map(|tab| Deed::Load { tab }),
        1 => Just(Deed::Discard),
        1 => Just(Deed::Restore),
        2 => Just(Deed::Start),
        1 => any::<usize>().prop_map(|at| Deed::Rot { at }),
    ];
    let fault = prop_oneof![
        6 => Just(Fault::None),
        1 => Just(Fault::Unavailable),
        1 => Just(Fault::Full),
        1 => Just(Fault::Torn),
        1 => Just(Fault::StopBefore),
        1 => Just(Fault::StopAfter),
    ];
    (deed, prop::collection::vec(fault, 0..9))
}

/// What must be true, beside the store.
#[derive(Debug, Default)]
struct Witness {
    /// The last save that was called saved: its revision and text.
    saved: Option<(u64, String)>,
    /// Texts that somebody tried to save since: one of them may be there instead.
    tried: Vec<String>,
    /// What may stand in the record before that one: what was saved then, or tried since.
    before: Option<(String, Vec<String>)>,
    /// Whether somebody tried to put the work in the bin since.
    was_binned: bool,
    /// Revision that each tab has; and how many texts were made.
    bases: [u64; 2],
    made: usize,
}

impl Witness {
    fn may_be_there(&self, text: &str) -> bool {
        let saved = self.saved.as_ref().is_some_and(|(_, saved)| saved == text);
        saved || self.tried.iter().any(|tried| tried == text)
    }

    fn act(
        &mut self,
        shelf: &BrokenShelf,
        keeper: &Keeper<BrokenShelf>,
        deed: &Deed,
    ) -> Result<(), TestCaseError> {
        match *deed {
            // A tab that has loaded nothing has nothing to save: new work has a key of its own.
            Deed::Save { tab, .. } if self.bases[tab] == 0 && self.made > 0 => {}
            Deed::Save { tab, length } => {
                self.made += 1;
                let text = format!("text {} {}", self.made, "é".repeat(length));
                let result = keeper.save("k", self.bases[tab], &text);
                match result {
                    Ok(revision) => {
                        let newest = self.saved.as_ref().map_or(0, |(revision, _)| *revision);
                        prop_assert!(self.bases[tab] >= newest, "overwritten unseen");
                        prop_assert!(revision > self.bases[tab] && revision > newest);
                        self.bases[tab] = revision;
                        let before = self.saved.replace((revision, text));
                        let tried = std::mem::take(&mut self.tried);
                        self.before = before.map(|(_, text)| (text, tried));
                        self.was_binned = false;
                    }
                    Err(SaveError::Conflict(theirs)) => {
                        prop_assert!(self.may_be_there(&theirs.text), "read: {}", theirs.text);
                        prop_assert_ne!(theirs.text, text);
                    }
                    Err(_) => self.tried.push(text),
                }
            }
            Deed::Load { tab } => {
                if let Ok(Some(kept)) = keeper.load("k") {
                    prop_assert!(self.may_be_there(&kept.text), "read: {}", kept.text);
                    self.bases[tab] = kept.revision;
                }
            }
            Deed::Discard => {
                self.was_binned = true;
                let _ = keeper.discard("k");
            }
            Deed::Restore => {
                let _ = keeper.restore("k");
            }
            Deed::Start => {}
            Deed::Rot { at } => {
                // Only where one sound record is left: two bad bytes are beyond any two snapshots.
                let sound = keeper
                    .load("k")
                    .is_ok_and(|kept| kept.is_some_and(|kept| kept.origin == Origin::Newest));
                if let Some(before) = self.before.take().filter(|_| sound && self.tried.is_empty())
                {
                    shelf.rot("impact/k/now", at);
                    let (before, tried) = before;
                    (self.saved, self.tried) = (Some((0, before)), tried);
                }
            }
        }
        Ok(())
    }
}

fn play(deeds: &[(Deed, Vec<Fault>)]) -> Result<(), TestCaseError> {
    let shelf = BrokenShelf::default();
    let keeper = Keeper::new(shelf.clone());
    let mut witness = Witness::default();
    // Work is there from the first: a key is never used anew.
    witness.act(&shelf, &keeper, &Deed::Save { tab: 0, length: 3 })?;
    for (deed, faults) in deeds {
        if matches!(deed, Deed::Start) {
            shelf.start();
        }
        shelf.plan(faults);
        witness.act(&shelf, &keeper, deed)?;
    }
    shelf.start();
    if witness.was_binned {
        keeper.restore("k").map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
    }
    let kept = keeper.load("k").expect("a sound shelf answers");
    let (revision, _) = witness.saved.clone().expect("the first save went well");
    let kept = kept.ok_or_else(|| TestCaseError::fail("lost"))?;
    prop_assert!(witness.may_be_there(&kept.text), "read: {}", kept.text);
    prop_assert!(kept.revision >= revision, "an older one came back");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::default())]

    #[test]
    fn nothing_called_saved_is_lost_whatever_fails(deeds in prop::collection::vec(deed(), 1..40)) {
        play(&deeds)?;
    }

    #[test]
    fn a_byte_gone_bad_costs_one_revision_at_most(at in any::<usize>(), length in 0..60usize) {
        let shelf = BrokenShelf::default();
        let keeper = Keeper::new(shelf.clone());
        let text = "é".repeat(length);
        keeper.save("k", 0, "one").and_then(|_| keeper.save("k", 1, &text)).expect("saved");
        shelf.rot("impact/k/now", at);
        let kept = keeper.load("k").expect("it answers").expect("it is there");
        prop_assert!(kept.text == text || kept.text == "one", "read: {}", kept.text);
    }
}
