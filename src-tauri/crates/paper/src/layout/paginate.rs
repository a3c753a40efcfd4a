//! Strips stacked on pages. Termination does not depend on what the strips hold: each is placed exactly once.

use std::rc::Rc;

use super::item::{AnchorPlace, Item, OutlineEntry, Page, Pages, TextRun};
use super::measure::measure;
use super::strip::{Keep, Step, Strip};
use crate::fonts::Fonts;
use crate::geometry::{PAGE_NUMBER_TOP_MM, POINTS_PER_MM, Sheet, mm};
use crate::typography::PAGE_NUMBER;
use crate::{Emphasis, Orientation, PaperError, Profile};

/// Places all steps, the first page lying as `orientation` says.
pub(super) fn paginate(
    steps: Vec<Step>,
    profile: Profile,
    orientation: Orientation,
    fonts: &Fonts,
) -> Result<Pages, PaperError> {
    let mut stack = Stack::new(profile, orientation);
    let mut group = Vec::new();
    for step in steps {
        match step {
            Step::NewPage(orientation) => {
                stack.place_group(std::mem::take(&mut group));
                stack.turn_page(orientation);
            }
            Step::Strip(strip) => {
                let is_last = strip.keep == Keep::Free;
                group.push(strip);
                if is_last {
                    stack.place_group(std::mem::take(&mut group));
                }
            }
        }
    }
    stack.place_group(group);
    stack.finish(fonts)
}

struct Stack {
    profile: Profile,
    orientation: Orientation,
    sheet: Sheet,
    y: f32,
    is_at_top: bool,
    done: Pages,
}

impl Stack {
    fn new(profile: Profile, orientation: Orientation) -> Self {
        let sheet = Sheet::a4(profile, orientation);
        let first = Page { sheet, items: Vec::new() };
        let done = Pages { pages: vec![first], ..Pages::default() };
        Self { profile, orientation, sheet, y: sheet.top, is_at_top: true, done }
    }

    /// Starts a page unless the present one is still empty and lies the same way.
    fn turn_page(&mut self, orientation: Orientation) {
        if self.is_blank_page() {
            self.done.pages.pop();
        }
        self.orientation = orientation;
        self.sheet = Sheet::a4(self.profile, orientation);
        self.done.pages.push(Page { sheet: self.sheet, items: Vec::new() });
        self.y = self.sheet.top;
        self.is_at_top = true;
    }

    fn is_blank_page(&self) -> bool {
        self.done.pages.last().is_some_and(|page| page.items.is_empty())
    }

    fn place_group(&mut self, group: Vec<Strip>) {
        let height: f32 = group.iter().map(|strip| strip.before + strip.height).sum();
        if group.iter().all(Strip::is_blank) && !self.fits(height) {
            return;
        }
        if !self.fits(height) && !self.is_at_top && height <= self.sheet.text_height() {
            self.turn_page_before(group.first());
        }
        for strip in group {
            self.place(strip);
        }
    }

    fn place(&mut self, strip: Strip) {
        if !self.is_at_top && !self.fits(strip.before + strip.height) {
            self.turn_page_before(Some(&strip));
        }
        self.draw(strip);
    }

    fn turn_page_before(&mut self, strip: Option<&Strip>) {
        self.turn_page(self.orientation);
        if let Some(head) = strip.and_then(|strip| strip.head.as_ref()) {
            self.draw(Rc::unwrap_or_clone(Rc::clone(head)));
        }
    }

    fn fits(&self, height: f32) -> bool {
        const TOLERANCE: f32 = 0.05;
        self.y + height <= self.sheet.text_bottom() + TOLERANCE
    }

    /// White space is not carried over to the top of a page.
    fn draw(&mut self, strip: Strip) {
        if self.is_at_top && strip.is_blank() {
            return;
        }
        if !self.is_at_top {
            self.y += strip.before;
        }
        let (x, y, page) = (self.sheet.left, self.y, self.done.pages.len());
        if let Some(anchor) = strip.anchor {
            self.done.anchors.push(AnchorPlace { anchor, page, y_mm: y / POINTS_PER_MM });
        }
        if let Some((level, title)) = strip.bookmark {
            self.done.outline.push(OutlineEntry { level, title, page, y });
        }
        if let Some(page) = self.done.pages.last_mut() {
            page.items.extend(strip.items.into_iter().map(|item| item.moved(x, y)));
        }
        self.y += strip.height;
        self.is_at_top = false;
    }

    fn finish(mut self, fonts: &Fonts) -> Result<Pages, PaperError> {
        if self.done.pages.len() > 1 && self.is_blank_page() {
            self.done.pages.pop();
        }
        for (at, page) in self.done.pages.iter_mut().enumerate().skip(1) {
            let number = page_number(at + 1, &page.sheet, fonts)?;
            page.items.push(number);
        }
        Ok(self.done)
    }
}

/// The number of a page from the second on, centred on the text and not on the sheet (norm A.3).
fn page_number(number: usize, sheet: &Sheet, fonts: &Fonts) -> Result<Item, PaperError> {
    let text = number.to_string();
    let width = measure(&text, Emphasis::Regular, PAGE_NUMBER, fonts)?;
    let digit = fonts.face(Emphasis::Regular).digit_height(PAGE_NUMBER);
    Ok(Item::Text(TextRun {
        x: sheet.text_center() - width / 2.0,
        y: mm(PAGE_NUMBER_TOP_MM) + digit,
        size: PAGE_NUMBER,
        emphasis: Emphasis::Regular,
        text,
        stretch: 0.0,
        width,
    }))
}
