use crate::check::Checker;
use crate::store::{ListSpec, Row, Table};
use crate::{FieldCode, HolidayId, ListQuery, Page, Result, Tx, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A day off that falls on the same date every year, as the shipped text has it (Bộ luật Lao động, Điều 112).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FixedHoliday {
    /// The month, 1 to 12.
    pub month: u32,
    /// The day of the month.
    pub day: u32,
    /// What it is called.
    pub name: String,
}

/// A day off, or a weekend day that is worked instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Holiday {
    /// Its id.
    pub id: HolidayId,
    /// The day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// What it is called.
    pub name: String,
    /// Whether it is worked instead of another day.
    pub worked: bool,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Holiday {
    const TABLE: Table = Table::Holiday;
}

/// A day off as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct HolidayInput {
    /// The day off to change; none for a new one.
    pub id: Option<HolidayId>,
    /// The day.
    pub day: Option<String>,
    /// What it is called.
    pub name: String,
    /// Whether it is worked instead of another day.
    pub worked: bool,
}

const SPEC: ListSpec = ListSpec {
    table: Table::Holiday,
    columns: "r.id, r.day, r.name, r.worked AS is_worked, r.deleted_at",
    from: "holiday r",
    always: "r.deleted_at IS NULL",
    filters: &[("year", "substr(r.day, 1, 4) = ?")],
    sorts: &[("day", "r.day"), ("name", "r.name")],
    order: "r.day DESC",
};

/// A line of the table of holidays.
#[derive(Deserialize)]
struct Listed {
    id: HolidayId,
    day: NaiveDate,
    name: String,
    is_worked: bool,
    deleted_at: Option<String>,
}

/// Adds or changes a day.
///
/// # Errors
/// [`crate::Error::Invalid`]; a day that stands already is refused at `day`.
pub fn save(tx: &mut Tx<'_>, input: &HolidayInput) -> Result<HolidayId> {
    let mut check = Checker::new(tx.today());
    let day = check.required_date("day", input.day.as_deref());
    let name = check.required_line("name", &input.name);
    check.exists(tx, "id", Table::Holiday, input.id.as_ref())?;
    if let Some(day) = day
        && on(tx, day)?.is_some_and(|other| Some(&other.id) != input.id.as_ref())
    {
        check.refuse("day", FieldCode::Twice);
    }
    check.finish()?;
    let day = day.ok_or(crate::Error::Internal("a checked day"))?;
    let id = input.id.clone().unwrap_or_else(|| HolidayId::new(tx.new_id()));
    tx.put(&Holiday { id: id.clone(), day, name, worked: input.worked, deleted_at: None })?;
    Ok(id)
}

/// Adds the days off of a year that have fixed dates; those that stand already are left as the office has them.
///
/// # Errors
/// Only when the database fails.
pub fn add_fixed(tx: &mut Tx<'_>, year: i32, fixed: &[FixedHoliday]) -> Result<()> {
    for FixedHoliday { month, day, name } in fixed {
        let Some(day) = NaiveDate::from_ymd_opt(year, *month, *day) else { continue };
        if on(tx, day)?.is_none() {
            let id = HolidayId::new(tx.new_id());
            tx.put(&Holiday { id, day, name: name.clone(), worked: false, deleted_at: None })?;
        }
    }
    Ok(())
}

/// Moves a day to the trash.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn remove(tx: &mut Tx<'_>, id: &HolidayId) -> Result<()> {
    tx.trash(Table::Holiday, id)
}

/// One page of the table, the last day first.
///
/// # Errors
/// [`crate::Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery) -> Result<Page<Holiday>> {
    let Page { rows, total } = view.list::<Listed>(&SPEC, query)?;
    let rows = rows.into_iter().map(|Listed { id, day, name, is_worked, deleted_at }| Holiday {
        id,
        day,
        name,
        worked: is_worked,
        deleted_at,
    });
    Ok(Page { rows: rows.collect(), total })
}

fn on(view: &View<'_>, day: NaiveDate) -> Result<Option<Holiday>> {
    let sql = "SELECT id FROM holiday WHERE day = ?1 AND deleted_at IS NULL";
    let mut statement = view.conn.prepare_cached(sql)?;
    let mut rows = statement.query([day.to_string()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    view.get(row.get::<_, String>(0)?).map(Some)
}
