//! From blocks to positioned marks, purely: no file, no clock, no writer.
//!
//! Every part of a document becomes strips, the smallest pieces a page break may not cut; one paginator stacks
//! them. Lengths are points from the top left corner of the sheet. Nothing here may know PDF or Word.

mod annex;
mod body;
mod chart;
mod closing;
mod code;
mod columns;
mod cover;
mod frame;
mod head;
mod item;
mod letterhead;
mod lines;
mod measure;
mod paginate;
mod rows;
mod runs;
mod setter;
mod strip;
mod table;
mod title;
mod words;

pub use item::{AnchorPlace, Item, OutlineEntry, Page, Pages, TextRun};

use body::Body;
use setter::Setter;
use strip::{Step, Strip, hold_last_two};

use crate::error::Part;
use crate::fonts::Fonts;
use crate::geometry::Sheet;
use crate::wording;
use crate::{Document, Orientation, PaperError, Stage};

/// Lays a document out.
///
/// # Errors
/// Every [`PaperError`] except those of the writers.
pub fn layout(document: &Document, fonts: &Fonts) -> Result<Pages, PaperError> {
    let shows_marks = matches!(document.stage, Stage::Draft { .. });
    let setter = Setter { fonts, shows_marks };
    let body = body(setter, document, document.orientation);
    let mut steps = opening(&body, document)?;
    steps.extend(body.steps(&wording::closed_body(document))?);
    if let Some(closing) = &document.closing {
        hold_last_two(&mut steps);
        let strip = closing::closing(setter, document.profile, closing, body.sheet.text_width())?;
        steps.push(whole(strip, &body.sheet, Part::Closing)?);
    }
    for annex in &document.annexes {
        steps.push(Step::NewPage(annex.orientation));
        steps.extend(annex::annex(&self::body(setter, document, annex.orientation), annex)?);
    }
    paginate::paginate(steps, document.profile, document.orientation, fonts)
}

fn body<'a>(setter: Setter<'a>, document: &Document, orientation: Orientation) -> Body<'a> {
    let sheet = Sheet::a4(document.profile, orientation);
    Body { setter, profile: document.profile, pitch: document.line_pitch, sheet, orientation }
}

/// Letterhead, title and addressees.
fn opening(body: &Body<'_>, document: &Document) -> Result<Vec<Step>, PaperError> {
    let width = body.sheet.text_width();
    let mut steps = Vec::new();
    if let Some(head) = &document.letterhead {
        let strip = letterhead::letterhead(body.setter, document, head, width)?;
        steps.push(whole(strip, &body.sheet, Part::Letterhead)?);
    }
    steps.extend(title::title(body.setter, document, width)?);
    if let Some(list) = &document.addressees {
        steps.extend(title::addressees(body.setter, list, width)?);
    }
    Ok(steps)
}

/// A strip that must fit a page by itself.
fn whole(strip: Strip, sheet: &Sheet, part: Part) -> Result<Step, PaperError> {
    if strip.height > sheet.text_height() {
        return Err(PaperError::TooTall(part));
    }
    Ok(Step::Strip(strip))
}
