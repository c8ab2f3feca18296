//! The names of countries in a language: the browser has them all, so no visitor fetches them.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Code and name of each of these countries, in the order of the names; nothing where the browser knows no names.
#[must_use]
pub fn countries(language: &str, codes: &[&'static str]) -> Vec<(&'static str, String)> {
    let Some(names) = Names::of(language) else { return Vec::new() };
    let mut known: Vec<_> =
        codes.iter().filter_map(|code| Some((*code, names.get(code)?))).collect();
    known.sort_by(|(_, one), (_, other)| {
        // Unlike by its bytes, É stands beside E.
        JsValue::from_str(one)
            .unchecked_into::<js_sys::JsString>()
            .locale_compare(other, &Array::of1(&language.into()), &Object::new())
            .cmp(&0)
    });
    known
}

/// Whether two names are the same but for capitals, accents, and marks such as apostrophes and hyphens.
#[must_use]
pub fn is_same(language: &str, one: &str, other: &str) -> bool {
    let options = Object::new();
    // An option that is not taken leaves the comparison narrower.
    let _ = Reflect::set(&options, &"sensitivity".into(), &"base".into());
    let letters = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let one: js_sys::JsString = JsValue::from_str(&letters(one)).unchecked_into();
    let other = letters(other);
    !other.is_empty() && one.locale_compare(&other, &Array::of1(&language.into()), &options) == 0
}

/// What names countries in one language.
struct Names {
    names: JsValue,
    of: Function,
}

impl Names {
    fn of(language: &str) -> Option<Self> {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let class: Function = Reflect::get(&intl, &"DisplayNames".into()).ok()?.dyn_into().ok()?;
        let options = Object::new();
        for (name, value) in [("type", "region"), ("fallback", "none")] {
            Reflect::set(&options, &name.into(), &value.into()).ok()?;
        }
        let names =
            Reflect::construct(&class, &Array::of2(&language.into(), &options.into())).ok()?;
        let of = Reflect::get(&names, &"of".into()).ok()?.dyn_into().ok()?;
        Some(Self { names, of })
    }

    fn get(&self, code: &str) -> Option<String> {
        // What is no code at all is refused with an exception.
        self.of.call1(&self.names, &code.into()).ok()?.as_string()
    }
}
