//! The records of a plan, one after the other, into the office.

use super::known::Known;
use super::refusal::RowRefusal;
use super::store::{Sheet, store};
use super::{ImportProgress, ImportStage, Watch};
use crate::{Error, Failure, Result};
use exchange::{Plan, Record};
use office::Tx;
use office::intake::{self, Origin};
use std::collections::BTreeMap;

/// How often the one who waits is asked whether to go on, in records.
const RECORDS_BETWEEN_LOOKS: usize = 64;

/// What came of the records of a plan.
pub(super) struct Brought {
    /// Rows that the office did not take.
    pub(super) refused: BTreeMap<u32, RowRefusal>,
    /// Entries that the catalogues gained.
    pub(super) added: Vec<String>,
}

/// Stores each record whole or not at all.
///
/// # Errors
/// `E_CANCELLED` when the one who waits stops it; what is no row's own fault. Nothing is stored then.
pub(super) fn bring(
    tx: &mut Tx<'_>,
    known: &mut Known,
    sheet: &Sheet,
    origin: &Origin,
    records: &[Record],
    watch: Watch<'_>,
) -> Result<Brought> {
    let mut refused = BTreeMap::new();
    for (at, record) in records.iter().enumerate() {
        if at.is_multiple_of(RECORDS_BETWEEN_LOOKS) {
            let done = u32::try_from(at).unwrap_or(u32::MAX);
            if watch(ImportProgress { stage: ImportStage::Storing, done }).is_break() {
                return Err(Error::Cancelled.into());
            }
        }
        let mark = known.mark();
        let stored = tx.attempt(|tx| {
            let (table, id) = store(tx, known, sheet, record)?;
            intake::keep(tx, table, &id, origin, record.row())
        });
        if let Err(error) = stored.map_err(Failure::from)? {
            known.forget_since(&mark);
            refused.insert(record.row(), RowRefusal::of(error)?);
        }
    }
    Ok(Brought { refused, added: known.added() })
}

impl Brought {
    /// Puts the refusals into the plan; returns them in words, by row.
    pub(super) fn settle(self, plan: &mut Plan) -> BTreeMap<u32, String> {
        plan.records.retain(|record| !self.refused.contains_key(&record.row()));
        let mut messages = BTreeMap::new();
        for (row, refusal) in self.refused {
            let at = usize::try_from(row).unwrap_or_default().checked_sub(1);
            if let Some(line) = at.and_then(|at| plan.rows.get_mut(at)) {
                line.fate = refusal.reason.fate();
                line.reason = Some(refusal.reason);
                line.of = refusal.of;
            }
            messages.insert(row, refusal.message);
        }
        messages
    }
}
