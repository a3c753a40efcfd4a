use super::{Gap, period, register, require_open};
use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{BookId, CountInput, DocumentTypeId, FieldCode, Result, Tx};
use serde::{Deserialize, Serialize};

/// The most numbers explained at once: a wider gap comes from a mistyped stamp, which is to be set right instead.
const MOST: i64 = 1_000;

/// Why a number was never given to a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberGap {
    /// Book, type, period and number in one.
    pub id: String,
    /// The book.
    pub book: BookId,
    /// The type when each has its own series, otherwise empty.
    pub type_key: String,
    /// The year or term.
    pub period_key: String,
    /// The number.
    pub number: i64,
    /// Why.
    pub reason: String,
}

impl Row for NumberGap {
    const TABLE: Table = Table::NumberGap;
}

/// Which missing numbers are explained, and how.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ExplainGapInput {
    /// The book.
    pub book: BookId,
    /// The type, for a book in which each type has its own numbers.
    #[serde(default)]
    pub document_type: Option<DocumentTypeId>,
    /// The year.
    pub year: i32,
    /// The first number.
    #[serde(default)]
    pub from: Option<CountInput>,
    /// The last number; none when it is one number.
    #[serde(default)]
    pub to: Option<CountInput>,
    /// Why no paper holds them.
    #[serde(default)]
    pub reason: String,
}

/// Says why numbers are missing, in place of what was said before.
///
/// # Errors
/// [`crate::Error::Invalid`] without a reason, for more than a thousand numbers, or for a number that is not missing;
/// [`crate::Error::BookClosed`] once the book is closed.
pub fn explain(tx: &mut Tx<'_>, input: &ExplainGapInput) -> Result<()> {
    let period = period(tx, &input.book, input.year)?;
    require_open(tx, &period.book.id, &period.key)?;
    let type_key = period.book.type_key(input.document_type.as_ref());
    let mut check = Checker::new(tx.today());
    let reason = check.required_line("reason", &input.reason);
    let from = check.count("from", input.from.as_ref());
    if from.is_none() {
        check.refuse("from", FieldCode::Missing);
    }
    let (from, to) = (from.unwrap_or(0), check.count("to", input.to.as_ref()).or(from).unwrap_or(0));
    if to < from {
        check.refuse("to", FieldCode::Before("from"));
    } else if to - from >= MOST {
        check.refuse("to", FieldCode::TooLarge { max: from + MOST - 1 });
    } else {
        let register = register(tx, &period)?;
        let series = register.series.into_iter().filter(|series| series.type_key == type_key);
        let gaps: Vec<Gap> = series.flat_map(|series| series.gaps).collect();
        if check.is_clean() && (from..=to).any(|number| !gaps.iter().any(|gap| gap.holds(number))) {
            check.refuse("from", FieldCode::NotAllowed);
        }
    }
    check.finish()?;
    (from..=to).try_for_each(|number| {
        tx.put(&NumberGap {
            id: format!("{}/{type_key}/{}/{number}", period.book.id, period.key),
            book: period.book.id.clone(),
            type_key: type_key.clone(),
            period_key: period.key.clone(),
            number,
            reason: reason.clone(),
        })
    })
}

impl Gap {
    fn holds(&self, number: i64) -> bool {
        (self.from..=self.to).contains(&number)
    }
}
