//! What every member of a record can do, and the small kinds of value that members are made of.

use std::collections::BTreeMap;

use crate::closed_set::ClosedSet;
use crate::framework::Criterion;
use crate::hash::Sha256;
use crate::json::{Json, Value};
use crate::problem::{Code, Place, Problem};
use crate::rubric::{Field, Span};

/// A value of the format: read from JSON, written to it, described by a schema.
pub trait Member: Sized {
    /// What a missing member means; `None` where it is required.
    fn absent() -> Option<Self>;
    /// Reads the value, telling the reader what is wrong.
    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self>;
    /// The value as JSON.
    fn write(&self) -> Json;
    /// Whether it is left out of a file.
    fn is_absent(&self) -> bool;
    /// Its JSON Schema.
    fn schema(schemas: &mut Schemas) -> Json;
}

/// Reads a tree into records, keeping the pointer to where it is and all problems met.
#[derive(Debug)]
pub struct Reader<'t> {
    text: &'t [u8],
    pointer: String,
    /// Problems in the order met.
    pub problems: Vec<Problem>,
}

impl<'t> Reader<'t> {
    /// A reader of trees parsed from this text.
    #[must_use]
    pub fn new(text: &'t [u8]) -> Self {
        Self { text, pointer: String::new(), problems: Vec::new() }
    }

    /// Notes a problem with this value.
    pub fn tell(&mut self, code: Code, json: &Json, detail: &str) {
        let place = Some(Place::at(self.text, json.at));
        let (pointer, detail) = (self.pointer.clone(), detail.to_owned());
        self.problems.push(Problem { code, pointer, place, detail, related: None });
    }

    /// Does something one step deeper.
    pub fn within<T>(&mut self, step: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer.len();
        crate::json::push_step(&mut self.pointer, step);
        let done = work(self);
        self.pointer.truncate(length);
        done
    }

    pub(crate) fn members<'j>(&mut self, json: &'j Json) -> Option<&'j [(String, Json)]> {
        if json.members().is_none() {
            self.tell(Code::WrongType, json, "object");
        }
        json.members()
    }

    pub(crate) fn member<M: Member>(&mut self, owner: &Json, members: &[(String, Json)], name: &str) -> Option<M> {
        match members.iter().find(|(key, _)| key == name) {
            Some((_, json)) => self.within(name, |reader| M::read(json, reader)),
            None => {
                let absent = M::absent();
                if absent.is_none() {
                    self.tell(Code::MissingMember, owner, name);
                }
                absent
            }
        }
    }

    pub(crate) fn unknown(&mut self, members: &[(String, Json)], known: &[&str]) -> Vec<(String, Json)> {
        let is_unknown = |(key, _): &&(String, Json)| !known.contains(&key.as_str());
        let unknown: Vec<_> = members.iter().filter(is_unknown).cloned().collect();
        for (key, json) in &unknown {
            self.within(key, |reader| reader.tell(Code::UnknownMember, json, key));
        }
        unknown
    }

    fn text_of<'j>(&mut self, json: &'j Json) -> Option<&'j str> {
        if json.as_text().is_none() {
            self.tell(Code::WrongType, json, "string");
        }
        json.as_text()
    }

    /// A whole number in a range.
    pub(crate) fn whole(&mut self, json: &Json, range: std::ops::RangeInclusive<u8>) -> Option<u8> {
        let Value::Number(number) = &json.value else {
            self.tell(Code::WrongType, json, "number");
            return None;
        };
        let whole = number.parse().ok().filter(|whole| range.contains(whole));
        if whole.is_none() {
            let limits = format!("{} – {}", range.start(), range.end());
            self.tell(Code::OutOfRange, json, &limits);
        }
        whole
    }
}

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
            let required: Vec<_> = members.iter().filter(|member| member.2).map(|member| Json::text(member.0)).collect();
            let properties = Json::object(members.into_iter().map(|(key, schema, _)| (key, schema)));
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

fn typed(kind: &str) -> Json {
    Json::object([("type", Json::text(kind))])
}

