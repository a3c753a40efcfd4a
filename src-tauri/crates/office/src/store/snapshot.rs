//! A consistent copy of the open database, made while it stays open.

use super::open::connect_only;
use super::{Office, View};
use crate::draft::forget_all;
use crate::{Error, Result};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};
use std::ops::ControlFlow;
use std::path::Path;

/// Pages copied between two looks at whether to go on: 8 MiB.
const STEP: i32 = 2048;

/// The bytes of a page, which SQLCipher chooses and nobody here changes. Only how far it is depends on it.
const PAGE: u64 = 4096;

/// How far a snapshot is, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SnapshotProgress {
    /// Copied so far.
    pub done: u64,
    /// To be copied in all.
    pub of: u64,
}

/// Told how far a snapshot is; answers whether it goes on.
pub type SnapshotWatch<'a> = &'a mut dyn FnMut(SnapshotProgress) -> ControlFlow<()>;

impl Office {
    /// Copies the database, as it is now, to a file that is not there yet, under the key given, and checks the copy. With another key than
    /// its own every page is encrypted anew on the way.
    ///
    /// It breaks off when `watch` says so; the file is then worthless, as after an error.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the copy does not pass SQLite's check; the database's own failure.
    pub fn snapshot(&self, path: &Path, key: &[u8; 32], watch: SnapshotWatch<'_>) -> Result<ControlFlow<()>> {
        self.copy(path, key, |_| Ok(()), watch)
    }

    /// The same for a medium that leaves the house: without the unfinished forms, of which no byte is in the copy. What
    /// somebody typed and threw away must not live on in a drawer.
    ///
    /// # Errors
    /// As [`Office::snapshot`].
    pub fn snapshot_for_backup(
        &self,
        path: &Path,
        key: &[u8; 32],
        watch: SnapshotWatch<'_>,
    ) -> Result<ControlFlow<()>> {
        self.copy(path, key, forget_all, watch)
    }

    fn copy(
        &self,
        path: &Path,
        key: &[u8; 32],
        amend: fn(&Connection) -> Result<()>,
        watch: SnapshotWatch<'_>,
    ) -> Result<ControlFlow<()>> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut copy = connect_only(path, key, flags)?;
        // The file is worth nothing until it is finished, so that nothing need be durable before.
        copy.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
        if copy_pages(self.view().conn, &mut copy, watch)?.is_break() {
            return Ok(ControlFlow::Break(()));
        }
        amend(&copy)?;
        // One file that needs no log beside it.
        copy.execute_batch("PRAGMA journal_mode = DELETE;")?;
        refuse_damaged(&copy)?;
        copy.close().map_err(|(_, error)| error)?;
        Ok(ControlFlow::Continue(()))
    }
}

fn copy_pages(from: &Connection, copy: &mut Connection, watch: SnapshotWatch<'_>) -> Result<ControlFlow<()>> {
    let bytes = |pages: i32| u64::try_from(pages).unwrap_or(0) * PAGE;
    let backup = Backup::new(from, copy)?;
    loop {
        let step = backup.step(STEP)?;
        let progress = backup.progress();
        let of = bytes(progress.pagecount);
        if watch(SnapshotProgress { done: of - bytes(progress.remaining), of }).is_break() {
            return Ok(ControlFlow::Break(()));
        }
        match step {
            StepResult::Done => return Ok(ControlFlow::Continue(())),
            StepResult::More => {}
            // One program holds the office, so that nobody else is ever in the way for long.
            _ => std::thread::yield_now(),
        }
    }
}

/// SQLite's quick check: every page and the order of every table. The copy was made from the file in use, and what is
/// wrong there must not take the place of a backup that is right.
fn refuse_damaged(copy: &Connection) -> Result<()> {
    let found: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(Error::Damaged(found)) }
}

impl View<'_> {
    /// The number of the newest operation, 0 when there is none yet.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn last_operation(&self) -> Result<i64> {
        Ok(self.conn.query_row("SELECT coalesce(max(seq), 0) FROM operation", [], |row| row.get(0))?)
    }

    /// When the newest operation was done, local time, `YYYY-MM-DDTHH:MM:SS`; none when there is none yet.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn last_operation_at(&self) -> Result<Option<String>> {
        let newest = "SELECT max(at) FROM operation WHERE seq = (SELECT max(seq) FROM operation)";
        Ok(self.conn.prepare_cached(newest)?.query_row([], |row| row.get(0))?)
    }

    /// The version of the open database's schema.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn schema(&self) -> Result<u32> {
        super::migrate::version(self.conn)
    }
}
