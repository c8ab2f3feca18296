//! Locks the work by a passphrase: as a file to take along, or so that on this device only its locked form stays.

use impact_lock::{Seed, Work, lock};
use yew::{AttrValue, Html, NodeRef, component, html, use_node_ref, use_state, use_state_eq};

use crate::browser;
use crate::components::form::secret::Secret;
use crate::context::{Desk, use_desk, use_lexicon};
use crate::route::Route;

/// Letters that a passphrase has at least: fewer can be tried out.
const LETTERS: usize = 12;

/// What is wanted of the locked file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// To take it along.
    File,
    /// To keep it here in place of what can be read.
    Here,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Nothing,
    /// It is being locked, which takes a moment.
    UnderWay,
    /// The passphrase is too short.
    Short,
    /// It was written twice, and not the same.
    Differs,
    /// The browser has no source of chance.
    NoChance,
    /// The browser has not kept it: all is as it was.
    NotKept,
    /// A text that was pasted is not taken into the work.
    Pasted,
    Filed,
}

impl Told {
    fn message(self) -> Option<&'static str> {
        Some(match self {
            Self::Nothing => return None,
            Self::UnderWay => "lock-under-way",
            Self::Short => "lock-short",
            Self::Differs => "lock-differs",
            Self::NoChance => "lock-no-chance",
            Self::NotKept => "lock-not-kept",
            Self::Pasted => "lock-pasted",
            Self::Filed => "lock-filed",
        })
    }

    fn is_error(self) -> bool {
        !matches!(self, Self::Nothing | Self::UnderWay | Self::Filed)
    }
}

/// The passphrase, and what to do with it.
#[component]
pub fn Lock() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let told = use_state_eq(|| Told::Nothing);
    let proposed = use_state(|| None::<String>);
    let (one, again) = (use_node_ref(), use_node_ref());
    let propose = {
        let (proposed, one, again) = (proposed.clone(), one.clone(), again.clone());
        move |_| {
            if let Some(passphrase) = browser::locked::passphrase() {
                for field in [&one, &again] {
                    browser::input::put_text(field, &passphrase);
                }
                proposed.set(Some(passphrase));
            }
        }
    };
    let act = |wanted: Wanted| {
        let (desk, told, one, again) = (desk.clone(), told.clone(), one.clone(), again.clone());
        let name = lexicon.say("file-name");
        move |_| {
            let passphrase = browser::input::text_in(&one);
            if passphrase.chars().count() < LETTERS {
                told.set(Told::Short);
                return;
            }
            if passphrase != browser::input::text_in(&again) {
                told.set(Told::Differs);
                return;
            }
            told.set(Told::UnderWay);
            let (desk, told, name) = (desk.clone(), told.clone(), name.clone());
            let fields = [one.clone(), again.clone()];
            // Once it is seen that it is under way; what was chosen before comes before it.
            browser::clock::after_paint(move || {
                told.set(locked(&desk, &passphrase, wanted, &name, &fields));
            });
        }
    };
    let error = |is_wrong: bool| {
        told.message().filter(|_| is_wrong).map(|id| AttrValue::from(lexicon.say(id)))
    };
    let is_told_below = !matches!(*told, Told::Short | Told::Differs);
    html! {
        <details class="lock" id="lock">
            <summary>{ lexicon.say("lock") }</summary>
            <p>{ lexicon.say("lock-what") }</p>
            <Secret id="passphrase" label={lexicon.say("lock-passphrase")} hint={lexicon.say("lock-passphrase.hint")} error={error(*told == Told::Short)} field={one.clone()} />
            <Secret id="passphrase-again" label={lexicon.say("lock-again")} error={error(*told == Told::Differs)} field={again.clone()} />
            <p class="actions"><button type="button" class="quiet" id="propose" onclick={propose}>{ lexicon.say("lock-propose") }</button></p>
            <p role="status">
                if let Some(proposed) = &*proposed { { lexicon.say("lock-proposed") }{ " " }<code dir="ltr" id="proposed">{ proposed }</code> }
            </p>
            <p class="actions">
                <button type="button" id="lock-file" onclick={act(Wanted::File)}>{ lexicon.say("lock-file") }</button>
                if desk.lasts() { <button type="button" id="lock-here" onclick={act(Wanted::Here)} aria-describedby="lock-here-hint">{ lexicon.say("lock-here") }</button> }
            </p>
            if desk.lasts() { <p class="hint" id="lock-here-hint">{ lexicon.say("lock-here.hint") }</p> }
            <p role="status" id="lock-told" class={if told.is_error() { "wrong" } else { "" }}>{ told.message().filter(|_| is_told_below).map(|id| lexicon.say(id)) }</p>
        </details>
    }
}

fn locked(
    desk: &Desk,
    passphrase: &str,
    wanted: Wanted,
    name: &str,
    fields: &[NodeRef; 2],
) -> Told {
    let Some(random) = browser::locked::random() else { return Told::NoChance };
    let Some(work) = desk.work() else { return Told::Nothing };
    let text = work.assessment.to_pretty();
    let file = lock(text.as_bytes(), passphrase, Work::EVERYDAY, &Seed(random));
    match wanted {
        Wanted::File => {
            // What is in a locked file is in a file.
            let _ = desk.file();
            let name = format!("{name}-{}.json.age", browser::clock::today());
            browser::files::offer_bytes(&name, &file);
            Told::Filed
        }
        // Law text that was pasted and not taken is in no file: it would go with the rest.
        Wanted::Here if !browser::shelf::draft(&work.key).is_empty() => Told::Pasted,
        Wanted::Here => {
            // Under the day and the key of its own: what was locked before, of this work or of a copy, is never replaced.
            let name = [&browser::clock::today(), " ", &work.key].concat();
            if !browser::locked::keep(&name, &file) {
                return Told::NotKept;
            }
            if !desk.erase() {
                browser::locked::forget(&name);
                return Told::NotKept;
            }
            for field in fields {
                browser::input::put_text(field, "");
            }
            browser::address::go(&Route::Start.address());
            Told::Nothing
        }
    }
}
