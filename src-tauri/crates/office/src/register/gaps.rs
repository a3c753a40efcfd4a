use crate::DirectiveId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Neighbouring numbers that no standing paper holds, all for the same reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Gap {
    /// The first of them.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub from: i64,
    /// The last of them.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub to: i64,
    /// Why no paper holds them; none while nobody has said.
    pub reason: Option<String>,
    /// The entry that held the number until it went to the trash; such a gap is one number wide.
    pub trashed: Option<TrashedHolder>,
}

/// A deleted entry whose number stays reserved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TrashedHolder {
    /// The entry.
    pub id: DirectiveId,
    /// Its trích yếu.
    #[serde(rename = "abstract")]
    pub abstract_text: String,
}

impl Gap {
    /// How many numbers it spans.
    #[must_use]
    pub fn width(&self) -> i64 {
        self.to - self.from + 1
    }
}

/// A number some row holds.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Held {
    pub(super) id: DirectiveId,
    pub(super) type_key: String,
    pub(super) number: i64,
    pub(super) is_cancelled: bool,
    pub(super) is_trashed: bool,
    pub(super) cancel_reason: Option<String>,
    pub(super) abstract_text: String,
}

/// The gaps of one series, numbers above the opening one, in order. Ranges are never walked number by number: one
/// mistyped stamp may leave a gap of millions.
pub(super) fn gaps(opening: i64, held: &[Held], reasons: &BTreeMap<i64, String>) -> Vec<Gap> {
    let mut found = Vec::new();
    let mut next = opening + 1;
    for held in held.iter().filter(|held| held.number > opening) {
        if held.number > next {
            split(next, held.number - 1, reasons, &mut found);
        }
        if held.is_trashed {
            found.push(trashed(held, reasons));
        }
        next = held.number + 1;
    }
    found
}

fn trashed(held: &Held, reasons: &BTreeMap<i64, String>) -> Gap {
    let holder = TrashedHolder { id: held.id.clone(), abstract_text: held.abstract_text.clone() };
    let reason = reasons.get(&held.number).cloned();
    Gap { from: held.number, to: held.number, reason, trashed: Some(holder) }
}

/// Cuts a run of numbers wherever the reason changes.
fn split(from: i64, to: i64, reasons: &BTreeMap<i64, String>, found: &mut Vec<Gap>) {
    let run = |from, to, reason| Gap { from, to, reason, trashed: None };
    let mut next = from;
    for (&number, reason) in reasons.range(from..=to) {
        if number > next {
            found.push(run(next, number - 1, None));
        }
        match found.last_mut() {
            Some(last)
                if last.trashed.is_none()
                    && last.to + 1 == number
                    && last.reason.as_ref() == Some(reason) =>
            {
                last.to = number;
            }
            _ => found.push(run(number, number, Some(reason.clone()))),
        }
        next = number + 1;
    }
    if next <= to {
        found.push(run(next, to, None));
    }
}
