use super::{look, subcommand, text};
use crate::open::Asked;
use crate::{Streams, say};
use app::labels::backups as words;
use app::{Result, SystemHost};
use clap::ArgMatches;
use serde_json::json;

/// The last numbers on paper, after a restore.
pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (verb, matches) = subcommand(matches)?;
    let mut session = asked.open(host)?;
    if verb == "held" {
        look::rows(streams, asked, &session.held_numbers()?);
        return session.lock();
    }
    let input = json!({
        "book": text(matches, "book"),
        "document_type": matches.get_one::<String>("type"),
        "year": matches.get_one::<i32>("year"),
        "last_used": matches.get_one::<i64>("last"),
    });
    let saved = session.confirm_number(&app::parse_request(input)?)?;
    session.lock()?;
    say::saved(streams, &saved, words::CONFIRMED, asked.wants_json);
    Ok(())
}
