//! The command line: documents in, results out, one exit code.
//!
//! [`run`] is the whole program. Read on in `commands`, one module a command; [`arguments`](crate::arguments) declares
//! what they share, `input` and `save` are the only ones that touch files, `diagnostic` draws what is wrong.
//!
//! # What this crate does not do
//! It scores nothing (the core does), composes no brief (impact-brief does), and holds no sentence for a person to
//! read: help, reports and errors are Fluent messages. It opens no network connection.

mod arguments;
mod commands;
mod conclusion;
mod console;
mod diagnostic;
mod document;
mod failure;
mod input;
mod language;
mod outcome;
mod passphrase;
mod report;
mod save;
mod session;
mod usage;

use std::ffi::OsString;
use std::process::ExitCode;

use session::Session;

/// Documents are trees of many small pieces, made on several cores at once.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Does what the arguments ask for; the first is the name of the program.
#[must_use]
pub fn run(arguments: Vec<OsString>) -> ExitCode {
    let language = language::choose(&arguments, |name| std::env::var(name).ok());
    let mut session = Session::in_language(language);
    let done = match arguments::command(&session.texts).try_get_matches_from(&arguments) {
        Ok(matches) => commands::run(&mut session, &matches),
        Err(error) => usage::tell(&mut session, &error, &arguments),
    };
    let outcome = done.unwrap_or_else(|failure| session.fail(&failure));
    session.close(outcome).into()
}
