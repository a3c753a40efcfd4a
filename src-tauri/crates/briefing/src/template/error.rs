//! What can be wrong with a template file, found when it is loaded and never while a briefing is composed.

/// A fault in a template, with the place it was found.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// The file is not the JSON it should be.
    #[error("{file}: {message}")]
    Json {
        /// Which file.
        file: &'static str,
        /// What the reader said.
        message: String,
    },
    /// A phrase the composer needs is not in the file.
    #[error("phrase {key} is missing")]
    Missing {
        /// The phrase.
        key: String,
    },
    /// The file holds a phrase nobody asks for.
    #[error("phrase {key} is unknown")]
    Unknown {
        /// The phrase.
        key: String,
    },
    /// A pattern names something that phrase is never given.
    #[error("{key}: {{{slot}}} is not known here")]
    UnknownSlot {
        /// The phrase.
        key: String,
        /// The name between the braces.
        slot: String,
    },
    /// Brackets or braces do not match.
    #[error("{key}: {fault} at character {at}")]
    Syntax {
        /// The phrase.
        key: String,
        /// What is wrong.
        fault: SyntaxFault,
        /// Where, counted from zero.
        at: usize,
    },
    /// A skeleton prints nothing.
    #[error("{file}: no sections")]
    Empty {
        /// Which file.
        file: &'static str,
    },
    /// Two sections or written paragraphs bear one name: anchors would not be unique.
    #[error("{file}: the name {name} stands twice")]
    NamedTwice {
        /// Which file.
        file: &'static str,
        /// The name.
        name: String,
    },
}

/// How a pattern is misspelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SyntaxFault {
    /// `{` without `}`, or a brace with nothing or a stranger inside.
    #[error("a placeholder is not closed or not a name")]
    Placeholder,
    /// `[` without `]`.
    #[error("a group is not closed")]
    OpenGroup,
    /// `]`, `}` or `|` where nothing was opened.
    #[error("a sign that opens nothing")]
    Stray,
    /// A backslash at the end.
    #[error("nothing follows the backslash")]
    Escape,
    /// A group without placeholders would always be printed.
    #[error("a group without a placeholder is not optional")]
    Pointless,
}
