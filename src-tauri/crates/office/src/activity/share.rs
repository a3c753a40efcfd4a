use super::types::Coordinating;
use super::{Activity, save::coordinating};
use crate::{ActivityId, OrganisationId, Result, Tx, period};

/// Adds an organisation to those that coordinate an activity; the lead and one that coordinates already stay as they are.
///
/// # Errors
/// [`crate::Error::PeriodClosed`] when the activity lies in a closed period; [`crate::Error::NotFound`].
pub fn share(tx: &mut Tx<'_>, id: &ActivityId, with: &OrganisationId) -> Result<()> {
    let activity: Activity = tx.get(id)?;
    period::require_open(tx, activity.day)?;
    if activity.lead == *with {
        return Ok(());
    }
    tx.put::<Coordinating>(&coordinating(id, with))
}
