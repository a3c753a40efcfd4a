use super::days::require_unreported;
use super::draft::{read_bounds, read_details};
use super::{Briefing, BriefingState, usual_days};
use crate::check::Checker;
use crate::period::{Bounds, Cutoffs};
use crate::{BriefingId, Error, FieldCode, Result, SignerId, Tx, View};
use serde::{Deserialize, Serialize};

/// What may be set on a draft besides its words. Days left empty follow from the period.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Briefing`], as typed.
pub struct BriefingDetails {
    pub document_date: Option<String>,
    pub from_day: Option<String>,
    pub to_day: Option<String>,
    pub signer: Option<SignerId>,
}

impl BriefingDetails {
    /// As a draft has them.
    #[must_use]
    pub fn of(draft: &Briefing) -> Self {
        Self {
            document_date: Some(draft.document_date.to_string()),
            from_day: Some(draft.from_day.to_string()),
            to_day: Some(draft.to_day.to_string()),
            signer: draft.signer.clone(),
        }
    }
}

/// Changes the date, the days and the signer of a draft. All of them are fixed by the signing copy.
///
/// # Errors
/// [`Error::Invalid`]; [`Error::WrongState`] or [`Error::Frozen`] when it is no draft.
pub fn revise(tx: &mut Tx<'_>, id: &BriefingId, input: &BriefingDetails, cutoffs: Cutoffs) -> Result<()> {
    let briefing: Briefing = tx.get(id)?;
    briefing.require(BriefingState::Draft, "revise")?;
    let usual = days_of(tx, &briefing, cutoffs)?;
    let mut check = Checker::new(tx.today());
    let Bounds { from, to } =
        read_bounds(&mut check, input.from_day.as_deref(), input.to_day.as_deref(), usual);
    // A draft whose days another one has told since can still be opened and set right; it cannot be printed for signature.
    let days = Bounds { from, to };
    if days != briefing.bounds() {
        require_unreported(&mut check, tx, briefing.period_key, days)?;
    }
    let (document_date, signer) =
        read_details(&mut check, tx, input.document_date.as_deref(), input.signer.as_ref())?;
    if document_date.is_some_and(|written| written < from) {
        check.refuse("document_date", FieldCode::Before("from_day"));
    }
    check.finish()?;
    let document_date = document_date.ok_or(Error::Internal("a checked date"))?;
    tx.put(&Briefing { document_date, from_day: from, to_day: to, signer, ..briefing })
}

/// The days a draft has when none are typed; one that sets another right has that one's.
fn days_of(view: &View<'_>, draft: &Briefing, cutoffs: Cutoffs) -> Result<Bounds> {
    match &draft.supersedes {
        Some(wrong) => Ok(view.get::<Briefing>(wrong)?.bounds()),
        None => usual_days(view, draft.period_key, cutoffs),
    }
}
