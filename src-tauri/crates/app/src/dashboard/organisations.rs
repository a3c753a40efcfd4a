use super::OrganisationAttendances;
use chrono::NaiveDate;
use office::activity::{Dimension, Group, Measure, MeasureKey, Only, roll_up};
use office::organisation::{self, Organisation};
use office::period::Bounds;
use office::{OrganisationId, Result, View};
use std::collections::BTreeSet;

/// Attendances by lead: the office itself when it led any, the members of today in their order, and last those that led
/// under a name that holds no more.
pub(super) fn attendances(
    view: &View<'_>,
    now: Bounds,
    before: Bounds,
    today: NaiveDate,
) -> Result<Vec<OrganisationAttendances>> {
    let led = [now, before].map(|days| roll_up(view, days, Dimension::Lead, &Only::default()));
    let [now, before] = led;
    let led = Led { now: now?, before: before? };
    let office = organisation::office(view)?;
    let mut rows: Vec<OrganisationAttendances> =
        organisation::members(view, today)?.iter().map(|member| led.under(member)).collect();
    if led.leads().any(|group| group.key.as_deref() == Some(office.id.as_str())) {
        rows.insert(0, led.under(&office));
    }
    let mut known: BTreeSet<OrganisationId> = rows.iter().map(|row| row.id.clone()).collect();
    for group in led.leads() {
        let Some(id) = group.key.as_deref().map(OrganisationId::new) else { continue };
        if known.insert(id.clone()) {
            rows.push(led.under(&view.get(&id)?));
        }
    }
    Ok(rows)
}

/// Activities by lead, in both spans.
struct Led {
    now: Vec<Group>,
    before: Vec<Group>,
}

impl Led {
    fn leads(&self) -> impl Iterator<Item = &Group> {
        self.now.iter().chain(&self.before)
    }

    fn under(&self, lead: &Organisation) -> OrganisationAttendances {
        let of = |groups: &[Group]| {
            let group = groups.iter().find(|group| group.key.as_deref() == Some(lead.id.as_str()))?;
            group.get(&MeasureKey::plain(Measure::Attendances))
        };
        OrganisationAttendances {
            id: lead.id.clone(),
            short_name: lead.short_name.clone(),
            now: of(&self.now),
            before: of(&self.before),
        }
    }
}
