//! Other tabs of this browser: each tells the others which work it has open, so that nobody writes in two at once unawares.

use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsCast;

const CHANNEL: &str = "impact-open";

/// Work that is open here, as other tabs know it; dropping this tells them that it no longer is.
#[derive(Debug)]
pub struct Open {
    channel: Rc<web_sys::BroadcastChannel>,
    key: String,
    #[expect(dead_code, reason = "held for its end: dropping it stops listening")]
    listener: EventListener,
}

fn post(channel: &web_sys::BroadcastChannel, word: &str, key: &str) {
    // A channel that is closed reaches nobody, and there is nobody to tell.
    let _ = channel.post_message(&[word, " ", key].concat().into());
}

/// Tells other tabs that the work with this key is open here, and `tell` whether it is open in another one. Nothing
/// where the browser has no channels.
pub fn open(key: &str, tell: impl Fn(bool) + 'static) -> Option<Open> {
    let channel = Rc::new(web_sys::BroadcastChannel::new(CHANNEL).ok()?);
    let (heard, own) = (Rc::clone(&channel), key.to_owned());
    let listener = EventListener::new(&channel, "message", move |event| {
        let said =
            event.dyn_ref::<web_sys::MessageEvent>().and_then(|event| event.data().as_string());
        let Some(said) = said else { return };
        match said.split_once(' ') {
            Some(("open", key)) if key == own => {
                post(&heard, "too", key);
                tell(true);
            }
            Some(("too", key)) if key == own => tell(true),
            // Where there is a third it will say so.
            Some(("left", key)) if key == own => {
                tell(false);
                post(&heard, "open", key);
            }
            _ => {}
        }
    });
    post(&channel, "open", key);
    Some(Open { channel, key: key.to_owned(), listener })
}

impl Drop for Open {
    fn drop(&mut self) {
        post(&self.channel, "left", &self.key);
        self.channel.close();
    }
}
