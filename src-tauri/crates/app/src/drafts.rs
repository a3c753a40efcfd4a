use crate::{Permission, Result, Session};
use office::DraftId;
use office::draft::{Draft, DraftInput};

impl Session {
    /// Keeps an unfinished form of the account at the keyboard, outside history; returns its id.
    ///
    /// # Errors
    /// `E_FIELD` for a form that is too large, `E_NOT_FOUND` when the draft to replace was dropped, `E_NOT_PERMITTED`.
    pub fn put_draft(&mut self, input: &DraftInput) -> Result<DraftId> {
        self.require(Permission::Comment)?;
        let moment = self.moment();
        Ok(self.office.put_draft(input, &moment)?)
    }

    /// Deletes an unfinished form for good.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn drop_draft(&mut self, id: &DraftId) -> Result<()> {
        let account = self.account().id.clone();
        Ok(self.office.drop_draft(id, &account)?)
    }

    /// The unfinished forms of the account at the keyboard, the last touched first.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn drafts(&self) -> Result<Vec<Draft>> {
        Ok(self.office.drafts(&self.account().id)?)
    }
}
