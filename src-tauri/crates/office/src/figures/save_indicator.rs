use super::value::fixed;
use super::{AddsBy, Indicator, IndicatorTarget, IndicatorValue};
use crate::activity::Measure;
use crate::check::Checker;
use crate::store::Table;
use crate::{ActivityKindId, CountInput, FieldCode, IndicatorId, Result, Tx, View};
use serde::{Deserialize, Serialize};

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
    let values: Vec<IndicatorValue> = view.children("indicator", old.id.as_str())?;
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
        (Some(_), AddsBy::Sum, Some(Measure::Other | Measure::Villages)) => {
            check.refuse("measure", FieldCode::NotAllowed);
        }
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
