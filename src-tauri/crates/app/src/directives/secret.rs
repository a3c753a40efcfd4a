//! What must not be stored: a number held in its place, and the way out for what slipped in.

use crate::records::saved;
use crate::{Permission, Result, Saved, Session, messages};
use office::directive::{self, ReserveInput};
use office::{DirectiveId, Op};

impl Session {
    /// Holds a number of an incoming book for a document that is registered elsewhere.
    ///
    /// # Errors
    /// `E_WRONG_STATE` while the office has not allowed it, `E_FIELD`, `E_DUPLICATE_NUMBER`, `E_NOT_PERMITTED`.
    pub fn hold_number(&mut self, input: &ReserveInput) -> Result<Saved> {
        let done = self.transact(Permission::Write, Op::Add, |tx| {
            Ok(directive::reserve(tx, input, messages::REGISTERED_APART)?.to_string())
        });
        done.map(saved)
    }

    /// Takes a directive that must not be stored out of the records and their history for good. What is left to do by hand
    /// is said: which backups may still hold it, and which tasks may repeat its words.
    ///
    /// # Errors
    /// `E_FIELD` without a reason, `E_NOT_FOUND`, `E_FROZEN` when it was done before, `E_IS_BRIEFING`, `E_NOT_PERMITTED`.
    pub fn expunge_directive(&mut self, id: &str, reason: &str) -> Result<Saved> {
        let done = self.transact(Permission::Administer, Op::Expunge, |tx| {
            Ok(directive::expunge(tx, &DirectiveId::new(id), reason, messages::EXPUNGED)?)
        })?;
        let notice = messages::still_held(done.value.entered_on, self.today(), &done.value.tasks);
        let saved = saved(done.map(|_| id.to_owned()));
        Ok(Saved { notice: Some(notice), ..saved })
    }
}
