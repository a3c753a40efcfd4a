use crate::{PaperFormat, SheetFormat};
use std::path::Path;

/// What a briefing is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BriefingFormat {
    /// The paper itself.
    Paper(PaperFormat),
    /// Its figures and tables, as a workbook.
    Workbook,
}

impl BriefingFormat {
    /// The format a file's ending asks for; none for any other ending.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        let paper = PaperFormat::of(path).map(Self::Paper);
        paper.or_else(|| (SheetFormat::of(path)? == SheetFormat::Xlsx).then_some(Self::Workbook))
    }
}