/// A string with a pattern.
pub(crate) fn patterned(pattern: &str) -> Json {
    Json::object([("type", Json::text("string")), ("pattern", Json::text(pattern))])
}

impl<M: Member> Member for Vec<M> {
    fn absent() -> Option<Self> {
        Some(Vec::new())
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::List(items) = &json.value else {
            reader.tell(Code::WrongType, json, "array");
            return None;
        };
        let read = |(index, item): (usize, &Json)| reader.within(&index.to_string(), |reader| M::read(item, reader));
        let all: Vec<Option<M>> = items.iter().enumerate().map(read).collect();
        all.into_iter().collect()
    }

    fn write(&self) -> Json {
        Json::list(self.iter().map(Member::write))
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn schema(schemas: &mut Schemas) -> Json {
        Json::object([("type", Json::text("array")), ("items", M::schema(schemas))])
    }
}

impl<M: Member> Member for Option<M> {
    fn absent() -> Option<Self> {
        Some(None)
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        M::read(json, reader).map(Some)
    }

    fn write(&self) -> Json {
        self.as_ref().map_or(Value::Null.into(), Member::write)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn schema(schemas: &mut Schemas) -> Json {
        M::schema(schemas)
    }
}

impl<C: ClosedSet> Member for C {
    fn absent() -> Option<Self> {
        None
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let word = reader.text_of(json)?;
        let member = Self::from_code(word);
        if member.is_none() {
            let criterion = Self::ALL.iter().any(|member| member.code() == Criterion::Cp1.code());
            reader.tell(if criterion { Code::UnknownCriterion } else { Code::UnknownWord }, json, word);
        }
        member
    }

    fn write(&self) -> Json {
        Json::text(self.code())
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn schema(_: &mut Schemas) -> Json {
        Json::object([("enum", Json::list(Self::ALL.iter().map(|member| Json::text(member.code()))))])
    }
}

/// Plain words that are not translated: a name, a reference, a quote.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Words(pub String);

impl Words {
    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Nothing but white space.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl Member for Words {
    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        reader.text_of(json).map(|text| Self(text.to_owned()))
    }

    fn write(&self) -> Json {
        Json::text(&self.0)
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }

    fn schema(_: &mut Schemas) -> Json {
        typed("string")
    }
}

/// Yes or no, written 1 and 0 as the rubric does; `true` and `false` are read too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flag(pub bool);

impl Member for Flag {
    fn absent() -> Option<Self> {
        Some(Self(false))
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        match &json.value {
            Value::Bool(truth) => Some(Self(*truth)),
            _ => reader.whole(json, 0..=1).map(|digit| Self(digit == 1)),
        }
    }

    fn write(&self) -> Json {
        Json::number(u8::from(self.0))
    }

    fn is_absent(&self) -> bool {
        !self.0
    }

    fn schema(_: &mut Schemas) -> Json {
        let truth = |truth| Json::from(Value::Bool(truth));
        Json::object([("enum", Json::list([Json::number(0u8), Json::number(1u8), truth(false), truth(true)]))])
    }
}

/// A year, a month or a day: `2026`, `2026-11`, `2026-11-24`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(String);

impl Date {
    /// Reads a date; `None` where it is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.split('-').collect();
        let shape = parts.iter().map(|part| part.len()).eq([4, 2, 2].into_iter().take(parts.len()));
        let digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        let date = Self(text.to_owned());
        let month = date.part(1).is_none_or(|month| (1..=12).contains(&month));
        let day = date.part(2).is_none_or(|day| (1..=date.days_in_month()).contains(&day));
        (shape && digits && month && day).then_some(date)
    }

    /// As written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Year (0), month (1) or day (2).
    #[must_use]
    pub fn part(&self, index: usize) -> Option<u64> {
        self.0.split('-').nth(index)?.parse().ok()
    }

