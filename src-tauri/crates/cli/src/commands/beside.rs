//! What lies beside each other in the calendar, and what merging saved.

use super::{change, text};
use crate::open::{Asked, json};
use crate::{Streams, say};
use app::labels as words;
use app::{ActivityId, Beside, JointProposal, MeetingId, Result, SystemHost};
use chrono::NaiveDate;
use clap::ArgMatches;
use serde_json::json as object;

pub(super) fn list(verb: &str, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let mut session = asked.open(host)?;
    let found = match verb {
        "joinable" => session.joinable_occasions()?,
        "clashes" => session.clashes()?,
        _ => session.double_counts()?,
    };
    if asked.wants_json {
        say::data(streams, &found);
        return Ok(());
    }
    for Beside { a, b, .. } in &found {
        for one in [a, b] {
            let (work, day) =
                (format!("{}:{}", one.work.kind.name(), one.work.id), one.first.format("%d/%m/%Y"));
            say::line(streams, &format!("{work}  {day}  {}", one.name));
        }
        say::line(streams, "");
    }
    if found.is_empty() {
        say::tell(streams, words::NO_OVERLAPS);
    }
    Ok(())
}

/// Shows the joint meeting that could take the place of several; what it prints is what `join` takes.
pub(super) fn propose(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let replaced: Vec<MeetingId> =
        matches.get_many::<String>("meetings").unwrap_or_default().map(MeetingId::new).collect();
    let JointProposal { meeting, letters, .. } = asked.open(host)?.propose_joint(&replaced)?;
    let proposed = object!({ "meeting": meeting, "replaced": replaced, "letters": letters });
    if asked.wants_json {
        say::data(streams, &proposed);
    } else {
        say::pretty(streams, &proposed);
    }
    Ok(())
}

pub(super) fn join(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let from = matches.get_one::<String>("input").map_or("-", String::as_str);
    let input = json(from, streams)?;
    change(asked, host, streams, words::JOINED, |session| session.join_meetings(input))
}

pub(super) fn count_once(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let id = |name| ActivityId::new(text(matches, name));
    change(asked, host, streams, words::COUNTED_ONCE, |session| {
        session.count_once(&id("kept"), &id("dropped"))
    })
}

pub(super) fn saving(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let day = |name| matches.get_one::<NaiveDate>(name).copied().unwrap_or_default();
    let saving = asked.open(host)?.overlap_saving(day("from"), day("to"))?;
    if asked.wants_json {
        say::data(streams, &saving);
    } else {
        say::pretty(streams, &saving);
    }
    Ok(())
}

/// Shows the figures of earlier years, after keeping those given; or the table that ends with a year.
pub(super) fn yearly(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let input = matches.get_one::<String>("input").map(|from| json(from, streams)).transpose()?;
    let mut session = asked.open(host)?;
    if let Some(input) = input {
        session.record_yearly_figures(input)?;
    }
    let shown = match matches.get_one::<i32>("year") {
        Some(year) => object!(session.yearly_table(*year)?),
        None => object!(session.yearly_figures()?),
    };
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &shown);
    } else {
        say::pretty(streams, &shown);
    }
    Ok(())
}
