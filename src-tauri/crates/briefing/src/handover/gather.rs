use chrono::{Datelike, NaiveDate};
use office::directive::{Book, NumberReset, books};
use office::register::{self, Series};
use office::{ListQuery, Page, Result, View, account, delivery, directive, profile, task};

use super::{BookFact, HandoverFacts, HandoverRequest, SeriesFact};
use crate::gather::office_facts;

/// The statuses of a task that is not done, by their stored names; those overdue come first.
const OPEN_TASKS: [&str; 2] =
    ["overdue", "due_soon,under_way,not_started,awaiting_confirmation,paused,recurring,undated"];
/// The states of an incoming letter that is not dealt with, the most urgent first.
const OPEN_LETTERS: [&str; 3] = ["overdue", "waiting", "under_way"];
/// Rows read at once.
const PAGE: u32 = 500;

/// Gathers everything a hand-over record says.
///
/// # Errors
/// [`office::Error::NotFound`] before the office is set up; otherwise only when the database fails.
pub fn gather_handover(view: &View<'_>, request: HandoverRequest) -> Result<HandoverFacts> {
    let today = request.today;
    let (mut tasks, mut letters) = (Vec::new(), Vec::new());
    for status in OPEN_TASKS {
        tasks.extend(every(&[("status", status)], |query| task::list(view, query, today))?);
    }
    for state in OPEN_LETTERS {
        let filters = [("direction", "in"), ("state", state)];
        letters.extend(every(&filters, |query| directive::list(view, query, today))?);
    }
    Ok(HandoverFacts {
        office: office_facts(profile::as_of(view, today)?),
        books: books(view)?.iter().map(|book| book_fact(view, book, today)).collect::<Result<_>>()?,
        tasks,
        letters,
        owed: delivery::owed(view, today)?,
        accounts: account::list(view)?,
        request,
    })
}

/// Every row of a list, whatever its length.
fn every<T>(filters: &[(&str, &str)], list: impl Fn(&ListQuery) -> Result<Page<T>>) -> Result<Vec<T>> {
    let filters = filters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let mut query = ListQuery { filters, limit: PAGE, ..ListQuery::default() };
    let mut rows = Vec::new();
    loop {
        let page = list(&query)?;
        let is_last = page.rows.is_empty();
        rows.extend(page.rows);
        if is_last || u32::try_from(rows.len()).unwrap_or(u32::MAX) >= page.total {
            return Ok(rows);
        }
        query.offset += PAGE;
    }
}

fn book_fact(view: &View<'_>, book: &Book, today: NaiveDate) -> Result<BookFact> {
    let period = register::period(view, &book.id, today.year())?;
    let held = register::register(view, &period)?;
    Ok(BookFact {
        name: held.name,
        period: match book.reset {
            NumberReset::Year => today.year().to_string(),
            NumberReset::Term => book.term_from.map(text::short_date).unwrap_or_default(),
        },
        is_by_term: book.reset == NumberReset::Term,
        series: held.series.into_iter().map(series_fact).collect(),
        unnumbered: held.unnumbered,
    })
}

fn series_fact(series: Series) -> SeriesFact {
    let of_paper = (series.opening > 0).then_some(series.opening);
    SeriesFact {
        type_name: series.type_name,
        last: series.last.max(of_paper),
        gaps: series.gaps,
        cancelled: series.cancelled,
    }
}
