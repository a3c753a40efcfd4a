use super::super::text;
use super::request;
use crate::open::Asked;
use crate::{Streams, say};
use app::{Result, SystemHost, labels as words};
use clap::ArgMatches;

/// One routing for several directives.
pub(super) fn route(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let input = request(matches, streams)?;
    let mut session = asked.open(host)?;
    let saved = session.route_directives(&input)?;
    session.lock()?;
    say::saved(streams, &saved, words::SAVED, asked.wants_json);
    Ok(())
}

/// A number for a document that is registered elsewhere.
pub(super) fn hold(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let input = request(matches, streams)?;
    let mut session = asked.open(host)?;
    let saved = session.hold_number(&input)?;
    session.lock()?;
    say::saved(streams, &saved, words::SAVED, asked.wants_json);
    Ok(())
}

/// Takes a directive out of the records and their history for good.
pub(super) fn expunge(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let mut session = asked.open(host)?;
    let saved = session.expunge_directive(text(matches, "id"), text(matches, "reason"))?;
    session.lock()?;
    say::saved(streams, &saved, words::EXPUNGED, asked.wants_json);
    Ok(())
}
