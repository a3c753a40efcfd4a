//! A number held for a document that is registered elsewhere, so that the series has no hole (norms B.6).
//!
//! Off until the head of the office allows it. The line holds the number and the day and nothing of the document.

use super::book::Book;
use super::{Direction, Directive, DraftedFor, NumberMode, NumberState, Urgency, number, rules};
use crate::check::Checker;
use crate::store::Table;
use crate::{BookId, DirectiveId, Error, FieldCode, Result, Tx};
use serde::{Deserialize, Serialize};

/// Which number is held.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ReserveInput {
    /// The book of incoming documents.
    pub book: Option<BookId>,
    /// Ngày đến.
    pub day: Option<String>,
    /// The next number of the book, or the one stamped on the paper.
    pub numbering: NumberMode,
}

/// Holds a number in an incoming book; `words` stand where a document's issuer and abstract would.
///
/// # Errors
/// [`Error::WrongState`] while the office has not allowed it; [`Error::Invalid`]; [`Error::DuplicateNumber`].
pub fn reserve(tx: &mut Tx<'_>, input: &ReserveInput, words: &str) -> Result<DirectiveId> {
    if !rules::read(tx)?.holds_numbers {
        return Err(Error::WrongState { kind: "setting", state: "off".into(), step: "reserve" });
    }
    let mut check = Checker::new(tx.today());
    let day = check.required_date("day", input.day.as_deref());
    if input.book.is_none() {
        check.refuse("book", FieldCode::Missing);
    }
    check.exists(tx, "book", Table::Book, input.book.as_ref())?;
    if input.numbering == NumberMode::Later {
        check.refuse("numbering", FieldCode::Missing);
    }
    check.finish()?;
    let (Some(day), Some(book)) = (day, &input.book) else { return Err(Error::Internal("a checked number")) };
    let book: Book = tx.get(book)?;
    if book.direction != Direction::In {
        return Err(Error::Invalid(vec![crate::FieldError {
            field: "book".into(),
            code: FieldCode::NotAllowed,
        }]));
    }
    let id = DirectiveId::new(tx.new_id());
    let mut line = Directive {
        day,
        issuer: words.to_owned(),
        abstract_text: words.to_owned(),
        // There is nothing here to deal with.
        handled_on: Some(day),
        ..Directive::blank(id, &book, day)
    };
    number::assign(tx, &book, &mut line, &input.numbering)?;
    tx.put(&line)?;
    Ok(line.id)
}

impl Directive {
    /// A line of a book on a day, with nothing in it.
    fn blank(id: DirectiveId, book: &Book, day: chrono::NaiveDate) -> Self {
        Self {
            id,
            book: book.id.clone(),
            direction: book.direction,
            number: None,
            type_key: book.type_key(None),
            period_key: book.period_key(day),
            number_state: NumberState::None,
            cancel_reason: None,
            day,
            issuer: String::new(),
            issuer_organisation: None,
            symbol: String::new(),
            document_date: None,
            document_type: None,
            abstract_text: String::new(),
            urgency: Urgency::Normal,
            pages: None,
            copies: None,
            recipients: String::new(),
            signer: String::new(),
            deadline: None,
            subcommittee: None,
            task_group: None,
            first_received_by: None,
            drafted_for: DraftedFor::Office,
            handled_on: None,
            handling_result: String::new(),
            paper_place: String::new(),
            note: String::new(),
            deleted_at: None,
        }
    }

    /// The same line of the book with what it was about taken out.
    pub(super) fn blanked(self, book: &Book) -> Self {
        let Self { number, number_state, type_key, period_key, direction, deleted_at, day, .. } = self;
        let line = Self::blank(self.id, book, day);
        Self { number, number_state, type_key, period_key, direction, deleted_at, ..line }
    }
}
