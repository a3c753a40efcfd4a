use super::{change, look, out, subcommand};
use crate::open::{Asked, json};
use crate::{Streams, say};
use app::labels as words;
use app::{DeliveryId, ReminderKind, Result, SystemHost, save_file};
use clap::ArgMatches;
use serde_json::json as object;

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (verb, matches) = subcommand(matches)?;
    match verb {
        "owed" => look::rows(streams, asked, &asked.open(host)?.owed_deliveries()?),
        "letter" => remind(ReminderKind::Letter, matches, asked, host, streams)?,
        "slips" => remind(ReminderKind::Slips, matches, asked, host, streams)?,
        _ => record(matches, asked, host, streams)?,
    }
    Ok(())
}

fn record(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let from = matches.get_one::<String>("input").map_or("-", String::as_str);
    let input = app::parse_request(json(from, streams)?)?;
    change(asked, host, streams, words::SAVED, |session| session.record_deliveries(&input))
}

/// Prints a reminder to those that are named, or to everyone who owes something.
fn remind(
    kind: ReminderKind,
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (out, format) = out(matches)?;
    let named = matches.get_many::<String>("deliveries").into_iter().flatten();
    let named: Vec<DeliveryId> = named.map(DeliveryId::new).collect();
    let session = asked.open(host)?;
    let bytes = session.print_reminder(kind, &named, matches.get_one("by").copied(), format)?;
    session.lock()?;
    save_file(&host, out, &bytes)?;
    say::printed(streams, &object!({ "out": out, "bytes": bytes.len() }), out, asked);
    Ok(())
}
