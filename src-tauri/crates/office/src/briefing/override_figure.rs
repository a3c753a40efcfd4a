use super::{Briefing, BriefingState, Override};
use crate::check::{Checker, MOST_MONEY};
use crate::{BriefingId, CountInput, Error, FieldCode, Mark, Result, Tx};
use serde::{Deserialize, Serialize};

/// A number to print in place of the one drafted, as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Override`], as typed.
pub struct OverrideInput {
    pub figure: String,
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub drafted: i64,
    pub value: Option<CountInput>,
    pub mark: Mark,
    pub reason: String,
}

/// What a number is of; the one who composes knows it.
#[derive(Debug, Clone, Default)]
pub struct OverrideSubject {
    /// Its words.
    pub label: String,
    /// Its unit.
    pub unit: String,
    /// How many of its digits stand after the comma.
    pub decimals: u8,
}

/// Sets a number in place of the one drafted, with the reason.
///
/// # Errors
/// [`Error::Invalid`] without a number or a reason; [`Error::WrongState`] or [`Error::Frozen`] when it is no draft.
pub fn override_figure(
    tx: &mut Tx<'_>,
    id: &BriefingId,
    input: &OverrideInput,
    subject: OverrideSubject,
) -> Result<()> {
    let OverrideSubject { label, unit, decimals } = subject;
    tx.get::<Briefing>(id)?.require(BriefingState::Draft, "override_figure")?;
    let mut check = Checker::new(tx.today());
    let figure = check.required_line("figure", &input.figure);
    let value = check.count_up_to("value", input.value.as_ref(), MOST_MONEY);
    if check.is_clean() && value.is_none() {
        check.refuse("value", FieldCode::Missing);
    }
    let reason = check.required_line("reason", &input.reason);
    check.finish()?;
    tx.put(&Override {
        id: format!("{id}/{figure}"),
        briefing: id.clone(),
        figure,
        drafted: input.drafted,
        value: value.ok_or(Error::Internal("a checked number"))?,
        mark: input.mark,
        reason,
        label,
        unit,
        decimals,
    })
}

/// Lets the drafted number stand again.
///
/// # Errors
/// [`Error::NotFound`] when the figure is not overridden; [`Error::WrongState`] or [`Error::Frozen`] when it is no draft.
pub fn remove_override(tx: &mut Tx<'_>, id: &BriefingId, figure: &str) -> Result<()> {
    tx.get::<Briefing>(id)?.require(BriefingState::Draft, "remove_override")?;
    let mut kept: Vec<Override> = tx.children("briefing", id.as_str())?;
    let before = kept.len();
    kept.retain(|row| row.figure != figure);
    if kept.len() == before {
        return Err(Error::NotFound { kind: "briefing_override", id: figure.to_owned() });
    }
    tx.put_children("briefing", id.as_str(), &kept)
}
