use super::text;
use crate::open::{Asked, json};
use crate::{Streams, say};
use app::labels as words;
use app::{
    Failure, ImportFile, ImportKind, ImportOptions, ImportPreview, Imported, LineReport, Result, SystemHost,
    fate_words, import_kind_words, row_reason_words,
};
use clap::ArgMatches;
use serde_json::{Value, json};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let options = options(matches, streams)?;
    let file = file(matches)?;
    let mut session = asked.open(host)?;
    let mut watch = |_| ControlFlow::Continue(());
    if matches.get_flag("dry-run") {
        let preview = session.preview_import(&file, &options, &mut watch)?;
        return previewed(&file, preview, asked, streams);
    }
    let imported = session.import(&file, &options, &mut watch).map_err(reported)?;
    session.lock()?;
    told(&file, &imported, asked, streams);
    Ok(())
}

fn file(matches: &ArgMatches) -> Result<ImportFile> {
    let path = matches.get_one::<PathBuf>("file").map_or(Path::new(""), PathBuf::as_path);
    // The command line admits no other word.
    ImportFile::open(ImportKind::from_word(text(matches, "kind")).unwrap_or(ImportKind::DirectivesIn), path)
}

/// The clerk's choices from their file, with what stands on the command line over them.
fn options(matches: &ArgMatches, streams: &mut Streams<'_>) -> Result<ImportOptions> {
    let mut given = match path(matches, "choices") {
        Some(from) => json(&from, streams)?,
        None => json!({}),
    };
    if let Some(from) = path(matches, "mapping") {
        given["mapping"] = json(&from, streams)?;
    }
    let encoding = text(matches, "encoding");
    if encoding != "auto" {
        given["encoding"] = Value::from(encoding);
    }
    if let Some(sheet) = matches.get_one::<String>("sheet") {
        given["sheet"] = Value::from(sheet.as_str());
    }
    ImportOptions::from_json(given)
}

fn path(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<PathBuf>(name).map(|path| path.display().to_string())
}

/// A file that is refused as a whole is answered with the same report as any other.
fn reported(failure: Failure) -> Failure {
    if !failure.code.starts_with("E_IMPORT_") {
        return failure;
    }
    let report = ImportPreview::report_of(&failure);
    failure.with_report(report)
}

fn previewed(
    file: &ImportFile,
    preview: ImportPreview,
    asked: &Asked,
    streams: &mut Streams<'_>,
) -> Result<()> {
    if let Some(failure) = preview.refusal {
        return Err(reported(failure));
    }
    if asked.wants_json {
        say::data(streams, &preview.plan);
    }
    say::tell(streams, &format!("{} {}: {}.", words::WOULD_IMPORT, kind(file), preview.plan.records.len()));
    left_out(&preview.lines(), asked, streams);
    Ok(())
}

fn told(file: &ImportFile, imported: &Imported, asked: &Asked, streams: &mut Streams<'_>) {
    if asked.wants_json {
        say::data(streams, imported);
    }
    say::tell(streams, &format!("{} {}: {}.", words::IMPORTED, kind(file), imported.imported));
    if !imported.added.is_empty() {
        say::tell(streams, &format!("{}: {}.", words::ADDED_TO_CATALOGUE, imported.added.join("; ")));
    }
    left_out(&imported.rows, asked, streams);
}

/// The rows that did not come in, one a line; a program has them in its answer.
fn left_out(rows: &[LineReport], asked: &Asked, streams: &mut Streams<'_>) {
    if asked.wants_json {
        return;
    }
    for LineReport { fate, message } in rows {
        let Some(reason) = fate.reason else { continue };
        let why = message.as_deref().unwrap_or(row_reason_words(reason));
        say::tell(streams, &format!("{} {}: {} – {why}", words::ROW, fate.row, fate_words(fate.fate)));
    }
}

fn kind(file: &ImportFile) -> &'static str {
    import_kind_words(file.kind)
}
