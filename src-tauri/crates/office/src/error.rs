//! What can go wrong, in terms the program can act on; the words for people are in `app`.

mod trouble;

pub use trouble::StoreTrouble;

use crate::briefing::Approval;
use crate::package::PackageFault;
use chrono::NaiveDate;
use serde::Deserialize;

/// The result of anything the office is asked to do.
pub type Result<T> = std::result::Result<T, Error>;

/// Why the office refused or failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What was entered breaks rules; every broken rule is listed, and nothing was stored.
    #[error("fields refused: {0:?}")]
    Invalid(Vec<FieldError>),
    /// No such record, or it has been deleted.
    #[error("no {kind} with id {id}")]
    NotFound {
        /// The table looked in.
        kind: &'static str,
        /// The id asked for.
        id: String,
    },
    /// A stamp of state secrecy stands in the text and nobody has said yet that the document is none; nothing was stored.
    #[error("a stamp of secrecy in {0:?}")]
    Stamped(Vec<FieldError>),
    /// The number is taken, by the record named (deleted ones included).
    #[error("number {number} is held by directive {}", holder.id)]
    DuplicateNumber {
        /// The number asked for.
        number: i64,
        /// The directive that holds it.
        holder: Box<NumberHolder>,
    },
    /// The directive is a briefing that was issued: its number and its paper belong to the briefing.
    #[error("directive {id} is briefing {symbol} of {period}")]
    IsBriefing {
        /// The directive.
        id: String,
        /// The briefing's number and symbol.
        symbol: String,
        /// The key of the period it reports on, such as `2017-07`.
        period: String,
    },
    /// The day lies in a period that is complete or locked.
    #[error("the period {period} of {day} is closed")]
    PeriodClosed {
        /// The day that was to be written.
        day: NaiveDate,
        /// The period's key, such as `2017-07`.
        period: String,
    },
    /// The book was closed for good; nothing is entered in it any more.
    #[error("book {book} of {period} was closed on {closed_on}")]
    BookClosed {
        /// The book's name.
        book: String,
        /// The year or term, as the book's numbers bear it.
        period: String,
        /// When it was closed.
        closed_on: NaiveDate,
    },
    /// The office was restored and nobody has said yet which number was the last on paper.
    #[error("book {book} waits for its last number on paper")]
    BookHeld {
        /// The book's name.
        book: String,
    },
    /// Numbers are missing and nobody has said why.
    #[error("{count} numbers are missing without a reason, from {first}")]
    UnexplainedGaps {
        /// The first of them.
        first: i64,
        /// How many.
        count: i64,
    },
    /// The record is signed, issued or locked and can no longer be changed.
    #[error("{kind} {id} is frozen: {why}")]
    Frozen {
        /// The table of the record.
        kind: &'static str,
        /// Its id.
        id: String,
        /// What froze it: `signed`, `issued`, `cancelled`, `withdrawn`, `expunged`.
        why: &'static str,
    },
    /// The record is not in the state the step needs.
    #[error("{kind} is {state}, which does not allow {step}")]
    WrongState {
        /// The table of the record.
        kind: &'static str,
        /// Its state now.
        state: String,
        /// The step that was asked for.
        step: &'static str,
    },
    /// The office wants a leader's approval of the briefing's words as they are before it is issued.
    #[error("not approved: {0:?}")]
    NotApproved(Approval),
    /// The record came from another office, which alone changes it, by a newer package.
    #[error("{kind} {id} belongs to {owner}")]
    OwnedElsewhere {
        /// The table of the record.
        kind: &'static str,
        /// Its id.
        id: String,
        /// What that office is called here.
        owner: String,
    },
    /// A package of another office is refused whole; nothing was stored.
    #[error("package refused: {0}")]
    PackageRefused(PackageFault),
    /// The record is still used by others.
    #[error("{kind} {id} is used by {used_by}")]
    InUse {
        /// The table of the record.
        kind: &'static str,
        /// Its id.
        id: String,
        /// The table that refers to it.
        used_by: &'static str,
    },
    /// There is nothing left to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The operation cannot be undone; the obstacle is named.
    #[error("operation {operation} ({op}) cannot be undone: {obstacle}")]
    CannotUndo {
        /// The operation that was to be undone.
        operation: i64,
        /// Its name.
        op: String,
        /// What stands in the way.
        obstacle: Obstacle,
    },
    /// The file was written by a newer version of the program; it was left untouched.
    #[error("schema {found} is newer than {supported}")]
    NewerSchema {
        /// The version in the file.
        found: u32,
        /// The newest version this program knows.
        supported: u32,
    },
    /// The file was written by an older version of the program and must be migrated before it is opened.
    #[error("schema {found} is older than {newest}")]
    OlderSchema {
        /// The version in the file.
        found: u32,
        /// The version this program works with.
        newest: u32,
    },
    /// The SQLite this program was built with is too old to be trusted.
    #[error("SQLite {0} is older than 3.51.3")]
    OldSqlite(String),
    /// The file is not an office, or the key does not open it.
    #[error("the database cannot be read with this key")]
    NotAnOffice,
    /// The file is damaged.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// The database failed: disk full, read-only, or a fault of ours.
    #[error(transparent)]
    Database(#[from] rusqlite::Error),
    /// A row could not be turned into a record: a fault of ours.
    #[error("row mapping: {0}")]
    Row(#[from] serde_json::Error),
    /// A promise of ours was broken: a fault of ours, with the place it was noticed.
    #[error("internal: {0}")]
    Internal(&'static str),
}

/// The directive that holds a number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct NumberHolder {
    /// Its id.
    pub id: String,
    /// Its trích yếu.
    pub abstract_text: String,
    /// The day it arrived or was issued.
    pub day: NaiveDate,
    /// When it went to the trash.
    pub deleted_at: Option<String>,
}

impl Error {
    /// Names refused fields by their place in a larger request, such as `values[2]`.
    #[must_use]
    pub fn within(self, place: &str) -> Self {
        let Self::Invalid(fields) = self else { return self };
        let moved = |FieldError { field, code }| FieldError { field: format!("{place}.{field}"), code };
        Self::Invalid(fields.into_iter().map(moved).collect())
    }
}

/// Why an operation cannot be undone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Obstacle {
    /// A later operation changed one of its rows.
    #[error("operation {seq} ({op}) came after")]
    Later {
        /// The later operation.
        seq: i64,
        /// Its name.
        op: String,
    },
    /// It issued, signed or locked something.
    #[error("it is final")]
    Final,
    /// Something newer refers to one of its rows.
    #[error("a newer record refers to it")]
    Referenced,
    /// It gave a directive its number, which can only be cancelled.
    #[error("it gave a number")]
    Numbered,
    /// It is itself an undo.
    #[error("it is an undo")]
    IsUndo,
    /// It was undone before.
    #[error("already undone by {0}")]
    AlreadyUndone(i64),
}

