//! Official paper: a block model of a document, its layout on A4, and two writers, PDF and DOCX.
//!
//! The seam is here because the norms of paper (HD 36-HD/VPTW, HD 05-HD/VPTW, NĐ 30/2020/NĐ-CP) change on
//! their own dates and for their own reasons, and because the same words must come out of both writers.
//! A caller says *what* stands on the paper; this crate alone knows *where* and *how large*.
//!
//! What must never move in: records, queries, sentences of a briefing, a clock, the file system, randomness.
//! The same [`Document`] and the same [`Fonts`] give the same bytes.

mod docx;
mod error;
mod fonts;
mod geometry;
pub mod layout;
mod model;
mod pdf;
mod typography;
mod wording;

pub use docx::{bind_docx, render_docx};
pub use error::{FontFault, PaperError, Part};
pub use fonts::{FontFiles, Fonts};
pub use geometry::Sheet;
pub use layout::{AnchorPlace, Pages, layout};
pub use model::*;
pub use pdf::{Rendered, bind_pdf, render_pdf};
