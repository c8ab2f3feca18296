//! Keeping work: compare, keep the one before, write, read back.

use crate::record::{Record, seal};
use crate::{Shelf, ShelfError};

/// Keeps texts on a shelf under opaque keys.
#[derive(Debug, Clone)]
pub struct Keeper<S> {
    shelf: S,
}

/// A text that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Counts up with every save; 0 is before the first.
    pub revision: u64,
    /// The text.
    pub text: String,
    /// The newest, or the one before because the newest is damaged.
    pub origin: Origin,
}

impl Kept {
    fn of(record: Record, origin: Origin) -> Self {
        Self { revision: record.revision(), text: record.into_text(), origin }
    }
}

/// Whether work that was loaded at this revision may take the place of this record: it is that revision, or the one
/// before it because that one is damaged.
fn is_base(record: &Record, origin: Origin, base: u64) -> bool {
    match origin {
        Origin::Newest => record.revision() == base,
        Origin::Before => record.revision() == base || record.revision() + 1 == base,
    }
}

/// The first half of a save.
#[derive(Debug, Clone)]
pub struct Prepared {
    key: String,
    base: u64,
    newest: u64,
    /// What stands as the one before now; nothing where that was not written.
    record: Option<Record>,
}

/// Which record a text came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The newest.
    Newest,
    /// The one before: the newest is damaged.
    Before,
}

/// Why a save did not happen. What was kept before is still there in every case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveError {
    /// The shelf refused.
    Shelf(ShelfError),
    /// Somebody saved since: here is theirs.
    Conflict(Kept),
    /// It is not there any more: somebody put it in the bin or cleared the shelf.
    Gone,
    /// What was read back is not what was written.
    ReadBackDiffers,
}

impl From<ShelfError> for SaveError {
    fn from(error: ShelfError) -> Self {
        Self::Shelf(error)
    }
}

/// The part of the name under which the mark of the bin stands.
const BINNED: &str = "binned";

/// The part under which text stands that is not taken into the work yet.
const DRAFT: &str = "draft";

/// The part under which it stands how much of the work a file holds.
const FILED: &str = "filed";

/// How much of some work a file holds that was saved of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// The revision that the file holds.
    pub revision: u64,
    /// The day of the file, as the page writes days.
    pub day: String,
}

fn name(key: &str, part: &str) -> String {
    ["impact/", key, "/", part].concat()
}

impl<S: Shelf> Keeper<S> {
    /// Keeps on this shelf.
    pub fn new(shelf: S) -> Self {
        Self { shelf }
    }

    /// The keys of all work that is kept, in order; what is in the bin is not among them.
    ///
    /// # Errors
    /// [`ShelfError::Unavailable`].
    pub fn keys(&self) -> Result<Vec<String>, ShelfError> {
        let binned = self.binned()?;
        let mut keys = self.with_part("now")?;
        keys.retain(|key| binned.binary_search(key).is_err());
        Ok(keys)
    }

    /// The keys of the work in the bin, in order.
    ///
    /// # Errors
    /// [`ShelfError::Unavailable`].
    pub fn binned(&self) -> Result<Vec<String>, ShelfError> {
        self.with_part(BINNED)
    }

    fn with_part(&self, part: &str) -> Result<Vec<String>, ShelfError> {
        let ending = ["/", part].concat();
        let key = |name: String| {
            Some(name.strip_prefix("impact/")?.strip_suffix(ending.as_str())?.to_owned())
        };
        let mut keys: Vec<_> = self.shelf.names()?.into_iter().filter_map(key).collect();
        keys.sort();
        Ok(keys)
    }

    /// The work with this key: the newest record, or the one before where the newest is damaged. What is in the bin is
    /// not there.
    ///
    /// # Errors
    /// [`ShelfError::Unavailable`].
    pub fn load(&self, key: &str) -> Result<Option<Kept>, ShelfError> {
        if self.is_binned(key)? { Ok(None) } else { self.look(key) }
    }

    fn is_binned(&self, key: &str) -> Result<bool, ShelfError> {
        Ok(self.shelf.read(&name(key, BINNED))?.is_some())
    }

    /// The same, in the bin or not.
    ///
    /// # Errors
    /// [`ShelfError::Unavailable`].
    pub fn look(&self, key: &str) -> Result<Option<Kept>, ShelfError> {
        Ok(self.sound(key)?.map(|(record, origin)| Kept::of(record, origin)))
    }

    /// The newest record that is sound, as it lies there.
    fn sound(&self, key: &str) -> Result<Option<(Record, Origin)>, ShelfError> {
        for (part, origin) in [("now", Origin::Newest), ("before", Origin::Before)] {
            let lies = self.shelf.read(&name(key, part))?;
            if let Some(record) = lies.and_then(Record::read) {
                return Ok(Some((record, origin)));
            }
        }
        Ok(None)
    }

    /// What lies there under this key as it is, damaged or not: for a person to save as a file when nothing of it can be
    /// loaded.
    ///
    /// # Errors
    /// [`ShelfError::Unavailable`].
    pub fn remains(&self, key: &str) -> Result<Option<String>, ShelfError> {
        self.shelf.read(&name(key, "now"))
    }

    /// Saves the work with this key, if it is still at the revision that it was loaded at; 0 for new work.
    ///
    /// # Errors
    /// [`SaveError`]: the shelf refused, somebody saved since, it is gone, or the read-back differs. What was kept
    /// before is still there.
    pub fn save(&self, key: &str, base: u64, text: &str) -> Result<u64, SaveError> {
        self.save_above(key, base, 0, text, None)
    }

