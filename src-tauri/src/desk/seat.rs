//! The seat at the desk: who sits there, and how work reaches them.
//!
//! The seam is here because long work needs the seat only at times, and whoever types must not wait for the rest of it.
//! What must never move in: commands, and anything that is done at the desk.

use std::sync::{Arc, Mutex, PoisonError};

use app::setup::Draft;
use app::{Error, Failure, RekeyDraft, Secret, Session};

/// Who sits at the desk.
pub(crate) enum Seat {
    /// Nobody: the office is locked, or there is none yet.
    Empty,
    /// Someone who sets up an office and has yet to type back the recovery code.
    SettingUp(Box<Draft>),
    /// Someone who unlocked the office.
    Taken(Box<Session>),
    /// Someone whose office was encrypted anew and who has yet to type back the new recovery code.
    Rekeying(Box<Rekeying>),
}

/// An office under another key that is not in force yet, and what whoever asked for it sits down with again.
pub(crate) struct Rekeying {
    pub(crate) draft: RekeyDraft,
    pub(crate) who: Who,
}

/// Somebody who was at the keyboard and comes back.
pub(crate) struct Who {
    pub(crate) account: String,
    pub(crate) secret: Secret,
}

/// The way to the seat for work that needs it only at times.
pub(crate) struct SeatDoor(pub(super) Arc<Mutex<Seat>>);

impl SeatDoor {
    /// Does what needs the seat.
    pub(crate) fn seat<T>(&self, work: impl FnOnce(&mut Seat) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Does what needs the unlocked office.
    ///
    /// # Errors
    /// `E_LOCKED` when nobody unlocked it, and what the work answers with.
    pub(crate) fn session<T>(
        &self,
        work: impl FnOnce(&mut Session) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.seat(|seat| match seat {
            Seat::Taken(session) => work(session),
            Seat::Empty | Seat::SettingUp(_) | Seat::Rekeying(_) => Err(Failure::from(Error::Locked)),
        })
    }
}

/// Asks whoever sits at the desk; nobody answers nothing.
pub(super) fn seated<T>(
    seat: &Mutex<Seat>,
    ask: impl FnOnce(&mut Session) -> Result<T, Failure>,
) -> Result<Option<T>, Failure> {
    match &mut *seat.lock().unwrap_or_else(PoisonError::into_inner) {
        Seat::Taken(session) => ask(session).map(Some),
        Seat::Empty | Seat::SettingUp(_) | Seat::Rekeying(_) => Ok(None),
    }
}

/// Whether someone sits at the desk, or is just doing something there.
pub(super) fn is_taken(seat: &Mutex<Seat>) -> bool {
    match seat.try_lock() {
        Ok(seat) => matches!(&*seat, Seat::Taken(_)),
        Err(_) => true,
    }
}
