use super::{out, text};
use crate::open::Asked;
use crate::{Streams, say};
use app::{Result, SystemHost, save_file};
use clap::ArgMatches;
use serde_json::json;

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let ((out, format), meeting) = (out(matches)?, text(matches, "meeting"));
    let supplement = matches.get_one::<i64>("supplement").copied();
    let session = asked.open(host)?;
    let bytes = session.print_minutes(meeting, supplement, format)?.bytes;
    session.lock()?;
    save_file(&host, out, &bytes)?;
    say::printed(streams, &json!({ "meeting": meeting, "out": out, "bytes": bytes.len() }), out, asked);
    Ok(())
}
