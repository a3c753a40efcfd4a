use super::{ActivityCount, Measure};
use crate::check::{Checker, MOST, MOST_MONEY};
use crate::{ActivityId, CountInput, FieldCode, Mark};
use serde::{Deserialize, Serialize};

/// A count as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`ActivityCount`], as typed.
pub struct ActivityCountInput {
    pub measure: Option<Measure>,
    pub label: String,
    pub unit: String,
    pub value: Option<CountInput>,
    pub mark: Mark,
}

impl Measure {
    /// The largest value it can have.
    pub(crate) fn most(self) -> i64 {
        match self {
            Measure::MoneyRaised | Measure::MoneyGiven => MOST_MONEY,
            _ => MOST,
        }
    }

    /// Whether those counted are among those who attended.
    fn is_part(self) -> bool {
        matches!(self, Measure::People | Measure::Women | Measure::Minority | Measure::Members)
    }
}

/// Reads the counts typed on a form; every refusal names its row.
pub(super) fn check(
    check: &mut Checker,
    activity: &ActivityId,
    inputs: &[ActivityCountInput],
) -> Vec<ActivityCount> {
    let read = check.rows("counts", inputs, |check, at, input| {
        refuse_twice(check, input, &inputs[..at]);
        refuse_more_than_whole(check, input, inputs);
        read_row(check, activity, at, input)
    });
    read.into_iter().flatten().collect()
}

fn read_row(
    check: &mut Checker,
    activity: &ActivityId,
    at: usize,
    input: &ActivityCountInput,
) -> Option<ActivityCount> {
    let (measure, label, unit) = named(check, input.measure, &input.label, &input.unit);
    if measure == Some(Measure::Villages) {
        check.refuse("measure", FieldCode::NotAllowed);
    }
    let value = required_count(check, input.value.as_ref(), measure);
    Some(ActivityCount {
        id: format!("{activity}/{at}"),
        activity: activity.clone(),
        position: i64::try_from(at).unwrap_or(i64::MAX),
        measure: measure?,
        label,
        unit,
        value: value?,
        mark: input.mark,
    })
}

/// A measure with its name and unit, which only [`Measure::Other`] must have.
pub(crate) fn named(
    check: &mut Checker,
    measure: Option<Measure>,
    label: &str,
    unit: &str,
) -> (Option<Measure>, String, String) {
    match measure {
        None => check.refuse("measure", FieldCode::Missing),
        Some(Measure::Other) => {
            return (measure, check.required_line("label", label), check.required_line("unit", unit));
        }
        Some(_) => {}
    }
    (measure, check.line("label", label), check.line("unit", unit))
}

/// A count that must be filled in, as large as its measure allows.
pub(crate) fn required_count(
    check: &mut Checker,
    typed: Option<&CountInput>,
    measure: Option<Measure>,
) -> Option<i64> {
    let is_empty = match typed {
        None => true,
        Some(CountInput::Text(typed)) => typed.trim().is_empty(),
        Some(_) => false,
    };
    if is_empty {
        check.refuse("value", FieldCode::Missing);
        return None;
    }
    check.count_up_to("value", typed, measure.map_or(MOST, Measure::most))
}

/// Each measure is counted once; other quantities once under each name and unit.
fn refuse_twice(check: &mut Checker, input: &ActivityCountInput, before: &[ActivityCountInput]) {
    let Some(measure) = input.measure else { return };
    let same = |other: &&ActivityCountInput| other.measure == input.measure;
    let earlier = before.iter().find(same);
    if measure != Measure::Other && earlier.is_some() {
        check.refuse("measure", FieldCode::Twice);
    }
    let named_alike = |other: &ActivityCountInput| {
        let pair = |input: &ActivityCountInput| {
            (text::clean_line(&input.label).to_lowercase(), text::clean_line(&input.unit).to_lowercase())
        };
        pair(other) == pair(input)
    };
    if measure == Measure::Other && before.iter().filter(same).any(named_alike) {
        check.refuse("label", FieldCode::Twice);
    }
}

/// Women, ethnic minorities and members are part of the attendances, or of the people when only those were counted; and
/// as many people as attended, at the most, can have come.
fn refuse_more_than_whole(check: &mut Checker, input: &ActivityCountInput, all: &[ActivityCountInput]) {
    let Some(measure) = input.measure.filter(|measure| measure.is_part()) else { return };
    let value_of = |measure| all.iter().find(|input| input.measure == Some(measure)).and_then(plain_value);
    let whole = match value_of(Measure::Attendances) {
        Some(attendances) => Some((attendances, "attendances")),
        None if measure == Measure::People => None,
        None => value_of(Measure::People).map(|people| (people, "people")),
    };
    if let Some(((whole, name), part)) = whole.zip(plain_value(input))
        && part > whole
    {
        check.refuse("value", FieldCode::MoreThan(name));
    }
}

/// The number typed, when it is one; what is wrong with it is said when its own row is read.
fn plain_value(input: &ActivityCountInput) -> Option<i64> {
    match input.value.as_ref()? {
        CountInput::Whole(value) => Some(*value),
        CountInput::Fraction(_) => None,
        CountInput::Text(typed) => text::parse_count(typed).ok(),
    }
}
