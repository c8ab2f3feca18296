//! Ids: one type a kind, so that a finding's id cannot stand where a clause's should.

use crate::document::member::Member;
use crate::document::reader::Reader;
use crate::document::schemas::{Schemas, patterned};
use crate::json::Json;
use crate::problem::Code;

macro_rules! id {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The id, or `None` where it is empty, longer than 64, or has other characters than `A-Z a-z 0-9 . _ -`.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                is_id(text).then(|| Self(text.to_owned()))
            }

            /// As written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Member for $name {
            fn absent() -> Option<Self> {
                None
            }

            fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
                let Some(text) = json.as_text() else {
                    reader.tell(Code::WrongType, json, "string");
                    return None;
                };
                let id = Self::parse(text);
                if id.is_none() {
                    reader.tell(Code::BadId, json, text);
                }
                id
            }

            fn write(&self) -> Json {
                Json::text(&self.0)
            }

            fn is_absent(&self) -> bool {
                false
            }

            fn schema(_: &mut Schemas) -> Json {
                patterned("^[A-Za-z0-9._-]{1,64}$")
            }
        }
    )+};
}

id! {
    /// Id of a clause: stays when the clause is renumbered.
    ClauseId,
    /// Id of a finding.
    FindingId,
    /// Id of a mitigation.
    MitigationId,
    /// Id of a recommendation.
    RecommendationId,
}

fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    (1..=64).contains(&text.len()) && text.bytes().all(allowed)
}
