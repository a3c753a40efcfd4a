//! One font file, read once.

use std::borrow::Cow;
use std::collections::HashMap;

use super::vietnamese;
use crate::error::FontFault;

/// One face. Widths are whole thousandths of an em, cut off as the PDF's `/W` array cuts them, so that the
/// pen of every viewer stands where the layout says.
#[derive(Debug)]
pub(crate) struct Face {
    pub(crate) data: Cow<'static, [u8]>,
    pub(crate) name: String,
    pub(crate) units_per_em: u16,
    pub(crate) ascender: i16,
    pub(crate) descender: i16,
    pub(crate) bounds: [i16; 4],
    pub(crate) weight: u16,
    pub(crate) is_italic: bool,
    glyphs: HashMap<char, u16>,
    advances: Vec<u16>,
    digit_top: i16,
}

impl Face {
    pub(super) fn read(data: Cow<'static, [u8]>) -> Result<Self, FontFault> {
        let font = ttf_parser::Face::parse(&data, 0).map_err(|_| FontFault::Unreadable)?;
        if font.tables().glyf.is_none() {
            return Err(FontFault::NotTrueType);
        }
        let glyphs = character_map(&font).ok_or(FontFault::Unreadable)?;
        if let Some(letter) = vietnamese::letters().find(|letter| !glyphs.contains_key(letter)) {
            return Err(FontFault::LacksVietnamese(letter));
        }
        let advance = |glyph| font.glyph_hor_advance(ttf_parser::GlyphId(glyph)).unwrap_or(0);
        let advances = (0..font.number_of_glyphs()).map(advance).collect();
        let bounds = font.global_bounding_box();
        let digit = font.glyph_index('0').and_then(|glyph| font.glyph_bounding_box(glyph));
        Ok(Self {
            name: postscript_name(&font),
            units_per_em: font.units_per_em(),
            ascender: font.ascender(),
            descender: font.descender(),
            bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max],
            weight: font.weight().to_number(),
            is_italic: font.is_italic(),
            digit_top: digit.map_or(0, |bounds| bounds.y_max),
            glyphs,
            advances,
            data,
        })
    }

    /// The glyph of a character, if the font draws it.
    pub(crate) fn glyph(&self, ch: char) -> Option<u16> {
        self.glyphs.get(&ch).copied()
    }

    /// Advance of a glyph in font units.
    pub(crate) fn advance_units(&self, glyph: u16) -> u16 {
        self.advances.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    /// Advance of a character in thousandths of an em.
    pub(crate) fn advance(&self, ch: char) -> Option<u32> {
        let units = u32::from(self.advance_units(self.glyph(ch)?));
        Some(units * 1000 / u32::from(self.units_per_em))
    }

    /// Height of a digit in points at a size.
    pub(crate) fn digit_height(&self, size: f32) -> f32 {
        f32::from(self.digit_top) / f32::from(self.units_per_em) * size
    }

    /// How far below the top of a line of `pitch` points its base line lies.
    pub(crate) fn baseline(&self, size: f32, pitch: f32) -> f32 {
        let em = f32::from(self.units_per_em);
        let (above, below) = (f32::from(self.ascender) / em * size, f32::from(-self.descender) / em * size);
        (pitch - above - below) / 2.0 + above
    }
}

fn character_map(font: &ttf_parser::Face<'_>) -> Option<HashMap<char, u16>> {
    let mut glyphs = HashMap::new();
    for table in font.tables().cmap?.subtables {
        if !table.is_unicode() {
            continue;
        }
        table.codepoints(|code| {
            if let (Some(ch), Some(glyph)) = (char::from_u32(code), table.glyph_index(code)) {
                glyphs.insert(ch, glyph.0);
            }
        });
    }
    Some(glyphs)
}

fn postscript_name(font: &ttf_parser::Face<'_>) -> String {
    font.names()
        .into_iter()
        .filter(|name| name.name_id == ttf_parser::name_id::POST_SCRIPT_NAME)
        .find_map(|name| name.to_string())
        .unwrap_or_else(|| "DocumentSerif".to_owned())
}
