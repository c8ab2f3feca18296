//! A locked file that waits for its passphrase.

use std::rc::Rc;

use impact_lock::{Refused, Work, unlock};
use impact_text::Arg;
use yew::{
    AttrValue, Callback, Html, Properties, component, html, use_effect_with, use_node_ref,
    use_state_eq,
};

use crate::browser;
use crate::components::form::secret::Secret;
use crate::components::keys::use_keys;
use crate::context::use_lexicon;

#[derive(Debug, Properties, PartialEq)]
pub struct UnlockProps {
    /// What it is called, for messages.
    pub name: AttrValue,
    /// The file.
    pub file: Rc<[u8]>,
    /// Takes what was locked.
    pub onopen: Callback<Rc<[u8]>>,
    /// Leaves it.
    pub onleave: Callback<()>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Nothing,
    UnderWay,
    Refused(Refused),
}

/// Asks for the passphrase of a file.
#[component]
pub fn Unlock(props: &UnlockProps) -> Html {
    let lexicon = use_lexicon();
    let told = use_state_eq(|| Told::Nothing);
    let field = use_node_ref();
    use_effect_with(Rc::clone(&props.file), |_| browser::page::focus("unlock"));
    let open = {
        let (told, field) = (told.clone(), field.clone());
        let (file, onopen) = (Rc::clone(&props.file), props.onopen.clone());
        Callback::from(move |()| {
            told.set(Told::UnderWay);
            let passphrase = browser::input::text_in(&field);
            let (told, file, onopen) = (told.clone(), Rc::clone(&file), onopen.clone());
            browser::clock::after_paint(move || {
                match unlock(&file, &passphrase, Work::MOST_IN_A_PAGE) {
                    Ok(text) => onopen.emit(text.into()),
                    Err(why) => {
                        told.set(Told::Refused(why));
                        browser::page::focus_soon("unlock-passphrase");
                    }
                }
            });
        })
    };
    {
        let open = open.clone();
        use_keys(&field, (), move |event| {
            if event.key() == "Enter" && !event.is_composing() {
                open.emit(());
            }
        });
    }
    let file = [("file", Arg::Text(&props.name))];
    let error = match *told {
        Told::Refused(why) => {
            let id = why.code();
            let next = lexicon.say(&[id, ".next"].concat());
            Some(AttrValue::from([lexicon.say_with(id, &file), ". ".to_owned(), next].concat()))
        }
        _ => None,
    };
    html! {
        <section class="notice" id="unlock" tabindex="-1" aria-labelledby="unlock-heading">
            <h2 id="unlock-heading">{ lexicon.say_with("unlock-heading", &file) }</h2>
            <Secret id="unlock-passphrase" label={lexicon.say("lock-passphrase")} {error} {field} />
            <p role="status">{ (*told == Told::UnderWay).then(|| lexicon.say("lock-under-way")) }</p>
            <p class="actions">
                <button type="button" class="action" id="unlock-open" onclick={open.reform(|_| ())}>{ lexicon.say("unlock-open") }</button>
                <button type="button" class="quiet" onclick={props.onleave.reform(|_| ())}>{ lexicon.say("arrival-leave") }</button>
            </p>
        </section>
    }
}
