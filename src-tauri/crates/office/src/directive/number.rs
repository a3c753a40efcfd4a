use super::book::{Book, next_number};
use super::{Directive, NumberState};
use crate::check::Checker;
use crate::{CountInput, DirectiveId, Error, Result, Tx};
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

/// How a directive comes by its number.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "mode", content = "number")]
pub enum NumberMode {
    /// None yet: an outgoing draft.
    #[default]
    Later,
    /// Cấp số: the next number of the book, taken now.
    Next,
    /// Nhập số đã đóng dấu: the number stamped on the paper.
    Stamped(CountInput),
}

/// Gives the directive its number. A directive that has one keeps it.
pub(super) fn assign(tx: &Tx<'_>, book: &Book, directive: &mut Directive, mode: &NumberMode) -> Result<()> {
    if directive.number.is_some() {
        return Ok(());
    }
    let number = match mode {
        NumberMode::Later => return Ok(()),
        NumberMode::Next => next_number(tx, book, &directive.type_key, &directive.period_key)?,
        NumberMode::Stamped(typed) => stamped(tx, typed)?,
    };
    refuse_taken(tx, directive, number)?;
    directive.number = Some(number);
    directive.number_state = NumberState::Issued;
    Ok(())
}

fn stamped(tx: &Tx<'_>, typed: &CountInput) -> Result<i64> {
    let mut check = Checker::new(tx.today());
    let number = check.count("number", Some(typed));
    if check.is_clean() && number.unwrap_or(0) == 0 {
        check.refuse("number", crate::FieldCode::Missing);
    }
    check.finish()?;
    number.ok_or(Error::Internal("a checked number"))
}

fn refuse_taken(tx: &Tx<'_>, directive: &Directive, number: i64) -> Result<()> {
    let sql = "SELECT id FROM directive WHERE book = ?1 AND type_key = ?2 AND period_key = ?3 AND number = ?4 AND id <> ?5";
    let key = params![
        directive.book.as_str(),
        directive.type_key,
        directive.period_key,
        number,
        directive.id.as_str()
    ];
    let holder: Option<String> = tx.conn.prepare_cached(sql)?.query_row(key, |row| row.get(0)).optional()?;
    holder.map_or(Ok(()), |holder| Err(Error::DuplicateNumber { number, holder }))
}

/// Takes a number for a draft; returns the number.
///
/// # Errors
/// [`Error::DuplicateNumber`] naming the holder; [`Error::WrongState`] when it has a number.
pub fn take_number(tx: &mut Tx<'_>, id: &DirectiveId, mode: &NumberMode) -> Result<i64> {
    let mut directive: Directive = tx.get(id)?;
    if directive.number.is_some() {
        return Err(Error::WrongState { kind: "directive", state: "numbered".into(), step: "take_number" });
    }
    let book: Book = tx.get(&directive.book)?;
    assign(tx, &book, &mut directive, mode)?;
    tx.put(&directive)?;
    directive.number.ok_or(Error::Internal("a number was to be taken"))
}

/// Cancels a number with a reason. It stays in the book and is never used again.
///
/// # Errors
/// [`Error::Invalid`] without a reason; [`Error::WrongState`] when there is no number to cancel.
pub fn cancel_number(tx: &mut Tx<'_>, id: &DirectiveId, reason: &str) -> Result<()> {
    let mut directive: Directive = tx.get(id)?;
    if directive.number_state != NumberState::Issued {
        return Err(Error::WrongState {
            kind: "directive",
            state: "unnumbered".into(),
            step: "cancel_number",
        });
    }
    let mut check = Checker::new(tx.today());
    let reason = check.required_line("reason", reason);
    check.finish()?;
    directive.number_state = NumberState::Cancelled;
    directive.cancel_reason = Some(reason);
    tx.put(&directive)
}
