//! Files the clerk pointed at, by a dialog or by dropping them on the window, until they are taken.
//!
//! Their paths stay here: the window's own code learns how many there are and what they are called, and asks for them by
//! the number of their tray. So no path is ever taken from a page.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use tauri::ipc::Channel;
use tauri::{DragDropEvent, Manager, Runtime, Window, WindowEvent};

use crate::desk::Desk;

/// As many files as one drop may bring; a whole disk dropped by mistake is not read through.
const MOST: usize = 50;

/// Files that lie on the tray now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Laid {
    /// Which tray: a newer one takes the place of an older.
    tray: u64,
    /// What the files are called, in order.
    names: Vec<String>,
}

/// What is told to who follows files over the window.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub(crate) enum Dragged {
    /// Files are held over the window.
    Over,
    /// They were taken away again.
    Gone,
    /// They were let go.
    Dropped(Laid),
}

/// The one tray of the program.
#[derive(Default)]
pub(crate) struct Tray(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    number: u64,
    paths: Vec<PathBuf>,
    follower: Option<Channel<Dragged>>,
}

impl Tray {
    /// Lays files on the tray in place of what was there.
    pub(crate) fn lay(&self, paths: Vec<PathBuf>) -> Laid {
        let mut inner = self.inner();
        inner.number += 1;
        inner.paths = paths;
        inner.paths.truncate(MOST);
        Laid { tray: inner.number, names: inner.paths.iter().map(|path| name_of(path)).collect() }
    }

    /// The paths of its files, as long as the tray was not replaced.
    pub(crate) fn paths(&self, tray: u64) -> Option<Vec<PathBuf>> {
        let inner = self.inner();
        (inner.number == tray).then(|| inner.paths.clone())
    }

    /// Forgets the files.
    pub(crate) fn clear(&self) {
        self.inner().paths.clear();
    }

    /// Tells from now on what is dragged over the window; a window that was loaded anew takes the old one's place.
    pub(crate) fn follow(&self, follower: Channel<Dragged>) {
        self.inner().follower = Some(follower);
    }

    fn tell(&self, dragged: Dragged) {
        if let Some(follower) = &self.inner().follower {
            // A page that is being loaded anew hears nothing, and shows nothing either.
            let _ = follower.send(dragged);
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes what is dropped on the window.
pub(crate) fn watch<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    let WindowEvent::DragDrop(event) = event else { return };
    let desk = window.state::<Desk>();
    let tray = desk.tray();
    match event {
        DragDropEvent::Enter { .. } => tray.tell(Dragged::Over),
        DragDropEvent::Leave => tray.tell(Dragged::Gone),
        DragDropEvent::Drop { paths, .. } => {
            let laid = tray.lay(paths.clone());
            tray.tell(Dragged::Dropped(laid));
        }
        _ => {}
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_asked_for_by_the_number_of_their_tray() {
        let tray = Tray::default();
        let first = tray.lay(vec!["/scan/a.pdf".into(), "/scan/b.pdf".into()]);
        assert_eq!(first.names, ["a.pdf", "b.pdf"], "the page learns names, not places");
        let laid = vec!["/scan/a.pdf".into(), "/scan/b.pdf".into()];
        assert_eq!(tray.paths(first.tray), Some(laid), "both, in order");
        let second = tray.lay(vec!["/scan/c.pdf".into()]);
        assert_eq!(tray.paths(first.tray), None, "an old tray gives nothing");
        tray.clear();
        assert_eq!(tray.paths(second.tray), Some(Vec::new()), "nor does one that was cleared");
    }

    #[test]
    fn a_tray_holds_no_more_than_it_can() {
        let laid = Tray::default().lay(vec![PathBuf::from("x"); MOST + 1]);
        assert_eq!(laid.names.len(), MOST, "the rest is left where it is");
    }
}
