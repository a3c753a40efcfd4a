use super::keys::Keys;
use crate::setup::Draft;
use crate::{Action, Error, Failure, Kind, Misfit, Result};
use office::{Op, Tx};
use serde_json::{Map, Value};

/// Brings in the files of a sample, in order, one operation each.
pub(super) fn load(draft: &mut Draft, files: &[(&str, &str)]) -> Result<()> {
    let mut keys = None;
    for (name, text) in files {
        let kind = kind_of(name)?;
        draft.transact(Op::SetUp, |tx| {
            let keys = match &mut keys {
                Some(keys) => keys,
                none => none.insert(Keys::of_set_up(tx)?),
            };
            for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
                take(tx, keys, kind, line).map_err(|failure| in_file(name, at + 1, &failure))?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// The kind a file's name ends in: `30-task.jsonl` holds tasks.
fn kind_of(name: &str) -> Result<Kind, Error> {
    let kind = name.trim_end_matches(".jsonl").split_once('-').map_or(name, |(_, kind)| kind);
    Kind::named(kind)
}

/// A failure with the place in the sample it came from.
pub(super) fn in_file(name: &str, line: usize, failure: &Failure) -> Failure {
    let place = format!("{name}:{line}");
    Failure::from(Error::BadSample { place, code: failure.code, message: failure.message.clone() })
}

fn take(tx: &mut Tx<'_>, keys: &mut Keys, kind: Kind, line: &str) -> Result<()> {
    let Value::Object(mut line) = crate::records::parse(line)? else {
        return Err(Error::BadJson { field: String::new(), misfit: Misfit::WrongType }.into());
    };
    let (key, action, to) = (text(&mut line, "key"), text(&mut line, "do"), text(&mut line, "to"));
    let mut value = Value::Object(line);
    put_ids(tx, keys, "", &mut value)?;
    let id = match (action, to) {
        (Some(action), Some(to)) => {
            let id = resolve(tx, keys, "to", &to)?;
            (Action::named(kind, &action)?.run)(tx, &id, value)?;
            id
        }
        _ => (kind.verbs().save)(tx, value)?,
    };
    if let Some(key) = key {
        keys.add(&key, kind, &id);
    }
    Ok(())
}

fn text(line: &mut Map<String, Value>, name: &str) -> Option<String> {
    line.remove(name)?.as_str().map(str::to_owned)
}

/// Puts the id in place of every reference.
fn put_ids(tx: &Tx<'_>, keys: &Keys, place: &str, value: &mut Value) -> Result<()> {
    match value {
        Value::String(text) => *text = resolve(tx, keys, place, text)?,
        Value::Array(rows) => {
            for row in rows {
                put_ids(tx, keys, place, row)?;
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                put_ids(tx, keys, name, value)?;
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
    Ok(())
}

fn resolve(tx: &Tx<'_>, keys: &Keys, place: &str, text: &str) -> Result<String> {
    let unknown = || Error::BadJson { field: place.to_owned(), misfit: Misfit::UnknownReference };
    Ok(keys.resolve(tx, text)?.ok_or_else(unknown)?)
}
