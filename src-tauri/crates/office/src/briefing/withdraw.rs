use super::{Briefing, BriefingState};
use crate::check::Checker;
use crate::{BriefingId, FieldCode, Result, Tx};
use serde::{Deserialize, Serialize};

/// A withdrawal as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct WithdrawInput {
    /// When; not before the issue.
    pub withdrawn_on: Option<String>,
    /// Why.
    pub reason: String,
}

/// Withdraws an issued briefing (thu hồi). The paper and its number stay on record.
///
/// # Errors
/// [`crate::Error::Invalid`] without a day or a reason; [`crate::Error::WrongState`] when it is not issued;
/// [`crate::Error::Frozen`] when it is withdrawn already.
pub fn withdraw(tx: &mut Tx<'_>, id: &BriefingId, input: &WithdrawInput) -> Result<()> {
    let mut briefing: Briefing = tx.get(id)?;
    briefing.require(BriefingState::Issued, "withdraw")?;
    let mut check = Checker::new(tx.today());
    let withdrawn_on = check.required_date("withdrawn_on", input.withdrawn_on.as_deref());
    if withdrawn_on.zip(briefing.issued_on).is_some_and(|(withdrawn, issued)| withdrawn < issued) {
        check.refuse("withdrawn_on", FieldCode::Before("issued_on"));
    }
    briefing.withdraw_reason = check.required_line("reason", &input.reason);
    check.finish()?;
    briefing.withdrawn_on = withdrawn_on;
    briefing.state = BriefingState::Withdrawn;
    tx.put(&briefing)
}
