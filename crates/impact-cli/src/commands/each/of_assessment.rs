//! A question that an assessment alone answers: asked, and where a line is wanted also written, on any core.

use std::io::Write;

use impact_core::Assessment;
use impact_core::document::Admitted;
use impact_core::json::Json;
use impact_core::problem::Problem;

use super::{Question, refused};
use crate::diagnostic::Source;
use crate::document;
use crate::failure::Failure;
use crate::input::Text;
use crate::outcome::Outcome;
use crate::report::{Format, Report, line_of};
use crate::session::Session;

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
                session.warn_of_rubric(source.name, &assessment)?;
                (self.tell)(session, source.name, &assessment, &found)?;
            }
            // An array holds the members that other programs rely on and no others, in the order of the files.
            Answer::Found(_, found) => report.add(session, (self.json)(&found))?,
            Answer::Refused(problems) => return refused(session, report, source, &problems),
        }
        Ok(Outcome::Good)
    }
}
