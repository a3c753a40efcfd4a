use crate::ProfileId;
use crate::period::Cutoffs;
use crate::store::{Row, Table};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The level of administration the office works at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// huyện, until 30/6/2025
    District,
    /// xã, phường, đặc khu
    Commune,
}

/// Whose rules of form the office's papers follow (norms A.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LetterheadFamily {
    /// ĐẢNG CỘNG SẢN VIỆT NAM
    Party,
    /// Quốc hiệu and Tiêu ngữ; also the Front's
    State,
    /// ĐOÀN TNCS HỒ CHÍ MINH
    Youth,
}

impl LetterheadFamily {
    /// How the symbols of its papers are put together (norms A.7).
    #[must_use]
    pub fn symbol_style(self) -> text::SymbolStyle {
        match self {
            Self::Party | Self::Youth => text::SymbolStyle::Party,
            Self::State => text::SymbolStyle::State,
        }
    }
}

/// How the results of a briefing are divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    /// By sub-committee.
    Subcommittee,
    /// By group of key tasks.
    TaskGroup,
}

/// The office's profile as it stands from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Profile {
    /// Its id.
    pub id: ProfileId,
    /// The first day it holds; it holds until the next version.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub valid_from: NaiveDate,
    /// The office's full name.
    pub name: String,
    /// The office's short name, such as `Cơ quan Khối`.
    pub short_name: String,
    /// The office's abbreviation.
    pub abbreviation: String,
    /// The level it works at.
    pub level: Level,
    /// The Party committee it reports to.
    pub committee: String,
    /// Whom the office drafts papers for: a briefing says "tham mưu … ban hành".
    pub addressee: String,
    /// The place in the date line.
    pub date_place: String,
    /// Whose rules of form its papers follow.
    pub letterhead: LetterheadFamily,
    /// The superior body over the agency's name, one printed line each.
    pub superior_lines: String,
    /// The agency's name on the letterhead, one printed line each.
    pub agency_lines: String,
    /// What follows the type in a symbol, such as `CQK` in `12-BC/CQK`.
    pub symbol_suffix: String,
    /// What the places below a commune are called, such as `thôn, bản, khu phố`.
    pub village_word: String,
    /// Nơi nhận, one recipient a line.
    pub recipients: String,
    /// How the results of a briefing are divided.
    pub grouping: Grouping,
    /// The day a month's figures begin on, 1–28.
    pub month_cutoff: u32,
    /// The day a quarter's figures begin on, 1–28.
    pub quarter_cutoff: u32,
    /// The day the figures of a half-year or nine months begin on, 1–28.
    pub half_cutoff: u32,
    /// The day a year's figures begin on, 1–28.
    pub year_cutoff: u32,
    /// The day of the month a briefing is due, 1–31.
    pub briefing_due_day: u32,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Profile {
    const TABLE: Table = Table::Profile;
}

impl Profile {
    /// The days its periods begin on (norms C.4).
    #[must_use]
    pub fn cutoffs(&self) -> Cutoffs {
        Cutoffs {
            month: self.month_cutoff,
            quarter: self.quarter_cutoff,
            half: self.half_cutoff,
            year: self.year_cutoff,
        }
    }
}