    fn days_in_month(&self) -> u64 {
        let year = self.part(0).unwrap_or(0);
        let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        match self.part(1) {
            Some(2) => 28 + u64::from(leap),
            Some(4 | 6 | 9 | 11) => 30,
            _ => 31,
        }
    }
}

impl Member for Date {
    fn absent() -> Option<Self> {
        None
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text_of(json)?;
        let date = Self::parse(text);
        if date.is_none() {
            reader.tell(Code::BadDate, json, text);
        }
        date
    }

    fn write(&self) -> Json {
        Json::text(&self.0)
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn schema(_: &mut Schemas) -> Json {
        patterned("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$")
    }
}

/// A language tag (BCP 47): letters, digits and hyphens.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Language(String);

impl Default for Language {
    fn default() -> Self {
        Self("en".to_owned())
    }
}

impl Language {
    /// The tag, or English where it is none.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        if Self::is_tag(tag) { Self(tag.to_owned()) } else { Self::default() }
    }

    /// Whether this is a language tag by its form.
    #[must_use]
    pub fn is_tag(tag: &str) -> bool {
        let mut parts = tag.split('-');
        let primary = parts.next().unwrap_or_default();
        let rest = parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        (2..=8).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_alphabetic()) && rest
    }

    /// As written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Member for Language {
    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let tag = reader.text_of(json)?;
        if !Self::is_tag(tag) {
            reader.tell(Code::BadLanguage, json, tag);
            return None;
        }
        Some(Self(tag.to_owned()))
    }

