//! `impact new`: an empty assessment, ready to be opened in the page or filled in by hand.

use clap::{Arg, ArgMatches, Command};
use impact_core::document::{Text, Words};
use impact_core::{Assessment, ENGINE_VERSION};
use impact_text::{self as text, Texts};

use super::Verb;
use crate::arguments::{self, PROGRAM};
use crate::failure::Failure;
use crate::input::Input;
use crate::outcome::Outcome;
use crate::save::{IfThere, save};
use crate::session::{Session, today};

pub const VERB: Verb = Verb { name: "new", arguments: declare, run };

fn declare(command: Command, texts: &Texts) -> Command {
    let option = |name: &'static str| {
        let id = ["option-", name].concat();
        Arg::new(name)
            .long(name)
            .value_name(texts.get(&[&id, ".value"].concat()))
            .help(texts.get(&id))
    };
    let force = arguments::switch("force", "option-force", texts);
    command.args([
        arguments::file(texts).help(texts.get("argument-new")),
        option("title"),
        option("jurisdiction"),
        force,
    ])
}

fn run(session: &mut Session, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let assessment = begun(session.texts.language(), matches);
    let argument = arguments::given_file(matches);
    match Input::one(argument) {
        Input::Standard => session.hand_over(&assessment.to_pretty())?,
        Input::File(path) => {
            let if_there =
                if matches.get_flag("force") { IfThere::Replace } else { IfThere::Refuse };
            save(&path, &assessment.to_pretty(), if_there)?;
            let name = Input::File(path).name();
            let told = session.texts.format("new-written", &[("file", text::Arg::Text(&name))]);
            session.output.paragraph(0, &told)?;
        }
    }
    Ok(Outcome::Good)
}

fn begun(language: &str, matches: &ArgMatches) -> Assessment {
    let given = |name: &str| matches.get_one::<String>(name).map_or("", String::as_str);
    let mut assessment = Assessment::new(&uuid::Uuid::new_v4().to_string(), language);
    let today = today();
    assessment.created.clone_from(&today);
    assessment.updated = today;
    assessment.generator = Words([PROGRAM, " ", ENGINE_VERSION].concat());
    assessment.proposal.title = Text::plain(given("title"));
    assessment.proposal.jurisdiction = Words(given("jurisdiction").to_owned());
    assessment
}
