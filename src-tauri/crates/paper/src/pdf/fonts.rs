//! The fonts of one file: only the glyphs it draws.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{FontId, FontMetrics, ParsedFont, PdfFont};
use subsetter::GlyphRemapper;

use super::draw::drawn;
use crate::fonts::{Face, Fonts};
use crate::layout::{Item, Pages};
use crate::{Emphasis, PaperError};

/// Resource name of a face.
pub(super) fn font_id(emphasis: Emphasis) -> FontId {
    let name = match emphasis {
        Emphasis::Regular => "regular",
        Emphasis::Bold => "bold",
        Emphasis::Italic => "italic",
        Emphasis::BoldItalic => "bold-italic",
    };
    FontId(name.to_owned())
}

/// Subsets of the faces that are used at all.
pub(super) fn subsets(pages: &Pages, fonts: &Fonts) -> Result<Vec<(FontId, PdfFont)>, PaperError> {
    let subset = |(emphasis, chars)| {
        let font = parsed(fonts.face(emphasis), &chars)?;
        Ok((font_id(emphasis), PdfFont::new(font)))
    };
    used_characters(pages).into_iter().map(subset).collect()
}

fn used_characters(pages: &Pages) -> BTreeMap<Emphasis, BTreeSet<char>> {
    let mut used: BTreeMap<Emphasis, BTreeSet<char>> = BTreeMap::new();
    for item in pages.pages.iter().flat_map(crate::layout::Page::marks) {
        if let Item::Text(run) = item {
            used.entry(run.emphasis).or_default().extend(drawn(&run.text).chars());
        }
    }
    used
}

fn parsed(face: &Face, chars: &BTreeSet<char>) -> Result<ParsedFont, PaperError> {
    let mut remapper = GlyphRemapper::new();
    let (mut codes, mut widths) = (BTreeMap::new(), BTreeMap::new());
    for &ch in chars {
        // The layout measured every character, so each has a glyph.
        let Some(glyph) = face.glyph(ch) else { continue };
        let renumbered = remapper.remap(glyph);
        codes.insert(u32::from(ch), renumbered);
        widths.insert(renumbered, face.advance_units(glyph));
    }
    let bytes = subsetter::subset(&face.data, 0, &remapper).map_err(|e| PaperError::Pdf(e.to_string()))?;
    let name = format!("{}+{}", subset_tag(face, chars), face.name);
    let metrics = FontMetrics { ascent: face.ascender, descent: face.descender };
    let mut font =
        ParsedFont::with_glyph_data(bytes, 0, Some(name), codes, widths, face.units_per_em, metrics);
    describe(&mut font, face);
    Ok(font)
}

/// What the font descriptor says about the face.
fn describe(font: &mut ParsedFont, face: &Face) {
    /// Liberation Serif Italic leans 15.5 degrees: the tangent in thousandths.
    const ITALIC_RUN: i16 = 277;
    let metrics = &mut font.pdf_font_metrics;
    [metrics.x_min, metrics.y_min, metrics.x_max, metrics.y_max] = face.bounds;
    metrics.caret_slope_rise = 1000;
    metrics.caret_slope_run = if face.is_italic { ITALIC_RUN } else { 0 };
    metrics.us_weight_class = face.weight;
}

/// Six capitals that name the subset (ISO 32000-1, 9.6.4), drawn from what is in it.
fn subset_tag(face: &Face, chars: &BTreeSet<char>) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(face.name.as_bytes());
    for &ch in chars {
        hasher.update(&u32::from(ch).to_le_bytes());
    }
    let digest = hasher.finalize();
    digest.as_bytes()[..6].iter().map(|byte| char::from(b'A' + byte % 26)).collect()
}
