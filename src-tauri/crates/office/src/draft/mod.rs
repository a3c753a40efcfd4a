//! Unfinished forms, kept so that a crash loses no typing.
//!
//! They stand outside the one door on purpose: no revision keeps what someone typed and threw away, no backup carries it (the
//! copy for one forgets them all), and a dropped draft is truly deleted (the file overwrites what it deletes). What must never move in: anything a paper is made
//! of. A draft belongs to one account and no other reads or replaces it.

use crate::check::Checker;
use crate::{AccountId, DraftId, Error, FieldCode, Moment, Office, Result};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

/// The largest form, in bytes of its JSON text.
pub const MOST_BYTES: usize = 256 * 1024;

/// An unfinished form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Draft {
    /// Its id.
    pub id: DraftId,
    /// Whose it is.
    pub account: AccountId,
    /// The form, such as `directive`.
    pub form: String,
    /// The record that was being changed; none for a new one.
    pub record: Option<String>,
    /// Local time of the last keystroke kept, `YYYY-MM-DDTHH:MM:SS`.
    pub updated_at: String,
    /// The form's fields, as the window wrote them.
    pub body: String,
}

/// A draft as the window sends it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct DraftInput {
    /// The draft to replace; none for a new one.
    pub id: Option<DraftId>,
    /// The form, such as `directive`.
    pub form: String,
    /// The record that is being changed.
    pub record: Option<String>,
    /// The form's fields as JSON text.
    pub body: String,
}

impl Office {
    /// Keeps a draft of the account at the keyboard.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a body that is no JSON, over [`MOST_BYTES`] or bears a stamp of secrecy; [`Error::NotFound`] when the draft to replace was
    /// dropped or is another account's.
    pub fn put_draft(&mut self, input: &DraftInput, moment: &Moment) -> Result<DraftId> {
        check(input, moment)?;
        let updated_at = moment.now.format("%Y-%m-%dT%H:%M:%S").to_string();
        let account = moment.account.as_str();
        let Some(id) = &input.id else {
            let id = DraftId::new(moment.new_id(self.entropy.as_mut()));
            self.writer.prepare_cached(include_str!("insert.sql"))?.execute(params![
                id.as_str(),
                account,
                input.form,
                input.record,
                updated_at,
                input.body
            ])?;
            return Ok(id);
        };
        let replaced = self.writer.prepare_cached(include_str!("replace.sql"))?.execute(params![
            id.as_str(),
            account,
            updated_at,
            input.body
        ])?;
        if replaced == 0 {
            return Err(Error::NotFound { kind: "draft", id: id.to_string() });
        }
        Ok(id.clone())
    }

    /// Deletes a draft for good; one that is gone already, or another account's, is left alone.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn drop_draft(&mut self, id: &DraftId, account: &AccountId) -> Result<()> {
        self.writer
            .prepare_cached("DELETE FROM draft WHERE id = ?1 AND account = ?2")?
            .execute([id.as_str(), account.as_str()])?;
        Ok(())
    }

    /// The drafts of an account, the last touched first.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn drafts(&self, account: &AccountId) -> Result<Vec<Draft>> {
        self.view().query(
            "SELECT * FROM draft WHERE account = ?1 ORDER BY updated_at DESC, id DESC",
            [account.as_str()],
        )
    }
}

/// Deletes every draft in a copy of the database, whose owner it is no more, and overwrites where they stood.
pub(crate) fn forget_all(copy: &Connection) -> Result<()> {
    Ok(copy.execute_batch("PRAGMA secure_delete = ON; DELETE FROM draft;")?)
}

fn check(input: &DraftInput, moment: &Moment) -> Result<()> {
    let mut check = Checker::new(moment.today());
    check.required_line("form", &input.form);
    if input.body.len() > MOST_BYTES {
        check.refuse("body", FieldCode::TooLong { max: MOST_BYTES });
    } else if serde_json::from_str::<serde::de::IgnoredAny>(&input.body).is_err() {
        check.refuse("body", FieldCode::NotAllowed);
    } else if let Some(stamp) = text::secrecy_stamp(&input.body) {
        // What may not be stored may not be kept unfinished either (norms B.6).
        check.refuse("body", FieldCode::Secret(stamp));
    }
    check.finish()
}

#[cfg(test)]
mod tests;
