//! What the words must be: the same as Project Fluent's own runtime says, complete in every language, and by the laws
//! of `content/README.md`.

mod compiling;
mod laws;
mod oracle;
mod plurals;
