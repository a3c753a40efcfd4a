//! Headings, paragraphs and lists as strips.

use super::lines::Measure;
use super::runs::Stand;
use super::setter::Setter;
use super::strip::{Keep, Step, Strip, forbid_single_lines};
use super::{chart, code, cover, table};
use crate::error::Part;
use crate::geometry::{INDENT_MM, PARAGRAPH_GAP, Sheet, mm};
use crate::typography::{self, NOTE, Type};
use crate::wording;
use crate::{
    Anchor, Block, Heading, LinePitch, List, Orientation, PaperError, Paragraph, ParagraphStyle, Profile,
    Span,
};

/// What a body is set with.
#[derive(Clone, Copy)]
pub(super) struct Body<'a> {
    pub(super) setter: Setter<'a>,
    pub(super) profile: Profile,
    pub(super) pitch: LinePitch,
    pub(super) sheet: Sheet,
    pub(super) orientation: Orientation,
}

impl Body<'_> {
    /// All blocks, in order.
    pub(super) fn steps(&self, blocks: &[Block]) -> Result<Vec<Step>, PaperError> {
        let mut steps = Vec::new();
        for block in blocks {
            match block {
                Block::Heading(heading) => steps.extend(self.heading(heading)?),
                Block::Paragraph(paragraph) => steps.extend(self.paragraph(paragraph)?),
                Block::List(list) => steps.extend(self.list(list)?),
                Block::Table(block) => steps.extend(table::table(self, block)?),
                Block::Chart(block) => steps.extend(chart::chart(self, block)?),
                Block::Code(block) => {
                    let strips = code::code(self.setter, block, self.sheet.text_width())?;
                    steps.extend(strips.into_iter().map(Step::Strip));
                }
                Block::Cover(block) => {
                    let cover = cover::cover(self.setter, block, &self.sheet)?;
                    steps.push(super::whole(cover, &self.sheet, Part::Cover)?);
                    steps.push(Step::NewPage(self.orientation));
                }
                Block::PageBreak => steps.push(Step::NewPage(self.orientation)),
            }
        }
        Ok(steps)
    }

    fn heading(&self, heading: &Heading) -> Result<Vec<Step>, PaperError> {
        let span = wording::heading_span(self.profile, heading);
        let bookmark = (heading.level, span.text.clone());
        let mut strips = self.indented(&[span])?;
        for strip in &mut strips {
            strip.keep = Keep::WithNext;
        }
        if let Some(first) = strips.first_mut() {
            first.bookmark = Some(bookmark);
        }
        Ok(paragraph_steps(strips, heading.anchor.as_ref()))
    }

    fn paragraph(&self, paragraph: &Paragraph) -> Result<Vec<Step>, PaperError> {
        let spans = wording::paragraph_spans(paragraph);
        let strips = match paragraph.style {
            ParagraphStyle::Body => self.indented(&spans)?,
            ParagraphStyle::Flush => self.set(&spans, self.body(), 0.0, Stand::Justified)?,
            ParagraphStyle::Centered => self.set(&spans, self.body(), 0.0, Stand::Center)?,
            ParagraphStyle::Note => self.set(&spans, NOTE, 0.0, Stand::Justified)?,
        };
        Ok(paragraph_steps(strips, paragraph.anchor.as_ref()))
    }

    fn list(&self, list: &List) -> Result<Vec<Step>, PaperError> {
        let mut steps = Vec::new();
        for (at, item) in list.items.iter().enumerate() {
            let marker = Span::plain(wording::marker_words(list.marker, at));
            let spans: Vec<Span> = std::iter::once(marker).chain(item.spans.iter().cloned()).collect();
            steps.extend(paragraph_steps(self.indented(&spans)?, item.anchor.as_ref()));
        }
        Ok(steps)
    }

    fn body(&self) -> Type {
        typography::body(self.pitch)
    }

    fn indented(&self, spans: &[Span]) -> Result<Vec<Strip>, PaperError> {
        self.set(spans, self.body(), mm(INDENT_MM), Stand::Justified)
    }

    fn set(&self, spans: &[Span], kind: Type, indent: f32, stand: Stand) -> Result<Vec<Strip>, PaperError> {
        let measure = Measure { width: self.sheet.text_width(), indent };
        let mut strips = self.setter.paragraph(spans, kind, measure, stand)?;
        forbid_single_lines(&mut strips);
        Ok(strips)
    }
}

fn paragraph_steps(mut strips: Vec<Strip>, anchor: Option<&Anchor>) -> Vec<Step> {
    if let Some(first) = strips.first_mut() {
        first.before = PARAGRAPH_GAP;
        first.anchor = anchor.cloned();
    }
    strips.into_iter().map(Step::Strip).collect()
}
