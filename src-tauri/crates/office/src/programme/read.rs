use super::{Programme, ProgrammeItem};
use crate::{ProgrammeId, ProgrammeItemId, Result, TaskId, View};
use serde::{Deserialize, Serialize};

/// A programme with its items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProgrammeView {
    /// The programme.
    #[serde(flatten)]
    pub programme: Programme,
    /// Its items, in order.
    pub items: Vec<ProgrammeItemView>,
}

/// An item with the tasks that come from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProgrammeItemView {
    /// The item.
    #[serde(flatten)]
    pub item: ProgrammeItem,
    /// Its tasks, the earliest first.
    pub tasks: Vec<ItemTask>,
}

/// A task that comes from an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ItemTask {
    /// The item.
    pub item: ProgrammeItemId,
    /// The task.
    pub id: TaskId,
    /// Its title.
    pub title: String,
}

/// A programme by its id.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &ProgrammeId) -> Result<ProgrammeView> {
    let programme: Programme = view.get(id)?;
    let items: Vec<ProgrammeItem> = view.children("programme", id.as_str())?;
    let tasks: Vec<ItemTask> = view.query(include_str!("tasks.sql"), [id.as_str()])?;
    let items = items
        .into_iter()
        .map(|item| {
            let tasks = tasks.iter().filter(|task| task.item == item.id).cloned().collect();
            ProgrammeItemView { item, tasks }
        })
        .collect();
    Ok(ProgrammeView { programme, items })
}
