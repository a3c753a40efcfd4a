//! One event reported by two organisations, and counting it once.

use super::beside::{Beside, likeliest_first, near_pairs, occasion};
use crate::records::saved;
use crate::{Permission, Result, Saved, Session};
use ::overlap::{Count, Verdict, double_count};
use chrono::Days;
use office::overlap::{Judged, StoredOccasion, WorkKind, WorkRef, count_once, occasion_links, occasions};
use office::{ActivityId, FieldCode, FieldError, Op};
use std::collections::BTreeMap;

/// Reports of the same event come in within a quarter.
const DAYS_BACK: u64 = 92;

impl Session {
    /// Activities of the last months that may be one event reported by two organisations.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn double_counts(&self) -> Result<Vec<Beside>> {
        self.require(Permission::Read)?;
        let today = self.today();
        let since = today.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(today);
        let reported = occasions(&self.view(), since, today)?;
        let settled = occasion_links(&self.view())?;
        let found = by_event(&reported).into_values().flat_map(|reports| {
            near_pairs(&reports, &settled, |a, b| {
                let found = double_count(&count(a), &count(b))?;
                Some((found.probability, found.same))
            })
        });
        Ok(likeliest_first(found.collect()))
    }

    /// Keeps one of two reports of the same event; the other's lead coordinates it. The id given back is the kept one's.
    ///
    /// # Errors
    /// `E_FIELD` when both are the same one; `E_NOT_FOUND`, `E_PERIOD_CLOSED`, `E_NOT_PERMITTED`.
    pub fn count_once(&mut self, kept: &ActivityId, dropped: &ActivityId) -> Result<Saved> {
        if kept == dropped {
            let twice = FieldError { field: "works[1].id".to_owned(), code: FieldCode::Twice };
            return Err(office::Error::Invalid(vec![twice]).into());
        }
        let work = |id: &ActivityId| WorkRef { kind: WorkKind::Activity, id: id.to_string() };
        let judged: Vec<Judged> = self.judged(&[work(kept), work(dropped)], Verdict::Same)?;
        let done = self.transact(Permission::Write, Op::Merge, |tx| {
            for pair in &judged {
                count_once(tx, kept, dropped, pair)?;
            }
            Ok(kept.to_string())
        });
        done.map(saved)
    }
}

/// Activities by their place and kind: reports of other events are never compared.
fn by_event(reported: &[StoredOccasion]) -> BTreeMap<(String, String), Vec<&StoredOccasion>> {
    let mut events: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for one in reported.iter().filter(|one| one.kind == WorkKind::Activity) {
        let Some(place) = &one.place else { continue };
        events.entry((text::fold(place), text::fold(&one.event))).or_default().push(one);
    }
    events
}

#[expect(clippy::cast_precision_loss, reason = "a count of people or đồng is far below 2^52")]
fn count(stored: &StoredOccasion) -> Count {
    Count {
        organisation: stored.lead.clone(),
        occasion: occasion(stored),
        event: stored.event.clone(),
        numbers: stored.numbers.iter().map(|(what, value)| (what.clone(), *value as f64)).collect(),
    }
}
