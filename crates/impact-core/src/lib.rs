//! Internet impact assessment, as a pure function: the framework, the rubric, the document, the verdict.
//!
//! Read in this order: [`framework`] names the fifteen criteria; [`rubric`] holds the published tables and what four
//! judgements add up to; [`document`] is one assessment, read from JSON and written back; [`score`] turns a document into
//! a verdict that carries its own proof.
//!
//! # What this crate does not do
//! It reads no file, no clock, no environment and no random number; it uses no float; it knows no browser and no
//! command line; it holds no sentence for a person to read (those are Fluent messages, found by the stable codes
//! given here). The same input gives the same bytes, native and WASM.

pub mod amendment;
pub mod closed_set;
pub mod comparison;
pub mod difference;
pub mod document;
pub mod edit;
pub mod framework;
pub mod hash;
pub mod json;
pub mod lint;
pub mod migration;
mod order;
pub mod panel;
pub mod problem;
pub mod reading;
pub mod redaction;
pub mod rubric;
pub mod score;
pub mod sensitivity;
pub mod vector;

pub use document::{Assessment, Limits, Opened, open, open_to_look};
pub use framework::{Block, Criterion};
pub use hash::Sha256;
pub use json::Json;
pub use problem::{Code, Problem, Severity};
pub use rubric::{Field, Interval, Span};
pub use score::{Case, Score, score, score_opened};

/// The version of this engine, as printed in every result.
pub const ENGINE_VERSION: &str = env!("CARGO_PKG_VERSION");
