//! What is known about two works besides their wording: numbers named, dates, who, whom, where.

use super::feature::{Evidence, Feature};
use super::gate::{days_between, disagree};
use crate::read::{Facts, Mention, Reading};
use crate::term::Term;
use crate::{Settings, Tables};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;

/// Deadlines this many days apart count half as much as the same day.
const DUE_HALF: f64 = 14.0;
/// Deadlines further apart than this are simply far apart.
const DUE_FAR: f64 = 92.0;
/// Days named further apart than this are two occasions.
const SAME_OCCASION: i64 = 31;

/// Measures what is known besides the wording.
pub(super) fn measure(
    a: &Reading,
    b: &Reading,
    tables: &Tables,
    settings: &Settings,
    evidence: &mut Evidence,
) {
    campaigns(a, b, tables, evidence);
    evidence.set_if(Feature::Act, !a.acts.is_disjoint(&b.acts));
    evidence.set_if(Feature::OtherAct, disagree(&a.acts, &b.acts));
    numbers(a, b, evidence);
    actions(a, b, tables, evidence);
    dates(a, b, settings, evidence);
    fields(a, b, evidence);
}

fn campaigns(a: &Reading, b: &Reading, tables: &Tables, evidence: &mut Evidence) {
    let named = |reading: &Reading| reading.mentions.iter().map(|m| m.campaign).collect::<BTreeSet<_>>();
    let (mine, yours) = (named(a), named(b));
    evidence.set_if(Feature::Campaign, !mine.is_disjoint(&yours));
    evidence.set_if(Feature::OtherCampaign, disagree(&mine, &yours));
    evidence.set_if(
        Feature::OtherJob,
        one_great_work(a, b, tables) && !same_job(a.actions, b.actions, tables.apart),
    );
}

/// Both say in their own words, not by quoting a name, that they are about one work made of jobs.
fn one_great_work(a: &Reading, b: &Reading, tables: &Tables) -> bool {
    let great = |mention: &&Mention| {
        !mention.quoted && tables.campaigns.get(mention.campaign as usize).is_some_and(|known| known.of_jobs)
    };
    let campaigns = |reading: &Reading| -> BTreeSet<u32> {
        reading.mentions.iter().filter(great).map(|mention| mention.campaign).collect()
    };
    !campaigns(a).is_disjoint(&campaigns(b))
}

/// The doings that set work apart tell jobs; where neither names one, the manner does.
fn same_job(mine: u32, yours: u32, apart: u32) -> bool {
    let telling = if (mine | yours) & apart == 0 { !apart } else { apart };
    mine & yours & telling != 0 || (mine | yours) & telling == 0
}

fn numbers(a: &Reading, b: &Reading, evidence: &mut Evidence) {
    let (mine, yours) = (&a.facts, &b.facts);
    evidence.set_if(Feature::Day, !mine.days.is_disjoint(&yours.days));
    evidence.set_if(Feature::OtherDay, other_occasion(mine, yours));
    let same_year = !mine.years.is_disjoint(&yours.years)
        || !mine.terms.is_disjoint(&yours.terms)
        || !mine.bodies.is_disjoint(&yours.bodies)
        || !mine.anniversaries.is_disjoint(&yours.anniversaries);
    evidence.set_if(Feature::Year, same_year);
    evidence.set_if(Feature::UnlikelyYear, unlikely_year(a, b) || unlikely_year(b, a));
    evidence.set_if(Feature::OtherTerm, mine.long_term != yours.long_term);
    evidence.set_if(Feature::OtherEdition, disagree(&mine.editions, &yours.editions));
}

/// Both name days, and the nearest two lie more than a month apart, the turn of the year included.
fn other_occasion(a: &Facts, b: &Facts) -> bool {
    let apart = |(month, day): (u32, u32), (other_month, other_day): (u32, u32)| {
        let days = 30 * (i64::from(month) - i64::from(other_month)) + i64::from(day) - i64::from(other_day);
        days.abs().min(365 - days.abs())
    };
    let nearest = a.days.iter().flat_map(|mine| b.days.iter().map(|yours| apart(*mine, *yours))).min();
    nearest.is_some_and(|days| days > SAME_OCCASION)
}

/// `a` names years, `b` none, and nothing from `b`'s issue to its deadline lies in them.
fn unlikely_year(a: &Reading, b: &Reading) -> bool {
    let Some(date) = b.date else { return false };
    if a.facts.years.is_empty() || !b.facts.years.is_empty() {
        return false;
    }
    let last = b.due.map_or(date.last().year(), |due| due.year());
    // What is ordered in the last months of a year is often for the next.
    let last = last + i32::from(b.due.is_none() && date.last().month() >= 11);
    a.facts.years.range(date.year()..=last.max(date.year())).next().is_none()
}

fn actions(a: &Reading, b: &Reading, tables: &Tables, evidence: &mut Evidence) {
    let (mine, yours) = (a.actions & tables.apart, b.actions & tables.apart);
    evidence.set_if(Feature::Action, mine & yours != 0);
    evidence.set_if(Feature::OtherAction, mine & yours == 0 && mine | yours != 0);
    evidence.set_if(Feature::Manner, a.actions & b.actions & !tables.apart != 0);
    let own = mine & yours & tables.own_affairs != 0;
    evidence.set_if(Feature::OwnAffair, own && different(a.organisation, b.organisation));
}

fn dates(a: &Reading, b: &Reading, settings: &Settings, evidence: &mut Evidence) {
    if let (Some(mine), Some(yours)) = (a.date, b.date) {
        let days = f64::from(mine.days_to(yours));
        evidence.set(Feature::Issued, days / f64::from(settings.issued_within_days.max(1)));
    }
    let Some(days) = days_between(a.due, b.due).map(f64::from) else { return };
    evidence.set(Feature::Due, 0.5f64.powf(days / DUE_HALF));
    evidence.set(Feature::DueApart, days / DUE_FAR);
}

fn fields(a: &Reading, b: &Reading, evidence: &mut Evidence) {
    evidence.set_if(Feature::SameOrganisation, same(a.organisation, b.organisation));
    evidence.set_if(Feature::SameType, same(a.document_type, b.document_type));
    evidence.set_if(Feature::Topic, same(a.topic, b.topic));
    evidence.set_if(Feature::OtherTopic, different(a.topic, b.topic));
    evidence.set_if(Feature::TargetGroup, same(a.target_group, b.target_group));
    evidence.set_if(Feature::Place, same(a.place, b.place));
    evidence.set_if(Feature::OtherPlace, different(a.place, b.place));
}

pub(super) fn same(a: Option<Term>, b: Option<Term>) -> bool {
    a.is_some() && a == b
}

pub(super) fn different(a: Option<Term>, b: Option<Term>) -> bool {
    matches!((a, b), (Some(mine), Some(yours)) if mine != yours)
}

/// Days between the dates of issue and between the deadlines, where known.
pub(super) fn gaps(a: &Reading, b: &Reading) -> (Option<u32>, Option<u32>) {
    let issued = a.date.zip(b.date).map(|(mine, yours)| mine.days_to(yours));
    let due: (Option<NaiveDate>, Option<NaiveDate>) = (a.due, b.due);
    (issued, days_between(due.0, due.1))
}
