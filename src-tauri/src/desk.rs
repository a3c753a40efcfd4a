//! The desk that every command works at: who sits there, the home folder, the log, the papers being looked at.
//!
//! It is also the barrier: work runs on a worker thread, so the window never freezes, and a panic there
//! reaches the window as `E_INTERNAL` instead of ending the program with the clerk's unsaved text.

use std::sync::{Arc, Mutex, PoisonError};

use app::setup::Draft;
use app::{
    BackupProgress, BackupWatch, Error, ExitClass, Failure, HealthReport, RekeyDraft, Secret, Session,
};
use chrono::Local;
use tauri::async_runtime::spawn_blocking;

use crate::carried::Carried;
use crate::home::Home;
use crate::intake::Intake;
use crate::journal::{Journal, Level};
use crate::leave::Leave;
use crate::machine::machine;
use crate::opened::Opened;
use crate::shelf::Shelf;
use crate::tray::Tray;
use crate::watched::Watched;

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

/// What commands share. One for the life of the program.
pub(crate) struct Desk {
    home: Home,
    journal: Journal,
    opened: Opened,
    tray: Tray,
    intake: Intake,
    carried: Carried,
    backup: Watched<BackupProgress>,
    health: Arc<Mutex<Option<HealthReport>>>,
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
            health: Arc::default(),
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

    /// Reads every work of the office for the overlap desk, beside whatever else is done; until it is there, typing
    /// finds no matches.
    pub(crate) fn watch_overlaps(&self) {
        let seat = Arc::clone(&self.seat);
        // Between two pieces the seat is free, and whoever waits for it is served before the next.
        let work = move || -> Result<(), Failure> {
            let Some(mut seed) = seated(&seat, |session| session.overlap_seed())? else { return Ok(()) };
            while let Some(works) = seated(&seat, |session| session.next_works(&mut seed))? {
                if works.is_empty() {
                    break;
                }
                seed.take(works);
            }
            let Some(links) = seated(&seat, |session| session.overlap_links())? else { return Ok(()) };
            let watch = seed.build(links);
            seated(&seat, |session| {
                session.watch_overlaps(watch);
                Ok(())
            })?;
            Ok(())
        };
        // Nobody waits for it: the desk itself builds it when it is asked before, and says what went wrong.
        drop(spawn_blocking(work));
    }

    /// Looks at the whole office when it is time to, beside whatever else is done there. Only its beginning and its end
    /// need the seat.
    pub(crate) fn watch_health(&self) {
        let (seat, health) = (Arc::clone(&self.seat), Arc::clone(&self.health));
        *health.lock().unwrap_or_else(PoisonError::into_inner) = None;
        let work = move || -> Result<(), Failure> {
            let begin = |session: &mut Session| {
                if session.is_look_due() { session.begin_look().map(Some) } else { Ok(None) }
            };
            let Some(Some(mut look)) = seated(&seat, begin)? else { return Ok(()) };
            // Once the office is locked nothing of it is read any more.
            while is_taken(&seat) && look.next(&machine())? {}
            let report = seated(&seat, |session| Ok(session.end_look(look)))?;
            *health.lock().unwrap_or_else(PoisonError::into_inner) = report;
            Ok(())
        };
        // Nobody waits for it: a look that fails is due again at the next start.
        drop(spawn_blocking(work));
    }

    /// What the last look at the office found.
    pub(crate) fn health(&self) -> Option<HealthReport> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner).clone()
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

    /// How many operations no backup holds yet; nothing while the office is closed or busy, since nobody waits for this.
    pub(crate) fn unsaved(&self) -> Option<i64> {
        match &*self.seat.try_lock().ok()? {
            Seat::Taken(session) => session.unsaved_operations().ok(),
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

/// The way to the seat for work that needs it only at times.
pub(crate) struct SeatDoor(Arc<Mutex<Seat>>);

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
fn seated<T>(
    seat: &Mutex<Seat>,
    ask: impl FnOnce(&mut Session) -> Result<T, Failure>,
) -> Result<Option<T>, Failure> {
    match &mut *seat.lock().unwrap_or_else(PoisonError::into_inner) {
        Seat::Taken(session) => ask(session).map(Some),
        Seat::Empty | Seat::SettingUp(_) | Seat::Rekeying(_) => Ok(None),
    }
}

/// Whether someone sits at the desk, or is just doing something there.
fn is_taken(seat: &Mutex<Seat>) -> bool {
    match seat.try_lock() {
        Ok(seat) => matches!(&*seat, Seat::Taken(_)),
        Err(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tauri::async_runtime::block_on;
    use tempfile::TempDir;

    fn desk() -> (Desk, TempDir) {
        let folder = tempfile::tempdir().expect("a folder");
        (Desk::at(Home::at(folder.path().to_owned())), folder)
    }

    fn logged(desk: &Desk) -> String {
        std::fs::read_to_string(desk.home().log()).expect("the log")
    }

    #[test]
    fn a_panic_becomes_an_error_and_the_next_call_works() {
        let (desk, _folder) = desk();
        let answer: Result<(), _> = block_on(desk.call("undo", |_| panic!("a name that no log may hold")));
        assert_eq!(answer.expect_err("a failure").code, "E_INTERNAL", "the window is told of our fault");
        assert!(logged(&desk).contains(" FAULT E_INTERNAL undo\n"), "the log names the command");
        assert!(!logged(&desk).contains("a name"), "the log holds no data");
        assert_eq!(block_on(desk.call("undo", |_| Ok(1))).ok(), Some(1), "the program goes on");
    }

    #[test]
    fn nothing_is_done_in_a_locked_office() {
        let (desk, _folder) = desk();
        let answer: Result<(), _> = block_on(desk.in_office("record_save", |_| Ok(())));
        assert_eq!(answer.expect_err("a failure").code, "E_LOCKED", "nobody has unlocked it");
        assert!(logged(&desk).contains(" REFUSED E_LOCKED record_save\n"), "code and command, nothing else");
    }

    #[test]
    fn a_refusal_crosses_with_its_code_and_sentences() {
        let failure = Failure::from(app::Error::NotPermitted(app::Permission::Write));
        let crossed = serde_json::to_value(&failure).expect("JSON");
        assert_eq!(crossed["code"], "E_NOT_PERMITTED", "the window switches on the code");
        assert!(
            crossed["message"].as_str().is_some_and(|text| !text.is_empty()),
            "the clerk reads the sentence"
        );
    }
}
