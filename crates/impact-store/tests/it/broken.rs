//! A shelf that fails on purpose: full, out of reach, torn in the middle of a write, or gone with the machine.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use impact_store::{Shelf, ShelfError};

/// What happens to one call to the shelf.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing: it does what is asked.
    None,
    /// It does not answer.
    Unavailable,
    /// No room: a write is refused.
    Full,
    /// A write says that it went well, and half of it is there.
    Torn,
    /// The machine stops before the call; nothing answers until it is started again.
    StopBefore,
    /// The machine stops after the call.
    StopAfter,
}

#[derive(Debug, Clone, Default)]
struct Inside {
    texts: BTreeMap<String, String>,
    plan: VecDeque<Fault>,
    is_stopped: bool,
    /// How many bytes it holds, where there is an end to them.
    room: Option<usize>,
}

impl Inside {
    /// Whether a text in place of the one under this name still fits.
    fn fits(&self, name: &str, text: &str) -> bool {
        let others = self.texts.iter().filter(|(known, _)| *known != name);
        let used: usize = others.map(|(name, text)| name.len() + text.len()).sum();
        self.room.is_none_or(|room| used + name.len() + text.len() <= room)
    }
}

/// Texts in memory behind a plan of faults; clones share all of it.
#[derive(Debug, Clone, Default)]
pub struct BrokenShelf(Rc<RefCell<Inside>>);

impl BrokenShelf {
    /// A shelf that holds so many bytes.
    pub fn with_room(bytes: usize) -> Self {
        let shelf = Self::default();
        shelf.0.borrow_mut().room = Some(bytes);
        shelf
    }

    /// A shelf with the same texts that shares nothing with this one.
    pub fn parted(&self) -> Self {
        Self(Rc::new(RefCell::new(self.0.borrow().clone())))
    }

    /// Whether a fault is still to come.
    pub fn is_waiting(&self) -> bool {
        self.0.borrow().plan.iter().any(|fault| *fault != Fault::None)
    }

    /// The faults of the calls to come, in order; none after them.
    pub fn plan(&self, faults: &[Fault]) {
        self.0.borrow_mut().plan = faults.iter().copied().collect();
    }

    /// Starts the machine again: what was written is there, and no fault is planned.
    pub fn start(&self) {
        let mut inside = self.0.borrow_mut();
        inside.is_stopped = false;
        inside.plan.clear();
    }

    /// Changes one byte of a text, as a bad disk would.
    pub fn rot(&self, name: &str, at: usize) {
        if let Some(text) = self.0.borrow_mut().texts.get_mut(name) {
            let mut bytes = std::mem::take(text).into_bytes();
            let at = at % bytes.len().max(1);
            if let Some(byte) = bytes.get_mut(at) {
                *byte = if *byte == b'x' { b'y' } else { b'x' };
            }
            *text = String::from_utf8_lossy(&bytes).into_owned();
        }
    }

    /// One call, with the fault that is due; `torn` is what is done instead where the write tears.
    fn call<T>(
        &self,
        work: impl FnOnce(&mut BTreeMap<String, String>) -> T,
        torn: impl FnOnce(&mut BTreeMap<String, String>) -> T,
    ) -> Result<T, ShelfError> {
        let mut inside = self.0.borrow_mut();
        if inside.is_stopped {
            return Err(ShelfError::Unavailable);
        }
        let fault = inside.plan.pop_front().unwrap_or(Fault::None);
        match fault {
            Fault::None => Ok(work(&mut inside.texts)),
            Fault::Torn => Ok(torn(&mut inside.texts)),
            Fault::Unavailable => Err(ShelfError::Unavailable),
            Fault::Full => Err(ShelfError::Full),
            Fault::StopBefore | Fault::StopAfter => {
                if fault == Fault::StopAfter {
                    work(&mut inside.texts);
                }
                inside.is_stopped = true;
                Err(ShelfError::Unavailable)
            }
        }
    }
}

impl Shelf for BrokenShelf {
    fn names(&self) -> Result<Vec<String>, ShelfError> {
        let names = |texts: &mut BTreeMap<String, String>| texts.keys().cloned().collect();
        self.call(names, names)
    }

    fn read(&self, name: &str) -> Result<Option<String>, ShelfError> {
        let read = |texts: &mut BTreeMap<String, String>| texts.get(name).cloned();
        self.call(read, read)
    }

    fn write(&self, name: &str, text: &str) -> Result<(), ShelfError> {
        if !self.0.borrow().fits(name, text) {
            return Err(ShelfError::Full);
        }
        let half: String = text.chars().take(text.chars().count() / 2).collect();
        self.call(
            |texts| drop(texts.insert(name.to_owned(), text.to_owned())),
            |texts| drop(texts.insert(name.to_owned(), half)),
        )
    }

    fn remove(&self, name: &str) -> Result<(), ShelfError> {
        self.call(|texts| drop(texts.remove(name)), |texts| drop(texts.remove(name)))
    }
}
