//! The files of a directive. Bytes cross as they are, never as text, and paths never cross at all.

use app::{AttachedFiles, Attachment, Error, Failure, Permission, Saved, Session};
use tauri::ipc::{Channel, InvokeBody, Request, Response};
use tauri::{AppHandle, Runtime, State};

use super::papers::{self, Outgoing, SavedCopy};
use crate::desk::Desk;
use crate::picker;
use crate::tray::{Dragged, Laid};

/// The files of a directive, in their order.
#[tauri::command]
pub(crate) async fn attachment_list(
    desk: State<'_, Desk>,
    directive: String,
) -> Result<Vec<Attachment>, Failure> {
    desk.in_office("attachment_list", move |session| session.attachments(&directive)).await
}

/// Asks the clerk for files and lays them on the tray; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn attachment_pick<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
) -> Result<Option<Laid>, Failure> {
    let may = |session: &mut Session| session.require(Permission::Write);
    desk.in_office("attachment_pick", may).await?;
    let Some(paths) = picker::files_to_open(&app).await? else { return Ok(None) };
    // Nothing is laid out in an office that was locked meanwhile.
    desk.in_office("attachment_pick", may).await?;
    Ok(Some(desk.tray().lay(paths)))
}

/// Attaches the files of the tray, and tells which of them it is at.
#[tauri::command]
pub(crate) async fn attachment_add(
    desk: State<'_, Desk>,
    directive: String,
    tray: u64,
    progress: Channel<usize>,
) -> Result<AttachedFiles, Failure> {
    let paths = desk.tray().paths(tray);
    desk.in_office("attachment_add", move |session| {
        session.require(Permission::Write)?;
        // A page that is being loaded anew needs to hear nothing.
        let watch = |at| drop(progress.send(at));
        session.attach_files(&directive, &paths.ok_or(Error::Fault)?, watch)
    })
    .await
}

/// Attaches images from the clipboard: their bytes, one after the other, are the request; the directive and how many
/// bytes each image has stand in headers.
#[tauri::command]
pub(crate) async fn attachment_paste(
    desk: State<'_, Desk>,
    request: Request<'_>,
) -> Result<AttachedFiles, Failure> {
    let said =
        |name: &str| request.headers().get(name).and_then(|said| said.to_str().ok()).map(str::to_owned);
    let (directive, sizes) = (said("directive"), said("sizes"));
    let bytes = match request.body() {
        InvokeBody::Raw(bytes) => Some(bytes.clone()),
        InvokeBody::Json(_) => None,
    };
    desk.in_office("attachment_paste", move |session| {
        session.require(Permission::Write)?;
        let (directive, sizes) = directive.zip(sizes).ok_or(Error::Fault)?;
        let bytes = bytes.ok_or(Error::Fault)?;
        session.attach_pasted(&directive, &parted(&bytes, &sizes).ok_or(Error::Fault)?)
    })
    .await
}

/// Bytes that came in one piece, parted again; nothing when the sizes do not add up to them.
fn parted<'b>(mut bytes: &'b [u8], sizes: &str) -> Option<Vec<&'b [u8]>> {
    let mut parts = Vec::new();
    for size in sizes.split(',') {
        let (part, rest) = bytes.split_at_checked(size.parse().ok()?)?;
        parts.push(part);
        bytes = rest;
    }
    bytes.is_empty().then_some(parts)
}

/// The bytes of a file, to be shown in the window.
#[tauri::command]
pub(crate) async fn attachment_read(desk: State<'_, Desk>, id: String) -> Result<Response, Failure> {
    desk.in_office("attachment_read", move |session| Ok(Response::new(session.attachment(&id)?.bytes))).await
}

/// Opens a file in the system's program, from the private folder of this session.
#[tauri::command]
pub(crate) async fn attachment_open(desk: State<'_, Desk>, id: String) -> Result<(), Failure> {
    let shelf = id.clone();
    let file = desk.in_office("attachment_open", move |session| session.attachment_to_open(&id)).await?;
    // The id is a record's by now, and no path.
    papers::show_own(&desk, &shelf, &file)
}

/// Saves a file where the clerk says; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn attachment_save<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    id: String,
) -> Result<Option<SavedCopy>, Failure> {
    let file = desk.in_office("attachment_save", move |session| session.attachment(&id)).await?;
    papers::save(&app, &desk, "attachment_save", Outgoing::as_it_is(file)).await
}

/// Gives a file another title.
#[tauri::command]
pub(crate) async fn attachment_rename(
    desk: State<'_, Desk>,
    id: String,
    title: String,
) -> Result<Saved, Failure> {
    desk.in_office("attachment_rename", move |session| session.rename_attachment(&id, &title)).await
}

/// Takes a file off its directive.
#[tauri::command]
pub(crate) async fn attachment_remove(desk: State<'_, Desk>, id: String) -> Result<Saved, Failure> {
    desk.in_office("attachment_remove", move |session| session.detach(&id)).await
}

/// Puts the files of a directive in another order.
#[tauri::command]
pub(crate) async fn attachment_order(
    desk: State<'_, Desk>,
    directive: String,
    ids: Vec<String>,
) -> Result<Saved, Failure> {
    desk.in_office("attachment_order", move |session| session.order_attachments(&directive, &ids)).await
}

/// Tells the window from now on what is dragged over it.
#[tauri::command]
pub(crate) async fn drops_follow(desk: State<'_, Desk>, follower: Channel<Dragged>) -> Result<(), Failure> {
    desk.tray().follow(follower);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn images_that_came_in_one_piece_are_parted_again() {
        let check = |sizes: &str, expected: Option<&[&[u8]]>| {
            assert_eq!(parted(b"abcde", sizes).as_deref(), expected, "five bytes as {sizes}");
        };
        check("5", Some(&[b"abcde"]));
        check("2,3", Some(&[b"ab", b"cde"]));
        check("0,5", Some(&[b"", b"abcde"]));
        check("2,2", None);
        check("2,4", None);
        check("", None);
        check("x", None);
    }
}
