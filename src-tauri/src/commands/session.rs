//! Who is at the desk: the lock screen's questions.

use std::mem;

use app::{Argon2Cost, Failure, Host, Identity, Secret, Session, has_office};
use chrono::NaiveDate;
use secrecy::SecretString;
use serde::Serialize;
use serde_json::Value;
use tauri::State;

use super::plain;
use crate::desk::{Desk, Seat};
use crate::home::Home;
use crate::machine::machine;

/// Which screen the window begins with, and whose office it shows.
#[derive(Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub(crate) enum SessionState {
    /// No office yet: the set-up wizard.
    None { today: NaiveDate },
    /// The lock screen.
    Locked { folder_name: Option<String> },
    /// The office is open.
    Open { office: Identity, account: Value, today: NaiveDate, stick_backup: StickBackup },
}

/// The copy on the USB stick; empty when none was ever made.
#[derive(Default, Serialize)]
pub(crate) struct StickBackup {
    last: Option<String>,
    age_days: Option<i64>,
}

impl StickBackup {
    fn of(session: &Session) -> Self {
        match session.backup_ages().into_iter().next() {
            Some(newest) => Self { last: Some(newest.made_at), age_days: newest.days },
            None => Self::default(),
        }
    }
}

impl SessionState {
    /// # Errors
    /// Only the store's own trouble.
    pub(super) fn of(seat: &Seat, home: &Home) -> Result<Self, Failure> {
        match seat {
            Seat::Taken(session) => Self::open(session),
            Seat::Empty | Seat::SettingUp(_) if has_office(&machine(), home.office()) => {
                Ok(Self::locked(home))
            }
            Seat::Empty | Seat::SettingUp(_) => Ok(Self::None { today: machine().now().date() }),
        }
    }

    fn locked(home: &Home) -> Self {
        let name = home.office().file_name().map(|name| name.to_string_lossy().into_owned());
        Self::Locked { folder_name: name }
    }

    fn open(session: &Session) -> Result<Self, Failure> {
        let office = session.identity()?;
        let account = plain(session.account())?;
        Ok(Self::Open { office, account, today: session.today(), stick_backup: StickBackup::of(session) })
    }
}

/// Which screen the window begins with.
#[tauri::command]
pub(crate) async fn session_state(desk: State<'_, Desk>) -> Result<SessionState, Failure> {
    let home = desk.home().clone();
    desk.call("session_state", move |seat| SessionState::of(seat, &home)).await
}

/// Opens the office with an account's passphrase.
#[tauri::command]
pub(crate) async fn unlock(desk: State<'_, Desk>, passphrase: String) -> Result<SessionState, Failure> {
    open_with(&desk, "unlock", Secret::Passphrase(SecretString::from(passphrase))).await
}

/// Opens the office with the printed recovery code.
#[tauri::command]
pub(crate) async fn unlock_by_recovery(desk: State<'_, Desk>, code: String) -> Result<SessionState, Failure> {
    open_with(&desk, "unlock_by_recovery", Secret::RecoveryCode(SecretString::from(code))).await
}

/// Gives the account at the keyboard another passphrase.
#[tauri::command]
pub(crate) async fn change_passphrase(desk: State<'_, Desk>, passphrase: String) -> Result<(), Failure> {
    let new = SecretString::from(passphrase);
    desk.in_office("change_passphrase", move |session| session.change_passphrase(&new, Argon2Cost::STANDARD))
        .await
}

/// Forgets the keys, and removes the papers that were being looked at.
#[tauri::command]
pub(crate) async fn lock(desk: State<'_, Desk>) -> Result<SessionState, Failure> {
    desk.opened().clear();
    desk.tray().clear();
    let home = desk.home().clone();
    desk.call("lock", move |seat| {
        if let Seat::Taken(session) = mem::replace(seat, Seat::Empty) {
            session.lock()?;
        }
        SessionState::of(seat, &home)
    })
    .await
}

async fn open_with(desk: &Desk, command: &'static str, secret: Secret) -> Result<SessionState, Failure> {
    let home = desk.home().clone();
    let opened = desk.call(command, move |seat| {
        // One's own session holds the folder; unlocking again begins by letting go of it.
        *seat = Seat::Empty;
        let session = app::unlock(home.office(), &secret, None, Box::new(machine()))?;
        *seat = Seat::Taken(Box::new(session));
        SessionState::of(seat, &home)
    });
    let state = opened.await?;
    desk.watch_overlaps();
    Ok(state)
}
