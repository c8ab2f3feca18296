//! Where two states of one document say different things: for whoever has both and can keep one.
//!
//! Unlike [`crate::comparison`], which says what two assessments judge differently, this says which words and values
//! differ, all of them.

use crate::json::{Json, Value, push_step};

/// One place where the two differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The JSON pointer, by the places of the first; by those of the second where only that has something.
    pub pointer: String,
    /// What the first says; nothing where it says nothing there.
    pub one: Option<Json>,
    /// What the second says.
    pub other: Option<Json>,
}

/// Every place where two documents differ, in the order of the first. What has an id is the same wherever it stands; where
/// such things stand in another order, their ids are told.
#[must_use]
pub fn differences(one: &Json, other: &Json) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(Some(one), Some(other), &mut String::new(), &mut found);
    found
}

fn compare(
    one: Option<&Json>,
    other: Option<&Json>,
    pointer: &mut String,
    found: &mut Vec<Difference>,
) {
    match (one, other) {
        (Some(one), Some(other)) if one == other => {}
        (
            Some(Json { value: Value::Object(members), .. }),
            Some(there @ Json { value: Value::Object(others), .. }),
        ) => {
            for (key, value) in members {
                below(key, Some(value), there.get(key), pointer, found);
            }
            for (key, value) in others {
                if !members.iter().any(|(known, _)| known == key) {
                    below(key, None, Some(value), pointer, found);
                }
            }
        }
        (
            Some(Json { value: Value::List(items), .. }),
            Some(Json { value: Value::List(others), .. }),
        ) if items.iter().chain(others).all(|item| id(item).is_some()) => {
            for (at, item) in items.iter().enumerate() {
                let there = others.iter().find(|other| id(other) == id(item));
                below(&at.to_string(), Some(item), there, pointer, found);
            }
            for (at, other) in others.iter().enumerate() {
                if !items.iter().any(|item| id(item) == id(other)) {
                    below(&at.to_string(), None, Some(other), pointer, found);
                }
            }
            let (one, other) = (shared(items, others), shared(others, items));
            if one != other {
                let (one, other) = (Some(Json::list(one)), Some(Json::list(other)));
                found.push(Difference { pointer: pointer.clone(), one, other });
            }
        }
        (one, other) => {
            let (one, other) = (one.cloned(), other.cloned());
            found.push(Difference { pointer: pointer.clone(), one, other });
        }
    }
}

fn below(
    step: &str,
    one: Option<&Json>,
    other: Option<&Json>,
    pointer: &mut String,
    found: &mut Vec<Difference>,
) {
    let length = pointer.len();
    push_step(pointer, step);
    compare(one, other, pointer, found);
    pointer.truncate(length);
}

/// The ids of what both have, in the order of the first.
fn shared(items: &[Json], others: &[Json]) -> Vec<Json> {
    let is_there = |known: &&str| others.iter().any(|other| id(other) == Some(*known));
    items.iter().filter_map(id).filter(is_there).map(Json::text).collect()
}

fn id(item: &Json) -> Option<&str> {
    item.get("id").and_then(Json::as_text)
}

#[cfg(test)]
mod tests {
    use super::differences;
    use crate::json::{JsonLimits, parse};

    const LIMITS: JsonLimits = JsonLimits { bytes: 1000, depth: 9, values: 100, text: 1000 };

    fn told(one: &str, other: &str) -> String {
        let read = |text: &str| parse(text.as_bytes(), LIMITS).expect("JSON");
        let say =
            |json: Option<super::Json>| json.map_or_else(|| "-".to_owned(), |json| json.line());
        let found = differences(&read(one), &read(other)).into_iter();
        let lines: Vec<String> = found
            .map(|one| format!("{} {} {}", one.pointer, say(one.one), say(one.other)))
            .collect();
        lines.join("; ")
    }

    #[test]
    fn each_place_is_told_once_and_what_has_an_id_is_found_where_it_went() {
        for (one, other, expected) in [
            (r#"{"a":1,"b":[2]}"#, r#"{"b":[2],"a":1}"#, ""),
            (
                r#"{"a":{"en":"x"}}"#,
                r#"{"a":{"en":"y","fr":"z"}}"#,
                r#"/a/en "x" "y"; /a/fr - "z""#,
            ),
            (r#"{"a":[1,2]}"#, r#"{"a":[2,1]}"#, "/a [1,2] [2,1]"),
            (
                r#"{"a":[{"id":"f1","s":1},{"id":"f2"}]}"#,
                r#"{"a":[{"id":"f2"},{"id":"f1","s":2}]}"#,
                r#"/a/0/s 1 2; /a ["f1","f2"] ["f2","f1"]"#,
            ),
            (
                r#"{"a":[{"id":"f1"}]}"#,
                r#"{"a":[{"id":"f3"}]}"#,
                r#"/a/0 {"id":"f1"} -; /a/0 - {"id":"f3"}"#,
            ),
            (r#"{"a/b":1}"#, "{}", "/a~1b 1 -"),
            (r#"{"a":null}"#, r#"{"a":0}"#, "/a null 0"),
        ] {
            assert_eq!(told(one, other), expected, "{one} {other}");
        }
    }
}
