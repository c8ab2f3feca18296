//! The two handles that pages have: the desk (the work) and the lexicon (the words).

mod desk;
mod lexicon;
mod words;

pub use desk::{Desk, DeskProvider, use_desk};
pub use lexicon::{
    Lexicon, LexiconProvider, PackState, use_lexicon, use_pack, use_pack_when, use_packs,
    use_packs_of, use_tongue,
};
pub use words::{SOURCE_LANGUAGE, Words};
