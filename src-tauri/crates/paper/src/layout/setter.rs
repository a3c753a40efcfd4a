//! Helpers every part of a page is set with: paragraphs as strips, and columns of lines.

use super::item::Item;
use super::lines::{self, Line, Measure};
use super::runs::{self, Setting, Stand};
use super::strip::Strip;
use super::{measure, words};
use crate::fonts::Fonts;
use crate::typography::Type;
use crate::{Emphasis, PaperError, Span};

/// What is needed to set anything at all.
#[derive(Clone, Copy)]
pub(super) struct Setter<'a> {
    pub(super) fonts: &'a Fonts,
    pub(super) shows_marks: bool,
}

impl<'a> Setter<'a> {
    pub(super) fn lines(&self, spans: &[Span], size: f32, measure: Measure) -> Result<Vec<Line>, PaperError> {
        let words = words::words(spans, size, self.fonts)?;
        lines::lines(words, measure, size, self.fonts)
    }

    /// Width of a text's widest line.
    pub(super) fn width(&self, text: &str, emphasis: Emphasis, size: f32) -> Result<f32, PaperError> {
        measure::width(text, emphasis, size, self.fonts)
    }

    /// A paragraph, one strip a line.
    pub(super) fn paragraph(
        &self,
        spans: &[Span],
        kind: Type,
        measure: Measure,
        stand: Stand,
    ) -> Result<Vec<Strip>, PaperError> {
        let lines = self.lines(spans, kind.size, measure)?;
        let strip = |(at, line): (usize, &Line)| {
            let indent = if at == 0 { measure.indent } else { 0.0 };
            let items = self.line(line, kind, indent, measure.width - indent, stand, 0.0);
            Strip { height: kind.pitch, items, ..Strip::default() }
        };
        Ok(lines.iter().enumerate().map(strip).collect())
    }

    /// One line whose top is at `top`.
    pub(super) fn line(
        &self,
        line: &Line,
        kind: Type,
        x: f32,
        width: f32,
        stand: Stand,
        top: f32,
    ) -> Vec<Item> {
        let baseline = top + self.baseline(kind);
        let shows_marks = self.shows_marks;
        runs::set(line, Setting { x, baseline, width, size: kind.size, stand, shows_marks })
    }

    /// Base line of a line below its top.
    pub(super) fn baseline(&self, kind: Type) -> f32 {
        self.fonts.face(Emphasis::Regular).baseline(kind.size, kind.pitch)
    }

    /// A column in which lines are stacked from the top.
    pub(super) fn column(self, x: f32, width: f32) -> Column<'a> {
        Column { setter: self, x, width, height: 0.0, items: Vec::new() }
    }
}

/// Lines stacked between two edges.
pub(super) struct Column<'a> {
    setter: Setter<'a>,
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) items: Vec<Item>,
}

impl Column<'_> {
    /// Adds a text, broken to the column's width.
    pub(super) fn add(&mut self, spans: &[Span], kind: Type, stand: Stand) -> Result<(), PaperError> {
        let measure = Measure { width: self.width, indent: 0.0 };
        for line in self.setter.lines(spans, kind.size, measure)? {
            self.items.extend(self.setter.line(&line, kind, self.x, self.width, stand, self.height));
            self.height += kind.pitch;
        }
        Ok(())
    }

    /// Adds one text in one face.
    pub(super) fn add_text(
        &mut self,
        text: &str,
        emphasis: Emphasis,
        kind: Type,
        stand: Stand,
    ) -> Result<(), PaperError> {
        self.add(&[Span { emphasis, ..Span::plain(text) }], kind, stand)
    }

    /// Adds a centred rule of a length.
    pub(super) fn add_rule(&mut self, length: f32, weight: f32) {
        let x = self.x + (self.width - length) / 2.0;
        self.items.push(Item::level_rule(x, self.height, length, weight));
    }

    /// Leaves white space.
    pub(super) fn skip(&mut self, height: f32) {
        self.height += height;
    }
}
