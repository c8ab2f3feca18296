//! Moving a document to another rubric: a step of its own, that shows what the one makes of it and what the other.
//!
//! Nothing is judged anew and no word is changed; what changes is which tables the same judgements are read by. Until
//! then a document is scored by its own rubric, however many there are since.

use crate::document::Assessment;
use crate::hash::Sha256;
use crate::json::{Json, Value};
use crate::rubric::{self, Rubric};
use crate::score::{Case, Moment};

/// A document by its own rubric, and by another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// The hash of its own; `None` where it states none and is of the first.
    pub stated: Option<Sha256>,
    /// Its own; `None` where that is not known here.
    pub from: Option<&'static Rubric>,
    /// The other.
    pub to: &'static Rubric,
    /// By its own, where that is known.
    pub before: Option<Moment>,
    /// By the other.
    pub after: Moment,
}

impl Migration {
    /// What moving to this rubric would do. The document is left as it is.
    #[must_use]
    pub fn of(assessment: &Assessment, to: &'static Rubric) -> Self {
        Self::among(&rubric::KNOWN, assessment, to)
    }

    /// The same, where these versions are known.
    #[must_use]
    pub fn among(
        versions: &[&'static Rubric],
        assessment: &Assessment,
        to: &'static Rubric,
    ) -> Self {
        let stated = assessment.rubric_sha256.clone();
        let from = assessment.own_rubric_among(versions);
        let by = |rubric| Moment::of(&Case::by(rubric, assessment));
        Self { stated, from, to, before: from.map(by), after: by(to) }
    }

    /// Whether anything would be written: the document does not state this rubric.
    #[must_use]
    pub fn is_needed(&self) -> bool {
        self.stated.as_ref() != Some(self.to.sha256())
    }

    /// The document, moved.
    #[must_use]
    pub fn moved(&self, assessment: &Assessment) -> Assessment {
        let rubric_sha256 = Some(self.to.sha256().clone());
        Assessment { rubric_sha256, ..assessment.clone() }
    }

    /// The members of `impact migrate --format json` (docs/format.md).
    #[must_use]
    pub fn to_json(&self) -> Json {
        let before = self.before.as_ref();
        Json::object([
            ("from", version(self.from, self.stated.as_ref())),
            ("to", version(Some(self.to), None)),
            ("needed", Value::Bool(self.is_needed()).into()),
            ("before", before.map_or(Value::Null.into(), Moment::to_json)),
            ("after", self.after.to_json()),
            (
                "criteria",
                before.map_or(Value::Null.into(), |before| before.differences_json(&self.after)),
            ),
        ])
    }
}

/// `{version, sha256}`; the version of one that is not known is null.
fn version(rubric: Option<&Rubric>, stated: Option<&Sha256>) -> Json {
    let hash = stated.or_else(|| rubric.map(Rubric::sha256));
    Json::object([
        (
            "version",
            rubric.map_or(Value::Null.into(), |rubric| Json::text(rubric.tables().version)),
        ),
        ("sha256", hash.map_or(Value::Null.into(), |hash| Json::text(hash.as_str()))),
    ])
}
