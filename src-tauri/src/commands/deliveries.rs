//! Who has not acknowledged or reported, what came back, and the papers that urge.

use app::{DeliveryId, Failure, PaperFormat, RecordDeliveriesInput, ReminderKind, Saved};
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;
use tauri::ipc::Response;
use tauri::{AppHandle, Runtime, State};

use super::papers::{self, CopyFormat, Outgoing, SavedCopy};
use super::{plain, shaped};
use crate::desk::Desk;

/// How recipients are urged.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Urging {
    /// One letter to all.
    Letter,
    /// A page for each.
    Slips,
}

impl From<Urging> for ReminderKind {
    fn from(urging: Urging) -> Self {
        match urging {
            Urging::Letter => Self::Letter,
            Urging::Slips => Self::Slips,
        }
    }
}

/// The recipients that owe something.
#[tauri::command]
pub(crate) async fn delivery_owed(desk: State<'_, Desk>) -> Result<Value, Failure> {
    desk.in_office("delivery_owed", |session| plain(session.owed_deliveries()?)).await
}

/// Records what came back from one recipient or several.
#[tauri::command]
pub(crate) async fn delivery_record(desk: State<'_, Desk>, input: Value) -> Result<Saved, Failure> {
    let input: RecordDeliveriesInput = shaped(input)?;
    desk.in_office("delivery_record", move |session| session.record_deliveries(&input)).await
}

/// The pages of a reminder as they would be printed now.
#[tauri::command]
pub(crate) async fn reminder_pdf(
    desk: State<'_, Desk>,
    urging: Urging,
    deliveries: Vec<DeliveryId>,
    answer_by: Option<NaiveDate>,
) -> Result<Response, Failure> {
    let print = move |session: &mut app::Session| {
        session.print_reminder(urging.into(), &deliveries, answer_by, PaperFormat::Pdf)
    };
    Ok(Response::new(desk.in_office("reminder_pdf", print).await?))
}

/// Opens a reminder in the system's viewer.
#[tauri::command]
pub(crate) async fn reminder_view(
    desk: State<'_, Desk>,
    urging: Urging,
    deliveries: Vec<DeliveryId>,
    answer_by: Option<NaiveDate>,
) -> Result<(), Failure> {
    let print = move |session: &mut app::Session| {
        session.print_reminder(urging.into(), &deliveries, answer_by, PaperFormat::Pdf)
    };
    let bytes = desk.in_office("reminder_view", print).await?;
    papers::show(&desk, "don-doc.pdf", &bytes)
}

/// Saves a reminder where the clerk says.
#[tauri::command]
pub(crate) async fn reminder_save<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    urging: Urging,
    deliveries: Vec<DeliveryId>,
    answer_by: Option<NaiveDate>,
    format: CopyFormat,
) -> Result<Option<SavedCopy>, Failure> {
    let print = move |session: &mut app::Session| {
        session.print_reminder(urging.into(), &deliveries, answer_by, format.into())
    };
    let bytes = desk.in_office("reminder_save", print).await?;
    let name = match urging {
        Urging::Letter => "cong-van-don-doc",
        Urging::Slips => "phieu-nhac-viec",
    };
    papers::save(&app, &desk, "reminder_save", Outgoing::of_kind(name, format, bytes)).await
}
