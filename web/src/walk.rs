//! The walk: the desk and the pages of work, with the engine behind them. A file of its own, fetched when work is begun
//! or opened; from then on it draws the first screen too, so that the desk and what can be undone on it live on.

use std::rc::Rc;

use impact_core::Problem;
use impact_core::closed_set::ClosedSet;
use impact_lock::is_locked;
use impact_text::Arg;
use yew::{Callback, Html, Properties, component, hook, html, use_effect_with, use_state};

use crate::browser;
use crate::components::arrival::{Arrived, Decision};
use crate::components::brief_view::BriefSoFar;
use crate::components::frame::Frame;
use crate::components::notice::Notice;
use crate::components::problems::Problems;
use crate::components::saving::{SaveState, Trail, Trouble};
use crate::components::unlock::Unlock;
use crate::components::verdict_bar::VerdictBar;
use crate::context::{Desk, DeskProvider, Lexicon, use_desk, use_lexicon};
use crate::pages;
use crate::pages::start::locked::Locked;
use crate::pages::start::{Start, Wish};
use crate::route::{Place, Route, Step};
use crate::state::arrival::{Arrival, Holds, Incoming, beside};

#[derive(Debug, Clone, Properties, PartialEq)]
pub struct WalkProps {
    /// Where one is.
    pub route: Route,
    /// What the person asked for and has not got yet.
    pub wish: Option<Wish>,
    /// Asks for something; nothing, once it was served.
    pub onwish: Callback<Option<Wish>>,
}

/// Draws the walk.
pub fn draw(props: WalkProps) -> Html {
    html! { <DeskProvider><Rooms ..props /></DeskProvider> }
}

/// The first screen and the pages of work, at the desk.
#[component]
fn Rooms(props: &WalkProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let (told, decide) = use_wish(&desk, props);
    // The heading was not there yet when one arrived.
    use_effect_with((), |()| browser::page::rescue_focus("heading"));
    use_focus_kept(&desk);
    let frame = |whole: bool, page: Html, trail: Html, foot: Html| {
        html! {
            <Frame saving={html! { <SaveState /> }} troubles={html! { <Trouble /> }} {trail} {foot}
                beside={(!whole).then(|| html! { <BriefSoFar /> })}>{ page }</Frame>
        }
    };
    match &props.route {
        Route::Start => {
            let told = say(&lexicon, told, &props.onwish, &decide);
            let ondiscard = {
                let desk = desk.clone();
                move |key: String| desk.close(&key)
            };
            let onwish = props.onwish.reform(Some);
            let saved = desk.work().map_or(0, |work| work.revision);
            let locked = html! { <Locked onwish={onwish.clone()} /> };
            let page = html! { <Start {told} {onwish} {ondiscard} {saved} {locked} /> };
            frame(true, page, Html::default(), Html::default())
        }
        Route::Worksheet => {
            frame(true, html! { <pages::worksheet::Worksheet /> }, Html::default(), Html::default())
        }
        Route::Design => {
            frame(true, html! { <pages::design::Design /> }, Html::default(), Html::default())
        }
        Route::Device => {
            frame(true, html! { <pages::device::Device /> }, Html::default(), Html::default())
        }
        Route::Work { key, .. } if !desk.open(key) => frame(
            true,
            html! { <pages::gone::Gone work={key.clone()} /> },
            Html::default(),
            Html::default(),
        ),
        // Opened just now: the desk tells of it in the next turn.
        Route::Work { key, .. } if desk.work().is_none_or(|work| work.key != *key) => {
            Html::default()
        }
        Route::Work { key, place } => {
            // Other work has pages of its own, even where the place is the same: what is being written stays where it belongs.
            let page = html! { <Page key={key.clone()} place={place.clone()} /> };
            let trail = html! { <Trail place={place.clone()} /> };
            let foot = html! { <VerdictBar place={place.clone()} /> };
            frame(is_whole(place), page, trail, foot)
        }
    }
}

/// What came of a wish, where the person stays on the first screen.
#[derive(Debug, Clone, PartialEq)]
enum Told {
    Nothing,
    Refused(String, Vec<Problem>),
    /// A file that waits for its passphrase, and its name.
    Locked(String, Rc<[u8]>),
    /// A file that waits to be taken in.
    Arrived(Rc<Arrival>),
    /// So many works are kept beside those that were there.
    Kept(usize),
    NotKept,
}

/// Serves a wish; gives what came of the last one, until the next, and hears what is to be done with a file.
#[hook]
fn use_wish(desk: &Desk, props: &WalkProps) -> (Told, Callback<Decision>) {
    let lexicon = use_lexicon();
    let told = use_state(|| Told::Nothing);
    {
        let (desk, onwish, told) = (desk.clone(), props.onwish.clone(), told.clone());
        use_effect_with(props.wish.clone(), move |wish| {
            let Some(wish) = wish else { return };
            let go = |route: Route| {
                browser::address::go(&route.address());
                Told::Nothing
            };
            let refused = |name: &str| {
                let name = name.to_owned();
                move |problems| Told::Refused(name, problems)
            };
            told.set(match wish {
                Wish::Begin { law } => go(desk.begin(lexicon.language(), law)),
                Wish::Example { name, bytes } => desk.import(bytes).map_or_else(refused(name), go),
                Wish::Open { name, bytes } if is_locked(bytes) => {
                    Told::Locked(name.clone(), Rc::clone(bytes))
                }
                Wish::Open { name, bytes } => desk
                    .look_into(name, bytes)
                    .map_or_else(refused(name), |arrival| Told::Arrived(Rc::new(arrival))),
            });
            onwish.emit(None);
        });
    }
    {
        // What is here may be another when one comes back.
        let told = told.clone();
        use_effect_with(props.route == Route::Start, move |is_here| {
            if !is_here {
                told.set(Told::Nothing);
            }
        });
    }
    let decide = {
        let (desk, told) = (desk.clone(), told.clone());
        Callback::from(move |decision| match &*told {
            Told::Arrived(arrival) => told.set(done(&desk, arrival, decision)),
            Told::Locked(..) => {
                browser::page::focus_soon("open-file");
                told.set(Told::Nothing);
            }
            _ => {}
        })
    };
    ((*told).clone(), decide)
}

