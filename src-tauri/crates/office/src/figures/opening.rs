use crate::activity::Measure;
use crate::period::Bounds;
use crate::store::{Row, Table};
use crate::{ActivityKindId, Mark, OpeningFigureId, OrganisationId, Result, SubcommitteeId, Tx, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What an opening figure is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// lũy kế: a running total to the day the office began here
    #[default]
    Running,
    /// cùng kỳ: the figure of an earlier period, to compare with
    Comparison,
}

/// A figure brought from paper. What is left open in it (kind, campaign, organisation, sub-committee) means all of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OpeningFigure {
    /// Its id.
    pub id: OpeningFigureId,
    /// What it is for.
    pub purpose: Purpose,
    /// The first day it covers.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from_day: NaiveDate,
    /// The last day it covers.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to_day: NaiveDate,
    /// Of this kind of activity.
    pub activity_kind: Option<ActivityKindId>,
    /// Of this campaign; empty for all.
    pub series: String,
    /// Led by this organisation.
    pub organisation: Option<OrganisationId>,
    /// Advised by this sub-committee.
    pub subcommittee: Option<SubcommitteeId>,
    /// What is counted.
    pub measure: Measure,
    /// Its name, for [`Measure::Other`].
    pub label: String,
    /// Its unit, for [`Measure::Other`].
    pub unit: String,
    /// The number as it was given; money in đồng.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub value: i64,
    /// The word of approximation it was given with.
    pub mark: Mark,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for OpeningFigure {
    const TABLE: Table = Table::OpeningFigure;
}

impl OpeningFigure {
    /// The days it covers.
    #[must_use]
    pub fn bounds(&self) -> Bounds {
        Bounds { from: self.from_day, to: self.to_day }
    }
}

/// An opening figure with the names its ids stand for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OpeningFigureView {
    /// The figure.
    #[serde(flatten)]
    pub figure: OpeningFigure,
    /// The kind of activity.
    pub kind_name: Option<String>,
    /// The organisation, short.
    pub organisation_name: Option<String>,
    /// The sub-committee, short.
    pub subcommittee_name: Option<String>,
}

/// The figures of a purpose that stand.
pub(super) fn of_purpose(view: &View<'_>, purpose: Purpose) -> Result<Vec<OpeningFigure>> {
    let all: Vec<OpeningFigure> =
        view.query("SELECT * FROM opening_figure WHERE deleted_at IS NULL ORDER BY id", [])?;
    Ok(all.into_iter().filter(|figure| figure.purpose == purpose).collect())
}

/// Every opening figure, by purpose, days and subject.
///
/// # Errors
/// Only when the database fails.
pub fn opening_figures(view: &View<'_>) -> Result<Vec<OpeningFigureView>> {
    view.query(include_str!("opening_figures.sql"), [])
}

/// Moves an opening figure to the trash.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn remove_opening_figure(tx: &mut Tx<'_>, id: &OpeningFigureId) -> Result<()> {
    tx.trash(Table::OpeningFigure, id)
}
