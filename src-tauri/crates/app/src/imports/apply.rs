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

/// How many records are stored as one step. The database remembers at each step how the pages it touches looked before,
/// which for single records costs more than storing them. So often the one who waits is asked whether to go on, too.
const RECORDS_AT_ONCE: usize = 64;

/// What came of the records of a plan.
pub(super) struct Brought {
    /// Rows that the office did not take.
    pub(super) refused: BTreeMap<u32, RowRefusal>,
    /// Entries that the catalogues gained.
    pub(super) added: Vec<String>,
}

/// The records of one sheet on their way in.
struct Intake<'w, 't> {
    tx: &'w mut Tx<'t>,
    known: &'w mut Known,
    sheet: &'w Sheet,
    origin: &'w Origin,
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
    let mut intake = Intake { tx, known, sheet, origin };
    for (batch, records) in records.chunks(RECORDS_AT_ONCE).enumerate() {
        let done = u32::try_from(batch * RECORDS_AT_ONCE).unwrap_or(u32::MAX);
        if watch(ImportProgress { stage: ImportStage::Storing, done }).is_break() {
            return Err(Error::Cancelled.into());
        }
        if intake.step(records)?.is_err() {
            intake.one_by_one(records, &mut refused)?;
        }
    }
    Ok(Brought { refused, added: known.added() })
}

impl Intake<'_, '_> {
    /// Stores records together, or none of them; the inner result is the first refusal.
    fn step(&mut self, records: &[Record]) -> Result<office::Result<()>> {
        let Self { tx, known, sheet, origin } = self;
        let mark = known.mark();
        let stored = tx.attempt(|tx| {
            for record in records {
                let (table, id) = store(tx, known, sheet, record)?;
                intake::keep(tx, table, &id, origin, record.row())?;
            }
            Ok(())
        });
        let stored = stored.map_err(Failure::from)?;
        if stored.is_err() {
            known.forget_since(&mark);
        }
        Ok(stored)
    }

    /// Stores those records that the office does not refuse.
    fn one_by_one(&mut self, records: &[Record], refused: &mut BTreeMap<u32, RowRefusal>) -> Result<()> {
        for record in records {
            if let Err(error) = self.step(std::slice::from_ref(record))? {
                refused.insert(record.row(), RowRefusal::of(error)?);
            }
        }
        Ok(())
    }
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
