//! The brief: what the record says, as a document a legislator can read, in any language that has its words.
//!
//! [`compose()`] turns an assessment into blocks; [`html()`] and [`markdown()`] write them, and the page shows the same
//! blocks beside the work. [`words`] holds what page and brief both say: the sentence of a finding, the headline.
//!
//! # What this crate does not do
//! It judges nothing and invents nothing: every sentence is a Fluent message or words of the record. It reads no clock,
//! no file and no network, and no text of the record ever becomes markup.

mod amendment;
pub mod brief;
pub mod chart;
mod compose;
mod firmness;
mod html;
mod levels;
mod markdown;
mod problem;
mod words;

pub use amendment::{amended, effects, level_changes, recommended};
pub use brief::{Block, Brief, Run, is_link};
pub use compose::compose;
pub use firmness::{firmness, flip, judged, verdicts};
pub use html::html;
pub use levels::{found, levels, of_block};
pub use markdown::markdown;
pub use problem::{advice, hit, hit_json, hit_next, hit_why, message, problem_json};
pub use words::{clean, date, headline, headline_of, headline_sentences, list, phrase, sentence};
