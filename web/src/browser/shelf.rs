//! Local storage as a shelf, and memory where there is none.

use std::cell::{Cell, OnceCell};
use std::collections::BTreeMap;

use gloo_events::EventListener;
use impact_store::{Keeper, MemoryShelf, Shelf, ShelfError};
use wasm_bindgen::{JsCast, JsValue};

/// Where work is kept on this device.
#[derive(Debug, Clone)]
pub enum DeviceShelf {
    /// The browser's local storage.
    Local,
    /// Memory only: storage is missing or switched off.
    Memory(MemoryShelf),
}

#[cfg(target_arch = "wasm32")]
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Where the page is composed there is no browser: nothing is kept.
#[cfg(not(target_arch = "wasm32"))]
fn storage() -> Option<web_sys::Storage> {
    None
}

impl DeviceShelf {
    /// Local storage where a probe can be written and read back, memory elsewhere.
    #[must_use]
    fn probe() -> Self {
        if is_nothing_kept() {
            return Self::Memory(MemoryShelf::default());
        }
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

thread_local! {
    /// Chosen once for the page: work that went into memory must be found there again.
    static SHELF: OnceCell<DeviceShelf> = const { OnceCell::new() };
}

/// The shelf of this page.
#[must_use]
pub fn shelf() -> DeviceShelf {
    SHELF.with(|shelf| shelf.get_or_init(DeviceShelf::probe).clone())
}

/// The keeper of what is on the shelf of this page.
#[must_use]
pub fn keeper() -> Keeper<DeviceShelf> {
    Keeper::new(shelf())
}

/// Says for this tab, and until it is closed, that nothing is to be kept.
const KEEP_NOTHING: &str = "impact-keep-nothing";

fn tab_storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

#[cfg(target_arch = "wasm32")]
fn is_nothing_kept() -> bool {
    tab_storage()
        .is_some_and(|storage| storage.get_item(KEEP_NOTHING).is_ok_and(|said| said.is_some()))
}

/// As for [`storage`].
#[cfg(not(target_arch = "wasm32"))]
fn is_nothing_kept() -> bool {
    true
}

/// From now on nothing is kept in this tab: the page begins anew, in memory.
pub fn keep_nothing() {
    let said = tab_storage().is_some_and(|storage| storage.set_item(KEEP_NOTHING, "1").is_ok());
    if said {
        // Where it cannot begin anew, it goes on as before, and says so.
        let _ = web_sys::window().map(|window| window.location().reload());
    }
}

thread_local! {
    /// Everything was erased in another tab, or is being erased here: until this page begins anew, or that is done, it
    /// writes nothing.
    static ERASED: Cell<bool> = const { Cell::new(false) };
}

/// Whether everything was or is being erased, and nothing may be written.
#[must_use]
pub fn is_erased() -> bool {
    ERASED.get()
}

/// Everything that could be erased is: from now on there is new work.
pub fn is_over() {
    ERASED.set(false);
}

/// A name that stands in local storage for a moment: the browser tells all other tabs.
const ERASING: &str = "impact-erasing";

/// Has this page begin anew, without a trace of what stood on it, when another tab erases everything.
pub fn begin_anew_when_erased() -> Option<EventListener> {
    let window = web_sys::window()?;
    let leave = |event: &web_sys::Event| {
        let told = event.dyn_ref::<web_sys::StorageEvent>();
        let is_erased = told.is_some_and(|told| {
            told.key().as_deref() == Some(ERASING) && told.new_value().is_some()
        });
        let Some(window) = web_sys::window().filter(|_| is_erased) else { return };
        ERASED.set(true);
        // The address names work that is no more. Where it cannot be changed, the page says so.
        let base = window.location().pathname().unwrap_or_default();
        let _ = window
            .history()
            .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&base)));
        let _ = window.location().reload();
    };
    Some(EventListener::new(&window, "storage", leave))
}

/// Key and text of all work on this device, in the bin or not, as far as it can be read.
#[must_use]
pub fn all_work() -> BTreeMap<String, String> {
    let keeper = keeper();
    let kept = keeper.keys().unwrap_or_default().into_iter();
    let keys = kept.chain(keeper.binned().unwrap_or_default());
    keys.filter_map(|key| Some((key.clone(), keeper.look(&key).ok()??.text))).collect()
}

