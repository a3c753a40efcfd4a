//! What a line of a sample may refer to: `@key` is an earlier line's record; `@book/in`, `@organisation/MTTQ`,
//! `@document_type/Báo cáo` are records the set-up made, by name, short name or abbreviation; `@key#conclusions/0` is the
//! id of a row below a record, rows counted from 0.

use crate::{Kind, Result};
use office::{ListQuery, Tx};
use serde_json::Value;
use std::collections::BTreeMap;

/// The columns by which a record that set-up made may be named.
const NAMES: [&str; 4] = ["name", "short_name", "abbreviation", "direction"];
/// The kinds of records set-up makes.
const MADE_BY_SET_UP: [Kind; 7] = [
    Kind::Organisation,
    Kind::Subcommittee,
    Kind::DocumentType,
    Kind::ActivityKind,
    Kind::MeetingKind,
    Kind::TaskGroup,
    Kind::Book,
];

/// The records that can be referred to so far.
#[derive(Default)]
pub(super) struct Keys(BTreeMap<String, (Kind, String)>);

impl Keys {
    /// What the set-up made.
    pub(super) fn of_set_up(tx: &Tx<'_>) -> Result<Self> {
        let mut keys = Self::default();
        for kind in MADE_BY_SET_UP {
            let query = ListQuery { limit: 1_000, ..ListQuery::default() };
            for row in (kind.verbs().list)(tx, &query, tx.today())?.rows {
                let id = row["id"].as_str().unwrap_or_default();
                for name in NAMES.iter().filter_map(|column| row[*column].as_str()) {
                    keys.0.entry(format!("{}/{name}", kind.name())).or_insert((kind, id.to_owned()));
                }
            }
        }
        Ok(keys)
    }

    /// Makes a record known.
    pub(super) fn add(&mut self, key: &str, kind: Kind, id: &str) {
        self.0.insert(key.to_owned(), (kind, id.to_owned()));
    }

    /// The record a reference means; the text itself when it is no reference.
    pub(super) fn resolve(&self, tx: &Tx<'_>, text: &str) -> Result<Option<String>> {
        let Some(reference) = text.strip_prefix('@') else { return Ok(Some(text.to_owned())) };
        let (key, row) = reference.split_once('#').unwrap_or((reference, ""));
        let Some((kind, id)) = self.0.get(key) else { return Ok(None) };
        if row.is_empty() {
            return Ok(Some(id.clone()));
        }
        let record = (kind.verbs().get)(tx, id, tx.today())?;
        Ok(record.pointer(&format!("/{row}/id")).and_then(Value::as_str).map(str::to_owned))
    }
}
