use super::{Briefing, Override, Paragraph, draft};
use crate::period::PeriodKey;
use crate::{BriefingId, Error, Result, View};
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};

/// A briefing with everything that hangs on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BriefingView {
    /// The briefing.
    #[serde(flatten)]
    pub briefing: Briefing,
    /// The name of the one who signs.
    pub signer_name: Option<String>,
    /// The briefing that sets this one right, if any.
    pub superseded_by: Option<BriefingId>,
    /// Its paragraphs, by anchor; the skeleton gives their order.
    pub paragraphs: Vec<Paragraph>,
    /// The numbers that were set by hand, by figure.
    pub overrides: Vec<Override>,
}

/// A briefing by its id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &BriefingId) -> Result<BriefingView> {
    let briefing: Briefing = view.get(id)?;
    let mut statement = view.conn.prepare_cached(include_str!("signer_name.sql"))?;
    let signer_name = statement.query_row([id.as_str()], |row| row.get(0)).optional()?;
    Ok(BriefingView {
        signer_name,
        superseded_by: successor(view, id)?,
        paragraphs: view.children("briefing", id.as_str())?,
        overrides: view.children("briefing", id.as_str())?,
        briefing,
    })
}

/// The briefing of a period that stands: the newest that was not withdrawn.
///
/// # Errors
/// Only when the database fails.
pub fn current(view: &View<'_>, period: PeriodKey) -> Result<Option<Briefing>> {
    draft::standing(view, period)?.map(|id| view.get(&id)).transpose()
}

/// The bytes of an issued paper.
///
/// # Errors
/// [`Error::NotFound`] when no paper of that digest was issued.
pub fn paper(view: &View<'_>, digest: &str) -> Result<Vec<u8>> {
    let mut statement = view.conn.prepare_cached("SELECT bytes FROM issued_paper WHERE digest = ?1")?;
    let bytes = statement.query_row([digest], |row| row.get(0)).optional()?;
    bytes.ok_or_else(|| Error::NotFound { kind: "issued_paper", id: digest.to_owned() })
}

/// The briefing that sets the given one right, unless it was withdrawn itself.
pub(super) fn successor(view: &View<'_>, id: &BriefingId) -> Result<Option<BriefingId>> {
    let mut statement = view.conn.prepare_cached(include_str!("successor.sql"))?;
    let successor = statement.query_row([id.as_str()], |row| row.get::<_, String>(0)).optional()?;
    Ok(successor.map(BriefingId::new))
}
