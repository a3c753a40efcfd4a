//! Who may open the office, and their passphrases.

use app::{AccountId, Argon2Cost, CountInput, Failure, Role, Saved, ShownAccount, TypedTwice};
use secrecy::SecretString;
use tauri::State;

use crate::desk::Desk;

/// Every account of the office.
#[tauri::command]
pub(crate) async fn account_list(desk: State<'_, Desk>) -> Result<Vec<ShownAccount>, Failure> {
    desk.in_office("account_list", |session| session.accounts()).await
}

/// Adds an account.
#[tauri::command]
pub(crate) async fn account_add(
    desk: State<'_, Desk>,
    name: String,
    role: Role,
    passphrase: String,
    repeated: String,
) -> Result<Saved, Failure> {
    let typed = twice(passphrase, repeated);
    let work =
        move |session: &mut app::Session| session.add_account(&name, role, &typed, Argon2Cost::STANDARD);
    desk.in_office("account_add", work).await
}

/// Gives an account another name.
#[tauri::command]
pub(crate) async fn account_rename(
    desk: State<'_, Desk>,
    id: AccountId,
    name: String,
) -> Result<Saved, Failure> {
    desk.in_office("account_rename", move |session| session.rename_account(&id, &name)).await
}

/// Gives an account another role.
#[tauri::command]
pub(crate) async fn account_role(desk: State<'_, Desk>, id: AccountId, role: Role) -> Result<Saved, Failure> {
    desk.in_office("account_role", move |session| session.change_role(&id, role)).await
}

/// Gives any account another passphrase, for who forgot theirs.
#[tauri::command]
pub(crate) async fn account_passphrase(
    desk: State<'_, Desk>,
    id: AccountId,
    passphrase: String,
    repeated: String,
) -> Result<(), Failure> {
    let typed = twice(passphrase, repeated);
    let work = move |session: &mut app::Session| session.set_passphrase(&id, &typed, Argon2Cost::STANDARD);
    desk.in_office("account_passphrase", work).await
}

/// Sets after how many minutes of rest the window locks the office.
#[tauri::command]
pub(crate) async fn idle_lock_save(desk: State<'_, Desk>, minutes: CountInput) -> Result<Saved, Failure> {
    desk.in_office("idle_lock_save", move |session| session.set_idle_minutes(&minutes)).await
}

/// Removes an account; what that cannot undo is the notice.
#[tauri::command]
pub(crate) async fn account_remove(desk: State<'_, Desk>, id: AccountId) -> Result<Saved, Failure> {
    desk.in_office("account_remove", move |session| session.remove_account(&id)).await
}

/// Gives the account at the keyboard another passphrase. The old one is asked for, unless the recovery code opened the
/// office.
#[tauri::command]
pub(crate) async fn change_passphrase(
    desk: State<'_, Desk>,
    old: String,
    passphrase: String,
    repeated: String,
) -> Result<(), Failure> {
    let (old, typed) = (SecretString::from(old), twice(passphrase, repeated));
    let work =
        move |session: &mut app::Session| session.change_passphrase(&old, &typed, Argon2Cost::STANDARD);
    desk.in_office("change_passphrase", work).await
}

pub(super) fn twice(first: String, again: String) -> TypedTwice {
    TypedTwice { first: first.into(), again: again.into() }
}
