//! What is read of the office beside whatever else is done there, in pieces between which the seat is free.

use std::sync::{Arc, Mutex};

use app::{Failure, Session};
use tauri::async_runtime::spawn_blocking;

use super::Desk;
use super::seat::{Seat, is_taken, seated};
use crate::machine::{machine, plugged_in};

impl Desk {
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
        let seat = Arc::clone(&self.seat);
        // Nobody waits for it: a look that fails is due again within the hour.
        drop(spawn_blocking(move || look_through(&seat)));
    }
}

/// Looks at the office of whoever sits there. What was found before stands until this look is through.
pub(super) fn look_through(seat: &Mutex<Seat>) -> Result<(), Failure> {
    let begin = |session: &mut Session| {
        if session.is_look_due() { session.begin_look().map(Some) } else { Ok(None) }
    };
    let Some(Some(mut look)) = seated(seat, begin)? else { return Ok(()) };
    while look.next(&machine())? {
        // Once the office is locked nothing of it is read any more, and half a look tells nothing.
        if !is_taken(seat) {
            return Ok(());
        }
    }
    let media = plugged_in();
    seated(seat, |session| {
        session.end_look(look, &media);
        Ok(())
    })?;
    Ok(())
}
