//! The schema, version by version.
//!
//! A step takes a file from one version to the next and is never changed once it was released. An office in use is never
//! migrated in place: `app` has a verified copy made beside it, migrates and checks the copy here, and switches to it.

use crate::{Error, Result};
use rusqlite::{Connection, TransactionBehavior};

/// `application_id` of an office database: "GBVN".
const APPLICATION: i32 = 0x4742_564e;

/// The steps a program knows. Each entry takes the database from its index to the next version.
#[derive(Debug, Clone, Copy)]
pub struct Migrations(&'static [&'static str]);

impl Migrations {
    /// Those of this program.
    pub const OURS: Migrations = Migrations(&[
        include_str!("001.sql"),
        include_str!("002.sql"),
        include_str!("003.sql"),
        include_str!("004.sql"),
    ]);

    /// Other steps than this program's, for tests of what a later version will do.
    #[must_use]
    pub const fn new(steps: &'static [&'static str]) -> Self {
        Self(steps)
    }

    /// The version a database has after the last step.
    #[must_use]
    pub fn newest(self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }

    /// Refuses a database of a newer program.
    pub(super) fn refuse_newer(self, found: u32) -> Result<()> {
        if found > self.newest() {
            Err(Error::NewerSchema { found, supported: self.newest() })
        } else {
            Ok(())
        }
    }

    /// Brings the database to the newest version, all steps or none.
    pub(super) fn apply(self, conn: &mut Connection) -> Result<()> {
        let found = version(conn)?;
        self.refuse_newer(found)?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
        for step in &self.0[found as usize..] {
            tx.execute_batch(step)?;
        }
        tx.pragma_update(None, "user_version", self.newest())?;
        tx.pragma_update(None, "application_id", APPLICATION)?;
        Ok(tx.commit()?)
    }
}

/// The schema version of an open database, 0 when it is empty.
pub(super) fn version(conn: &Connection) -> Result<u32> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Refuses a database of some other program.
pub(super) fn check_application(conn: &Connection) -> Result<()> {
    let application: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application == APPLICATION { Ok(()) } else { Err(Error::NotAnOffice) }
}
