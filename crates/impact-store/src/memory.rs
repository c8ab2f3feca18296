//! A shelf in memory: what is left when a device offers no storage. It forgets when the page is closed, and says so.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::{Shelf, ShelfError};

/// Texts in memory; clones share them.
#[derive(Debug, Clone, Default)]
pub struct MemoryShelf(Rc<RefCell<BTreeMap<String, String>>>);

impl Shelf for MemoryShelf {
    fn names(&self) -> Result<Vec<String>, ShelfError> {
        Ok(self.0.borrow().keys().cloned().collect())
    }

    fn read(&self, name: &str) -> Result<Option<String>, ShelfError> {
        Ok(self.0.borrow().get(name).cloned())
    }

    fn write(&self, name: &str, text: &str) -> Result<(), ShelfError> {
        self.0.borrow_mut().insert(name.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), ShelfError> {
        self.0.borrow_mut().remove(name);
        Ok(())
    }
}
