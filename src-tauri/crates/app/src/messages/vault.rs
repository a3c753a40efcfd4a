//! Sentences for the office folder, its keys, passphrases and the recovery code.

use super::backups::size;
use super::{MAKE_ROOM, REPORT, RESTORE, damaged, disk_full, disk_gone, in_use, internal, newer, read_only};
use crate::Failure;
use crate::failure::{ExitClass, FieldFailure};
use std::path::Path;
use vault::{DiskTrouble, Error, IoFault, PassphraseRefusal, RecoveryCodeError};

const TRY_AGAIN: &str =
    "Hãy kiểm tra phím Caps Lock và bộ gõ rồi nhập lại; nếu quên, hãy dùng mã khôi phục đã in.";
const CHOOSE_EMPTY: &str = "Hãy chọn hoặc tạo một thư mục trống khác.";
const CHOOSE_OFFICE: &str = "Hãy chọn đúng thư mục dữ liệu của cơ quan, hoặc thiết lập cơ quan mới.";
const READ_SHEET: &str = "Hãy đọc lại tờ mã khôi phục và nhập lại từng nhóm bốn ký tự.";

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        let failure = match &error {
            Error::Io(fault) => return fault_failure(fault).caused_by(error),
            Error::WrongPassphrase => {
                wrong("E_WRONG_PASSPHRASE", "passphrase", "Mật khẩu chưa đúng.", TRY_AGAIN)
            }
            Error::WrongRecoveryCode => wrong(
                "E_WRONG_RECOVERY_CODE",
                "code",
                "Mã khôi phục này không phải của cơ quan đang mở.",
                "Hãy tìm đúng tờ mã khôi phục đã in khi thiết lập cơ quan này.",
            ),
            Error::InUse { .. } => in_use(),
            Error::NewerVersion { .. } => newer(),
            Error::CurrentUnreadable { .. } | Error::GenerationMissing { .. } => damaged(),
            Error::FolderMissing { .. } | Error::FolderNotEmpty { .. } | Error::NotAnOffice { .. } => {
                folder(&error)
            }
            Error::MissingKeys { .. }
            | Error::DamagedKeys { .. }
            | Error::HostileParameters { .. }
            | Error::Tampered { .. }
            | Error::NoSuchSlot { .. } => keys(&error),
            Error::LastAccount => Failure::new(
                "E_LAST_ACCOUNT",
                ExitClass::NotAllowed,
                "Đây là tài khoản duy nhất mở được dữ liệu nên không gỡ được.",
                "Hãy thêm tài khoản khác trước rồi gỡ tài khoản này.",
            ),
            Error::TooManyAccounts => Failure::new(
                "E_TOO_MANY_ACCOUNTS",
                ExitClass::BadInput,
                "Cơ quan đã có số tài khoản nhiều nhất có thể có.",
                "Hãy gỡ tài khoản không còn dùng rồi thêm lại.",
            ),
            Error::ReadBackDiffers { .. } => Failure::new(
                "E_DISK_LIES",
                ExitClass::Disk,
                "Ổ đĩa báo đã ghi nhưng đọc lại thấy khác; ổ đĩa này không còn tin cậy.",
                "Hãy dùng ổ đĩa khác và sao lưu dữ liệu ngay.",
            ),
            Error::NoRoom { path, needed, free } => no_room(path, *needed, *free),
            Error::OutOfMemory => Failure::new(
                "E_OUT_OF_MEMORY",
                ExitClass::Internal,
                "Máy không đủ bộ nhớ để mở khóa.",
                "Hãy đóng bớt chương trình khác rồi thử lại.",
            ),
            Error::Randomness(_) | Error::Json(_) | Error::Crypto(_) => internal(),
        };
        failure.caused_by(error)
    }
}

/// A disk that would be full before the work is done, in numbers.
fn no_room(path: &Path, needed: u64, free: u64) -> Failure {
    let (path, free, needed) = (path.display(), size(free), size(needed));
    Failure::new(
        "E_DISK_FULL",
        ExitClass::Disk,
        format!(
            "Ổ đĩa chứa “{path}” còn trống {free}, việc này cần {needed}; chưa ghi gì, dữ liệu cũ vẫn nguyên vẹn."
        ),
        MAKE_ROOM,
    )
}

fn fault_failure(fault: &IoFault) -> Failure {
    let path = fault.path.display();
    match fault.trouble {
        DiskTrouble::Full => disk_full(),
        DiskTrouble::ReadOnly => read_only(&format!("“{path}”")),
        DiskTrouble::Gone => disk_gone(&format!("“{path}”")),
        DiskTrouble::Other => Failure::new(
            "E_DISK",
            ExitClass::Disk,
            format!("Hệ điều hành không cho đọc hoặc ghi “{path}”."),
            REPORT,
        ),
    }
}

impl From<IoFault> for Failure {
    fn from(fault: IoFault) -> Failure {
        fault_failure(&fault).caused_by(fault)
    }
}

