use crate::store::{Row, Table};
use crate::{Result, Tx, View};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct ImportMapping {
    id: String,
    kind: String,
    signature: String,
    mapping: String,
}

impl Row for ImportMapping {
    const TABLE: Table = Table::ImportMapping;
}

/// How the columns of a header of this look were read the last time, in the words it was remembered with.
///
/// # Errors
/// Only when the database fails.
pub fn recall(view: &View<'_>, kind: &str, signature: &str) -> Result<Option<String>> {
    let Some(row) = view.row(Table::ImportMapping, &id(kind, signature))? else { return Ok(None) };
    let remembered: ImportMapping = serde_json::from_value(row.into())?;
    Ok(Some(remembered.mapping))
}

/// Remembers how the columns of a header of this look are read, in place of what was remembered before.
///
/// # Errors
/// Only when the database fails.
pub fn remember(tx: &mut Tx<'_>, kind: &str, signature: &str, mapping: &str) -> Result<()> {
    tx.put(&ImportMapping {
        id: id(kind, signature),
        kind: kind.to_owned(),
        signature: signature.to_owned(),
        mapping: mapping.to_owned(),
    })
}

fn id(kind: &str, signature: &str) -> String {
    format!("{kind}/{signature}")
}
