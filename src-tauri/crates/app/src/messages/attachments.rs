//! Sentences for files that belong to a directive.

use super::{RESTORE, internal, newer};
use crate::Failure;
use crate::attachments::{AttachmentFault, AttachmentRefused};
use crate::failure::{ExitClass, FieldFailure};
use vault::BlobError;

impl From<AttachmentRefused> for Failure {
    fn from(refused: AttachmentRefused) -> Failure {
        let (code, message, next) = match &refused {
            AttachmentRefused::Empty => (
                "E_ATTACHMENT_EMPTY",
                "Tệp này không có nội dung (0 byte).".to_owned(),
                "Hãy chọn lại tệp, hoặc quét lại văn bản.",
            ),
            AttachmentRefused::TooLarge { most } => (
                "E_ATTACHMENT_TOO_LARGE",
                format!("Tệp này lớn hơn {} MB, mức nhiều nhất cho một tệp.", most >> 20),
                "Hãy quét lại ở độ phân giải 200–300 dpi, hoặc tách thành nhiều tệp.",
            ),
            AttachmentRefused::Program => (
                "E_ATTACHMENT_PROGRAM",
                "Tệp này là chương trình máy tính hoặc lối tắt nên không đính kèm được.".to_owned(),
                "Hãy chọn bản scan, ảnh hoặc tệp văn bản, bảng tính.",
            ),
            AttachmentRefused::Twice { title } => (
                "E_ATTACHMENT_TWICE",
                format!("Văn bản này đã có đúng tệp đó, tên là “{title}”."),
                "Không cần đính kèm lại; nếu muốn đính kèm tệp khác, hãy chọn lại.",
            ),
            AttachmentRefused::TooMany { most } => (
                "E_ATTACHMENTS_TOO_MANY",
                format!("Văn bản này đã có đủ {most} tệp, mức nhiều nhất cho một văn bản."),
                "Hãy gỡ bớt tệp, hoặc gộp các trang vào một tệp PDF.",
            ),
            AttachmentRefused::NotOpened => (
                "E_ATTACHMENT_NOT_OPENED",
                "Phần mềm không mở loại tệp này.".to_owned(),
                "Hãy lưu ra tệp rồi mở bằng chương trình phù hợp.",
            ),
        };
        Failure::new(code, ExitClass::BadInput, message, next).caused_by(refused)
    }
}

impl From<BlobError> for Failure {
    fn from(error: BlobError) -> Failure {
        let failure = match error {
            BlobError::Io(fault) => return fault.into(),
            BlobError::Missing { .. } => {
                damaged("E_ATTACHMENT_MISSING", "Tệp đính kèm này không còn trong thư mục của cơ quan.")
            }
            BlobError::Damaged { .. } => damaged("E_ATTACHMENT_DAMAGED", "Tệp đính kèm này bị hỏng."),
            BlobError::NewerFormat { .. } => newer(),
            BlobError::Crypto => internal(),
        };
        failure.caused_by(error)
    }
}

/// Every file that is not what it was, each named with its directive.
pub(crate) fn attachments_damaged(faults: &[AttachmentFault]) -> Failure {
    let fields: Vec<_> = faults.iter().map(attachment_fault).collect();
    let message = match fields.as_slice() {
        [one] => format!("Có một tệp đính kèm không còn nguyên vẹn. {}", one.message),
        many => format!("Có {} tệp đính kèm không còn nguyên vẹn.", many.len()),
    };
    damaged("E_ATTACHMENT_DAMAGED", message).with_fields(fields)
}

/// One file that is not what it was, with the directive it belongs to.
pub(super) fn attachment_fault(fault: &AttachmentFault) -> FieldFailure {
    let attachment = &fault.held.attachment;
    let field = format!("directive {}/{}", attachment.directive, attachment.id);
    FieldFailure { field, message: attachment_fault_words(fault) }
}

/// Which file is not what it was, and how.
pub(crate) fn attachment_fault_words(fault: &AttachmentFault) -> String {
    let held = &fault.held;
    let number = held.number.map_or_else(|| "chưa có số".to_owned(), |number| format!("số {number}"));
    let symbol = if held.symbol.is_empty() { String::new() } else { format!(", ký hiệu {}", held.symbol) };
    let why = match fault {
        _ if fault.is_missing() => "tệp không còn trong thư mục của cơ quan",
        _ if fault.is_unreadable() => "tệp không đọc được từ ổ đĩa",
        _ if fault.is_foreign() => "tệp của văn bản khác nằm thay vào chỗ tệp này",
        _ => "tệp bị hỏng",
    };
    format!("Văn bản {number}{symbol} (“{}”), tệp “{}”: {why}.", held.abstract_text, held.attachment.title)
}

fn damaged(code: &'static str, message: impl Into<String>) -> Failure {
    Failure::new(code, ExitClass::Damaged, message, RESTORE)
}
