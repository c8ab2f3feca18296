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
