//! Annexes: label and title in the middle, then a body like any other.

use super::body::Body;
use super::lines::Measure;
use super::runs::Stand;
use super::strip::{Keep, Step, Strip};
use crate::typography::ANNEX;
use crate::{Annex, Level, PaperError, Span};

pub(super) fn annex(body: &Body<'_>, annex: &Annex) -> Result<Vec<Step>, PaperError> {
    let measure = Measure { width: body.sheet.text_width(), indent: 0.0 };
    let centered = |span| body.setter.paragraph(&[span], ANNEX, measure, Stand::Center);
    let mut strips = centered(Span::bold(annex.label.to_uppercase()))?;
    strips.extend(centered(Span::bold(&annex.title))?);
    if let Some(reference) = &annex.reference {
        strips.extend(centered(Span::italic(reference))?);
    }
    strips.push(Strip { height: 8.0, ..Strip::default() });
    for strip in &mut strips {
        strip.keep = Keep::WithNext;
    }
    if let Some(first) = strips.first_mut() {
        first.bookmark = Some((Level::One, format!("{}: {}", annex.label, annex.title)));
    }
    let mut steps: Vec<Step> = strips.into_iter().map(Step::Strip).collect();
    steps.extend(body.steps(&annex.blocks)?);
    Ok(steps)
}
