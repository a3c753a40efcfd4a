//! Tables: columns that carry their own heads, so that a head and a body can never disagree.

use super::{Anchor, Span};

/// How text stands in a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// From the left.
    #[default]
    Left,
    /// In the middle.
    Center,
    /// From the right.
    Right,
}

/// A column. Neighbours with the same `group` share a cell above their heads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The head of the column.
    pub header: String,
    /// The head above it, shared with its neighbours.
    pub group: Option<String>,
    /// Its part of the width, in proportion to the sum of all parts; zero counts as one.
    pub share: u16,
    /// How its text cells stand; numbers always stand right.
    pub align: Align,
}

impl Column {
    /// A column with a head of one level.
    pub fn new(header: impl Into<String>, share: u16, align: Align) -> Self {
        Self { header: header.into(), group: None, share, align }
    }

    /// The same column under a shared upper head.
    #[must_use]
    pub fn under(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }
}

/// Whether the head ends with a row of column numbers `(1)`, `(2)`, as registers have (NĐ 30, Phụ lục IV).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColumnNumbers {
    /// No such row.
    #[default]
    Hidden,
    /// The row is printed and repeated with the head.
    Shown,
}

/// A cell. Figures are written by the caller in Vietnamese form (`13.100`, `92,43%`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words, standing as the column says.
    Text(Vec<Span>),
    /// A figure, standing right.
    Number(Vec<Span>),
}

impl Cell {
    /// Plain words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(vec![Span::plain(text)])
    }

    /// A plain figure.
    pub fn number(text: impl Into<String>) -> Self {
        Self::Number(vec![Span::plain(text)])
    }

    /// Nothing.
    pub fn empty() -> Self {
        Self::Text(Vec::new())
    }

    /// The runs of the cell, whatever its kind.
    pub fn spans(&self) -> &[Span] {
        match self {
            Self::Text(spans) | Self::Number(spans) => spans,
        }
    }
}

/// What a row is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowKind {
    /// An ordinary row.
    #[default]
    Plain,
    /// A sum; printed bold.
    Total,
    /// The name of a group of rows: one bold cell across all columns.
    Group,
}

/// A row. It has as many cells as the table has columns, except a [`RowKind::Group`] row, which has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The cells, left to right.
    pub cells: Vec<Cell>,
    /// What the row is for.
    pub kind: RowKind,
}

impl Row {
    /// An ordinary row.
    pub fn plain(cells: Vec<Cell>) -> Self {
        Self { cells, kind: RowKind::Plain }
    }

    /// A row of sums.
    pub fn total(cells: Vec<Cell>) -> Self {
        Self { cells, kind: RowKind::Total }
    }

    /// A heading across all columns.
    pub fn group(text: impl Into<String>) -> Self {
        Self { cells: vec![Cell::text(text)], kind: RowKind::Group }
    }
}

/// A table. Its head is repeated on every page and no row is split unless it is taller than a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Printed bold and centred above the table.
    pub caption: Option<String>,
    /// `Đơn vị tính: …`, in italics at the right above the table.
    pub unit: Option<String>,
    /// The columns with their heads.
    pub columns: Vec<Column>,
    /// Whether columns are numbered.
    pub column_numbers: ColumnNumbers,
    /// The rows.
    pub rows: Vec<Row>,
    /// Where the window may jump.
    pub anchor: Option<Anchor>,
}
