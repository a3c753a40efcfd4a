use super::days::require_unreported;
use super::{Briefing, BriefingState, usual_days};
use crate::check::Checker;
use crate::period::{Bounds, Cutoffs, PeriodKey};
use crate::store::Table;
use crate::{BriefingId, Error, FieldCode, Result, SignerId, Tx, View};
use chrono::NaiveDate;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};

/// The figures of a draft: none are fixed yet.
pub(super) const NO_FIGURES: &str = "{}";

/// A new briefing as entered. Days left empty follow from the period and the office's cut-off day.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Briefing`], as typed.
pub struct BriefingInput {
    pub period: String,
    pub from_day: Option<String>,
    pub to_day: Option<String>,
    pub document_date: Option<String>,
    pub signer: Option<SignerId>,
}

/// Begins a briefing as its first draft. A period has one at a time; an issued one is superseded, not written again.
///
/// # Errors
/// [`Error::Invalid`] with every field refused.
pub fn create(tx: &mut Tx<'_>, input: &BriefingInput, cutoffs: Cutoffs) -> Result<BriefingId> {
    let mut check = Checker::new(tx.today());
    let period = read_period(&mut check, &input.period);
    let standing = period.map(|period| standing(tx, period)).transpose()?.flatten();
    if standing.is_some() {
        check.refuse("period", FieldCode::Twice);
    }
    let usual = period.map(|period| usual_days(tx, period, cutoffs)).transpose()?;
    let bounds =
        usual.map(|usual| read_bounds(&mut check, input.from_day.as_deref(), input.to_day.as_deref(), usual));
    if let Some((period, days)) = period.zip(bounds) {
        require_unreported(&mut check, tx, period, days)?;
    }
    let (document_date, signer) =
        read_details(&mut check, tx, input.document_date.as_deref(), input.signer.as_ref())?;
    if document_date.zip(bounds).is_some_and(|(written, bounds)| written < bounds.from) {
        check.refuse("document_date", FieldCode::Before("from_day"));
    }
    check.finish()?;
    let (Some(period), Some(bounds), Some(document_date)) = (period, bounds, document_date) else {
        return Err(Error::Internal("a checked briefing"));
    };
    let id = BriefingId::new(tx.new_id());
    tx.put(&Briefing { signer, ..blank(id.clone(), period, bounds, document_date) })?;
    Ok(id)
}

/// Moves a draft to the trash.
///
/// # Errors
/// [`Error::WrongState`] or [`Error::Frozen`] when it is no draft.
pub fn remove(tx: &mut Tx<'_>, id: &BriefingId) -> Result<()> {
    tx.get::<Briefing>(id)?.require(BriefingState::Draft, "remove")?;
    tx.trash(Table::Briefing, id)
}

/// A first draft with nothing on it.
pub(super) fn blank(
    id: BriefingId,
    period_key: PeriodKey,
    bounds: Bounds,
    document_date: NaiveDate,
) -> Briefing {
    Briefing {
        id,
        kind: period_key.kind(),
        period_key,
        from_day: bounds.from,
        to_day: bounds.to,
        document_date,
        state: BriefingState::Draft,
        draft_number: 1,
        number: None,
        symbol: String::new(),
        directive: None,
        signer: None,
        signed_on: None,
        issued_on: None,
        figures: NO_FIGURES.to_owned(),
        paper_digest: None,
        supersedes: None,
        supersedes_by: None,
        withdrawn_on: None,
        withdraw_reason: String::new(),
        deleted_at: None,
    }
}

fn read_period(check: &mut Checker, typed: &str) -> Option<PeriodKey> {
    let typed = check.required_line("period", typed);
    if typed.is_empty() {
        return None;
    }
    let period = typed.parse().ok();
    if period.is_none() {
        check.refuse("period", FieldCode::NotAllowed);
    }
    period
}

/// The days typed; those left empty are the usual ones.
pub(super) fn read_bounds(
    check: &mut Checker,
    from_day: Option<&str>,
    to_day: Option<&str>,
    usual: Bounds,
) -> Bounds {
    let from = check.date("from_day", from_day).unwrap_or(usual.from);
    let to = check.date("to_day", to_day).unwrap_or(usual.to);
    if to < from {
        check.refuse("to_day", FieldCode::Before("from_day"));
    }
    Bounds { from, to }
}

/// The date and the signer typed.
pub(super) fn read_details(
    check: &mut Checker,
    view: &View<'_>,
    document_date: Option<&str>,
    signer: Option<&SignerId>,
) -> Result<(Option<NaiveDate>, Option<SignerId>)> {
    let document_date = check.required_date("document_date", document_date);
    check.exists(view, "signer", Table::Signer, signer)?;
    Ok((document_date, signer.cloned()))
}

/// The briefing a period has that was not withdrawn; the newest when one sets another right.
pub(super) fn standing(view: &View<'_>, period: PeriodKey) -> Result<Option<BriefingId>> {
    let mut statement = view.conn.prepare_cached(include_str!("standing.sql"))?;
    let id = statement.query_row([period.to_string()], |row| row.get::<_, String>(0)).optional()?;
    Ok(id.map(BriefingId::new))
}
