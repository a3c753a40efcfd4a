use super::Profile;
use crate::period::{Bounds, Cutoffs, PeriodKey, PeriodKind};
use crate::store::{ListSpec, Table};
use crate::{Error, ListQuery, Page, ProfileId, Result, View};
use chrono::{Datelike, NaiveDate};

const SPEC: ListSpec = ListSpec {
    table: Table::Profile,
    columns: "r.*",
    from: "profile r",
    always: "r.deleted_at IS NULL",
    filters: &[],
    sorts: &[("valid_from", "r.valid_from")],
    order: "r.valid_from DESC",
};

/// The profile that holds on a day: the latest begun by then, or the earliest when none had begun.
///
/// # Errors
/// [`Error::NotFound`] before the office is set up.
pub fn as_of(view: &View<'_>, day: NaiveDate) -> Result<Profile> {
    in_force(view, day)?.ok_or_else(|| Error::NotFound { kind: "profile", id: day.to_string() })
}

/// The profile that holds on a day, none before the office is set up.
pub(crate) fn in_force(view: &View<'_>, day: NaiveDate) -> Result<Option<Profile>> {
    Ok(view.query(include_str!("as_of.sql"), [day.to_string()])?.into_iter().next())
}

/// The days of a period under the cut-off days that hold at its end.
///
/// # Errors
/// [`Error::NotFound`] before the office is set up.
pub fn period_bounds(view: &View<'_>, period: PeriodKey) -> Result<Bounds> {
    let end = Cutoffs::CALENDAR.bounds(period).to;
    Ok(as_of(view, end)?.cutoffs().bounds(period))
}

/// The year, from its cut-off day, that holds a day.
///
/// # Errors
/// [`Error::NotFound`] before the office is set up.
pub fn year_of(view: &View<'_>, day: NaiveDate) -> Result<Bounds> {
    let cutoffs = as_of(view, day)?.cutoffs();
    let years = [day.year(), day.year() + 1].into_iter();
    let mut years = years.filter_map(|year| PeriodKey::new(PeriodKind::Year, year, 1));
    let year = years.find(|year| cutoffs.bounds(*year).contains(day));
    year.map(|year| cutoffs.bounds(year)).ok_or(Error::Internal("every day lies in a year"))
}

/// The period of exactly these days, when there is one.
///
/// # Errors
/// [`Error::NotFound`] before the office is set up.
pub fn period_of(view: &View<'_>, bounds: Bounds) -> Result<Option<PeriodKey>> {
    let cutoffs = as_of(view, bounds.to)?.cutoffs();
    Ok(PeriodKey::all_of(bounds.to.year()).find(|period| cutoffs.bounds(*period) == bounds))
}

/// A version of the profile by its id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &ProfileId) -> Result<Profile> {
    view.get(id)
}

/// One page of the versions, newest first.
///
/// # Errors
/// [`Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery) -> Result<Page<Profile>> {
    view.list(&SPEC, query)
}
