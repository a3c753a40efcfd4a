//! How a refusal crosses to the window: a code that never changes its meaning, and what to tell the clerk.

use serde::Serialize;

/// What every command rejects with. The window decides on the code alone.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Failure {
    /// What the use-cases refused, with its sentences.
    Office(app::Failure),
    /// What no use-case saw. The window has the sentence for it, and says the same when nothing answers at all.
    Host {
        /// One of the constants of this module.
        code: &'static str,
    },
}

/// Our own fault.
pub(crate) const INTERNAL: &str = "E_INTERNAL";

/// Something was asked of an office that is not unlocked; the window asks for what it may not see yet.
pub(crate) const LOCKED: &str = "E_LOCKED";

impl Failure {
    pub(crate) fn internal() -> Self {
        Self::Host { code: INTERNAL }
    }

    pub(crate) fn locked() -> Self {
        Self::Host { code: LOCKED }
    }

    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Office(failure) => failure.code,
            Self::Host { code } => code,
        }
    }
}

impl From<app::Failure> for Failure {
    fn from(failure: app::Failure) -> Self {
        Self::Office(failure)
    }
}

impl From<app::Error> for Failure {
    fn from(error: app::Error) -> Self {
        Self::Office(error.into())
    }
}
