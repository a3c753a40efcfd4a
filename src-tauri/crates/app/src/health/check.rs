use crate::messages::{UNCLEAN, attachment_fields, attachments_damaged, gap_words, rules_broken};
use crate::{Failure, Result, Session};
use office::health::{BrokenRule, Rule};
use serde::Serialize;
use vault::Care;

/// What a check found when all is well; damage is a failure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Checked {
    /// Whether both copies of the key file are whole and the same.
    pub keys_whole: bool,
    /// Whether every page of the database was read, too.
    pub database_read: bool,
    /// How many attachments were read through and found whole; 0 when none was looked at.
    pub attachments: u32,
    /// How many sealed files no record names any more; they are harmless.
    pub unused_files: u32,
    /// What the clerk should see to when there is time, as Vietnamese sentences.
    pub notices: Vec<String>,
}

/// How far a check goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// The keys, and that the database opens.
    Quick,
    /// Every page, every reference, every rule and every attachment, too.
    Full,
}

impl Session {
    /// Looks for damage. A full look that comes to its end well is remembered.
    ///
    /// # Errors
    /// `E_DAMAGED` when the database is damaged, a copy of which is kept, with how the attachments are;
    /// `E_ATTACHMENT_DAMAGED` naming each attachment that is not what it was, with its directive; `E_RULES_BROKEN` naming
    /// each record that says what no record may.
    pub fn check(&self, depth: Depth) -> Result<Checked> {
        let keys_whole = self.keys.copies().are_whole();
        if depth == Depth::Quick {
            let (attachments, unused_files) = (0, 0);
            let unclean = self.is_unclean().then(|| UNCLEAN.to_owned());
            let notices = self.told().chain(unclean).collect();
            return Ok(Checked { keys_whole, database_read: false, attachments, unused_files, notices });
        }
        self.damage_kept(self.refuse_damage()).map_err(|failure| self.beside_attachments(failure))?;
        let found = self.verify_attachments()?;
        if !found.faults.is_empty() {
            return Err(attachments_damaged(&found.faults));
        }
        let (broken, waiting) = self.broken_rules()?;
        if !broken.is_empty() {
            return Err(rules_broken(&broken));
        }
        self.remember_looked();
        let (attachments, unused_files) = (found.whole, found.unused);
        let notices = self.told().chain(waiting.iter().map(gap_words)).collect();
        Ok(Checked { keys_whole, database_read: true, attachments, unused_files, notices })
    }

    fn refuse_damage(&self) -> Result<()> {
        let view = self.view();
        let health = view.check()?;
        let pages = view.pages_opened()?;
        if health.damage.is_empty() && health.orphans == 0 && pages.is_empty() {
            return Ok(());
        }
        let found = [health.damage, pages].concat().join("; ");
        Err(office::Error::Damaged(format!("{found}; {} orphans", health.orphans)).into())
    }

    /// Damage of the database together with how the attachments are, for whoever decides what to go back to.
    fn beside_attachments(&self, failure: Failure) -> Failure {
        failure.with_more(attachment_fields(self.verify_attachments().ok().as_ref()))
    }

    /// What must be set right, and what may wait.
    fn broken_rules(&self) -> Result<(Vec<BrokenRule>, Vec<BrokenRule>)> {
        let view = self.view();
        let found = Rule::ALL.iter().map(|rule| view.broken(*rule)).collect::<office::Result<Vec<_>>>()?;
        Ok(found.into_iter().flatten().partition(|broken| !broken.rule.may_wait()))
    }

    /// All of it was looked at and nothing is damaged.
    fn remember_looked(&self) {
        let Care { attachment, .. } = self.folder.care(self.host.files().as_ref());
        self.remember(&Care { checked_on: Some(self.today().to_string()), attachment, ..Care::default() });
    }
}
