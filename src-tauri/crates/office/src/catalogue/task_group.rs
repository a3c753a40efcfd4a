use super::entry::{Common, Entry, Typed};
use crate::check::Checker;
use crate::store::{ListSpec, Row, Table};
use crate::{CountInput, OrganisationId, Result, TaskGroupId, View};
use serde::{Deserialize, Serialize};

/// A group of key tasks (nhóm nhiệm vụ trọng tâm) with the organisation it is assigned to (norms G.3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TaskGroup {
    /// Its id.
    pub id: TaskGroupId,
    /// Its name.
    pub name: String,
    /// The organisation that leads it.
    pub lead: Option<OrganisationId>,
    /// Those that coordinate, in words.
    pub coordinating: String,
    /// Its place in the catalogue.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for TaskGroup {
    const TABLE: Table = Table::TaskGroup;
}

/// A group of key tasks as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`TaskGroup`], as typed.
pub struct TaskGroupInput {
    pub id: Option<TaskGroupId>,
    pub name: String,
    pub lead: Option<OrganisationId>,
    pub coordinating: String,
    pub position: Option<CountInput>,
}

impl Entry for TaskGroup {
    type Id = TaskGroupId;
    type Input = TaskGroupInput;
    const LIST: ListSpec = ListSpec {
        table: Table::TaskGroup,
        columns: "r.*",
        from: "task_group r",
        always: "r.deleted_at IS NULL",
        filters: &[],
        sorts: &[("position", "r.position")],
        order: "r.position, r.id",
    };

    fn id(text: String) -> TaskGroupId {
        TaskGroupId::new(text)
    }

    fn position(&self) -> i64 {
        self.position
    }

    fn typed(input: &TaskGroupInput) -> Typed<'_> {
        Typed {
            id: input.id.as_ref().map(TaskGroupId::as_str),
            name: &input.name,
            position: input.position.as_ref(),
        }
    }

    fn read(check: &mut Checker, view: &View<'_>, common: Common, input: &TaskGroupInput) -> Result<Self> {
        let Common { id, name, position } = common;
        check.exists(view, "lead", Table::Organisation, input.lead.as_ref())?;
        let coordinating = check.line("coordinating", &input.coordinating);
        let (id, lead) = (TaskGroupId::new(id), input.lead.clone());
        Ok(Self { id, name, lead, coordinating, position, deleted_at: None })
    }
}
