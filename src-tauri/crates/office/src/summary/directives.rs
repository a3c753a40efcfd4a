use crate::period::Bounds;
use crate::{DirectiveId, DocumentTypeId, Result, View};
use chrono::NaiveDate;
use serde::Deserialize;

/// Where a briefing counts a directive. A paper drafted for the committee is not one of the office's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountedFor {
    /// đã tiếp nhận
    Received,
    /// đã ban hành
    Issued,
    /// đã tham mưu
    Drafted,
}

/// A directive as a briefing counts and cites it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct CountedDirective {
    /// Its id.
    pub id: DirectiveId,
    /// Where it counts.
    pub counted_for: CountedFor,
    /// Số, ký hiệu; may be empty.
    pub symbol: String,
    /// Its own date.
    pub document_date: Option<NaiveDate>,
    /// When it came or was issued.
    pub day: NaiveDate,
    /// Trích yếu.
    #[serde(rename = "abstract")]
    pub abstract_text: String,
    /// Its type.
    pub type_id: Option<DocumentTypeId>,
    /// The type's name.
    pub type_name: Option<String>,
    /// The type's abbreviation in Party symbols, such as `CV`.
    pub type_abbreviation: Option<String>,
}

/// The directives of some days: received, issued with a number, or drafted for the committee; none that was cancelled.
///
/// # Errors
/// Only when the database fails.
pub fn directives(view: &View<'_>, bounds: Bounds) -> Result<Vec<CountedDirective>> {
    view.query(include_str!("directives.sql"), [bounds.from.to_string(), bounds.to.to_string()])
}

/// The directives received by a day that are past their deadline and not handled, the longest overdue first.
///
/// # Errors
/// Only when the database fails.
pub fn overdue_directives(view: &View<'_>, as_of: NaiveDate) -> Result<Vec<DirectiveId>> {
    #[derive(Deserialize)]
    struct Found {
        id: DirectiveId,
    }
    let found: Vec<Found> = view.query(include_str!("overdue_directives.sql"), [as_of.to_string()])?;
    Ok(found.into_iter().map(|found| found.id).collect())
}

/// A paper that recipients owe an answer on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SilentRecipients {
    /// The paper.
    pub directive: DirectiveId,
    /// How many of its recipients had not acknowledged or reported when their time was over.
    pub recipients: i64,
}

/// The papers on which recipients past their time had not acknowledged or reported by a day, the longest overdue first.
///
/// # Errors
/// Only when the database fails.
pub fn silent_recipients(view: &View<'_>, as_of: NaiveDate) -> Result<Vec<SilentRecipients>> {
    view.query(include_str!("silent_recipients.sql"), [as_of.to_string()])
}
