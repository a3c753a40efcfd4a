//! What lies beside each other in the calendar: meetings that could be one, clashes, and one event reported twice.

use super::watch::{OverlapWatch, kind_of};
use crate::{Permission, Result, Saved, Session};
use ::overlap::{Count, Occasion, Same, Verdict, double_count, integration};
use chrono::{Days, NaiveDate};
use office::overlap::{
    Judged, StoredOccasion, WorkKind, WorkRef, YearlyFigure, YearlyFigureInput, count_once, join_meetings,
    occasions, record_yearly, yearly,
};
use office::{ActivityId, Op};
use serde::Serialize;
use serde_json::Value;

/// Meetings are looked for so many days ahead.
const DAYS_AHEAD: u64 = 62;
/// Reports of the same event come in within a quarter.
const DAYS_BACK: u64 = 92;
/// From this probability on a pair is shown.
const SHOWN: f64 = 0.5;
/// A meeting whose end is not known is taken to last two hours, in minutes.
const USUAL_LENGTH: u32 = 120;

/// Two occasions and what they have in common.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Beside {
    /// The one that is earlier, or first by its id.
    pub a: ShownOccasion,
    /// The other.
    pub b: ShownOccasion,
    /// How likely they could be one, from 0 to 1; 1 for a clash.
    pub probability: f64,
    /// What they have in common.
    pub same: Vec<Same>,
}

/// An occasion as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ShownOccasion {
    /// The record.
    pub work: WorkRef,
    /// Its name.
    pub name: String,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// When a meeting begins.
    pub starts_at: Option<String>,
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
        self.judged_pairs(&coming, |watch, a, b| {
            let (mine, yours) = (watch.reading(&a.as_ref())?, watch.reading(&b.as_ref())?);
            let frequencies = watch.index.frequencies();
            let found =
                integration((&occasion(a), mine), (&occasion(b), yours), &watch.scorer, &frequencies)?;
            Some((found.probability, found.same))
        })
    }

    /// Meetings to come that call the same people or take the same room at the same hours.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn clashes(&mut self) -> Result<Vec<Beside>> {
        let coming = self.coming()?;
        self.judged_pairs(&coming, |_, a, b| Some((1.0, clash(a, b)?)))
    }

    /// Activities of the last months that may be one event reported by two organisations.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn double_counts(&mut self) -> Result<Vec<Beside>> {
        let today = self.today();
        let since = today.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(today);
        let reported = self.occasions_of(WorkKind::Activity, since, today)?;
        self.judged_pairs(&reported, |_, a, b| {
            let found = double_count(&count(a), &count(b))?;
            Some((found.probability, found.same))
        })
    }

    /// Holds one joint meeting in place of several, from JSON shaped as [`office::overlap::JoinInput`].
    ///
    /// # Errors
    /// `E_BAD_JSON`, `E_FIELD`, `E_FROZEN` when the minutes of one are signed, `E_NOT_PERMITTED`.
    pub fn join_meetings(&mut self, input: Value) -> Result<Saved> {
        let input: office::overlap::JoinInput = crate::records::strictly(input)?;
        let members: Vec<WorkRef> =
            input.replaced.iter().map(|id| WorkRef { kind: WorkKind::Meeting, id: id.to_string() }).collect();
        let judged = self.judged(&members, Verdict::Same)?;
        let done = self
            .transact(Permission::Write, Op::Merge, |tx| Ok(join_meetings(tx, &input, &judged)?.to_string()));
        done.map(crate::records::saved)
    }

    /// Keeps one of two reports of the same event; the other's lead coordinates it. The id given back is the kept one's.
    ///
    /// # Errors
    /// `E_NOT_FOUND`, `E_PERIOD_CLOSED`, `E_NOT_PERMITTED`.
    pub fn count_once(&mut self, kept: &ActivityId, dropped: &ActivityId) -> Result<Saved> {
        let work = |id: &ActivityId| WorkRef { kind: WorkKind::Activity, id: id.to_string() };
        let judged: Vec<Judged> = self.judged(&[work(kept), work(dropped)], Verdict::Same)?;
        let done = self.transact(Permission::Write, Op::Merge, |tx| {
            for pair in &judged {
                count_once(tx, kept, dropped, pair)?;
            }
            Ok(kept.to_string())
        });
        done.map(crate::records::saved)
    }

    /// The figures of earlier years, as typed from paper.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn yearly_figures(&self) -> Result<Vec<YearlyFigure>> {
        self.require(Permission::Read)?;
        Ok(yearly(&self.view())?)
    }

    /// Keeps figures of earlier years, from a JSON list of [`YearlyFigureInput`]; an empty value takes one away.
    ///
    /// # Errors
    /// `E_BAD_JSON`, `E_FIELD`, `E_NOT_PERMITTED`.
    pub fn record_yearly_figures(&mut self, input: Value) -> Result<Saved> {
        let inputs: Vec<YearlyFigureInput> = crate::records::strictly(input)?;
        let done = self.transact(Permission::Write, Op::Change, |tx| {
            record_yearly(tx, &inputs)?;
            Ok(String::new())
        });
        done.map(crate::records::saved)
    }

    fn coming(&self) -> Result<Vec<StoredOccasion>> {
        self.require(Permission::Read)?;
        let today = self.today();
        let until = today.checked_add_days(Days::new(DAYS_AHEAD)).unwrap_or(today);
        Ok(occasions(&self.view(), today, until)?)
    }

    fn occasions_of(&self, kind: WorkKind, from: NaiveDate, to: NaiveDate) -> Result<Vec<StoredOccasion>> {
        self.require(Permission::Read)?;
        let mut found = occasions(&self.view(), from, to)?;
        found.retain(|occasion| occasion.kind == kind);
        Ok(found)
    }

    /// Every pair of near days that is not settled and likely enough, the likeliest first.
    fn judged_pairs(
        &mut self,
        found: &[StoredOccasion],
        judge: impl Fn(&OverlapWatch, &StoredOccasion, &StoredOccasion) -> Option<(f64, Vec<Same>)>,
    ) -> Result<Vec<Beside>> {
        let watch = self.in_step()?;
        let mut pairs = Vec::new();
        for (at, a) in found.iter().enumerate() {
            // They come by their first day, so what lies a week later is near nothing that was before it.
            let near = found[at + 1..].iter().take_while(|b| (b.first - a.last).num_days() <= 7);
            for b in near.filter(|b| !watch.links.settle(&a.as_ref(), &b.as_ref())) {
                if let Some((probability, same)) = judge(&watch, a, b).filter(|(p, _)| *p >= SHOWN) {
                    pairs.push(Beside { a: shown(a), b: shown(b), probability, same });
                }
            }
        }
        pairs.sort_by(|x, y| y.probability.total_cmp(&x.probability));
        self.watch = Some(watch);
        Ok(pairs)
    }
}

