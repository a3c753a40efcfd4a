//! Clashes in the calendar: the same people, room or village at the same hours.

use super::beside::{Beside, likeliest_first, near_pairs};
use crate::{Result, Session};
use ::overlap::Same;
use office::overlap::{StoredOccasion, WorkKind, occasion_links};

/// A meeting whose end is not known is taken to last two hours, in minutes.
const USUAL_LENGTH: u32 = 120;

impl Session {
    /// Meetings to come that call the same people or take the same room at the same hours, and activities of two
    /// organisations in one village on one day. The earliest come first.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn clashes(&self) -> Result<Vec<Beside>> {
        let coming = self.coming()?;
        let settled = occasion_links(&self.view())?;
        let found =
            near_pairs(&coming.iter().collect::<Vec<_>>(), &settled, |a, b| Some((1.0, clash(a, b)?)));
        Ok(likeliest_first(found))
    }
}

/// What two occasions share that only one of them can have.
fn clash(a: &StoredOccasion, b: &StoredOccasion) -> Option<Vec<Same>> {
    if a.first > b.last || b.first > a.last {
        return None;
    }
    match (a.kind, b.kind) {
        (WorkKind::Meeting, WorkKind::Meeting) => meetings(a, b),
        // An activity takes its village the whole day; whoever works there twice has planned it so.
        (WorkKind::Activity, WorkKind::Activity) if a.lead != b.lead && one_place(a, b) => {
            Some(vec![Same::Place])
        }
        _ => None,
    }
}

fn meetings(a: &StoredOccasion, b: &StoredOccasion) -> Option<Vec<Same>> {
    let (mine, yours) = (hours(a)?, hours(b)?);
    if mine.0 >= yours.1 || yours.0 >= mine.1 {
        return None;
    }
    let mut same = Vec::new();
    let shared: Vec<String> = a.people.intersection(&b.people).cloned().collect();
    if !shared.is_empty() {
        same.push(Same::People { shared });
    }
    if one_place(a, b) {
        same.push(Same::Place);
    }
    if same.is_empty() { None } else { Some(same) }
}

fn one_place(a: &StoredOccasion, b: &StoredOccasion) -> bool {
    let folded = |occasion: &StoredOccasion| occasion.place.as_deref().map(text::fold);
    a.place.is_some() && folded(a) == folded(b)
}

/// From when to when a meeting lasts, in minutes of its day; none when nobody said when it begins.
fn hours(occasion: &StoredOccasion) -> Option<(u32, u32)> {
    let minutes = |time: &str| {
        let (hour, minute) = time.split_once(':')?;
        Some(hour.parse::<u32>().ok()? * 60 + minute.parse::<u32>().ok()?)
    };
    let from = minutes(occasion.starts_at.as_deref()?)?;
    let to = occasion.ends_at.as_deref().and_then(minutes);
    Some((from, to.unwrap_or(from + USUAL_LENGTH)))
}
