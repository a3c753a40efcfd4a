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
}

impl Home {
    /// A home in this folder, with its office inside.
    #[must_use]
    pub fn at(folder: PathBuf) -> Self {
        Self { office: folder.join("office"), folder }
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
