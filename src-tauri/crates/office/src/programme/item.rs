use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{Error, FieldCode, OrganisationId, ProgrammeId, ProgrammeItemId, Result, Tx};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One item of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProgrammeItem {
    /// Its id.
    pub id: ProgrammeItemId,
    /// The programme.
    pub programme: ProgrammeId,
    /// Its place in the programme, from 0.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// What is to be done.
    pub content: String,
    /// Chủ trì, once assigned.
    pub lead: Option<OrganisationId>,
    /// The time in the programme's own words, such as "Quý II".
    pub timing: String,
    /// The last day of that time, when it has one.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub due_on: Option<NaiveDate>,
}

impl Row for ProgrammeItem {
    const TABLE: Table = Table::ProgrammeItem;
}

/// An item as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ProgrammeItemInput {
    /// The item to change; none for a new one.
    pub id: Option<ProgrammeItemId>,
    /// What is to be done.
    pub content: String,
    /// Chủ trì.
    pub lead: Option<OrganisationId>,
    /// The time in words.
    pub timing: String,
    /// The last day of that time.
    pub due_on: Option<String>,
}

/// Reads the items; an id given must be of an item the programme has.
pub(super) fn check(
    check: &mut Checker,
    tx: &mut Tx<'_>,
    programme: &ProgrammeId,
    inputs: &[ProgrammeItemInput],
) -> Result<Vec<ProgrammeItem>> {
    let known: Vec<ProgrammeItem> = tx.children("programme", programme.as_str())?;
    let mut seen = BTreeSet::new();
    let read = check.rows("items", inputs, |check, at, input| {
        if let Some(id) = &input.id {
            if known.iter().all(|item| item.id != *id) {
                check.refuse("id", FieldCode::Unknown);
            } else if !seen.insert(id.clone()) {
                check.refuse("id", FieldCode::Twice);
            }
        }
        check.exists(tx, "lead", Table::Organisation, input.lead.as_ref())?;
        Ok(ProgrammeItem {
            id: input.id.clone().unwrap_or_else(|| ProgrammeItemId::new(tx.new_id())),
            programme: programme.clone(),
            position: i64::try_from(at).unwrap_or(i64::MAX),
            content: check.required_text("content", &input.content),
            lead: input.lead.clone(),
            timing: check.line("timing", &input.timing),
            due_on: check.date("due_on", input.due_on.as_deref()),
        })
    });
    read.into_iter().collect()
}

/// Makes the items of a programme exactly those given; one a task comes from, even a task in the trash, must stay.
pub(super) fn store(tx: &mut Tx<'_>, programme: &ProgrammeId, items: &[ProgrammeItem]) -> Result<()> {
    let known: Vec<ProgrammeItem> = tx.children("programme", programme.as_str())?;
    for gone in known.iter().filter(|known| items.iter().all(|kept| kept.id != known.id)) {
        let sql = "SELECT EXISTS (SELECT 1 FROM task_source WHERE programme_item = ?1)";
        let used: bool = tx.conn.query_row(sql, [gone.id.as_str()], |row| row.get(0))?;
        if used {
            let id = gone.id.to_string();
            return Err(Error::InUse { kind: "programme_item", id, used_by: "task" });
        }
    }
    tx.put_children("programme", programme.as_str(), items)
}
