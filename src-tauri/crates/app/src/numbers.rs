use crate::{Permission, Result, Saved, Session, records};
use office::directive::{NumberMode, cancel_number, open_book, take_number};
use office::{BookId, CountInput, DirectiveId, DocumentTypeId, Op};

impl Session {
    /// Gives a directive its number: the next of its book, or the one stamped on the paper.
    ///
    /// # Errors
    /// `E_DUPLICATE_NUMBER`, `E_WRONG_STATE` when it has one, `E_FIELD`, `E_NOT_FOUND`, `E_NOT_PERMITTED`.
    pub fn take_number(&mut self, id: &str, mode: &NumberMode) -> Result<Saved> {
        let directive = DirectiveId::new(id);
        let done = self.transact(Permission::Write, Op::TakeNumber, |tx| {
            take_number(tx, &directive, mode)?;
            Ok(id.to_owned())
        });
        done.map(records::saved)
    }

    /// Cancels a directive's number with a reason; it is never used again.
    ///
    /// # Errors
    /// `E_FIELD` without a reason, `E_WRONG_STATE`, `E_NOT_FOUND`, `E_NOT_PERMITTED`.
    pub fn cancel_number(&mut self, id: &str, reason: &str) -> Result<Saved> {
        let directive = DirectiveId::new(id);
        let done = self.transact(Permission::Write, Op::CancelNumber, |tx| {
            cancel_number(tx, &directive, reason)?;
            Ok(id.to_owned())
        });
        done.map(records::saved)
    }

    /// Records the last number a paper book had reached when the office began here.
    ///
    /// # Errors
    /// `E_FIELD`, `E_NOT_FOUND`, `E_NOT_PERMITTED`.
    pub fn open_book(
        &mut self,
        book: &str,
        document_type: Option<&str>,
        last_used: &CountInput,
    ) -> Result<Saved> {
        let (id, document_type) = (BookId::new(book), document_type.map(DocumentTypeId::new));
        let done = self.transact(Permission::Administer, Op::Change, |tx| {
            open_book(tx, &id, document_type.as_ref(), tx.today(), Some(last_used))?;
            Ok(book.to_owned())
        });
        done.map(records::saved)
    }
}
