use super::days::require_unreported;
use super::draft::NO_FIGURES;
use super::{Briefing, BriefingState};
use crate::check::Checker;
use crate::{BriefingId, FieldCode, Result, Tx};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The head's signature as entered. Who signs is printed on the copy, so that it is chosen on the draft.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct SignatureInput {
    /// When it was signed; not before the period began.
    pub signed_on: Option<String>,
}

/// Notes that "Dự thảo lần n" was printed; returns that n. The next draft bears the next number.
///
/// # Errors
/// [`crate::Error::WrongState`] or [`crate::Error::Frozen`] when it is no draft.
pub fn mark_draft_printed(tx: &mut Tx<'_>, id: &BriefingId) -> Result<i64> {
    let mut briefing: Briefing = tx.get(id)?;
    briefing.require(BriefingState::Draft, "mark_draft_printed")?;
    let printed = briefing.draft_number;
    briefing.draft_number += 1;
    tx.put(&briefing)?;
    Ok(printed)
}

/// Notes that the signing copy was printed, and fixes the figures on it: what is issued is what will be signed.
///
/// # Errors
/// [`crate::Error::Invalid`] without a signer, or for days told already; [`crate::Error::WrongState`] or
/// [`crate::Error::Frozen`] when it is no draft.
pub fn print_signing_copy(tx: &mut Tx<'_>, id: &BriefingId, figures: &Value) -> Result<()> {
    let mut briefing: Briefing = tx.get(id)?;
    briefing.require(BriefingState::Draft, "print_signing_copy")?;
    let mut check = Checker::new(tx.today());
    require_signer(&mut check, &briefing);
    require_unreported(&mut check, tx, briefing.period_key, briefing.counted())?;
    check.finish()?;
    briefing.state = BriefingState::Printed;
    briefing.figures = serde_json::to_string(figures)?;
    tx.put(&briefing)
}

/// Takes a printed or signed copy back before it is issued, so that it can be changed.
///
/// # Errors
/// [`crate::Error::WrongState`] when it is a draft; [`crate::Error::Frozen`] when it is issued.
pub fn back_to_draft(tx: &mut Tx<'_>, id: &BriefingId) -> Result<()> {
    let mut briefing: Briefing = tx.get(id)?;
    if briefing.state != BriefingState::Signed {
        briefing.require(BriefingState::Printed, "back_to_draft")?;
    }
    briefing.state = BriefingState::Draft;
    briefing.signed_on = None;
    NO_FIGURES.clone_into(&mut briefing.figures);
    tx.put(&briefing)
}

/// Records that the head signed the printed copy.
///
/// # Errors
/// [`crate::Error::Invalid`] without a day or a signer; [`crate::Error::WrongState`] or [`crate::Error::Frozen`] when no
/// copy was printed.
pub fn record_signed(tx: &mut Tx<'_>, id: &BriefingId, input: &SignatureInput) -> Result<()> {
    let mut briefing: Briefing = tx.get(id)?;
    briefing.require(BriefingState::Printed, "record_signed")?;
    let mut check = Checker::new(tx.today());
    let signed_on = check.required_date("signed_on", input.signed_on.as_deref());
    if signed_on.is_some_and(|day| day < briefing.from_day) {
        check.refuse("signed_on", FieldCode::Before("from_day"));
    }
    require_signer(&mut check, &briefing);
    check.finish()?;
    briefing.state = BriefingState::Signed;
    briefing.signed_on = signed_on;
    tx.put(&briefing)
}

/// A copy without a name under it is nobody's to sign.
fn require_signer(check: &mut Checker, briefing: &Briefing) {
    if briefing.signer.is_none() {
        check.refuse("signer", FieldCode::Missing);
    }
}
