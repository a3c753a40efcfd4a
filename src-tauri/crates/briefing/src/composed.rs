//! A composed briefing: sections of blocks whose numbers are still bound to their records.
//!
//! This is what the window shows and edits and what `document` prints; both read the same blocks, so the preview
//! can never say something else than the paper.

use chrono::NaiveDate;
use office::Mark;
use serde::{Deserialize, Serialize};

use crate::facts::Record;

/// A stretch of text; one that prints a figure names it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Run {
    /// The words.
    pub text: String,
    /// The key of the figure printed here.
    pub figure: Option<String>,
    /// Whether the figure was typed over by hand.
    pub overridden: bool,
}

impl Run {
    /// Words without a figure.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

/// How a paragraph stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ParagraphKind {
    /// A body paragraph.
    Body,
    /// An item with a dash.
    Item,
    /// A place kept for the clerk's own words; empty until they are written.
    Written,
}

/// One editable paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Paragraph {
    /// Its name; the same records give the same name on every day.
    pub anchor: String,
    /// How it stands.
    pub kind: ParagraphKind,
    /// What is printed: the drafted runs, or the clerk's text in one run.
    pub runs: Vec<Run>,
    /// What the records say today, overrides included.
    pub drafted: String,
    /// Whether the clerk's text stands here.
    pub edited: bool,
    /// Whether the records say something else than when the clerk wrote.
    pub drafted_changed: bool,
    /// The records it tells of, those of its figures apart.
    pub records: Vec<Record>,
}

/// How the text of a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ColumnAlign {
    /// From the left.
    Left,
    /// In the middle.
    Center,
    /// From the right.
    Right,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its head.
    pub header: String,
    /// Its part of the width.
    pub share: u16,
    /// How it stands.
    pub align: ColumnAlign,
}

/// A cell of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Cell {
    /// The words.
    pub runs: Vec<Run>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Row {
    /// As many cells as the table has columns.
    pub cells: Vec<Cell>,
    /// The records it tells of, those of its figures apart.
    pub records: Vec<Record>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Table {
    /// Its name.
    pub anchor: String,
    /// Printed above it.
    pub caption: Option<String>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Whether the clerk left it out.
    pub omitted: bool,
}

/// A bar of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Bar {
    /// Whose figure it is.
    pub label: String,
    /// The key of this period's figure.
    pub current: String,
    /// The key of the figure compared with.
    pub previous: Option<String>,
}

/// Attendances by organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Chart {
    /// Its name.
    pub anchor: String,
    /// Printed above it.
    pub caption: String,
    /// What it says, for a reader who cannot see it.
    pub alt: String,
    /// Head of the labels in the Word copy's table.
    pub label_header: String,
    /// Head of the figures in the Word copy's table.
    pub value_header: String,
    /// Names of this period and of the one compared with.
    pub legend: Option<(String, String)>,
    /// The bars.
    pub bars: Vec<Bar>,
    /// Whether the clerk left it out.
    pub omitted: bool,
}

/// One block of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table.
    Table(Table),
    /// A chart.
    Chart(Chart),
}

/// A heading and what stands directly under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Section {
    /// Its name.
    pub anchor: String,
    /// Depth: 1 is `I-`, 2 is `1.`, 3 is `1.1.`.
    pub level: u8,
    /// The bare number; nothing while the section has nothing to print.
    pub number: Option<String>,
    /// The words of the heading.
    pub title: String,
    /// Its blocks.
    pub blocks: Vec<Block>,
}

/// What follows the signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Annex {
    /// `Phụ lục 1`.
    pub label: String,
    /// What it holds.
    pub title: String,
    /// Whether it lies on its side.
    pub landscape: bool,
    /// Its blocks.
    pub blocks: Vec<Block>,
}

/// Where a figure comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Source {
    /// What was counted, in words.
    pub what: String,
    /// First day asked for.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from: NaiveDate,
    /// Last day asked for.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to: NaiveDate,
    /// The records that make it up.
    pub records: Vec<Record>,
}

/// A number bound to its records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Figure {
    /// Its name; the same records give the same name on every day.
    pub key: String,
    /// What is printed, in units of ten to the power of minus `decimals`.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub value: i64,
    /// The word of approximation printed before it.
    pub mark: Mark,
    /// How many of its digits stand after the comma.
    pub decimals: u8,
    /// Its unit, such as `lượt người`.
    pub unit: String,
    /// As it is printed: `trên 170`.
    pub shown: String,
    /// What the records say.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub drafted: i64,
    /// The word the records give it.
    pub drafted_mark: Mark,
    /// Whether it was typed over.
    pub overridden: bool,
    /// Whether the records say something else than when it was typed over.
    pub drafted_changed: bool,
    /// Where it comes from.
    pub source: Source,
}

/// An edit whose place is no longer in the briefing: shown, so that no word of the clerk's is lost in silence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Orphan {
    /// A paragraph.
    Paragraph {
        /// Where it stood.
        anchor: String,
        /// The clerk's words.
        text: String,
    },
    /// A number typed over.
    Override {
        /// The figure's key.
        figure: String,
        /// The number typed.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        value: i64,
    },
}

/// A whole briefing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Composed {
    /// The kind of document, such as `Báo cáo`.
    pub kind: String,
    /// Its abbreviation in a symbol, such as `BC`.
    pub abbreviation: String,
    /// The abstract.
    pub subject: String,
    /// The body, in reading order.
    pub sections: Vec<Section>,
    /// What follows the signature.
    pub annexes: Vec<Annex>,
    /// Every figure the body prints, in the order of first appearance.
    pub figures: Vec<Figure>,
    /// Edits that found no place.
    pub orphans: Vec<Orphan>,
}

impl Composed {
    /// Every block, those of the annexes last.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        let annexes = self.annexes.iter().flat_map(|annex| &annex.blocks);
        self.sections.iter().flat_map(|section| &section.blocks).chain(annexes)
    }

    /// The figure with that key.
    pub fn figure(&self, key: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.key == key)
    }
}

impl Table {
    /// Every cell, row by row.
    pub fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.rows.iter().flat_map(|row| &row.cells)
    }
}

impl Block {
    /// Its name.
    pub fn anchor(&self) -> &str {
        match self {
            Self::Paragraph(paragraph) => &paragraph.anchor,
            Self::Table(table) => &table.anchor,
            Self::Chart(chart) => &chart.anchor,
        }
    }

    /// Whether anything of it reaches the paper.
    pub fn is_printed(&self) -> bool {
        match self {
            Self::Paragraph(paragraph) => paragraph.runs.iter().any(|run| !run.text.trim().is_empty()),
            Self::Table(table) => !table.omitted,
            Self::Chart(chart) => !chart.omitted,
        }
    }

    /// The keys of the figures it prints.
    pub fn figure_keys(&self) -> Vec<&str> {
        match self {
            Self::Paragraph(paragraph) => of_runs(&paragraph.runs).collect(),
            Self::Table(table) => table.cells().flat_map(|cell| of_runs(&cell.runs)).collect(),
            Self::Chart(chart) => {
                let keys =
                    chart.bars.iter().flat_map(|bar| [Some(bar.current.as_str()), bar.previous.as_deref()]);
                keys.flatten().collect()
            }
        }
    }
}

fn of_runs(runs: &[Run]) -> impl Iterator<Item = &str> {
    runs.iter().filter_map(|run| run.figure.as_deref())
}
