//! A machine with a stick that is pulled out, or a disk without room.

use super::host;
use app::Host;
use chrono::NaiveDateTime;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use vault::{Files, NoRandomness, OsFiles, Random, Sink};

/// How a stick that was pulled out answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pulled {
    /// With errors, whatever is asked.
    Dead,
    /// With errors, but for names and lengths, which the system remembers.
    Remembered,
    /// The system took it away: nothing is there.
    Away,
}

/// What a stick answers from its n-th operation on.
#[derive(Debug, Clone)]
struct Stick {
    root: PathBuf,
    how: Pulled,
    at: usize,
    count: Arc<AtomicUsize>,
}

impl Stick {
    /// One operation more.
    fn step(&self) -> io::Result<()> {
        if self.count.fetch_add(1, Ordering::Relaxed) < self.at {
            return Ok(());
        }
        Err(if self.how == Pulled::Away { io::ErrorKind::NotFound.into() } else { gone() })
    }
}

/// What a device that is not there any more says.
fn gone() -> io::Error {
    io::Error::from_raw_os_error(5)
}

/// The machine's files, with one stick and so much room.
#[derive(Debug, Clone, Default)]
struct Disk {
    stick: Option<Stick>,
    free: Option<u64>,
}

impl Disk {
    fn stick_of(&self, path: &Path) -> Option<&Stick> {
        self.stick.as_ref().filter(|stick| path.starts_with(&stick.root))
    }

    fn read_from(&self, path: &Path) -> io::Result<()> {
        self.stick_of(path).map_or(Ok(()), Stick::step)
    }

    fn look_at(&self, path: &Path) -> io::Result<()> {
        let asked = self.stick_of(path).filter(|stick| stick.how != Pulled::Remembered);
        asked.map_or(Ok(()), Stick::step)
    }
}

/// A file that was opened before its stick was pulled out.
struct Opened {
    file: Box<dyn Read>,
    stick: Option<Stick>,
}

impl Read for Opened {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.stick.as_ref().map_or(Ok(()), Stick::step).map_err(|_| gone())?;
        self.file.read(buffer)
    }
}

impl Files for Disk {
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.look_at(path).and_then(|()| OsFiles.create_folder(path))
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Sink>> {
        self.look_at(path).and_then(|()| OsFiles.create(path))
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.read_from(path).and_then(|()| OsFiles.read(path, most))
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn Read>> {
        self.read_from(path)?;
        let (file, stick) = (OsFiles.open(path)?, self.stick_of(path).cloned());
        Ok(Box::new(Opened { file, stick }))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        self.look_at(folder).and_then(|()| OsFiles.list(folder))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        OsFiles.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        OsFiles.remove(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        OsFiles.sync_folder(folder)
    }

    fn size(&self, path: &Path) -> io::Result<u64> {
        self.look_at(path).and_then(|()| OsFiles.size(path))
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        OsFiles.remove_folder(path)
    }

    fn forget(&self, path: &Path) -> io::Result<()> {
        self.look_at(path).and_then(|()| OsFiles.forget(path))
    }

    fn room(&self, folder: &Path) -> io::Result<Option<u64>> {
        if self.free.is_some() { Ok(self.free) } else { OsFiles.room(folder) }
    }
}

/// A host on 21 July 2017 with such a disk.
#[derive(Debug, Clone, Default)]
pub(crate) struct DiskHost(Disk);

impl DiskHost {
    /// Its stick is pulled out before its n-th operation, counted from 0.
    pub(crate) fn pulled(root: &Path, how: Pulled, at: usize) -> Self {
        let stick = Stick { root: root.to_owned(), how, at, count: Arc::default() };
        Self(Disk { stick: Some(stick), free: None })
    }

    /// Its disk has room for so many bytes.
    pub(crate) fn crowded(free: u64) -> Self {
        Self(Disk { stick: None, free: Some(free) })
    }

    /// Whether the stick was asked for nothing after it was pulled out.
    pub(crate) fn never_missed(&self) -> bool {
        self.0.stick.as_ref().is_none_or(|stick| stick.count.load(Ordering::Relaxed) <= stick.at)
    }
}

impl Random for DiskHost {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        host("2017-07-21").fill(bytes)
    }
}

impl Host for DiskHost {
    fn now(&self) -> NaiveDateTime {
        host("2017-07-21").now()
    }

    fn files(&self) -> Box<dyn Files> {
        Box::new(self.0.clone())
    }
}
