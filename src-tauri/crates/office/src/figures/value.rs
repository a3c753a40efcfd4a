use super::save_opening::bounds;
use super::{AddsBy, Indicator};
use crate::check::{Checker, MOST_MONEY};
use crate::period::{self, Bounds};
use crate::store::{Row, Table};
use crate::{CountInput, Error, FieldCode, IndicatorId, PlaceId, Result, Tx, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A typed value of an indicator, of a period and, if wished, of a place. There is one of each: a new one replaces it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IndicatorValue {
    /// Indicator, days and place in one.
    pub id: String,
    /// The indicator.
    pub indicator: IndicatorId,
    /// The first day it covers.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from_day: NaiveDate,
    /// The last day it covers.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to_day: NaiveDate,
    /// The place; none for the whole area.
    pub place: Option<PlaceId>,
    /// The value, in `10^-decimals` of the unit.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub value: i64,
    /// Who gave it.
    pub given_by: String,
}

impl Row for IndicatorValue {
    const TABLE: Table = Table::IndicatorValue;
}

/// A value as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`IndicatorValue`], as typed.
pub struct IndicatorValueInput {
    pub indicator: Option<IndicatorId>,
    pub from_day: Option<String>,
    pub to_day: Option<String>,
    pub place: Option<PlaceId>,
    pub value: Option<CountInput>,
    pub given_by: String,
}

/// A value with the name of its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct IndicatorValueView {
    /// The value.
    #[serde(flatten)]
    pub value: IndicatorValue,
    /// The place's kind and name.
    pub place_name: Option<String>,
    /// The commune the place lies in, for a village.
    pub commune: Option<PlaceId>,
}

impl IndicatorValue {
    /// The days it covers.
    #[must_use]
    pub fn bounds(&self) -> Bounds {
        Bounds { from: self.from_day, to: self.to_day }
    }
}

/// Enters a value, in place of the one of the same days and place; history keeps that one. Returns its id.
///
/// # Errors
/// [`Error::Invalid`] with every field refused; [`Error::PeriodClosed`] when its last day is in a closed period.
pub fn save_value(tx: &mut Tx<'_>, input: &IndicatorValueInput) -> Result<String> {
    let mut check = Checker::new(tx.today());
    let indicator = indicator_of(&mut check, tx, input)?;
    check_place(&mut check, tx, indicator.as_ref(), input)?;
    let bounds = bounds(&mut check, input.from_day.as_deref(), input.to_day.as_deref());
    let decimals = indicator.as_ref().map_or(4, |indicator| indicator.decimals);
    let value = fixed(&mut check, "value", input.value.as_ref(), decimals);
    let given_by = check.line("given_by", &input.given_by);
    check.finish()?;
    let (Some(Indicator { id: indicator, .. }), Some(Bounds { from, to }), Some(value)) =
        (indicator, bounds, value)
    else {
        return Err(Error::Internal("a checked value"));
    };
    period::require_open(tx, to)?;
    let id = format!("{indicator}/{from}/{to}/{}", input.place.as_ref().map_or("", AsRef::as_ref));
    let place = input.place.clone();
    tx.put(&IndicatorValue {
        id: id.clone(),
        indicator,
        from_day: from,
        to_day: to,
        place,
        value,
        given_by,
    })?;
    Ok(id)
}

/// The chosen indicator, whose values must be typed and not computed from activities.
fn indicator_of(
    check: &mut Checker,
    view: &View<'_>,
    input: &IndicatorValueInput,
) -> Result<Option<Indicator>> {
    let Some(id) = &input.indicator else {
        check.refuse("indicator", FieldCode::Missing);
        return Ok(None);
    };
    if !view.exists(Table::Indicator, id.as_str())? {
        check.refuse("indicator", FieldCode::Unknown);
        return Ok(None);
    }
    let indicator: Indicator = view.get(id)?;
    if indicator.activity_kind.is_some() {
        check.refuse("indicator", FieldCode::ConflictsWith("activity_kind"));
    }
    Ok(Some(indicator))
}

/// Places counted without counting any twice have to be named.
fn check_place(
    check: &mut Checker,
    view: &View<'_>,
    indicator: Option<&Indicator>,
    input: &IndicatorValueInput,
) -> Result<()> {
    if input.place.is_none() && indicator.is_some_and(|indicator| indicator.adds_by == AddsBy::Distinct) {
        check.refuse("place", FieldCode::Missing);
    }
    check.exists(view, "place", Table::Place, input.place.as_ref())
}

/// A number of at most `decimals` decimals that must be filled in, as a whole number of its last decimal.
pub(super) fn fixed(
    check: &mut Checker,
    field: &str,
    typed: Option<&CountInput>,
    decimals: u8,
) -> Option<i64> {
    let typed = match typed {
        None => String::new(),
        Some(CountInput::Whole(value)) => value.to_string(),
        Some(CountInput::Fraction(value)) => value.to_string().replace('.', ","),
        Some(CountInput::Text(typed)) => typed.trim().to_owned(),
    };
    let too_large = FieldCode::TooLarge { max: MOST_MONEY };
    let code = match text::parse_decimal(&typed) {
        _ if typed.is_empty() => FieldCode::Missing,
        Ok(number) if number.units() < 0 => FieldCode::Negative,
        Ok(number) if number.scale() > decimals && decimals == 0 => FieldCode::NotWhole,
        Ok(number) if number.scale() > decimals => FieldCode::NotANumber,
        Ok(number) => match number.units_at(decimals).filter(|value| *value <= MOST_MONEY) {
            Some(value) => return Some(value),
            None => too_large,
        },
        Err(text::NumberError::EnglishForm { .. }) => FieldCode::ForeignNumber,
        Err(text::NumberError::TooLarge) => too_large,
        Err(_) => FieldCode::NotANumber,
    };
    check.refuse(field, code);
    None
}

/// The values of an indicator, oldest first.
///
/// # Errors
/// Only when the database fails.
pub fn values(view: &View<'_>, indicator: &IndicatorId) -> Result<Vec<IndicatorValueView>> {
    view.query(include_str!("values.sql"), [indicator.as_str()])
}

/// Takes a value back; history keeps it.
///
/// # Errors
/// [`Error::NotFound`] when the indicator has no such value; [`Error::PeriodClosed`] when it is in a closed period.
pub fn remove_value(tx: &mut Tx<'_>, indicator: &IndicatorId, id: &str) -> Result<()> {
    let mut rows: Vec<IndicatorValue> = tx.children("indicator", indicator.as_str())?;
    let at = rows.iter().position(|row| row.id == id);
    let at = at.ok_or_else(|| Error::NotFound { kind: "indicator_value", id: id.to_owned() })?;
    period::require_open(tx, rows.remove(at).to_day)?;
    tx.put_children("indicator", indicator.as_str(), &rows)
}
