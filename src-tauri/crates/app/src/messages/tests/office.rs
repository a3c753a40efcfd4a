//! What the office refuses.

use super::rows;
use crate::Failure;
use ::office::briefing::Approval as A;
use ::office::error::{NumberHolder, Obstacle as O};
use ::office::package::PackageFault;
use ::office::{Error as E, FieldCode as F, FieldError};
use chrono::NaiveDate;

fn id() -> String {
    "id".to_owned()
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2017, 7, 31).unwrap()
}

fn held(deleted_at: Option<&str>) -> E {
    let (abstract_text, deleted_at) = ("Về việc họp".to_owned(), deleted_at.map(str::to_owned));
    E::DuplicateNumber {
        number: 12,
        holder: Box::new(NumberHolder { id: id(), abstract_text, day: day(), deleted_at }),
    }
}

fn field(code: F) -> Vec<FieldError> {
    vec![FieldError { field: "counts[0].value".into(), code }]
}

fn book() -> String {
    "Sổ văn bản đến".to_owned()
}

#[test]
fn what_stops_a_record() {
    let closed = |period: &str| E::BookClosed { book: book(), period: period.into(), closed_on: day() };
    rows! { E, Failure::from;
        E::Invalid(_) => [E::Invalid(field(F::Missing))] "E_FIELD" BadInput;
        E::NotFound { .. } => [E::NotFound { kind: "task", id: id() }] "E_NOT_FOUND" BadInput;
        E::Stamped(_) => [E::Stamped(field(F::Secret("MẬT")))] "E_SECRET_STAMP" NotAllowed;
        E::DuplicateNumber { .. } => [held(None), held(Some("2017-08-01T08:00:00"))] "E_DUPLICATE_NUMBER" BadInput;
        E::IsBriefing { .. } => [
            E::IsBriefing { id: id(), symbol: "12-BC/CQK".into(), period: "2017-07".into() }
        ] "E_IS_BRIEFING" NotAllowed;
        E::PeriodClosed { .. } => [E::PeriodClosed { day: day(), period: "2017-07".into() }] "E_PERIOD_CLOSED" NotAllowed;
        E::BookClosed { .. } => [closed("2017"), closed("term 2015-06-01")] "E_BOOK_CLOSED" NotAllowed;
        E::BookHeld { .. } => [E::BookHeld { book: book() }] "E_BOOK_HELD" NotAllowed;
        E::UnexplainedGaps { .. } => [E::UnexplainedGaps { first: 7, count: 1_200 }] "E_UNEXPLAINED_GAPS" NotAllowed;
        E::Frozen { .. } => [E::Frozen { kind: "meeting", id: id(), why: "signed" }] "E_FROZEN" NotAllowed;
        E::WrongState { .. } => [
            E::WrongState { kind: "directive", state: "numbered".into(), step: "take_number" }
        ] "E_WRONG_STATE" NotAllowed;
        E::NotApproved(_) => [
            E::NotApproved(A::Waiting), E::NotApproved(A::Changed), E::NotApproved(A::SentBack)
        ] "E_NOT_APPROVED" NotAllowed;
        E::OwnedElsewhere { .. } => [
            E::OwnedElsewhere { kind: "task", id: id(), owner: "Xã Mẫu".into() }
        ] "E_OWNED_ELSEWHERE" NotAllowed;
        E::PackageRefused(_) => [E::PackageRefused(PackageFault::BadId("task"))] "E_PACKAGE_BROKEN" BadInput;
        E::InUse { .. } => [E::InUse { kind: "place", id: id(), used_by: "activity" }] "E_RECORD_IN_USE" NotAllowed;
        E::NothingToUndo => [E::NothingToUndo] "E_NOTHING_TO_UNDO" NotAllowed;
        E::CannotUndo { .. } => [undo(O::Final)] "E_CANNOT_UNDO" NotAllowed;
        E::NewerSchema { .. } => [E::NewerSchema { found: 2, supported: 1 }] "E_NEWER_VERSION" Newer;
        E::OlderSchema { .. } => [E::OlderSchema { found: 0, newest: 1 }] "E_INTERNAL" Internal;
        E::OldSqlite(_) => [E::OldSqlite("3.40".into())] "E_INTERNAL" Internal;
        E::NotAnOffice => [E::NotAnOffice] "E_DAMAGED" Damaged;
        E::Damaged(_) => [E::Damaged("page 3".into())] "E_DAMAGED" Damaged;
        // The driver is known to the office alone, which sorts its errors and tests that.
        E::Database(_) => [] "E_INTERNAL" Internal;
        E::Row(_) => [E::Row(serde_json::from_str::<()>("x").unwrap_err())] "E_INTERNAL" Internal;
        E::Internal(_) => [E::Internal("a promise")] "E_INTERNAL" Internal;
    }
}

