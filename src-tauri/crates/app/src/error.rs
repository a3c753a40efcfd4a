/// What a use-case itself refuses, beside what the crates below refuse.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What was handed in is not JSON at all.
    #[error("not JSON at line {line}, column {column}")]
    NotJson {
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1.
        column: usize,
    },
    /// JSON that is not shaped like the record.
    #[error("the JSON at {field:?} does not fit: {misfit}")]
    BadJson {
        /// Where, such as `routings[0].lead`; empty for the whole.
        field: String,
        /// How.
        misfit: Misfit,
    },
    /// There is no kind of record of that name.
    #[error("no kind of record is called {0:?}")]
    UnknownKind(String),
    /// Nothing is called so for that kind of record.
    #[error("nothing called {action:?} can be done to a {kind}")]
    UnknownAction {
        /// The kind.
        kind: &'static str,
        /// The name asked for.
        action: String,
    },
    /// The account may not do this.
    #[error("the account's role does not permit it")]
    NotPermitted,
    /// The passphrase opened another account than the one asked for.
    #[error("the secret opens another account than {0:?}")]
    OtherAccount(String),
    /// Not a period's name.
    #[error("{0:?} is not a period")]
    NotAPeriod(String),
    /// The job was stopped on request.
    #[error("cancelled")]
    Cancelled,
}

/// How a piece of JSON differs from what is expected there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// The record has no such field.
    #[error("unknown field")]
    UnknownField,
    /// A field that must be there is not.
    #[error("missing field")]
    MissingField,
    /// Not one of the words the field knows.
    #[error("unknown word")]
    UnknownWord,
    /// A list where a text is expected, and the like.
    #[error("wrong type")]
    WrongType,
}
