use crate::activity::Measure;
use crate::store::{Row, Table};
use crate::{ActivityKindId, IndicatorId, Result, Tx, View};
use serde::{Deserialize, Serialize};

/// How the values of an indicator become one (cách cộng, norms F).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AddsBy {
    /// cộng dồn
    #[default]
    Sum,
    /// cuối kỳ: the newest value of each place
    Last,
    /// đếm không trùng: places with a value above 0, or villages reached
    Distinct,
    /// bình quân
    Average,
}

/// An indicator (chỉ tiêu). Its values are whole numbers of `10^-decimals` of its unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Indicator {
    /// Its id.
    pub id: IndicatorId,
    /// Its name.
    pub name: String,
    /// Đơn vị tính.
    pub unit: String,
    /// How many decimals its values have, 0–4.
    pub decimals: u8,
    /// How its values become one.
    pub adds_by: AddsBy,
    /// The kind of activity it is computed from; none when its values are typed.
    pub activity_kind: Option<ActivityKindId>,
    /// The count of those activities that is added up.
    pub measure: Option<Measure>,
    /// Its place in tables.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Indicator {
    const TABLE: Table = Table::Indicator;
}

/// The plan of an indicator for one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IndicatorTarget {
    /// The indicator and the year in one.
    pub id: String,
    /// The indicator.
    pub indicator: IndicatorId,
    /// The year.
    pub year: i32,
    /// The target, in `10^-decimals` of the unit.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub value: i64,
}

impl Row for IndicatorTarget {
    const TABLE: Table = Table::IndicatorTarget;
}

/// An indicator with its targets, by year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IndicatorView {
    /// The indicator.
    #[serde(flatten)]
    pub indicator: Indicator,
    /// Its targets.
    pub targets: Vec<IndicatorTarget>,
}

/// Every indicator with its targets, in order.
///
/// # Errors
/// Only when the database fails.
pub fn indicators(view: &View<'_>) -> Result<Vec<IndicatorView>> {
    let all: Vec<Indicator> =
        view.query("SELECT * FROM indicator WHERE deleted_at IS NULL ORDER BY position, name, id", [])?;
    all.into_iter().map(|indicator| with_targets(view, indicator)).collect()
}

pub(super) fn with_targets(view: &View<'_>, indicator: Indicator) -> Result<IndicatorView> {
    let targets = view.children("indicator", indicator.id.as_str())?;
    Ok(IndicatorView { indicator, targets })
}

/// Moves an indicator to the trash; its values stay with it.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn remove_indicator(tx: &mut Tx<'_>, id: &IndicatorId) -> Result<()> {
    tx.trash(Table::Indicator, id)
}
