//! The copies that are printed on the way: for comment, and for signature.

use crate::commands::{out, text};
use crate::open::Asked;
use crate::{Streams, say};
use app::{
    BriefingId, Error, PaperFormat, Permission, PrintedCopy, Result, Session, SystemHost, Usage, save_file,
};
use clap::ArgMatches;
use serde_json::json;

/// Prints "Dự thảo lần n".
pub(super) fn draft(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    print(matches, asked, host, streams, Session::briefing_print_draft)
}

/// Prints the copy the head signs.
pub(super) fn signing(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    print(matches, asked, host, streams, Session::briefing_print_signing)
}

fn print(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
    work: impl FnOnce(&mut Session, &BriefingId) -> Result<PrintedCopy>,
) -> Result<()> {
    let (to, format) = out(matches)?;
    if format != PaperFormat::Pdf {
        let (argument, value) = ("--out".to_owned(), to.display().to_string());
        return Err(Error::Usage(Usage::BadValue { argument, value }).into());
    }
    let mut session = asked.open(host)?;
    session.require(Permission::Write)?;
    let period = text(matches, "period");
    let id = session.briefing_of(period)?;
    let printed = work(&mut session, &id)?;
    session.lock()?;
    save_file(&host, to, &printed.pdf)?;
    let about = json!({ "period": period, "out": to, "bytes": printed.pdf.len() });
    say::printed(streams, &about, to, asked);
    Ok(())
}
