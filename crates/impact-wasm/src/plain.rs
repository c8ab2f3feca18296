//! A result as JavaScript has it: every number a number. The core has no float; JavaScript has nothing else.

use impact_core::Json;
use impact_core::json::Value;
use serde::{Serialize, Serializer};

/// A value to be turned into a plain object.
pub struct Plain<'j>(pub &'j Json);

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0.value {
            // Three decimals that were rounded for print: alpha's `rounded`.
            Value::Number(number) if number.contains('.') => match number.parse::<f64>() {
                Ok(decimal) => serializer.serialize_f64(decimal),
                Err(_) => serializer.serialize_str(number),
            },
            Value::List(items) => serializer.collect_seq(items.iter().map(Plain)),
            Value::Object(members) => {
                serializer.collect_map(members.iter().map(|(key, value)| (key, Plain(value))))
            }
            _ => self.0.serialize(serializer),
        }
    }
}
