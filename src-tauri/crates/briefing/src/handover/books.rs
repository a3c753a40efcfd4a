//! The books: one row a series, then every gap and every cancelled number with its reason.

use office::register::{CancelledNumber, Gap};
use paper::{Align, Block, Cell, List, ListItem, Marker, Row, Span};

use super::record::{Column as C, table};
use super::words::HandoverPhrase as P;
use super::{BookFact, HandoverWords, SeriesFact};
use crate::template::Slots;

pub(super) fn blocks(books: &[BookFact], words: &HandoverWords) -> Vec<Block> {
    let columns = [
        C(P::BookName, 66, Align::Left),
        C(P::BookPeriod, 27, Align::Center),
        C(P::BookLast, 18, Align::Center),
        C(P::BookGaps, 18, Align::Center),
        C(P::BookCancelled, 18, Align::Center),
        C(P::BookUnnumbered, 18, Align::Center),
    ];
    let series = || books.iter().flat_map(|book| book.series.iter().map(move |series| (book, series)));
    let rows = series().map(|(book, series)| row(words, book, series)).collect();
    let notes: Vec<ListItem> = series().flat_map(|(book, series)| notes(words, book, series)).collect();
    let list = (!notes.is_empty()).then_some(Block::List(List { marker: Marker::Dash, items: notes }));
    std::iter::once(table(words, &columns, rows)).chain(list).collect()
}

fn row(words: &HandoverWords, book: &BookFact, series: &SeriesFact) -> Row {
    let period = if book.is_by_term {
        words.say(P::BookTerm, &Slots::default().text("period", &book.period))
    } else {
        book.period.clone()
    };
    let gaps: i64 = series.gaps.iter().map(Gap::width).sum();
    Row::plain(vec![
        Cell::text(name(words, book, series)),
        Cell::text(period),
        Cell::text(series.last.map(|last| last.to_string()).unwrap_or_default()),
        Cell::text(gaps.to_string()),
        Cell::text(series.cancelled.len().to_string()),
        Cell::text(book.unnumbered.to_string()),
    ])
}

fn name(words: &HandoverWords, book: &BookFact, series: &SeriesFact) -> String {
    let slots = Slots::default().text("book", &book.name).maybe("type", series.type_name.as_ref());
    words.say(P::BookSeries, &slots)
}

fn notes(words: &HandoverWords, book: &BookFact, series: &SeriesFact) -> Vec<ListItem> {
    let book = name(words, book, series);
    let gaps = series.gaps.iter().map(|gap| gap_words(words, &book, gap));
    let cancelled = series.cancelled.iter().map(|number| cancelled_words(words, &book, number));
    gaps.chain(cancelled).map(|said| ListItem { spans: vec![Span::plain(said)], anchor: None }).collect()
}

fn gap_words(words: &HandoverWords, book: &str, gap: &Gap) -> String {
    let slots = Slots::default().text("book", book).maybe("reason", reason(gap.reason.as_deref()));
    let slots = match gap.width() {
        1 => slots.text("number", gap.from.to_string()),
        _ => slots.text("from", gap.from.to_string()).text("to", gap.to.to_string()),
    };
    words.say(P::BookGap, &slots)
}

fn cancelled_words(words: &HandoverWords, book: &str, cancelled: &CancelledNumber) -> String {
    let slots = Slots::default()
        .text("book", book)
        .text("number", cancelled.number.to_string())
        .maybe("reason", reason(Some(&cancelled.reason)));
    words.say(P::BookCancelledNumber, &slots)
}

/// A reason as it stands within a sentence.
fn reason(reason: Option<&str>) -> Option<String> {
    reason.map(|reason| reason.trim().trim_end_matches('.').to_owned())
}
