//! Every word a person reads: Fluent files, compiled to a small text, looked up by message id.
//!
//! Fluent's own runtime costs the page 22 KB. So the files are compiled natively ([`compile()`]) into lines that the page
//! decodes ([`Catalogue`]) and speaks ([`Texts`]); the tests hold both against the real runtime, message by message.
//!
//! # What this crate does not do
//! It reads no file and no network at run time, knows no browser, and holds no sentence of its own: a missing message
//! shows its id, so that it is seen and reported.

mod catalogue;
#[cfg(feature = "compile")]
mod compile;
#[cfg(feature = "embed")]
mod embed;
mod pattern;
mod texts;

pub use catalogue::{Catalogue, DecodeError};
#[cfg(feature = "compile")]
pub use compile::{CompileError, compile};
#[cfg(feature = "embed")]
pub use embed::{Source, guided, languages, load, sources, texts};
pub use texts::{Arg, Texts};
