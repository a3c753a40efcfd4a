//! Activities and their counts. Every activity stands once, under its lead.

use std::collections::BTreeSet;

use office::Quantity;

use super::{Counted, Record};

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// lượt người
    Attendances,
    /// người
    People,
    /// hộ
    Households,
    /// nữ
    Women,
    /// người dân tộc thiểu số
    Minority,
    /// đoàn viên, hội viên
    Members,
    /// đồng, vận động được
    MoneyRaised,
    /// đồng, đã hỗ trợ
    MoneyGiven,
    /// another quantity with a unit of its own
    Other,
}

impl Measure {
    /// Whether women, minorities and members are counted among those.
    pub fn has_parts(self) -> bool {
        matches!(self, Self::Attendances | Self::People)
    }
}

/// A sum of one measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasuredCount {
    /// What is counted.
    pub measure: Measure,
    /// Who or what exactly: `công chức, viên chức, lao động`; may be empty.
    pub label: String,
    /// The unit of [`Measure::Other`].
    pub unit: String,
    /// The sum.
    pub counted: Counted,
    /// What was counted through: the activities, and what each figure from paper speaks of.
    pub basis: BTreeSet<String>,
}

/// The sums of one line of work over one span of days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many activities; nothing where part of the sums came in as an opening figure.
    pub events: Option<i64>,
    /// Sessions by their word: `đợt`, `buổi`, `cuộc`; empty where nobody gave the word.
    pub sessions: Vec<(String, Counted)>,
    /// Distinct villages reached; nothing where none was, or where it is not known.
    pub villages: Option<Counted>,
    /// The other sums; at most one of each measure, label and unit.
    pub counts: Vec<MeasuredCount>,
    /// The activities, in a stable order.
    pub records: Vec<Record>,
}

impl Tally {
    /// Whether a reader would find the same numbers in both.
    pub fn says_the_same(&self, other: &Tally) -> bool {
        let sessions = |tally: &Tally| {
            let each = tally.sessions.iter().map(|(word, counted)| (word.clone(), counted.quantity));
            each.collect::<Vec<_>>()
        };
        let villages = |tally: &Tally| tally.villages.as_ref().map(|reached| reached.quantity);
        let has = |count: &MeasuredCount| other.same_count(count) == Some(count.counted.quantity);
        self.events == other.events
            && sessions(self) == sessions(other)
            && villages(self) == villages(other)
            && self.counts.len() == other.counts.len()
            && self.counts.iter().all(has)
    }

    /// The sum of people that a part of it (women, minorities, members) is a true share of: nobody knows the share where
    /// the part was counted in some of the activities only.
    pub fn whole_of(&self, part: &MeasuredCount) -> Option<&MeasuredCount> {
        let mut wholes = self.counts.iter().filter(|count| count.measure.has_parts());
        let whole = wholes.find(|whole| !whole.basis.is_disjoint(&part.basis))?;
        (whole.basis == part.basis).then_some(whole)
    }

    /// The sum of the same thing as `like`, if it was counted here.
    pub fn same_count(&self, like: &MeasuredCount) -> Option<Quantity> {
        let same = |count: &&MeasuredCount| {
            count.measure == like.measure && count.label == like.label && count.unit == like.unit
        };
        self.counts.iter().find(same).map(|count| count.counted.quantity)
    }
}

/// One line of work: a series, or activities of one kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkLine {
    /// A stable name for keys, unique inside its group.
    pub key: String,
    /// What was done.
    pub name: String,
    /// Who led, the office itself left out.
    pub leads: Vec<String>,
    /// Who coordinated.
    pub coordinating: Vec<String>,
    /// In the period; nothing when nothing was done.
    pub now: Option<Tally>,
    /// From the year's first day.
    pub year: Option<Tally>,
    /// In the period before.
    pub before: Option<Tally>,
    /// In the same period a year earlier.
    pub last_year: Option<Tally>,
}

/// The work of one sub-committee, task group or organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkGroup {
    /// Its id; `none` for work that names no group.
    pub id: String,
    /// Its name; nothing for work that names no group.
    pub name: Option<String>,
    /// Its lines, in the order they are printed.
    pub lines: Vec<WorkLine>,
}

/// Attendances led by one organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendances {
    /// The organisation's id.
    pub id: String,
    /// Its name beside the bar.
    pub name: String,
    /// In the period.
    pub now: Counted,
    /// In the period before, where it has records.
    pub before: Option<Counted>,
}

/// All work of the period.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkFacts {
    /// The whole office: common and own work under every lead, each activity once.
    pub total: WorkLine,
    /// Common work by sub-committee or task group.
    pub groups: Vec<WorkGroup>,
    /// Own work by organisation.
    pub own: Vec<WorkGroup>,
    /// Attendances by organisation.
    pub attendances: Vec<Attendances>,
    /// How many villages there are.
    pub villages: i64,
}
