use super::{look, subcommand, text};
use crate::open::Asked;
use crate::{Streams, say};
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
    let mut session = asked.open(host)?;
    if verb == "list" {
        look::rows(streams, asked, &session.periods()?);
        return Ok(());
    }
    let period = text(matches, "period");
    let saved = match verb {
        "close" => session.close_period(period)?,
        "lock" => session.lock_period(period)?,
        _ => session.reopen_period(period, text(matches, "reason"))?,
    };
    session.lock()?;
    say::saved(streams, &saved, words::SAVED, asked.wants_json);
    Ok(())
}
