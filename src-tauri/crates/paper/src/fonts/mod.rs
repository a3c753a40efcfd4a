//! The four faces a document is set in, measured exactly as the PDF will declare them.
//!
//! Files come in as bytes: which fonts are packed is the host's business. Nothing here knows pages.

mod face;
mod vietnamese;

use std::borrow::Cow;

pub(crate) use face::Face;

use crate::{Emphasis, PaperError};

/// Font files of one family, one for each face.
#[derive(Clone, Debug)]
pub struct FontFiles {
    /// Upright regular.
    pub regular: Cow<'static, [u8]>,
    /// Upright bold.
    pub bold: Cow<'static, [u8]>,
    /// Italic.
    pub italic: Cow<'static, [u8]>,
    /// Bold italic.
    pub bold_italic: Cow<'static, [u8]>,
}

/// Fonts that were read, measured and found to hold every Vietnamese letter.
#[derive(Debug)]
pub struct Fonts {
    regular: Face,
    bold: Face,
    italic: Face,
    bold_italic: Face,
}

impl Fonts {
    /// Reads the four files.
    ///
    /// # Errors
    /// [`PaperError::Font`] names the face whose file is damaged, is not TrueType or lacks Vietnamese.
    pub fn load(files: FontFiles) -> Result<Self, PaperError> {
        let read = |data, face| Face::read(data).map_err(|fault| PaperError::Font { face, fault });
        Ok(Self {
            regular: read(files.regular, Emphasis::Regular)?,
            bold: read(files.bold, Emphasis::Bold)?,
            italic: read(files.italic, Emphasis::Italic)?,
            bold_italic: read(files.bold_italic, Emphasis::BoldItalic)?,
        })
    }

    pub(crate) fn face(&self, emphasis: Emphasis) -> &Face {
        match emphasis {
            Emphasis::Regular => &self.regular,
            Emphasis::Bold => &self.bold,
            Emphasis::Italic => &self.italic,
            Emphasis::BoldItalic => &self.bold_italic,
        }
    }
}
