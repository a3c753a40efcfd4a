//! What travels: records with everything that counts, names in place of what only their own office knows.
//!
//! Ids are those of the origin. Remarks, responsible persons and attachments stay at home: they are the office's own affair
//! and no figure needs them.

use crate::activity::{ActivityScope, Measure};
use crate::organisation::Membership;
use crate::period::Bounds;
use crate::task::{Scope, Timing};
use crate::{ActivityId, Mark, OrganisationId, PartnerDocumentId, TaskId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a package is, beside its records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// Its number among the packages from this sender to this receiver; each is higher than the one before.
    pub number: i64,
    /// The days it speaks of, all of them: what its sender had in them and is not in it is gone there.
    pub bounds: Bounds,
    /// The day it was made.
    pub made_on: NaiveDate,
    /// The BLAKE3 digest of what it says, as 64 hexadecimal digits.
    pub digest: String,
}

/// The records of a package, each list in the order of its ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shipment {
    /// The organisations its records name.
    pub organisations: Vec<SentOrganisation>,
    /// Tasks that were open, given, finished or cancelled in its days.
    pub tasks: Vec<SentTask>,
    /// Activities whose last day lies in its days.
    pub activities: Vec<SentActivity>,
    /// Papers issued in its days.
    pub documents: Vec<SentDocument>,
}

/// An organisation as its office knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentOrganisation {
    /// Its id.
    pub id: OrganisationId,
    /// The full name.
    pub name: String,
    /// The name in lists.
    pub short_name: String,
    /// The abbreviation in symbols.
    pub abbreviation: String,
    /// How it stands to the office that sends.
    pub membership: Membership,
}

/// A village by its name and its commune's, each with its word, as in `thôn Nà Ếch`, `xã Húc Động`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentVillage {
    /// The commune.
    pub commune: String,
    /// The village.
    pub village: String,
}

/// One count of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentCount {
    /// What is counted.
    pub measure: Measure,
    /// Its name, for other quantities.
    pub label: String,
    /// Its unit, for other quantities.
    pub unit: String,
    /// The number; money in đồng.
    pub value: i64,
    /// The word of approximation.
    pub mark: Mark,
}

/// An activity with its counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentActivity {
    /// Its id.
    pub id: ActivityId,
    /// The name of its kind.
    pub kind: String,
    /// What one session of that kind is called.
    pub session_word: String,
    /// What it was.
    pub name: String,
    /// The first day.
    pub from_day: NaiveDate,
    /// The last day.
    pub day: NaiveDate,
    /// Under whom it counts.
    pub lead: OrganisationId,
    /// Who coordinated.
    pub coordinating: Vec<OrganisationId>,
    /// The name of the sub-committee that advised.
    pub subcommittee: Option<String>,
    /// The name of its group of key tasks.
    pub task_group: Option<String>,
    /// The task it carries out, where the package has it.
    pub task: Option<TaskId>,
    /// Whose work it was.
    pub scope: ActivityScope,
    /// The villages it reached, one by one.
    pub villages: Vec<SentVillage>,
    /// What was counted.
    pub counts: Vec<SentCount>,
    /// How many separate events it took the place of.
    pub replaced_events: i64,
    /// The campaign it belongs to.
    pub series: String,
}

/// A task with everything that befell it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`crate::task::Task`].
pub struct SentTask {
    pub id: TaskId,
    pub title: String,
    pub scope: Scope,
    pub lead: OrganisationId,
    pub coordinating: Vec<OrganisationId>,
    /// The name of the sub-committee that advises.
    pub subcommittee: Option<String>,
    /// The name of its group of key tasks.
    pub task_group: Option<String>,
    pub assigned_on: NaiveDate,
    pub start_on: Option<NaiveDate>,
    pub due_on: Option<NaiveDate>,
    pub timing: Timing,
    pub breakthrough: bool,
    pub product: String,
    pub result: String,
    pub finished_on: Option<NaiveDate>,
    pub confirmed_on: Option<NaiveDate>,
    pub cancelled_on: Option<NaiveDate>,
    pub cancel_reason: String,
    pub extensions: Vec<SentExtension>,
    pub pauses: Vec<SentPause>,
}

/// An extension of a task's deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`crate::task::Extension`].
pub struct SentExtension {
    pub decided_on: NaiveDate,
    pub old_due: NaiveDate,
    pub new_due: NaiveDate,
    pub reason: String,
    pub approver: String,
}

/// A time in which a task rested.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`crate::task::Pause`].
pub struct SentPause {
    pub from_day: NaiveDate,
    pub to_day: Option<NaiveDate>,
    pub reason: String,
}

/// A paper that the office issued; the letters it got are not its own to hand on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`super::PartnerDocument`].
pub struct SentDocument {
    pub id: PartnerDocumentId,
    pub day: NaiveDate,
    pub symbol: String,
    pub type_name: String,
    #[serde(rename = "abstract")]
    pub abstract_text: String,
    pub recipients: String,
    pub signer: String,
}
