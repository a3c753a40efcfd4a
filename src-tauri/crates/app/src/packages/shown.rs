use crate::Failure;
use crate::messages::{kind_name, unknown_village};
use chrono::NaiveDate;
use office::package::{Manifest, Package, Partner, RowFate, RowRefusal, TakenRow, Taking};
use serde::Serialize;

/// The most records that are shown one by one; the others are in the counts.
const MOST_LINES: usize = 5_000;

/// A package in the log, with the other office's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PackageLog {
    /// The package.
    #[serde(flatten)]
    pub package: Package,
    /// What the other office is called here.
    pub partner_name: String,
}

/// How many records met which fate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PackageCounts {
    /// Were not here.
    pub new: usize,
    /// Are different now.
    pub changed: usize,
    /// Are as they were.
    pub unchanged: usize,
    /// Their origin has them no longer.
    pub removed: usize,
    /// Stay outside.
    pub refused: usize,
}

/// One record of a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PackageLine {
    /// Its kind in words.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// What becomes of it.
    pub fate: RowFate,
    /// Why it stays outside, as a Vietnamese sentence; empty when it does not.
    pub why: String,
}

/// What taking a package does or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PackageReport {
    /// The office it came from, as it is called here.
    pub partner: String,
    /// Its number.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub number: i64,
    /// The first of its days.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from: NaiveDate,
    /// The last of its days.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to: NaiveDate,
    /// The day it was made.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub made_on: NaiveDate,
    /// How many records met which fate.
    pub counts: PackageCounts,
    /// The records: what is refused first, what is unchanged last.
    pub lines: Vec<PackageLine>,
    /// The operation's number in history; 0 when nothing was stored.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub operation: i64,
    /// The tables it wrote to, so that a window knows what to read again.
    pub tables: Vec<String>,
}

impl PackageReport {
    pub(super) fn of(partner: &Partner, manifest: &Manifest, taking: Taking) -> Self {
        let mut counts = PackageCounts::default();
        let mut rows = taking.rows;
        rows.iter().for_each(|row| *counts.of(row.fate) += 1);
        rows.sort_by_key(|row| weight(row.fate));
        Self {
            partner: partner.name.clone(),
            number: manifest.number,
            from: manifest.bounds.from,
            to: manifest.bounds.to,
            made_on: manifest.made_on,
            counts,
            lines: rows.into_iter().take(MOST_LINES).map(line).collect(),
            operation: 0,
            tables: Vec::new(),
        }
    }
}

impl PackageCounts {
    fn of(&mut self, fate: RowFate) -> &mut usize {
        match fate {
            RowFate::New => &mut self.new,
            RowFate::Changed => &mut self.changed,
            RowFate::Unchanged => &mut self.unchanged,
            RowFate::Removed => &mut self.removed,
            RowFate::Refused => &mut self.refused,
        }
    }
}

/// What needs a decision stands before what does not.
fn weight(fate: RowFate) -> u8 {
    match fate {
        RowFate::Refused => 0,
        RowFate::Removed => 1,
        RowFate::Changed => 2,
        RowFate::New => 3,
        RowFate::Unchanged => 4,
    }
}

fn line(row: TakenRow) -> PackageLine {
    let why = match row.refusal {
        None => String::new(),
        Some(RowRefusal::UnknownVillage(village)) => unknown_village(&village),
        Some(RowRefusal::Rule(error)) => Failure::from(error).message,
    };
    let (kind, fate) = (kind_name(row.table.name()).to_owned(), row.fate);
    PackageLine { kind, id: row.id, title: row.title, day: row.day, fate, why }
}
