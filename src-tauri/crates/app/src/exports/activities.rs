use super::cells::words;
use super::every::every;
use super::{Layout, List};
use crate::messages::sheets::{approximate, whole_area};
use exchange::{Entry, Field};
use office::activity::{ActivityCount, ActivityView, Measure, Reach, get, list};
use office::profile::as_of;
use office::{Mark, Result};
use text::fold;

pub(super) const LAYOUT: Layout = &[
    (Field::DateFrom, 12),
    (Field::DateTo, 12),
    (Field::Name, 50),
    (Field::Kind, 22),
    (Field::Lead, 28),
    (Field::Coordinating, 28),
    (Field::Places, 30),
    (Field::Sessions, 10),
    (Field::Attendances, 12),
    (Field::Women, 10),
    (Field::Money, 16),
    (Field::Note, 24),
];

impl List<'_> {
    pub(super) fn activities(&self) -> Result<Vec<Vec<Entry>>> {
        let rows = every(self.query, |query| list(self.view, query, self.today))?;
        rows.iter().map(|row| self.activity(&get(self.view, &row.id)?)).collect()
    }

    fn activity(&self, shown: &ActivityView) -> Result<Vec<Entry>> {
        let activity = &shown.activity;
        let counted = |measure| count(shown.counts.iter().find(|count| count.measure == measure));
        let raised = counted(Measure::MoneyRaised);
        Ok(vec![
            Entry::Day(activity.from_day),
            Entry::Day(activity.day),
            words(&activity.name),
            words(&shown.names.kind_name),
            words(self.names.organisation(&activity.lead)),
            self.names.organisations(shown.coordinating.iter().map(|one| &one.id)),
            self.reached(shown)?,
            counted(Measure::Sessions),
            counted(Measure::Attendances),
            counted(Measure::Women),
            if raised == Entry::Empty { counted(Measure::MoneyGiven) } else { raised },
            words(&activity.note),
        ])
    }

    /// The places in the words by which they are read again.
    fn reached(&self, shown: &ActivityView) -> Result<Entry> {
        let activity = &shown.activity;
        let names = || shown.places.iter().map(|place| place.name.as_str()).collect::<Vec<_>>().join(", ");
        Ok(match activity.reach {
            Reach::None => shown.counts.iter().find_map(number_of_places).unwrap_or_default(),
            Reach::District => words(whole_area(as_of(self.view, activity.day)?.level)),
            Reach::Communes | Reach::Villages => words(&names()),
        })
    }
}

/// An exact number as a number, another with its word.
fn count(count: Option<&ActivityCount>) -> Entry {
    match count {
        None => Entry::Empty,
        Some(count) if count.mark == Mark::Exact => Entry::Number(count.value),
        Some(count) => words(&format!("{} {}", approximate(count.mark), text::number(count.value))),
    }
}

/// A number of places that are not the office's own.
fn number_of_places(count: &ActivityCount) -> Option<Entry> {
    let heading = crate::messages::sheets::heading(exchange::Kind::Activities, Field::Places);
    let is_places = count.measure == Measure::Other && fold(&count.label) == fold(heading);
    is_places.then(|| words(&format!("{} {}", text::number(count.value), count.unit)))
}
