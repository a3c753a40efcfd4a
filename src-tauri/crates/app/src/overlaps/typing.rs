use super::reason::ShownReason;
use super::watch::{OverlapWatch, kind_of};
use ::overlap::{When, Work};
use chrono::NaiveDate;
use office::TaskId;
use office::overlap::{WorkKind, WorkRef};
use serde::{Deserialize, Serialize};

/// At most so many matches are shown under what is being typed.
const SHOWN: usize = 3;
/// Fewer letters than this say nothing yet.
const LEAST_LETTERS: usize = 12;

/// What stands in a form so far.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TypedWork {
    /// Which book it is for.
    pub kind: WorkKind,
    /// The record that is being changed; none for a new one.
    #[serde(default)]
    pub id: Option<String>,
    /// The abstract, title or name.
    pub text: String,
    /// Who issued or leads it, in words.
    #[serde(default)]
    pub organisation: Option<String>,
    /// Tên loại, in words.
    #[serde(default)]
    pub document_type: Option<String>,
    /// Số, ký hiệu.
    #[serde(default)]
    pub symbol: Option<String>,
    /// The document's date, or the day it is given or held.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub day: Option<NaiveDate>,
    /// The deadline.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub due: Option<NaiveDate>,
}

/// A work that may be the same as another, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OverlapMatch {
    /// The work.
    pub work: WorkRef,
    /// Its abstract, title or name.
    pub text: String,
    /// Who issued or leads it.
    pub organisation: Option<String>,
    /// Số, ký hiệu.
    pub symbol: String,
    /// The document's date, or the day it was given or held.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// The deadline.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub due: Option<NaiveDate>,
    /// How likely the two are one work, from 0 to 1.
    pub probability: f64,
    /// Why; passages of the first text are of what was asked about, those of the second of this one.
    pub reasons: Vec<ShownReason>,
    /// The tasks it leads to already.
    pub tasks: Vec<TaskId>,
}

impl OverlapWatch {
    /// The likeliest matches of what is being typed, likeliest first; none while there is too little to go by.
    pub(super) fn matches(&self, typed: &TypedWork, today: NaiveDate) -> Vec<OverlapMatch> {
        if typed.text.chars().filter(|c| c.is_alphabetic()).count() < LEAST_LETTERS {
            return Vec::new();
        }
        let itself = typed.id.clone().map(|id| WorkRef { kind: typed.kind, id });
        let asked = self.scorer.read(&Work {
            kind: kind_of(typed.kind),
            text: typed.text.clone(),
            organisation: typed.organisation.clone(),
            document_type: typed.document_type.clone(),
            symbol: typed.symbol.clone(),
            date: Some(When::Day(typed.day.unwrap_or(today))),
            due: typed.due,
            ..Work::default()
        });
        let linked = |other: &WorkRef| {
            itself.as_ref().is_some_and(|itself| itself == other || self.links.settle(itself, other))
        };
        let found = self.index.query(&asked, &self.scorer, SHOWN, self.scorer.threshold(), linked);
        let shown = found.into_iter().filter_map(|found| {
            let reasons = found.found.reasons;
            self.shown(&found.key, found.found.probability, |text| {
                reasons.into_iter().map(|reason| ShownReason::new(reason, (&typed.text, text))).collect()
            })
        });
        shown.collect()
    }

    /// A work of the index as it is shown.
    pub(super) fn shown(
        &self,
        work: &WorkRef,
        probability: f64,
        reasons: impl FnOnce(&str) -> Vec<ShownReason>,
    ) -> Option<OverlapMatch> {
        let stored = self.works.get(work)?;
        Some(OverlapMatch {
            work: work.clone(),
            text: stored.text.clone(),
            organisation: stored.organisation.clone(),
            symbol: stored.symbol.clone(),
            day: stored.day,
            due: stored.due,
            probability,
            reasons: reasons(&stored.text),
            tasks: self.links.tasks_of(work).cloned().collect(),
        })
    }
}
