use crate::store::{Row, Table};
use crate::{AttachmentId, DirectiveId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a file is, by its contents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MediaType {
    /// PDF
    Pdf,
    /// JPEG
    Jpeg,
    /// PNG
    Png,
    /// WebP
    Webp,
    /// TIFF, as scanners make it
    Tiff,
    /// Word before 2007
    Doc,
    /// Word
    Docx,
    /// Excel before 2007
    Xls,
    /// Excel
    Xlsx,
    /// PowerPoint before 2007
    Ppt,
    /// PowerPoint
    Pptx,
    /// OpenDocument text
    Odt,
    /// OpenDocument spreadsheet
    Ods,
    /// Rich text
    Rtf,
    /// plain text
    Text,
    /// Anything else: it is kept and given back, and never opened from here
    Other,
}

/// A file of a directive. Its bytes are known by their digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Attachment {
    /// Its id.
    pub id: AttachmentId,
    /// The directive it belongs to.
    pub directive: DirectiveId,
    /// Its place among several.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// What the clerk calls it.
    pub title: String,
    /// What it is.
    pub media_type: MediaType,
    /// Its size in bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub size: i64,
    /// The plain digest of its bytes, in hexadecimal.
    pub digest: String,
    /// How many pages it has, where that could be told.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub pages: Option<i64>,
    /// Whether the window can show it; a malformed or immense file is kept and not shown.
    pub is_shown: bool,
    /// When it was attached.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub added_on: NaiveDate,
    /// When it was taken off.
    pub deleted_at: Option<String>,
}

impl Row for Attachment {
    const TABLE: Table = Table::Attachment;
}
