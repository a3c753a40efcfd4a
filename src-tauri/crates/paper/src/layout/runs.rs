//! Lines turned into runs of text, stretched to their measure where they are full.

use super::item::{Item, TextRun};
use super::lines::Line;
use super::words::{Fragment, Ink};
use crate::Mark;

/// How a line stands in its measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stand {
    Left,
    Center,
    Right,
    Justified,
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
