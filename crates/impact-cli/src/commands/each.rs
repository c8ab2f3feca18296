//! What commands on many documents share: they are read one after the other, asked on all cores, and answered in the
//! order in which they were read. However many there are, only a batch is in memory; but for one array of them all,
//! which `--format json` asks for.

mod of_assessment;

use std::io::Write;
use std::num::NonZero;

use clap::{ArgMatches, Command};
use impact_core::problem::Problem;
use impact_text::Arg;
use rayon::ThreadPoolBuilder;
use rayon::prelude::{IntoParallelIterator, ParallelIterator};

use crate::arguments;
use crate::diagnostic::Source;
use crate::document::Document;
use crate::failure::Failure;
use crate::input::{Number, Split, Text, Texts};
use crate::outcome::Outcome;
use crate::report::{Format, Report};
use crate::session::Session;

pub use of_assessment::OfAssessment;

/// How many documents a batch has at the most, and how many bytes before no more are added.
const BATCH: usize = 1024;
const BATCH_BYTES: usize = 1 << 23;

/// What is asked of each of many documents.
pub trait Question: Sync {
    /// What comes of it.
    type Answer: Send;
    /// What stands between two answers for people.
    const BETWEEN: &'static str = "\n";

    /// Asks one document, on any core: nothing is written here.
    fn ask(&self, text: &Text, format: Format) -> Self::Answer;

    /// Says what came of it, in the order of the documents.
    ///
    /// # Errors
    /// [`Failure::Output`] where nothing can be written.
    fn tell(
        &self,
        session: &mut Session,
        report: &mut Report,
        source: Source<'_>,
        answer: Self::Answer,
    ) -> Result<Outcome, Failure>;
}

/// The arguments of a command on many documents.
pub fn declare(command: Command, texts: &impact_text::Texts) -> Command {
    let lines = arguments::switch("lines", "option-lines", texts);
    command.args([arguments::files(texts), Format::argument(texts), lines])
}

/// Asks every document that the arguments name.
pub fn document<Q: Question>(
    session: &mut Session,
    matches: &ArgMatches,
    question: &Q,
) -> Result<Outcome, Failure> {
    share_the_cores();
    let split = if matches.get_flag("lines") { Split::Lines } else { Split::ByName };
    let arguments = arguments::given_files(matches);
    let format = Format::given(matches);
    if format != Format::Text {
        session.output.pass_through()?;
    }
    let mut report = Report::new(format, Number::of(&arguments, split));
    let mut outcome = Outcome::Good;
    let mut texts = Texts::of(&arguments, split);
    let mut is_first = true;
    let (mut asked, mut answered) = (batch(&mut texts), Vec::new());
    while !session.output.is_left() && (!asked.is_empty() || !answered.is_empty()) {
        // While one batch is asked, the answers of the one before go out and the one behind it is read, if it is there:
        // whoever waits for an answer before writing the next line must get it.
        let mut answers = Vec::new();
        let (next, told) = rayon::in_place_scope(|scope| {
            scope.spawn(|_| answers = ask(question, format, asked));
            let told = (|| -> Result<Outcome, Failure> {
                let mut outcome = Outcome::Good;
                for (text, answer) in answered.drain(..) {
                    if !is_first && format == Format::Text {
                        write!(session.output, "{}", Q::BETWEEN)?;
                    }
                    is_first = false;
                    outcome = outcome.max(tell(question, session, &mut report, text, answer)?);
                }
                session.output.flush()?;
                session.errors.flush()?;
                Ok(outcome)
            })();
            (if texts.is_ready() { batch(&mut texts) } else { Vec::new() }, told)
        });
        outcome = outcome.max(told?);
        answered = answers;
        asked = next;
        if asked.is_empty() && answered.is_empty() && !session.output.is_left() {
            asked = batch(&mut texts);
        }
    }
    report.close(session)?;
    Ok(outcome)
}

/// One thread more than there are cores: while one core reads and writes, the others have to be kept busy at the end of
/// a batch too. Measured; who sets `RAYON_NUM_THREADS` knows better.
fn share_the_cores() {
    if std::env::var_os("RAYON_NUM_THREADS").is_some() {
        return;
    }
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    // Where they are shared out already, that stays.
    ThreadPoolBuilder::new().num_threads(cores + 1).build_global().ok();
}

/// A document and what it answered; without an answer where it could not be read.
type Answered<A> = (Result<Text, Failure>, Option<A>);

fn ask<Q: Question>(
    question: &Q,
    format: Format,
    batch: Vec<Result<Text, Failure>>,
) -> Vec<Answered<Q::Answer>> {
    let one = |text: Result<Text, Failure>| {
        let answer = text.as_ref().ok().map(|text| question.ask(text, format));
        (text, answer)
    };
    batch.into_par_iter().map(one).collect()
}

fn tell<Q: Question>(
    question: &Q,
    session: &mut Session,
    report: &mut Report,
    text: Result<Text, Failure>,
    answer: Option<Q::Answer>,
) -> Result<Outcome, Failure> {
    match (text, answer) {
        (Ok(text), Some(answer)) => {
            let source = Source { name: &text.name, text: &text.bytes };
            question.tell(session, report, source, answer)
        }
        (Err(failure), _) => Ok(session.fail(&failure)),
        (Ok(_), None) => Ok(Outcome::Good),
    }
}

/// The next documents: at least one, if there is any, and no more than are here already.
fn batch(texts: &mut Texts<'_>) -> Vec<Result<Text, Failure>> {
    let mut batch = Vec::new();
    let mut bytes = 0;
    while batch.len() < BATCH && bytes < BATCH_BYTES && (batch.is_empty() || texts.is_ready()) {
        let Some(text) = texts.next() else { break };
        bytes += text.as_ref().map_or(0, |text| text.bytes.len());
        batch.push(text);
    }
    batch
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