/// One broken rule: where, and which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The field's name in the input, such as `women`; rows of a list are `counts[2].value`.
    pub field: String,
    /// Which rule.
    pub code: FieldCode,
}

/// The rules a field can break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldCode {
    /// Must be filled in.
    Missing,
    /// Longer than allowed, in characters.
    TooLong {
        /// The most allowed.
        max: usize,
    },
    /// Holds a control character.
    ControlCharacter,
    /// Holds a character no paper can carry.
    Unprintable(char),
    /// Not a date in any form we read.
    NotADate,
    /// No such day, such as 31/02.
    NoSuchDay,
    /// The year has two digits; the day that was probably meant is proposed.
    TwoDigitYear(NaiveDate),
    /// A date outside 1900–2199.
    DateOutOfRange,
    /// Not a time of day.
    NotATime,
    /// Not a whole number in Vietnamese form.
    NotANumber,
    /// Written in the English form, as in 1,234.5.
    ForeignNumber,
    /// Not whole.
    NotWhole,
    /// Below zero.
    Negative,
    /// Larger than allowed.
    TooLarge {
        /// The most allowed.
        max: i64,
    },
    /// Not one of the values the field knows.
    NotAllowed,
    /// Points to a record that is not there.
    Unknown,
    /// The coordinating list names the lead, or a row twice.
    SameAsLead,
    /// Given more than once.
    Twice,
    /// Larger than the field named, of which it is a part.
    MoreThan(&'static str),
    /// Earlier than the field named.
    Before(&'static str),
    /// Days that an issued briefing of the same kind has told already, from and to.
    Reported {
        /// The first day it tells of.
        from: NaiveDate,
        /// The last.
        to: NaiveDate,
    },
    /// Goes with another field that is empty.
    Needs(&'static str),
    /// Cannot stand together with the field named.
    ConflictsWith(&'static str),
    /// Carries a stamp of state secrecy and must not be stored.
    Secret(&'static str),
}
