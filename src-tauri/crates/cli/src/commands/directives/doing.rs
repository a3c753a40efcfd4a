use super::super::{change, text};
use super::request;
use crate::Streams;
use crate::open::Asked;
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
    change(asked, host, streams, words::SAVED, |session| session.route_directives(&input))
}

/// A number for a document that is registered elsewhere.
pub(super) fn hold(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let input = request(matches, streams)?;
    change(asked, host, streams, words::SAVED, |session| session.hold_number(&input))
}

/// Takes a directive out of the records and their history for good.
pub(super) fn expunge(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    change(asked, host, streams, words::EXPUNGED, |session| {
        session.expunge_directive(text(matches, "id"), text(matches, "reason"))
    })
}
