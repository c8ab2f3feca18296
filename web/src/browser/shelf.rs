//! Local storage as a shelf, and memory where there is none.

use impact_store::{MemoryShelf, Shelf, ShelfError};

/// Where work is kept on this device.
#[derive(Debug, Clone)]
pub enum DeviceShelf {
    /// The browser's local storage.
    Local,
    /// Memory only: storage is missing or switched off.
    Memory(MemoryShelf),
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

impl DeviceShelf {
    /// Local storage where a probe can be written and read back, memory elsewhere.
    #[must_use]
    pub fn probe() -> Self {
        let probe = "impact-probe";
        let works = Self::Local.write(probe, "1").is_ok()
            && Self::Local.read(probe) == Ok(Some("1".to_owned()));
        if works && Self::Local.remove(probe).is_ok() {
            Self::Local
        } else {
            Self::Memory(MemoryShelf::default())
        }
    }

    /// Whether work outlives the page.
    #[must_use]
    pub fn lasts(&self) -> bool {
        matches!(self, Self::Local)
    }
}

/// A setting kept on this device, before there is a desk to ask.
#[must_use]
pub fn kept_setting(name: &str) -> Option<String> {
    impact_store::Keeper::new(DeviceShelf::Local).setting(name).ok().flatten()
}

impl Shelf for DeviceShelf {
    fn names(&self) -> Result<Vec<String>, ShelfError> {
        let Self::Memory(memory) = self else {
            let storage = storage().ok_or(ShelfError::Unavailable)?;
            let count = storage.length().map_err(|_| ShelfError::Unavailable)?;
            return Ok((0..count).filter_map(|index| storage.key(index).ok()?).collect());
        };
        memory.names()
    }

    fn read(&self, name: &str) -> Result<Option<String>, ShelfError> {
        let Self::Memory(memory) = self else {
            return storage()
                .ok_or(ShelfError::Unavailable)?
                .get_item(name)
                .map_err(|_| ShelfError::Unavailable);
        };
        memory.read(name)
    }

    fn write(&self, name: &str, text: &str) -> Result<(), ShelfError> {
        let Self::Memory(memory) = self else {
            // Browsers name a full store in three ways; a store that is there and refuses is full, whatever it says.
            return storage()
                .ok_or(ShelfError::Unavailable)?
                .set_item(name, text)
                .map_err(|_| ShelfError::Full);
        };
        memory.write(name, text)
    }

    fn remove(&self, name: &str) -> Result<(), ShelfError> {
        let Self::Memory(memory) = self else {
            return storage()
                .ok_or(ShelfError::Unavailable)?
                .remove_item(name)
                .map_err(|_| ShelfError::Unavailable);
        };
        memory.remove(name)
    }
}
