//! Horizontal bars, each with its figure beside it, so that the chart can be read without a scale.

use super::body::Body;
use super::frame::frame;
use super::item::Item;
use super::lines::Measure;
use super::runs::Stand;
use super::strip::{Keep, Step, Strip, forbid_single_lines};
use crate::typography::{CAPTION, CHART as TYPE};
use crate::{Bar, BarChart, Emphasis, PaperError, Reading, Span};

const BAR: f32 = 10.0;
const BETWEEN: f32 = 6.0;
/// Part of the width given to labels.
const LABELS: f32 = 0.34;
/// Air between label, bar and figure.
const PAD: f32 = 5.0;
/// Lightness of this period's bars and of the earlier ones, which are also outlined.
const CURRENT: f32 = 0.35;
const PREVIOUS: f32 = 0.88;

/// Caption, legend and bars.
pub(super) fn chart(body: &Body<'_>, chart: &BarChart) -> Result<Vec<Step>, PaperError> {
    let measure = Measure { width: body.sheet.text_width(), indent: 0.0 };
    let mut strips = body.setter.paragraph(&[Span::bold(&chart.caption)], CAPTION, measure, Stand::Center)?;
    if let Some(first) = strips.first_mut() {
        first.before = 8.0;
        first.anchor.clone_from(&chart.anchor);
    }
    forbid_single_lines(&mut strips);
    let scale = Scale::of(body, chart)?;
    let mut picture: Vec<Strip> = legend(body, chart)?.into_iter().collect();
    for bar in &chart.bars {
        picture.push(scale.bar(body, bar)?);
    }
    strips.extend(joined(picture, &chart.alt, body.sheet.text_height()));
    for strip in &mut strips {
        strip.keep = Keep::WithNext;
    }
    strips.push(Strip { height: BETWEEN, ..Strip::default() });
    Ok(strips.into_iter().map(Step::Strip).collect())
}

/// One picture with words for who cannot see it, unless the bars are too many for a page.
fn joined(strips: Vec<Strip>, alt: &str, room: f32) -> Vec<Strip> {
    let height: f32 = strips.iter().map(|strip| strip.before + strip.height).sum();
    if height > room {
        return strips;
    }
    let (mut items, mut top) = (Vec::new(), 0.0);
    for strip in strips {
        top += strip.before;
        items.extend(strip.items.into_iter().map(|item| item.moved(0.0, top)));
        top += strip.height;
    }
    let picture = Item::Picture { alt: alt.to_owned(), items };
    vec![Strip { height, items: vec![picture], ..Strip::default() }]
}

fn legend(body: &Body<'_>, chart: &BarChart) -> Result<Option<Strip>, PaperError> {
    let Some(legend) = &chart.legend else { return Ok(None) };
    let width = |text: &str| body.setter.width(text, Emphasis::Regular, TYPE.size);
    let (current, previous) = (width(&legend.current)?, width(&legend.previous)?);
    let key = BAR * 1.6;
    let whole = 2.0 * (key + PAD) + current + previous + 4.0 * PAD;
    let start = ((body.sheet.text_width() - whole) / 2.0).max(0.0);
    let second = start + key + PAD + current + 4.0 * PAD;
    let height = TYPE.pitch + BETWEEN;
    let mut strip = Strip { height, before: 2.0, ..Strip::default() };
    let entries =
        [(start, &legend.current, CURRENT, current), (second, &legend.previous, PREVIOUS, previous)];
    for (x, text, gray, width) in entries {
        strip.items.extend(filled(x, (TYPE.pitch - BAR) / 2.0, key, gray));
        let mut column = body.setter.column(x + key + PAD, width + 1.0);
        column.add_text(text, Emphasis::Regular, TYPE, Stand::Left)?;
        strip.items.extend(column.items);
    }
    Ok(Some(strip))
}

/// Where bars begin and how long the longest may be.
struct Scale {
    left: f32,
    longest: f32,
    most: u64,
}

impl Scale {
    fn of(body: &Body<'_>, chart: &BarChart) -> Result<Self, PaperError> {
        let readings =
            || chart.bars.iter().flat_map(|bar| std::iter::once(&bar.current).chain(&bar.previous));
        let width = body.sheet.text_width();
        let left = width * LABELS + PAD;
        let mut figure: f32 = 0.0;
        for reading in readings() {
            figure = figure.max(body.setter.width(&reading.shown, Emphasis::Bold, TYPE.size)?);
        }
        let figure = figure.min((width - left) / 2.0);
        let most = readings().map(|reading| reading.value).max().unwrap_or(0).max(1);
        Ok(Self { left, longest: width - left - figure - 2.0 * PAD, most })
    }

    /// Label, bar and figure of one organisation, and below them the earlier period's.
    fn bar(&self, body: &Body<'_>, bar: &Bar) -> Result<Strip, PaperError> {
        let mut label = body.setter.column(0.0, self.left - PAD);
        label.add_text(&bar.label, Emphasis::Regular, TYPE, Stand::Right)?;
        let mut items = self.reading(body, &bar.current, CURRENT, Emphasis::Bold, 0.0)?;
        let mut height = TYPE.pitch;
        if let Some(previous) = &bar.previous {
            items.extend(self.reading(body, previous, PREVIOUS, Emphasis::Regular, height)?);
            height += TYPE.pitch;
        }
        let height = height.max(label.height) + BETWEEN;
        items.push(Item::upright_rule(self.left, 0.0, height, 0.75));
        items.extend(label.items);
        Ok(Strip { height, items, ..Strip::default() })
    }

    fn reading(
        &self,
        body: &Body<'_>,
        reading: &Reading,
        gray: f32,
        emphasis: Emphasis,
        top: f32,
    ) -> Result<Vec<Item>, PaperError> {
        #[allow(clippy::cast_precision_loss)] // A bar is right to a tenth of a point.
        let length = (reading.value as f64 / self.most as f64) as f32 * self.longest;
        let mut items = filled(self.left, top + (TYPE.pitch - BAR) / 2.0, length, gray);
        let x = self.left + length + PAD;
        let mut figure = body.setter.column(x, body.sheet.text_width() - x);
        figure.height = top;
        figure.add_text(&reading.shown, emphasis, TYPE, Stand::Left)?;
        items.extend(figure.items);
        Ok(items)
    }
}

fn filled(x: f32, y: f32, width: f32, gray: f32) -> Vec<Item> {
    let shade = Item::Shade { x, y, width, height: BAR, gray };
    std::iter::once(shade).chain(frame(x, y, width, BAR, 0.5)).collect()
}
