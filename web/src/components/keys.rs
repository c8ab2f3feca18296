//! Keys pressed within a part of a page.
//!
//! The part itself is listened to. A framework that listens to keys on the whole page asks, at each letter typed into any
//! field, everything around the place where it was typed.

use std::cell::RefCell;
use std::rc::Rc;

use yew::{
    AttrValue, Callback, Html, KeyboardEvent, NodeRef, Properties, component, hook, html,
    use_effect_with, use_mut_ref, use_node_ref,
};

use crate::browser;

type Heard = RefCell<Option<Rc<dyn Fn(&KeyboardEvent)>>>;

/// Tells of keys pressed within an element that is there for as long as `there` stays the same.
#[hook]
pub fn use_keys<T: PartialEq + 'static>(
    place: &NodeRef,
    there: T,
    heard: impl Fn(&KeyboardEvent) + 'static,
) {
    let latest: Rc<Heard> = use_mut_ref(|| None);
    *latest.borrow_mut() = Some(Rc::new(heard));
    let place = place.clone();
    use_effect_with(there, move |_| {
        let listener = browser::input::on_key(&place, move |event| {
            // Who hears of a key may have the page drawn anew, and another one hear from then on.
            let heard = latest.borrow().clone();
            if let Some(heard) = heard {
                heard(event);
            }
        });
        move || drop(listener)
    });
}

#[derive(Debug, Properties, PartialEq)]
pub struct KeyedProps {
    /// Its dress.
    pub class: &'static str,
    /// Given where the part itself can have the focus.
    #[prop_or_default]
    pub tabindex: Option<AttrValue>,
    /// Hears of each key.
    pub on_key: Callback<KeyboardEvent>,
    pub children: Html,
}

/// A part of a page with keys of its own.
#[component]
pub fn Keyed(props: &KeyedProps) -> Html {
    let place = use_node_ref();
    let on_key = props.on_key.clone();
    use_keys(&place, (), move |event| on_key.emit(event.clone()));
    html! { <div class={props.class} tabindex={props.tabindex.clone()} ref={place}>{ props.children.clone() }</div> }
}
