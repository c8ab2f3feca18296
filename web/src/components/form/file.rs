//! A file to open: the browser's own file input, under a button in the language of the page (the browser's speaks its own).

use yew::{AttrValue, Callback, Event, Html, Properties, component, html};

#[derive(Debug, Properties, PartialEq)]
pub struct FileFieldProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// What the button says.
    pub label: AttrValue,
    /// What can be opened, and what becomes of it.
    pub hint: AttrValue,
    /// Takes the event of a choice.
    pub onchange: Callback<Event>,
}

/// A button that opens a file.
#[component]
pub fn FileField(props: &FileFieldProps) -> Html {
    let hint_id = format!("{}-hint", props.id);
    html! {
        <div class="field file">
            <input type="file" id={props.id.clone()} accept=".json,.ndjson,.jsonl,.age,application/json" onchange={props.onchange.clone()} aria-describedby={hint_id.clone()} />
            <label for={props.id.clone()}>{ &props.label }</label>
            <p class="hint" id={hint_id}>{ &props.hint }</p>
        </div>
    }
}
