//! Fits JSON to a typed request, and says where it does not fit.
//!
//! Strictly, a field the request does not know is refused; loosely, it is dropped, which turns what a record shows into
//! what a form would send.

mod access;
mod fault;

use fault::Fault;
use serde::de::value::StringDeserializer;
use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use crate::Error;

/// What happens to a field the request does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unknown {
    Refuse,
    Drop,
}

/// The typed request in a piece of JSON.
pub(crate) fn strictly<T: DeserializeOwned>(value: Value) -> Result<T, Error> {
    fit(value, Unknown::Refuse)
}

/// The typed request within a piece of JSON that holds more.
pub(crate) fn loosely<T: DeserializeOwned>(value: Value) -> Result<T, Error> {
    fit(value, Unknown::Drop)
}

fn fit<T: DeserializeOwned>(value: Value, unknown: Unknown) -> Result<T, Error> {
    let walk = Walk { value, path: String::new(), unknown };
    T::deserialize(walk).map_err(Fault::into_error)
}

/// A piece of JSON, and where in the whole it stands.
struct Walk {
    value: Value,
    path: String,
    unknown: Unknown,
}

impl Walk {
    fn visit<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Walk { value, path, unknown } = self;
        let read = match value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(flag) => visitor.visit_bool(flag),
            Value::String(text) => visitor.visit_string(text),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(whole), _) => visitor.visit_i64(whole),
                (None, Some(whole)) => visitor.visit_u64(whole),
                (None, None) => visitor.visit_f64(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::Array(rows) => visitor.visit_seq(access::Rows::new(rows, &path, unknown)),
            Value::Object(fields) => visitor.visit_map(access::Fields::new(fields, &path, unknown)),
        };
        read.map_err(|fault: Fault| fault.at(&path))
    }
}

impl<'de> Deserializer<'de> for Walk {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.visit(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.value.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        mut self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        // A list could fill a struct field by field; a request that relied on it would break when a field is added.
        let Value::Object(map) = &mut self.value else { return Err(Fault::foreign().at(&self.path)) };
        if self.unknown == Unknown::Drop {
            map.retain(|name, _| fields.contains(&name.as_str()));
        }
        self.visit(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let path = self.path;
        let read = match self.value {
            Value::String(word) => {
                let word: StringDeserializer<Fault> = word.into_deserializer();
                visitor.visit_enum(word)
            }
            other => other.deserialize_enum(name, variants, visitor).map_err(|_| Fault::foreign()),
        };
        read.map_err(|fault: Fault| fault.at(&path))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map identifier ignored_any
    }
}

#[cfg(test)]
mod tests;
