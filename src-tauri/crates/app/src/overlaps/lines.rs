use crate::error::{Error, LineFault, Misfit};
use crate::records::loosely;
use serde::de::DeserializeOwned;

/// A file a host has read: its name for messages, and what it holds.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// As the user named it.
    pub name: &'a str,
    /// All of it.
    pub bytes: &'a [u8],
}

/// What one line holds, and which line it is, counted from 1.
pub(super) struct Line<T> {
    pub(super) number: usize,
    pub(super) value: T,
}

impl Given<'_> {
    /// Each line as a value; fields nobody asks for and blank lines are passed over.
    pub(super) fn lines<T: DeserializeOwned>(self) -> Result<Vec<Line<T>>, Error> {
        let text = self.text()?;
        let mut lines = Vec::new();
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
            let value = value(line).map_err(|fault| self.fault(number, fault))?;
            lines.push(Line { number, value });
        }
        if lines.is_empty() {
            return Err(Error::NoLines(self.name.to_owned()));
        }
        Ok(lines)
    }

    /// What is wrong with a line, as an error that names this file.
    pub(super) fn fault(self, line: usize, fault: LineFault) -> Error {
        Error::BadLine { file: self.name.to_owned(), line, fault }
    }

    fn text(&self) -> Result<&str, Error> {
        let text = std::str::from_utf8(self.bytes).map_err(|error| {
            let before = &self.bytes[..error.valid_up_to()];
            self.fault(before.split(|byte| *byte == b'\n').count(), LineFault::NotUtf8)
        })?;
        Ok(text.trim_start_matches('\u{feff}'))
    }
}

fn value<T: DeserializeOwned>(line: &str) -> Result<T, LineFault> {
    let json = serde_json::from_str(line).map_err(|error| LineFault::NotJson { column: error.column() })?;
    loosely(json).map_err(|error| match error {
        Error::BadJson { field, misfit } => LineFault::Misfit { field, misfit },
        _ => LineFault::Misfit { field: String::new(), misfit: Misfit::WrongType },
    })
}
