//! A disk that fails when told to, and forgets at a power cut what was never synced.

use std::cell::RefCell;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use vault::{Files, OsFiles, Sink};

/// What goes wrong at the chosen operation, all operations counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// This operation fails, later ones work.
    FailsOnce,
    /// The disk is full from here on; removing still works.
    FullFromHere,
    /// The program dies: half of a write is done, nothing after it.
    Dies,
}

/// What a power cut leaves of renames whose folder was not synced yet. A disk may do either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Renames {
    Kept,
    Lost,
}

#[derive(Default)]
struct State {
    count: usize,
    unsynced: Vec<PathBuf>,
    renames: Vec<Rename>,
}

/// A rename not yet made durable, with what both names held before.
struct Rename {
    from: PathBuf,
    to: PathBuf,
    moved: Vec<u8>,
    replaced: Option<Vec<u8>>,
}

pub(crate) struct FaultyFiles {
    at: usize,
    fault: Fault,
    free: Option<u64>,
    state: Rc<RefCell<State>>,
}

impl FaultyFiles {
    pub(crate) fn new(fault: Fault, at: usize) -> Self {
        Self { at, fault, free: None, state: Rc::default() }
    }

    /// A disk on which nothing goes wrong but that says to have so many bytes of room.
    pub(crate) fn crowded(free: u64) -> Self {
        Self { free: Some(free), ..Self::new(Fault::FailsOnce, usize::MAX) }
    }

    /// How many operations there were.
    pub(crate) fn count(&self) -> usize {
        self.state.borrow().count
    }

    /// Whether the walk has passed the last operation.
    pub(crate) fn never_struck(&self) -> bool {
        self.count() <= self.at
    }

    /// Whether nothing works any more.
    pub(crate) fn is_dead(&self) -> bool {
        self.fault == Fault::Dies && !self.never_struck()
    }

    /// Leaves on disk what would be there when the machine comes up again.
    pub(crate) fn cut_power(&self, renames: Renames) {
        let mut state = self.state.borrow_mut();
        for path in state.unsynced.drain(..) {
            if path.exists() {
                std::fs::write(path, b"").unwrap();
            }
        }
        if renames == Renames::Kept {
            return;
        }
        for Rename { from, to, moved, replaced } in state.renames.drain(..).rev() {
            // What was removed since stays removed.
            if to.exists() {
                match replaced {
                    Some(bytes) => std::fs::write(&to, bytes).unwrap(),
                    None => std::fs::remove_file(&to).unwrap(),
                }
                std::fs::write(&from, moved).unwrap();
            }
        }
    }

    fn step(&self, frees_room: FreesRoom) -> io::Result<()> {
        step(&self.state, self.at, self.fault, frees_room)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum FreesRoom {
    Yes,
    No,
}

fn step(state: &RefCell<State>, at: usize, fault: Fault, frees_room: FreesRoom) -> io::Result<()> {
    let now = state.borrow().count;
    state.borrow_mut().count += 1;
    let full = Err(io::ErrorKind::StorageFull.into());
    match fault {
        Fault::FailsOnce if now == at => full,
        Fault::FullFromHere if now >= at && frees_room == FreesRoom::No => full,
        Fault::Dies if now >= at => Err(io::Error::other("the program is dead")),
        _ => Ok(()),
    }
}

struct FaultySink {
    inner: Box<dyn Sink>,
    path: PathBuf,
    at: usize,
    fault: Fault,
    state: Rc<RefCell<State>>,
}

impl Sink for FaultySink {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        let done = step(&self.state, self.at, self.fault, FreesRoom::No);
        let written = if done.is_ok() { bytes } else { &bytes[..bytes.len() / 2] };
        self.inner.write_all(written)?;
        done
    }

    fn sync(&mut self) -> io::Result<()> {
        step(&self.state, self.at, self.fault, FreesRoom::No)?;
        self.inner.sync()?;
        self.state.borrow_mut().unsynced.retain(|path| *path != self.path);
        Ok(())
    }
}

impl fmt::Debug for FaultyFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at operation {}", self.fault, self.at)
    }
}

impl Files for FaultyFiles {
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.step(FreesRoom::No)?;
        OsFiles.create_folder(path)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Sink>> {
        self.step(FreesRoom::No)?;
        self.state.borrow_mut().unsynced.push(path.to_owned());
        let (at, fault, state) = (self.at, self.fault, Rc::clone(&self.state));
        Ok(Box::new(FaultySink { inner: OsFiles.create(path)?, path: path.to_owned(), at, fault, state }))
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.step(FreesRoom::Yes)?;
        OsFiles.read(path, most)
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn io::Read>> {
        self.step(FreesRoom::Yes)?;
        OsFiles.open(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        self.step(FreesRoom::Yes)?;
        OsFiles.list(folder)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(FreesRoom::No)?;
        let (moved, replaced) = (std::fs::read(from).unwrap_or_default(), std::fs::read(to).ok());
        OsFiles.rename(from, to)?;
        let mut state = self.state.borrow_mut();
        state.renames.push(Rename { from: from.to_owned(), to: to.to_owned(), moved, replaced });
        for path in &mut state.unsynced {
            if path == from {
                *path = to.to_owned();
            }
        }
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step(FreesRoom::Yes)?;
        OsFiles.remove(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.step(FreesRoom::No)?;
        OsFiles.sync_folder(folder)?;
        self.state.borrow_mut().renames.retain(|rename| rename.to.parent() != Some(folder));
        Ok(())
    }

    fn size(&self, path: &Path) -> io::Result<u64> {
        self.step(FreesRoom::Yes)?;
        OsFiles.size(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.step(FreesRoom::Yes)?;
        OsFiles.remove_folder(path)
    }

    fn forget(&self, path: &Path) -> io::Result<()> {
        self.step(FreesRoom::Yes)?;
        OsFiles.forget(path)
    }

    fn room(&self, folder: &Path) -> io::Result<Option<u64>> {
        self.step(FreesRoom::Yes)?;
        if self.free.is_some() { Ok(self.free) } else { OsFiles.room(folder) }
    }
}
