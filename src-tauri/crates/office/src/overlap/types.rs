use serde::{Deserialize, Serialize};

/// Which book a work stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WorkKind {
    /// hoạt động
    Activity,
    /// văn bản
    Directive,
    /// cuộc họp
    Meeting,
    /// nhiệm vụ
    Task,
}

impl WorkKind {
    /// All of them.
    pub const ALL: [WorkKind; 4] =
        [WorkKind::Activity, WorkKind::Directive, WorkKind::Meeting, WorkKind::Task];

    /// The name of its table, which is also its name in the store.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            WorkKind::Activity => "activity",
            WorkKind::Directive => "directive",
            WorkKind::Meeting => "meeting",
            WorkKind::Task => "task",
        }
    }
}

/// A piece of work by its book and id. The order is that of the names in the store.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WorkRef {
    /// Which book it stands in.
    pub kind: WorkKind,
    /// Its id there.
    pub id: String,
}

/// What the clerk decided about two works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Gộp: one work.
    Same,
    /// Liên quan: a link only.
    Related,
    /// Không trùng: two works, not to be asked again.
    Different,
}

/// What two works that are one have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// The work itself.
    #[default]
    Work,
    /// A report that both ask for.
    Report,
}

/// Two works that were judged, with what the scorer learns from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The two.
    pub pair: [WorkRef; 2],
    /// What they are about.
    pub subject: Subject,
    /// What is learned, as the scorer keeps it; empty when nothing is.
    pub answer: String,
}
