use super::compute::{rounded, value_over};
use super::{IndicatorView, Reading, indicators};
use crate::period::Bounds;
use crate::{IndicatorId, Quantity, Result, View};
use chrono::Datelike;
use serde::{Deserialize, Serialize};

/// A share, with what it is a share of: a percentage without its base says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Percent {
    /// The share in hundredths of a per cent: 11075 is 110,75 %.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub hundredths: i64,
    /// The year's target it is a share of, in `10^-decimals` of the unit.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub base: i64,
}

/// One line of the annex of figures (norms C.2): chỉ tiêu – ĐVT – kế hoạch năm – trong kỳ – lũy kế – % – cùng kỳ.
///
/// Numbers are in `10^-decimals` of the unit; `None` is unknown and prints as a dash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IndicatorRow {
    /// The indicator.
    pub id: IndicatorId,
    /// Chỉ tiêu.
    pub name: String,
    /// ĐVT.
    pub unit: String,
    /// How many decimals its numbers have.
    pub decimals: u8,
    /// Kế hoạch năm.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub target: Option<i64>,
    /// Trong kỳ.
    pub in_period: Option<Quantity>,
    /// Lũy kế từ đầu năm.
    pub to_date: Option<Quantity>,
    /// The running total against the year's target.
    pub percent: Option<Percent>,
    /// Cùng kỳ năm trước.
    pub same_period_last_year: Option<Quantity>,
}

/// The annex of figures over a period, the year to its end (`ytd`, whose last day names the year of the target), and the
/// same period a year earlier.
///
/// # Errors
/// Only when the database fails.
pub fn indicator_table(
    view: &View<'_>,
    bounds: Bounds,
    ytd: Bounds,
    last_year: Bounds,
) -> Result<Vec<IndicatorRow>> {
    let all = indicators(view)?.into_iter();
    all.map(|IndicatorView { indicator, targets }| {
        let year = ytd.to.year();
        let target = targets.iter().find(|target| target.year == year).map(|target| target.value);
        let to_date = value_over(view, &indicator, ytd, Reading::WithOpenings)?;
        Ok(IndicatorRow {
            target,
            in_period: value_over(view, &indicator, bounds, Reading::Records)?,
            percent: percent(to_date, target),
            to_date,
            same_period_last_year: value_over(view, &indicator, last_year, Reading::Past)?,
            id: indicator.id,
            name: indicator.name,
            unit: indicator.unit,
            decimals: indicator.decimals,
        })
    })
    .collect()
}

fn percent(to_date: Option<Quantity>, target: Option<i64>) -> Option<Percent> {
    let (to_date, base) = to_date.zip(target)?;
    let hundredths = rounded(to_date.value.checked_mul(10_000)?, base)?;
    Some(Percent { hundredths, base })
}
