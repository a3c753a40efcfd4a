//! Everything a briefing needs to know, as plain data.
//!
//! Facts hold no wording: an empty list is a fact, and what to say about it is the composer's and the templates'.
//! They are gathered from an office, or written by hand in a test.

mod directives;
mod people;
mod period;
mod records;
mod tasks;
mod work;
mod years;

pub use directives::{
    AnsweredFacts, AnsweredLine, Citation, DirectiveFacts, Flow, MeetingFacts, MergedFacts, Named,
};
pub(crate) use people::norm_on;
pub use people::{Grouping, OfficeFacts, SignerFacts};
pub use period::{PeriodFacts, following};
pub use records::{DifficultyFact, IndicatorFact, ProposalFact, SituationFact};
pub use tasks::{ConclusionFact, Outcome, TaskAccount, TaskFact, TaskFacts};
pub use work::{Attendances, Measure, MeasuredCount, Tally, WorkFacts, WorkGroup, WorkLine};
pub use years::YearFact;

use chrono::NaiveDate;
use office::Quantity;
use office::store::Table;
use serde::{Deserialize, Serialize};

/// Which register a figure was drawn from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    /// văn bản
    Directive,
    /// cuộc họp
    Meeting,
    /// kết luận
    Conclusion,
    /// nhiệm vụ
    Task,
    /// hoạt động
    Activity,
    /// chỉ tiêu
    Indicator,
    /// tình hình nhân dân
    SituationNote,
    /// khó khăn, vướng mắc
    Difficulty,
    /// kiến nghị, đề xuất
    Proposal,
    /// số liệu đầu kỳ
    OpeningFigure,
    /// giá trị chỉ tiêu
    IndicatorValue,
}

/// A record that a figure, a paragraph or a row was drawn from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Record {
    /// The register it stands in.
    pub kind: RecordKind,
    /// Its id there.
    pub id: String,
}

impl RecordKind {
    /// The table it stands in.
    pub fn table(self) -> Table {
        match self {
            Self::Directive => Table::Directive,
            Self::Meeting => Table::Meeting,
            Self::Conclusion => Table::MeetingConclusion,
            Self::Task => Table::Task,
            Self::Activity => Table::Activity,
            Self::Indicator => Table::Indicator,
            Self::SituationNote => Table::SituationNote,
            Self::Difficulty => Table::Difficulty,
            Self::Proposal => Table::Proposal,
            Self::OpeningFigure => Table::OpeningFigure,
            Self::IndicatorValue => Table::IndicatorValue,
        }
    }

    /// The record of that id.
    pub fn record(self, id: &impl ToString) -> Record {
        Record { kind: self, id: id.to_string() }
    }

    /// The records of those ids, in their order.
    pub fn records<I: ToString>(self, ids: impl IntoIterator<Item = I>) -> Vec<Record> {
        ids.into_iter().map(|id| self.record(&id)).collect()
    }
}

/// A number and the records that make it up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counted {
    /// The number with its mark.
    pub quantity: Quantity,
    /// The records, in a stable order.
    pub records: Vec<Record>,
}

impl Counted {
    /// As many as there are records.
    pub fn each(records: Vec<Record>) -> Self {
        let value = i64::try_from(records.len()).unwrap_or(i64::MAX);
        Self { quantity: Quantity::exact(value), records }
    }
}

/// The records of one period as a briefing sees them on the document's date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The office as it is named on the document's date.
    pub office: OfficeFacts,
    /// Who signs; nothing while nobody is chosen.
    pub signer: Option<SignerFacts>,
    /// The date the document bears.
    pub document_date: NaiveDate,
    /// The period and those it is compared with.
    pub period: PeriodFacts,
    /// Papers in and out.
    pub directives: DirectiveFacts,
    /// Meetings held.
    pub meetings: MeetingFacts,
    /// Papers that became one task.
    pub merged: MergedFacts,
    /// The years before the offices worked as one and those since, by organisation and year.
    pub years: Vec<YearFact>,
    /// Activities with their counts.
    pub work: WorkFacts,
    /// The account of tasks.
    pub tasks: TaskFacts,
    /// Conclusions of the period before and what became of them.
    pub conclusions: Vec<ConclusionFact>,
    /// What was heard among the people.
    pub situation: Vec<SituationFact>,
    /// What stood in the way.
    pub difficulties: Vec<DifficultyFact>,
    /// What was asked of those above, new, answered and still waiting.
    pub proposals: Vec<ProposalFact>,
    /// The table of indicators.
    pub indicators: Vec<IndicatorFact>,
    /// Names of organisations and places, which keep their capital inside a sentence.
    pub names: Vec<String>,
}
