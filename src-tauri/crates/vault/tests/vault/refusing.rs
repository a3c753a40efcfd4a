//! A disk that does not give what lies below one folder, and works otherwise.

use std::io;
use std::path::{Path, PathBuf};

use vault::{Files, OsFiles, Sink};

pub(crate) struct Refusing {
    pub(crate) below: PathBuf,
    /// What the system says.
    pub(crate) says: io::ErrorKind,
}

impl Refusing {
    fn ask(&self, path: &Path) -> io::Result<()> {
        if path.starts_with(&self.below) { Err(self.says.into()) } else { Ok(()) }
    }
}

impl Files for Refusing {
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        OsFiles.create_folder(path)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Sink>> {
        OsFiles.create(path)
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.ask(path).and_then(|()| OsFiles.read(path, most))
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn io::Read>> {
        self.ask(path).and_then(|()| OsFiles.open(path))
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        OsFiles.list(folder)
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
        OsFiles.size(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        OsFiles.remove_folder(path)
    }

    fn forget(&self, path: &Path) -> io::Result<()> {
        self.ask(path).and_then(|()| OsFiles.forget(path))
    }

    fn room(&self, folder: &Path) -> io::Result<Option<u64>> {
        OsFiles.room(folder)
    }
}
