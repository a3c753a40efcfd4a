//! Figures by period: what was counted on paper before the office began here, comparisons, and indicators (chỉ tiêu).
//!
//! The seam is here because a running total (lũy kế) must never be added to its own parts: an opening figure stands for
//! everything before its last day, and the records take over from there. What is not known is `None` and never 0. What must
//! never move in: the sums of the records themselves, which [`crate::activity`] owns.

mod compare;
mod compute;
mod indicator;
mod lines;
mod opening;
mod reading;
mod record_values;
mod running;
mod save_indicator;
mod save_opening;
mod sheet;
mod sources;
mod table;
mod value;

pub use compare::{ComparedTotal, Spans, compared, past};
pub use indicator::{AddsBy, Indicator, IndicatorTarget, IndicatorView, indicators, remove_indicator};
pub use lines::{AskedLines, ToldLine, ToldSum, told_lines};
pub use opening::{OpeningFigure, OpeningFigureView, Purpose, opening_figures, remove_opening_figure};
pub use reading::Reading;
pub use record_values::{PeriodValueInput, PeriodValuesInput, record_values};
pub use running::{RunningTotal, running};
pub use save_indicator::{IndicatorInput, TargetInput, save_indicator};
pub use save_opening::{OpeningFigureInput, save_opening_figure};
pub use sheet::{IndicatorSheet, SheetValue, get_indicator};
pub use sources::{IndicatorSource, indicator_sources};
pub use table::{IndicatorRow, Percent, indicator_table};
pub use value::{IndicatorValue, IndicatorValueInput, IndicatorValueView, remove_value, save_value, values};

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_indicator;
