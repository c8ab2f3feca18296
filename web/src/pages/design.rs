//! Every component in every state, for those who build and translate: at `#/design-system`, linked from CONTRIBUTING.md.

mod example;

use impact_brief::chart::Figure;
use impact_core::closed_set::ClosedSet;
use impact_core::document::Direction;
use impact_core::framework::Criterion;
use impact_core::sensitivity::Sensitivity;
use impact_text::Arg;
use yew::{AttrValue, Callback, Html, component, html, use_state_eq};

use crate::components::form::check::Check;
use crate::components::form::file::FileField;
use crate::components::form::radios::{Choice, Radios};
use crate::components::form::select::Select;
use crate::components::form::text::{Size, TextField};
use crate::components::glossed::Glossed;
use crate::components::link::Link;
use crate::components::notice::Notice;
use crate::components::picture::Picture;
use crate::context::{Lexicon, use_lexicon};
use crate::pages::{heading, use_words};
use crate::route::Route;

/// The tokens of colour, as the style sheet names them.
const COLOURS: [&str; 11] = [
    "paper",
    "paper-2",
    "ink",
    "ink-2",
    "rule",
    "rule-strong",
    "accent",
    "harm",
    "benefit",
    "unknown",
    "focus",
];

/// The design system.
#[component]
pub fn Design() -> Html {
    let lexicon = use_lexicon();
    let waits =
        [use_words(&lexicon, ["design", "report"]), use_words(&lexicon, ["pictures", "samples"])];
    if let Some(waiting) = waits.into_iter().flatten().next() {
        return html! { <div class="design">{ heading(&lexicon.say("page-design")) }{ waiting }</div> };
    }
    html! {
        <div class="design">
            { heading(&lexicon.say("page-design")) }
            <p class="lead">{ lexicon.say("design-lead") }</p>
            { letters(&lexicon) }
            { colours(&lexicon) }
            { actions(&lexicon) }
            <h2>{ lexicon.say("design-form") }</h2>
            <Answers />
            { told(&lexicon) }
            { law(&lexicon) }
            { pictures(&lexicon) }
        </div>
    }
}

fn letters(lexicon: &Lexicon) -> Html {
    let line = lexicon.say("start-heading");
    html! {
        <>
            <h2>{ lexicon.say("design-type") }</h2>
            <p>{ lexicon.say("design-type-what") }</p>
            <p class="verdict-name">{ &line }</p>
            <h3>{ &line }</h3>
            <p class="lead">{ &line }</p>
            <p>{ &line }</p>
            <p class="hint">{ &line }</p>
            <p><code dir="ltr">{ Criterion::ALL.iter().map(|criterion| criterion.code()).collect::<Vec<_>>().join(" ") }</code></p>
        </>
    }
}

fn colours(lexicon: &Lexicon) -> Html {
    html! {
        <>
            <h2>{ lexicon.say("design-colour") }</h2>
            <p>{ lexicon.say("design-colour-what") }</p>
            <ul class="swatches">
                for name in COLOURS {
                    <li key={name}><span class={["swatch swatch-", name].concat()}></span><code dir="ltr">{ name }</code></li>
                }
            </ul>
        </>
    }
}

fn actions(lexicon: &Lexicon) -> Html {
    let say = |id: &str| lexicon.say(id);
    html! {
        <>
            <h2>{ say("design-action") }</h2>
            <p class="actions">
                <button type="button" class="action">{ say("start-new") }</button>
                <button type="button">{ say("save-json") }</button>
                <button type="button" class="quiet">{ say("discard") }</button>
                <button type="button" class="linklike">{ say("example-missing") }</button>
                <button type="button" disabled={true}>{ say("design-off") }</button>
                <Link to={Route::Start}>{ say("page-start") }</Link>
                <Link to={Route::Start} class={yew::classes!("action")}>{ say("page-start") }</Link>
            </p>
        </>
    }
}

