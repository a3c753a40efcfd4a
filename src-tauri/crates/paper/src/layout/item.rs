//! What lands on a page: runs of text, rules and shades, in points from the top left corner.

use crate::geometry::Sheet;
use crate::{Anchor, Emphasis, Level};

/// A run of text in one face on one base line.
#[derive(Clone, Debug, PartialEq)]
pub struct TextRun {
    /// Left end.
    pub x: f32,
    /// Base line, below the top.
    pub y: f32,
    /// Size in points.
    pub size: f32,
    /// Face.
    pub emphasis: Emphasis,
    /// The words. Every U+0020 is widened by `stretch`; U+00A0 never is.
    pub text: String,
    /// Points added to each space so that the line fills its measure.
    pub stretch: f32,
    /// Width with the stretch.
    pub width: f32,
}

/// One mark on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// Text.
    Text(TextRun),
    /// A straight rule.
    Rule {
        /// One end.
        from: (f32, f32),
        /// The other end.
        to: (f32, f32),
        /// Thickness.
        weight: f32,
    },
    /// A shaded rectangle.
    Shade {
        /// Left end.
        x: f32,
        /// Top.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Lightness, 0 black to 1 white.
        gray: f32,
    },
    /// A picture made of marks, with words for a reader who cannot see it.
    Picture {
        /// What the picture says.
        alt: String,
        /// What it is drawn with.
        items: Vec<Item>,
    },
}

impl Item {
    /// The marks this one is made of: itself, unless it is a picture.
    pub fn parts(&self) -> &[Item] {
        match self {
            Self::Picture { items, .. } => items,
            Self::Text(_) | Self::Rule { .. } | Self::Shade { .. } => std::slice::from_ref(self),
        }
    }

    /// The same mark moved right and down.
    #[must_use]
    pub(crate) fn moved(mut self, dx: f32, dy: f32) -> Self {
        match &mut self {
            Self::Text(run) => {
                run.x += dx;
                run.y += dy;
            }
            Self::Rule { from, to, .. } => {
                *from = (from.0 + dx, from.1 + dy);
                *to = (to.0 + dx, to.1 + dy);
            }
            Self::Shade { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Self::Picture { items, .. } => {
                *items = std::mem::take(items).into_iter().map(|item| item.moved(dx, dy)).collect();
            }
        }
        self
    }

    /// A horizontal rule.
    pub(crate) fn level_rule(x: f32, y: f32, length: f32, weight: f32) -> Self {
        Self::Rule { from: (x, y), to: (x + length, y), weight }
    }

    /// A vertical rule.
    pub(crate) fn upright_rule(x: f32, y: f32, length: f32, weight: f32) -> Self {
        Self::Rule { from: (x, y), to: (x, y + length), weight }
    }
}

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The sheet it is printed on.
    pub sheet: Sheet,
    /// Everything on it.
    pub items: Vec<Item>,
}

impl Page {
    /// Every mark on the page, pictures taken apart.
    pub fn marks(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().flat_map(Item::parts)
    }
}

/// Where an anchor came to stand.
#[derive(Clone, Debug, PartialEq)]
pub struct AnchorPlace {
    /// Its name.
    pub anchor: Anchor,
    /// Page, counted from one.
    pub page: usize,
    /// Top of the paragraph below the edge of the sheet, in millimetres.
    pub y_mm: f32,
}

/// A bookmark.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineEntry {
    /// Depth.
    pub level: Level,
    /// Words of the heading.
    pub title: String,
    /// Page, counted from one.
    pub page: usize,
    /// Top of the heading, in points below the edge of the sheet.
    pub y: f32,
}

/// A document laid out.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pages {
    /// The pages, in order.
    pub pages: Vec<Page>,
    /// Where anchors stand, in reading order.
    pub anchors: Vec<AnchorPlace>,
    /// Bookmarks, in reading order.
    pub outline: Vec<OutlineEntry>,
}

impl Pages {
    /// These pages, and after them those of another paper.
    #[must_use]
    pub(crate) fn followed_by(mut self, other: Self) -> Self {
        let before = self.pages.len();
        self.pages.extend(other.pages);
        let anchors = other.anchors.into_iter();
        self.anchors.extend(anchors.map(|place| AnchorPlace { page: place.page + before, ..place }));
        let outline = other.outline.into_iter();
        self.outline.extend(outline.map(|entry| OutlineEntry { page: entry.page + before, ..entry }));
        self
    }
}
