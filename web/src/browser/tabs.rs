//! Other tabs of this browser: each tells the others which work it has open, so that nobody writes in two at once unawares.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use wasm_bindgen::JsCast;

const CHANNEL: &str = "impact-open";

/// How often another tab is asked whether it is still there, while there is one.
const ASKED_EVERY_MILLISECONDS: u32 = 1500;

thread_local! {
    static CURRENT: RefCell<Option<Rc<web_sys::BroadcastChannel>>> = const { RefCell::new(None) };
}

/// Work that is open here, as other tabs know it; dropping this tells them that it no longer is.
#[derive(Debug)]
pub struct Open {
    channel: Rc<web_sys::BroadcastChannel>,
    key: String,
    #[expect(dead_code, reason = "held for its end: dropping it stops listening")]
    listener: EventListener,
    #[expect(dead_code, reason = "held for its end: dropping it stops asking")]
    asked: Interval,
}

fn post(channel: &web_sys::BroadcastChannel, word: &str, key: &str) {
    // A channel that is closed reaches nobody, and there is nobody to tell.
    let _ = channel.post_message(&[word, " ", key].concat().into());
}

/// What another tab tells of the work that is open here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// It is open there too.
    Open,
    /// It no longer is.
    Left,
    /// A change of it was saved there, as this revision.
    Saved(u64),
}

/// Tells other tabs that a change of the work with this key was saved here, as this revision.
pub fn saved(key: &str, revision: u64) {
    // By the one that listens here: another would be heard by it as if it were another tab.
    if let Some(channel) = CURRENT.with_borrow(Clone::clone) {
        post(&channel, "saved", &format!("{key} {revision}"));
    }
}

/// Tells other tabs that the work with this key is open here, and `tell` what they tell of it. Nothing where the browser
/// has no channels.
pub fn open(key: &str, tell: impl Fn(News) + 'static) -> Option<Open> {
    let channel = Rc::new(web_sys::BroadcastChannel::new(CHANNEL).ok()?);
    let tell: Rc<dyn Fn(News)> = Rc::new(tell);
    // Whether another tab has told that it is there since it was last asked; nothing while there is none.
    let heard = Rc::new(Cell::new(None::<bool>));
    let listener = listen(&channel, key, Rc::clone(&tell), Rc::clone(&heard));
    post(&channel, "open", key);
    CURRENT.set(Some(Rc::clone(&channel)));
    // A tab that is closed says nothing any more: what is there answers.
    let (asking, own) = (Rc::clone(&channel), key.to_owned());
    let asked = Interval::new(ASKED_EVERY_MILLISECONDS, move || {
        match heard.get() {
            None => return,
            Some(true) => heard.set(Some(false)),
            Some(false) => {
                heard.set(None);
                tell(News::Left);
            }
        }
        post(&asking, "open", &own);
    });
    Some(Open { channel, key: key.to_owned(), listener, asked })
}

fn listen(
    channel: &Rc<web_sys::BroadcastChannel>,
    own: &str,
    tell: Rc<dyn Fn(News)>,
    heard: Rc<Cell<Option<bool>>>,
) -> EventListener {
    let (answering, own) = (Rc::clone(channel), own.to_owned());
    EventListener::new(channel, "message", move |event| {
        let said =
            event.dyn_ref::<web_sys::MessageEvent>().and_then(|event| event.data().as_string());
        let Some(said) = said else { return };
        let is_there = || {
            heard.set(Some(true));
            tell(News::Open);
        };
        match said.split_once(' ') {
            Some(("open", key)) if key == own => {
                post(&answering, "too", key);
                is_there();
            }
            Some(("too", key)) if key == own => is_there(),
            Some(("saved", what)) => {
                let news = what.split_once(' ').filter(|(key, _)| *key == own);
                if let Some(revision) = news.and_then(|(_, revision)| revision.parse().ok()) {
                    tell(News::Saved(revision));
                }
            }
            // Where there is a third it will say so.
            Some(("left", key)) if key == own => {
                heard.set(None);
                tell(News::Left);
                post(&answering, "open", key);
            }
            _ => {}
        }
    })
}

impl Drop for Open {
    fn drop(&mut self) {
        post(&self.channel, "left", &self.key);
        CURRENT.with_borrow_mut(|current| {
            // Other work may have opened one of its own already.
            if current.as_ref().is_some_and(|current| Rc::ptr_eq(current, &self.channel)) {
                *current = None;
            }
        });
        self.channel.close();
    }
}
