//! The bound registers: their gaps, their closing, and what is printed of them.

use app::{
    CloseBookInput, ExplainGapInput, Failure, PaperFormat, RegisterColumns, RegisterHead, RegisterKind, Saved,
};
use serde_json::Value;
use tauri::ipc::Response;
use tauri::{AppHandle, Runtime, State};

use super::papers::{self, CopyFormat, Outgoing, SavedCopy};
use super::{plain, shaped};
use crate::desk::Desk;

/// A book in a year with the numbers cancelled and missing.
#[tauri::command]
pub(crate) async fn register_read(
    desk: State<'_, Desk>,
    register: RegisterKind,
    book: Option<String>,
    year: i32,
) -> Result<Value, Failure> {
    let read = move |session: &mut app::Session| plain(session.register(register, book.as_deref(), year)?);
    desk.in_office("register_read", read).await
}

/// Says why numbers are missing.
#[tauri::command]
pub(crate) async fn register_explain(desk: State<'_, Desk>, input: Value) -> Result<Saved, Failure> {
    let input: ExplainGapInput = shaped(input)?;
    desk.in_office("register_explain", move |session| session.explain_gap(&input)).await
}

/// Closes a book for good.
#[tauri::command]
pub(crate) async fn register_close(desk: State<'_, Desk>, input: Value) -> Result<Saved, Failure> {
    let input: CloseBookInput = shaped(input)?;
    desk.in_office("register_close", move |session| session.close_book(&input)).await
}

/// The heads of the registers as they are printed.
#[tauri::command]
pub(crate) async fn register_heads(desk: State<'_, Desk>) -> Result<Vec<RegisterHead>, Failure> {
    desk.in_office("register_heads", |session| session.register_heads()).await
}

/// Chooses the columns the registers are printed with.
#[tauri::command]
pub(crate) async fn register_columns_save(desk: State<'_, Desk>, columns: Value) -> Result<Saved, Failure> {
    let columns: RegisterColumns = shaped(columns)?;
    desk.in_office("register_columns_save", move |session| session.choose_register_columns(&columns)).await
}

/// The pages of a register as they would be printed now.
#[tauri::command]
pub(crate) async fn register_pdf(
    desk: State<'_, Desk>,
    register: RegisterKind,
    book: Option<String>,
    year: i32,
) -> Result<Response, Failure> {
    let print = move |session: &mut app::Session| {
        session.print_register(register, book.as_deref(), year, PaperFormat::Pdf)
    };
    Ok(Response::new(desk.in_office("register_pdf", print).await?.bytes))
}

/// Opens a register in the system's viewer, from which it is printed.
#[tauri::command]
pub(crate) async fn register_view(
    desk: State<'_, Desk>,
    register: RegisterKind,
    book: Option<String>,
    year: i32,
) -> Result<(), Failure> {
    let print = move |session: &mut app::Session| {
        session.print_register(register, book.as_deref(), year, PaperFormat::Pdf)
    };
    let printed = desk.in_office("register_view", print).await?;
    papers::show(&desk, "so-van-ban.pdf", &printed.bytes)
}

/// Saves a register where the clerk says; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn register_save<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    register: RegisterKind,
    book: Option<String>,
    year: i32,
    format: CopyFormat,
) -> Result<Option<SavedCopy>, Failure> {
    let print = move |session: &mut app::Session| {
        session.print_register(register, book.as_deref(), year, format.into())
    };
    let bytes = desk.in_office("register_save", print).await?.bytes;
    let name = match register {
        RegisterKind::In => "so-van-ban-den",
        RegisterKind::Out => "so-van-ban-di",
        RegisterKind::Follow => "so-theo-doi-giai-quyet",
    };
    let file = Outgoing::of_kind(&format!("{name}-{year}"), format, bytes);
    papers::save(&app, &desk, "register_save", file).await
}

/// The pages of a letter's slip as they would be printed now.
#[tauri::command]
pub(crate) async fn slip_pdf(desk: State<'_, Desk>, directive: String) -> Result<Response, Failure> {
    let print = move |session: &mut app::Session| session.print_slip(&directive, PaperFormat::Pdf);
    Ok(Response::new(desk.in_office("slip_pdf", print).await?))
}

/// Opens the slip of a letter in the system's viewer.
#[tauri::command]
pub(crate) async fn slip_view(desk: State<'_, Desk>, directive: String) -> Result<(), Failure> {
    let print = move |session: &mut app::Session| session.print_slip(&directive, PaperFormat::Pdf);
    let bytes = desk.in_office("slip_view", print).await?;
    papers::show(&desk, "phieu-giai-quyet.pdf", &bytes)
}

/// Saves the slip of a letter where the clerk says.
#[tauri::command]
pub(crate) async fn slip_save<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    directive: String,
    format: CopyFormat,
) -> Result<Option<SavedCopy>, Failure> {
    let print = move |session: &mut app::Session| session.print_slip(&directive, format.into());
    let bytes = desk.in_office("slip_save", print).await?;
    papers::save(&app, &desk, "slip_save", Outgoing::of_kind("phieu-giai-quyet", format, bytes)).await
}
