//! Who is at the desk: the lock screen's questions.

use std::mem;

use app::{
    AccountAtDoor, Argon2Cost, Failure, FirstUnlock, Freshness, Host, Identity, Permission, Secret, Session,
    accounts_at_door, has_office,
};
use chrono::NaiveDate;
use secrecy::SecretString;
use serde::Serialize;
use serde_json::Value;
use tauri::State;

use super::{accounts::twice, plain};
use crate::desk::{Desk, Seat};
use crate::home::Home;
use crate::machine::machine;

/// Which screen the window begins with, and whose office it shows.
#[derive(Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub(crate) enum SessionState {
    /// No office yet: the set-up wizard.
    None { today: NaiveDate },
    /// The backups alone: the program was started not to open the office.
    Safe { today: NaiveDate },
    /// The lock screen.
    Locked {
        folder_name: Option<String>,
        accounts: Vec<AccountAtDoor>,
        /// Whether long work was under way, which the lock stopped.
        stopped: bool,
    },
    /// The office is open.
    Open {
        office: Identity,
        account: Value,
        /// What that account may do.
        may: Vec<Permission>,
        /// After how many minutes of rest the window is to lock.
        idle_minutes: u32,
        today: NaiveDate,
        stick_backup: StickBackup,
    },
}

/// The copy on the USB stick; empty when none was ever made.
#[derive(Default, Serialize)]
pub(crate) struct StickBackup {
    last: Option<String>,
    age_days: Option<i64>,
    freshness: Option<Freshness>,
    /// The two media used last, so that both of two that alternate are seen.
    sticks: Vec<StickAge>,
}

/// The newest copy on one medium.
#[derive(Serialize)]
pub(crate) struct StickAge {
    path: String,
    age_days: Option<i64>,
}

impl StickBackup {
    fn of(session: &Session) -> Result<Self, Failure> {
        let ages = session.backup_ages()?;
        let sticks = ages.iter().take(2);
        Ok(Self {
            last: ages.first().map(|newest| newest.made_at.clone()),
            age_days: ages.first().and_then(|newest| newest.days),
            freshness: ages.first().map(|newest| newest.freshness),
            sticks: sticks.map(|age| StickAge { path: age.path.clone(), age_days: age.days }).collect(),
        })
    }
}

impl SessionState {
    /// # Errors
    /// Only the store's own trouble.
    pub(super) fn of(seat: &Seat, home: &Home) -> Result<Self, Failure> {
        match seat {
            Seat::Taken(session) => Self::open(session),
            _ if home.is_safe() => Ok(Self::Safe { today: machine().now().date() }),
            _ if has_office(&machine(), home.office()) => Ok(Self::locked(home)),
            Seat::Empty | Seat::SettingUp(_) | Seat::Rekeying(_) => {
                Ok(Self::None { today: machine().now().date() })
            }
        }
    }

    fn locked(home: &Home) -> Self {
        let name = home.office().file_name().map(|name| name.to_string_lossy().into_owned());
        let accounts = accounts_at_door(&machine(), home.office());
        Self::Locked { folder_name: name, accounts, stopped: false }
    }

    /// The lock as it was left. Work that was stopped holds the folder for a moment, in which nobody but who left could
    /// read who may come in.
    fn left(self, at_door: Vec<AccountAtDoor>, stopped: bool) -> Self {
        match self {
            Self::Locked { folder_name, accounts, .. } => {
                let accounts = if accounts.is_empty() { at_door } else { accounts };
                Self::Locked { folder_name, accounts, stopped }
            }
            other => other,
        }
    }

    fn open(session: &Session) -> Result<Self, Failure> {
        let office = session.identity()?;
        let account = plain(session.account())?;
        let (may, today, idle_minutes) = (session.may(), session.today(), session.idle_minutes()?);
        Ok(Self::Open { office, account, may, idle_minutes, today, stick_backup: StickBackup::of(session)? })
    }
}

/// Which screen the window begins with.
#[tauri::command]
pub(crate) async fn session_state(desk: State<'_, Desk>) -> Result<SessionState, Failure> {
    let home = desk.home().clone();
    desk.call("session_state", move |seat| SessionState::of(seat, &home)).await
}

