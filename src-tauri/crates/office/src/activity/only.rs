use crate::period::Bounds;
use crate::{ActivityKindId, OrganisationId, SubcommitteeId, TaskGroupId};
use rusqlite::ToSql;
use serde::{Deserialize, Serialize};

use super::ActivityScope;

/// What activities are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// The sub-committee that advised.
    Subcommittee,
    /// The lead.
    Lead,
    /// The kind of activity.
    Kind,
    /// The campaign.
    Series,
    /// The group of key tasks.
    TaskGroup,
}

impl Dimension {
    fn name(self) -> &'static str {
        match self {
            Dimension::Subcommittee => "subcommittee",
            Dimension::Lead => "lead",
            Dimension::Kind => "kind",
            Dimension::Series => "series",
            Dimension::TaskGroup => "task_group",
        }
    }
}

/// Narrows a sum to some activities; what is not set does not narrow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Only {
    /// Of this kind.
    pub kind: Option<ActivityKindId>,
    /// Of this campaign.
    pub series: Option<String>,
    /// Led by this organisation.
    pub lead: Option<OrganisationId>,
    /// Advised by this sub-committee.
    pub subcommittee: Option<SubcommitteeId>,
    /// Of this group of key tasks.
    pub task_group: Option<TaskGroupId>,
    /// Common or own work.
    pub scope: Option<ActivityScope>,
}

/// The parameters of every statement that begins with `chosen.sql`.
pub(crate) struct Selection {
    texts: [(&'static str, Option<String>); 9],
}

impl Selection {
    pub(crate) fn new(bounds: Bounds, by: Option<Dimension>, only: &Only) -> Self {
        let scope = only.scope.map(|scope| match scope {
            ActivityScope::Common => "common",
            ActivityScope::Own => "own",
        });
        Self {
            texts: [
                (":from", Some(bounds.from.to_string())),
                (":to", Some(bounds.to.to_string())),
                (":by", by.map(|by| by.name().to_owned())),
                (":kind", only.kind.as_ref().map(ToString::to_string)),
                (":series", only.series.clone()),
                (":lead", only.lead.as_ref().map(ToString::to_string)),
                (":subcommittee", only.subcommittee.as_ref().map(ToString::to_string)),
                (":task_group", only.task_group.as_ref().map(ToString::to_string)),
                (":scope", scope.map(str::to_owned)),
            ],
        }
    }

    pub(crate) fn params(&self) -> [(&str, &dyn ToSql); 9] {
        self.texts.each_ref().map(|(name, text)| (*name, text as &dyn ToSql))
    }
}
