//! The laws of the engine, from outside: the invariants of the rubric's section 2 by their numbers, the worked
//! examples of section 5, and the gate.

mod amendment;
mod cases;
mod comparison;
mod edits;
mod examples;
mod formats;
mod gate;
mod intervals;
mod lint_words;
mod mitigations;
mod nfc;
mod oracle;
mod panel;
mod record;
mod redaction;
mod rubrics;
mod searches;
mod sensitivity;
mod tables;
mod traces;
mod unknown;
mod vector;
mod written;
