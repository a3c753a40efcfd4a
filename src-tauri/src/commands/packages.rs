//! Packages of data between offices: our card and theirs, packages made and taken.

use app::{
    Failure, MadePackage, OfficeCard, PackageLog, PackageReport, PackageRequest, PaperFormat, PartnerCard,
    PartnerDocument, PartnerId, Permission, Saved, Session,
};
use serde_json::Value;
use tauri::{AppHandle, Runtime, State};

use super::papers::{self, CopyFormat, Outgoing, SavedCopy};
use super::shaped;
use crate::desk::Desk;
use crate::picker::{self, FileKind};

const CARD: FileKind = FileKind { name: "JSON", extension: "json" };
const PACKAGE: FileKind = FileKind { name: "GoiSoLieu", extension: "gbgoi" };
/// What our card is called until the clerk calls it otherwise.
const CARD_NAME: &str = "the-khoa";
/// What the page with our fingerprint is called.
const PAPER_NAME: &str = "phieu-dau-van-tay-khoa";

/// Who we are to other offices.
#[tauri::command]
pub(crate) async fn package_card(desk: State<'_, Desk>) -> Result<OfficeCard, Failure> {
    desk.in_office("package_card", |session| session.package_card()).await
}

/// Saves our card where the clerk says; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn package_card_save<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
) -> Result<Option<SavedCopy>, Failure> {
    let bytes = desk.in_office("package_card_save", |session| session.package_card_file()).await?;
    papers::save(&app, &desk, "package_card_save", Outgoing::of_kind(CARD_NAME, CARD, bytes)).await
}

/// Saves the page with our fingerprint where the clerk says.
#[tauri::command]
pub(crate) async fn package_paper_save<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    format: CopyFormat,
) -> Result<Option<SavedCopy>, Failure> {
    let print = move |session: &mut Session| session.print_fingerprint(format.into());
    let bytes = desk.in_office("package_paper_save", print).await?;
    papers::save(&app, &desk, "package_paper_save", Outgoing::of_kind(PAPER_NAME, format, bytes)).await
}

/// Opens the page with our fingerprint in the system's own viewer.
#[tauri::command]
pub(crate) async fn package_paper_view(desk: State<'_, Desk>) -> Result<(), Failure> {
    let pdf =
        desk.in_office("package_paper_view", |session| session.print_fingerprint(PaperFormat::Pdf)).await?;
    papers::show(&desk, &format!("{PAPER_NAME}.pdf"), &pdf)
}

/// Every office that was ever trusted.
#[tauri::command]
pub(crate) async fn package_partners(desk: State<'_, Desk>) -> Result<Vec<PartnerCard>, Failure> {
    desk.in_office("package_partners", |session| session.partners()).await
}

/// Asks for a card and reads it; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn package_card_read<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
) -> Result<Option<OfficeCard>, Failure> {
    let chosen = desk.carried().card.clone();
    desk.in_office("package_card_read", |session| session.require(Permission::Administer)).await?;
    let Some(path) = picker::file_to_read(&app, CARD.name, &[CARD.extension]).await? else {
        return Ok(None);
    };
    desk.in_office("package_card_read", move |session| {
        session.require(Permission::Administer)?;
        let card = session.read_card(&path)?;
        chosen.keep(path);
        Ok(Some(card))
    })
    .await
}

/// Believes the card that was read, once its fingerprint was typed from paper.
#[tauri::command]
pub(crate) async fn package_trust(desk: State<'_, Desk>, input: Value) -> Result<Saved, Failure> {
    let chosen = desk.carried().card.clone();
    desk.in_office("package_trust", move |session| {
        session.require(Permission::Administer)?;
        session.trust_partner(&chosen.file()?, &shaped(input)?)
    })
    .await
}

/// Trusts an office no more.
#[tauri::command]
pub(crate) async fn package_stop(desk: State<'_, Desk>, partner: PartnerId) -> Result<Saved, Failure> {
    desk.in_office("package_stop", move |session| session.stop_partner(&partner)).await
}

/// Asks for a folder and makes a package in it; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn package_make<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    partner: PartnerId,
    period: String,
) -> Result<Option<MadePackage>, Failure> {
    desk.in_office("package_make", |session| session.require(Permission::Issue)).await?;
    let Some(folder) = picker::folder(&app).await? else { return Ok(None) };
    desk.in_office("package_make", move |session| {
        let request = PackageRequest { partner: &partner, period: &period, folder: &folder };
        session.make_package(&request).map(Some)
    })
    .await
}

/// Asks for a package and says what taking it would do; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn package_choose<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
) -> Result<Option<PackageReport>, Failure> {
    let chosen = desk.carried().package.clone();
    desk.in_office("package_choose", |session| session.require(Permission::Write)).await?;
    let Some(path) = picker::file_to_read(&app, PACKAGE.name, &[PACKAGE.extension]).await? else {
        return Ok(None);
    };
    desk.in_office("package_choose", move |session| {
        session.require(Permission::Write)?;
        let report = session.preview_package(&path)?;
        chosen.keep(path);
        Ok(Some(report))
    })
    .await
}

/// Takes the package that was looked at.
#[tauri::command]
pub(crate) async fn package_take(desk: State<'_, Desk>) -> Result<PackageReport, Failure> {
    let chosen = desk.carried().package.clone();
    desk.in_office("package_take", move |session| {
        session.require(Permission::Write)?;
        session.take_package(&chosen.file()?)
    })
    .await
}

/// Every package made or taken here.
#[tauri::command]
pub(crate) async fn package_log(desk: State<'_, Desk>) -> Result<Vec<PackageLog>, Failure> {
    desk.in_office("package_log", |session| session.package_log()).await
}

/// The papers of a partner.
#[tauri::command]
pub(crate) async fn package_documents(
    desk: State<'_, Desk>,
    partner: PartnerId,
) -> Result<Vec<PartnerDocument>, Failure> {
    desk.in_office("package_documents", move |session| session.partner_documents(&partner)).await
}
