use super::book_of;
use crate::assets::register_words;
use crate::records::{Saved, saved};
use crate::{Permission, Result, Session};
use ::briefing::{RegisterHead, register_head};
use office::directive::{Book, Direction};
use office::profile::setting;
use office::register::{
    self, CloseBookInput, ConfirmNumberInput, ExplainGapInput, HeldSeries, Register, RegisterColumns,
    RegisterKind,
};
use office::{CountInput, Op};

impl Session {
    /// The series of a book in a year, with the numbers cancelled and missing.
    ///
    /// # Errors
    /// `E_NOT_FOUND` for a book there is none of; `E_FIELD` for a year out of range.
    pub fn register(&self, kind: RegisterKind, book: Option<&str>, year: i32) -> Result<Register> {
        let view = self.view();
        let book = book_of(&view, kind, book)?;
        Ok(register::register(&view, &register::period(&view, &book, year)?)?)
    }

    /// Says why numbers are missing from a book.
    ///
    /// # Errors
    /// `E_FIELD` without a reason or for a number that is not missing; `E_BOOK_CLOSED`; `E_NOT_PERMITTED`.
    pub fn explain_gap(&mut self, input: &ExplainGapInput) -> Result<Saved> {
        let done = self.transact(Permission::Write, Op::Change, |tx| {
            register::explain(tx, input)?;
            Ok(input.book.to_string())
        });
        done.map(saved)
    }

    /// Closes a book (khóa sổ) for good. Where nobody counted the pages of the bound book, it has as many as it prints.
    ///
    /// # Errors
    /// `E_UNEXPLAINED_GAPS`; `E_BOOK_CLOSED`; `E_WRONG_STATE` while the year runs; `E_NOT_PERMITTED`.
    pub fn close_book(&mut self, input: &CloseBookInput) -> Result<Saved> {
        self.require(Permission::Issue)?;
        let counted = match &input.pages {
            Some(pages) => pages.clone(),
            None => self.printed_pages(input)?,
        };
        let input = CloseBookInput { pages: Some(counted), ..input.clone() };
        let done = self.transact(Permission::Issue, Op::CloseBook, |tx| {
            register::close(tx, &input)?;
            Ok(input.book.to_string())
        });
        done.map(saved)
    }

    /// The series that give no next number since a restore.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn held_numbers(&self) -> Result<Vec<HeldSeries>> {
        Ok(register::held(&self.view())?)
    }

    /// Takes note of the last number on paper, after which its series goes on behind it.
    ///
    /// # Errors
    /// `E_FIELD` without a whole number; `E_NOT_FOUND`; `E_NOT_PERMITTED`.
    pub fn confirm_number(&mut self, input: &ConfirmNumberInput) -> Result<Saved> {
        let done = self.transact(Permission::Write, Op::Change, |tx| {
            register::confirm_number(tx, input)?;
            Ok(input.book.to_string())
        });
        done.map(saved)
    }

    /// The columns the registers are printed with.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn register_columns(&self) -> Result<RegisterColumns> {
        Ok(setting::get(&self.view(), &RegisterColumns::KEY)?.unwrap_or_default())
    }

    /// The heads of all registers as they are printed, with the columns they could have besides.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn register_heads(&self) -> Result<Vec<RegisterHead>> {
        let (chosen, words) = (self.register_columns()?, register_words()?);
        Ok(RegisterKind::ALL.map(|kind| register_head(kind, &chosen, words)).into())
    }

    /// Chooses the columns the registers are printed with; an empty list means the norm's own.
    ///
    /// # Errors
    /// `E_FIELD` for a column that stands twice or that its register cannot have; `E_NOT_PERMITTED`.
    pub fn choose_register_columns(&mut self, columns: &RegisterColumns) -> Result<Saved> {
        columns.check()?;
        let done = self.transact(Permission::Administer, Op::Change, |tx| {
            setting::put(tx, &RegisterColumns::KEY, columns)?;
            Ok("register_columns".to_owned())
        });
        done.map(saved)
    }

    fn printed_pages(&self, input: &CloseBookInput) -> Result<CountInput> {
        let book: Book = self.view().get(&input.book)?;
        let kind = if book.direction == Direction::Out { RegisterKind::Out } else { RegisterKind::In };
        let pages = self.register_pages(kind, book.id.as_str(), input.year)?;
        Ok(CountInput::Whole(i64::try_from(pages).unwrap_or(i64::MAX)))
    }
}
