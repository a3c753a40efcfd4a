//! Words of a file that a catalogue lacks: the entry is added with the row that needs it, under the name it has there.

use super::Known;
use office::catalogue::{self, ActivityKind, ActivityKindInput, DocumentType, DocumentTypeInput};
use office::{ActivityKindId, DocumentTypeId, Result, Tx};
use text::{capitalise_first, clean_line, fold};

/// How far the additions had come before a row.
pub(in crate::imports) struct Mark(usize);

/// One entry that was added.
pub(super) enum Added {
    Type(String),
    Kind(String),
}

impl Known {
    /// The document type of that name, added where there is none.
    pub(in crate::imports) fn document_type(
        &mut self,
        tx: &mut Tx<'_>,
        written: &str,
    ) -> Result<DocumentTypeId> {
        let name = self.document_types.find(written).unwrap_or(written);
        let key = fold(name);
        if let Some(id) = self.types.get(&key) {
            return Ok(DocumentTypeId::new(id.clone()));
        }
        let input = DocumentTypeInput { name: capitalise_first(&clean_line(written)), ..Default::default() };
        let id = catalogue::save::<DocumentType>(tx, &input)?;
        self.types.insert(key, id.to_string());
        self.added.push(Added::Type(input.name));
        Ok(id)
    }

    /// The kind of activity of that name, added where there is none; a session of it is called by `session_word`.
    pub(in crate::imports) fn activity_kind(
        &mut self,
        tx: &mut Tx<'_>,
        written: &str,
        session_word: &str,
    ) -> Result<ActivityKindId> {
        let key = fold(written);
        if let Some(id) = self.kinds.get(&key) {
            return Ok(ActivityKindId::new(id.clone()));
        }
        let name = capitalise_first(&clean_line(written));
        let input = ActivityKindInput { name, session_word: session_word.to_owned(), ..Default::default() };
        let id = catalogue::save::<ActivityKind>(tx, &input)?;
        self.kinds.insert(key, id.to_string());
        self.added.push(Added::Kind(input.name));
        Ok(id)
    }

    /// How far the additions have come.
    pub(in crate::imports) fn mark(&self) -> Mark {
        Mark(self.added.len())
    }

    /// Forgets what was added since; the row that needed it was taken back.
    pub(in crate::imports) fn forget_since(&mut self, mark: &Mark) {
        for added in self.added.drain(mark.0..) {
            match added {
                Added::Type(name) => self.types.remove(&fold(&name)),
                Added::Kind(name) => self.kinds.remove(&fold(&name)),
            };
        }
    }

    /// The names of what was added.
    pub(in crate::imports) fn added(&self) -> Vec<String> {
        let name = |added: &Added| match added {
            Added::Type(name) | Added::Kind(name) => name.clone(),
        };
        self.added.iter().map(name).collect()
    }
}
