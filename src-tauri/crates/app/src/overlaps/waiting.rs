use ::overlap::{Groups, Index, Reading};
use chrono::{Days, NaiveDate};
use office::overlap::{StoredWork, WorkKind, WorkRef};
use std::collections::BTreeMap;

/// What was issued longer ago than this waits for no decision any more: half a year, as the gate on dates has it.
const DAYS_BACK: u64 = 183;

/// The directives and tasks young enough to wait for a decision, and which of them are alike.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) groups: Groups<WorkRef>,
    since: NaiveDate,
}

impl Waiting {
    /// The works of an index that are not older than `since`, not compared yet.
    pub(super) fn new(
        since: NaiveDate,
        works: &BTreeMap<WorkRef, StoredWork>,
        index: &Index<WorkRef>,
    ) -> Self {
        let mut waiting = Self { groups: Groups::default(), since };
        for (work, stored) in works {
            if let Some(reading) = index.get(work) {
                waiting.follow(work, stored, reading);
            }
        }
        waiting
    }

    /// The first day whose works still wait on that day.
    pub(super) fn since(today: NaiveDate) -> NaiveDate {
        today.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(NaiveDate::MIN)
    }

    /// Begins anew when the day has turned.
    pub(super) fn turn_to(
        &mut self,
        since: NaiveDate,
        works: &BTreeMap<WorkRef, StoredWork>,
        index: &Index<WorkRef>,
    ) {
        if self.since != since {
            *self = Self::new(since, works, index);
        }
    }

    /// Takes in what a work has become.
    pub(super) fn follow(&mut self, work: &WorkRef, stored: &StoredWork, reading: &Reading) {
        let is_paper = matches!(work.kind, WorkKind::Directive | WorkKind::Task);
        if is_paper && stored.day >= self.since {
            self.groups.put(work.clone(), reading.clone());
        } else {
            self.groups.remove(work);
        }
    }
}
