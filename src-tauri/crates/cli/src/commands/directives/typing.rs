use super::super::text;
use crate::open::{Asked, json};
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
    let input = matches.get_one::<String>("input").map_or("-", String::as_str);
    let query = app::parse_request(json(input, streams)?)?;
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
