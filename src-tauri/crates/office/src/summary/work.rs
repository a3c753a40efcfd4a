//! Lines of work: activities of one campaign, or of one kind, under one sub-committee, task group or organisation.

use crate::activity::{ActivityScope, Measure};
use crate::period::Bounds;
use crate::{ActivityId, ActivityKindId, Mark, OrganisationId, Quantity, Result, View};
use rusqlite::ToSql;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// What activities are put together by. Own work always stands under its lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkBy {
    /// All of it in one.
    Total,
    /// By lead.
    Lead,
    /// In lines, common work by sub-committee.
    Subcommittee,
    /// In lines, common work by group of key tasks.
    TaskGroup,
}

impl WorkBy {
    fn name(self) -> &'static str {
        match self {
            WorkBy::Total => "total",
            WorkBy::Lead => "lead",
            WorkBy::Subcommittee => "subcommittee",
            WorkBy::TaskGroup => "task_group",
        }
    }
}

/// Which records a sum holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordedSums {
    /// All of them.
    All,
    /// Those that no opening figure counted already.
    BesideOpenings,
}

/// One sum of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineSum {
    /// What is counted.
    pub measure: Measure,
    /// Its name, for [`Measure::Other`]; who they were, for [`Measure::People`].
    pub label: String,
    /// Its unit, for [`Measure::Other`]; the word of the kind of activity, for [`Measure::Sessions`].
    pub unit: String,
    /// How many.
    pub quantity: Quantity,
    /// The activities that gave it.
    pub records: Vec<ActivityId>,
}

/// The activities of some days that make up one line of work.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkLine {
    /// Common or own work.
    pub scope: ActivityScope,
    /// Whose line: an organisation for own work and for [`WorkBy::Lead`], else a sub-committee or task group.
    pub owner: Option<String>,
    /// The owner's name.
    pub owner_name: Option<String>,
    /// `series:` and the campaign, or `kind:` and the id of the kind; empty for sums that are not lines.
    pub line: String,
    /// The campaign, or the kind's name; empty for sums that are not lines.
    pub name: String,
    /// The kinds of its activities.
    pub kinds: Vec<ActivityKindId>,
    /// Who led, the office itself among them.
    pub lead_ids: Vec<OrganisationId>,
    /// How many activities.
    pub activities: u32,
    /// Their sums.
    pub sums: Vec<LineSum>,
    /// Distinct villages reached, of those that stood on the last day.
    pub villages: u32,
    /// Who led, short names, the office itself left out.
    pub leads: Vec<String>,
    /// Who coordinated, short names.
    pub coordinating: Vec<String>,
    /// The activities.
    pub records: Vec<ActivityId>,
}

impl WorkLine {
    /// Whether it is the same line, seen on other days.
    #[must_use]
    pub fn is_same_line(&self, other: &WorkLine) -> bool {
        (self.scope, &self.owner, &self.line) == (other.scope, &other.owner, &other.line)
    }

    /// The same line on days that have no records of it.
    #[must_use]
    pub fn without_records(&self) -> WorkLine {
        let line = self.clone();
        WorkLine { activities: 0, sums: Vec::new(), villages: 0, records: Vec::new(), ..line }
    }
}

#[derive(Deserialize)]
struct Head {
    key: String,
    owner_name: Option<String>,
    name: String,
    activities: u32,
    kinds: String,
    leads: String,
}

#[derive(Deserialize)]
struct Sum {
    key: String,
    measure: Measure,
    label: String,
    unit: String,
    mark: Mark,
    value: i64,
    records: String,
}

#[derive(Deserialize)]
struct Person {
    key: String,
    name: String,
    is_lead: bool,
}

#[derive(Deserialize)]
struct Id<T> {
    key: String,
    id: T,
}

