//! Where the program keeps its things on this machine.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of the log and, unless another was named, of the office.
#[derive(Clone, Debug)]
pub struct Home {
    folder: PathBuf,
    office: PathBuf,
    start: Start,
}

/// How the program was started.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Start {
    /// For a day's work.
    #[default]
    Usual,
    /// To reach the backups when the office does harm or does not open: it stays closed.
    Safe,
}

impl Start {
    /// What the command line asks for.
    pub(crate) fn asked(mut arguments: impl Iterator<Item = String>) -> Self {
        if arguments.any(|argument| argument == "--safe") { Self::Safe } else { Self::Usual }
    }
}

impl Home {
    /// A home in this folder, with its office inside.
    #[must_use]
    pub fn at(folder: PathBuf) -> Self {
        Self { office: folder.join("office"), folder, start: Start::Usual }
    }

    /// The home that the environment names: `GIAOBAN_HOME`, or this folder of the system's choice;
    /// the office by `GIAOBAN_OFFICE`, as for the command line.
    pub(crate) fn from_environment(usual: PathBuf) -> Self {
        let home = Self::at(env::var_os("GIAOBAN_HOME").map_or(usual, PathBuf::from));
        match env::var_os("GIAOBAN_OFFICE") {
            Some(office) => Self { office: office.into(), ..home },
            None => home,
        }
    }

    /// The same home, started so.
    #[must_use]
    pub(crate) fn started(self, start: Start) -> Self {
        Self { start, ..self }
    }

    pub(crate) fn is_safe(&self) -> bool {
        self.start == Start::Safe
    }

    /// Makes the folder on the first start.
    pub(crate) fn prepare(&self) -> io::Result<()> {
        fs::create_dir_all(&self.folder)
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn office(&self) -> &Path {
        &self.office
    }

    pub(crate) fn log(&self) -> PathBuf {
        self.folder.join("giaoban.log")
    }
}
