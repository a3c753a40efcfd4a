use super::value::fixed;
use crate::activity::Measure;
use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{ActivityKindId, CountInput, FieldCode, IndicatorId, Result, Tx, View};
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

/// An indicator as entered, with its targets.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Indicator`], as typed.
pub struct IndicatorInput {
    pub id: Option<IndicatorId>,
    pub name: String,
    pub unit: String,
    pub decimals: u8,
    pub adds_by: AddsBy,
    pub activity_kind: Option<ActivityKindId>,
    pub measure: Option<Measure>,
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    pub targets: Vec<TargetInput>,
}

/// A year's target as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct TargetInput {
    /// The year.
    pub year: i32,
    /// The target, such as `82,5`.
    pub value: Option<CountInput>,
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

/// Adds or changes an indicator and its targets. Decimals stay as they are once values or targets stand in them.
///
/// # Errors
/// [`crate::Error::Invalid`] with every field refused.
pub fn save_indicator(tx: &mut Tx<'_>, input: &IndicatorInput) -> Result<IndicatorId> {
    let old = input.id.as_ref().map(|id| tx.get::<Indicator>(id)).transpose()?;
    let id = input.id.clone().unwrap_or_else(|| IndicatorId::new(tx.new_id()));
    let mut check = Checker::new(tx.today());
    let name = check.required_line("name", &input.name);
    let unit = check.required_line("unit", &input.unit);
    check_decimals(&mut check, tx, input, old.as_ref())?;
    check.exists(tx, "activity_kind", Table::ActivityKind, input.activity_kind.as_ref())?;
    check_source(&mut check, input);
    let targets = read_targets(&mut check, &id, input);
    check.finish()?;
    tx.put(&Indicator {
        id: id.clone(),
        name,
        unit,
        decimals: input.decimals,
        adds_by: input.adds_by,
        activity_kind: input.activity_kind.clone(),
        measure: input.measure,
        position: input.position,
        deleted_at: None,
    })?;
    tx.put_children("indicator", id.as_str(), &targets)?;
    Ok(id)
}

fn check_decimals(
    check: &mut Checker,
    view: &View<'_>,
    input: &IndicatorInput,
    old: Option<&Indicator>,
) -> Result<()> {
    if input.decimals > 4 {
        check.refuse("decimals", FieldCode::TooLarge { max: 4 });
    }
    let Some(old) = old.filter(|old| old.decimals != input.decimals) else { return Ok(()) };
    let values: Vec<super::IndicatorValue> = view.children("indicator", old.id.as_str())?;
    if !values.is_empty() {
        check.refuse("decimals", FieldCode::ConflictsWith("values"));
    }
    Ok(())
}

/// Activities give sums and distinct villages; a stock or an average has to be typed.
fn check_source(check: &mut Checker, input: &IndicatorInput) {
    let kind = input.activity_kind.as_ref();
    match (kind, input.adds_by, input.measure) {
        (None, _, Some(_)) => check.refuse("measure", FieldCode::Needs("activity_kind")),
        (Some(_), AddsBy::Last | AddsBy::Average, _) => {
            check.refuse("adds_by", FieldCode::ConflictsWith("activity_kind"));
        }
        (Some(_), AddsBy::Sum, None) => check.refuse("measure", FieldCode::Missing),
        (Some(_), AddsBy::Sum, Some(Measure::Other)) => check.refuse("measure", FieldCode::NotAllowed),
        (Some(_), AddsBy::Distinct, Some(_)) => check.refuse("measure", FieldCode::ConflictsWith("adds_by")),
        _ => {}
    }
}

fn read_targets(check: &mut Checker, id: &IndicatorId, input: &IndicatorInput) -> Vec<IndicatorTarget> {
    let read = check.rows("targets", &input.targets, |check, at, target| {
        if !(1900..=2199).contains(&target.year) {
            check.refuse("year", FieldCode::DateOutOfRange);
        } else if input.targets[..at].iter().any(|other| other.year == target.year) {
            check.refuse("year", FieldCode::Twice);
        }
        let value = fixed(check, "value", target.value.as_ref(), input.decimals)?;
        let (indicator, year) = (id.clone(), target.year);
        Some(IndicatorTarget { id: format!("{id}/{year}"), indicator, year, value })
    });
    read.into_iter().flatten().collect()
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

/// An indicator by its id.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn get_indicator(view: &View<'_>, id: &IndicatorId) -> Result<IndicatorView> {
    with_targets(view, view.get(id)?)
}

fn with_targets(view: &View<'_>, indicator: Indicator) -> Result<IndicatorView> {
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
