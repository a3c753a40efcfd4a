use super::item::{self, ProgrammeItemInput};
use super::{Programme, ProgrammeKind};
use crate::check::Checker;
use crate::store::Table;
use crate::{CountInput, Error, FieldCode, ProgrammeId, Result, Tx};
use serde::{Deserialize, Serialize};

/// A programme as entered, with its items in order.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Programme`], as typed.
pub struct ProgrammeInput {
    pub id: Option<ProgrammeId>,
    pub name: String,
    pub year: Option<CountInput>,
    pub kind: ProgrammeKind,
    pub note: String,
    pub items: Vec<ProgrammeItemInput>,
}

/// Adds a programme or changes one, with all its items.
///
/// # Errors
/// [`Error::Invalid`] with every field refused; [`Error::InUse`] when an item left out is the source of a task.
pub fn save(tx: &mut Tx<'_>, input: &ProgrammeInput) -> Result<ProgrammeId> {
    if let Some(id) = &input.id {
        tx.get::<Programme>(id)?;
    }
    let id = input.id.clone().unwrap_or_else(|| ProgrammeId::new(tx.new_id()));
    let mut check = Checker::new(tx.today());
    let name = check.required_line("name", &input.name);
    let year = read_year(&mut check, input.year.as_ref());
    let note = check.text("note", &input.note);
    let items = item::check(&mut check, tx, &id, &input.items)?;
    check.finish()?;
    tx.put(&Programme { id: id.clone(), name, year, kind: input.kind, note, deleted_at: None })?;
    item::store(tx, &id, &items)?;
    Ok(id)
}

/// Years are those dates may lie in. A dot, as in "2.017", reads as a thousand's mark and does no harm.
fn read_year(check: &mut Checker, typed: Option<&CountInput>) -> i64 {
    let before = check.is_clean();
    match check.count("year", typed) {
        Some(year) if (1900..=2199).contains(&year) => return year,
        Some(_) => check.refuse("year", FieldCode::DateOutOfRange),
        None if before && check.is_clean() => check.refuse("year", FieldCode::Missing),
        None => {}
    }
    0
}

/// Moves a programme to the trash.
///
/// # Errors
/// [`Error::InUse`] when a task comes from one of its items; [`Error::NotFound`] when there is none.
pub fn remove(tx: &mut Tx<'_>, id: &ProgrammeId) -> Result<()> {
    let used: bool = tx.conn.query_row(include_str!("is_used.sql"), [id.as_str()], |row| row.get(0))?;
    if used {
        return Err(Error::InUse { kind: "programme", id: id.to_string(), used_by: "task" });
    }
    tx.trash(Table::Programme, id)
}