/// Opens the office with an account's passphrase; without a name the passphrase itself says whose it is.
#[tauri::command]
pub(crate) async fn unlock(
    desk: State<'_, Desk>,
    account: Option<String>,
    passphrase: String,
) -> Result<SessionState, Failure> {
    let secret = Secret::Passphrase(SecretString::from(passphrase));
    open_with(&desk, "unlock", by(secret, account)).await
}

/// Opens the office with the printed recovery code.
#[tauri::command]
pub(crate) async fn unlock_by_recovery(
    desk: State<'_, Desk>,
    account: Option<String>,
    code: String,
) -> Result<SessionState, Failure> {
    let secret = Secret::RecoveryCode(SecretString::from(code));
    open_with(&desk, "unlock_by_recovery", by(secret, account)).await
}

/// Opens the office with a passphrase that somebody else chose, and puts one of the owner's own in its place.
#[tauri::command]
pub(crate) async fn unlock_first(
    desk: State<'_, Desk>,
    account: Option<String>,
    given: String,
    passphrase: String,
    repeated: String,
) -> Result<SessionState, Failure> {
    let (given, own) = (SecretString::from(given), twice(passphrase, repeated));
    let come_in = move |home: &Home| {
        let (account, cost) = (account.as_deref(), Argon2Cost::STANDARD);
        let asked = FirstUnlock { dir: home.office(), account, given: &given, own: &own, cost };
        app::unlock_first(&asked, Box::new(machine()))
    };
    open_with(&desk, "unlock_first", come_in).await
}

/// Whether long work is under way that a lock would stop: a window at rest waits for its end.
#[tauri::command]
pub(crate) async fn work_under_way(desk: State<'_, Desk>) -> Result<bool, Failure> {
    Ok(desk.backup().is_under_way() || desk.intake().work().is_under_way())
}

/// Forgets the keys, and removes the papers that were being looked at.
#[tauri::command]
pub(crate) async fn lock(desk: State<'_, Desk>) -> Result<SessionState, Failure> {
    desk.opened().clear();
    desk.tray().clear();
    // A backup under way holds the keys as well.
    let stopped = desk.backup().is_under_way();
    desk.backup().stop();
    let home = desk.home().clone();
    desk.call("lock", move |seat| {
        let mut at_door = Vec::new();
        match mem::replace(seat, Seat::Empty) {
            Seat::Taken(session) => {
                at_door = session.accounts_at_door();
                session.lock()?;
            }
            // A new key that nobody put on paper is given up; the old one holds.
            Seat::Rekeying(rekeying) => rekeying.draft.abandon()?,
            Seat::Empty | Seat::SettingUp(_) => {}
        }
        Ok(SessionState::of(seat, &home)?.left(at_door, stopped))
    })
    .await
}

/// Comes in by a secret.
fn by(
    secret: Secret,
    account: Option<String>,
) -> impl FnOnce(&Home) -> Result<Session, Failure> + Send + 'static {
    move |home| app::unlock(home.office(), &secret, account.as_deref(), Box::new(machine()))
}

async fn open_with(
    desk: &Desk,
    command: &'static str,
    come_in: impl FnOnce(&Home) -> Result<Session, Failure> + Send + 'static,
) -> Result<SessionState, Failure> {
    let (home, backup) = (desk.home().clone(), desk.backup().clone());
    // What was stopped by the lock lets go of the folder first.
    desk.aside(command, move || {
        backup.rest();
        Ok(())
    })
    .await?;
    let opened = desk.call(command, move |seat| {
        // One's own session holds the folder; unlocking again begins by letting go of it.
        *seat = Seat::Empty;
        let session = come_in(&home)?;
        let is_unclean = session.is_unclean();
        *seat = Seat::Taken(Box::new(session));
        Ok((SessionState::of(seat, &home)?, is_unclean))
    });
    let (state, is_unclean) = opened.await?;
    desk.watch_overlaps();
    // After a good close the window asks for it later, when the first screen is long there.
    if is_unclean {
        desk.watch_health();
    }
    Ok(state)
}
