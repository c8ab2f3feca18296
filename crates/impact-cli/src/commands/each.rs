//! What commands on many documents share: they are read one after the other, asked on all cores, and answered in the
//! order in which they were read. However many there are, only a batch is in memory.

use std::io::Write;
use std::thread;

use clap::{ArgMatches, Command};
use impact_core::Assessment;
use impact_core::document::Admitted;
use impact_core::json::Json;
use impact_core::problem::Problem;
use impact_text::{Arg, Texts};
use rayon::prelude::{IntoParallelIterator, ParallelIterator};

use crate::arguments;
use crate::diagnostic::Source;
use crate::document::{self, Document};
use crate::failure::Failure;
use crate::input::{Number, Split, Text, texts};
use crate::outcome::Outcome;
use crate::report::{Format, Report, line_of};
use crate::session::Session;

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
pub fn declare(command: Command, texts: &Texts) -> Command {
    let lines = arguments::switch("lines", "option-lines", texts);
    command.args([arguments::files(texts), Format::argument(texts), lines])
}

/// Asks every document that the arguments name.
pub fn document<Q: Question>(
    session: &mut Session,
    matches: &ArgMatches,
    question: &Q,
) -> Result<Outcome, Failure> {
    let split = if matches.get_flag("lines") { Split::Lines } else { Split::ByName };
    let arguments = arguments::given_files(matches);
    let format = Format::given(matches);
    let mut report = Report::new(format, Number::of(&arguments, split));
    let mut outcome = Outcome::Good;
    let mut texts = texts(&arguments, split);
    let mut is_first = true;
    let mut asked = batch(&mut texts);
    let mut answered = Vec::new();
    while !session.output.is_left() && (!asked.is_empty() || !answered.is_empty()) {
        // While one batch is asked, the answers of the one before go out and the one behind it is read.
        let (answers, next, told) = thread::scope(|scope| {
            let asking = scope.spawn(|| ask(question, format, asked));
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
                Ok(outcome)
            })();
            let next = batch(&mut texts);
            (asking.join(), next, told)
        });
        outcome = outcome.max(told?);
        answered = answers.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        asked = next;
    }
    report.close(session)?;
    Ok(outcome)
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

fn batch(texts: &mut impl Iterator<Item = Result<Text, Failure>>) -> Vec<Result<Text, Failure>> {
    let mut batch = Vec::new();
    let mut bytes = 0;
    while batch.len() < BATCH && bytes < BATCH_BYTES {
        let Some(text) = texts.next() else { break };
        bytes += text.as_ref().map_or(0, |text| text.bytes.len());
        batch.push(text);
    }
    batch
}

/// A question that an assessment alone answers, whatever the language.
#[derive(Debug)]
pub struct OfAssessment<T> {
    /// What is found.
    pub find: fn(&Admitted) -> T,
    /// As the members of a result.
    pub json: fn(&T) -> Json,
    /// For people.
    pub tell: fn(&mut Session, &str, &Assessment, &T) -> Result<(), Failure>,
}

/// What an assessment answered.
#[derive(Debug)]
pub enum Answer<T> {
    /// A line for other programs, ready to be written.
    Line(String),
    /// What was found, in which document.
    Found(Box<Assessment>, T),
    /// It is no assessment.
    Refused(Vec<Problem>),
}

impl<T: Send> Question for OfAssessment<T> {
    type Answer = Answer<T>;

    fn ask(&self, text: &Text, format: Format) -> Answer<T> {
        match document::admitted(&text.bytes) {
            Ok(admitted) => {
                let found = (self.find)(&admitted);
                if format == Format::Ndjson {
                    return Answer::Line(line_of(&text.name, (self.json)(&found)));
                }
                Answer::Found(Box::new(admitted.document), found)
            }
            Err(problems) => Answer::Refused(problems),
        }
    }

    fn tell(
        &self,
        session: &mut Session,
        report: &mut Report,
        source: Source<'_>,
        answer: Answer<T>,
    ) -> Result<Outcome, Failure> {
        match answer {
            Answer::Line(line) => writeln!(session.output, "{line}")?,
            Answer::Found(assessment, found) if report.format() == Format::Text => {
                (self.tell)(session, source.name, &assessment, &found)?;
            }
            Answer::Found(_, found) => report.add(session, (self.json)(&found))?,
            Answer::Refused(problems) => return refused(session, report, source, &problems),
        }
        Ok(Outcome::Good)
    }
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
