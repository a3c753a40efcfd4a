//! What a look found: said to whoever sits there, gone with the session, and remembered so that the next one finds it again.

use super::look::SLICE;
use crate::messages::{DATABASE_UNREAD, attachment_fault_words, gap_words, rule_words};
use crate::{HealthLook, Session, place_notice};
use office::health::BrokenRule;
use serde::Serialize;
use vault::{Care, Medium};

/// What is known of an office's health.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HealthReport {
    /// Whether the database is damaged; the damage report says more.
    pub is_damaged: bool,
    /// That the disk did not give all of the database, attachments that are not what they were, and records that say what
    /// no record may, as Vietnamese sentences.
    pub findings: Vec<String>,
    /// What the clerk should see to when there is time, as Vietnamese sentences.
    pub notices: Vec<String>,
}

impl HealthReport {
    /// What there is to say before anything was looked at; nothing where there is nothing.
    pub(crate) fn of_opening(notices: &[String]) -> Option<Self> {
        (!notices.is_empty()).then(|| Self { notices: notices.to_vec(), ..Self::default() })
    }
}

impl Session {
    /// What the last look of this session found, and what is known without one; nothing while nothing is known.
    #[must_use]
    pub fn health(&self) -> Option<&HealthReport> {
        self.health.as_ref()
    }

    /// Ends a look: remembers it, and keeps a copy of what is damaged. `media` are those that are plugged in. A look at what is
    /// no longer in force tells nothing.
    pub fn end_look(&mut self, look: HealthLook, media: &[Medium]) {
        if look.generation != self.folder.generation() {
            return;
        }
        let (waiting, broken): (Vec<&BrokenRule>, Vec<_>) =
            look.looked.broken.iter().partition(|broken| broken.rule.may_wait());
        let unread = look.looked.is_unread.then(|| DATABASE_UNREAD.to_owned());
        let faults = look.faults.iter().map(attachment_fault_words);
        let place = place_notice(self.folder(), media);
        let report = HealthReport {
            is_damaged: !look.looked.damage.is_empty() || look.looked.orphans > 0,
            findings: unread.into_iter().chain(faults).chain(broken.into_iter().map(rule_words)).collect(),
            notices: self.told().chain(place).chain(waiting.into_iter().map(gap_words)).collect(),
        };
        if report.is_damaged {
            self.keep_damaged();
        } else {
            self.remember_look(look, &report.findings);
        }
        self.health = Some(report);
    }

    /// What the clerk should know of how the office was opened, and of the clock as it is now.
    pub(super) fn told(&self) -> impl Iterator<Item = String> {
        self.notices.clone().into_iter().chain(self.far_off_clock())
    }

    /// What was found is looked at again as soon as somebody comes in, so that neither a lock nor an end of the program makes
    /// it vanish.
    fn remember_look(&self, look: HealthLook, findings: &[String]) {
        if look.looked.is_unread {
            // Half a look tells nothing of what it did not come to.
            let care = self.folder.care(self.host.files().as_ref());
            return self.remember(&Care { checked_on: None, ..care });
        }
        let faulty = look.faults.into_iter().take(SLICE).map(|fault| fault.held.attachment.digest);
        self.remember(&Care {
            checked_on: findings.is_empty().then(|| self.today().to_string()),
            attachment: look.last,
            faulty: faulty.collect(),
            ..Care::default()
        });
    }

    /// Where it cannot be written down, the next look comes earlier.
    pub(super) fn remember(&self, care: &Care) {
        let _ = self.folder.remember_care(self.host.files().as_ref(), care);
    }
}
