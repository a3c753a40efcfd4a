/// Why a file is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum AttachmentRefused {
    /// It holds nothing.
    #[error("an empty file")]
    Empty,
    /// It is larger than any file may be.
    #[error("a file of more than {most} bytes")]
    TooLarge {
        /// The most, in bytes.
        most: u64,
    },
    /// A machine would run it.
    #[error("a program")]
    Program,
    /// The directive has it already.
    #[error("the same file as {title:?}")]
    Twice {
        /// What it is called there.
        title: String,
    },
    /// The directive has as many as it may have.
    #[error("more than {most} files")]
    TooMany {
        /// The most.
        most: usize,
    },
    /// No program of the machine is asked to open a file that nobody knows.
    #[error("a file of unknown type is not opened")]
    NotOpened,
}
