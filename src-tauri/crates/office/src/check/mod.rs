//! Reading what was typed: every rule that was broken is collected, so a form can show them all at once.
//!
//! Inputs carry dates and numbers as text. They become values here, in one place, in Vietnamese form.

mod fields;
mod references;
mod validity;

pub use validity::Validity;

use crate::{Error, FieldCode, FieldError, Result};
use chrono::NaiveDate;

/// The longest single line: what a register's column can carry.
pub const LINE: usize = 500;
/// The longest text: some five printed pages.
pub const TEXT: usize = 10_000;
/// The largest count that can be a count of people or things.
pub const MOST: i64 = 999_999_999;
/// The largest sum of money, in đồng.
pub const MOST_MONEY: i64 = 999_999_999_999_999;

/// Collects the rules an input breaks.
pub struct Checker {
    today: NaiveDate,
    prefix: String,
    errors: Vec<FieldError>,
}

impl Checker {
    /// A checker that completes a date without a year from `today`.
    #[must_use]
    pub fn new(today: NaiveDate) -> Self {
        Self { today, prefix: String::new(), errors: Vec::new() }
    }

    /// Notes a broken rule; one that is noted already is not said twice.
    pub fn refuse(&mut self, field: &str, code: FieldCode) {
        let error = FieldError { field: format!("{}{field}", self.prefix), code };
        if !self.errors.contains(&error) {
            self.errors.push(error);
        }
    }

    /// Checks the rows of a list, so that their fields are named `list[row].field`, rows counted from 0.
    pub fn rows<I, T>(
        &mut self,
        list: &str,
        rows: &[I],
        mut one: impl FnMut(&mut Self, usize, &I) -> T,
    ) -> Vec<T> {
        let outer = self.prefix.clone();
        let read = rows.iter().enumerate().map(|(at, row)| {
            self.prefix = format!("{outer}{list}[{at}].");
            one(self, at, row)
        });
        let read = read.collect();
        self.prefix = outer;
        read
    }

    /// Whether nothing has been refused so far.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.errors.is_empty()
    }

    /// Ends the check: an error with every broken rule, or nothing.
    ///
    /// # Errors
    /// [`Error::Invalid`] when any rule was broken.
    pub fn finish(self) -> Result<()> {
        if self.errors.is_empty() { Ok(()) } else { Err(Error::Invalid(self.errors)) }
    }
}
