use serde::{Deserialize, Serialize};

/// The name of an operation; history and the undo button show it in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Op {
    /// The office is set up, with its catalogues.
    SetUp,
    /// A record is added.
    Add,
    /// A record is changed.
    Change,
    /// A record goes to the trash.
    Remove,
    /// A directive takes its number.
    TakeNumber,
    /// A number is cancelled with a reason.
    CancelNumber,
    /// A directive is routed.
    Route,
    /// What came back from recipients is recorded.
    RecordDelivery,
    /// A book's series of numbers is closed for good.
    CloseBook,
    /// A task is reported finished, confirmed, paused, resumed, extended or cancelled.
    MoveTask,
    /// Minutes are signed.
    SignMinutes,
    /// A supplementary minute is written.
    SupplementMinutes,
    /// A period is closed.
    ClosePeriod,
    /// A period is locked.
    LockPeriod,
    /// A closed period is opened again, with a reason.
    ReopenPeriod,
    /// A briefing is drafted or its paragraphs are edited.
    DraftBriefing,
    /// A copy is printed for signature.
    PrintBriefing,
    /// The head's signature is recorded.
    SignBriefing,
    /// A briefing is approved, sent back or commented on.
    ReviewBriefing,
    /// A briefing takes its number and is frozen.
    IssueBriefing,
    /// An issued briefing is withdrawn.
    WithdrawBriefing,
    /// A record that must not be stored is taken out of the records and their history.
    Expunge,
    /// Works that are one become one task, one meeting or one report.
    Merge,
    /// Two works are linked, or said to be two.
    Dismiss,
    /// A file of records is taken in.
    Import,
    /// The office came back from a backup, and its books wait for their last numbers on paper.
    Restore,
    /// An account is added, renamed, given another role or removed.
    KeepAccounts,
    /// A new recovery sheet took the place of the one before.
    RenewSheet,
    /// The whole office was encrypted under another key.
    Rekey,
    /// A package of data is made for another office.
    MakePackage,
    /// A package of another office is taken in.
    TakePackage,
    /// An earlier operation is reversed.
    Undo,
}

impl Op {
    /// Whether it signs, issues or locks something, after which only a new paper can correct it.
    #[must_use]
    pub fn is_final(self) -> bool {
        matches!(
            self,
            Op::SetUp
                | Op::CancelNumber
                | Op::Expunge
                | Op::Restore
                | Op::KeepAccounts
                | Op::RenewSheet
                | Op::Rekey
                | Op::CloseBook
                | Op::SignMinutes
                | Op::SupplementMinutes
                | Op::ClosePeriod
                | Op::LockPeriod
                | Op::ReopenPeriod
                | Op::SignBriefing
                // What somebody said is not unsaid, least of all by somebody else.
                | Op::ReviewBriefing
                | Op::IssueBriefing
                | Op::WithdrawBriefing
                // The package may be on its way already, and its number is never given again.
                | Op::MakePackage
        )
    }
}

/// An operation as history keeps it.
#[derive(Debug, Deserialize)]
pub(super) struct Operation {
    pub(super) op: Op,
    pub(super) undone_by: Option<i64>,
}

/// The name an operation has in the file.
pub(super) fn stored_name(op: Op) -> String {
    serde_json::to_value(op).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}
