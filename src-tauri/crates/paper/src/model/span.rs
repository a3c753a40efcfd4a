//! The smallest pieces: a run of text in one style, and the name by which a place in the paper is found.

/// A name by which the window finds a paragraph again in the rendered pages.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Anchor(pub String);

/// The four faces of the one family the norms allow (Times New Roman or its metric twin).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Emphasis {
    /// Upright, regular weight.
    #[default]
    Regular,
    /// Upright, bold.
    Bold,
    /// Italic, regular weight.
    Italic,
    /// Italic, bold.
    BoldItalic,
}

impl Emphasis {
    /// Both emphases at once.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        match (self.is_bold() || other.is_bold(), self.is_italic() || other.is_italic()) {
            (false, false) => Self::Regular,
            (true, false) => Self::Bold,
            (false, true) => Self::Italic,
            (true, true) => Self::BoldItalic,
        }
    }

    /// Whether the face is bold.
    pub fn is_bold(self) -> bool {
        matches!(self, Self::Bold | Self::BoldItalic)
    }

    /// Whether the face is italic.
    pub fn is_italic(self) -> bool {
        matches!(self, Self::Italic | Self::BoldItalic)
    }
}

/// What a reader of a draft must notice about a run; an official copy never shows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// Nothing to notice.
    #[default]
    None,
    /// A figure typed by hand over the one drawn from the records.
    Override,
}

/// A run of text in one face. Numbers are kept whole by the caller with U+00A0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The words; normalised to NFC when measured. A line feed is a forced line break.
    pub text: String,
    /// The face.
    pub emphasis: Emphasis,
    /// What a draft shows about it.
    pub mark: Mark,
}

impl Span {
    /// Upright regular text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Upright bold text.
    pub fn bold(text: impl Into<String>) -> Self {
        Self { text: text.into(), emphasis: Emphasis::Bold, mark: Mark::None }
    }

    /// Italic text.
    pub fn italic(text: impl Into<String>) -> Self {
        Self { text: text.into(), emphasis: Emphasis::Italic, mark: Mark::None }
    }

    /// A figure typed over the one drawn from the records.
    pub fn overridden(text: impl Into<String>) -> Self {
        Self { text: text.into(), emphasis: Emphasis::Regular, mark: Mark::Override }
    }
}

impl From<&str> for Span {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

impl From<String> for Span {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}
