//! What commands on many files share: each file in turn, and what is said of one that is refused.

use std::io::Write;

use clap::ArgMatches;
use impact_core::problem::Problem;
use impact_text::Arg;

use crate::arguments;
use crate::diagnostic::Source;
use crate::document::Document;
use crate::failure::Failure;
use crate::input::{Number, gather};
use crate::outcome::Outcome;
use crate::report::{Format, Report};
use crate::session::Session;

/// What is done with one file.
pub type Work = fn(&mut Session, &mut Report, Source<'_>) -> Result<Outcome, Failure>;

/// Does it with every file that the arguments name, in order.
pub fn file(session: &mut Session, matches: &ArgMatches, work: Work) -> Result<Outcome, Failure> {
    let (number, inputs) = gather(&arguments::given_files(matches));
    let mut report = Report::new(Format::given(matches), number);
    let mut outcome = Outcome::Good;
    for (index, input) in inputs.into_iter().enumerate() {
        if index > 0 && report.format() == Format::Text {
            writeln!(session.output)?;
        }
        let done = match input.and_then(|input| Ok((input.name(), input.read()?))) {
            Ok((name, text)) => work(session, &mut report, Source { name: &name, text: &text })?,
            Err(failure) => session.fail(&failure),
        };
        outcome = outcome.max(done);
    }
    report.close(session)?;
    Ok(outcome)
}

/// Facts about a proposal that nobody has assessed are told as that: among many they are passed over, asked for alone
/// they are no answer.
pub fn refused(
    session: &mut Session,
    report: &Report,
    source: Source<'_>,
    problems: &[Problem],
) -> Result<Outcome, Failure> {
    match Document::open(source.text) {
        Ok(Document::Known(_)) => {
            let told = session.texts.format("facts-only", &[("file", Arg::Text(source.name))]);
            writeln!(session.errors, "{told}")?;
            let alone = report.number() != Number::Several;
            Ok(if alone { Outcome::Invalid } else { Outcome::Good })
        }
        _ => Ok(session.refuse(problems, source)),
    }
}
