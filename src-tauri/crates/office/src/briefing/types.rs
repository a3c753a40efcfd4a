use crate::period::{Bounds, PeriodKey, PeriodKind};
use crate::store::{Row, Table};
use crate::{BriefingId, DirectiveId, Error, Mark, Result, SignerId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How far a briefing has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BriefingState {
    /// dự thảo: everything may change
    Draft,
    /// đã in để trình ký: the copy on the head's desk, number and day left blank
    Printed,
    /// đã ký
    Signed,
    /// đã phát hành
    Issued,
    /// đã thu hồi
    Withdrawn,
}

impl BriefingState {
    /// The name in the schema.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            BriefingState::Draft => "draft",
            BriefingState::Printed => "printed",
            BriefingState::Signed => "signed",
            BriefingState::Issued => "issued",
            BriefingState::Withdrawn => "withdrawn",
        }
    }
}

/// What a new briefing does to the issued one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SupersedesBy {
    /// thay thế
    Replaces,
    /// đính chính
    Corrects,
}

/// A briefing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Briefing {
    /// Its id.
    pub id: BriefingId,
    /// How long its period is.
    pub kind: PeriodKind,
    /// Its period.
    pub period_key: PeriodKey,
    /// The first day it reports on, kept even when the office's cut-off day changes (norms C.4).
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from_day: NaiveDate,
    /// The last day it reports on; once it is issued, the last day its figures count.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to_day: NaiveDate,
    /// The date on the paper, which picks its form and the names of its time.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub document_date: NaiveDate,
    /// How far it has come.
    pub state: BriefingState,
    /// The n of "Dự thảo lần n" on the next draft that is printed.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub draft_number: i64,
    /// The number it took when it was issued.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub number: Option<i64>,
    /// Số, ký hiệu, such as "12-BC/CQK"; empty until issued.
    pub symbol: String,
    /// Its line in the outgoing register.
    pub directive: Option<DirectiveId>,
    /// Who signs.
    pub signer: Option<SignerId>,
    /// When it was signed.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub signed_on: Option<NaiveDate>,
    /// When it was issued.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub issued_on: Option<NaiveDate>,
    /// The figures as JSON text, fixed by the signing copy; `{}` while it is a draft.
    pub figures: String,
    /// The digest of the issued paper.
    pub paper_digest: Option<String>,
    /// The issued briefing it sets right.
    pub supersedes: Option<BriefingId>,
    /// How.
    pub supersedes_by: Option<SupersedesBy>,
    /// When it was withdrawn.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub withdrawn_on: Option<NaiveDate>,
    /// Why.
    pub withdraw_reason: String,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Briefing {
    const TABLE: Table = Table::Briefing;
}

/// One paragraph, as it was drafted from the records and as the clerk edited it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Paragraph {
    /// Briefing and anchor in one.
    pub id: String,
    /// The briefing.
    pub briefing: BriefingId,
    /// The place in the skeleton it belongs to; the one who composes names it.
    pub anchor: String,
    /// The words drafted from the records.
    pub drafted: String,
    /// The clerk's words in their place; empty words leave the paragraph out.
    pub edited: Option<String>,
}

impl Row for Paragraph {
    const TABLE: Table = Table::BriefingParagraph;
}

/// A number the clerk set in place of the one drafted; it is shown as such.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Override {
    /// Briefing and figure in one.
    pub id: String,
    /// The briefing.
    pub briefing: BriefingId,
    /// The figure's key; the one who composes names it.
    pub figure: String,
    /// The number drafted from the records.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub drafted: i64,
    /// The number in its place.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub value: i64,
    /// The word of approximation it is printed with.
    pub mark: Mark,
    /// Why.
    pub reason: String,
    /// What the number is of, in the words of the day it was typed.
    pub label: String,
    /// Its unit then.
    pub unit: String,
    /// How many of its digits stood after the comma.
    pub decimals: u8,
}

impl Row for Override {
    const TABLE: Table = Table::BriefingOverride;
}

impl Briefing {
    /// The days it reports on.
    #[must_use]
    pub fn bounds(&self) -> Bounds {
        Bounds { from: self.from_day, to: self.to_day }
    }

    /// The days its figures count: none after the date on the paper. The issue keeps them as the days it reports on.
    #[must_use]
    pub fn counted(&self) -> Bounds {
        match self.state {
            BriefingState::Issued | BriefingState::Withdrawn => self.bounds(),
            _ => Bounds { to: self.to_day.min(self.document_date), ..self.bounds() },
        }
    }

    /// The last day a draft counts, when later days of its period have passed already; none otherwise.
    #[must_use]
    pub fn falls_short(&self, today: NaiveDate) -> Option<NaiveDate> {
        let last = self.counted().to;
        (self.state == BriefingState::Draft && last < self.to_day.min(today)).then_some(last)
    }

    /// Refuses a step that needs another state; what is issued or withdrawn is frozen.
    pub(super) fn require(&self, state: BriefingState, step: &'static str) -> Result<()> {
        if self.state == state {
            return Ok(());
        }
        match self.state {
            BriefingState::Issued | BriefingState::Withdrawn => {
                Err(Error::Frozen { kind: "briefing", id: self.id.to_string(), why: self.state.name() })
            }
            _ => Err(Error::WrongState { kind: "briefing", state: self.state.name().into(), step }),
        }
    }
}
