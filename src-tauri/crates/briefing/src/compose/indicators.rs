//! The annex: each indicator against the year's plan and the same period last year.

use office::Quantity;
use office::period::Bounds;

use crate::facts::{Counted, IndicatorFact, RecordKind};
use crate::template::{Phrase, Slots};
use crate::{Block, Cell, Row};

use super::draft::Draft;
use super::figure::{Form, Spec};
use super::table;

/// The table of indicators.
pub(super) fn annex(draft: &mut Draft<'_>) -> Vec<Block> {
    let indicators = &draft.facts.indicators;
    if indicators.is_empty() {
        return draft.body("indicators", Phrase::IndicatorsNone, Slots::default()).into_iter().collect();
    }
    let rows: Vec<Row> = indicators.iter().map(|indicator| row(draft, indicator)).collect();
    vec![table::numbered(draft, "indicators", None, &draft.templates.tables.indicators, rows)]
}

fn row(draft: &mut Draft<'_>, indicator: &IndicatorFact) -> Row {
    let period = &draft.facts.period;
    let plan = indicator.target.map(|target| Counted {
        quantity: Quantity::exact(target),
        records: vec![RecordKind::Indicator.record(&indicator.id)],
    });
    let target = value(draft, indicator, "target", plan.as_ref(), period.year_to_date);
    let now = value(draft, indicator, "now", indicator.now.as_ref(), period.bounds);
    let year = value(draft, indicator, "year", indicator.year.as_ref(), period.year_to_date);
    let last_year = value(draft, indicator, "last_year", indicator.last_year.as_ref(), period.last_year);
    let cells = vec![
        table::words(&indicator.name),
        table::words(&indicator.unit),
        target,
        now,
        year,
        table::words(share(draft, indicator).unwrap_or_else(|| draft.word(Phrase::IndicatorUnknown))),
        last_year,
    ];
    table::row(RecordKind::Indicator.record(&indicator.id), cells)
}

/// The share of the year's plan reached, by the figures as they are printed.
fn share(draft: &Draft<'_>, indicator: &IndicatorFact) -> Option<String> {
    indicator.target.and(indicator.year.as_ref())?;
    let printed = |column| draft.printed(&key(indicator, column)).value;
    text::percent(printed("year"), printed("target"), 1)
}

fn value(
    draft: &mut Draft<'_>,
    indicator: &IndicatorFact,
    column: &str,
    value: Option<&Counted>,
    span: Bounds,
) -> Cell {
    let Some(counted) = value else { return table::words(draft.word(Phrase::IndicatorUnknown)) };
    table::figure(draft.figure(Spec {
        key: key(indicator, column),
        quantity: counted.quantity,
        form: Form::Decimal(indicator.decimals),
        unit: indicator.unit.clone(),
        what: indicator.name.clone(),
        span,
        records: &counted.records,
    }))
}

fn key(indicator: &IndicatorFact, column: &str) -> String {
    format!("indicators/{}/{column}", indicator.id)
}
