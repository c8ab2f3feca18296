//! Locked work on this device: a file of the age format under a name of its own, with nothing readable about it.

use impact_store::Shelf;

use super::shelf::shelf;

/// What stands before the name of locked work. `Erase everything` finds it by its first letters.
const NAME: &str = "impact-locked ";

/// Bytes that nobody can guess; nothing where the browser has no source of them, and then nothing is locked.
#[must_use]
pub fn random() -> Option<[u8; 48]> {
    let mut bytes = [0; 48];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// A passphrase that nobody can guess: twenty letters of thirty-two, a hundred bits.
#[must_use]
pub fn passphrase() -> Option<String> {
    // Without those that are taken for one another.
    let letters = b"abcdefghijkmnpqrstuvwxyz23456789";
    let letter = |byte: &u8| char::from(letters[usize::from(byte & 31)]);
    let random = random()?;
    let groups = random[..20].chunks(4).map(|group| group.iter().map(letter).collect::<String>());
    Some(groups.collect::<Vec<_>>().join("-"))
}

/// Keeps a locked file under this key, the day first; tells whether it stands there as it was given.
#[must_use]
pub fn keep(key: &str, file: &[u8]) -> bool {
    // Local storage keeps letters: one for each byte.
    let letters: String = file.iter().map(|byte| char::from(*byte)).collect();
    let name = [NAME, key].concat();
    shelf().write(&name, &letters).is_ok() && shelf().read(&name) == Ok(Some(letters))
}

/// Whether anything is locked here.
#[must_use]
pub fn is_any() -> bool {
    shelf().names().is_ok_and(|names| names.iter().any(|name| name.starts_with(NAME)))
}

/// The keys of what is locked here, the oldest first.
#[must_use]
pub fn keys() -> Vec<String> {
    let names = shelf().names().unwrap_or_default();
    let mut keys: Vec<_> =
        names.iter().filter_map(|name| name.strip_prefix(NAME)).map(ToOwned::to_owned).collect();
    keys.sort();
    keys
}

/// The locked file under this key. A letter that is no byte becomes another one: what is damaged is told when it is opened.
#[must_use]
pub fn file(key: &str) -> Option<Vec<u8>> {
    let letters = shelf().read(&[NAME, key].concat()).ok()??;
    Some(letters.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect())
}

/// Erases it. What cannot be erased stays on the list.
pub fn forget(key: &str) {
    let _ = shelf().remove(&[NAME, key].concat());
}
