//! A strip is the smallest piece a page break may not cut: a line, a row, a signature.

use std::rc::Rc;

use super::item::Item;
use crate::{Anchor, Level, Orientation};

/// Whether a page may end after a strip.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Keep {
    #[default]
    Free,
    WithNext,
}

/// A strip, drawn from its own top left corner, which lands on the left margin.
#[derive(Clone, Debug, Default)]
pub(super) struct Strip {
    pub(super) height: f32,
    /// Space above, dropped at the top of a page.
    pub(super) before: f32,
    pub(super) items: Vec<Item>,
    pub(super) keep: Keep,
    /// What is drawn again when a page starts with this strip: the head of its table.
    pub(super) head: Option<Rc<Strip>>,
    pub(super) anchor: Option<Anchor>,
    pub(super) bookmark: Option<(Level, String)>,
}

impl Strip {
    /// Whether it is only white space.
    pub(super) fn is_blank(&self) -> bool {
        self.items.is_empty()
    }

    /// The same strip with its marks moved right.
    pub(super) fn shifted(self, dx: f32) -> Self {
        let items = self.items.into_iter().map(|item| item.moved(dx, 0.0)).collect();
        Self { items, ..self }
    }
}

/// What the paginator is fed with.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Strip(Strip),
    NewPage(Orientation),
}

/// Keeps the first two lines together, and the last two: no line of a paragraph stands alone on a page.
pub(super) fn forbid_single_lines(strips: &mut [Strip]) {
    let count = strips.len();
    if count < 2 {
        return;
    }
    strips[0].keep = Keep::WithNext;
    strips[count - 2].keep = Keep::WithNext;
}

/// Keeps the last two strips of a body with what follows them.
pub(super) fn hold_last_two(steps: &mut [Step]) {
    for step in steps.iter_mut().rev().take(2) {
        let Step::Strip(strip) = step else { return };
        strip.keep = Keep::WithNext;
    }
}
