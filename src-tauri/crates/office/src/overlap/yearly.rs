use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{CountInput, FieldCode, OrganisationId, Result, Tx, View};
use serde::{Deserialize, Serialize};

/// What is compared before and after the offices work as one (source 002).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum YearlyMeasure {
    /// văn bản chỉ đạo
    Directives,
    /// báo cáo
    Reports,
    /// hội nghị
    Conferences,
    /// nhiệm vụ
    Tasks,
}

impl YearlyMeasure {
    /// All of them, as tables have them.
    pub const ALL: [Self; 4] = [Self::Directives, Self::Reports, Self::Conferences, Self::Tasks];
}

/// A figure of a year before the office began here, as paper has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct YearlyFigure {
    /// Year, organisation and measure in one.
    pub id: String,
    /// The year.
    pub year: i32,
    /// Whose figure it is.
    pub organisation: OrganisationId,
    /// What was counted.
    pub measure: YearlyMeasure,
    /// How many.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub value: i64,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for YearlyFigure {
    const TABLE: Table = Table::YearlyFigure;
}

/// A figure as typed; an empty value takes it away.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct YearlyFigureInput {
    /// The year.
    pub year: i32,
    /// Whose figure it is.
    pub organisation: OrganisationId,
    /// What was counted.
    pub measure: YearlyMeasure,
    /// How many.
    pub value: Option<CountInput>,
}

/// Keeps the figures typed, each in place of the one that stood there.
///
/// # Errors
/// [`crate::Error::Invalid`] naming each field refused as `figures[2].value`.
pub fn record_yearly(tx: &mut Tx<'_>, inputs: &[YearlyFigureInput]) -> Result<()> {
    let mut check = Checker::new(tx.today());
    let read = check.rows("figures", inputs, |check, _, input| {
        check.exists(tx, "organisation", Table::Organisation, Some(&input.organisation))?;
        if !(1900..2200).contains(&input.year) {
            check.refuse("year", FieldCode::NotAllowed);
        }
        Ok(check.count("value", input.value.as_ref()))
    });
    let values = read.into_iter().collect::<Result<Vec<_>>>()?;
    check.finish()?;
    for (input, value) in inputs.iter().zip(values) {
        store(tx, input, value)?;
    }
    Ok(())
}

fn store(tx: &mut Tx<'_>, input: &YearlyFigureInput, value: Option<i64>) -> Result<()> {
    let (year, organisation, measure) = (input.year, input.organisation.clone(), input.measure);
    let name = serde_json::to_value(measure)?;
    let id = format!("{year}/{organisation}/{}", name.as_str().unwrap_or_default());
    match value {
        Some(value) => tx.put(&YearlyFigure { id, year, organisation, measure, value, deleted_at: None }),
        None if tx.exists(Table::YearlyFigure, &id)? => tx.trash(Table::YearlyFigure, &id),
        None => Ok(()),
    }
}

/// Every figure typed, by year.
///
/// # Errors
/// Only when the database fails.
pub fn yearly(view: &View<'_>) -> Result<Vec<YearlyFigure>> {
    view.query(
        "SELECT * FROM yearly_figure WHERE deleted_at IS NULL ORDER BY year, organisation, measure",
        [],
    )
}
