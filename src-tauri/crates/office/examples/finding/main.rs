//! Searches and lists a great register as a clerk does, for `make bench`: `finding FILE DOCUMENTS`.
//!
//! The file is made when it is not there: letters, and beyond the first hundred thousand short notes, of made-up words.
//! Each line says what was asked and how many milliseconds of this thread's work it took: the middle one and the 99th of
//! a hundred.

#![allow(clippy::print_stdout)] // This is how the bench reads it.

mod fill;
mod words;

use chrono::NaiveDate;
use office::store::SearchQuery;
use office::{ListQuery, Office, Result, Sort, View, directive};
use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// Searches typed letter by letter.
const TYPED: u64 = 60;
/// The columns a register is sorted by.
const COLUMNS: [&str; 7] = ["number", "day", "document_date", "issuer", "symbol", "deadline", "state"];
const TIMES: usize = 5;

fn main() -> std::result::Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [file, documents] = arguments.as_slice() else { return Err("finding FILE DOCUMENTS".into()) };
    let (file, documents) = (Path::new(file), documents.parse()?);
    if !file.exists() {
        fill::fill(file, documents)?;
    }
    let office = Office::open(file, &fill::KEY, Box::new(fill::Counter(0)))?;
    searches(&office.view(), documents)?;
    lists(&office.view())?;
    Ok(office.close()?)
}

/// As the palette asks: at each letter.
fn searches(view: &View<'_>, documents: u64) -> Result<()> {
    let mut times = Vec::new();
    for at in 0..TYPED {
        let phrase = words::sought(at * 7919 % documents, at);
        let letters = phrase.char_indices().map(|(at, letter)| at + letter.len_utf8());
        for end in letters {
            let query = SearchQuery { q: phrase[..end].to_owned(), ..SearchQuery::default() };
            times.push(spent(|| view.search(&query))?);
        }
    }
    times.sort();
    say("search_p50", times[times.len() / 2]);
    say("search_p99", times[times.len() * 99 / 100]);
    Ok(())
}

/// As a register is paged through: its first page, its last, and each order it can stand in.
fn lists(view: &View<'_>) -> Result<()> {
    let today = NaiveDate::from_ymd_opt(2026, 10, 31).unwrap_or_default();
    let list = |query: &ListQuery| directive::list(view, query, today);
    let last = list(&ListQuery::default())?.total.saturating_sub(100);
    let deep = ListQuery { offset: last, ..ListQuery::default() };
    let found = ListQuery { q: "ban hành".to_owned(), ..ListQuery::default() };
    for (name, query) in [("list_first", &ListQuery::default()), ("list_last", &deep), ("list_found", &found)]
    {
        say(name, middle(|| list(query))?);
    }
    let mut slowest = Duration::ZERO;
    for column in COLUMNS {
        let sort = Some(Sort { by: column.to_owned(), descending: false });
        let time = middle(|| list(&ListQuery { sort: sort.clone(), ..ListQuery::default() }))?;
        say(&format!("list_by_{column}"), time);
        slowest = slowest.max(time);
    }
    say("list_sorted", slowest);
    Ok(())
}

fn middle<T>(work: impl Fn() -> Result<T>) -> Result<Duration> {
    let mut times = (0..TIMES).map(|_| spent(&work)).collect::<Result<Vec<_>>>()?;
    times.sort();
    Ok(times[TIMES / 2])
}

/// What a work took of this thread; of the clock where the system does not tell.
fn spent<T>(work: impl FnOnce() -> Result<T>) -> Result<Duration> {
    let (began, before) = (Instant::now(), on_processor());
    work()?;
    Ok(on_processor().zip(before).map_or_else(|| began.elapsed(), |(after, before)| after - before))
}

fn on_processor() -> Option<Duration> {
    let statistics = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    statistics.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

fn say(what: &str, time: Duration) {
    println!("{what} {}", time.as_secs_f64() * 1000.0);
}
