use super::{HELD, ON_PAPER, PaperNumber, SETTLED, Series};
use crate::check::Checker;
use crate::directive::{Book, Sequence, require_series};
use crate::profile::setting;
use crate::register::period;
use crate::{BookId, CountInput, DocumentTypeId, Error, FieldCode, Result, Tx, View};
use chrono::Datelike;
use serde::{Deserialize, Serialize};

/// The last number on paper, as the clerk reads it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ConfirmNumberInput {
    /// The book.
    pub book: BookId,
    /// The type, for a book in which each type has its own numbers; none says that no other type gave any.
    #[serde(default)]
    pub document_type: Option<DocumentTypeId>,
    /// The year; none for this one.
    #[serde(default)]
    pub year: Option<i32>,
    /// The last number stamped on paper, 0 when none was.
    #[serde(default)]
    pub last_used: Option<CountInput>,
}

/// Takes note of the last number on paper, after which the series goes on behind it. Of a book by types 0 without a type
/// lets go of all types that are not held by their own name.
///
/// # Errors
/// [`Error::Invalid`] without a whole number, and for a number that names no series of its book; [`Error::NotFound`].
pub fn confirm_number(tx: &mut Tx<'_>, input: &ConfirmNumberInput) -> Result<()> {
    let period = period(tx, &input.book, input.year.unwrap_or(tx.today().year()))?;
    let mut check = Checker::new(tx.today());
    let last_used = check.count("last_used", input.last_used.as_ref());
    if check.is_clean() && last_used.is_none() {
        check.refuse("last_used", FieldCode::Missing);
    }
    let is_others =
        period.book.sequence == Sequence::PerType && input.document_type.is_none() && last_used == Some(0);
    if !is_others {
        require_series(tx, &mut check, &period.book, input.document_type.as_ref())?;
    }
    check.finish()?;
    let last_used = last_used.ok_or(Error::Internal("a checked number"))?;
    let type_key = period.book.type_key(input.document_type.as_ref());
    let series = Series { book: period.book.id, type_key, period_key: period.key };
    settle(tx, &series)?;
    let mut on_paper = setting::get(tx, &ON_PAPER)?.unwrap_or_default();
    on_paper.retain(|known| known.series != series);
    on_paper.push(PaperNumber { series, last_used });
    setting::put(tx, &ON_PAPER, &on_paper)
}

fn settle(tx: &mut Tx<'_>, series: &Series) -> Result<()> {
    let mut waiting = setting::get(tx, &HELD)?.unwrap_or_default();
    waiting.retain(|held| held != series);
    setting::put(tx, &HELD, &waiting)?;
    let mut settled = setting::get(tx, &SETTLED)?.unwrap_or_default();
    settled.retain(|known| known != series);
    settled.push(series.clone());
    setting::put(tx, &SETTLED, &settled)
}

/// Refuses a next number from a series that waits.
pub(crate) fn require_confirmed(
    view: &View<'_>,
    book: &Book,
    type_key: &str,
    period_key: &str,
) -> Result<()> {
    let waiting = setting::get(view, &HELD)?.unwrap_or_default();
    let of = |type_key: &str| Series {
        book: book.id.clone(),
        type_key: type_key.to_owned(),
        period_key: period_key.to_owned(),
    };
    let waits_itself = waiting.contains(&of(type_key));
    let waits_with_others = waiting.contains(&of("")) && {
        let settled = setting::get(view, &SETTLED)?.unwrap_or_default();
        !settled.contains(&of(type_key))
    };
    if waits_itself || waits_with_others {
        return Err(Error::BookHeld { book: book.name.clone() });
    }
    Ok(())
}

/// The last number a clerk read on paper; 0 where nobody had to.
pub(crate) fn last_on_paper(view: &View<'_>, book: &Book, type_key: &str, period_key: &str) -> Result<i64> {
    let on_paper = setting::get(view, &ON_PAPER)?.unwrap_or_default();
    let is_it = |known: &Series| {
        known.book == book.id && known.type_key == type_key && known.period_key == period_key
    };
    let known = on_paper.into_iter().find(|known| is_it(&known.series));
    Ok(known.map_or(0, |known| known.last_used))
}
