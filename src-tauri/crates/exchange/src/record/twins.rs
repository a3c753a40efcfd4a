//! What makes two records one and the same.

use super::{Reason, Record};
use crate::Kind;
use chrono::{Datelike, NaiveDate};
use text::{fold, fold_symbol};

/// The keys by which a record is recognised, and what it means to share one. Whoever holds the standing records
/// makes their keys with this too, and answers [`Known::twin`](super::Known) from them.
#[must_use]
pub fn twin_keys(kind: Kind, record: &Record) -> Vec<(Reason, String)> {
    let keys = match record {
        Record::Directive(directive) => return directive_keys(kind, directive),
        Record::Task(task) => [line(&[&text(&task.title), &text(&task.lead), &day(task.due_date)])],
        Record::Activity(activity) => {
            let days = [day(activity.date_from), day(activity.date_to)];
            [line(&[&text(&activity.name), &text(&activity.lead), &days[0], &days[1]])]
        }
        Record::Person(person) => {
            [line(&[&text(&person.name), &text(&person.organisation), &text(&person.post)])]
        }
        Record::Place(place) => [line(&[&text(&place.word), &text(&place.name), &text(&place.parent)])],
    };
    keys.into_iter().map(|key| (Reason::SameContent, format!("{}|{key}", kind.word()))).collect()
}

fn directive_keys(kind: Kind, directive: &super::Directive) -> Vec<(Reason, String)> {
    let book = kind.word();
    let mut keys = Vec::with_capacity(3);
    let symbol = directive.symbol.as_deref().map(fold_symbol).filter(|symbol| !symbol.is_empty());
    let issuer = text(&directive.issuer);
    if let (Some(symbol), Some(date)) = (&symbol, directive.document_date) {
        keys.push((Reason::SameDocument, format!("{book}|document|{issuer}|{symbol}|{date}")));
    }
    // A letter without symbol and date is known by the day it came.
    let date = directive.document_date.or(directive.arrival_date.filter(|_| symbol.is_none()));
    let content =
        line(&[&issuer, symbol.as_deref().unwrap_or(""), &day(date), &text(&directive.abstract_text)]);
    keys.push((Reason::SameContent, format!("{book}|content|{content}")));
    keys.extend(
        number_key(kind, directive, symbol.as_deref())
            .map(|key| (Reason::NumberTaken, format!("{book}|number|{key}"))),
    );
    keys
}

/// An incoming number is unique in the year of arrival; an outgoing one in its year with its whole symbol,
/// because each type may be counted apart.
fn number_key(kind: Kind, directive: &super::Directive, symbol: Option<&str>) -> Option<String> {
    let number = directive.number?;
    match kind {
        Kind::DirectivesOut => Some(format!("{}|{}", directive.document_date?.year(), symbol?)),
        _ => Some(format!("{}|{number}", directive.arrival_date?.year())),
    }
}

fn line(parts: &[&str]) -> String {
    parts.join("|")
}

fn text(text: &Option<String>) -> String {
    text.as_deref().map(fold).unwrap_or_default()
}

fn day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}
