//! A proposal that we hold facts about but have not assessed: its own small kind of document.

use super::finding::{Direction, Source};
use super::member::Member;
use super::proposal::Proposal;
use super::reader::Reader;
use super::record::record;
use super::schemas::Schemas;
use super::text::Text;
use super::values::Words;
use super::version::Version;
use crate::closed_set;
use crate::framework::Criterion;
use crate::json::Json;
use crate::problem::Code;

closed_set! {
    /// How sure a published fact is.
    Certainty { Read = "read", Derived = "derived", Unconfirmed = "unconfirmed", Inferred = "inferred" }
}

/// The name of this format: `internet-impact-proposal`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct KnownFormat;

impl KnownFormat {
    /// The name.
    pub const NAME: &'static str = "internet-impact-proposal";
}

impl Member for KnownFormat {
    fn absent() -> Option<Self> {
        None
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let format = (json.as_text() == Some(Self::NAME)).then_some(Self);
        if format.is_none() {
            reader.tell(Code::NotAnAssessment, json, "other-json");
        }
        format
    }

    fn write(&self) -> Json {
        Json::text(Self::NAME)
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn schema(_: &mut Schemas) -> Json {
        Json::object([("const", Json::text(Self::NAME))])
    }
}

record! {
    /// What somebody published about the proposal.
    Published {
        /// The criterion, where it was said or can be tied to one.
        criterion: Option<Criterion>,
        /// The block (CP, OPEN, GLOBAL, SECURE, TRUST), where only that was said.
        block: Option<crate::framework::Block>,
        /// Harm, benefit, or not clear which.
        direction: Option<Direction>,
        /// What was found, in our words.
        statement: Text,
        /// How sure this is.
        certainty: Option<Certainty>,
        /// Where it was read.
        source: Option<Source>,
    }
}

record! {
    /// A proposal with its mechanisms and what was published about it.
    KnownProposal {
        /// Always `internet-impact-proposal`.
        format: KnownFormat,
        /// Version of the format.
        version: Version,
        /// Licence of this record.
        licence: Words,
        /// What a reader must know first.
        note: Text,
        /// The proposal.
        proposal: Proposal,
        /// What it makes happen, technically.
        mechanisms: Vec<Text>,
        /// Published findings with their certainty.
        published: Vec<Published>,
    }
}
