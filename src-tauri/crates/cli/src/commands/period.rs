use super::{change, look, subcommand, text};
use crate::Streams;
use crate::open::Asked;
use app::labels as words;
use app::{Result, SystemHost};
use clap::ArgMatches;

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (verb, matches) = subcommand(matches)?;
    if verb == "list" {
        look::rows(streams, asked, &asked.open(host)?.periods()?);
        return Ok(());
    }
    let period = text(matches, "period");
    change(asked, host, streams, words::SAVED, |session| match verb {
        "close" => session.close_period(period),
        "lock" => session.lock_period(period),
        _ => session.reopen_period(period, text(matches, "reason")),
    })
}
