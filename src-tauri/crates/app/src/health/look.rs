//! The look at a whole office that goes on beside the work, one table and one attachment at a time.

use crate::attachments::AttachmentFault;
use crate::{Host, Result, Session};
use chrono::NaiveDate;
use office::attachment::{self, Held};
use office::health::{Inspection, Looked};
use std::collections::VecDeque;
use vault::{BlobError, Blobs, Care, ContentDigest, Generation};

/// After so many days the office is looked at again.
const EVERY: i64 = 7;

/// As many attachments are read at one look; the next goes on behind them, so that all have their turn.
pub(super) const SLICE: usize = 200;

/// A look under way. It needs the office only when it begins and when it ends.
pub struct HealthLook {
    /// What is looked at; a restore meanwhile puts another in force.
    pub(super) generation: Generation,
    /// None where the database gave not even its list of tables.
    inspection: Option<Inspection>,
    pub(super) looked: Looked,
    blobs: Blobs,
    left: VecDeque<Held>,
    pub(super) last: Option<String>,
    pub(super) faults: Vec<AttachmentFault>,
}

impl Session {
    /// Whether a program ended in the office without closing it since all of it was last looked at.
    #[must_use]
    pub fn is_unclean(&self) -> bool {
        self.folder.care(self.host.files().as_ref()).is_unclean
    }

    /// Whether it is time to look at the whole office: a program died in it, or the last look that found nothing was a week
    /// ago.
    #[must_use]
    pub fn is_look_due(&self) -> bool {
        let care = self.folder.care(self.host.files().as_ref());
        care.is_unclean || is_long_ago(care.checked_on.as_deref(), self.today())
    }

    /// Begins a look. Where the database does not give what the look needs, that is its first finding.
    ///
    /// # Errors
    /// The store's own trouble, as [`HealthLook::next`].
    pub fn begin_look(&self) -> Result<HealthLook> {
        let mut looked = Looked::default();
        let inspection = looked.kept(self.office.inspect(self.keys.database_key().expose()))?;
        let held = looked.kept(attachment::all(&self.view()))?.unwrap_or_default();
        let care = self.folder.care(self.host.files().as_ref());
        let left = slice(held, |held| &held.attachment.digest, &care);
        let (blobs, generation) = (self.blobs(), self.folder.generation());
        Ok(HealthLook { generation, inspection, looked, blobs, left, last: None, faults: Vec::new() })
    }
}

impl HealthLook {
    /// Looks at the next part: a table, a rule, an attachment. Answers whether there was one.
    ///
    /// # Errors
    /// The store's own trouble; what is damaged or cannot be read, in the database or of the attachments, is found and not
    /// failed at.
    pub fn next(&mut self, host: &dyn Host) -> Result<bool> {
        if let Some(inspection) = &mut self.inspection
            && inspection.next(&mut self.looked)?
        {
            return Ok(true);
        }
        let Some(held) = self.left.pop_front() else { return Ok(false) };
        self.last = Some(held.attachment.digest.clone());
        let Some(digest) = ContentDigest::from_text(&held.attachment.digest) else { return Ok(true) };
        match self.blobs.check(host.files().as_ref(), &digest) {
            Ok(_) => {}
            Err(error @ BlobError::Crypto) => return Err(error.into()),
            Err(error) => self.faults.push(AttachmentFault { held, error }),
        }
        Ok(true)
    }
}

/// Those that were not whole, so that what was found is found again, and the next ones by digest behind the last one that was
/// read; those before it come again after the last of all.
fn slice<T>(all: Vec<T>, digest: impl Fn(&T) -> &String, care: &Care) -> VecDeque<T> {
    let is_known = |held: &T| care.faulty.contains(digest(held));
    let (known, mut others): (Vec<_>, Vec<_>) = all.into_iter().partition(is_known);
    others.sort_by(|one, other| digest(one).cmp(digest(other)));
    let behind =
        others.partition_point(|held| care.attachment.as_ref().is_some_and(|last| digest(held) <= last));
    others.rotate_left(behind);
    others.truncate(SLICE);
    known.into_iter().chain(others).collect()
}

/// A day to come is of a clock that jumped, and nothing to rely on.
fn is_long_ago(checked_on: Option<&str>, today: NaiveDate) -> bool {
    let checked = checked_on.and_then(|day| day.parse::<NaiveDate>().ok());
    checked.is_none_or(|day| !(0..EVERY).contains(&(today - day).num_days()))
}

#[cfg(test)]
mod tests {
    use super::{SLICE, is_long_ago, slice};
    use vault::Care;

    #[test]
    fn all_have_their_turn_and_what_was_not_whole_has_one_at_every_look() {
        let all: Vec<String> = (100..700).map(|number| number.to_string()).collect();
        let check = |last: Option<&str>, faulty: &[&str], expected: [&str; 3]| {
            let faulty: Vec<String> = faulty.iter().map(ToString::to_string).collect();
            let care = Care { attachment: last.map(str::to_owned), faulty, ..Care::default() };
            let order = slice(all.clone(), |digest| digest, &care);
            assert_eq!(
                order.len(),
                SLICE + care.faulty.len(),
                "as many as at every look, and those: {care:?}"
            );
            assert_eq!([&order[0], &order[1], &order[order.len() - 1]], expected, "{care:?}");
        };
        check(None, &[], ["100", "101", "299"]);
        check(Some("299"), &[], ["300", "301", "499"]);
        check(Some("650"), &[], ["651", "652", "250"]);
        check(Some("299"), &["150"], ["150", "300", "499"]);
        check(Some("299"), &["150", "300"], ["150", "300", "500"]);
    }

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
