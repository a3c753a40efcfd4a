use super::lines::{Given, Line};
use crate::error::{Error, LineFault};
use ::overlap::{Directive, When};
use std::collections::BTreeMap;

/// The directives of a file, each with an id of its own and dates that can be read or are not given.
pub(super) fn directives(given: Given<'_>) -> Result<Vec<Directive>, Error> {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut directives = Vec::new();
    for Line { number, value } in given.lines::<Directive>()? {
        dated(&value).map_err(|fault| given.fault(number, fault))?;
        let id = value.id.clone();
        if let Some(first) = first.insert(id.clone(), number) {
            return Err(given.fault(number, LineFault::Twice { id, first }));
        }
        directives.push(value);
    }
    Ok(directives)
}

fn dated(directive: &Directive) -> Result<(), LineFault> {
    for (field, written) in [("date", &directive.date), ("due", &directive.due)] {
        let written = written.as_deref().unwrap_or_default().trim();
        if !written.is_empty() && When::parse(written).is_none() {
            return Err(LineFault::NotADate { field, value: written.to_owned() });
        }
    }
    Ok(())
}
