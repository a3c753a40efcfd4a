//! What two works can never be, however alike they read.
//!
//! Without these nothing else helps: the same campaign comes back every year in the same words.

use crate::read::{Facts, Reading};
use crate::{Kind, Settings};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeSet;

/// Why two works are not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Gate {
    /// Works of these books are not compared.
    OtherKind,
    /// One answers, replaces, corrects or recalls the other.
    Chained,
    /// A report is not the same work as what it reports on.
    ReportAndPlan,
    /// They were issued too far apart.
    IssuedApart,
    /// They name different years.
    OtherYear,
    /// They name different terms of office, or different numbers of an elected body.
    OtherTerm,
    /// They name different anniversaries.
    OtherAnniversary,
    /// They name different weeks, months or quarters.
    OtherPeriod,
    /// The clerk said of these, or of two that read the same, that they are not one work.
    Dismissed,
}

/// The first gate that stands between two works.
pub(crate) fn gate(a: &Reading, b: &Reading, settings: &Settings) -> Option<Gate> {
    let checks = [
        (comparable(a.kind, b.kind), Gate::OtherKind),
        (!cites(a, b) && !cites(b, a), Gate::Chained),
        (a.is_report == b.is_report, Gate::ReportAndPlan),
        (!issued_apart(a, b, settings), Gate::IssuedApart),
    ];
    checks
        .into_iter()
        .find(|(open, _)| !open)
        .map(|(_, gate)| gate)
        .or_else(|| disagreement(&a.facts, &b.facts))
}

fn comparable(a: Kind, b: Kind) -> bool {
    use Kind::{Activity, Directive, Meeting, Task};
    matches!((a, b), (Directive | Task, Directive | Task) | (Meeting | Activity, Meeting | Activity))
}

/// One says by its own words that it answers or ends the other.
fn cites(a: &Reading, b: &Reading) -> bool {
    a.answers && b.symbol.as_ref().is_some_and(|symbol| a.acts.contains(symbol))
}

/// Works due at about the same time may have been ordered up to twice as far apart.
fn issued_apart(a: &Reading, b: &Reading, settings: &Settings) -> bool {
    let (Some(first), Some(second)) = (a.date, b.date) else { return false };
    let together = days_between(a.due, b.due).is_some_and(|days| days <= settings.due_together_days);
    first.days_to(second) > settings.issued_within_days * if together { 2 } else { 1 }
}

/// Days between two deadlines, if both are known.
pub(crate) fn days_between(a: Option<NaiveDate>, b: Option<NaiveDate>) -> Option<u32> {
    u32::try_from((a? - b?).num_days().abs()).ok()
}

fn disagreement(a: &Facts, b: &Facts) -> Option<Gate> {
    let gates = [
        (disagree(&a.terms, &b.terms) || disagree(&a.bodies, &b.bodies), Gate::OtherTerm),
        (disagree(&a.years, &b.years), Gate::OtherYear),
        (disagree(&a.anniversaries, &b.anniversaries), Gate::OtherAnniversary),
        (disagree(&a.periods, &b.periods), Gate::OtherPeriod),
    ];
    gates.into_iter().find(|(closed, _)| *closed).map(|(_, gate)| gate)
}

/// Both say something, and nothing of it is the same.
pub(crate) fn disagree<T: Ord>(a: &BTreeSet<T>, b: &BTreeSet<T>) -> bool {
    !a.is_empty() && !b.is_empty() && a.is_disjoint(b)
}
