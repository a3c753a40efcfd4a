//! The look at a whole office that goes on beside the work, one table and one attachment at a time.

use crate::attachments::AttachmentFault;
use crate::messages::{attachment_fault_words, gap_words, rule_words};
use crate::{Host, Result, Session, place_notice};
use chrono::NaiveDate;
use office::attachment::{self, Held};
use office::health::{Inspection, Looked};
use serde::Serialize;
use std::collections::VecDeque;
use vault::{BlobError, Blobs, Care, ContentDigest};

/// After so many days the office is looked at again.
const EVERY: i64 = 7;

/// As many attachments are read at one look; the next goes on behind them, so that all have their turn.
const SLICE: usize = 200;

/// A look under way. It needs the office only when it begins and when it ends.
pub struct HealthLook {
    inspection: Inspection,
    looked: Looked,
    blobs: Blobs,
    left: VecDeque<Held>,
    last: Option<String>,
    faults: Vec<AttachmentFault>,
}

/// What a look found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HealthReport {
    /// Whether the database is damaged; the damage report says more.
    pub is_damaged: bool,
    /// Attachments that are not what they were, and records that say what no record may, as Vietnamese sentences.
    pub findings: Vec<String>,
    /// What the clerk should see to when there is time, as Vietnamese sentences.
    pub notices: Vec<String>,
}

impl Session {
    /// Whether a program ended in the office without closing it since all of it was last looked at.
    #[must_use]
    pub fn is_unclean(&self) -> bool {
        self.folder.care(self.host.files().as_ref()).is_unclean
    }

    /// Whether it is time to look at the whole office: a program died in it, or the last look was a week ago.
    #[must_use]
    pub fn is_look_due(&self) -> bool {
        let care = self.folder.care(self.host.files().as_ref());
        care.is_unclean || is_long_ago(care.checked_on.as_deref(), self.today())
    }

    /// Begins a look.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn begin_look(&self) -> Result<HealthLook> {
        let inspection = self.office.inspect(self.keys.database_key().expose())?;
        let care = self.folder.care(self.host.files().as_ref());
        let left = slice(attachment::all(&self.view())?, care.attachment.as_deref());
        let (looked, blobs) = (Looked::default(), self.blobs());
        Ok(HealthLook { inspection, looked, blobs, left, last: None, faults: Vec::new() })
    }

    /// Ends a look: remembers it, and keeps a copy of what is damaged.
    #[must_use]
    pub fn end_look(&self, look: HealthLook) -> HealthReport {
        let is_damaged = !look.looked.damage.is_empty() || look.looked.orphans > 0;
        if is_damaged {
            self.keep_damaged();
        } else {
            self.remember_looked();
            self.remember_attachment(look.last);
        }
        let (waiting, broken): (Vec<_>, Vec<_>) =
            look.looked.broken.iter().partition(|broken| broken.rule.may_wait());
        let faults = look.faults.iter().map(attachment_fault_words);
        let place = place_notice(self.folder(), &[]);
        let known = self.notices().iter().cloned().chain(place);
        HealthReport {
            is_damaged,
            findings: faults.chain(broken.into_iter().map(rule_words)).collect(),
            notices: known.chain(waiting.into_iter().map(gap_words)).collect(),
        }
    }

    fn remember_attachment(&self, attachment: Option<String>) {
        let files = self.host.files();
        let care = Care { attachment, ..self.folder.care(files.as_ref()) };
        let _ = self.folder.remember_care(files.as_ref(), &care);
    }
}

impl HealthLook {
    /// Looks at the next part: a table, a rule, an attachment. Answers whether there was one.
    ///
    /// # Errors
    /// The disk's own trouble; what is damaged is found and not failed at.
    pub fn next(&mut self, host: &dyn Host) -> Result<bool> {
        if self.inspection.next(&mut self.looked)? {
            return Ok(true);
        }
        let Some(held) = self.left.pop_front() else { return Ok(false) };
        self.last = Some(held.attachment.digest.clone());
        let Some(digest) = ContentDigest::from_text(&held.attachment.digest) else { return Ok(true) };
        match self.blobs.check(host.files().as_ref(), &digest) {
            Ok(_) => {}
            Err(error @ (BlobError::Io(_) | BlobError::Crypto)) => return Err(error.into()),
            Err(error) => self.faults.push(AttachmentFault { held, error }),
        }
        Ok(true)
    }
}

/// The next attachments by digest behind the last one that was read; those before it come again after the last of all.
fn slice(mut all: Vec<Held>, last: Option<&str>) -> VecDeque<Held> {
    all.sort_by(|one, other| one.attachment.digest.cmp(&other.attachment.digest));
    let behind = all.partition_point(|held| last.is_some_and(|last| held.attachment.digest.as_str() <= last));
    all.rotate_left(behind);
    all.truncate(SLICE);
    all.into()
}

/// A day to come is of a clock that jumped, and nothing to rely on.
fn is_long_ago(checked_on: Option<&str>, today: NaiveDate) -> bool {
    let checked = checked_on.and_then(|day| day.parse::<NaiveDate>().ok());
    checked.is_none_or(|day| !(0..EVERY).contains(&(today - day).num_days()))
}

#[cfg(test)]
mod tests {
    use super::is_long_ago;

    #[test]
    fn a_week_is_long_and_tomorrow_is_no_past() {
        let today = "2017-07-31".parse().unwrap();
        let check = |day: Option<&str>, expected: bool| {
            assert_eq!(is_long_ago(day, today), expected, "looked at on {day:?}");
        };
        check(None, true);
        check(Some("2017-07-31"), false);
        check(Some("2017-07-25"), false);
        check(Some("2017-07-24"), true);
        check(Some("2017-08-01"), true);
        check(Some("a day"), true);
    }
}