    /// The first half of a save, which may come some time before the second: what is there stands as the one before from
    /// now on, if work of this base may take its place.
    ///
    /// # Errors
    /// As [`Keeper::save`].
    pub fn prepare(&self, key: &str, base: u64) -> Result<Prepared, SaveError> {
        let kept = if self.is_binned(key)? { None } else { self.sound(key)? };
        let (newest, record) = match kept {
            None if base > 0 => return Err(SaveError::Gone),
            None => (0, None),
            Some((record, origin)) if !is_base(&record, origin, base) => {
                return Err(SaveError::Conflict(Kept::of(record, origin)));
            }
            // The one before, where it is all that is left, is not written again: that write might damage it too.
            Some((record, Origin::Before)) => (record.revision() + 1, None),
            // Two snapshots: a damaged newest never takes the one before with it.
            Some((record, Origin::Newest)) => {
                self.put(&name(key, "before"), record.whole())?;
                (record.revision(), Some(record))
            }
        };
        Ok(Prepared { key: key.to_owned(), base, newest, record })
    }

    /// The same as [`Keeper::save`], above a revision that is known from elsewhere: this one is newer than that too. What
    /// was prepared for it is not done again where it still stands.
    ///
    /// # Errors
    /// As [`Keeper::save`].
    pub fn save_above(
        &self,
        key: &str,
        base: u64,
        floor: u64,
        text: &str,
        prepared: Option<&Prepared>,
    ) -> Result<u64, SaveError> {
        let newest = match prepared {
            Some(prepared) if self.still_stands(prepared, key, base)? => prepared.newest,
            _ => self.prepare(key, base)?.newest,
        };
        // Behind a damaged newest somebody may still have its revision: this one is newer than any of them.
        let revision = newest.max(base).max(floor) + 1;
        self.put(&name(key, "now"), &seal(revision, text))?;
        Ok(revision)
    }

    /// Whether this was prepared for such a save, and nobody has saved or binned the work since.
    fn still_stands(&self, prepared: &Prepared, key: &str, base: u64) -> Result<bool, ShelfError> {
        let Some(record) = &prepared.record else { return Ok(false) };
        if prepared.key != key || prepared.base != base || self.is_binned(key)? {
            return Ok(false);
        }
        Ok(self.shelf.read(&name(key, "now"))?.as_deref() == Some(record.whole()))
    }

    /// Puts the work with this key in the bin, by a mark: nothing is moved, so that it needs no room and cannot be left
    /// half done, and what is damaged goes there as it is.
    ///
    /// # Errors
    /// As the shelf says; then it is not in the bin.
    pub fn discard(&self, key: &str) -> Result<(), SaveError> {
        self.put(&name(key, BINNED), "1")
    }

    /// Takes the work with this key out of the bin.
    ///
    /// # Errors
    /// As the shelf says; then it is still in the bin.
    pub fn restore(&self, key: &str) -> Result<(), SaveError> {
        Ok(self.shelf.remove(&name(key, BINNED))?)
    }

    /// Takes the work with this key away for good, if it is in the bin. The mark goes last: what is left of it after a
    /// failure is still in the bin.
    ///
    /// # Errors
    /// As the shelf says.
    pub fn erase(&self, key: &str) -> Result<(), ShelfError> {
        if self.shelf.read(&name(key, BINNED))?.is_some() {
            for part in [DRAFT, FILED, "before", "now", BINNED] {
                self.shelf.remove(&name(key, part))?;
            }
        }
        Ok(())
    }

    /// Text that was brought to the work with this key and is not taken into it yet; empty where there is none.
    ///
    /// # Errors
    /// [`ShelfError::Unavailable`].
    pub fn draft(&self, key: &str) -> Result<String, ShelfError> {
        Ok(self.shelf.read(&name(key, DRAFT))?.unwrap_or_default())
    }

    /// Keeps such a text, or takes it away where it is empty.
    ///
    /// # Errors
    /// As the shelf says.
    pub fn keep_draft(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        let name = name(key, DRAFT);
        if text.is_empty() { self.shelf.remove(&name) } else { self.shelf.write(&name, text) }
    }

    /// What the last file of the work with this key holds; nothing where there was none.
    ///
    /// # Errors
    /// [`ShelfError::Unavailable`].
    pub fn filed(&self, key: &str) -> Result<Option<Filed>, ShelfError> {
        let noted = self.shelf.read(&name(key, FILED))?;
        Ok(noted.and_then(|noted| {
            let (revision, day) = noted.split_once(' ')?;
            Some(Filed { revision: revision.parse().ok()?, day: day.to_owned() })
        }))
    }

    /// Notes what a file holds.
    ///
    /// # Errors
    /// As the shelf says.
    pub fn note_filed(&self, key: &str, filed: &Filed) -> Result<(), ShelfError> {
        let noted = [&filed.revision.to_string(), " ", &filed.day].concat();
        self.shelf.write(&name(key, FILED), &noted)
    }

    /// A setting of the page that is no work: the language, say.
    ///
    /// # Errors
    /// [`ShelfError::Unavailable`].
    pub fn setting(&self, key: &str) -> Result<Option<String>, ShelfError> {
        self.shelf.read(&["impact-setting/", key].concat())
    }

    /// Keeps a setting of the page.
    ///
    /// # Errors
    /// As the shelf says.
    pub fn set(&self, key: &str, value: &str) -> Result<(), ShelfError> {
        self.shelf.write(&["impact-setting/", key].concat(), value)
    }

    fn put(&self, name: &str, record: &str) -> Result<(), SaveError> {
        self.shelf.write(name, record)?;
        let back = self.shelf.read(name)?;
        if back.as_deref() == Some(record) { Ok(()) } else { Err(SaveError::ReadBackDiffers) }
    }
}
