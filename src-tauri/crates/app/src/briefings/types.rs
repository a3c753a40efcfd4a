use chrono::NaiveDate;
use office::briefing::{Approval, BriefingRow, LaterChange, Verdict};
use office::{Mark, SignerId};
use serde::Serialize;

/// A briefing whole, as the screen for drafting shows it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefingDraft {
    /// The briefing as lists show it.
    pub briefing: BriefingRow,
    /// The number it took; none until issued.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub number: Option<i64>,
    /// Who is to sign.
    pub signer: Option<SignerId>,
    /// When it was withdrawn.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub withdrawn_on: Option<NaiveDate>,
    /// Its parts in reading order, the annexes last.
    pub sections: Vec<BriefingSection>,
    /// What the account may do to it in the state it is in.
    pub can: Vec<BriefingStep>,
    /// What the clerk should know before going on.
    pub warnings: BriefingWarnings,
    /// What was said of it, and whether a leader approved it as it is.
    pub review: BriefingReview,
}

/// What was said of a briefing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefingReview {
    /// How it stands with the leaders; none where no approval is asked for, and once it is issued.
    pub approval: Option<Approval>,
    /// Everything that was said, in its order.
    pub said: Vec<Said>,
}

/// What was said once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Said {
    /// What was made of it.
    pub verdict: Verdict,
    /// The words; an approval may have none.
    pub comment: String,
    /// The name of the account.
    pub account: String,
    /// Local time, `YYYY-MM-DDTHH:MM:SS`.
    pub at: String,
}

/// A heading and what stands directly under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefingSection {
    /// The bare number, such as `I` or `2`; none while nothing of the part is printed, and for an annex.
    pub number: Option<String>,
    /// The words of the heading.
    pub heading: String,
    /// 1 for a main part and for an annex; deeper parts count up.
    pub level: u8,
    /// The paragraphs.
    pub paragraphs: Vec<BriefingParagraph>,
    /// The tables and charts, which can be left out and whose figures can be typed over.
    pub tables: Vec<BriefingTable>,
}

/// One editable paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefingParagraph {
    /// Its name.
    pub anchor: String,
    /// The words that are printed; empty ones leave the paragraph out.
    pub text: String,
    /// Whether they are the clerk's.
    pub edited: bool,
    /// The words drafted from the records.
    pub drafted: String,
    /// Whether the records say something else than when the clerk wrote.
    pub drafted_changed: bool,
    /// The numbers bound to it; none once the clerk's words stand there.
    pub figures: Vec<DraftFigure>,
}

/// What a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TableKind {
    /// Rows and columns.
    Table,
    /// Bars.
    Chart,
}

/// A table or chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefingTable {
    /// Its name; editing it to nothing leaves it out, reverting brings it back.
    pub anchor: String,
    /// What it is.
    pub kind: TableKind,
    /// What stands above it; empty when nothing does.
    pub title: String,
    /// Whether the clerk left it out.
    pub omitted: bool,
    /// The numbers in it.
    pub figures: Vec<DraftFigure>,
}

/// A number bound to a place in a briefing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DraftFigure {
    /// Its name.
    pub key: String,
    /// What was counted, in words.
    pub label: String,
    /// The number that is printed, in units of ten to the power of minus `decimals`.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub value: i64,
    /// The word of approximation it is printed with.
    pub mark: Mark,
    /// How many of its digits stand after the comma.
    pub decimals: u8,
    /// Its unit.
    pub unit: String,
    /// As it is printed.
    pub shown: String,
    /// What the clerk set in place of the drafted number; none while that one stands.
    pub overridden: Option<Overridden>,
    /// Whether the records say something else than when it was typed over.
    pub drafted_changed: bool,
}

/// The number that was typed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Overridden {
    /// What the records say.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub drafted: i64,
    /// Why another number stands there.
    pub reason: String,
}

/// What may be done to a briefing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BriefingStep {
    /// Change words and numbers.
    Edit,
    /// Sửa thông tin: the date, the days and the signer.
    Revise,
    /// Xóa dự thảo.
    Remove,
    /// In dự thảo.
    PrintDraft,
    /// In bản trình ký.
    PrintSigning,
    /// Ghi nhận đã ký.
    Sign,
    /// Phát hành.
    Issue,
    /// Đưa về dự thảo.
    BackToDraft,
    /// Thu hồi.
    Withdraw,
    /// Thay thế, đính chính.
    Supersede,
    /// Duyệt.
    Approve,
    /// Gửi lại.
    SendBack,
    /// Góp ý.
    Comment,
}

/// What the clerk should know before going on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefingWarnings {
    /// The clerk's words whose paragraph is no longer in the briefing.
    pub lost_edits: Vec<LostEdit>,
    /// Numbers typed over figures that are no longer in the briefing.
    pub lost_overrides: Vec<LostOverride>,
    /// Paragraphs whose records changed after the clerk wrote in their place.
    pub outdated_edits: Vec<String>,
    /// The last day a draft counts, when later days of its period have passed already; none otherwise.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub falls_short: Option<NaiveDate>,
    /// Records of the period changed after the figures were fixed; the paper does not have them.
    pub changed_since: Vec<LaterChange>,
}

/// Words without a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LostEdit {
    /// The paragraph they stood in.
    pub anchor: String,
    /// The words.
    pub text: String,
}

/// A number without a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LostOverride {
    /// The figure it was typed over.
    pub figure: String,
    /// What it was of.
    pub label: String,
    /// The number, in units of ten to the power of minus `decimals`.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub value: i64,
    /// The word of approximation it was to be printed with.
    pub mark: Mark,
    /// How many of its digits stand after the comma.
    pub decimals: u8,
    /// Its unit.
    pub unit: String,
}

/// The page an anchor stands on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AnchorPage {
    /// The paragraph, table or heading.
    pub anchor: String,
    /// Its page, from 1.
    pub page: u32,
}
