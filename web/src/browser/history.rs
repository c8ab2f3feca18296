//! Earlier versions of work, in IndexedDB: a database for each work, so that erasing work erases them by its name.
//!
//! What is saved is in local storage, read back, and here, before anybody says so. A browser that is killed loses what its
//! local storage had not written down: then the newest version here is newer than what stands there, and is brought back.

use std::cell::Cell;
use std::rc::Rc;

use idb::{Database, DatabaseEvent, Error, Factory, ObjectStoreParams, TransactionMode};
use impact_store::history::{Stamp, Version, surplus};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::browser::clock::after;
use crate::browser::shelf::{self, history_name};

const STORE: &str = "versions";

/// The key of a version: in the order of revisions, and with all that decides whether it is kept.
fn key_of(stamp: Stamp) -> String {
    format!("{:016} {}", stamp.revision, stamp.at)
}

fn stamp_of(key: &JsValue) -> Option<Stamp> {
    let key = key.as_string()?;
    let (revision, at) = key.split_once(' ')?;
    Some(Stamp { revision: revision.parse().ok()?, at: at.parse().ok()? })
}

fn now() -> u64 {
    (js_sys::Date::now() / 1000.0) as u64
}

/// A connection, closed when it is dropped: one that stays open keeps others from erasing what is there.
struct Connection(Database);

impl Drop for Connection {
    fn drop(&mut self) {
        self.0.close();
    }
}

async fn connect(work: &str) -> Result<Connection, Error> {
    let mut request = Factory::new()?.open(&history_name(work), Some(1))?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            // Where it cannot be made, what follows fails and says so.
            let _ = database.create_object_store(STORE, ObjectStoreParams::new());
        }
    });
    request.await.map(Connection)
}

/// How long this is waited for: a database that never answers must not keep anybody from being told that work is saved.
const PATIENCE_MILLISECONDS: u32 = 3000;

thread_local! {
    static KEEPING: Cell<usize> = const { Cell::new(0) };
}

/// Whether something is being kept that nobody knows the outcome of yet: what is saved meanwhile would hide that another
/// tab was before.
#[must_use]
pub fn is_keeping() -> bool {
    KEEPING.get() > 0
}

/// What comes of keeping a version.
#[derive(Debug)]
pub enum Outcome {
    /// It is kept, or cannot be, or nobody knows in good time: local storage has it.
    Saved,
    /// Another tab has kept this as the same revision.
    Contested(Version),
}

/// Keeps what was just saved as a version too, lets go of those that are too old, and tells when that is done or cannot
/// be. Local storage is written down by the browser some seconds later; what is here outlives its end at once.
///
/// Two tabs may both have found local storage as it was before either of them saved. Here one comes after the other: the
/// later one is told what the earlier one has kept as the same revision, and keeps nothing. That is told late rather than
/// never, also where it was called saved before.
pub fn keep(work: &str, revision: u64, text: String, tell: impl Fn(Outcome) + 'static) {
    if shelf::is_erased() {
        return;
    }
    if !shelf::shelf().lasts() {
        return tell(Outcome::Saved);
    }
    let tell = Rc::new(tell);
    // Whether this still holds others up, and nothing is said yet.
    let waited_for = Rc::new(Cell::new(true));
    KEEPING.set(KEEPING.get() + 1);
    let go_on = move || {
        let is_first = waited_for.replace(false);
        if is_first {
            KEEPING.set(KEEPING.get().saturating_sub(1));
        }
        is_first
    };
    let (late, go_on_late) = (Rc::clone(&tell), go_on.clone());
    let patience = after(PATIENCE_MILLISECONDS, move || {
        if go_on_late() {
            late(Outcome::Saved);
        }
    });
    let work = work.to_owned();
    spawn_local(async move {
        // Where this fails, work is as safe as local storage keeps it.
        let other = add(&work, Version { revision, at: now(), text }).await.unwrap_or_default();
        drop(patience);
        match (go_on(), other) {
            (_, Some(other)) => tell(Outcome::Contested(other)),
            (true, None) => tell(Outcome::Saved),
            (false, None) => {}
        }
    });
}

/// Keeps a version, unless another one is kept as the same revision: that one, then.
async fn add(work: &str, version: Version) -> Result<Option<Version>, Error> {
    let connection = connect(work).await?;
    if shelf::is_erased() {
        // What was erased meanwhile is not kept again; the empty database goes when this connection is closed.
        shelf::forget_history(work);
        return Ok(None);
    }
    let transaction = connection.0.transaction(&[STORE], TransactionMode::ReadWrite)?;
    let store = transaction.object_store(STORE)?;
    let stamp = Stamp { revision: version.revision, at: version.at };
    let mut kept: Vec<Stamp> =
        store.get_all_keys(None, None)?.await?.iter().filter_map(stamp_of).collect();
    if let Some(same) = kept.iter().find(|kept| kept.revision == version.revision) {
        let record = store.get(JsValue::from(key_of(*same)))?.await?;
        let other = record.and_then(|record| Version::unseal(&record.as_string()?));
        if let Some(other) = other.filter(|other| other.text != version.text) {
            return Ok(Some(other));
        }
    }
    store.put(&version.seal().into(), Some(&key_of(stamp).into()))?.await?;
    kept.push(stamp);
    for old in surplus(&kept) {
        store.delete(JsValue::from(key_of(old)))?.await?;
    }
    transaction.commit()?.await?;
    Ok(None)
}

/// The versions that are kept of this work, oldest first; none where there are none, or they cannot be read.
pub async fn versions(work: &str) -> Vec<Version> {
    if !shelf::shelf().lasts() {
        return Vec::new();
    }
    read(work).await.unwrap_or_default()
}

async fn read(work: &str) -> Result<Vec<Version>, Error> {
    // Looking must not make what is looked for.
    let all = shelf::databases().await;
    if all.is_some_and(|all| !all.contains(&history_name(work))) {
        return Ok(Vec::new());
    }
    let connection = connect(work).await?;
    let transaction = connection.0.transaction(&[STORE], TransactionMode::ReadOnly)?;
    let records = transaction.object_store(STORE)?.get_all(None, None)?.await?;
    let text = |record: &JsValue| Version::unseal(&record.as_string()?);
    Ok(records.iter().filter_map(text).collect())
}

/// Erases the versions of all work; of the work with these keys where the browser does not tell what there is.
pub async fn erase_all(keys: Vec<String>) -> Option<()> {
    let named = || keys.iter().map(|key| history_name(key)).collect();
    let all = shelf::databases().await.unwrap_or_else(named);
    let factory = Factory::new().ok()?;
    for name in all.iter().filter(|name| name.starts_with(&history_name(""))) {
        factory.delete(name).ok()?.await.ok()?;
    }
    Some(())
}
