use super::book::{Book, next_number};
use super::{Directive, NumberState, symbol};
use crate::check::Checker;
use crate::error::NumberHolder;
use crate::register;
use crate::{CountInput, DirectiveId, Error, Result, Tx, View};
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
    if directive.number.is_some() || matches!(mode, NumberMode::Later) {
        return Ok(());
    }
    register::require_open(tx, &book.id, &directive.period_key)?;
    let number = match mode {
        NumberMode::Later => return Ok(()),
        NumberMode::Next => {
            register::require_confirmed(tx, book, &directive.type_key, &directive.period_key)?;
            next_number(tx, book, &directive.type_key, &directive.period_key)?
        }
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
    let key = params![
        directive.book.as_str(),
        directive.type_key,
        directive.period_key,
        number,
        directive.id.as_str()
    ];
    let holders: Vec<NumberHolder> = tx.query(include_str!("number_holder.sql"), key)?;
    match holders.into_iter().next() {
        Some(holder) => Err(Error::DuplicateNumber { number, holder: Box::new(holder) }),
        None => Ok(()),
    }
}

/// Refuses to take the paper from under an issued briefing: it is withdrawn, replaced or corrected as a briefing.
pub(super) fn refuse_briefing(view: &View<'_>, id: &DirectiveId) -> Result<()> {
    let found = view.conn.prepare_cached(include_str!("its_briefing.sql"))?.query_row([id.as_str()], |row| {
        Ok(Error::IsBriefing { id: id.to_string(), symbol: row.get(0)?, period: row.get(1)? })
    });
    found.optional()?.map_or(Ok(()), Err)
}

/// Takes a number for a draft; returns the number.
///
/// # Errors
/// [`Error::DuplicateNumber`] naming the holder; [`Error::WrongState`] when it has a number; [`Error::BookClosed`];
/// [`Error::BookHeld`] for a next number after a restore.
pub fn take_number(tx: &mut Tx<'_>, id: &DirectiveId, mode: &NumberMode) -> Result<i64> {
    let mut directive: Directive = tx.get(id)?;
    if directive.number.is_some() {
        return Err(Error::WrongState { kind: "directive", state: "numbered".into(), step: "take_number" });
    }
    let book: Book = tx.get(&directive.book)?;
    assign(tx, &book, &mut directive, mode)?;
    symbol::complete(tx, &mut directive, None)?;
    tx.put(&directive)?;
    directive.number.ok_or(Error::Internal("a number was to be taken"))
}

/// Cancels a number with a reason. It stays in the book and is never used again.
///
/// # Errors
/// [`Error::Invalid`] without a reason; [`Error::WrongState`] when there is no number to cancel; [`Error::IsBriefing`] for
/// an issued briefing; [`Error::BookClosed`].
pub fn cancel_number(tx: &mut Tx<'_>, id: &DirectiveId, reason: &str) -> Result<()> {
    let mut directive: Directive = tx.get(id)?;
    refuse_briefing(tx, id)?;
    if directive.number_state != NumberState::Issued {
        return Err(Error::WrongState {
            kind: "directive",
            state: "unnumbered".into(),
            step: "cancel_number",
        });
    }
    register::require_open(tx, &directive.book, &directive.period_key)?;
    let mut check = Checker::new(tx.today());
    let reason = check.required_line("reason", reason);
    check.finish()?;
    directive.number_state = NumberState::Cancelled;
    directive.cancel_reason = Some(reason);
    tx.put(&directive)
}
