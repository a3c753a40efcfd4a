use crate::{Error, Misfit};
use serde::de;
use std::fmt;

/// Where the JSON does not fit, and how.
#[derive(Debug)]
pub(super) struct Fault {
    /// The field named by whoever found it, relative to the place it was found at.
    field: Option<String>,
    /// The whole place, once it is known.
    place: Option<String>,
    misfit: Misfit,
}

impl Fault {
    fn of(field: Option<&str>, misfit: Misfit) -> Self {
        Self { field: field.map(str::to_owned), place: None, misfit }
    }

    /// A fault found by a reader that knows nothing of places.
    pub(super) fn foreign() -> Self {
        Self::of(None, Misfit::WrongType)
    }

    /// The fault at this place, unless a place further in is known.
    pub(super) fn at(mut self, place: &str) -> Self {
        if self.place.is_none() {
            let field = self.field.take();
            self.place = Some(field.map_or_else(|| place.to_owned(), |field| below(place, &field)));
        }
        self
    }

    pub(super) fn into_error(self) -> Error {
        Error::BadJson { field: self.place.unwrap_or_default(), misfit: self.misfit }
    }
}

/// The place of a field below another place.
pub(super) fn below(place: &str, field: &str) -> String {
    if place.is_empty() { field.to_owned() } else { format!("{place}.{field}") }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {:?}", self.misfit, self.place)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::of(None, Misfit::WrongType)
    }

    fn unknown_field(field: &str, _: &'static [&'static str]) -> Self {
        Self::of(Some(field), Misfit::UnknownField)
    }

    fn missing_field(field: &'static str) -> Self {
        Self::of(Some(field), Misfit::MissingField)
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self::of(None, Misfit::UnknownWord)
    }
}
