//! Filters the clerk keeps under a name, for every list alike.

use crate::records::saved;
use crate::{Permission, Result, Saved, Session};
use office::filter::{self, SavedFilter, SavedFilterInput};
use office::{Op, SavedFilterId};

impl Session {
    /// The filters the account at the keyboard keeps for a list, in order of their names.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn saved_filters(&self, list: &str) -> Result<Vec<SavedFilter>> {
        Ok(filter::of(&self.view(), &self.account().id, list)?)
    }

    /// Keeps a filter; one of the same name and list is replaced.
    ///
    /// # Errors
    /// `E_FIELD`.
    pub fn save_filter(&mut self, input: &SavedFilterInput) -> Result<Saved> {
        let done = self
            .transact(Permission::Read, Op::Add, |tx| Ok(filter::save(tx, input).map(|id| id.to_string())?));
        done.map(saved)
    }

    /// Forgets a filter of one's own.
    ///
    /// # Errors
    /// `E_NOT_FOUND`.
    pub fn drop_filter(&mut self, id: &str) -> Result<Saved> {
        let done = self.transact(Permission::Read, Op::Remove, |tx| {
            filter::remove(tx, &SavedFilterId::new(id))?;
            Ok(id.to_owned())
        });
        done.map(saved)
    }
}
