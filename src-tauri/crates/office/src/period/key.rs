use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// How long a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PeriodKind {
    /// tháng
    Month,
    /// quý
    Quarter,
    /// 6 tháng
    Half,
    /// 9 tháng
    NineMonths,
    /// năm
    Year,
}

impl PeriodKind {
    /// Its name in the store.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Half => "half",
            Self::NineMonths => "nine_months",
            Self::Year => "year",
        }
    }
}

/// A period by its name, such as `2017-07`, `2017-Q3`, `2017-H1`, `2017-M9` or `2017`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct PeriodKey {
    kind: PeriodKind,
    year: i32,
    /// Month 1–12, quarter 1–4, half 1–2, otherwise 1.
    part: u32,
}

impl PeriodKey {
    /// A period, when the year is 1900–2199 and the kind has that many parts.
    #[must_use]
    pub fn new(kind: PeriodKind, year: i32, part: u32) -> Option<Self> {
        let parts = match kind {
            PeriodKind::Month => 12,
            PeriodKind::Quarter => 4,
            PeriodKind::Half => 2,
            PeriodKind::NineMonths | PeriodKind::Year => 1,
        };
        ((1900..=2199).contains(&year) && (1..=parts).contains(&part)).then_some(Self { kind, year, part })
    }

    /// Every period of a year, the shortest first.
    pub fn all_of(year: i32) -> impl Iterator<Item = Self> {
        let kinds = [
            PeriodKind::Month,
            PeriodKind::Quarter,
            PeriodKind::Half,
            PeriodKind::NineMonths,
            PeriodKind::Year,
        ];
        kinds.into_iter().flat_map(move |kind| (1..=12).filter_map(move |part| Self::new(kind, year, part)))
    }

    /// How long it is.
    #[must_use]
    pub fn kind(self) -> PeriodKind {
        self.kind
    }

    /// The year it belongs to.
    #[must_use]
    pub fn year(self) -> i32 {
        self.year
    }

    /// Its place in the year, from 1.
    #[must_use]
    pub fn part(self) -> u32 {
        self.part
    }

    /// First and last month of the year it covers.
    #[must_use]
    pub fn months(self) -> (u32, u32) {
        match self.kind {
            PeriodKind::Month => (self.part, self.part),
            PeriodKind::Quarter => (self.part * 3 - 2, self.part * 3),
            PeriodKind::Half => (self.part * 6 - 5, self.part * 6),
            PeriodKind::NineMonths => (1, 9),
            PeriodKind::Year => (1, 12),
        }
    }

    /// The period of the same kind before this one.
    #[must_use]
    pub fn previous(self) -> Self {
        if self.part > 1 {
            return Self { part: self.part - 1, ..self };
        }
        let part = match self.kind {
            PeriodKind::Month => 12,
            PeriodKind::Quarter => 4,
            PeriodKind::Half => 2,
            PeriodKind::NineMonths | PeriodKind::Year => 1,
        };
        Self { year: self.year - 1, part, ..self }
    }

    /// The period of the same kind after this one.
    #[must_use]
    pub fn next(self) -> Self {
        Self::new(self.kind, self.year, self.part + 1).unwrap_or(Self {
            year: self.year + 1,
            part: 1,
            ..self
        })
    }

    /// The same period a year earlier.
    #[must_use]
    pub fn last_year(self) -> Self {
        Self { year: self.year - 1, ..self }
    }
}

impl fmt::Display for PeriodKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            PeriodKind::Month => write!(f, "{}-{:02}", self.year, self.part),
            PeriodKind::Quarter => write!(f, "{}-Q{}", self.year, self.part),
            PeriodKind::Half => write!(f, "{}-H{}", self.year, self.part),
            PeriodKind::NineMonths => write!(f, "{}-M9", self.year),
            PeriodKind::Year => write!(f, "{}", self.year),
        }
    }
}

/// The text names no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a period")]
pub struct NotAPeriod;

impl FromStr for PeriodKey {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let (year, part) =
            text.trim().split_once('-').map_or((text.trim(), None), |(year, part)| (year, Some(part)));
        let year = year.parse().map_err(|_| NotAPeriod)?;
        let number = |digits: &str| {
            let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
            digits.parse().ok().filter(|_| plain).ok_or(NotAPeriod)
        };
        let (kind, part) = match part {
            None => (PeriodKind::Year, 1),
            Some("M9") => (PeriodKind::NineMonths, 1),
            Some(part) => match part.strip_prefix('Q').map(number) {
                Some(quarter) => (PeriodKind::Quarter, quarter?),
                None => match part.strip_prefix('H') {
                    Some(half) => (PeriodKind::Half, number(half)?),
                    None => (PeriodKind::Month, number(part)?),
                },
            },
        };
        Self::new(kind, year, part).ok_or(NotAPeriod)
    }
}

impl TryFrom<String> for PeriodKey {
    type Error = NotAPeriod;

    fn try_from(text: String) -> Result<Self, NotAPeriod> {
        text.parse()
    }
}

impl From<PeriodKey> for String {
    fn from(key: PeriodKey) -> String {
        key.to_string()
    }
}
