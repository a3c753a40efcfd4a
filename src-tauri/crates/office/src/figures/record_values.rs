use super::value::{IndicatorValueInput, save_value};
use crate::check::Checker;
use crate::period::PeriodKey;
use crate::{CountInput, FieldCode, IndicatorId, PlaceId, Result, Tx, profile};
use serde::{Deserialize, Serialize};

/// Values of one indicator as a clerk enters them from a sheet: several at once, each of a period by its name.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct PeriodValuesInput {
    /// The values, of different periods or places.
    pub values: Vec<PeriodValueInput>,
}

/// The value of a period as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct PeriodValueInput {
    /// The period; its days follow from the office's cut-off days.
    pub period: Option<PeriodKey>,
    /// The place; none for the whole area.
    pub place: Option<PlaceId>,
    /// The value, such as `82,5`.
    pub value: Option<CountInput>,
    /// Who gave it.
    pub given_by: String,
}

/// Enters values, all or none, each in place of the one of the same period and place.
///
/// # Errors
/// [`crate::Error::Invalid`] naming each field as `values[row].field`; [`crate::Error::PeriodClosed`] for the first value
/// of a closed period.
pub fn record_values(tx: &mut Tx<'_>, indicator: &IndicatorId, input: &PeriodValuesInput) -> Result<()> {
    check_periods(Checker::new(tx.today()), input)?;
    for (at, row) in input.values.iter().enumerate() {
        let bounds = row.period.map(|period| profile::period_bounds(tx, period)).transpose()?;
        let value = IndicatorValueInput {
            indicator: Some(indicator.clone()),
            from_day: bounds.map(|bounds| bounds.from.to_string()),
            to_day: bounds.map(|bounds| bounds.to.to_string()),
            place: row.place.clone(),
            value: row.value.clone(),
            given_by: row.given_by.clone(),
        };
        save_value(tx, &value).map_err(|error| error.within(&format!("values[{at}]")))?;
    }
    Ok(())
}

/// Two values of one period and place would silently become the second.
fn check_periods(mut check: Checker, input: &PeriodValuesInput) -> Result<()> {
    if input.values.is_empty() {
        check.refuse("values", FieldCode::Missing);
    }
    check.rows("values", &input.values, |check, at, row| {
        let same = |other: &PeriodValueInput| other.period == row.period && other.place == row.place;
        match row.period {
            None => check.refuse("period", FieldCode::Missing),
            Some(_) if input.values[..at].iter().any(same) => check.refuse("period", FieldCode::Twice),
            Some(_) => {}
        }
    });
    check.finish()
}
