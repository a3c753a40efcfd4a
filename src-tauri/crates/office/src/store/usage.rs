//! Who refers to a record. The schema's foreign keys are asked, so that a table added later is never forgotten.

use super::{Table, View};
use crate::{Error, Result};
use serde::Deserialize;

/// A column that points to another table: out of a referring table, or from a list row to the record it belongs to.
#[derive(Deserialize)]
pub(crate) struct Pointer {
    pub(crate) table_name: String,
    pub(crate) column_name: String,
}

impl View<'_> {
    /// Refuses a record that anything outside the trash refers to, its own list rows aside.
    ///
    /// # Errors
    /// [`Error::InUse`] naming the first table that does.
    pub(crate) fn refuse_used(&self, table: Table, id: impl AsRef<str>) -> Result<()> {
        let id = id.as_ref();
        for Pointer { table_name, column_name } in
            self.query::<Pointer>(include_str!("references.sql"), [table.name()])?
        {
            let Some(referrer) = Table::named(&table_name) else { continue };
            if self.owner(referrer)?.is_some_and(|owner| owner.column_name == column_name) {
                continue;
            }
            if self.refers(referrer, &column_name, id)? {
                return Err(Error::InUse { kind: table.name(), id: id.to_owned(), used_by: referrer.name() });
            }
        }
        Ok(())
    }

    fn refers(&self, referrer: Table, column: &str, id: &str) -> Result<bool> {
        let (name, live) = (referrer.name(), self.live(referrer, "r")?);
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {name} r WHERE r.{column} = ?1 AND {live})");
        Ok(self.conn.query_row(&sql, [id], |row| row.get(0))?)
    }

    /// The condition under which a row is outside the trash: a list row is where its record is.
    fn live(&self, table: Table, alias: &str) -> Result<String> {
        let Some(Pointer { table_name, column_name }) = self.owner(table)? else {
            return Ok(if self.can_be_trashed(table)? {
                format!("{alias}.deleted_at IS NULL")
            } else {
                "TRUE".to_owned()
            });
        };
        let owner = Table::named(&table_name).ok_or(Error::Internal("a list row of an unknown table"))?;
        let outer = format!("{alias}_owner");
        let live = self.live(owner, &outer)?;
        Ok(format!(
            "EXISTS (SELECT 1 FROM {table_name} {outer} WHERE {outer}.id = {alias}.{column_name} AND {live})"
        ))
    }

    /// Where a list row belongs: a table without a trash of its own names its record in its first foreign key.
    pub(crate) fn owner(&self, table: Table) -> Result<Option<Pointer>> {
        if self.can_be_trashed(table)? {
            return Ok(None);
        }
        Ok(self.query(include_str!("owner.sql"), [table.name()])?.into_iter().next())
    }

    /// The rows of a record's lists, and of theirs, those that are gone included.
    pub(crate) fn parts(&self, table: Table, id: &str) -> Result<Vec<(Table, String)>> {
        let mut parts = Vec::new();
        for &part in Table::ALL {
            let owner = self.owner(part)?.filter(|owner| owner.table_name == table.name());
            let Some(Pointer { column_name, .. }) = owner else { continue };
            for row in self.part_ids(part, &column_name, id)? {
                let below = self.parts(part, &row)?;
                parts.push((part, row));
                parts.extend(below);
            }
        }
        Ok(parts)
    }

    fn part_ids(&self, part: Table, column: &str, id: &str) -> Result<Vec<String>> {
        let sql = format!(
            "SELECT id FROM {} WHERE {column} = ?1 UNION SELECT row_id FROM revision
             WHERE table_name = ?2 AND after IS NULL AND before ->> ?3 = ?1",
            part.name()
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let ids = statement.query_map([id, part.name(), column], |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    fn can_be_trashed(&self, table: Table) -> Result<bool> {
        Ok(self.columns(table)?.all.iter().any(|(name, _)| name == "deleted_at"))
    }
}
