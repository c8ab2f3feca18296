//! The keeper on a sound shelf, and each single fault by itself.

use impact_store::{Keeper, Kept, MemoryShelf, Origin, SaveError, ShelfError};

use crate::broken::{BrokenShelf, Fault};

fn newest(revision: u64, text: &str) -> Kept {
    Kept { revision, text: text.to_owned(), origin: Origin::Newest }
}

#[test]
fn work_is_kept_counted_and_listed() {
    let keeper = Keeper::new(MemoryShelf::default());
    assert_eq!(keeper.save("b", 0, "one"), Ok(1));
    assert_eq!(keeper.save("a", 0, "other"), Ok(1));
    assert_eq!(keeper.save("b", 1, "two"), Ok(2));
    assert_eq!(keeper.load("b"), Ok(Some(newest(2, "two"))));
    assert_eq!(keeper.keys(), Ok(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(keeper.load("c"), Ok(None));
}

#[test]
fn who_saves_over_somebody_elses_revision_is_shown_theirs() {
    let keeper = Keeper::new(MemoryShelf::default());
    keeper.save("k", 0, "one").and_then(|_| keeper.save("k", 1, "theirs")).expect("saved");
    assert_eq!(keeper.save("k", 1, "mine"), Err(SaveError::Conflict(newest(2, "theirs"))));
    assert_eq!(keeper.load("k"), Ok(Some(newest(2, "theirs"))));
}

#[test]
fn the_bin_gives_back_what_went_in_and_never_over_newer_work() {
    let keeper = Keeper::new(MemoryShelf::default());
    keeper.save("k", 0, "one").expect("saved");
    keeper.discard("k").expect("binned");
    assert_eq!((keeper.load("k"), keeper.keys()), (Ok(None), Ok(Vec::new())));
    assert_eq!(keeper.save("k", 1, "two"), Err(SaveError::Gone));
    keeper.restore("k").expect("restored");
    assert_eq!(keeper.load("k"), Ok(Some(newest(1, "one"))));
    keeper.restore("k").expect("nothing is in the bin now");
    assert_eq!(keeper.load("k"), Ok(Some(newest(1, "one"))));
}

#[test]
fn a_full_shelf_can_be_cleared() {
    let shelf = BrokenShelf::with_room(3000);
    let keeper = Keeper::new(shelf.clone());
    let text = "x".repeat(1200);
    keeper.save("k", 0, &text).and_then(|_| keeper.save("k", 1, &text)).expect("there is room");
    assert_eq!(keeper.save("l", 0, &text), Err(SaveError::Shelf(ShelfError::Full)));
    keeper.discard("k").expect("a mark needs next to no room");
    assert_eq!(keeper.binned(), Ok(vec!["k".to_owned()]));
    keeper.erase("k").expect("it answers");
    assert_eq!((keeper.binned(), keeper.look("k")), (Ok(Vec::new()), Ok(None)));
    assert_eq!(keeper.save("l", 0, &text), Ok(1));
}

#[test]
fn a_draft_stands_beside_its_work_and_goes_with_it() {
    let keeper = Keeper::new(MemoryShelf::default());
    keeper.save("k", 0, "work").expect("kept");
    assert_eq!(keeper.draft("k"), Ok(String::new()));
    keeper.keep_draft("k", "pasted").expect("kept");
    assert_eq!(keeper.draft("k"), Ok("pasted".to_owned()));
    assert_eq!(keeper.draft("other"), Ok(String::new()));
    assert_eq!(keeper.keys(), Ok(vec!["k".to_owned()]));
    keeper.keep_draft("k", "").expect("taken away");
    assert_eq!(keeper.draft("k"), Ok(String::new()));
    keeper.keep_draft("k", "pasted again").expect("kept");
    keeper.discard("k").expect("in the bin");
    keeper.erase("k").expect("erased");
    assert_eq!(keeper.draft("k"), Ok(String::new()));
}

#[test]
fn only_what_is_in_the_bin_is_erased() {
    let keeper = Keeper::new(MemoryShelf::default());
    keeper.save("k", 0, "one").expect("saved");
    keeper.erase("k").expect("nothing to do");
    assert_eq!(keeper.load("k"), Ok(Some(newest(1, "one"))));
}

#[test]
fn behind_a_damaged_newest_nobody_is_overwritten_unseen() {
    let shelf = BrokenShelf::default();
    let keeper = Keeper::new(shelf.clone());
    keeper.save("k", 0, "one").and_then(|_| keeper.save("k", 1, "two")).expect("saved");
    shelf.rot("impact/k/now", 90);
    let theirs = keeper.load("k").expect("it answers").expect("it is there").revision;
    assert_eq!(keeper.save("k", theirs, "theirs"), Ok(3));
    assert_eq!(keeper.save("k", 2, "mine"), Err(SaveError::Conflict(newest(3, "theirs"))));
}

#[test]
fn a_damaged_newest_gives_the_one_before_and_can_be_saved_over_by_who_had_it() {
    let shelf = BrokenShelf::default();
    let keeper = Keeper::new(shelf.clone());
    keeper.save("k", 0, "one").and_then(|_| keeper.save("k", 1, "two")).expect("saved");
    shelf.rot("impact/k/now", 90);
    let before = Kept { revision: 1, text: "one".to_owned(), origin: Origin::Before };
    assert_eq!(keeper.load("k"), Ok(Some(before)));
    assert_eq!(keeper.save("k", 2, "three"), Ok(3));
    assert_eq!(keeper.load("k"), Ok(Some(newest(3, "three"))));
}

#[test]
fn what_is_damaged_beyond_loading_can_still_be_carried_away() {
    let shelf = BrokenShelf::default();
    let keeper = Keeper::new(shelf.clone());
    keeper.save("k", 0, "one").expect("saved");
    shelf.rot("impact/k/now", 90);
    assert_eq!((keeper.load("k"), keeper.keys()), (Ok(None), Ok(vec!["k".to_owned()])));
    assert!(keeper.remains("k").expect("it answers").is_some_and(|text| text.len() > 64));
}

#[test]
fn each_fault_of_a_write_is_told_and_keeps_what_was_kept() {
    let told = [
        (Fault::Full, SaveError::Shelf(ShelfError::Full)),
        (Fault::Unavailable, SaveError::Shelf(ShelfError::Unavailable)),
        (Fault::Torn, SaveError::ReadBackDiffers),
        (Fault::StopBefore, SaveError::Shelf(ShelfError::Unavailable)),
    ];
    for (fault, error) in told {
        // A save reads the mark and the newest, writes and reads back the one before, then writes and reads back the newest.
        for write in [2, 4] {
            let shelf = BrokenShelf::default();
            let keeper = Keeper::new(shelf.clone());
            keeper.save("k", 0, "one").expect("saved");
            let mut plan = vec![Fault::None; write];
            plan.push(fault);
            shelf.plan(&plan);
            assert_eq!(keeper.save("k", 1, "two"), Err(error.clone()), "{fault:?} at {write}");
            shelf.start();
            let kept = keeper.load("k").expect("it answers").expect("it is there");
            assert_eq!((kept.revision, kept.text.as_str()), (1, "one"), "{fault:?} at {write}");
            let again = keeper.save("k", 1, "two");
            assert!(again.is_ok_and(|revision| revision > 1), "{fault:?} at {write}: tried again");
        }
    }
}
