use super::SentVillage;
use crate::{Error, Result};

/// Why a package is refused whole; nothing of it is stored then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackageFault {
    /// A newer package of that office speaks of the same days, or another package bears the same number.
    #[error("package {number} is older than {taken}")]
    Older {
        /// Its number.
        number: i64,
        /// The number of the newest that was taken.
        taken: i64,
    },
    /// It speaks of a record that is not its sender's.
    #[error("{kind} {id} is not the sender's")]
    NotItsOwn {
        /// The table of the record.
        kind: &'static str,
        /// Its id.
        id: String,
    },
    /// Two of its records bear one id.
    #[error("{kind} {id} stands twice")]
    Twice {
        /// The table of the record.
        kind: &'static str,
        /// Its id.
        id: String,
    },
    /// An id that no office gives.
    #[error("a {0} has no proper id")]
    BadId(&'static str),
    /// A record lies outside its days.
    #[error("{kind} {id} lies outside the days of the package")]
    OutsideDays {
        /// The table of the record.
        kind: &'static str,
        /// Its id.
        id: String,
    },
    /// A record names an organisation the package does not have, or as its lead one that is outside the sender.
    #[error("{kind} {id} names no organisation of the sender's")]
    NoLead {
        /// The table of the record.
        kind: &'static str,
        /// Its id.
        id: String,
    },
}

/// Why one record of a package stays outside.
#[derive(Debug)]
pub enum RowRefusal {
    /// It reached a village that is not in our catalogue of places on its day, or stands there twice.
    UnknownVillage(SentVillage),
    /// It breaks a rule of the office.
    Rule(Error),
}

/// What the office says of one record, apart from what ends the whole operation.
pub(super) fn of_row<T>(done: Result<T>) -> Result<std::result::Result<T, RowRefusal>> {
    match done {
        Ok(done) => Ok(Ok(done)),
        Err(error @ (Error::Invalid(_) | Error::PeriodClosed { .. } | Error::Stamped(_))) => {
            Ok(Err(RowRefusal::Rule(error)))
        }
        Err(error) => Err(error),
    }
}
