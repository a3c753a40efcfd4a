use super::verbs::Record;
use chrono::NaiveDate;
use office::directive::{Book, BookInput, books, remove_book, save_book};
use office::{BookId, ListQuery, Page, Result, Tx, View};

pub(super) struct Records;

impl Record for Records {
    type Input = BookInput;
    type View = Book;
    type Row = Book;

    fn save(tx: &mut Tx<'_>, input: &BookInput) -> Result<String> {
        save_book(tx, input).map(|id| id.to_string())
    }

    fn get(view: &View<'_>, id: &str, _today: NaiveDate) -> Result<Book> {
        view.get(id)
    }

    /// An office has a handful of books: they come all at once, in order.
    fn list(view: &View<'_>, _query: &ListQuery, _today: NaiveDate) -> Result<Page<Book>> {
        let rows = books(view)?;
        Ok(Page { total: u32::try_from(rows.len()).unwrap_or(u32::MAX), rows })
    }

    fn remove(tx: &mut Tx<'_>, id: &str) -> Result<()> {
        remove_book(tx, &BookId::new(id))
    }
}
