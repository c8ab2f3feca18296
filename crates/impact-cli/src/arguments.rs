//! What can be asked for: the arguments that commands share, with all their help from `cli.ftl`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use impact_core::ENGINE_VERSION;
use impact_core::rubric;
use impact_text::{self as text, Texts};

use crate::commands;
use crate::language;

/// The name of the program.
pub const PROGRAM: &str = "impact";
/// Where options stand in the help that every command has.
const LAST: usize = 100;

/// The whole command line.
pub fn command(texts: &Texts) -> Command {
    let language = Arg::new("lang")
        .long("lang")
        .global(true)
        .value_name(texts.get("value-language"))
        .value_parser(PossibleValuesParser::new(language::languages()))
        .hide_possible_values(true)
        .display_order(LAST)
        .help(texts.format(
            "option-lang",
            &[("languages", text::Arg::Text(&language::languages().join(", ")))],
        ));
    let version = Arg::new("version")
        .long("version")
        .short('V')
        .action(ArgAction::Version)
        .display_order(LAST + 1)
        .help(texts.get("option-version"));
    described(Command::new(PROGRAM), "command", texts)
        .version(version_of(texts))
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(texts.get("help-commands"))
        .args([language, version, help(texts)])
        .subcommands(commands::ALL.iter().map(|verb| {
            let command =
                described(Command::new(verb.name), &["command-", verb.name].concat(), texts);
            (verb.arguments)(command.disable_version_flag(true), texts).arg(help(texts))
        }))
}

/// A command with its help: what it does, how it is written, examples.
fn described(command: Command, id: &str, texts: &Texts) -> Command {
    let attribute = |name: &str| texts.get(&[id, ".", name].concat());
    let template =
        ["{about-with-newline}\n", &texts.get("help-usage"), " {usage}\n\n{all-args}{after-help}"]
            .concat();
    command
        .about(texts.get(id))
        .long_about([&texts.get(id), "\n\n", &attribute("more")].concat())
        .override_usage(attribute("usage"))
        .after_help(attribute("notes"))
        .help_template(template)
        .disable_help_flag(true)
        .next_help_heading(texts.get("help-options"))
}

fn help(texts: &Texts) -> Arg {
    let help = Arg::new("help").long("help").short('h').action(ArgAction::Help);
    help.display_order(LAST + 2).help(texts.get("option-help"))
}

fn version_of(texts: &Texts) -> String {
    let newest = rubric::newest();
    let (tables, hash) = (newest.tables(), newest.sha256());
    let args = [
        ("engine", text::Arg::Text(ENGINE_VERSION)),
        ("rubric", text::Arg::Text(tables.id)),
        ("version", text::Arg::Text(tables.version)),
        ("hash", text::Arg::Text(hash.as_str())),
    ];
    texts.format("version", &args)
}

/// One text to read.
pub fn file(texts: &Texts) -> Arg {
    positional("file", "argument-file", texts)
        .display_order(0)
        .value_parser(value_parser!(PathBuf))
        .required(true)
}

/// Texts to read: files, folders, standard input.
pub fn files(texts: &Texts) -> Arg {
    positional("files", "argument-files", texts)
        .display_order(0)
        .value_parser(value_parser!(PathBuf))
        .required(true)
        .num_args(1..)
        .action(ArgAction::Append)
}

/// What [`files`] was given.
pub fn given_files(matches: &ArgMatches) -> Vec<&PathBuf> {
    matches.get_many("files").map_or_else(Vec::new, Iterator::collect)
}

/// What [`file`] was given.
pub fn given_file(matches: &ArgMatches) -> &PathBuf {
    matches.get_one("file").expect("the argument is required")
}

/// A value by its place.
pub fn positional(name: &'static str, id: &str, texts: &Texts) -> Arg {
    Arg::new(name)
        .value_name(texts.get(&[id, ".value"].concat()))
        .help_heading(texts.get("help-arguments"))
        .help(texts.get(id))
}

/// A choice from a closed list; its help names the members.
pub fn choice(name: &'static str, id: &str, members: &[&'static str], texts: &Texts) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(texts.get(&[id, ".value"].concat()))
        .value_parser(PossibleValuesParser::new(members))
        .hide_possible_values(true)
        .help(texts.get(id))
}

/// Something to switch on.
pub fn switch(name: &'static str, id: &str, texts: &Texts) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(texts.get(id))
}

/// Where to write what is made.
pub fn output(texts: &Texts) -> Arg {
    Arg::new("output")
        .long("output")
        .short('o')
        .value_name(texts.get("option-output.value"))
        .value_parser(value_parser!(PathBuf))
        .help(texts.get("option-output"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_line_holds_together_in_every_language() {
        for language in crate::language::languages() {
            super::command(&impact_text::texts(language, &crate::session::WORDS)).debug_assert();
        }
    }
}
