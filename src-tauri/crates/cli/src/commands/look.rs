use super::text;
use crate::open::Asked;
use crate::{Streams, say};
use app::labels as words;
use app::{Depth, Kind, Result, SearchQuery, SearchReach, SystemHost, place_notice, removable_media};
use clap::ArgMatches;

pub(super) fn check(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let depth = if matches.get_flag("full") { Depth::Full } else { Depth::Quick };
    let session = asked.open(host)?;
    let checked = session.check(depth)?;
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &checked);
    }
    say::tell(streams, if checked.keys_whole { words::WHOLE } else { words::ONE_KEY_COPY });
    count(streams, words::attachment::WHOLE, checked.attachments);
    count(streams, words::attachment::UNUSED, checked.unused_files);
    let place = place_notice(asked.office()?, &removable_media());
    checked.notices.iter().chain(&place).for_each(|notice| say::tell(streams, notice));
    Ok(())
}

/// Tells how many there are of something, when there are any.
fn count(streams: &mut Streams<'_>, what: &str, number: u32) {
    if number > 0 {
        say::tell(streams, &format!("{what}: {number}."));
    }
}

pub(super) fn undo(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let mut session = asked.open(host)?;
    let undone = match matches.get_one("operation") {
        Some(operation) => session.undo(*operation)?,
        None => session.undo_last()?,
    };
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &undone);
    }
    say::tell(streams, &format!("{}: {}.", words::UNDONE, undone.words));
    Ok(())
}

pub(super) fn history(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let kind = Kind::named(&text(matches, "kind").replace('-', "_"))?;
    let session = asked.open(host)?;
    let entries = session.history(kind, text(matches, "id"))?;
    rows(streams, asked, &entries);
    Ok(())
}

pub(super) fn search(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let limit = matches.get_one("limit").copied().unwrap_or_default();
    let query =
        SearchQuery { q: text(matches, "query").to_owned(), limit, reach: SearchReach::All, offset: 0 };
    let found = asked.open(host)?.search(&query)?;
    rows(streams, asked, &found.rows);
    Ok(())
}

/// Rows as one list for programs, or one a line for people.
pub(super) fn rows<R: serde::Serialize>(streams: &mut Streams<'_>, asked: &Asked, rows: &[R]) {
    if asked.wants_json {
        return say::data(streams, &rows);
    }
    rows.iter().for_each(|row| say::data(streams, row));
    say::tell(streams, &format!("{}: {}.", words::ROWS, rows.len()));
}