/// What two meetings share at the same hours of the same day.
fn clash(a: &StoredOccasion, b: &StoredOccasion) -> Option<Vec<Same>> {
    let (mine, yours) = (hours(a)?, hours(b)?);
    if a.first != b.first || mine.0 >= yours.1 || yours.0 >= mine.1 {
        return None;
    }
    let mut same = Vec::new();
    let shared: Vec<String> = a.people.intersection(&b.people).cloned().collect();
    if !shared.is_empty() {
        same.push(Same::People { shared });
    }
    let folded = |place: &Option<String>| place.as_deref().map(text::fold);
    if a.place.is_some() && folded(&a.place) == folded(&b.place) {
        same.push(Same::Place);
    }
    if same.is_empty() { None } else { Some(same) }
}

/// From when to when a meeting lasts, in minutes of its day.
fn hours(occasion: &StoredOccasion) -> Option<(u32, u32)> {
    let minutes = |time: &str| {
        let (hour, minute) = time.split_once(':')?;
        Some(hour.parse::<u32>().ok()? * 60 + minute.parse::<u32>().ok()?)
    };
    let from = minutes(occasion.starts_at.as_deref()?)?;
    let to = occasion.ends_at.as_deref().and_then(minutes);
    Some((from, to.unwrap_or(from + USUAL_LENGTH)))
}

fn occasion(stored: &StoredOccasion) -> Occasion {
    Occasion {
        kind: kind_of(stored.kind),
        first: stored.first,
        last: stored.last,
        place: stored.place.clone(),
        people: stored.people.clone(),
    }
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

fn shown(stored: &StoredOccasion) -> ShownOccasion {
    ShownOccasion {
        work: stored.as_ref(),
        name: stored.name.clone(),
        first: stored.first,
        last: stored.last,
        starts_at: stored.starts_at.clone(),
        place: stored.place.clone(),
        lead: stored.lead.clone(),
    }
}
