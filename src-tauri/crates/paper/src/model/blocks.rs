//! The body of a document: headings, paragraphs, lists, and the blocks drawn from tables and charts.

use super::{Anchor, BarChart, Code, Cover, Orientation, Span, Table};

/// One piece of a body, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; it stays with what follows and becomes a bookmark.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// A bar chart; a Word copy carries its values as a table.
    Chart(BarChart),
    /// A code to be typed from paper.
    Code(Code),
    /// The cover of a bound book; what follows starts on a new page.
    Cover(Cover),
    /// What follows starts on a new page.
    PageBreak,
}

/// Depth of a heading. A Party report counts `I-`, `1.`, `1.1.`, `a)` (norm A.2, row 6d).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// `I- TÊN MỤC`: capitals, bold.
    One,
    /// `1. Tên mục`: bold.
    Two,
    /// `1.1. Tên mục`: bold italic.
    Three,
    /// `a) Tên mục`: italic.
    Four,
}

/// A heading. The number is bare (`I`, `1`, `2.1`, `a`); the profile adds the hyphen, point or bracket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Depth.
    pub level: Level,
    /// Bare number, when the heading has one.
    pub number: Option<String>,
    /// The words, in sentence case: capitals are put by the writer where the level wants them.
    pub text: String,
    /// Where the window may jump.
    pub anchor: Option<Anchor>,
}

/// How a paragraph stands between the margins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ParagraphStyle {
    /// Justified, first line indented 10 mm (norm A.2, row 6).
    #[default]
    Body,
    /// Justified, no indent.
    Flush,
    /// Centred.
    Centered,
    /// Smaller and italic: a remark under a table or a chart.
    Note,
}

/// A paragraph of runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// The runs, in reading order.
    pub spans: Vec<Span>,
    /// How it stands.
    pub style: ParagraphStyle,
    /// Where the window may jump.
    pub anchor: Option<Anchor>,
}

impl Paragraph {
    /// A body paragraph.
    pub fn body(spans: Vec<Span>) -> Self {
        Self { spans, ..Self::default() }
    }

    /// A body paragraph of one plain run.
    pub fn text(text: impl Into<String>) -> Self {
        Self::body(vec![Span::plain(text)])
    }

    /// A small italic remark.
    pub fn note(text: impl Into<String>) -> Self {
        Self { spans: vec![Span::plain(text)], style: ParagraphStyle::Note, anchor: None }
    }

    /// The same paragraph under a name the window can jump to.
    #[must_use]
    pub fn anchored(mut self, anchor: impl Into<String>) -> Self {
        self.anchor = Some(Anchor(anchor.into()));
        self
    }
}

/// What stands before each item of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// `-`
    Dash,
    /// `+`
    Plus,
    /// `(1)`, `(2)`, counting from the number given.
    Number(u32),
}

/// A list; items are set as body paragraphs with a marker, as offices write them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The marker.
    pub marker: Marker,
    /// The items.
    pub items: Vec<ListItem>,
}

/// One item of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListItem {
    /// The runs, in reading order.
    pub spans: Vec<Span>,
    /// Where the window may jump.
    pub anchor: Option<Anchor>,
}

/// An annex: it follows the signature and starts on a new page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annex {
    /// `Phụ lục 1`; printed in capitals.
    pub label: String,
    /// What the annex holds.
    pub title: String,
    /// `(Kèm theo Báo cáo số …)`, in italics under the title.
    pub reference: Option<String>,
    /// A wide table may lie on its side (norm A.3).
    pub orientation: Orientation,
    /// The annex itself.
    pub blocks: Vec<Block>,
}
