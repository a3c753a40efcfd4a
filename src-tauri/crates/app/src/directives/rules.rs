//! The rules an office gives its registers, and the days it does not work.

use crate::records::saved;
use crate::{Permission, Result, Saved, Session, assets};
use chrono::NaiveDate;
use office::directive::rules::{self, RegisterRules, RegisterRulesInput};
use office::{Op, workday};

impl Session {
    /// The rules of the registers in force.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn register_rules(&self) -> Result<RegisterRules> {
        Ok(rules::read(&self.view())?)
    }

    /// Puts other rules in force.
    ///
    /// # Errors
    /// `E_FIELD`, `E_NOT_PERMITTED`.
    pub fn save_register_rules(&mut self, input: &RegisterRulesInput) -> Result<Saved> {
        let done = self.transact(Permission::Administer, Op::Change, |tx| {
            rules::save(tx, input)?;
            Ok("register_rules".to_owned())
        });
        done.map(saved)
    }

    /// The deadline proposed for a letter that arrived on that day.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn propose_deadline(&self, arrival: NaiveDate) -> Result<Option<NaiveDate>> {
        Ok(rules::propose_deadline(&self.view(), arrival)?)
    }

    /// Adds the public holidays of a year that have fixed dates; Tết and the like are typed when they are announced.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn add_fixed_holidays(&mut self, year: i32) -> Result<Saved> {
        let fixed = assets::fixed_holidays()?;
        let done = self.transact(Permission::Write, Op::Add, |tx| {
            workday::add_fixed(tx, year, &fixed)?;
            Ok(year.to_string())
        });
        done.map(saved)
    }
}
