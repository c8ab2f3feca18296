//! What a person relies on: the passphrase opens, nothing else does, and no byte of the file can be another.

use impact_lock::{Refused, Seed, Work, is_locked, lock, unlock};

const PASSPHRASE: &str = "cheval correct pile agrafe é";

/// As little work as there is: these tests try thousands of passphrases.
fn little() -> Work {
    Work::new(1).expect("1 is a work")
}

fn seed() -> Seed {
    Seed(std::array::from_fn(|at| u8::try_from(at * 5).expect("below 256")))
}

#[test]
fn a_passphrase_opens_and_another_does_not() {
    let locked = lock(b"{\"a\":1}", PASSPHRASE, little(), &seed());
    assert!(is_locked(&locked));
    assert_eq!(unlock(&locked, PASSPHRASE, Work::MOST), Ok(b"{\"a\":1}".to_vec()));
    for other in [
        "",
        "cheval correct pile agrafe",
        "cheval correct pile agrafe e\u{301}",
        " cheval correct pile agrafe é",
    ] {
        assert_eq!(unlock(&locked, other, Work::MOST), Err(Refused::Passphrase), "{other:?}");
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_gives_others() {
    let locked = |seed: &Seed| lock(b"text", PASSPHRASE, little(), seed);
    assert_eq!(locked(&seed()), locked(&seed()));
    assert_ne!(locked(&seed()), locked(&Seed([1; 48])));
}

#[test]
fn nothing_of_the_text_or_the_passphrase_stands_in_the_file() {
    let text = "canary-in-the-text ".repeat(50);
    let locked = lock(text.as_bytes(), "canary-in-the-passphrase", little(), &seed());
    assert!(!locked.windows(6).any(|six| six == b"canary"));
}

/// Each of the bytes of a file of ten kilobytes, each of them another: refused, and nothing comes out.
#[test]
fn a_file_with_any_byte_changed_never_opens() {
    let text: Vec<u8> =
        (0..10_000u32).map(|at| u8::try_from(at % 251).expect("below 256")).collect();
    let mut locked = lock(&text, PASSPHRASE, little(), &seed());
    for at in 0..locked.len() {
        let before = locked[at];
        for bit in [0x01, 0x20, 0x80] {
            locked[at] = before ^ bit;
            // A work of sixteen more takes longer than the test has.
            let opened = unlock(&locked, PASSPHRASE, Work::new(9).expect("9 is a work"));
            assert!(opened.is_err(), "byte {at} with bit {bit:#x}");
        }
        locked[at] = before;
    }
    assert_eq!(unlock(&locked, PASSPHRASE, Work::MOST), Ok(text));
}

#[test]
fn a_file_cut_anywhere_or_with_more_behind_it_never_opens() {
    let locked = lock(b"some text of a law", PASSPHRASE, little(), &seed());
    for end in 0..locked.len() {
        assert!(unlock(&locked[..end], PASSPHRASE, Work::MOST).is_err(), "cut at {end}");
    }
    let more = [&locked[..], b"x"].concat();
    assert_eq!(unlock(&more, PASSPHRASE, Work::MOST), Err(Refused::Damaged));
}

#[test]
fn more_work_than_is_allowed_is_refused_before_it_is_done() {
    let mut locked = lock(b"text", PASSPHRASE, little(), &seed());
    let salt = locked.windows(3).position(|three| three == b" 1\n").expect("the work is there");
    for (written, found) in
        [("17", Some(17)), ("22", Some(22)), ("23", Some(23)), ("99", Some(99)), ("255", Some(255))]
    {
        let mut heavy = locked[..=salt].to_vec();
        heavy.extend(written.as_bytes());
        heavy.extend(&locked[salt + 2..]);
        let refused = unlock(&heavy, PASSPHRASE, Work::EVERYDAY);
        assert_eq!(refused, Err(Refused::TooMuchWork(found.expect("a number"))), "{written}");
    }
    locked[salt + 1] = b'0';
    assert_eq!(unlock(&locked, PASSPHRASE, Work::MOST), Err(Refused::NotLocked));
}
