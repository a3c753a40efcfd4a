use super::decisions::keep;
use super::{Judged, Verdict};
use crate::activity::{self, Activity};
use crate::{ActivityId, Result, Tx};

/// Keeps one of two reports of the same event: the one kept counts under its lead, the other's lead coordinates it, and
/// the other goes to the trash, so that nothing is summed twice.
///
/// # Errors
/// [`crate::Error::PeriodClosed`] when either lies in a closed period; [`crate::Error::NotFound`].
pub fn count_once(tx: &mut Tx<'_>, kept: &ActivityId, dropped: &ActivityId, judged: &Judged) -> Result<()> {
    let other: Activity = tx.get(dropped)?;
    activity::share(tx, kept, &other.lead)?;
    activity::remove(tx, dropped)?;
    keep(tx, judged, Verdict::Same, None)
}
