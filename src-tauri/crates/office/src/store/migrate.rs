use crate::{Error, Result};
use rusqlite::{Connection, TransactionBehavior};

/// `application_id` of an office database: "GBVN".
const APPLICATION: i32 = 0x4742_564e;
/// Each entry takes the database from its index to the next version.
const STEPS: &[&str] = &[include_str!("001.sql")];
/// The newest schema this program knows.
pub const SCHEMA: u32 = STEPS.len() as u32;

/// Brings the database to [`SCHEMA`], all steps or none.
pub(super) fn migrate(conn: &mut Connection) -> Result<()> {
    let found = version(conn)?;
    if found > SCHEMA {
        return Err(Error::NewerSchema { found, supported: SCHEMA });
    }
    if found == SCHEMA {
        return Ok(());
    }
    let tx = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    for step in &STEPS[found as usize..] {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "user_version", SCHEMA)?;
    tx.pragma_update(None, "application_id", APPLICATION)?;
    Ok(tx.commit()?)
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
