use crate::{Result, View};
use serde::Serialize;

/// A rule that every save keeps and that is looked at again here, row by row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// A number stands for one paper (norms B.6).
    NumberTwice,
    /// A number that is missing has a reason.
    SilentGap,
    /// A closed book holds the numbers it was closed with.
    ClosedBook,
    /// Women, ethnic minorities and members are part of all who came.
    PartOfWhole,
    /// An activity names each village once.
    VillageTwice,
    /// Work has one lead, who does not coordinate it as well, and nobody coordinates it twice.
    OneLead,
}

/// A place where a rule does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BrokenRule {
    /// Which.
    pub rule: Rule,
    /// The kind of the record, such as `activity`.
    pub kind: String,
    /// The record.
    pub id: String,
    /// What it is called: a book with its period, a title, the name of an activity.
    pub name: String,
    /// The number, the first of the gap, or the part.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub first: i64,
    /// How many papers have it, the last of the gap, or the whole.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub last: i64,
}

impl Rule {
    /// All of them, in the order they are told.
    pub const ALL: [Rule; 6] = [
        Rule::NumberTwice,
        Rule::SilentGap,
        Rule::ClosedBook,
        Rule::PartOfWhole,
        Rule::VillageTwice,
        Rule::OneLead,
    ];

    /// Whether it may wait: a clerk who skipped a number says why by the end of the year, before the book is closed.
    #[must_use]
    pub fn may_wait(self) -> bool {
        self == Rule::SilentGap
    }

    fn sql(self) -> &'static str {
        match self {
            Rule::NumberTwice => include_str!("number_twice.sql"),
            Rule::SilentGap => include_str!("silent_gap.sql"),
            Rule::ClosedBook => include_str!("closed_book.sql"),
            Rule::PartOfWhole => include_str!("part_of_whole.sql"),
            Rule::VillageTwice => include_str!("village_twice.sql"),
            Rule::OneLead => include_str!("one_lead.sql"),
        }
    }
}

impl View<'_> {
    /// The places where a rule does not hold, at most a hundred.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn broken(&self, rule: Rule) -> Result<Vec<BrokenRule>> {
        rule.broken_in(self.conn)
    }
}

impl Rule {
    pub(super) fn broken_in(self, conn: &rusqlite::Connection) -> Result<Vec<BrokenRule>> {
        let mut statement = conn.prepare(self.sql())?;
        let rows = statement.query_map([], |row| {
            Ok(BrokenRule {
                rule: self,
                kind: row.get(0)?,
                id: row.get(1)?,
                name: row.get(2)?,
                first: row.get(3)?,
                last: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
