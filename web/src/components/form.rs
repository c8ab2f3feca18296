//! Form parts after the GOV.UK patterns: label, hint, field; one closure per kind of answer, not per field.

pub mod check;
pub mod file;
pub mod radios;
pub mod secret;
pub mod select;
pub mod text;
