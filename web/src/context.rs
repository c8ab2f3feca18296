//! The two handles that pages have: the desk (the work) and the lexicon (the words).

mod desk;
mod lexicon;

pub use desk::{Desk, DeskProvider, Refusal, use_desk};
pub use lexicon::{
    Lexicon, LexiconProvider, PackState, SOURCE_LANGUAGE, Words, use_lexicon, use_pack,
    use_pack_when, use_packs, use_packs_of, use_tongue,
};
