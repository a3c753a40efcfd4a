//! What a caller may put on paper, with no millimetre in it.
//!
//! Types here are plain data so that `briefing` can compose them and tests can compare them. Rules of a norm
//! that both writers must obey alike (end marks, separators, number forms) stand in [`profile`]; nothing
//! here may measure, break lines or write bytes.

mod blocks;
mod chart;
mod closing;
mod code;
mod cover;
mod document;
mod letterhead;
mod profile;
mod span;
mod table;

pub use blocks::{Annex, Block, Heading, Level, List, ListItem, Marker, Paragraph, ParagraphStyle};
pub use chart::{Bar, BarChart, Legend, Reading};
pub use closing::{Closing, LeftSide, Recipients, Signature};
pub use code::Code;
pub use cover::Cover;
pub use document::{AddressLabel, Addressees, Document, LinePitch, Meta, Orientation, Stage, TitleBlock};
pub use letterhead::{DateLine, Letterhead, NumberLine, Urgency};
pub use profile::{LetterheadFamily, Profile};
pub use span::{Anchor, Emphasis, Mark, Span};
pub use table::{Align, Cell, Column, ColumnNumbers, Row, RowKind, Table};
