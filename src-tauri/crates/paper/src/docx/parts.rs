//! What the body of a Word file is made of, before it is cut into sections.

use docx_rs::{Paragraph, Table};

use crate::Orientation;

/// A paragraph or a table.
pub(super) enum Part {
    Paragraph(Box<Paragraph>),
    Table(Box<Table>),
}

/// What docx-rs cannot say about a table, put in afterwards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct TableNote {
    /// Rows that repeat on every page.
    pub(super) head_rows: usize,
    /// What the table says, for a reader who cannot see it.
    pub(super) description: Option<String>,
}

/// What a section begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Begins {
    /// The file, and with it the first paper.
    File,
    /// Another paper of the same file: its first page bears no number, and its pages count from one.
    Paper,
    /// A sheet that lies another way; its pages count on.
    Sheet,
}

/// Parts of one paper that lie the same way.
pub(super) struct Section {
    pub(super) begins: Begins,
    pub(super) orientation: Orientation,
    pub(super) parts: Vec<Part>,
}

/// All parts in order.
pub(super) struct Parts {
    pub(super) sections: Vec<Section>,
    pub(super) notes: Vec<TableNote>,
    starts_page: bool,
}

impl Parts {
    pub(super) fn new(orientation: Orientation) -> Self {
        let mut parts = Self { sections: Vec::new(), notes: Vec::new(), starts_page: false };
        parts.begin(Begins::File, orientation);
        parts
    }

    /// What follows is a section of its own, which Word begins on a new page.
    pub(super) fn begin(&mut self, begins: Begins, orientation: Orientation) {
        self.starts_page = false;
        self.sections.push(Section { begins, orientation, parts: Vec::new() });
    }

    pub(super) fn orientation(&self) -> Orientation {
        self.sections.last().map_or(Orientation::Portrait, |section| section.orientation)
    }

    pub(super) fn push(&mut self, paragraph: Paragraph) {
        let paragraph = match std::mem::take(&mut self.starts_page) {
            true => paragraph.page_break_before(true),
            false => paragraph,
        };
        self.add(Part::Paragraph(Box::new(paragraph)));
    }

    pub(super) fn push_table(&mut self, table: Table, note: TableNote) {
        if self.starts_page {
            self.push(Paragraph::new());
        }
        self.notes.push(note);
        self.add(Part::Table(Box::new(table)));
    }

    /// What follows starts on a new page, in a section of its own where the sheet is turned.
    pub(super) fn turn_page(&mut self, orientation: Orientation) {
        if orientation == self.orientation() {
            self.starts_page = true;
        } else {
            self.begin(Begins::Sheet, orientation);
        }
    }

    /// The last paragraph stays on the page of what follows.
    pub(super) fn keep_last_with_next(&mut self) {
        let last = self.sections.last_mut().and_then(|section| section.parts.last_mut());
        if let Some(Part::Paragraph(paragraph)) = last {
            **paragraph = paragraph.as_ref().clone().keep_next(true);
        }
    }

    fn add(&mut self, part: Part) {
        if let Some(section) = self.sections.last_mut() {
            section.parts.push(part);
        }
    }
}
