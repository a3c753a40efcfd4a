//! One file for each group of commands.

mod briefing;
mod look;
mod office;
mod period;
mod records;

use crate::Streams;
use crate::open::Asked;
use app::{Error, Kind, Result, SystemHost, Usage};
use clap::ArgMatches;

/// Does the command the arguments name.
pub(crate) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (name, matches) = subcommand(matches)?;
    match name {
        "office" => office::run(matches, asked, host, streams),
        "check" => look::check(matches, asked, host, streams),
        "undo" => look::undo(asked, host, streams),
        "history" => look::history(matches, asked, host, streams),
        "search" => look::search(matches, asked, host, streams),
        "period" => period::run(matches, asked, host, streams),
        "briefing" => briefing::run(matches, asked, host, streams),
        kind => records::run(Kind::named(kind)?, matches, asked, host, streams),
    }
}

fn subcommand(matches: &ArgMatches) -> Result<(&str, &ArgMatches)> {
    Ok(matches.subcommand().ok_or_else(|| Error::Usage(Usage::UnknownCommand(String::new())))?)
}

/// An argument the command line requires, so that it is never empty.
fn text<'m>(matches: &'m ArgMatches, name: &str) -> &'m str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}
