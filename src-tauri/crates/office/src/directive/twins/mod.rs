//! Letters that may have been registered before: warned of while they are typed, never refused.
//!
//! The same letter comes twice, by post and by hand, and its second copy would take a second number. Only letters of the
//! same issuer within a year of it are read, by an index; the register as a whole never is. What must never move in: a
//! refusal, because the clerk has the paper in hand and decides.

mod alike;
mod issuers;

use super::{Direction, Directive};
use crate::{DirectiveId, Result, View};
use alike::Wording;
use chrono::{Days, NaiveDate};
use rusqlite::params;
use serde::{Deserialize, Serialize};

/// The most twins that are worth a look.
const MOST: usize = 5;
/// How far apart the days of two copies of one letter may lie.
const YEAR: Days = Days::new(366);

/// What is known of a letter so far, as typed. What is empty or does not read as a date is left out of the question.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct TwinQuery {
    /// Tác giả.
    pub issuer: String,
    /// Số, ký hiệu.
    pub symbol: String,
    /// Ngày tháng văn bản.
    pub document_date: Option<String>,
    /// Trích yếu nội dung.
    #[serde(rename = "abstract")]
    pub abstract_text: String,
    /// Ngày đến, or the date of issue; today when it is empty.
    pub day: Option<String>,
    /// The directive that is being changed, which is no twin of itself.
    pub except: Option<DirectiveId>,
}

/// In what a directive is like the one asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// The same issuer, symbol and date.
    Symbol,
    /// The same issuer and nearly the same abstract.
    Abstract,
}

/// A directive that may be the same letter, one in the trash included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Twin {
    /// In what it is alike.
    pub likeness: Likeness,
    /// Its id.
    pub id: DirectiveId,
    /// The register it stands in.
    pub direction: Direction,
    /// Its number there.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub number: Option<i64>,
    /// When it arrived or was issued.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// Tác giả.
    pub issuer: String,
    /// Số, ký hiệu.
    pub symbol: String,
    /// Ngày tháng văn bản.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub document_date: Option<NaiveDate>,
    /// Trích yếu nội dung.
    #[serde(rename = "abstract")]
    pub abstract_text: String,
    /// When it went to the trash.
    pub deleted_at: Option<String>,
}

/// Directives that may be the letter asked about: the surest first, then the newest, five at most.
///
/// # Errors
/// Only when the database fails.
pub fn twins(view: &View<'_>, query: &TwinQuery, today: NaiveDate) -> Result<Vec<Twin>> {
    let asked = Asked::read(query, today);
    let mut found = Vec::new();
    for issuer in issuers::spellings(view, &query.issuer)? {
        asked.among(view, &issuer, &mut found)?;
    }
    found.sort_by(|(a, day_a, _), (b, day_b, _)| (a, day_b).cmp(&(b, day_a)));
    found.truncate(MOST);
    found.into_iter().map(|(likeness, _, id)| whole(view, likeness, &id)).collect()
}

/// The question in comparable form.
struct Asked {
    except: String,
    day: NaiveDate,
    symbol: Option<String>,
    written_on: Option<NaiveDate>,
    wording: Wording,
}

type Hit = (Likeness, String, String);

impl Asked {
    fn read(query: &TwinQuery, today: NaiveDate) -> Self {
        let date = |typed: &Option<String>| text::parse_date(typed.as_deref()?, today).ok();
        let written_on = date(&query.document_date);
        Self {
            except: query.except.as_ref().map(ToString::to_string).unwrap_or_default(),
            day: date(&query.day).or(written_on).unwrap_or(today),
            symbol: alike::symbol_key(&query.symbol),
            written_on,
            wording: Wording::of(&query.abstract_text),
        }
    }

    /// Adds the twins among what one issuer sent within a year.
    fn among(&self, view: &View<'_>, issuer: &str, found: &mut Vec<Hit>) -> Result<()> {
        let mut statement = view.conn.prepare_cached(include_str!("of_issuer.sql"))?;
        let (from, to) = (self.day - YEAR, self.day + YEAR);
        let mut rows = statement.query(params![issuer, from.to_string(), to.to_string(), self.except])?;
        while let Some(row) = rows.next()? {
            let (symbol, abstract_text): (String, String) = (row.get("symbol")?, row.get("abstract")?);
            let written_on: Option<String> = row.get("document_date")?;
            let is_same = self.has_symbol(&symbol, written_on.as_deref());
            let likeness = if is_same {
                Likeness::Symbol
            } else if self.wording.is_nearly(&abstract_text) {
                Likeness::Abstract
            } else {
                continue;
            };
            found.push((likeness, row.get("day")?, row.get("id")?));
        }
        Ok(())
    }

    /// The same symbol of the same date; a date that one of them lacks cannot tell them apart.
    fn has_symbol(&self, symbol: &str, written_on: Option<&str>) -> bool {
        let written_on = written_on.and_then(|day| day.parse::<NaiveDate>().ok());
        let may_be_one_day = self.written_on.zip(written_on).is_none_or(|(asked, other)| asked == other);
        may_be_one_day && self.symbol.is_some() && self.symbol == alike::symbol_key(symbol)
    }
}

fn whole(view: &View<'_>, likeness: Likeness, id: &str) -> Result<Twin> {
    let found: Vec<Directive> = view.query("SELECT * FROM directive WHERE id = ?1", [id])?;
    let found = found.into_iter().next().ok_or(crate::Error::Internal("a twin that was just read"))?;
    Ok(Twin {
        likeness,
        id: found.id,
        direction: found.direction,
        number: found.number,
        day: found.day,
        issuer: found.issuer,
        symbol: found.symbol,
        document_date: found.document_date,
        abstract_text: found.abstract_text,
        deleted_at: found.deleted_at,
    })
}
