//! The log a support person may ask for: when, how bad, which code, where in the program.
//!
//! Nothing of the office goes in. Codes and places are `&'static str`, so a title, a name or a
//! passphrase cannot even be passed here by mistake.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Local, SecondsFormat};

/// The log and the one before it take at most twice this many bytes.
const FULL_AT: u64 = 256 * 1024;

/// How bad it is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Level {
    /// Something ordinary worth a line, such as a start.
    Info,
    /// A command was refused; the clerk was told what to do.
    Refused,
    /// Our own fault.
    Fault,
}

impl Level {
    fn word(self) -> &'static str {
        match self {
            Self::Info => "INFO",
            Self::Refused => "REFUSED",
            Self::Fault => "FAULT",
        }
    }
}

/// A log file that starts anew when it is full and keeps the one before.
pub(crate) struct Journal {
    path: PathBuf,
    writing: Mutex<()>,
}

impl Journal {
    pub(crate) fn at(path: PathBuf) -> Self {
        Self { path, writing: Mutex::new(()) }
    }

    /// Adds one line. A log that cannot be written must never stop the clerk's work, so a failure is dropped.
    pub(crate) fn note(&self, now: DateTime<Local>, level: Level, code: &'static str, place: &'static str) {
        let time = now.to_rfc3339_opts(SecondsFormat::Millis, false);
        let line = format!("{time} {} {code} {place}\n", level.word());
        let _one_at_a_time = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = self.append(&line);
    }

    fn append(&self, line: &str) -> io::Result<()> {
        if fs::metadata(&self.path).is_ok_and(|file| file.len() >= FULL_AT) {
            fs::rename(&self.path, self.path.with_extension("log.1"))?;
        }
        OpenOptions::new().create(true).append(true).open(&self.path)?.write_all(line.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> DateTime<Local> {
        "2017-07-31T12:00:00+07:00".parse().expect("a time")
    }

    #[test]
    fn a_line_holds_time_level_code_and_place() {
        let folder = tempfile::tempdir().expect("a folder");
        let journal = Journal::at(folder.path().join("giaoban.log"));
        journal.note(noon(), Level::Refused, "E_WRONG_PASSPHRASE", "unlock");
        let text = fs::read_to_string(folder.path().join("giaoban.log")).expect("the log");
        assert!(text.ends_with(" REFUSED E_WRONG_PASSPHRASE unlock\n"), "the line ends so: {text}");
        assert_eq!(text.lines().count(), 1, "one note is one line");
    }

    #[test]
    fn a_full_log_starts_anew_and_keeps_the_one_before() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("giaoban.log");
        fs::write(&path, vec![b'x'; usize::try_from(FULL_AT).expect("small")]).expect("a full log");
        Journal::at(path.clone()).note(noon(), Level::Info, "START", "host");
        assert_eq!(
            fs::read_to_string(&path).expect("the log").lines().count(),
            1,
            "the new log has one line"
        );
        assert!(folder.path().join("giaoban.log.1").exists(), "the full log is kept once");
    }

    #[test]
    fn a_folder_that_is_gone_stops_nobody() {
        Journal::at(PathBuf::from("no/such/folder/giaoban.log")).note(noon(), Level::Info, "START", "host");
    }
}
