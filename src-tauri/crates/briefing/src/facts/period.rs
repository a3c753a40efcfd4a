//! The period of a briefing and those it is compared with.

use office::period::{Bounds, PeriodKey, PeriodKind};

/// A period and its neighbours, each with its own first and last day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodFacts {
    /// The period's name.
    pub key: PeriodKey,
    /// The days told of, none after the date the document bears.
    pub bounds: Bounds,
    /// Whether days of the period follow those told of; what it is compared with is then as many days long.
    pub under_way: bool,
    /// From the year's first day to the period's last.
    pub year_to_date: Bounds,
    /// The period before, up to the first day told of; nothing where none of its length precedes it (nine months).
    pub before: Option<Bounds>,
    /// The same period a year earlier.
    pub last_year: Bounds,
    /// The days whose conclusions are followed up, never cut short.
    pub concluded: Bounds,
    /// The period to come.
    pub next: Bounds,
}

impl PeriodFacts {
    /// Whether the year's running total says more than the period itself.
    pub fn has_running_total(&self) -> bool {
        self.year_to_date != self.bounds
    }
}

/// The period a briefing looks forward to: the next of its kind, and the last quarter after nine months.
pub fn following(key: PeriodKey) -> PeriodKey {
    let last_quarter = PeriodKey::new(PeriodKind::Quarter, key.year(), 4);
    match (key.kind(), last_quarter) {
        (PeriodKind::NineMonths, Some(quarter)) => quarter,
        _ => key.next(),
    }
}
