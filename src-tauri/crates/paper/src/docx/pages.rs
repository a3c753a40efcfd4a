//! Sheets, margins, page numbers, and tables of two halves.

use docx_rs::{
    AlignmentType, Docx, Header, PageMargin, PageNum, PageNumType, PageOrientationType, PageSize, Paragraph,
    Run, Section, Table, TableCell, TableCellMargins, TableLayoutType, TableRow, WidthType,
};

use super::letterhead::filled;
use super::parts::{self, Begins, Part};
use super::text::{half_points, mm_twips, twips, unsigned_twips};
use crate::geometry::{PAGE_NUMBER_TOP_MM, Sheet};
use crate::typography::PAGE_NUMBER;
use crate::{Orientation, Profile};

/// A table without borders: two columns, the right one of a given width, rows never split.
pub(super) fn halves<const ROWS: usize>(
    profile: Profile,
    orientation: Orientation,
    right: f32,
    rows: [(Vec<Paragraph>, Vec<Paragraph>); ROWS],
) -> Table {
    let width = Sheet::a4(profile, orientation).text_width();
    let grid = vec![unsigned_twips(width - right), unsigned_twips(right)];
    let cell = |at: usize, paragraphs| {
        filled(TableCell::new().width(grid[at], WidthType::Dxa).clear_all_border(), paragraphs)
    };
    let rows = rows.map(|(left, right)| TableRow::new(vec![cell(0, left), cell(1, right)]).cant_split());
    Table::without_borders(rows.into())
        .set_grid(grid.clone())
        .width(unsigned_twips(width), WidthType::Dxa)
        .layout(TableLayoutType::Fixed)
        .margins(TableCellMargins::new().margin(0, 0, 0, 0))
}

/// Margins of a sheet, the page number's line included.
pub(super) fn margins(sheet: &Sheet) -> PageMargin {
    PageMargin::new()
        .top(twips(sheet.top))
        .bottom(twips(sheet.bottom))
        .left(twips(sheet.left))
        .right(twips(sheet.right))
        .header(mm_twips(PAGE_NUMBER_TOP_MM))
        .footer(mm_twips(PAGE_NUMBER_TOP_MM))
}

/// The number of the page, centred between the margins.
pub(super) fn numbered() -> Header {
    let number = Paragraph::new().align(AlignmentType::Center).size(half_points(PAGE_NUMBER));
    Header::new().add_paragraph(number.add_page_num(PageNum::new()))
}

/// The first page bears no number.
pub(super) fn unnumbered() -> Header {
    Header::new().add_paragraph(Paragraph::new().add_run(Run::new()))
}

/// A section before the last.
pub(super) fn section(content: parts::Section, profile: Profile) -> Section {
    let sheet = Sheet::a4(profile, content.orientation);
    let size = |points: f32| u32::try_from(twips(points)).unwrap_or(0);
    let mut section = Section::new()
        .page_size(PageSize::new().size(size(sheet.width), size(sheet.height)))
        .page_margin(margins(&sheet))
        .page_orient(orient(content.orientation))
        .header(numbered());
    if content.begins != Begins::Sheet {
        section = section.first_header(unnumbered()).title_pg();
    }
    if content.begins == Begins::Paper {
        section = section.page_num_type(PageNumType::new().start(1));
    }
    content.parts.into_iter().fold(section, |section, part| match part {
        Part::Paragraph(paragraph) => section.add_paragraph(*paragraph),
        Part::Table(table) => section.add_table(*table),
    })
}

/// The last section, whose sheet is the document's own.
pub(super) fn last_section(word: Docx, content: parts::Section, profile: Profile) -> Docx {
    let sheet = Sheet::a4(profile, content.orientation);
    let size = |points: f32| u32::try_from(twips(points)).unwrap_or(0);
    let mut word = word
        .page_size(size(sheet.width), size(sheet.height))
        .page_margin(margins(&sheet))
        .page_orient(orient(content.orientation))
        .header(numbered());
    if content.begins != Begins::Sheet {
        word = word.first_header(unnumbered()).title_pg();
    }
    if content.begins == Begins::Paper {
        let own = std::mem::take(&mut word.document.section_property);
        word.document.section_property = own.page_num_type(PageNumType::new().start(1));
    }
    content.parts.into_iter().fold(word, |word, part| match part {
        Part::Paragraph(paragraph) => word.add_paragraph(*paragraph),
        Part::Table(table) => word.add_table(*table),
    })
}

fn orient(orientation: Orientation) -> PageOrientationType {
    match orientation {
        Orientation::Portrait => PageOrientationType::Portrait,
        Orientation::Landscape => PageOrientationType::Landscape,
    }
}
