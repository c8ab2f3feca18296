//! The engine for JavaScript and TypeScript: what the command `impact` does with a file, as functions on its text.
//!
//! Every function takes an assessment, as text or as bytes, through the same gate and gives the same bytes as the command line;
//! `tests/parity` holds both side by side. [`outputs`] is plain Rust and knows no JavaScript; this file converts.
//!
//! What is no string where one is taken throws a `TypeError` ([`given`]): wasm-bindgen alone would read memory at random.
//!
//! # What this crate does not do
//! It keeps nothing, reads no file, and is not what the page is made of: a page in Rust needs no bindings.

mod changes;
mod given;
mod outputs;
mod plain;

use impact_core::Json;
use impact_core::comparison::Incomparable;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// The version of the engine, as it stands in every result.
#[wasm_bindgen(js_name = engineVersion)]
#[must_use]
pub fn engine_version() -> String {
    impact_core::ENGINE_VERSION.to_owned()
}

/// The fingerprint of the scoring tables that a new assessment begins with (SHA-256, hexadecimal).
#[wasm_bindgen(js_name = rubricSha256)]
#[must_use]
pub fn rubric_sha256() -> String {
    impact_core::rubric::newest().sha256().as_str().to_owned()
}

/// The versions of the rubric that are known here, oldest first: a document is scored by the one that it states.
#[wasm_bindgen(unchecked_return_type = "{ version: string; sha256: string }[]")]
pub fn rubrics() -> Result<JsValue, JsValue> {
    object(&outputs::rubrics())
}

/// The languages that there are words in.
#[wasm_bindgen]
#[must_use]
pub fn languages() -> Vec<String> {
    impact_text::languages().into_iter().map(str::to_owned).collect()
}

/// The verdict as an object: the members of docs/format.md, "The result, for other programs".
///
/// # Errors
/// A `Refusal` where the text is no assessment.
#[wasm_bindgen(unchecked_return_type = "Score")]
pub fn score(text: &given::Document) -> Result<JsValue, JsValue> {
    object(&outputs::score(&given::document(text)?).map_err(refusal)?)
}

/// The verdict as JSON text: the bytes of `impact score --format json`.
///
/// # Errors
/// A `Refusal` where the text is no assessment.
#[wasm_bindgen(js_name = scoreText)]
pub fn score_text(text: &given::Document) -> Result<String, JsValue> {
    outputs::score(&given::document(text)?).map(|score| score.pretty()).map_err(refusal)
}

/// Why the verdict is what it is: the members of `impact explain --format json`, of one criterion or of all.
///
/// # Errors
/// A `Refusal` where the text is no assessment; the string `unknown-criterion: …` where there is none of that name.
#[wasm_bindgen(unchecked_return_type = "Explanation")]
pub fn explain(
    text: &given::Document,
    #[wasm_bindgen(unchecked_optional_param_type = "Criterion")] criterion: JsValue,
) -> Result<JsValue, JsValue> {
    let criterion = given::criterion(&criterion)?;
    object(&outputs::explain(&given::document(text)?, criterion).map_err(refusal)?)
}

/// What would change the verdict: the members of `impact sensitivity --format json`.
///
/// # Errors
/// A `Refusal` where the text is no assessment.
#[wasm_bindgen(unchecked_return_type = "Sensitivity")]
pub fn sensitivity(text: &given::Document) -> Result<JsValue, JsValue> {
    object(&outputs::sensitivity(&given::document(text)?).map_err(refusal)?)
}

/// What an amendment would do: the members of `impact amend --format json`.
///
/// # Errors
/// A `Refusal` where the text is no assessment; the string `not-a-change` where a change has another shape, and
/// `unknown-id: …` where it names what is not in the document.
#[wasm_bindgen(unchecked_return_type = "Amendment")]
pub fn amend(
    text: &given::Document,
    #[wasm_bindgen(unchecked_param_type = "Amending[]")] changes: JsValue,
) -> Result<JsValue, JsValue> {
    let changes: Vec<changes::Amending> = serde_wasm_bindgen::from_value(changes)
        .map_err(|_| JsValue::from_str(changes::NOT_A_CHANGE))?;
    let changes = changes::read(changes).ok_or_else(|| JsValue::from_str(changes::NOT_A_CHANGE))?;
    match outputs::amend(&given::document(text)?, &changes).map_err(refusal)? {
        Ok(amendment) => object(&amendment),
        Err(id) => Err(JsValue::from_str(&["unknown-id: ", &id].concat())),
    }
}

/// The ratings alone in one line that fits in a link: the line of `impact vector`.
///
/// # Errors
/// A `Refusal` where the text is no assessment.
#[wasm_bindgen]
pub fn vector(text: &given::Document) -> Result<String, JsValue> {
    outputs::vector(&given::document(text)?).map_err(refusal)
}

