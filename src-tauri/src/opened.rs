//! Papers handed to the system's own viewer.
//!
//! A viewer reads files, so a paper must lie on disk in the clear while it is looked at. It lies in one
//! private folder, in memory where the system has such a place, and goes when the office is locked,
//! when the program ends and, after a crash, at the next start.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// The folder of papers being looked at.
pub(crate) struct Opened {
    folder: PathBuf,
}

impl Opened {
    /// Takes the folder that belongs to this home, emptied of what a crash may have left.
    pub(crate) fn for_home(home: &Path) -> Self {
        let opened =
            Self { folder: folder_for(home, std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from)) };
        opened.clear();
        opened
    }

    /// Writes a paper and gives its path.
    ///
    /// # Errors
    /// When the folder cannot be made or the disk is full.
    pub(crate) fn put(&self, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        write_within(&self.folder, name, bytes)
    }

    /// Writes a record's own file under a shelf of its own, so that two files of one name do not meet. It is to be read:
    /// what a program changed in it would be gone at the lock, so the program is made to say so and to save elsewhere.
    ///
    /// # Errors
    /// When the folder cannot be made or the disk is full.
    pub(crate) fn put_to_read(&self, shelf: &str, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        let folder = self.folder.join(shelf);
        // What was opened before is read-only and cannot be written over.
        let _ = fs::remove_file(folder.join(name));
        let path = write_within(&folder, name, bytes)?;
        make_read_only(&path)?;
        Ok(path)
    }

    /// Removes one paper.
    pub(crate) fn remove(&self, name: &str) {
        let _ = fs::remove_file(self.folder.join(name));
    }

    /// Removes every paper. One that a viewer still holds on Windows goes at the next start.
    pub(crate) fn clear(&self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        self.clear();
    }
}

/// A name of its own for each home, so that two users' programs never clear each other's papers.
fn folder_for(home: &Path, in_memory: Option<PathBuf>) -> PathBuf {
    let mut hasher = DefaultHasher::new();
    home.hash(&mut hasher);
    match in_memory.filter(|folder| folder.is_dir()) {
        Some(folder) => folder.join(format!("giaoban-{:016x}", hasher.finish())),
        None => home.join("opened"),
    }
}

fn write_within(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    make_private(folder)?;
    let path = folder.join(name);
    fs::write(&path, bytes)?;
    Ok(path)
}

#[cfg(unix)]
fn make_read_only(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o400))
}

/// Elsewhere a read-only file may outlive the folder's removal, which matters more.
#[cfg(not(unix))]
fn make_read_only(_path: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn make_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_go_when_cleared_and_when_dropped() {
        let home = tempfile::tempdir().expect("a folder");
        let opened = Opened { folder: folder_for(home.path(), None) };
        let path = opened.put("x.pdf", b"paper").expect("written");
        assert_eq!(fs::read(&path).expect("readable"), b"paper", "the viewer finds the paper");
        let other = opened.put("z.pdf", b"another").expect("written");
        opened.remove("z.pdf");
        assert!(!other.exists() && path.exists(), "one goes, the other stays");
        opened.clear();
        assert!(!path.exists(), "locking removes it");
        let path = opened.put("y.pdf", b"paper").expect("written again");
        drop(opened);
        assert!(!path.exists(), "ending the program removes it");
    }

    #[test]
    fn two_files_of_one_name_do_not_meet() {
        let home = tempfile::tempdir().expect("a folder");
        let opened = Opened { folder: folder_for(home.path(), None) };
        let first = opened.put_to_read("a", "x.docx", b"one").expect("written");
        let second = opened.put_to_read("b", "x.docx", b"two").expect("written beside it");
        assert_eq!(fs::read(&first).expect("readable"), b"one", "the first is as it was");
        assert_eq!(opened.put_to_read("b", "x.docx", b"two").ok(), Some(second), "it can be opened again");
        opened.clear();
        assert!(!first.exists(), "read-only files go as well");
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_look() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().expect("a folder");
        let opened = Opened { folder: folder_for(home.path(), None) };
        opened.put("x.pdf", b"paper").expect("written");
        let mode = fs::metadata(&opened.folder).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o700, "the folder is the clerk's alone");
    }

    #[test]
    fn two_homes_have_two_folders() {
        let memory = tempfile::tempdir().expect("a folder");
        let of = |home: &str| folder_for(Path::new(home), Some(memory.path().to_owned()));
        assert_ne!(of("a"), of("b"), "two users never share papers");
        assert_eq!(of("a"), of("a"), "the next start finds what a crash left");
    }
}
