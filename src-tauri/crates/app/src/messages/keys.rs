//! Sentences about the recovery sheet and about trying a secret.

use super::backups::size;
use crate::failure::{ExitClass, FieldFailure};
use crate::{Error, Failure};

/// What the use-cases of keys refuse themselves.
pub(super) fn refused(error: &Error) -> Failure {
    match error {
        Error::NoNewSheet => Failure::new(
            "E_NO_NEW_SHEET",
            ExitClass::NotAllowed,
            "Chưa có phiếu khôi phục mới nào đang chờ xác nhận.",
            "Hãy lập phiếu mới rồi gõ lại các nhóm được hỏi.",
        ),
        Error::BackupNotHere(path) => Failure::new(
            "E_BACKUP_NOT_HERE",
            ExitClass::Disk,
            format!("Bản sao lưu mới nhất nằm ở “{path}”, hiện không thấy ở đó."),
            "Hãy cắm USB đó rồi thử lại, hoặc chọn thư mục có bản sao lưu.",
        ),
        Error::NoRoomToRekey { needed, free } => Failure::new(
            "E_NO_ROOM_TO_REKEY",
            ExitClass::Disk,
            format!(
                "Đổi khóa cần {} trống trên ổ đĩa của máy, hiện còn {}; chưa làm gì, dữ liệu vẫn như cũ.",
                size(*needed),
                size(*free)
            ),
            "Hãy giải phóng chỗ trống trên ổ đĩa rồi đổi khóa lại.",
        ),
        Error::WrongPassphraseOf(name) => {
            let message = format!("Mật khẩu đã nhập không phải của tài khoản “{name}”.");
            let field = FieldFailure { field: "others".to_owned(), message: message.clone() };
            Failure::new(
                "E_WRONG_PASSPHRASE",
                ExitClass::WrongPassphrase,
                message,
                "Hãy nhập lại, hoặc để trống để cấp mật khẩu dùng một lần cho tài khoản đó.",
            )
            .with_fields(vec![field])
        }
        _ => Failure::new(
            "E_NO_BACKUP_YET",
            ExitClass::NotAllowed,
            "Máy này chưa lập bản sao lưu nào nên chưa có gì để thử mở.",
            "Hãy sao lưu ra USB trước, hoặc chọn thư mục có bản sao lưu.",
        ),
    }
}
