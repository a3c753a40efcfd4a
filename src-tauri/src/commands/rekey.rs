//! Another key for the whole office, and the old one forgotten.
//!
//! The seat is nobody's while everything is encrypted anew: whoever asked sits down again when it is done or given up.

use std::mem;

use app::{
    Argon2Cost, DrawnSheet, Error, Failure, OldKeyLeft, OneTimePassphrase, RekeyDraft, RekeyRequest, Secret,
    begin_rekey,
};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use tauri::State;

use super::keys::forget_printed;
use super::session::SessionState;
use crate::desk::{Desk, Rekeying, Seat, Who};
use crate::home::Home;
use crate::machine::machine;

/// The passphrase of somebody at hand.
#[derive(Deserialize)]
pub(crate) struct OtherPassphrase {
    account: String,
    passphrase: String,
}

/// What is to be put on paper before the new key is in force.
#[derive(Serialize)]
pub(crate) struct RekeyBegun {
    #[serde(flatten)]
    sheet: DrawnSheet,
    /// Passphrases made for those who were not at hand.
    one_time: Vec<OneTimePassphrase>,
    /// Attachments that were whole nowhere before.
    absent: usize,
}

/// Whose passphrases are asked for beside one's own.
#[tauri::command]
pub(crate) async fn rekey_accounts(desk: State<'_, Desk>) -> Result<Vec<String>, Failure> {
    desk.in_office("rekey_accounts", |session| session.other_accounts()).await
}

/// Builds the office under another key. The one in force goes on until part of the new sheet was typed back.
#[tauri::command]
pub(crate) async fn rekey_begin(
    desk: State<'_, Desk>,
    passphrase: String,
    others: Vec<OtherPassphrase>,
) -> Result<RekeyBegun, Failure> {
    let home = desk.home().clone();
    desk.on_backup("rekey_begin", move |door, watch| {
        door.seat(|seat| {
            let secret = Secret::Passphrase(SecretString::from(passphrase));
            let Seat::Taken(session) = &*seat else { return Err(Failure::from(Error::Locked)) };
            session.allow_rekey(&secret)?;
            let who = Who { account: session.account().name.clone(), secret };
            if let Seat::Taken(session) = mem::replace(seat, Seat::Empty) {
                session.lock()?;
            }
            let others: Vec<_> = others
                .into_iter()
                .map(|other| (other.account, SecretString::from(other.passphrase)))
                .collect();
            let built = begin_rekey(&request(&home, &who, &others), Box::new(machine()), watch);
            match built {
                Ok(draft) => {
                    let begun = begun(&draft);
                    *seat = Seat::Rekeying(Box::new(Rekeying { draft, who }));
                    Ok(begun)
                }
                Err(failure) => {
                    sit_down_again(seat, &home, &who);
                    Err(failure)
                }
            }
        })
    })
    .await
}

/// Puts the new key in force.
#[tauri::command]
pub(crate) async fn rekey_finish(desk: State<'_, Desk>, typed: String) -> Result<SessionState, Failure> {
    let home = desk.home().clone();
    let finished = desk.call("rekey_finish", move |seat| {
        let Seat::Rekeying(rekeying) = seat else { return Err(Failure::from(Error::NoNewSheet)) };
        rekeying.draft.check_typed_back(&typed)?;
        if let Seat::Rekeying(rekeying) = mem::replace(seat, Seat::Empty) {
            let Rekeying { draft, who } = *rekeying;
            draft.finish()?;
            sit_down_again(seat, &home, &who);
        }
        SessionState::of(seat, &home)
    });
    let state = finished.await?;
    forget_printed(&desk);
    Ok(state)
}

/// Thinks better of it: the old key goes on.
#[tauri::command]
pub(crate) async fn rekey_drop(desk: State<'_, Desk>) -> Result<SessionState, Failure> {
    forget_printed(&desk);
    let home = desk.home().clone();
    desk.call("rekey_drop", move |seat| {
        match mem::replace(seat, Seat::Empty) {
            Seat::Rekeying(rekeying) => {
                let Rekeying { draft, who } = *rekeying;
                draft.abandon()?;
                sit_down_again(seat, &home, &who);
            }
            other => *seat = other,
        }
        SessionState::of(seat, &home)
    })
    .await
}

/// What earlier keys still open on this machine.
#[tauri::command]
pub(crate) async fn old_key_left(desk: State<'_, Desk>) -> Result<OldKeyLeft, Failure> {
    desk.in_office("old_key_left", |session| session.old_key_left()).await
}

/// Removes it for good.
#[tauri::command]
pub(crate) async fn old_key_forget(desk: State<'_, Desk>, passphrase: String) -> Result<OldKeyLeft, Failure> {
    let secret = Secret::Passphrase(SecretString::from(passphrase));
    desk.in_office("old_key_forget", move |session| session.forget_old_key(&secret)).await
}

fn request<'a>(home: &'a Home, who: &'a Who, others: &'a [(String, SecretString)]) -> RekeyRequest<'a> {
    let account = Some(who.account.as_str());
    RekeyRequest { dir: home.office(), secret: &who.secret, account, others, cost: Argon2Cost::STANDARD }
}

fn begun(draft: &RekeyDraft) -> RekeyBegun {
    RekeyBegun { sheet: draft.sheet(), one_time: draft.one_time().to_vec(), absent: draft.absent() }
}

/// Opens the office for whoever asked; with a secret that does not open it, the lock screen asks for another.
fn sit_down_again(seat: &mut Seat, home: &Home, who: &Who) {
    let account = Some(who.account.as_str());
    if let Ok(session) = app::unlock(home.office(), &who.secret, account, Box::new(machine())) {
        *seat = Seat::Taken(Box::new(session));
    }
}
