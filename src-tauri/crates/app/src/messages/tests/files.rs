//! What is refused about files: attached, taken in, printed.

use super::rows;
use crate::attachments::AttachmentRefused as A;
use crate::{Error, Failure};
use ::vault::{BlobDamage as D, BlobError as B, DiskTrouble, IoFault, Operation};
use briefing::{SyntaxFault, TemplateError as T};
use exchange::Refused as R;
use paper::{Emphasis, FontFault, PaperError as P, Part};
use std::path::PathBuf;

fn path() -> PathBuf {
    PathBuf::from("office/blobs/ab/abcd")
}

fn word() -> String {
    "Mẫu".to_owned()
}

#[test]
fn why_a_file_is_not_attached() {
    rows! { A, Failure::from;
        A::Empty => [A::Empty] "E_ATTACHMENT_EMPTY" BadInput;
        A::TooLarge { .. } => [A::TooLarge { most: 50 << 20 }] "E_ATTACHMENT_TOO_LARGE" BadInput;
        A::Program => [A::Program] "E_ATTACHMENT_PROGRAM" BadInput;
        A::Twice { .. } => [A::Twice { title: word() }] "E_ATTACHMENT_TWICE" BadInput;
        A::TooMany { .. } => [A::TooMany { most: 20 }] "E_ATTACHMENTS_TOO_MANY" BadInput;
        A::NotOpened => [A::NotOpened] "E_ATTACHMENT_NOT_OPENED" BadInput;
    }
}

#[test]
fn what_became_of_an_attached_file() {
    let full = || {
        let (trouble, source) = (DiskTrouble::Full, std::io::Error::other("no"));
        IoFault { trouble, operation: Operation::Write, path: path(), source }
    };
    rows! { B, Failure::from;
        B::Io(_) => [B::Io(full())] "E_DISK_FULL" Disk;
        B::Missing { .. } => [B::Missing { path: path() }] "E_ATTACHMENT_MISSING" Damaged;
        B::Damaged { .. } => [B::Damaged { path: path(), damage: D::Altered }] "E_ATTACHMENT_DAMAGED" Damaged;
        B::NewerFormat { .. } => [B::NewerFormat { path: path(), found: 2 }] "E_NEWER_VERSION" Newer;
        B::Crypto => [B::Crypto] "E_INTERNAL" Internal;
    }
}

#[test]
fn why_a_file_is_not_taken_in() {
    rows! { R, |refused| Failure::from(Error::RefusedFile(refused));
        R::Empty => [R::Empty] "E_IMPORT_EMPTY" BadInput;
        R::TooLarge { .. } => [R::TooLarge { bytes: 2, limit: 1 << 20 }] "E_IMPORT_TOO_LARGE" BadInput;
        R::Bomb => [R::Bomb] "E_IMPORT_BOMB" BadInput;
        R::TooManySheets { .. } => [R::TooManySheets { limit: 9 }] "E_IMPORT_TOO_MANY_SHEETS" BadInput;
        R::TooManyRows { .. } => [R::TooManyRows { limit: 9_000 }] "E_IMPORT_TOO_MANY_ROWS" BadInput;
        R::TooManyCells { .. } => [R::TooManyCells { limit: 9_000 }] "E_IMPORT_TOO_MANY_CELLS" BadInput;
        R::NotASpreadsheet => [R::NotASpreadsheet] "E_IMPORT_NOT_A_SPREADSHEET" BadInput;
        R::Unsupported => [R::Unsupported] "E_IMPORT_UNSUPPORTED" BadInput;
        R::Password => [R::Password] "E_IMPORT_PASSWORD" BadInput;
        R::Damaged(_) => [R::Damaged("x".into())] "E_IMPORT_DAMAGED" BadInput;
        R::EncodingUnsure { .. } => [R::EncodingUnsure { readings: Vec::new() }] "E_IMPORT_ENCODING_UNSURE" BadInput;
        R::NoSuchSheet => [R::NoSuchSheet] "E_IMPORT_NO_SUCH_SHEET" BadInput;
        R::NoHeader => [R::NoHeader] "E_IMPORT_NO_HEADER" BadInput;
        R::Cancelled => [R::Cancelled] "E_IMPORT_CANCELLED" BadInput;
    }
}

#[test]
fn what_keeps_a_document_off_paper() {
    rows! { P, Failure::from;
        P::MissingGlyph { .. } => [P::MissingGlyph { ch: '😀', context: "vui".into() }] "E_MISSING_GLYPH" BadInput;
        P::Font { .. } => [P::Font { face: Emphasis::Regular, fault: FontFault::Unreadable }] "E_FONT" Damaged;
        P::LetterheadTooWide { .. } => [
            P::LetterheadTooWide { line: "HUYỆN ỦY".into(), excess_mm: 3.21 }
        ] "E_LETTERHEAD_TOO_WIDE" BadInput;
        P::TooTall(_) => [P::TooTall(Part::Letterhead)] "E_TOO_TALL" BadInput;
        P::NoColumns => [P::NoColumns] "E_INTERNAL" Internal;
        P::RowShape { .. } => [P::RowShape { row: 1, expected: 2, found: 3 }] "E_INTERNAL" Internal;
        P::Pdf(_) => [P::Pdf("x".into())] "E_PAPER" Internal;
        P::Docx(_) => [P::Docx("x".into())] "E_PAPER" Internal;
    }
    rows! { T, Failure::from;
        T::Json { .. } => [T::Json { file: "x", message: word() }] "E_TEMPLATE" Damaged;
        T::Missing { .. } => [T::Missing { key: word() }] "E_TEMPLATE" Damaged;
        T::Unknown { .. } => [T::Unknown { key: word() }] "E_TEMPLATE" Damaged;
        T::UnknownSlot { .. } => [T::UnknownSlot { key: word(), slot: word() }] "E_TEMPLATE" Damaged;
        T::Syntax { .. } => [T::Syntax { key: word(), fault: SyntaxFault::Stray, at: 1 }] "E_TEMPLATE" Damaged;
        T::Empty { .. } => [T::Empty { file: "x" }] "E_TEMPLATE" Damaged;
        T::NamedTwice { .. } => [T::NamedTwice { file: "x", name: word() }] "E_TEMPLATE" Damaged;
    }
}