/// What such a line says: the members of `impact vector LINE --format json`.
///
/// # Errors
/// The string `vector-malformed`, or `vector-checksum` where letters were lost on the way.
#[wasm_bindgen(js_name = readVector, unchecked_return_type = "VectorReading")]
pub fn read_vector(line: &given::Text) -> Result<JsValue, JsValue> {
    object(&outputs::read_vector(&given::text(line)?).map_err(JsValue::from_str)?)
}

/// Two drafts, or two assessments of one: the members of `impact compare --format json`.
///
/// # Errors
/// A `Refusal` where a text is no assessment; the string `different-rubrics: …` where the two state different rubrics,
/// and `unknown-rubric: …` where they state one that is not known here.
#[wasm_bindgen(unchecked_return_type = "Comparison")]
pub fn compare(before: &given::Document, after: &given::Document) -> Result<JsValue, JsValue> {
    let compared = outputs::compare(&given::document(before)?, &given::document(after)?);
    object(&compared.map_err(refusal)?.map_err(incomparable)?)
}

/// Several assessors of one proposal, a text each: the members of `impact panel --format json`.
///
/// # Errors
/// A `Refusal` where a text is no assessment; the string `no-rows` where there is no text, and those of [`compare`].
#[wasm_bindgen(unchecked_return_type = "Panel")]
pub fn panel(texts: &given::Documents) -> Result<JsValue, JsValue> {
    match outputs::panel(&given::documents(texts)?).map_err(refusal)?.map_err(incomparable)? {
        Some(panel) => object(&panel),
        None => Err(JsValue::from_str("no-rows")),
    }
}

/// What moving to another version of the rubric would do: the members of `impact migrate --format json`, and the file
/// as it would be, `text`. The newest version unless one is named.
///
/// # Errors
/// A `Refusal` where the text is no assessment; the string `unknown-rubric: …` where that version is not known here.
#[wasm_bindgen(unchecked_return_type = "Migration")]
pub fn migrate(
    text: &given::Document,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] version: JsValue,
) -> Result<JsValue, JsValue> {
    let to = given::rubric(&version)?;
    object(&outputs::migrate(&given::document(text)?, to).map_err(refusal)?)
}

/// What a critic would ask, in this language: the `hits` of `impact lint --format json`.
///
/// # Errors
/// A `Refusal` where the text is no assessment; the string `unknown-language: …` where there are no words in it.
#[wasm_bindgen(unchecked_return_type = "Hit[]")]
pub fn lint(text: &given::Document, language: &given::Text) -> Result<JsValue, JsValue> {
    object(&outputs::lint(&given::document(text)?, given::language(language)?).map_err(refusal)?)
}

/// What is wrong with the text, and what is unfinished, in this language; a text that is no assessment is told, not
/// thrown.
///
/// # Errors
/// The string `unknown-language: …` where there are no words in it.
#[wasm_bindgen(unchecked_return_type = "Validation")]
pub fn validate(text: &given::Document, language: &given::Text) -> Result<JsValue, JsValue> {
    object(&outputs::validate(&given::document(text)?, given::language(language)?))
}

/// The text in the form that is kept on disk: the bytes of `impact fmt`.
///
/// # Errors
/// A `Refusal` where the text is no assessment.
#[wasm_bindgen]
pub fn format(text: &given::Document) -> Result<String, JsValue> {
    outputs::format(&given::document(text)?).map_err(refusal)
}

/// The brief in this language: the bytes of `impact brief --format html` (`"html"`) or `md` (`"md"`).
///
/// # Errors
/// A `Refusal` where the text is no assessment; the strings `unknown-format: …` and `unknown-language: …` where there is none of that name.
#[wasm_bindgen]
pub fn brief(
    text: &given::Document,
    kind: &given::Kind,
    language: &given::Text,
) -> Result<String, JsValue> {
    let kind = given::text(kind)?;
    let Some(write) = outputs::writer(&kind) else {
        return Err(JsValue::from_str(&["unknown-format: ", &kind].concat()));
    };
    outputs::brief(&given::document(text)?, write, given::language(language)?).map_err(refusal)
}

/// A value as a plain object.
fn object(json: &Json) -> Result<JsValue, JsValue> {
    plain::Plain(json).serialize(&Serializer::json_compatible()).map_err(Into::into)
}

/// What is thrown: the problems, as `validate` tells them.
fn refusal(problems: Json) -> JsValue {
    object(&problems).unwrap_or_else(Into::into)
}

/// What is thrown where documents cannot stand beside each other.
fn incomparable(why: Incomparable) -> JsValue {
    let told = match why {
        Incomparable::Rubrics { a, b } => {
            ["different-rubrics: ", a.as_str(), " ", b.as_str()].concat()
        }
        Incomparable::Unknown(hash) => ["unknown-rubric: ", hash.as_str()].concat(),
    };
    JsValue::from_str(&told)
}
