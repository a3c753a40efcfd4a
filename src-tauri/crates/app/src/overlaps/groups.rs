use super::reason::ShownReason;
use super::typing::OverlapMatch;
use super::waiting::Waiting;
use super::watch::OverlapWatch;
use crate::{Permission, Result, Session};
use ::overlap::Group;
use chrono::NaiveDate;
use office::overlap::{WorkRef, proposed_lead};
use office::{OrganisationId, TaskId};
use serde::Serialize;

/// From this probability on a group is as good as certain, and urgency decides.
const CERTAIN: f64 = 0.9;

/// A part of the desk's list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OverlapPage {
    /// How many groups wait in all.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub total: usize,
    /// Those asked for, in the order of the desk.
    pub groups: Vec<OverlapGroup>,
}

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

impl Session {
    /// At most `limit` groups of directives and tasks that wait for a decision, after the first `offset`. Builds the watch
    /// when there is none yet.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`.
    pub fn overlap_groups(&mut self, offset: usize, limit: usize) -> Result<OverlapPage> {
        self.require(Permission::Read)?;
        let today = self.today();
        let mut watch = self.in_step()?;
        let page = watch.page(today, offset, limit);
        self.watch = Some(watch);
        let OverlapPage { total, mut groups } = page;
        for group in &mut groups {
            let members: Vec<WorkRef> = group.members.iter().map(|one| one.work.clone()).collect();
            group.proposed_lead = proposed_lead(&self.view(), &members)?;
        }
        Ok(OverlapPage { total, groups })
    }
}

impl OverlapWatch {
    /// Groups of directives and tasks that wait for a decision: the surest first, the most urgent first among the sure.
    /// Only those of the page are told in full.
    fn page(&mut self, today: NaiveDate, offset: usize, limit: usize) -> OverlapPage {
        self.waiting.turn_to(Waiting::since(today), &self.works, &self.index);
        self.waiting.groups.catch_up(&self.scorer);
        let found = self.waiting.groups.waiting(|a, b| self.links.settle(a, b));
        let mut found: Vec<_> = found.into_iter().map(|group| (self.due(&group), group)).collect();
        found.sort_by(|(my_due, a), (your_due, b)| {
            let (mine, yours) = (a.probability >= CERTAIN, b.probability >= CERTAIN);
            let urgency = |due: &Option<NaiveDate>| due.filter(|_| mine && yours).unwrap_or(NaiveDate::MAX);
            yours
                .cmp(&mine)
                .then_with(|| urgency(my_due).cmp(&urgency(your_due)))
                .then_with(|| b.probability.total_cmp(&a.probability))
        });
        let total = found.len();
        let asked = found.into_iter().skip(offset).take(limit);
        OverlapPage { total, groups: asked.map(|(due, group)| self.shown_group(due, group)).collect() }
    }

    /// The earliest deadline of a group.
    fn due(&self, group: &Group<WorkRef>) -> Option<NaiveDate> {
        group.members.iter().filter_map(|work| self.works.get(work)?.due).min()
    }

    fn shown_group(&self, due: Option<NaiveDate>, group: Group<WorkRef>) -> OverlapGroup {
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
        OverlapGroup {
            members: shown,
            probability: group.probability,
            is_series: group.is_series,
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