/// Does what was decided of a file.
fn done(desk: &Desk, arrival: &Arrival, decision: Decision) -> Told {
    let route = match (decision, &arrival.holds) {
        (Decision::TakeIn, Holds::Many(all, _)) => {
            browser::page::focus_soon("opened");
            return if desk.take_in_all(all) { Told::Kept(all.len()) } else { Told::NotKept };
        }
        (Decision::TakeIn, Holds::One(incoming)) => desk.take_in((*incoming.document).clone()),
        (Decision::Replace(key), Holds::One(incoming)) => {
            match desk.replace(&key, Rc::clone(&incoming.document)) {
                Some(route) => route,
                // It went meanwhile: what is here now is shown, and the file waits on.
                None => {
                    let here = beside(&incoming.document, desk.alike(&incoming.document));
                    let holds = Holds::One(Incoming { here, ..incoming.clone() });
                    return Told::Arrived(Rc::new(Arrival { holds, ..arrival.clone() }));
                }
            }
        }
        (Decision::GoTo(key), _) => Route::work(&key, Place::Hub),
        _ => {
            browser::page::focus_soon("open-file");
            return Told::Nothing;
        }
    };
    browser::address::go(&route.address());
    Told::Nothing
}

/// What was locked is opened like any other file; what is left locked is left.
fn unlocked(
    name: &str,
    onwish: &Callback<Option<Wish>>,
    decide: &Callback<Decision>,
) -> (Callback<Rc<[u8]>>, Callback<()>) {
    let name = name.trim_end_matches(".age").to_owned();
    let onopen = onwish.reform(move |bytes| Some(Wish::Open { name: name.clone(), bytes }));
    (onopen, decide.reform(|()| Decision::Leave))
}

fn say(
    lexicon: &Lexicon,
    told: Told,
    onwish: &Callback<Option<Wish>>,
    decide: &Callback<Decision>,
) -> Html {
    match told {
        Told::Nothing => Html::default(),
        Told::Refused(file, problems) => html! { <Problems {file} {problems} /> },
        Told::Locked(name, file) => {
            let (onopen, onleave) = unlocked(&name, onwish, decide);
            html! { <Unlock {name} {file} {onopen} {onleave} /> }
        }
        Told::Arrived(arrival) => html! { <Arrived {arrival} ondecide={decide.clone()} /> },
        Told::NotKept => html! {
            <div id="opened" tabindex="-1"><Notice heading={lexicon.say("file-refused")} urgent={true}><p>{ lexicon.say("deed-refused-next") }</p></Notice></div>
        },
        Told::Kept(count) => html! {
            <p role="status" class="done" id="opened" tabindex="-1">{ lexicon.say_with("device-opened", &[("count", Arg::Number(count as u64))]) }</p>
        },
    }
}

/// A change may take away what had the focus: a button that removed its own list, a part that closed.
#[hook]
fn use_focus_kept(desk: &Desk) {
    let before = yew::use_mut_ref(|| None::<u32>);
    use_effect_with(desk.work().map(|work| work.edits), move |edits| {
        if before.replace(*edits).is_some() {
            browser::page::rescue_focus("main");
        }
    });
}

/// On these pages the brief, or its result, is the page itself.
fn is_whole(place: &Place) -> bool {
    matches!(
        place,
        Place::Step(Step::Brief | Step::Result)
            | Place::Grid
            | Place::Why
            | Place::Amend
            | Place::Compare
            | Place::Projector
            | Place::Versions
    )
}

#[derive(Debug, Properties, PartialEq)]
struct PageProps {
    place: Place,
}

/// The page of a place in the work that is open.
#[component]
fn Page(props: &PageProps) -> Html {
    match &props.place {
        Place::Step(step) => html! {
            <>{ part(*step) }<pages::finished::Finished key={step.code()} step={*step} /></>
        },
        Place::Hub => html! { <pages::hub::Hub /> },
        Place::Grid => html! { <pages::grid::Grid /> },
        Place::Criterion(criterion) => {
            html! { <pages::criterion::CriterionPage criterion={*criterion} /> }
        }
        Place::Finding(id) => html! { <pages::finding::FindingPage id={id.clone()} /> },
        Place::Why => html! { <pages::why::Why /> },
        Place::Amend => html! { <pages::amend::Amend /> },
        Place::Compare => html! { <pages::compare::Compare /> },
        Place::Projector => html! { <pages::projector::Projector /> },
        Place::Versions => html! { <pages::versions::Versions /> },
    }
}

fn part(step: Step) -> Html {
    match step {
        Step::Plan => html! { <pages::plan::Plan /> },
        Step::Proposal => html! { <pages::proposal::Proposal /> },
        Step::Clauses => html! { <pages::clauses::Clauses /> },
        Step::Scan => html! { <pages::scan::Scan /> },
        Step::Analysis => html! { <pages::analysis::Analysis /> },
        Step::Check => html! { <pages::check::Check /> },
        Step::Result => html! { <pages::result::Result /> },
        Step::Brief => html! { <pages::brief::BriefPage /> },
    }
}
