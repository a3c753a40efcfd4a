use super::apply::bring;
use super::preview::{Prepared, Trouble};
use super::refusal::whole;
use super::{ImportFile, ImportOptions, Imported, LineReport, Watch};
use crate::{Failure, Permission, Result, Session};
use exchange::{FileReport, Plan};
use office::{Op, Tx, intake};
use std::collections::BTreeMap;

impl Session {
    /// Takes the good rows of a file in, as one operation that one undo takes back.
    ///
    /// # Errors
    /// `E_IMPORT_…` when the file is refused as a whole; `E_CANCELLED`; `E_NOT_PERMITTED`; the store's own trouble.
    /// Nothing of the file is kept then.
    pub fn import(
        &mut self,
        file: &ImportFile,
        options: &ImportOptions,
        watch: Watch<'_>,
    ) -> Result<Imported> {
        self.require(Permission::Write)?;
        let prepared = self.prepare(file, options, watch).map_err(|trouble| match trouble {
            Trouble::File(refused) => whole(refused),
            Trouble::Failed(failure) => failure,
        })?;
        let Prepared { mut plan, mut known, sheet, origin, .. } = prepared;
        let done = self.transact(Permission::Write, Op::Import, |tx| {
            let brought = bring(tx, &mut known, &sheet, &origin, &plan.records, watch)?;
            if brought.refused.len() < plan.records.len() && options.mapping.is_some() {
                remember(tx, file, &plan.file)?;
            }
            Ok(brought)
        })?;
        let added = done.value.added.clone();
        let messages = done.value.settle(&mut plan);
        Ok(Imported {
            operation: done.operation,
            imported: u32::try_from(plan.records.len()).unwrap_or(u32::MAX),
            rows: lines(plan, messages),
            added,
            tables: done.tables.into_iter().map(str::to_owned).collect(),
        })
    }
}

/// Keeps how the clerk read the columns, for the next file with this header.
fn remember(tx: &mut Tx<'_>, file: &ImportFile, report: &FileReport) -> Result<()> {
    if report.headings.iter().all(String::is_empty) {
        return Ok(());
    }
    let mapping =
        serde_json::to_string(&report.mapping).map_err(|error| Failure::from(office::Error::Row(error)))?;
    Ok(intake::remember(tx, file.kind.word(), &report.signature, &mapping)?)
}

/// Every row with what the office said of it.
pub(super) fn lines(plan: Plan, mut messages: BTreeMap<u32, String>) -> Vec<LineReport> {
    let line = |fate: exchange::RowFate| LineReport { message: messages.remove(&fate.row), fate };
    plan.rows.into_iter().map(line).collect()
}