    fn write(&self) -> Json {
        Json::text(&self.0)
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn schema(_: &mut Schemas) -> Json {
        patterned("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
    }
}

impl Member for Sha256 {
    fn absent() -> Option<Self> {
        None
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text_of(json)?;
        let hash = Self::parse(text);
        if hash.is_none() {
            reader.tell(Code::BadHash, json, text);
        }
        hash
    }

    fn write(&self) -> Json {
        Json::text(self.as_str())
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn schema(_: &mut Schemas) -> Json {
        patterned("^[0-9a-f]{64}$")
    }
}

impl Member for Span {
    fn absent() -> Option<Self> {
        Some(Self::OPEN)
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let ends = match &json.value {
            Value::List(ends) if ends.len() == 2 => ends,
            _ => {
                reader.tell(Code::WrongType, json, "[lo, hi]");
                return None;
            }
        };
        let lo = reader.within("0", |reader| reader.whole(&ends[0], 1..=3));
        let hi = reader.within("1", |reader| reader.whole(&ends[1], 1..=3));
        let (lo, hi) = (lo?, hi?);
        let span = Self::new(lo, hi);
        if span.is_none() {
            reader.tell(Code::RangeReversed, json, &format!("[{lo}, {hi}]"));
        }
        span
    }

    fn write(&self) -> Json {
        Json::list([Json::number(self.lo()), Json::number(self.hi())])
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn schema(_: &mut Schemas) -> Json {
        // Listed, so that a reversed range is refused by the schema as well.
        let spans = (1..=3u8).flat_map(|lo| (lo..=3).map(move |hi| Json::list([Json::number(lo), Json::number(hi)])));
        Json::object([("enum", Json::list(spans))])
    }
}

/// Something for each judgement that has it: field → value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByField<M>(BTreeMap<Field, M>);

impl<M> Default for ByField<M> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<M> ByField<M> {
    /// The value for this judgement, if there is one.
    #[must_use]
    pub fn get(&self, field: Field) -> Option<&M> {
        self.0.get(&field)
    }

    /// The value for this judgement, to be changed.
    pub fn get_mut(&mut self, field: Field) -> Option<&mut M> {
        self.0.get_mut(&field)
    }

    /// Puts a value for this judgement.
    pub fn insert(&mut self, field: Field, value: M) {
        self.0.insert(field, value);
    }

    /// Takes the value for this judgement away.
    pub fn remove(&mut self, field: Field) {
        self.0.remove(&field);
    }
}

impl<M: Member> Member for ByField<M> {
    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        keyed(json, reader, Code::UnknownWord).map(Self)
    }

    fn write(&self) -> Json {
        let said = self.0.iter().filter(|(_, value)| !value.is_absent());
        Json::object(said.map(|(field, value)| (field.code(), value.write())))
    }

    fn is_absent(&self) -> bool {
        self.0.values().all(Member::is_absent)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        keyed_schema::<Field, M>(schemas)
    }
}

/// Something for each criterion; the default where nothing was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByCriterion<M> {
    known: BTreeMap<Criterion, M>,
    absent: M,
}

impl<M: Default> Default for ByCriterion<M> {
    fn default() -> Self {
        Self { known: BTreeMap::new(), absent: M::default() }
    }
}

impl<M: Default> ByCriterion<M> {
    /// What was said of this criterion.
    #[must_use]
    pub fn get(&self, criterion: Criterion) -> &M {
        self.known.get(&criterion).unwrap_or(&self.absent)
    }

    /// What was said of this criterion, to be changed.
    pub fn entry(&mut self, criterion: Criterion) -> &mut M {
        self.known.entry(criterion).or_default()
    }

    /// The criteria of which something was said.
    pub fn iter(&self) -> impl Iterator<Item = (Criterion, &M)> {
        self.known.iter().map(|(criterion, said)| (*criterion, said))
    }
}

impl<M: Member + Default> Member for ByCriterion<M> {
    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        keyed(json, reader, Code::UnknownCriterion).map(|known| Self { known, absent: M::default() })
    }

    fn write(&self) -> Json {
        let said = self.known.iter().filter(|(_, said)| !said.is_absent());
        Json::object(said.map(|(criterion, said)| (criterion.code(), said.write())))
    }

    fn is_absent(&self) -> bool {
        self.known.values().all(Member::is_absent)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        keyed_schema::<Criterion, M>(schemas)
    }
}

fn keyed<K: ClosedSet + Ord, M: Member>(json: &Json, reader: &mut Reader<'_>, unknown: Code) -> Option<BTreeMap<K, M>> {
    let members = reader.members(json)?;
    let mut read = Some(BTreeMap::new());
    for (key, value) in members {
        let entry = reader.within(key, |reader| match K::from_code(key) {
            Some(known) => M::read(value, reader).map(|value| (known, value)),
            None => {
                reader.tell(unknown, value, key);
                None
            }
        });
        read = read.zip(entry).map(|(mut map, (key, value))| {
            map.insert(key, value);
            map
        });
    }
    read
}

fn keyed_schema<K: ClosedSet, M: Member>(schemas: &mut Schemas) -> Json {
    let value = M::schema(schemas);
    let properties = Json::object(K::ALL.iter().map(|key| (key.code(), value.clone())));
    let closed = Json::from(Value::Bool(false));
    Json::object([("type", Json::text("object")), ("properties", properties), ("additionalProperties", closed)])
}

/// The name of the format: `internet-impact-assessment`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Format;

/// The version of the format, `major.minor`. Unknown members of a newer minor version are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version(pub String);

impl Default for Version {
    fn default() -> Self {
        Self("1.0".to_owned())
    }
}

impl Format {
    /// The name.
    pub const NAME: &'static str = "internet-impact-assessment";
}

impl Member for Format {
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

impl Member for Version {
    fn absent() -> Option<Self> {
        None
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text_of(json)?;
        let number = |part: &str| part.parse::<u32>().ok().filter(|number| number.to_string() == part);
        let parts = text.split_once('.').and_then(|(major, minor)| number(major).zip(number(minor)));
        match parts {
            None => reader.tell(Code::UnknownWord, json, text),
            Some((1, 0)) => {}
            Some((1, _)) => reader.tell(Code::NewerMinor, json, text),
            Some((0, _)) => reader.tell(Code::UnknownWord, json, text),
            Some(_) => reader.tell(Code::FormatTooNew, json, text),
        }
        parts.filter(|(major, _)| *major == 1).map(|_| Self(text.to_owned()))
    }

    fn write(&self) -> Json {
        Json::text(&self.0)
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn schema(_: &mut Schemas) -> Json {
        patterned("^1\\.(0|[1-9][0-9]*)$")
    }
}
