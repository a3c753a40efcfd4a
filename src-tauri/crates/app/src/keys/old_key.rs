use crate::leftovers::end_trials;
use crate::{Permission, Result, Secret, Session};
use office::account;
use serde::Serialize;
use vault::OldKey;

/// What an earlier key still opens on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OldKeyLeft {
    /// How many earlier states of the office, each a whole copy.
    pub generations: u32,
    /// How many attachments.
    pub attachments: u32,
}

impl Session {
    /// What earlier keys still open on this machine: the way back, and as much of a danger as the key was.
    ///
    /// # Errors
    /// The disk's own trouble.
    pub fn old_key_left(&self) -> Result<OldKeyLeft> {
        Ok(left(&self.folder.old_key(self.host.files().as_ref(), &self.keys)?))
    }

    /// Whose passphrases are asked for beside one's own when the office gets another key.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn other_accounts(&self) -> Result<Vec<String>> {
        let accounts = account::list(&self.view())?.into_iter();
        Ok(accounts.filter(|other| other.id != self.account().id).map(|other| other.name).collect())
    }

    /// Removes everything that earlier keys open on this machine, for good. Backups made before keep their key.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`; `E_OTHER_ACCOUNT` and what unlocking refuses when the secret is not that of the person at the
    /// keyboard; the disk's own trouble, after which it can be done again.
    pub fn forget_old_key(&mut self, secret: &Secret) -> Result<OldKeyLeft> {
        self.require(Permission::Administer)?;
        self.confirm(secret)?;
        let files = self.host.files();
        end_trials(files.as_ref(), &self.folder)?;
        Ok(left(&self.folder.forget_old_key(files.as_ref(), &self.keys)?))
    }
}

fn left(old: &OldKey) -> OldKeyLeft {
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    OldKeyLeft { generations: count(old.generations.len()), attachments: count(old.attachments) }
}