fn folder(error: &Error) -> Failure {
    match error {
        Error::FolderMissing { path } => Failure::new(
            "E_FOLDER_MISSING",
            ExitClass::Disk,
            format!("Không thấy thư mục “{}”.", path.display()),
            super::PLUG_IN,
        ),
        Error::FolderNotEmpty { path, found } => Failure::new(
            "E_FOLDER_NOT_EMPTY",
            ExitClass::BadInput,
            format!("Thư mục “{}” không trống: đã có “{found}”.", path.display()),
            CHOOSE_EMPTY,
        ),
        Error::NotAnOffice { path } => Failure::new(
            "E_NOT_AN_OFFICE",
            ExitClass::BadInput,
            format!("Thư mục “{}” không có dữ liệu của cơ quan nào.", path.display()),
            CHOOSE_OFFICE,
        ),
        _ => internal(),
    }
}

fn keys(error: &Error) -> Failure {
    let (code, message) = match error {
        Error::MissingKeys { .. } => ("E_KEYS_MISSING", "Không thấy tệp khóa keys.json của cơ quan."),
        Error::Tampered { .. } => {
            ("E_KEYS_TAMPERED", "Tệp khóa keys.json đã bị người không có mật khẩu sửa.")
        }
        Error::NoSuchSlot { .. } => ("E_NO_SUCH_SLOT", "Tệp khóa không có ổ khóa cho cách mở này."),
        _ => ("E_KEYS_DAMAGED", "Tệp khóa keys.json bị hỏng; đây không phải lỗi mật khẩu."),
    };
    Failure::new(code, ExitClass::Damaged, message, RESTORE)
}

fn wrong(code: &'static str, field: &str, message: &str, next: &str) -> Failure {
    Failure::new(code, ExitClass::WrongPassphrase, message, next)
        .with_fields(vec![FieldFailure { field: field.into(), message: message.into() }])
}

impl From<PassphraseRefusal> for Failure {
    fn from(refusal: PassphraseRefusal) -> Failure {
        let message = match refusal {
            PassphraseRefusal::TooShort { found, least } => {
                format!("Mật khẩu mới có {found} ký tự, cần ít nhất {least} ký tự.")
            }
            PassphraseRefusal::TooLong { found, most } => {
                format!("Mật khẩu mới có {found} ký tự, nhiều nhất là {most} ký tự.")
            }
            PassphraseRefusal::Repetitive => "Mật khẩu mới chỉ lặp lại vài ký tự.".to_owned(),
            PassphraseRefusal::OnlyDigits => "Mật khẩu mới chỉ có chữ số nên dễ đoán.".to_owned(),
            PassphraseRefusal::Common => "Mật khẩu mới nằm trong số hay bị đoán ra nhất.".to_owned(),
            PassphraseRefusal::OfficeName => "Mật khẩu mới không được là tên cơ quan.".to_owned(),
        };
        let field = FieldFailure { field: "passphrase".into(), message: message.clone() };
        Failure::new(
            "E_WEAK_PASSPHRASE",
            ExitClass::BadInput,
            message,
            "Hãy chọn bốn từ không liên quan đến nhau, cách nhau bằng dấu cách.",
        )
        .with_fields(vec![field])
        .caused_by(refusal)
    }
}

impl From<RecoveryCodeError> for Failure {
    fn from(error: RecoveryCodeError) -> Failure {
        let message = match error {
            RecoveryCodeError::BadCharacter { group, character } => {
                format!("Nhóm {} có ký tự “{character}” không có trong mã khôi phục nào.", group.ordinal())
            }
            RecoveryCodeError::WrongLength { found, expected } if found < expected => {
                format!("Mới nhập {found} ký tự, cần đủ {expected} ký tự.")
            }
            RecoveryCodeError::WrongLength { expected, .. } => {
                format!("Nhập thừa ký tự; chỉ cần {expected} ký tự.")
            }
            RecoveryCodeError::Mistyped { group: Some(group) } => {
                format!("Nhóm {} nhập chưa đúng.", group.ordinal())
            }
            RecoveryCodeError::Mistyped { group: None } => "Mã khôi phục nhập chưa đúng.".to_owned(),
        };
        // Only what is typed back at set-up is asked for group by group; a whole code stands in one field.
        let field = match error {
            RecoveryCodeError::Mistyped { group: Some(group) } => format!("group_{}", group.ordinal()),
            _ => "code".to_owned(),
        };
        let field = FieldFailure { field, message: message.clone() };
        Failure::new("E_RECOVERY_CODE_MISTYPED", ExitClass::WrongPassphrase, message, READ_SHEET)
            .with_fields(vec![field])
            .caused_by(error)
    }
}

impl From<vault::NoRandomness> for Failure {
    fn from(error: vault::NoRandomness) -> Failure {
        internal().caused_by(error)
    }
}

impl From<vault::BadId> for Failure {
    fn from(error: vault::BadId) -> Failure {
        internal().caused_by(error)
    }
}
