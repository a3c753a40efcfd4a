use crate::store::{Row, Table};
use crate::{OrganisationId, Result, TaskId, Tx, View};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
struct Coordinating {
    id: String,
    task: TaskId,
    organisation: OrganisationId,
}

impl Row for Coordinating {
    const TABLE: Table = Table::TaskCoordinating;
}

/// Makes the coordinating organisations exactly those given.
pub(super) fn store(tx: &mut Tx<'_>, task: &TaskId, organisations: &[OrganisationId]) -> Result<()> {
    let rows: Vec<Coordinating> = organisations
        .iter()
        .map(|organisation| Coordinating {
            id: format!("{task}/{organisation}"),
            task: task.clone(),
            organisation: organisation.clone(),
        })
        .collect();
    tx.put_children("task", task.as_str(), &rows)
}

/// The coordinating organisations of a task.
pub(crate) fn of(view: &View<'_>, task: &TaskId) -> Result<Vec<OrganisationId>> {
    let rows: Vec<Coordinating> = view.children("task", task.as_str())?;
    Ok(rows.into_iter().map(|row| row.organisation).collect())
}
