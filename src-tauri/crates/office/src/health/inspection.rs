use super::{BrokenRule, Rule};
use crate::error::StoreTrouble;
use crate::store::{Office, connect_only};
use crate::{Error, Result};
use rusqlite::{Connection, OpenFlags};
use std::collections::VecDeque;

/// A look at the whole office, one table at a time, on a connection of its own: who works in the office meanwhile never
/// waits for it.
///
/// The cipher's own check of every page is not part of it, since it reads past the database's locks and would take a page
/// that is just being written for a damaged one; every page that holds something is read and so opened by its seal anyway.
pub struct Inspection {
    conn: Connection,
    left: VecDeque<Step>,
}

#[derive(Debug)]
enum Step {
    Table(String),
    References(String),
    Rule(Rule),
}

/// What was found so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Looked {
    /// Findings of SQLite's own check; empty when all is well.
    pub damage: Vec<String>,
    /// Whether the disk kept something back, of which nobody knows then how it is.
    pub is_unread: bool,
    /// Rows that point to a row that is not there.
    pub orphans: u32,
    /// Places where a rule does not hold.
    pub broken: Vec<BrokenRule>,
}

impl Looked {
    /// What was read. Damage, and a disk that does not give what it has, are found and not failed at; nothing is read then.
    ///
    /// # Errors
    /// Any other failure.
    pub fn kept<T>(&mut self, read: Result<T>) -> Result<Option<T>> {
        let error = match read {
            Ok(read) => return Ok(Some(read)),
            Err(error) => error,
        };
        match (error.trouble(), &error) {
            (Some(StoreTrouble::Damaged), _) | (None, Error::NotAnOffice) => {
                self.damage.push(error.to_string());
            }
            (Some(StoreTrouble::Gone), _) => self.is_unread = true,
            _ => return Err(error),
        }
        Ok(None)
    }
}

impl Office {
    /// Begins a look at the whole file as it is now.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn inspect(&self, key: &[u8; 32]) -> Result<Inspection> {
        let conn = connect_only(self.path(), key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let tables = tables(&conn)?;
        let files = tables.iter().cloned().map(Step::Table);
        let references = tables.iter().cloned().map(Step::References);
        let left = files.chain(references).chain(Rule::ALL.map(Step::Rule)).collect();
        Ok(Inspection { conn, left })
    }
}

impl Inspection {
    /// Looks at the next part; answers whether there was one.
    ///
    /// # Errors
    /// As [`Looked::kept`].
    pub fn next(&mut self, looked: &mut Looked) -> Result<bool> {
        let Some(step) = self.left.pop_front() else { return Ok(false) };
        let read = self.look(&step, looked);
        looked.kept(read)?;
        Ok(true)
    }

    fn look(&self, step: &Step, looked: &mut Looked) -> Result<()> {
        match step {
            Step::Table(table) => {
                let mut check =
                    self.conn.prepare("SELECT integrity_check FROM pragma_integrity_check(?1)")?;
                let found = check.query_map([table], |row| row.get::<_, String>(0))?;
                let found = found.collect::<rusqlite::Result<Vec<_>>>()?;
                looked.damage.extend(found.into_iter().filter(|line| line != "ok"));
            }
            Step::References(table) => {
                let count = "SELECT count(*) FROM pragma_foreign_key_check(?1)";
                looked.orphans += self.conn.query_row(count, [table], |row| row.get::<_, u32>(0))?;
            }
            Step::Rule(rule) => looked.broken.extend(rule.broken_in(&self.conn)?),
        }
        Ok(())
    }
}

fn tables(conn: &Connection) -> Result<Vec<String>> {
    let mut tables = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let names = tables.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}
