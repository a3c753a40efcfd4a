//! Old files in, and lists out.

use app::{
    Failure, ImportDone, ImportFile, ImportKind, ImportProgress, ImportView, Permission, Session, SheetFormat,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tauri::{AppHandle, Runtime, State};

use super::papers::{self, EXCEL, Outgoing, SavedCopy};
use super::shaped;
use crate::desk::Desk;
use crate::picker::{self, FileKind};

const TEXT: FileKind = FileKind { name: "CSV", extension: "csv" };
/// What a file that may be taken in ends with.
const ENDINGS: &[&str] = &["xlsx", "xls", "ods", "csv", "tsv", "txt"];

/// Asks for a file and keeps it; answers its name, or nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn import_choose<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    kind: ImportKind,
) -> Result<Option<String>, Failure> {
    let intake = desk.intake().clone();
    desk.in_office("import_choose", |session| session.require(Permission::Write)).await?;
    let Some(path) = picker::file_to_read(&app, EXCEL.name, ENDINGS).await? else { return Ok(None) };
    desk.in_office("import_choose", move |session| {
        session.require(Permission::Write)?;
        let file = ImportFile::open(kind, &path)?;
        let name = file.name.clone();
        intake.keep(file);
        Ok(Some(name))
    })
    .await
}

/// Keeps rows that were pasted out of a spreadsheet.
#[tauri::command]
pub(crate) async fn import_paste(
    desk: State<'_, Desk>,
    kind: ImportKind,
    text: String,
) -> Result<(), Failure> {
    let intake = desk.intake().clone();
    desk.in_office("import_paste", move |session| {
        session.require(Permission::Write)?;
        intake.keep(ImportFile::pasted(kind, text));
        Ok(())
    })
    .await
}

/// What taking the file in would do.
#[tauri::command]
pub(crate) async fn import_preview(desk: State<'_, Desk>, options: Value) -> Result<ImportView, Failure> {
    let intake = desk.intake().clone();
    desk.in_office("import_preview", move |session| {
        session.require(Permission::Write)?;
        let (file, options) = (intake.file()?, shaped(options)?);
        intake.work().watched(|watch| session.view_import(&file, &options, watch))
    })
    .await
}

/// Takes the good rows of the file in.
#[tauri::command]
pub(crate) async fn import_run(desk: State<'_, Desk>, options: Value) -> Result<ImportDone, Failure> {
    let intake = desk.intake().clone();
    desk.in_office("import_run", move |session| {
        session.require(Permission::Write)?;
        let (file, options) = (intake.file()?, shaped(options)?);
        let done = intake.work().watched(|watch| session.run_import(&file, &options, watch))?;
        intake.drop_file();
        Ok(done)
    })
    .await
}

/// How far the work on the file is; nothing while none is under way.
#[tauri::command]
pub(crate) async fn import_progress(desk: State<'_, Desk>) -> Result<Option<ImportProgress>, Failure> {
    Ok(desk.intake().work().progress())
}

/// Asks the work on the file to stop.
#[tauri::command]
pub(crate) async fn import_stop(desk: State<'_, Desk>) -> Result<(), Failure> {
    desk.intake().work().stop();
    Ok(())
}

/// As what a list is saved.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ListFormat {
    /// A workbook.
    Xlsx,
    /// Text.
    Csv,
}

/// Where a list was saved, by the name the clerk gave the file.
#[derive(Serialize)]
pub(crate) struct SavedList {
    #[serde(flatten)]
    copy: SavedCopy,
    /// How many rows went out.
    rows: usize,
}

/// Saves a list where the clerk says; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn list_export<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    kind: ImportKind,
    query: Value,
    format: ListFormat,
) -> Result<Option<SavedList>, Failure> {
    let (file_kind, format) = match format {
        ListFormat::Xlsx => (EXCEL, SheetFormat::Xlsx),
        ListFormat::Csv => (TEXT, SheetFormat::Csv),
    };
    let export = move |session: &mut Session| session.export(kind, &shaped(query)?, format);
    let exported = desk.in_office("list_export", export).await?;
    let file = Outgoing::of_kind(kind.word(), file_kind, exported.bytes);
    let saved = papers::save(&app, &desk, "list_export", file).await?;
    Ok(saved.map(|copy| SavedList { copy, rows: exported.rows }))
}
