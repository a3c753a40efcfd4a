use super::{directives, register, subcommand, text};
use crate::open::{Asked, json};
use crate::{Streams, say};
use app::labels as words;
use app::{Action, Error, Kind, ListQuery, Page, Result, Session, Sort, SystemHost, Usage};
use clap::ArgMatches;
use serde::Serialize;
use serde_json::{Value, json};

pub(super) fn run(
    kind: Kind,
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (verb, matches) = subcommand(matches)?;
    if kind == Kind::Directive && directives::knows(verb) {
        return directives::run(verb, matches, asked, host, streams);
    }
    match verb {
        "list" => list(kind, matches, asked, &asked.open(host)?, streams),
        "slip" => register::slip(matches, asked, host, streams),
        "show" => show(kind, matches, asked, &asked.open(host)?, streams),
        _ => write(kind, verb, matches, asked, host, streams),
    }
}

fn write(
    kind: Kind,
    verb: &str,
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    // The input is read before the office is opened, so that nobody is kept out while somebody types.
    let (input, done) = match verb {
        "remove" => (Value::Null, words::REMOVED),
        "add" | "set" => (input(matches, streams, || json!(null))?, words::SAVED),
        _ => (input(matches, streams, || json!({}))?, words::SAVED),
    };
    let mut session = asked.open(host)?;
    let saved = match verb {
        "add" => session.save(kind, input)?,
        "set" => session.change(kind, text(matches, "id"), &input)?,
        "remove" => session.remove(kind, text(matches, "id"))?,
        action => session.act(Action::named(kind, action)?, text(matches, "id"), input)?,
    };
    session.lock()?;
    say::saved(streams, &saved, &format!("{done} {}", kind.words()), asked.wants_json);
    Ok(())
}

/// The JSON given: a file, or standard input; what stands for none when a verb can do without.
fn input(matches: &ArgMatches, streams: &mut Streams<'_>, without: impl Fn() -> Value) -> Result<Value> {
    match (matches.get_one::<String>("input"), without()) {
        (Some(from), _) => json(from, streams),
        (None, Value::Null) => json("-", streams),
        (None, empty) => Ok(empty),
    }
}

fn list(
    kind: Kind,
    matches: &ArgMatches,
    asked: &Asked,
    session: &Session,
    streams: &mut Streams<'_>,
) -> Result<()> {
    page(streams, asked, &session.list(kind, &query(matches)?)?);
    Ok(())
}

/// A page of a list as one object for programs, or one row a line for people.
pub(super) fn page<R: Serialize>(streams: &mut Streams<'_>, asked: &Asked, page: &Page<R>) {
    if asked.wants_json {
        return say::data(streams, page);
    }
    page.rows.iter().for_each(|row| say::data(streams, row));
    say::tell(streams, &format!("{}: {}.", words::ROWS, page.total));
}

/// What of a list is wanted, and in which order.
pub(super) fn query(matches: &ArgMatches) -> Result<ListQuery> {
    let count = |name| matches.try_get_one::<u32>(name).ok().flatten().copied().unwrap_or_default();
    let filters = matches.get_many::<String>("filter").into_iter().flatten().map(|filter| {
        let (name, value) = filter.split_once('=').ok_or_else(|| {
            Error::Usage(Usage::BadValue { argument: "--filter".to_owned(), value: filter.clone() })
        })?;
        Ok((name.to_owned(), value.to_owned()))
    });
    Ok(ListQuery {
        q: matches.try_get_one::<String>("q").ok().flatten().cloned().unwrap_or_default(),
        filters: filters.collect::<Result<_>>()?,
        sort: matches.get_one::<String>("sort").map(|column| sort(column)),
        offset: count("offset"),
        limit: count("limit"),
    })
}

fn sort(column: &str) -> Sort {
    let rising = column.trim_start_matches('-');
    Sort { by: rising.to_owned(), descending: rising.len() < column.len() }
}

fn show(
    kind: Kind,
    matches: &ArgMatches,
    asked: &Asked,
    session: &Session,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let record = session.get(kind, text(matches, "id"))?;
    if asked.wants_json {
        say::data(streams, &record);
    } else {
        say::pretty(streams, &record);
    }
    Ok(())
}
