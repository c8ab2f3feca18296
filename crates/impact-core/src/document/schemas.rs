//! Collects the JSON Schema of every record as the types describe themselves.

use std::collections::BTreeMap;

use crate::json::Json;

/// The definitions of a JSON Schema, collected as the types describe themselves.
#[derive(Debug, Default)]
pub struct Schemas {
    /// Name of a record → its schema.
    pub definitions: BTreeMap<&'static str, Json>,
}

impl Schemas {
    /// Describes a record once and refers to it.
    pub fn define(
        &mut self,
        name: &'static str,
        members: impl FnOnce(&mut Self) -> Vec<(&'static str, Json, bool)>,
    ) -> Json {
        if !self.definitions.contains_key(name) {
            // Claimed before it is described: a mitigation holds findings.
            self.definitions.insert(name, Json::object([]));
            let members = members(self);
            let required: Vec<_> = members
                .iter()
                .filter(|member| member.2)
                .map(|member| Json::text(member.0))
                .collect();
            let properties =
                Json::object(members.into_iter().map(|(key, schema, _)| (key, schema)));
            let mut described = vec![("type", Json::text("object"))];
            if !required.is_empty() {
                described.push(("required", Json::list(required)));
            }
            described.push(("properties", properties));
            self.definitions.insert(name, Json::object(described));
        }
        Json::object([("$ref", Json::text(&["#/$defs/", name].concat()))])
    }
}

/// Any value of this kind.
pub(crate) fn typed(kind: &str) -> Json {
    Json::object([("type", Json::text(kind))])
}

/// A string with a pattern.
pub(crate) fn patterned(pattern: &str) -> Json {
    Json::object([("type", Json::text("string")), ("pattern", Json::text(pattern))])
}
