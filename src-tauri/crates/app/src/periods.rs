use crate::records::{Saved, saved};
use crate::{Error, Permission, Result, Session};
use office::period::{self, Period, PeriodKey};
use office::{Op, profile};

impl Session {
    /// Closes a period ("chốt kỳ"): its figures are whole.
    ///
    /// # Errors
    /// `E_NOT_A_PERIOD`, `E_WRONG_STATE` when it is closed already, `E_NOT_PERMITTED`.
    pub fn close_period(&mut self, name: &str) -> Result<Saved> {
        let key = key(name)?;
        let done = self.transact(Permission::Issue, Op::ClosePeriod, |tx| {
            let bounds = profile::period_bounds(tx, key)?;
            period::close(tx, key, bounds)?;
            Ok(key.to_string())
        });
        done.map(saved)
    }

    /// Locks a period for which the briefing was issued on paper.
    ///
    /// # Errors
    /// `E_NOT_A_PERIOD`, `E_NOT_PERMITTED`.
    pub fn lock_period(&mut self, name: &str) -> Result<Saved> {
        let key = key(name)?;
        let done = self.transact(Permission::Issue, Op::LockPeriod, |tx| {
            let bounds = profile::period_bounds(tx, key)?;
            period::lock(tx, key, bounds)?;
            Ok(key.to_string())
        });
        done.map(saved)
    }

    /// Opens a closed period again, with a reason; what is entered then is marked as late.
    ///
    /// # Errors
    /// `E_NOT_A_PERIOD`, `E_FIELD` without a reason, `E_WRONG_STATE` when it is open, `E_NOT_PERMITTED`.
    pub fn reopen_period(&mut self, name: &str, reason: &str) -> Result<Saved> {
        let key = key(name)?;
        let done = self.transact(Permission::Issue, Op::ReopenPeriod, |tx| {
            period::reopen(tx, key, reason)?;
            Ok(key.to_string())
        });
        done.map(saved)
    }

    /// The periods that have been closed at least once, newest first.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn periods(&self) -> Result<Vec<Period>> {
        Ok(period::list(&self.view())?)
    }
}

/// The period of that name.
pub(crate) fn key(name: &str) -> Result<PeriodKey, Error> {
    name.parse().map_err(|_| Error::NotAPeriod(name.to_owned()))
}
