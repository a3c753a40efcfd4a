use super::reason::ShownReason;
use super::typing::OverlapMatch;
use super::watch::OverlapWatch;
use ::overlap::{Index, group};
use chrono::{Days, NaiveDate};
use office::overlap::{WorkKind, WorkRef};
use office::{OrganisationId, TaskId};
use serde::Serialize;

/// What was issued longer ago than this waits for no decision any more: half a year, as the gate on dates has it.
const DAYS_BACK: u64 = 183;
/// From this probability on a group is as good as certain, and urgency decides.
const CERTAIN: f64 = 0.9;

/// Works that wait for one decision.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OverlapGroup {
    /// The works, the earliest first; the reasons of each are those between it and the first.
    pub members: Vec<OverlapMatch>,
    /// How likely the surest two are one work, from 0 to 1.
    pub probability: f64,
    /// A long series that reads the same and comes from one organisation, such as weekly invitations.
    pub is_series: bool,
    /// The tasks there are already, any of which may become the one.
    pub tasks: Vec<TaskId>,
    /// The lead to be asked about: the catalogue's, else the one that most of the works name.
    pub proposed_lead: Option<OrganisationId>,
    /// The earliest deadline among them.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub due: Option<NaiveDate>,
}

impl OverlapWatch {
    /// Groups of directives and tasks that wait for a decision: the surest first, the most urgent first among the sure.
    pub(super) fn groups(&self, today: NaiveDate) -> Vec<OverlapGroup> {
        let since = today.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(NaiveDate::MIN);
        let mut open = Index::default();
        for (work, stored) in &self.works {
            let is_paper = matches!(work.kind, WorkKind::Directive | WorkKind::Task);
            if let Some(reading) = self.reading(work).filter(|_| is_paper && stored.day >= since) {
                open.add_reading(work.clone(), reading.clone());
            }
        }
        let found = group(&open, &self.scorer, |a, b| self.links.settle(a, b));
        let mut groups: Vec<OverlapGroup> = found.into_iter().map(|group| self.shown_group(group)).collect();
        groups.sort_by(|a, b| {
            let sure = |group: &OverlapGroup| (group.probability >= CERTAIN).then_some(group.due).flatten();
            let (mine, yours) = (a.probability >= CERTAIN, b.probability >= CERTAIN);
            yours
                .cmp(&mine)
                .then_with(|| sure(a).unwrap_or(NaiveDate::MAX).cmp(&sure(b).unwrap_or(NaiveDate::MAX)))
                .then_with(|| b.probability.total_cmp(&a.probability))
        });
        groups
    }

    fn shown_group(&self, group: ::overlap::Group<WorkRef>) -> OverlapGroup {
        let mut members = group.members;
        members.sort_by_key(|work| (self.works.get(work).map(|stored| stored.day), work.clone()));
        let first = members.first().cloned();
        let shown: Vec<OverlapMatch> = members
            .iter()
            .filter_map(|work| self.shown(work, group.probability, |_| self.reasons(first.as_ref(), work)))
            .collect();
        let mut tasks: Vec<TaskId> = shown.iter().flat_map(|one| one.tasks.iter().cloned()).collect();
        tasks.sort();
        tasks.dedup();
        let due = shown.iter().filter_map(|one| one.due).min();
        let is_series = group.is_series;
        OverlapGroup {
            members: shown,
            probability: group.probability,
            is_series,
            tasks,
            proposed_lead: None,
            due,
        }
    }

    /// Why a work may be the same as the first of its group.
    fn reasons(&self, first: Option<&WorkRef>, work: &WorkRef) -> Vec<ShownReason> {
        let Some(first) = first.filter(|first| *first != work) else { return Vec::new() };
        let (Some(a), Some(b)) = (self.reading(first), self.reading(work)) else { return Vec::new() };
        let Ok(found) = self.scorer.compare(a, b, &self.index.frequencies()) else { return Vec::new() };
        let text = |work: &WorkRef| self.works.get(work).map_or("", |stored| stored.text.as_str());
        let texts = (text(first), text(work));
        found.reasons.into_iter().map(|reason| ShownReason::new(reason, texts)).collect()
    }
}
