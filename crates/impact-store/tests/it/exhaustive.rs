//! Every order, not a chosen one: all short sequences of deeds with the machine stopping at each call of the last, and
//! all ways in which three tabs can take turns.

use impact_store::{Keeper, Prepared, SaveError};

use crate::broken::{BrokenShelf, Fault};

const KEY: &str = "k";

/// How many deeds follow each other at most.
const DEPTH: usize = 6;

/// How many stops there are in all of these sequences.
const STOPS: usize = 349_407;

/// The same where saves are done in two halves, between which anything may happen.
const DEPTH_OF_HALVES: usize = 5;
const STOPS_OF_HALVES: usize = 134_421;

/// What somebody does; the number is the tab.
#[derive(Debug, Clone, Copy)]
enum Deed {
    /// The first half of a save; the next save of the tab is the second.
    Prepare(usize),
    Save(usize),
    Load(usize),
    Discard,
    Restore,
}

const DEEDS: [Deed; 6] =
    [Deed::Save(0), Deed::Save(1), Deed::Load(0), Deed::Load(1), Deed::Discard, Deed::Restore];

const HALVES: [Deed; 7] = [
    Deed::Prepare(0),
    Deed::Prepare(1),
    Deed::Save(0),
    Deed::Save(1),
    Deed::Load(0),
    Deed::Discard,
    Deed::Restore,
];

/// A device and what must be true of it.
#[derive(Debug, Clone)]
struct Scene {
    shelf: BrokenShelf,
    /// The last save that was called saved, and its revision.
    saved: (u64, String),
    /// Texts that were tried since, of which nobody was told that they are saved.
    tried: Vec<String>,
    /// Revision that each tab works on; 0 before it loaded anything.
    bases: [u64; 3],
    /// What each tab has prepared.
    prepared: [Option<Prepared>; 3],
    /// Whether somebody may have put it in the bin.
    may_be_binned: bool,
    made: usize,
}

impl Scene {
    fn new() -> Self {
        let shelf = BrokenShelf::default();
        let revision = Keeper::new(shelf.clone()).save(KEY, 0, "text 0").expect("it is sound");
        let saved = (revision, "text 0".to_owned());
        let bases = [revision, revision, revision];
        let (tried, prepared) = (Vec::new(), [const { None }; 3]);
        Self { shelf, saved, tried, bases, prepared, may_be_binned: false, made: 0 }
    }

    /// The same on a device of its own.
    fn parted(&self) -> Self {
        Self { shelf: self.shelf.parted(), ..self.clone() }
    }

    fn may_be_there(&self, text: &str) -> bool {
        self.saved.1 == text || self.tried.iter().any(|tried| tried == text)
    }

    fn act(&mut self, deed: Deed) {
        let keeper = Keeper::new(self.shelf.clone());
        match deed {
            Deed::Prepare(tab) => self.prepared[tab] = keeper.prepare(KEY, self.bases[tab]).ok(),
            Deed::Save(tab) => {
                self.made += 1;
                let text = format!("text {}", self.made);
                let prepared = self.prepared[tab].take();
                match keeper.save_above(KEY, self.bases[tab], 0, &text, prepared.as_ref()) {
                    Ok(revision) => {
                        assert!(self.bases[tab] >= self.saved.0, "overwritten unseen: {self:?}");
                        assert!(revision > self.saved.0, "{self:?}");
                        (self.saved, self.bases[tab]) = ((revision, text), revision);
                        self.tried.clear();
                        self.may_be_binned = false;
                    }
                    Err(SaveError::Conflict(theirs)) => {
                        assert!(self.may_be_there(&theirs.text), "read {theirs:?}: {self:?}");
                    }
                    Err(_) => self.tried.push(text),
                }
            }
            Deed::Load(tab) => {
                if let Ok(Some(kept)) = keeper.load(KEY) {
                    assert!(self.may_be_there(&kept.text), "read {kept:?}: {self:?}");
                    self.bases[tab] = kept.revision;
                }
            }
            Deed::Discard => {
                self.may_be_binned = true;
                let _ = keeper.discard(KEY);
            }
            Deed::Restore => {
                let _ = keeper.restore(KEY);
            }
        }
    }

    /// The machine is started again: what was called saved is there, out of the bin if need be, and can be worked on.
    fn is_whole_after_a_start(&mut self) {
        self.shelf.start();
        let keeper = Keeper::new(self.shelf.clone());
        if self.may_be_binned {
            keeper.restore(KEY).expect("a sound shelf answers");
        }
        let kept = keeper.load(KEY).expect("a sound shelf answers");
        let kept = kept.unwrap_or_else(|| panic!("lost: {self:?}"));
        assert!(self.may_be_there(&kept.text), "read {kept:?}: {self:?}");
        assert!(kept.revision >= self.saved.0, "an older one came back: {self:?}");
        let next = keeper.save(KEY, kept.revision, "afterwards").expect("it can be saved again");
        assert!(next > kept.revision);
    }
}

/// From here on each deed, and after it each other, so many in all; how many stops there were.
fn go_on(scene: &Scene, deeds: &[Deed], depth: usize) -> usize {
    let mut stops = 0;
    for deed in deeds.iter().copied() {
        for fault in [Fault::StopBefore, Fault::StopAfter, Fault::Torn] {
            for call in 0.. {
                let mut stopped = scene.parted();
                let mut plan = vec![Fault::None; call];
                plan.push(fault);
                stopped.shelf.plan(&plan);
                stopped.act(deed);
                if stopped.shelf.is_waiting() {
                    // The deed was done before its turn came.
                    break;
                }
                stops += 1;
                stopped.is_whole_after_a_start();
            }
        }
        if depth > 1 {
            let mut done = scene.parted();
            done.act(deed);
            stops += go_on(&done, deeds, depth - 1);
        }
    }
    stops
}

#[test]
fn a_stop_at_any_call_of_any_six_deeds_loses_nothing() {
    let stops = go_on(&Scene::new(), &DEEDS, DEPTH);
    // A sequence that was left out would show here.
    assert_eq!(stops, STOPS);
}

#[test]
fn a_stop_at_any_call_of_five_deeds_loses_nothing_where_saves_come_in_halves() {
    assert_eq!(go_on(&Scene::new(), &HALVES, DEPTH_OF_HALVES), STOPS_OF_HALVES);
}

#[test]
fn three_tabs_with_four_steps_each_overwrite_nothing_in_any_order() {
    let whole = |tab| [Deed::Load(tab), Deed::Save(tab), Deed::Save(tab), Deed::Load(tab)];
    let halves = |tab| [Deed::Load(tab), Deed::Prepare(tab), Deed::Save(tab), Deed::Save(tab)];
    for steps in [&whole as &dyn Fn(usize) -> [Deed; 4], &halves] {
        let mut orders = 0;
        take_turns(&Scene::new(), [0; 3], steps, &mut orders);
        // 12! / (4! 4! 4!)
        assert_eq!(orders, 34_650);
    }
}

fn take_turns(
    scene: &Scene,
    done: [usize; 3],
    steps: &dyn Fn(usize) -> [Deed; 4],
    orders: &mut usize,
) {
    if done == [4; 3] {
        *orders += 1;
        scene.parted().is_whole_after_a_start();
        return;
    }
    for tab in (0..3).filter(|tab| done[*tab] < 4) {
        let mut next = scene.parted();
        next.act(steps(tab)[done[tab]]);
        let mut done = done;
        done[tab] += 1;
        take_turns(&next, done, steps, orders);
    }
}
