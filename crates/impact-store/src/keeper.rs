//! Keeping work: compare, keep the one before, write, read back.

use crate::record::{seal, unseal};
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
    /// Whether work that was loaded at this revision may take the place of this: it is that revision, or the one before
    /// it because that one is damaged.
    fn is_base(&self, base: u64) -> bool {
        match self.origin {
            Origin::Newest => self.revision == base,
            Origin::Before => self.revision == base || self.revision + 1 == base,
        }
    }
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
        let part =
            |name: String| Some(name.strip_prefix("impact/")?.strip_suffix("/now")?.to_owned());
        let mut keys: Vec<_> = self.shelf.names()?.into_iter().filter_map(part).collect();
        keys.sort();
        Ok(keys)
    }

    /// The work with this key: the newest record, or the one before where the newest is damaged.
    ///
    /// # Errors
    /// [`ShelfError::Unavailable`].
    pub fn load(&self, key: &str) -> Result<Option<Kept>, ShelfError> {
        for (part, origin) in [("now", Origin::Newest), ("before", Origin::Before)] {
            let record = self.shelf.read(&name(key, part))?;
            if let Some((revision, text)) = record.as_deref().and_then(unseal) {
                return Ok(Some(Kept { revision, text: text.to_owned(), origin }));
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
        let kept = self.load(key)?;
        match &kept {
            None if base > 0 => return Err(SaveError::Gone),
            Some(theirs) if !theirs.is_base(base) => {
                return Err(SaveError::Conflict(theirs.clone()));
            }
            _ => {}
        }
        // Two snapshots: a damaged newest never takes the one before with it. The one before, where it is all that is
        // left, is not written again: that write might damage it too.
        if let Some(kept) = kept.filter(|kept| kept.origin == Origin::Newest) {
            self.put(&name(key, "before"), &seal(kept.revision, &kept.text))?;
        }
        let revision = base + 1;
        self.put(&name(key, "now"), &seal(revision, text))?;
        Ok(revision)
    }

    /// Puts the work with this key in the bin.
    ///
    /// # Errors
    /// As the shelf says; the work is in one of the two places in every case.
    pub fn discard(&self, key: &str) -> Result<(), SaveError> {
        let Some(kept) = self.load(key)? else { return Ok(()) };
        self.put(&name(key, "bin"), &seal(kept.revision, &kept.text))?;
        // The older one first: alone, it would pass for the newest.
        self.shelf.remove(&name(key, "before"))?;
        Ok(self.shelf.remove(&name(key, "now"))?)
    }

    /// Takes the work with this key out of the bin. What was saved since it went there stays.
    ///
    /// # Errors
    /// As the shelf says; the work is in one of the two places in every case.
    pub fn restore(&self, key: &str) -> Result<(), SaveError> {
        let record = self.shelf.read(&name(key, "bin"))?;
        let Some((revision, _)) = record.as_deref().and_then(unseal) else { return Ok(()) };
        if self.load(key)?.is_none_or(|kept| kept.revision < revision) {
            self.put(&name(key, "now"), record.as_deref().unwrap_or_default())?;
        }
        Ok(self.shelf.remove(&name(key, "bin"))?)
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
