//! The one exception to history that is never changed: what must not be stored at all is blanked in it.
//!
//! A blanked row and its reason stand in a table of their own, written first and never changed, and the trigger that guards
//! history lets a revision of such a row become empty and nothing else. That something was changed, when and by whom stays.

use super::Tx;
use crate::Result;
use crate::store::{Row, Table};
use serde::{Deserialize, Serialize};

/// A row whose content was taken out of the records and their history for good.
#[derive(Debug, Serialize, Deserialize)]
struct Expunged {
    id: String,
    table_name: String,
    row_id: String,
    at: String,
    account: String,
    reason: String,
}

impl Row for Expunged {
    const TABLE: Table = Table::Expunged;
}

impl Tx<'_> {
    /// Blanks every revision of a row, those of this operation included: the last thing done to it.
    pub(crate) fn expunge(&mut self, table: Table, row_id: &str, reason: &str) -> Result<()> {
        let moment = self.moment();
        let row = Expunged {
            id: format!("{}/{row_id}", table.name()),
            table_name: table.name().to_owned(),
            row_id: row_id.to_owned(),
            at: moment.now.format("%Y-%m-%dT%H:%M:%S").to_string(),
            account: moment.account.to_string(),
            reason: reason.to_owned(),
        };
        self.put(&row)?;
        self.conn.execute(include_str!("blank.sql"), [table.name(), row_id])?;
        Ok(())
    }

    /// Removes a row for good and blanks every revision of it.
    pub(crate) fn take_away(&mut self, table: Table, row_id: &str, reason: &str) -> Result<()> {
        self.erase(table, row_id)?;
        self.expunge(table, row_id, reason)
    }
}
