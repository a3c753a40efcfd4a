//! Text cut into words that were measured: the only door through which characters reach a page.

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::measure::{measure, normalised};
use crate::fonts::Fonts;
use crate::{Emphasis, Mark, PaperError, Span};

/// How a character is inked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Ink {
    pub(super) emphasis: Emphasis,
    pub(super) mark: Mark,
}

/// A piece of a word in one ink.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fragment {
    pub(super) text: String,
    pub(super) ink: Ink,
    pub(super) width: f32,
}

/// What follows a word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum After {
    /// A space of this width, which a justified line may stretch.
    Space(f32),
    /// The next piece of the same long word.
    Nothing,
    /// A forced line break.
    LineBreak,
}

impl After {
    /// Width of what follows, in points.
    pub(super) fn width(self) -> f32 {
        match self {
            Self::Space(width) => width,
            Self::Nothing | Self::LineBreak => 0.0,
        }
    }
}

/// What is set without a break inside, unless it is wider than a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Word {
    pub(super) fragments: Vec<Fragment>,
    pub(super) width: f32,
    pub(super) after: After,
    /// Counts of fragments before which a word too wide for any line may be broken (UAX #14).
    pub(super) seams: Vec<usize>,
}

/// Cuts runs into words. Breaks inside a word (after a hyphen or a stroke) are only seams, because offices
/// never part a symbol such as `12-BC/CQK`.
pub(super) fn words(spans: &[Span], size: f32, fonts: &Fonts) -> Result<Vec<Word>, PaperError> {
    let (text, inks) = flatten(spans);
    let mut words = Vec::new();
    let mut word = WordBuilder::new(size, fonts);
    let mut start = 0;
    for (end, opportunity) in linebreaks(&text) {
        let piece = &text[start..end];
        let solid = piece.trim_end_matches([' ', '\n']);
        word.push(solid, &inks[start..])?;
        let after = match opportunity {
            BreakOpportunity::Mandatory if end < text.len() || piece.ends_with('\n') => {
                Some(After::LineBreak)
            }
            _ if solid.len() < piece.len() || end == text.len() => Some(After::Space(word.space()?)),
            _ => None,
        };
        match after {
            Some(after) => words.extend(word.finish(after)),
            None => word.seam(),
        }
        start = end;
    }
    Ok(words)
}

/// One string for the line breaker, with the ink of each of its bytes.
fn flatten(spans: &[Span]) -> (String, Vec<Ink>) {
    let (mut text, mut inks) = (String::new(), Vec::new());
    for span in spans {
        let ink = Ink { emphasis: span.emphasis, mark: span.mark };
        text.extend(normalised(&span.text));
        inks.resize(text.len(), ink);
    }
    (text, inks)
}

struct WordBuilder<'a> {
    fragments: Vec<Fragment>,
    seams: Vec<usize>,
    size: f32,
    fonts: &'a Fonts,
}

impl<'a> WordBuilder<'a> {
    fn new(size: f32, fonts: &'a Fonts) -> Self {
        Self { fragments: Vec::new(), seams: Vec::new(), size, fonts }
    }

    /// Adds a piece whose bytes are inked as `inks` says.
    fn push(&mut self, piece: &str, inks: &[Ink]) -> Result<(), PaperError> {
        let mut start = 0;
        while start < piece.len() {
            let ink = inks[start];
            let end = (start..piece.len()).find(|&at| inks[at] != ink).unwrap_or(piece.len());
            let text = &piece[start..end];
            let width = measure(text, ink.emphasis, self.size, self.fonts)?;
            self.fragments.push(Fragment { text: text.to_owned(), ink, width });
            start = end;
        }
        Ok(())
    }

    fn seam(&mut self) {
        self.seams.push(self.fragments.len());
    }

    fn space(&self) -> Result<f32, PaperError> {
        let emphasis = self.fragments.last().map_or(Emphasis::Regular, |last| last.ink.emphasis);
        measure(" ", emphasis, self.size, self.fonts)
    }

    fn finish(&mut self, after: After) -> Option<Word> {
        let fragments = std::mem::take(&mut self.fragments);
        let seams = std::mem::take(&mut self.seams);
        if fragments.is_empty() && !matches!(after, After::LineBreak) {
            return None;
        }
        let width = fragments.iter().map(|fragment| fragment.width).sum();
        Some(Word { fragments, width, after, seams })
    }
}
