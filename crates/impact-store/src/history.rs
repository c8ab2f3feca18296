//! Earlier versions of work: what one is, and which are kept.

use std::collections::BTreeSet;

use crate::record::{seal, unseal};

/// The newest so many versions are all kept.
pub const NEWEST: usize = 50;
/// Of those before them the last of each of the newest so many days of which there are any: no clock is asked how long ago.
pub const DAYS: usize = 30;

const SECONDS_OF_A_DAY: u64 = 86_400;

/// Work as it was saved once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The revision that it was.
    pub revision: u64,
    /// When it was saved, in seconds since 1970.
    pub at: u64,
    /// The text.
    pub text: String,
}

impl Version {
    /// As it is kept: with a checksum, so that a damaged one is known as such.
    #[must_use]
    pub fn seal(&self) -> String {
        seal(self.revision, &[&self.at.to_string(), "\n", &self.text].concat())
    }

    /// The version that was kept so; nothing where a single byte is another.
    #[must_use]
    pub fn unseal(record: &str) -> Option<Self> {
        let (revision, kept) = unseal(record)?;
        let (at, text) = kept.split_once('\n')?;
        Some(Self { revision, at: at.parse().ok()?, text: text.to_owned() })
    }
}

/// When a version was saved: all that is asked to know whether it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// The revision.
    pub revision: u64,
    /// When, in seconds since 1970.
    pub at: u64,
}

/// The versions that are no longer kept, oldest first. A clock that is wrong costs none of the newest; one that is ahead
/// makes none of the others too old.
#[must_use]
pub fn surplus(kept: &[Stamp]) -> Vec<Stamp> {
    let kept: BTreeSet<Stamp> = kept.iter().copied().collect();
    let old = kept.len().saturating_sub(NEWEST);
    let mut days = BTreeSet::new();
    let mut gone: Vec<Stamp> = kept
        .into_iter()
        .take(old)
        .rev()
        .filter(|stamp| !(days.len() < DAYS && days.insert(stamp.at / SECONDS_OF_A_DAY)))
        .collect();
    gone.reverse();
    gone
}

#[cfg(test)]
mod tests {
    use super::{DAYS, NEWEST, SECONDS_OF_A_DAY, Stamp, Version, surplus};

    const NOW: u64 = 20_000 * SECONDS_OF_A_DAY;

    fn every(seconds: u64, count: u64) -> Vec<Stamp> {
        (0..count)
            .map(|nth| Stamp { revision: nth + 1, at: NOW - (count - nth) * seconds })
            .collect()
    }

    #[test]
    fn a_version_comes_back_and_a_damaged_one_does_not() {
        let version = Version { revision: 7, at: 1_790_000_000, text: "é\n{}".to_owned() };
        let record = version.seal();
        assert_eq!(Version::unseal(&record), Some(version));
        assert_eq!(Version::unseal(&record.replace('{', "[")), None);
        assert_eq!(Version::unseal(&record[..record.len() - 1]), None);
    }

    #[test]
    fn the_newest_are_all_kept_and_before_them_the_last_of_each_of_thirty_days() {
        assert_eq!(surplus(&every(60, 50)), []);
        // One minute apart: of the ten before the newest fifty, all of one day, the last is kept.
        let minutes = every(60, 60);
        let gone = surplus(&minutes);
        assert_eq!(gone, minutes[..9]);
        // Every six hours for a hundred days.
        let hours = every(6 * 3600, 400);
        let gone = surplus(&hours);
        let left: Vec<Stamp> =
            hours.iter().filter(|stamp| !gone.contains(stamp)).copied().collect();
        assert_eq!(left[left.len() - NEWEST..], hours[400 - NEWEST..]);
        let before = &left[..left.len() - NEWEST];
        let days: Vec<u64> = before.iter().map(|stamp| stamp.at / SECONDS_OF_A_DAY).collect();
        assert!(days.is_sorted_by(|one, next| one < next), "one of a day: {days:?}");
        assert_eq!(days.len(), DAYS);
    }

    #[test]
    fn a_clock_that_was_set_back_costs_no_version_of_the_newest() {
        let mut stamps = every(60, 50);
        stamps.push(Stamp { revision: 51, at: 0 });
        assert_eq!(surplus(&stamps), [], "the one before them is the last of its day");
    }

    #[test]
    fn a_clock_that_was_years_ahead_for_a_while_costs_nothing() {
        let mut stamps = every(24 * 3600, 70);
        let before = surplus(&stamps);
        stamps.push(Stamp { revision: 71, at: NOW + 7_000 * SECONDS_OF_A_DAY });
        let after = surplus(&stamps);
        assert_eq!(before, []);
        assert_eq!(after, [], "the newest is one of fifty, and the others have a day each");
    }
}
