//! The desk that every command works at: who sits there, the home folder, the log, the papers being looked at.
//!
//! It is also the barrier: work runs on a worker thread, so the window never freezes, and a panic there
//! reaches the window as `E_INTERNAL` instead of ending the program with the clerk's unsaved text.

mod seat;
mod watch;

#[cfg(test)]
mod tests;

pub(crate) use seat::{Rekeying, Seat, SeatDoor, Who};

use std::sync::{Arc, Mutex, PoisonError};

use app::{BackupPlace, BackupProgress, BackupWatch, Error, ExitClass, Failure, Session};
use chrono::Local;
use tauri::async_runtime::spawn_blocking;

use crate::carried::Carried;
use crate::home::Home;
use crate::intake::Intake;
use crate::journal::{Journal, Level};
use crate::leave::Leave;
use crate::opened::Opened;
use crate::shelf::Shelf;
use crate::tray::Tray;
use crate::watched::Watched;

/// What commands share. One for the life of the program.
pub(crate) struct Desk {
    home: Home,
    journal: Journal,
    opened: Opened,
    tray: Tray,
    intake: Intake,
    carried: Carried,
    backup: Watched<BackupProgress>,
    shelf: Shelf,
    leave: Leave,
    seat: Arc<Mutex<Seat>>,
}

impl Desk {
    pub(crate) fn at(home: Home) -> Self {
        let journal = Journal::at(home.log());
        journal.note(Local::now(), Level::Info, "START", "host");
        let opened = Opened::for_home(home.folder());
        Self {
            home,
            journal,
            opened,
            tray: Tray::default(),
            intake: Intake::default(),
            carried: Carried::default(),
            backup: Watched::default(),
            shelf: Shelf::default(),
            leave: Leave::default(),
            seat: Arc::new(Mutex::new(Seat::Empty)),
        }
    }

    /// Does the work of one command on a worker thread, and notes how it failed if it did.
    ///
    /// # Errors
    /// What the work answers with, or `E_INTERNAL` when it panics.
    pub(crate) async fn call<T: Send + 'static>(
        &self,
        command: &'static str,
        work: impl FnOnce(&mut Seat) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let seat = Arc::clone(&self.seat);
        // A panic rolls back what was being written as it unwinds, so the seat is sound after one.
        self.aside(command, move || work(&mut seat.lock().unwrap_or_else(PoisonError::into_inner))).await
    }

    /// Does long work on a backup that is watched and stopped from outside; it takes the seat for as long as it needs it.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub(crate) async fn on_backup<T: Send + 'static>(
        &self,
        command: &'static str,
        work: impl FnOnce(&SeatDoor, BackupWatch<'_>) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let (door, backup) = (SeatDoor(Arc::clone(&self.seat)), self.backup.clone());
        self.aside(command, move || backup.watched(|watch| work(&door, watch))).await
    }

    /// Does work that needs nobody at the desk, while others go on working there.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub(crate) async fn aside<T: Send + 'static>(
        &self,
        command: &'static str,
        work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let answer = spawn_blocking(work).await.unwrap_or_else(|_panic| Err(Failure::from(Error::Fault)));
        if let Err(failure) = &answer {
            let level = if failure.exit == ExitClass::Internal { Level::Fault } else { Level::Refused };
            self.journal.note(Local::now(), level, failure.code, command);
        }
        answer
    }

    /// Does the work of one command in the unlocked office.
    ///
    /// # Errors
    /// `E_LOCKED` when nobody unlocked it, and as [`Desk::call`].
    pub(crate) async fn in_office<T: Send + 'static>(
        &self,
        command: &'static str,
        work: impl FnOnce(&mut Session) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let work = |seat: &mut Seat| match seat {
            Seat::Taken(session) => work(session),
            Seat::Empty | Seat::SettingUp(_) | Seat::Rekeying(_) => Err(Failure::from(Error::Locked)),
        };
        self.call(command, work).await
    }

    pub(crate) fn home(&self) -> &Home {
        &self.home
    }

    /// The files of other offices that are being looked at.
    pub(crate) fn carried(&self) -> &Carried {
        &self.carried
    }

    pub(crate) fn intake(&self) -> &Intake {
        &self.intake
    }

    pub(crate) fn backup(&self) -> &Watched<BackupProgress> {
        &self.backup
    }

    /// How many operations no backup holds yet, and where earlier backups are; nothing while the office is closed or
    /// busy, since nobody waits for this.
    pub(crate) fn unsaved(&self) -> Option<(i64, Vec<BackupPlace>)> {
        match &*self.seat.try_lock().ok()? {
            Seat::Taken(session) => Some((session.unsaved_operations().ok()?, session.backup_places())),
            Seat::Empty | Seat::SettingUp(_) | Seat::Rekeying(_) => None,
        }
    }

    pub(crate) fn leave(&self) -> &Leave {
        &self.leave
    }

    pub(crate) fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    pub(crate) fn opened(&self) -> &Opened {
        &self.opened
    }

    pub(crate) fn tray(&self) -> &Tray {
        &self.tray
    }
}
