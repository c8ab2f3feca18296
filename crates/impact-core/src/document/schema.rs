//! The published JSON Schema (2020-12), made from the same declarations that read and write the document.

use super::Assessment;
use super::known::KnownProposal;
use super::member::Member;
use super::schemas::Schemas;
use crate::json::Json;

/// The schema of an assessment, version 1.
#[must_use]
pub fn assessment_schema() -> Json {
    schema::<Assessment>("assessment.v1", "Internet impact assessment, version 1")
}

/// The schema of a proposal that we hold facts about but have not assessed, version 1.
#[must_use]
pub fn known_proposal_schema() -> Json {
    schema::<KnownProposal>("proposal.v1", "Facts about a proposal, version 1")
}

fn schema<M: Member>(name: &str, title: &str) -> Json {
    let mut schemas = Schemas::default();
    let root = M::schema(&mut schemas);
    let definitions =
        Json::object(schemas.definitions.iter().map(|(name, schema)| (*name, schema.clone())));
    let reference = root.get("$ref").cloned().unwrap_or(root);
    Json::object([
        ("$schema", Json::text("https://json-schema.org/draft/2020-12/schema")),
        ("$id", Json::text(&["urn:internet-impact:schema:", name].concat())),
        ("title", Json::text(title)),
        ("$ref", reference),
        ("$defs", definitions),
    ])
}
