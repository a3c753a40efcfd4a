//! Words gathered into lines.

use unicode_normalization::char::is_combining_mark;

use super::measure::measure;
use super::words::{After, Fragment, Ink, Word};
use crate::PaperError;
use crate::fonts::Fonts;

/// Widths a paragraph is broken to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Measure {
    pub(super) width: f32,
    pub(super) indent: f32,
}

/// A line that fits its measure.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) words: Vec<Word>,
    pub(super) width: f32,
    /// Whether the line ends because the next word did not fit; only such lines are stretched.
    pub(super) is_full: bool,
}

/// Slack for sums of rounded widths, in points.
const TOLERANCE: f32 = 0.01;

/// Breaks greedily. A word wider than the measure is broken at its seams, and a seamless one by characters.
pub(super) fn lines(
    words: Vec<Word>,
    measure: Measure,
    size: f32,
    fonts: &Fonts,
) -> Result<Vec<Line>, PaperError> {
    let narrowest = (measure.width - measure.indent).min(measure.width);
    let mut lines: Vec<Line> = Vec::new();
    let mut line = Line { words: Vec::new(), width: 0.0, is_full: false };
    for word in words {
        for piece in fitting(word, narrowest, size, fonts)? {
            let room = if lines.is_empty() { measure.width - measure.indent } else { measure.width };
            let space = line.words.last().map_or(0.0, |last| last.after.width());
            if !line.words.is_empty() && line.width + space + piece.width > room + TOLERANCE {
                let done =
                    std::mem::replace(&mut line, Line { words: Vec::new(), width: 0.0, is_full: false });
                lines.push(Line { is_full: true, ..done });
            }
            let space = line.words.last().map_or(0.0, |last| last.after.width());
            line.width += space + piece.width;
            let ends = piece.after == After::LineBreak;
            line.words.push(piece);
            if ends {
                lines.push(std::mem::replace(
                    &mut line,
                    Line { words: Vec::new(), width: 0.0, is_full: false },
                ));
            }
        }
    }
    if !line.words.is_empty() {
        lines.push(line);
    }
    Ok(lines)
}

fn fitting(word: Word, room: f32, size: f32, fonts: &Fonts) -> Result<Vec<Word>, PaperError> {
    if word.width <= room + TOLERANCE {
        return Ok(vec![word]);
    }
    let mut pieces = Vec::new();
    for part in at_seams(&word) {
        if part.width <= room + TOLERANCE {
            pieces.push(part);
        } else {
            pieces.extend(by_characters(&part, room, size, fonts)?);
        }
    }
    if let Some(last) = pieces.last_mut() {
        last.after = word.after;
    }
    Ok(pieces)
}

fn at_seams(word: &Word) -> Vec<Word> {
    let mut parts = Vec::new();
    let mut start = 0;
    for end in word.seams.iter().copied().chain([word.fragments.len()]) {
        if start < end {
            parts.push(piece(word.fragments[start..end].to_vec()));
        }
        start = end;
    }
    parts
}

fn by_characters(word: &Word, room: f32, size: f32, fonts: &Fonts) -> Result<Vec<Word>, PaperError> {
    let mut pieces = Vec::new();
    let mut current: Vec<Fragment> = Vec::new();
    let mut filled = 0.0;
    for fragment in &word.fragments {
        for ch in fragment.text.chars() {
            let width = measure(ch.encode_utf8(&mut [0; 4]), fragment.ink.emphasis, size, fonts)?;
            if filled + width > room && !current.is_empty() && !is_combining_mark(ch) {
                pieces.push(piece(std::mem::take(&mut current)));
                filled = 0.0;
            }
            filled += width;
            append(&mut current, ch, fragment.ink, width);
        }
    }
    pieces.push(piece(current));
    Ok(pieces)
}

fn append(fragments: &mut Vec<Fragment>, ch: char, ink: Ink, width: f32) {
    match fragments.last_mut() {
        Some(last) if last.ink == ink => {
            last.text.push(ch);
            last.width += width;
        }
        _ => fragments.push(Fragment { text: ch.to_string(), ink, width }),
    }
}

fn piece(fragments: Vec<Fragment>) -> Word {
    let width = fragments.iter().map(|fragment| fragment.width).sum();
    Word { fragments, width, after: After::Nothing, seams: Vec::new() }
}
