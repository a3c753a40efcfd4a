//! The records whose words an operation changed.
//!
//! Each is entered into the index once, when the operation ends: a letter with three routings would be entered four
//! times otherwise, every step that may be refused would leave a segment of its own in the index, and an operation that
//! is only tried would be indexed for nothing.

use super::Tx;
use crate::Result;
use crate::store::{Indexed, RowMap, Table, enter};
use std::collections::HashSet;

/// Records in the order in which they were first written.
#[derive(Default)]
pub(super) struct Stale {
    order: Vec<Indexed>,
    known: HashSet<Indexed>,
}

impl Stale {
    /// Notes the record in which the words of a row are found, if they are found at all.
    pub(super) fn note(&mut self, table: Table, row: &RowMap) {
        let Some(record) = Indexed::of(table, row) else { return };
        if self.known.insert(record.clone()) {
            self.order.push(record);
        }
    }
}

impl Tx<'_> {
    /// Brings the index up to what was written so far.
    pub(crate) fn index(&mut self) -> Result<()> {
        for record in std::mem::take(&mut self.stale).order {
            enter(self.view, &record)?;
        }
        Ok(())
    }
}
