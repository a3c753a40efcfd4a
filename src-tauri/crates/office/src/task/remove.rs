use crate::store::Table;
use crate::{Error, Result, TaskId, Tx};

/// Moves a task that was entered by mistake to the trash; one that was given and dropped is cancelled instead.
///
/// # Errors
/// [`Error::InUse`] when an activity belongs to it; [`Error::NotFound`] when there is none.
pub fn remove(tx: &mut Tx<'_>, id: &TaskId) -> Result<()> {
    let sql = "SELECT EXISTS (SELECT 1 FROM activity WHERE task = ?1 AND deleted_at IS NULL)";
    let used: bool = tx.conn.query_row(sql, [id.as_str()], |row| row.get(0))?;
    if used {
        return Err(Error::InUse { kind: "task", id: id.to_string(), used_by: "activity" });
    }
    tx.trash(Table::Task, id)
}
