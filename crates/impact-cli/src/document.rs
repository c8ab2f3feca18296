//! Opening a text of either kind: an assessment, or facts about a proposal that nobody has assessed.

use impact_core::document::{Admitted, KnownProposal, admit, open_known};
use impact_core::problem::{Code, Problem};
use impact_core::{Limits, Opened, open};

/// A document that was let in.
#[derive(Debug)]
pub enum Document {
    /// An assessment.
    Assessment(Box<Opened>),
    /// Facts about a proposal.
    Known(Box<Opened<KnownProposal>>),
}

impl Document {
    /// Opens a text of either kind.
    pub fn open(text: &[u8]) -> Result<Self, Vec<Problem>> {
        let problems = match assessment(text) {
            Ok(opened) => return Ok(Self::Assessment(Box::new(opened))),
            Err(problems) => problems,
        };
        if !is_of_another_kind(&problems) {
            return Err(problems);
        }
        match open_known(text, Limits::COMMAND_LINE) {
            Ok(opened) => Ok(Self::Known(Box::new(opened))),
            Err(other) if is_of_another_kind(&other) => Err(problems),
            Err(other) => Err(other),
        }
    }

    /// What is unfinished or doubtful.
    #[must_use]
    pub fn warnings(&self) -> &[Problem] {
        match self {
            Self::Assessment(opened) => &opened.warnings,
            Self::Known(opened) => &opened.warnings,
        }
    }
}

/// Opens an assessment, with the limits of the command line.
pub fn assessment(text: &[u8]) -> Result<Opened, Vec<Problem>> {
    open(text, Limits::COMMAND_LINE)
}

/// The same where nobody asks what is unfinished.
pub fn admitted(text: &[u8]) -> Result<Admitted, Vec<Problem>> {
    admit(text, Limits::COMMAND_LINE)
}

fn is_of_another_kind(problems: &[Problem]) -> bool {
    problems
        .iter()
        .any(|problem| problem.code == Code::NotAnAssessment && problem.pointer == "/format")
}
