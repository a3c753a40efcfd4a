use super::Error;
use rusqlite::ErrorCode;

/// Trouble of the medium or the machine that a person can do something about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreTrouble {
    /// No room is left.
    Full,
    /// The file or its folder may not be written.
    ReadOnly,
    /// The medium went away or answers with hardware errors.
    Gone,
    /// Another program holds the database.
    Busy,
    /// The file is damaged.
    Damaged,
}

impl Error {
    /// What the machine has to do with it; `None` when the fault is in the input or in the program.
    #[must_use]
    pub fn trouble(&self) -> Option<StoreTrouble> {
        match self {
            Error::Damaged(_) => Some(StoreTrouble::Damaged),
            Error::Database(error) => error.sqlite_error_code().and_then(of_code),
            _ => None,
        }
    }
}

fn of_code(code: ErrorCode) -> Option<StoreTrouble> {
    match code {
        ErrorCode::DiskFull => Some(StoreTrouble::Full),
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Some(StoreTrouble::ReadOnly),
        ErrorCode::SystemIoFailure | ErrorCode::CannotOpen => Some(StoreTrouble::Gone),
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Some(StoreTrouble::Busy),
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Some(StoreTrouble::Damaged),
        _ => None,
    }
}
