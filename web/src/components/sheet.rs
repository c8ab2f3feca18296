//! A sheet over the page: who answers a question looks something up, and is back where the question was left.

use yew::{
    AttrValue, Html, KeyboardEvent, Properties, classes, component, html, use_effect_with,
    use_mut_ref, use_node_ref, use_state_eq,
};

use crate::browser;
use crate::context::use_lexicon;

#[derive(Debug, Properties, PartialEq)]
pub struct SheetProps {
    /// The words that open it.
    pub words: AttrValue,
    /// Unique on the page.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// What these words open, for their dress.
    pub class: &'static str,
    /// Its name.
    pub name: AttrValue,
    /// What stands on it, made when it is opened.
    pub children: Html,
}

/// Words that lay a sheet over the page.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let lexicon = use_lexicon();
    let (sheet, asked) = (use_node_ref(), use_state_eq(|| false));
    {
        let sheet = sheet.clone();
        use_effect_with(*asked, move |asked| {
            if *asked {
                browser::page::lay_over(&sheet);
            }
        });
    }
    let place = use_mut_ref(|| 0.0);
    let ask = {
        let (asked, place) = (asked.clone(), place.clone());
        move |_| {
            *place.borrow_mut() = browser::page::scrolled();
            asked.set(true);
        }
    };
    let close = {
        let sheet = sheet.clone();
        move |_| browser::page::take_away(&sheet)
    };
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
            <button type="button" id={props.id.clone()} class={classes!("linklike", props.class)} onclick={ask}>{ &props.words }</button>
            if *asked {
                // Its keys are its own: digits answer the question behind it otherwise.
                <dialog ref={sheet} class="overlay" aria-label={props.name.clone()} {onclose}
                    onkeydown={|event: KeyboardEvent| event.stop_propagation()}>
                    <p class="actions"><button type="button" onclick={close}>{ lexicon.say("sheet-close") }</button></p>
                    { props.children.clone() }
                </dialog>
            }
        </>
    }
}
