//! The work that is kept on this device in its locked form only.

use std::rc::Rc;

use impact_core::document::Date;
use impact_text::Arg;
use yew::{Callback, Html, Properties, component, html, use_state};

use crate::browser;
use crate::context::use_lexicon;
use crate::pages::start::Wish;

#[derive(Debug, Properties, PartialEq)]
pub struct LockedProps {
    /// Asks for something.
    pub onwish: Callback<Wish>,
}

/// Locked work: it has no title to show.
#[component]
pub fn Locked(props: &LockedProps) -> Html {
    let lexicon = use_lexicon();
    let asked = use_state(|| None::<String>);
    let keys = browser::locked::keys();
    // The day that it was locked is all that is known of it.
    let named = |nth: usize, key: &str| {
        let day = key.split(' ').next().and_then(Date::parse);
        let day = day.map_or_else(String::new, |day| impact_brief::date(&day, lexicon.texts()));
        let args = [("number", Arg::Number(nth as u64 + 1)), ("date", Arg::Text(&day))];
        lexicon.say_with("locked-work", &args)
    };
    let open = |key: &String, name: String| {
        let (onwish, key) = (props.onwish.clone(), key.clone());
        move |_| {
            if let Some(bytes) = browser::locked::file(&key) {
                onwish.emit(Wish::Open { name: name.clone(), bytes: Rc::from(bytes) });
            }
        }
    };
    let ask = |key: &String| {
        let (asked, key) = (asked.clone(), key.clone());
        move |_| {
            asked.set(Some(key.clone()));
            browser::page::focus_soon("locked-sure");
        }
    };
    // What had the focus is gone with the question.
    let leave = {
        let asked = asked.clone();
        Callback::from(move |_| {
            asked.set(None);
            browser::page::focus_soon("continue");
        })
    };
    let forget = |key: &String| {
        let (asked, key) = (asked.clone(), key.clone());
        move |_| {
            browser::locked::forget(&key);
            asked.set(None);
            browser::page::focus_soon("continue");
        }
    };
    html! {
        if !keys.is_empty() {
            <ul class="entries" id="locked">
                for (nth, key) in keys.iter().enumerate() {
                    <li key={key.clone()}>
                        <button type="button" class="linklike" onclick={open(key, named(nth, key))}>{ named(nth, key) }</button>
                        if asked.as_ref() == Some(key) {
                            <p role="alert" id="locked-sure" tabindex="-1">{ lexicon.say("locked-erase-sure") }</p>
                            <button type="button" onclick={forget(key)}>{ lexicon.say("bin-erase") }</button>
                            <button type="button" class="quiet" onclick={leave.clone()}>{ lexicon.say("bin-keep") }</button>
                        } else {
                            <button type="button" class="quiet" onclick={ask(key)}>{ lexicon.say("locked-erase") }</button>
                        }
                    </li>
                }
            </ul>
        }
    }
}
