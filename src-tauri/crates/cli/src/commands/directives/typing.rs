use super::super::text;
use super::request;
use crate::open::Asked;
use crate::{Streams, say};
use app::{Result, SystemHost};
use clap::ArgMatches;

/// Directives that may be the one described; one a line, or all as JSON.
pub(super) fn twins(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let query = request(matches, streams)?;
    let session = asked.open(host)?;
    let twins = session.directive_twins(&query)?;
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &twins);
    } else {
        twins.iter().for_each(|twin| say::data(streams, twin));
    }
    Ok(())
}

/// What a symbol proposes.
pub(super) fn symbol(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let session = asked.open(host)?;
    let proposed = session.propose_from_symbol(text(matches, "symbol"))?;
    session.lock()?;
    say::data(streams, &proposed);
    Ok(())
}

/// The deadline a letter is proposed by the office's rule; nothing when there is no rule.
pub(super) fn deadline(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let session = asked.open(host)?;
    let arrival = matches.get_one("day").copied().unwrap_or_else(|| session.today());
    let proposed = session.propose_deadline(arrival)?;
    session.lock()?;
    say::data(streams, &proposed);
    Ok(())
}
