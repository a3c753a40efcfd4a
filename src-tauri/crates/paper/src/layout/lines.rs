//! Words gathered into lines, and lines turned into runs of text.

use unicode_normalization::char::is_combining_mark;

use super::item::{Item, TextRun};
use super::words::{After, Fragment, Ink, Word, measure};
use crate::fonts::Fonts;
use crate::{Mark, PaperError};

/// How a line stands in its measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stand {
    Left,
    Center,
    Right,
    Justified,
}

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

impl After {
    fn width(self) -> f32 {
        match self {
            Self::Space(width) => width,
            Self::Nothing | Self::LineBreak => 0.0,
        }
    }
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

/// Where and how large a line is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting {
    pub(super) x: f32,
    pub(super) baseline: f32,
    pub(super) width: f32,
    pub(super) size: f32,
    pub(super) stand: Stand,
    /// Whether hand-typed figures are shaded and underlined.
    pub(super) shows_marks: bool,
}

/// Turns a line into runs, one for each stretch of one ink.
pub(super) fn set(line: &Line, setting: Setting) -> Vec<Item> {
    let slack = setting.width - line.width;
    let gaps = line.words.iter().rev().skip(1).filter(|word| word.after.width() > 0.0).count();
    #[allow(clippy::cast_precision_loss)] // A line has far fewer than 2^24 gaps.
    let stretch = match setting.stand {
        Stand::Justified if line.is_full && gaps > 0 => slack / gaps as f32,
        _ => 0.0,
    };
    let shift = match setting.stand {
        Stand::Center => slack / 2.0,
        Stand::Right => slack,
        Stand::Left | Stand::Justified => 0.0,
    };
    let mut runs = Runs { runs: Vec::new(), pen: setting.x + shift, stretch, setting };
    for (at, word) in line.words.iter().enumerate() {
        for fragment in &word.fragments {
            runs.write(fragment);
        }
        if at + 1 < line.words.len() && word.after.width() > 0.0 {
            runs.space(word.after.width());
        }
    }
    runs.into_items()
}

struct Runs {
    runs: Vec<(Ink, TextRun)>,
    pen: f32,
    stretch: f32,
    setting: Setting,
}

impl Runs {
    fn write(&mut self, fragment: &Fragment) {
        match self.runs.last_mut() {
            Some((ink, run)) if *ink == fragment.ink => {
                run.text.push_str(&fragment.text);
                run.width += fragment.width;
            }
            _ => self.runs.push((
                fragment.ink,
                TextRun {
                    x: self.pen,
                    y: self.setting.baseline,
                    size: self.setting.size,
                    emphasis: fragment.ink.emphasis,
                    text: fragment.text.clone(),
                    stretch: self.stretch,
                    width: fragment.width,
                },
            )),
        }
        self.pen += fragment.width;
    }

    fn space(&mut self, width: f32) {
        if let Some((_, run)) = self.runs.last_mut() {
            run.text.push(' ');
            run.width += width + self.stretch;
        }
        self.pen += width + self.stretch;
    }

    fn into_items(self) -> Vec<Item> {
        let mut items = Vec::new();
        for (ink, run) in self.runs {
            if ink.mark == Mark::Override && self.setting.shows_marks {
                items.extend(override_mark(&run));
            }
            items.push(Item::Text(run));
        }
        items
    }
}

/// A shade and a rule behind the figure: both survive a black-and-white copy.
fn override_mark(run: &TextRun) -> [Item; 2] {
    let ink = run.text.trim_end();
    let spaces = run.text.len() - ink.len();
    #[allow(clippy::cast_precision_loss)] // At most one trailing space.
    let width = run.width - spaces as f32 * (run.size * 0.25 + run.stretch);
    [
        Item::Shade { x: run.x, y: run.y - run.size * 0.75, width, height: run.size, gray: 0.85 },
        Item::level_rule(run.x, run.y + run.size * 0.15, width, 0.75),
    ]
}
