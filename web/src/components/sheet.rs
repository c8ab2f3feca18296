//! A sheet over the page: who answers a question looks something up, and is back where the question was left.

use std::cell::Cell;
use std::rc::Rc;

use yew::{
    AttrValue, Html, Properties, classes, component, html, use_effect_with, use_mut_ref,
    use_node_ref, use_state_eq,
};

use crate::browser;
use crate::components::keys::use_keys;
use crate::context::use_lexicon;

#[derive(Debug, Properties, PartialEq)]
pub struct SheetProps {
    /// The words that open it.
    pub words: AttrValue,
    /// Unique on the page.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// The id of what they are about, where the same words stand elsewhere on the page.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    /// Where its reader was, where that is kept from one to the next.
    #[prop_or_default]
    pub bookmark: Option<Bookmark>,
    /// What these words open, for their dress.
    pub class: &'static str,
    /// Its name.
    pub name: AttrValue,
    /// What stands on it, made when it is opened.
    pub children: Html,
}

/// Where somebody was on a sheet.
#[derive(Debug, Clone, Default)]
pub struct Bookmark(Rc<Cell<f64>>);

impl PartialEq for Bookmark {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Words that lay a sheet over the page.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let lexicon = use_lexicon();
    let (sheet, asked) = (use_node_ref(), use_state_eq(|| false));
    {
        let (sheet, bookmark) = (sheet.clone(), props.bookmark.clone());
        use_effect_with(*asked, move |asked| {
            if *asked {
                browser::page::lay_over(&sheet);
                if let Some(Bookmark(at)) = bookmark {
                    browser::page::scroll_within(&sheet, at.get());
                }
            }
        });
    }
    // Its keys are its own: digits answer the question behind it otherwise.
    use_keys(&sheet, *asked, |event| event.stop_propagation());
    let place = use_mut_ref(|| 0.0);
    let ask = {
        let (asked, place) = (asked.clone(), place.clone());
        move |_| {
            *place.borrow_mut() = browser::page::scrolled();
            asked.set(true);
        }
    };
    // Before it closes: what is closed is scrolled nowhere.
    let mark = {
        let (sheet, bookmark) = (sheet.clone(), props.bookmark.clone());
        move || {
            if let Some(Bookmark(at)) = &bookmark {
                at.set(browser::page::scrolled_within(&sheet));
            }
        }
    };
    let close = {
        let (sheet, mark) = (sheet.clone(), mark.clone());
        move |_| {
            mark();
            browser::page::take_away(&sheet);
        }
    };
    let oncancel = move |_| mark();
    // Escape closes it too: the browser tells of both.
    let onclose = {
        let asked = asked.clone();
        move |_| {
            asked.set(false);
            // The focus comes back to these words, and would bring them to where the page scrolls least.
            browser::page::scroll_to(*place.borrow());
        }
    };
    html! {
        <>
            <button type="button" id={props.id.clone()} class={classes!("linklike", props.class)} aria-describedby={props.about.clone()} onclick={ask}>{ &props.words }</button>
            if *asked {
                <dialog ref={sheet} class="overlay" aria-label={props.name.clone()} {oncancel} {onclose}>
                    <p class="actions"><button type="button" onclick={close}>{ lexicon.say("sheet-close") }</button></p>
                    { props.children.clone() }
                </dialog>
            }
        </>
    }
}
