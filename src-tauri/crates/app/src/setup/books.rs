//! Register books that go on after paper: a number that was stamped must not be given once more.

use super::{BookSetUp, TypeSetUp};
use office::catalogue::{self, DocumentType};
use office::check::Checker;
use office::directive::{Sequence, open_book, save_book};
use office::{DocumentTypeId, FieldCode, Result, Tx};
use std::collections::BTreeSet;

/// Makes a book and lets each of its series go on after the last number on paper.
///
/// # Errors
/// [`office::Error::Invalid`] naming what does not fit, by its place below the book.
pub(super) fn take_over(tx: &mut Tx<'_>, set_up: &BookSetUp) -> Result<()> {
    let book = save_book(tx, &set_up.book).map_err(|error| error.within("book"))?;
    let day = tx.today();
    // A last number without its type fits no book by types: it is refused there rather than left out.
    if set_up.book.sequence == Sequence::Common || set_up.last_used.is_some() {
        open_book(tx, &book, None, day, set_up.last_used.as_ref())?;
    }
    for (at, document_type) in types(tx, &set_up.last_by_type)?.iter().enumerate() {
        let last_used = set_up.last_by_type[at].last_used.as_ref();
        open_book(tx, &book, Some(document_type), day, last_used)
            .map_err(|error| error.within(&format!("last_by_type[{at}]")))?;
    }
    Ok(())
}

/// The type each row names, in the same order: one of the catalogue, no two the same.
fn types(tx: &Tx<'_>, rows: &[TypeSetUp]) -> Result<Vec<DocumentTypeId>> {
    let mut check = Checker::new(tx.today());
    let mut seen = BTreeSet::new();
    let named = check.rows("last_by_type", rows, |check, _, row| -> Result<_> {
        if row.last_used.is_none() {
            check.refuse("last_used", FieldCode::Missing);
        }
        let found = catalogue::by_name::<DocumentType>(tx, &row.document_type)?;
        match &found {
            None => check.refuse("document_type", FieldCode::Unknown),
            Some(found) if !seen.insert(found.id.clone()) => check.refuse("document_type", FieldCode::Twice),
            Some(_) => {}
        }
        Ok(found.map(|found| found.id))
    });
    let named = named.into_iter().collect::<Result<Vec<_>>>()?;
    check.finish()?;
    Ok(named.into_iter().flatten().collect())
}

#[cfg(test)]
mod tests;