/// Questions that can be answered here, so that every state can be seen.
#[component]
fn Answers() -> Html {
    let lexicon = use_lexicon();
    let chosen = use_state_eq(|| None::<AttrValue>);
    let ticked = use_state_eq(|| true);
    let words: AttrValue = lexicon.say("design-example").into();
    let ignore = Callback::from(|_: String| ());
    let option = |direction: &Direction| Choice {
        code: direction.code().into(),
        label: lexicon.say(&["direction-", direction.code()].concat()).into(),
        hint: None,
    };
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |code| chosen.set(Some(code)))
    };
    let on_tick = {
        let ticked = ticked.clone();
        Callback::from(move |now| ticked.set(now))
    };
    let options = vec![(AttrValue::from("1"), words.clone())];
    let field = |id: &'static str, size: Size, error: Option<AttrValue>| {
        html! {
            <TextField {id} label={words.clone()} hint={words.clone()} value={words.clone()} {size} {error} on_commit={ignore.clone()} />
        }
    };
    html! {
        <>
            { field("design-line", Size::Line, None) }
            { field("design-wrong", Size::Date, Some(lexicon.say("design-wrong").into())) }
            { field("design-area", Size::Area(3), None) }
            <Select id="design-select" label={words.clone()} none={lexicon.say("not-said")} {options} chosen="" on_choose={ignore.clone()} />
            <Radios id="design-radios" legend={words.clone()} hint={html! { { &words } }} options={Direction::ALL.iter().map(option).collect::<Vec<_>>()}
                chosen={(*chosen).clone()} {on_choose} />
            <Check id="design-check" label={words.clone()} hint={words.clone()} ticked={*ticked} {on_tick} />
            <FileField id="design-file" label={lexicon.say("start-open")} hint={lexicon.say("start-open.hint")} onchange={Callback::from(|_| ())} />
            <details><summary>{ &words }</summary><p>{ &words }</p></details>
        </>
    }
}

fn told(lexicon: &Lexicon) -> Html {
    let say = |id: &str| lexicon.say(id);
    html! {
        <>
            <h2>{ say("design-told") }</h2>
            <Notice heading={say("update-ready")}><p>{ say("update-what") }</p></Notice>
            <Notice heading={say("walk-missing")} urgent={true}><p>{ say("walk-missing-next") }</p></Notice>
            <p class="pending">{ say("loading-words") }</p>
            <p class="wrong">{ say("words-missing") }</p>
            <p class="done">{ say("discarded") }</p>
            <p class="aside">{ say("scope-sentence") }</p>
            <ul class="tasks">
                for state in ["open", "begun", "finished"] {
                    <li key={state}><span>{ say("page-scan") }</span><p class="progress"><strong class={["part-", state].concat()}>{ say(&["part-", state].concat()) }</strong></p></li>
                }
            </ul>
        </>
    }
}

fn law(lexicon: &Lexicon) -> Html {
    html! {
        <>
            <h2>{ lexicon.say("design-law") }</h2>
            <p class="words">{ lexicon.say("sample-CP3") }</p>
            <p class="gloss"><span class="tag">{ lexicon.say("gloss-tag") }</span>{ " " }{ lexicon.say("sample-CP3.people") }</p>
            for direction in Direction::ALL.iter() {
                <p key={direction.code()} class={["sentence ", direction.code()].concat()}>{ lexicon.say(&["direction-", direction.code()].concat()) }</p>
            }
            <p><Glossed id="design-gloss" text={lexicon.say("sample-CP3")} /></p>
        </>
    }
}

fn pictures(lexicon: &Lexicon) -> Html {
    let assessment = example::assessment(lexicon);
    let score = impact_core::score(&assessment);
    let texts = lexicon.texts();
    let name = lexicon.say("page-result");
    let said = lexicon.say_with("tab-title", &[("page", Arg::Text(&name))]);
    html! {
        <>
            <h2>{ lexicon.say("design-picture") }</h2>
            <p class="hint">{ said }</p>
            <Picture id="verdict" figure={Figure::verdict(&score, texts)} />
            <Picture id="map" figure={Figure::map(&assessment, &score, texts)} />
            <Picture id="stability" figure={Figure::stability(&Sensitivity::of(&assessment), &score, texts)} />
        </>
    }
}
