//! The first-run wizard: what it begins with, and its last steps: the office is made, then part of its recovery code typed
//! back.

use std::mem;

use app::setup::{self, Protection, SetUp, UsualSetUp};
use app::{Argon2Cost, Error, Failure, Saved};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use serde_json::Value;
use tauri::State;

use super::session::SessionState;
use crate::desk::{Desk, Seat};
use crate::machine::machine;

/// The recovery code, shown once and printed.
#[derive(Serialize)]
pub(crate) struct OfficeCreated {
    /// Its groups, in order.
    recovery_groups: Vec<String>,
    /// The groups to be typed back from paper, by their number on it, counted from 1.
    ask_groups: [usize; 3],
}

/// What most offices begin with.
#[tauri::command]
pub(crate) fn set_up_usual() -> Result<UsualSetUp, Failure> {
    setup::usual()
}

/// Four words drawn by lot that may serve as a passphrase.
#[tauri::command]
pub(crate) async fn suggest_passphrase(desk: State<'_, Desk>) -> Result<String, Failure> {
    desk.call("suggest_passphrase", |_| {
        Ok(setup::suggest_passphrase(&mut machine())?.expose_secret().to_owned())
    })
    .await
}

/// Makes the office but for its last step.
#[tauri::command]
pub(crate) async fn office_create(
    desk: State<'_, Desk>,
    input: SetUp,
    passphrase: String,
) -> Result<OfficeCreated, Failure> {
    let office = desk.home().office().to_owned();
    desk.call("office_create", move |seat| {
        *seat = Seat::Empty;
        let protection =
            Protection { passphrase: SecretString::from(passphrase), cost: Argon2Cost::STANDARD };
        let draft = setup::begin(&office, &input, &protection, Box::new(machine()))?;
        let created =
            OfficeCreated { recovery_groups: draft.recovery_groups(), ask_groups: draft.asked_groups() };
        *seat = Seat::SettingUp(Box::new(draft));
        Ok(created)
    })
    .await
}

/// Takes over what paper knows, for a start in the middle of a year.
#[tauri::command]
pub(crate) async fn bring_forward(desk: State<'_, Desk>, input: Value) -> Result<Saved, Failure> {
    desk.in_office("bring_forward", move |session| session.bring_forward(input)).await
}

/// Checks the groups typed back, and opens the office.
#[tauri::command]
pub(crate) async fn recovery_confirm(desk: State<'_, Desk>, typed: String) -> Result<SessionState, Failure> {
    let home = desk.home().clone();
    let confirmed = desk.call("recovery_confirm", move |seat| {
        let Seat::SettingUp(draft) = seat else { return Err(Failure::from(Error::Locked)) };
        draft.check_typed_back(&typed)?;
        if let Seat::SettingUp(draft) = mem::replace(seat, Seat::Empty) {
            *seat = Seat::Taken(Box::new(draft.finish()?));
        }
        SessionState::of(seat, &home)
    });
    let state = confirmed.await?;
    super::keys::forget_printed(&desk);
    Ok(state)
}
