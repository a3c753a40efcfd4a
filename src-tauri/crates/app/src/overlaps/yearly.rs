//! Before and after the offices worked as one: what paper knows of earlier years, and the table with this one.

use crate::records::{saved, strictly};
use crate::{Permission, Result, Saved, Session};
use chrono::NaiveDate;
use office::Op;
use office::overlap::{YearlyFigure, YearlyFigureInput, YearlyTable, record_yearly, yearly, yearly_table};
use serde_json::Value;

impl Session {
    /// The figures of earlier years, as typed from paper.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn yearly_figures(&self) -> Result<Vec<YearlyFigure>> {
        self.require(Permission::Read)?;
        Ok(yearly(&self.view())?)
    }

    /// The figures of a year, as far as today, beside those of the years before it.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn yearly_table(&self, year: i32) -> Result<YearlyTable> {
        self.require(Permission::Read)?;
        let today = self.today();
        let until = NaiveDate::from_ymd_opt(year, 12, 31).map_or(today, |last| last.min(today));
        Ok(yearly_table(&self.view(), until)?)
    }

    /// Keeps figures of earlier years, from a JSON list of [`YearlyFigureInput`]; an empty value takes one away.
    ///
    /// # Errors
    /// `E_BAD_JSON`, `E_FIELD`, `E_NOT_PERMITTED`.
    pub fn record_yearly_figures(&mut self, input: Value) -> Result<Saved> {
        let inputs: Vec<YearlyFigureInput> = strictly(input)?;
        let done = self.transact(Permission::Write, Op::Change, |tx| {
            record_yearly(tx, &inputs)?;
            Ok(String::new())
        });
        done.map(saved)
    }
}
