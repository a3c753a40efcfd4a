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
    let (out, format) = out(matches)?;
    let session = asked.open(host)?;
    let bytes = session.print_handover(text(matches, "from"), text(matches, "to"), format)?;
    session.lock()?;
    save_file(&host, out, &bytes)?;
    say::printed(streams, &json!({ "out": out, "bytes": bytes.len() }), out, asked);
    Ok(())
}
