use crate::failure::ExitClass;
use crate::{Error, Failure};
use exchange::{Reason, Refused};

/// Why the office did not take one row.
pub(super) struct RowRefusal {
    pub(super) reason: Reason,
    /// The record that stands in the way, when one does.
    pub(super) of: Option<String>,
    pub(super) message: String,
}

impl RowRefusal {
    /// The refusal of one row; a failure that is no row's fault ends the whole import.
    pub(super) fn of(error: office::Error) -> Result<Self, Failure> {
        let (reason, of) = match &error {
            office::Error::DuplicateNumber { holder, .. } => (Reason::NumberTaken, Some(holder.id.clone())),
            office::Error::PeriodClosed { .. } => (Reason::Closed, None),
            office::Error::Invalid(fields) if fields.iter().any(|field| field.field == "parent") => {
                (Reason::ParentUnknown, None)
            }
            _ => (Reason::RuleBroken, None),
        };
        let failure = Failure::from(error);
        match failure.exit {
            ExitClass::BadInput | ExitClass::NotAllowed => Ok(Self { reason, of, message: failure.message }),
            _ => Err(failure),
        }
    }
}

/// Why the file as a whole was not taken, for the clerk.
pub(super) fn whole(refused: Refused) -> Failure {
    match refused {
        Refused::Cancelled => Error::Cancelled.into(),
        other => Error::RefusedFile(other).into(),
    }
}
