//! Something said of each criterion, or of each judgement: an object whose keys are a closed set.

use std::collections::BTreeMap;

use super::member::Member;
use super::reader::Reader;
use super::schemas::Schemas;
use crate::closed_set::ClosedSet;
use crate::framework::Criterion;
use crate::json::{Json, Value};
use crate::problem::Code;
use crate::rubric::Field;

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
        keyed(json, reader, Code::UnknownCriterion)
            .map(|known| Self { known, absent: M::default() })
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

fn keyed<K: ClosedSet + Ord, M: Member>(
    json: &Json,
    reader: &mut Reader<'_>,
    unknown: Code,
) -> Option<BTreeMap<K, M>> {
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
    Json::object([
        ("type", Json::text("object")),
        ("properties", properties),
        ("additionalProperties", closed),
    ])
}
