//! From earlier versions of the format to this one: one step for each major version, each taken on the tree before
//! anything else reads it. Whoever changes the format in a way that old programs cannot read writes the step that leads
//! there and raises [`NEWEST`]; no other code learns of the version before.

use crate::json::{Json, Value};

/// What leads from one major version of the format to the next.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The major version that it starts from.
    pub from: u32,
    /// What a document of that version says in the next one. Members that it does not know stay as they are.
    pub change: fn(Json) -> Json,
}

/// The major version that is read and written here; a newer one is refused.
pub const NEWEST: u32 = 1;

/// The steps that there are. None yet: version 1 is the first.
pub const STEPS: &[Step] = &[];

/// A document in the newest version that these steps lead to; unchanged where none starts from its own.
#[must_use]
pub fn up(mut tree: Json, steps: &[Step]) -> Json {
    // Each step ends in the version after its own, so that none is taken twice.
    while let Some(step) =
        major(&tree).and_then(|major| steps.iter().find(|step| step.from == major))
    {
        let next = format!("{}.0", step.from + 1);
        tree = in_version((step.change)(tree), &next);
    }
    tree
}

/// The major version that a document says it is in, also where the rest of what it says cannot be read.
#[must_use]
pub fn major(tree: &Json) -> Option<u32> {
    tree.get("version")?.as_text()?.split('.').next()?.parse().ok()
}

/// The tree of a document that says it is in another version.
#[must_use]
pub fn in_version(mut tree: Json, version: &str) -> Json {
    if let Value::Object(members) = &mut tree.value {
        for (_, value) in members.iter_mut().filter(|(key, _)| key == "version") {
            value.value = Value::Text(version.to_owned());
        }
    }
    tree
}
