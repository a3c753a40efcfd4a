//! What lies beside each other in the calendar: the pairs shown at the desk, and meetings that could be held as one.

use super::watch::kind_of;
use crate::messages::same_words;
use crate::{Permission, Result, Session};
use ::overlap::{Occasion, Same, integration};
use chrono::{Days, NaiveDate};
use office::overlap::{Links, StoredOccasion, WorkRef, occasion_links, occasions};
use serde::Serialize;

/// Occasions are looked for so many days ahead.
const DAYS_AHEAD: u64 = 62;
/// From this probability on a pair is shown.
const SHOWN: f64 = 0.5;
/// Occasions further apart than this many days are beside nothing.
const NEAR: i64 = 7;

/// Two occasions and what they have in common.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Beside {
    /// The one that is earlier, or first by its id.
    pub a: ShownOccasion,
    /// The other.
    pub b: ShownOccasion,
    /// How likely they could be one, from 0 to 1; 1 for a clash.
    pub probability: f64,
    /// What they have in common.
    pub same: Vec<Same>,
    /// The same in Vietnamese, each as part of a sentence.
    pub words: Vec<String>,
}

/// An occasion as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ShownOccasion {
    /// The record.
    pub work: WorkRef,
    /// Its name.
    pub name: String,
    /// Its first day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub first: NaiveDate,
    /// Its last day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub last: NaiveDate,
    /// When a meeting begins.
    pub starts_at: Option<String>,
    /// When it ends.
    pub ends_at: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// Who leads it, short.
    pub lead: Option<String>,
}

impl Session {
    /// Meetings and activities to come that could be held as one, the likeliest first.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn joinable_occasions(&mut self) -> Result<Vec<Beside>> {
        let coming = self.coming()?;
        let settled = occasion_links(&self.view())?;
        let watch = self.in_step()?;
        let frequencies = watch.index.frequencies();
        let found = near_pairs(&coming.iter().collect::<Vec<_>>(), &settled, |a, b| {
            let (mine, yours) = (watch.reading(&a.as_ref())?, watch.reading(&b.as_ref())?);
            let found =
                integration((&occasion(a), mine), (&occasion(b), yours), &watch.scorer, &frequencies)?;
            Some((found.probability, found.same))
        });
        self.watch = Some(watch);
        Ok(likeliest_first(found))
    }

    /// Meetings and activities from today on.
    pub(super) fn coming(&self) -> Result<Vec<StoredOccasion>> {
        self.require(Permission::Read)?;
        let today = self.today();
        let until = today.checked_add_days(Days::new(DAYS_AHEAD)).unwrap_or(today);
        Ok(occasions(&self.view(), today, until)?)
    }
}

/// Every pair of near days that is likely enough and not settled. The occasions come by their first day.
pub(super) fn near_pairs(
    found: &[&StoredOccasion],
    settled: &Links,
    judge: impl Fn(&StoredOccasion, &StoredOccasion) -> Option<(f64, Vec<Same>)>,
) -> Vec<Beside> {
    let mut pairs = Vec::new();
    for (at, a) in found.iter().enumerate() {
        // What begins a week later is near nothing that was over before it, and neither is anything after.
        for b in found[at + 1..].iter().take_while(|b| (b.first - a.last).num_days() <= NEAR) {
            let Some((probability, same)) = judge(a, b).filter(|(probability, _)| *probability >= SHOWN)
            else {
                continue;
            };
            if !settled.settle(&a.as_ref(), &b.as_ref()) {
                let words = same.iter().map(same_words).collect();
                pairs.push(Beside { a: shown(a), b: shown(b), probability, same, words });
            }
        }
    }
    pairs
}

pub(super) fn likeliest_first(mut pairs: Vec<Beside>) -> Vec<Beside> {
    pairs.sort_by(|x, y| y.probability.total_cmp(&x.probability));
    pairs
}

/// An occasion as it is compared.
pub(super) fn occasion(stored: &StoredOccasion) -> Occasion {
    Occasion {
        kind: kind_of(stored.kind),
        first: stored.first,
        last: stored.last,
        place: stored.place.clone(),
        people: stored.people.clone(),
    }
}

fn shown(stored: &StoredOccasion) -> ShownOccasion {
    ShownOccasion {
        work: stored.as_ref(),
        name: stored.name.clone(),
        first: stored.first,
        last: stored.last,
        starts_at: stored.starts_at.clone(),
        ends_at: stored.ends_at.clone(),
        place: stored.place.clone(),
        lead: stored.lead.clone(),
    }
}
