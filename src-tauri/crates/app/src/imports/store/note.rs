//! What a record has no place for is kept in its note, under the words of the register, so that nothing is lost.

use crate::messages::sheets::heading;
use exchange::{Field, Kind};

/// The note of a file's row, which grows by what has no other place.
pub(super) struct Note {
    kind: Kind,
    lines: Vec<String>,
}

impl Note {
    pub(super) fn new(kind: Kind, note: Option<&String>) -> Self {
        Self { kind, lines: note.into_iter().cloned().collect() }
    }

    /// Keeps a cell under the heading of its column.
    pub(super) fn keep(&mut self, field: Field, written: Option<&str>) {
        let Some(written) = written else { return };
        self.lines.push(format!("{}: {written}", heading(self.kind, field)));
    }

    pub(super) fn text(self) -> String {
        self.lines.join("\n")
    }
}
