//! The files that the targets begin from.

use super::{seeds, targets};
use std::fs;
use std::path::PathBuf;

/// Who is given the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Delimited,
    Xlsx,
    Xls,
    Ods,
    Encoding,
}

impl Target {
    pub(crate) const ALL: [Self; 5] = [Self::Delimited, Self::Xlsx, Self::Xls, Self::Ods, Self::Encoding];

    /// Its folder of the corpus.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Delimited => "delimited",
            Self::Xlsx => "xlsx",
            Self::Xls => "xls",
            Self::Ods => "ods",
            Self::Encoding => "encoding",
        }
    }

    /// Gives it some bytes.
    pub(crate) fn run(self, bytes: &[u8]) {
        match self {
            Self::Delimited | Self::Xlsx | Self::Xls | Self::Ods => targets::spreadsheet(bytes),
            Self::Encoding => targets::encoding(bytes),
        }
    }

    /// Its files, by their names.
    pub(crate) fn files(self) -> Vec<(String, Vec<u8>)> {
        let folder: PathBuf =
            [env!("CARGO_MANIFEST_DIR"), "../../../tests/fixtures/fuzz", self.folder()].iter().collect();
        if std::env::var_os("GIAOBAN_WRITE_CORPUS").is_some() {
            self.write(&folder);
        }
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let file = |entry: fs::DirEntry| {
            (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap_or_default())
        };
        let mut files: Vec<_> = entries.flatten().map(file).collect();
        files.sort();
        assert!(!files.is_empty(), "{} has files", folder.display());
        files
    }

    /// Writes the seeds anew; what was found by fuzzing stays beside them.
    fn write(self, folder: &PathBuf) {
        fs::create_dir_all(folder).expect("a folder of the corpus");
        for (name, bytes) in seeds::of(self) {
            fs::write(folder.join(name), bytes).expect("a file of the corpus");
        }
    }
}
