use super::indicator::with_targets;
use super::{IndicatorValueView, IndicatorView, values};
use crate::period::PeriodKey;
use crate::{IndicatorId, Result, View, profile};
use serde::{Deserialize, Serialize};

/// An indicator with all that was entered for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IndicatorSheet {
    /// The indicator and its targets.
    #[serde(flatten)]
    pub indicator: IndicatorView,
    /// Its typed values, oldest first.
    pub values: Vec<SheetValue>,
}

/// A typed value with the name of its period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SheetValue {
    /// The value.
    #[serde(flatten)]
    pub value: IndicatorValueView,
    /// The period of exactly its days, when there is one.
    pub period: Option<PeriodKey>,
}

/// An indicator by its id.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn get_indicator(view: &View<'_>, id: &IndicatorId) -> Result<IndicatorSheet> {
    let indicator = with_targets(view, view.get(id)?)?;
    let named = |value: IndicatorValueView| {
        let period = profile::period_of(view, value.value.bounds())?;
        Ok(SheetValue { value, period })
    };
    let values = values(view, id)?.into_iter().map(named).collect::<Result<_>>()?;
    Ok(IndicatorSheet { indicator, values })
}