#[test]
fn who_holds_a_number_is_named() {
    assert_eq!(
        Failure::from(held(Some("2017-08-01T08:00:00"))).message,
        "Số 12 đã cấp cho văn bản “Về việc họp” ngày 31/07/2017, nay ở thùng rác.",
        "even out of the trash"
    );
}

fn undo(obstacle: O) -> E {
    E::CannotUndo { operation: 3, op: "sign_minutes".into(), obstacle }
}

#[test]
fn what_stands_in_the_way_of_undoing() {
    rows! { O, |obstacle| Failure::from(undo(obstacle));
        O::Later { .. } => [O::Later { seq: 4, op: "change".into() }] "E_CANNOT_UNDO" NotAllowed;
        O::Final => [O::Final] "E_CANNOT_UNDO" NotAllowed;
        O::Referenced => [O::Referenced] "E_CANNOT_UNDO" NotAllowed;
        O::Numbered => [O::Numbered] "E_CANNOT_UNDO" NotAllowed;
        O::IsUndo => [O::IsUndo] "E_CANNOT_UNDO" NotAllowed;
        O::AlreadyUndone(_) => [O::AlreadyUndone(5)] "E_CANNOT_UNDO" NotAllowed;
    }
}

#[test]
fn every_rule_of_a_field() {
    rows! { F, |code| Failure::from(E::Invalid(field(code)));
        F::Missing => [F::Missing] "E_FIELD" BadInput;
        F::TooLong { .. } => [F::TooLong { max: 500 }] "E_FIELD" BadInput;
        F::ControlCharacter => [F::ControlCharacter] "E_FIELD" BadInput;
        F::Unprintable(_) => [F::Unprintable('😀')] "E_FIELD" BadInput;
        F::NotADate => [F::NotADate] "E_FIELD" BadInput;
        F::NoSuchDay => [F::NoSuchDay] "E_FIELD" BadInput;
        F::TwoDigitYear(_) => [F::TwoDigitYear(day())] "E_FIELD" BadInput;
        F::DateOutOfRange => [F::DateOutOfRange] "E_FIELD" BadInput;
        F::NotATime => [F::NotATime] "E_FIELD" BadInput;
        F::NotANumber => [F::NotANumber] "E_FIELD" BadInput;
        F::ForeignNumber => [F::ForeignNumber] "E_FIELD" BadInput;
        F::NotWhole => [F::NotWhole] "E_FIELD" BadInput;
        F::Negative => [F::Negative] "E_FIELD" BadInput;
        F::TooLarge { .. } => [F::TooLarge { max: 999 }] "E_FIELD" BadInput;
        F::NotAllowed => [F::NotAllowed] "E_FIELD" BadInput;
        F::Unknown => [F::Unknown] "E_FIELD" BadInput;
        F::SameAsLead => [F::SameAsLead] "E_FIELD" BadInput;
        F::Twice => [F::Twice] "E_FIELD" BadInput;
        F::MoreThan(_) => [F::MoreThan("attendances")] "E_FIELD" BadInput;
        F::Before(_) => [F::Before("day")] "E_FIELD" BadInput;
        F::Reported { .. } => [F::Reported { from: day(), to: day() }] "E_FIELD" BadInput;
        F::Needs(_) => [F::Needs("tasks")] "E_FIELD" BadInput;
        F::ConflictsWith(_) => [F::ConflictsWith("number")] "E_FIELD" BadInput;
        F::Secret(_) => [F::Secret("MẬT")] "E_FIELD" BadInput;
    }
}