/// The work of some days, each activity once under its lead, in the office's own order.
///
/// # Errors
/// Only when the database fails.
pub fn work(view: &View<'_>, bounds: Bounds, by: WorkBy, sums: RecordedSums) -> Result<Vec<WorkLine>> {
    const HEADS: &str = concat!(include_str!("work_chosen.sql"), include_str!("work_heads.sql"));
    const VILLAGES: &str =
        concat!(include_str!("work_chosen.sql"), include_str!("../activity/villages_reached.sql"));
    const PEOPLE: &str = concat!(include_str!("work_chosen.sql"), include_str!("work_people.sql"));
    const RECORDS: &str =
        concat!(include_str!("work_chosen.sql"), "SELECT group_key AS key, id FROM chosen ORDER BY day, id");
    let asked = Asked { view, from: bounds.from.to_string(), to: bounds.to.to_string(), by: by.name() };
    let mut lines: Vec<(String, WorkLine)> =
        asked.rows::<Head>(HEADS)?.into_iter().map(line).collect::<Result<_>>()?;
    let mut sums = asked.sums(sums)?;
    let mut villages = grouped(asked.rows::<Id<String>>(VILLAGES)?.into_iter().map(|row| (row.key, row.id)));
    let mut records =
        grouped(asked.rows::<Id<ActivityId>>(RECORDS)?.into_iter().map(|row| (row.key, row.id)));
    let mut people =
        grouped(asked.rows::<Person>(PEOPLE)?.into_iter().map(|row| (row.key, (row.is_lead, row.name))));
    for (key, line) in &mut lines {
        line.sums = sums.remove(key).unwrap_or_default();
        line.villages = u32::try_from(villages.remove(key).unwrap_or_default().len()).unwrap_or(u32::MAX);
        line.records = records.remove(key).unwrap_or_default();
        let (leads, others): (Vec<_>, Vec<_>) =
            people.remove(key).unwrap_or_default().into_iter().partition(|(is_lead, _)| *is_lead);
        line.leads = leads.into_iter().map(|(_, name)| name).collect();
        line.coordinating = others.into_iter().map(|(_, name)| name).collect();
        line.coordinating.retain(|name| !line.leads.contains(name));
    }
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

struct Asked<'v> {
    view: &'v View<'v>,
    from: String,
    to: String,
    by: &'static str,
}

impl Asked<'_> {
    fn rows<R: DeserializeOwned>(&self, sql: &str) -> Result<Vec<R>> {
        let params: [(&str, &dyn ToSql); 3] = [(":from", &self.from), (":to", &self.to), (":by", &self.by)];
        self.view.query(sql, params.as_slice())
    }

    /// Sums by line; those of one thing under different marks become one, with the mark they all allow.
    fn sums(&self, which: RecordedSums) -> Result<BTreeMap<String, Vec<LineSum>>> {
        const ALL: &str = concat!(
            include_str!("work_chosen.sql"),
            include_str!("work_sums.sql"),
            include_str!("work_sums_grouped.sql")
        );
        const BESIDE: &str = concat!(
            include_str!("work_chosen.sql"),
            include_str!("work_sums.sql"),
            include_str!("../figures/beside_openings.sql"),
            include_str!("work_sums_grouped.sql")
        );
        let sql = match which {
            RecordedSums::All => ALL,
            RecordedSums::BesideOpenings => BESIDE,
        };
        let mut lines: BTreeMap<String, Vec<LineSum>> = BTreeMap::new();
        for Sum { key, measure, label, unit, mark, value, records } in self.rows(sql)? {
            let quantity = Quantity { value, mark };
            let records: Vec<ActivityId> = serde_json::from_str(&records)?;
            let sums = lines.entry(key).or_default();
            let same = |sum: &&mut LineSum| sum.measure == measure && sum.label == label && sum.unit == unit;
            match sums.iter_mut().find(same) {
                Some(sum) => {
                    sum.quantity = [sum.quantity, quantity].into_iter().sum();
                    sum.records.extend(records);
                }
                None => sums.push(LineSum { measure, label, unit, quantity, records }),
            }
        }
        for sums in lines.values_mut() {
            sums.sort_by_key(|sum| sum.measure);
        }
        Ok(lines)
    }
}

fn line(head: Head) -> Result<(String, WorkLine)> {
    let (scope, owner, line) = serde_json::from_str(&head.key)?;
    let line = WorkLine {
        scope,
        owner,
        owner_name: head.owner_name,
        line,
        name: head.name,
        activities: head.activities,
        kinds: serde_json::from_str(&head.kinds)?,
        lead_ids: serde_json::from_str(&head.leads)?,
        ..WorkLine::default()
    };
    Ok((head.key, line))
}

fn grouped<T>(rows: impl Iterator<Item = (String, T)>) -> BTreeMap<String, Vec<T>> {
    let mut groups: BTreeMap<String, Vec<T>> = BTreeMap::new();
    for (key, row) in rows {
        groups.entry(key).or_default().push(row);
    }
    groups
}
