//! Two drafts side by side: this work as the later one, another work or a file as the earlier one. Nothing is counted up.

mod other;

use std::rc::Rc;

use impact_brief::chart::Figure;
use impact_brief::{list, verdicts};
use impact_core::closed_set::ClosedSet;
use impact_core::comparison::Comparison;
use impact_core::{Assessment, Score, score};
use impact_text::Arg;
use yew::{Html, component, html, use_memo, use_state};

use crate::components::notice::Notice;
use crate::components::picture::Picture;
use crate::context::{Lexicon, use_desk, use_lexicon};
use crate::pages::compare::other::{Chosen, Other};
use crate::pages::{heading, use_words};

/// Two drafts side by side.
#[component]
pub fn Compare() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let chosen = use_state(|| None::<Chosen>);
    let swapped = use_state(|| false);
    let words = use_words(&lexicon, ["report", "pictures"]);
    let this = desk.work().map(|work| Rc::clone(&work.assessment));
    let other = chosen.as_ref().and_then(Chosen::assessment);
    let sides = this.zip(other);
    let sides = sides.map(|(this, other)| if *swapped { [this, other] } else { [other, this] });
    let found =
        use_memo(sides, |sides| sides.as_ref().map(|[before, after]| beside(before, after)));
    let onchoose = {
        let (chosen, swapped) = (chosen.clone(), swapped.clone());
        move |other| {
            swapped.set(false);
            chosen.set(Some(other));
        }
    };
    let swap = move |_| swapped.set(!*swapped);
    if let Some(waiting) = words {
        return html! { <>{ heading(&lexicon.say("page-compare")) }{ waiting }</> };
    }
    html! {
        <>
            { heading(&lexicon.say("page-compare")) }
            <p class="lead">{ lexicon.say("drafts-lead") }</p>
            <Other {onchoose} here={desk.work().map_or_else(String::new, |work| work.key.clone())} />
            <div id="compared" role="status">
                if let Some(chosen) = &*chosen { <p class="official"><bdi>{ chosen.name() }</bdi></p> }
                if let Some(Chosen::Unreadable(_)) = &*chosen { { refused(&lexicon, "drafts-unreadable") } }
                if let Some(found) = &*found { { told(&lexicon, found) } }
            </div>
            if let Some(Found::Beside(comparison, scores)) = &*found {
                <p class="actions"><button type="button" id="swap" onclick={swap}>{ lexicon.say("drafts-swap") }</button></p>
                <Picture id="drafts" figure={Figure::drafts(comparison, scores.each_ref(), lexicon.texts())} />
            }
        </>
    }
}

/// What came of setting two documents side by side.
#[derive(Debug, PartialEq)]
enum Found {
    Beside(Box<Comparison>, Box<[Score; 2]>),
    /// They are of different rubrics.
    Apart,
}

fn beside(before: &Assessment, after: &Assessment) -> Found {
    match Comparison::of(before, after) {
        Ok(found) => Found::Beside(Box::new(found), Box::new([score(before), score(after)])),
        Err(_) => Found::Apart,
    }
}

fn refused(lexicon: &Lexicon, why: &str) -> Html {
    html! {
        <Notice heading={lexicon.say("drafts-refused")} urgent={true}><p>{ lexicon.say(why) }</p></Notice>
    }
}

fn told(lexicon: &Lexicon, found: &Found) -> Html {
    let Found::Beside(found, _) = found else { return refused(lexicon, "drafts-rubrics") };
    let overall = ["overall-", &found.overall.code().replace(['_', ' '], "-")].concat();
    let [before, after] = found.verdicts.map(|verdict| verdicts(verdict, lexicon.texts()));
    let args = [("before", Arg::Text(&before)), ("after", Arg::Text(&after))];
    let name = |criterion: &impact_core::Criterion| {
        lexicon.say(&["name-", criterion.code(), ".plain"].concat())
    };
    let benefits: Vec<String> = found.benefits_differ.iter().map(name).collect();
    let benefits = list(&benefits, lexicon.texts());
    html! {
        <>
            <p class="verdict-name" id="overall">{ lexicon.say(&overall) }</p>
            <p>{ lexicon.say_with("drafts-verdicts", &args) }</p>
            if !benefits.is_empty() {
                <p>{ lexicon.say_with("drafts-benefits", &[("criteria", Arg::Text(&benefits))]) }</p>
            }
        </>
    }
}