/// The database that holds earlier versions of the work with this key.
#[must_use]
pub fn history_name(key: &str) -> String {
    ["impact-history ", key].concat()
}

/// Forgets the earlier versions of the work with this key.
pub fn forget_history(key: &str) {
    let databases = web_sys::window().and_then(|window| window.indexed_db().ok()?);
    if let Some(databases) = databases {
        // Deleting what is not there does nothing.
        let _ = databases.delete_database(&history_name(key));
    }
}

/// The work of which nothing stands in local storage, and versions do: the browser ended before it had written it down.
pub async fn lost() -> Vec<String> {
    let Some(names) = databases().await.filter(|_| shelf().lasts()) else { return Vec::new() };
    let keeper = keeper();
    let (Ok(keys), Ok(binned)) = (keeper.keys(), keeper.binned()) else { return Vec::new() };
    let is_known = |key: &String| keys.contains(key) || binned.contains(key);
    let key = |name: String| name.strip_prefix(&history_name("")).map(ToOwned::to_owned);
    names.into_iter().filter_map(key).filter(|key| !is_known(key)).collect()
}

/// The names of all databases; nothing where the browser does not tell.
pub async fn databases() -> Option<Vec<String>> {
    let databases = web_sys::window()?.indexed_db().ok()??;
    let list: js_sys::Function =
        js_sys::Reflect::get(&databases, &"databases".into()).ok()?.dyn_into().ok()?;
    let told: js_sys::Promise = list.call0(&databases).ok()?.dyn_into().ok()?;
    let told = wasm_bindgen_futures::JsFuture::from(told).await.ok()?;
    let name = |each| js_sys::Reflect::get(&each, &"name".into()).ok()?.as_string();
    Some(js_sys::Array::from(&told).iter().filter_map(name).collect())
}

/// Takes away everything that this page has put into the browser's storage, also what is not shown in this tab; gives the
/// keys of the work that was there.
pub fn clear() -> Vec<String> {
    // Where local storage is full the other tabs hear nothing; what they have open is no longer saved by itself then.
    let _ = storage().map(|storage| storage.set_item(ERASING, "1"));
    ERASED.set(true);
    let keeper = Keeper::new(DeviceShelf::Local);
    let keys = [keeper.keys(), keeper.binned()].into_iter().flatten().flatten().collect();
    for shelf in [DeviceShelf::Local, shelf()] {
        for name in shelf.names().unwrap_or_default().iter().filter(|name| is_ours(name)) {
            // What is left is found by `is_clear`.
            let _ = shelf.remove(name);
        }
    }
    let _ = tab_storage().map(|storage| storage.remove_item(KEEP_NOTHING));
    keys
}

/// Whether nothing of this page is left there.
pub async fn is_clear() -> bool {
    let has_ours = |shelf: DeviceShelf| {
        shelf.names().is_ok_and(|names| names.iter().any(|name| is_ours(name)))
    };
    let databases = databases().await.unwrap_or_default();
    let has_versions = databases.iter().any(|name| name.starts_with(&history_name("")));
    !(has_ours(DeviceShelf::Local) || has_ours(shelf()) || has_versions)
}

fn is_ours(name: &str) -> bool {
    name.starts_with("impact")
}

/// A setting of the page, as kept on this device.
#[must_use]
pub fn setting(name: &str) -> Option<String> {
    keeper().setting(name).ok().flatten()
}

/// Keeps a setting of the page. A setting that cannot be kept is asked again next time.
pub fn keep_setting(name: &str, value: &str) {
    let _ = keeper().set(name, value);
}

/// Text that is not taken into the work with this key yet.
#[must_use]
pub fn draft(key: &str) -> String {
    keeper().draft(key).unwrap_or_default()
}

/// Keeps such a text. Where there is no room it stands on the page only, until that is left.
pub fn keep_draft(key: &str, text: &str) {
    let _ = keeper().keep_draft(key, text);
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
            if is_erased() {
                return Err(ShelfError::Unavailable);
            }
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
