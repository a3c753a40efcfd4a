use super::fault::{Fault, below};
use super::{Unknown, Walk};
use serde::de::value::StringDeserializer;
use serde::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};
use serde_json::{Map, Value};

/// Reads a value; a fault that knows no place, as of an untagged choice, gets the value's own.
fn place<'de, S: DeserializeSeed<'de>>(seed: S, walk: Walk) -> Result<S::Value, Fault> {
    let path = walk.path.clone();
    seed.deserialize(walk).map_err(|fault| fault.at(&path))
}

/// The rows of a list, each told its place.
pub(super) struct Rows<'p> {
    rows: std::iter::Enumerate<std::vec::IntoIter<Value>>,
    path: &'p str,
    unknown: Unknown,
}

impl<'p> Rows<'p> {
    pub(super) fn new(rows: Vec<Value>, path: &'p str, unknown: Unknown) -> Self {
        Self { rows: rows.into_iter().enumerate(), path, unknown }
    }
}

impl<'de> SeqAccess<'de> for Rows<'_> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let Some((at, value)) = self.rows.next() else { return Ok(None) };
        let path = format!("{}[{at}]", self.path);
        place(seed, Walk { value, path, unknown: self.unknown }).map(Some)
    }
}

/// The fields of an object, each told its place.
pub(super) struct Fields<'p> {
    fields: serde_json::map::IntoIter,
    value: Option<(String, Value)>,
    path: &'p str,
    unknown: Unknown,
}

impl<'p> Fields<'p> {
    pub(super) fn new(fields: Map<String, Value>, path: &'p str, unknown: Unknown) -> Self {
        Self { fields: fields.into_iter(), value: None, path, unknown }
    }
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some((name, value)) = self.fields.next() else { return Ok(None) };
        let key: StringDeserializer<Fault> = name.clone().into_deserializer();
        self.value = Some((name, value));
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let (name, value) = self.value.take().unwrap_or_default();
        let path = below(self.path, &name);
        place(seed, Walk { value, path, unknown: self.unknown })
    }
}
