use super::records::query;
use super::text;
use crate::open::Asked;
use crate::{Streams, say};
use app::labels as words;
use app::{Error, ImportKind, Result, SheetFormat, SystemHost, Usage, save_file};
use clap::ArgMatches;
use serde_json::json;
use std::path::{Path, PathBuf};

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (file, format) = file(matches)?;
    // The command line admits no other word.
    let kind = ImportKind::from_word(text(matches, "kind")).unwrap_or(ImportKind::DirectivesIn);
    let session = asked.open(host)?;
    let exported = session.export(kind, &query(matches)?, format)?;
    session.lock()?;
    save_file(&host, file, &exported.bytes)?;
    if asked.wants_json {
        say::data(streams, &json!({ "kind": kind.word(), "out": file, "rows": exported.rows }));
    }
    say::tell(
        streams,
        &format!("{} {}. {}: {}.", words::EXPORTED, file.display(), words::ROWS, exported.rows),
    );
    Ok(())
}

/// Where a list goes, and as what by its ending.
fn file(matches: &ArgMatches) -> Result<(&Path, SheetFormat)> {
    let file = matches.get_one::<PathBuf>("file").map_or(Path::new(""), PathBuf::as_path);
    let (argument, value) = (words::value::FILE.to_owned(), file.display().to_string());
    let format = SheetFormat::of(file).ok_or(Error::Usage(Usage::BadValue { argument, value }))?;
    Ok((file, format))
}
