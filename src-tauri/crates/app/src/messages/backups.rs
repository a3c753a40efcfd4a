//! Sentences about backups.

use super::{internal, newer};
use crate::backups::BackupDone;
use crate::failure::{ExitClass, FieldFailure};
use crate::{Error, Failure};
use vault::{BackupError, FileDamage, FileFault};

/// What to do about a backup that is not to be trusted.
const USE_ANOTHER: &str =
    "Đừng khôi phục từ bản này; hãy dùng bản sao lưu khác và lập ngay một bản sao lưu mới.";

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Failure {
        let failure = match error {
            BackupError::Io(fault) => return fault.into(),
            BackupError::Vault(error) => return error.into(),
            BackupError::Cancelled => return Error::Cancelled.into(),
            BackupError::NoRoom { ref path, needed, free } => Failure::new(
                "E_BACKUP_NO_ROOM",
                ExitClass::Disk,
                format!(
                    "“{}” còn trống {}, bản sao lưu cần {}; chưa ghi gì, các bản sao lưu cũ vẫn nguyên vẹn.",
                    path.display(),
                    size(free),
                    size(needed)
                ),
                "Hãy xóa bớt tệp khác trên USB (không xóa thư mục GiaoBan) hoặc dùng USB khác, rồi sao lưu lại.",
            ),
            BackupError::InsideOffice { .. } => Failure::new(
                "E_BACKUP_INSIDE",
                ExitClass::BadInput,
                "Không thể sao lưu vào chính thư mục dữ liệu của cơ quan: mất thư mục này là mất cả bản sao lưu.",
                "Hãy cắm USB hoặc chọn một thư mục trên ổ đĩa khác.",
            ),
            BackupError::NotABackup { ref path } => Failure::new(
                "E_NOT_A_BACKUP",
                ExitClass::BadInput,
                format!("“{}” không phải một bản sao lưu hoàn chỉnh.", path.display()),
                "Hãy chọn thư mục của một bản sao lưu, nằm trong thư mục GiaoBan trên USB.",
            ),
            BackupError::Newer { .. } => newer(),
            BackupError::Damaged { ref faults, .. } => damaged(faults),
            BackupError::Forged { .. } => Failure::new(
                "E_BACKUP_FORGED",
                ExitClass::Damaged,
                "Bản sao lưu này đã bị người không có mật khẩu sửa.",
                USE_ANOTHER,
            ),
            BackupError::Randomness(_) | BackupError::Crypto | BackupError::Json(_) => internal(),
        };
        failure.caused_by(error)
    }
}

/// What a restore refuses by itself.
pub(super) fn refused(error: &Error) -> Failure {
    match error {
        Error::OtherOffice => Failure::new(
            "E_BACKUP_OTHER_OFFICE",
            ExitClass::BadInput,
            "Bản sao lưu này là của cơ quan khác, không thay cho dữ liệu của cơ quan đang có ở đây.",
            "Hãy khôi phục bản đó vào một thư mục trống, hoặc chọn bản sao lưu của đúng cơ quan này.",
        ),
        Error::BackupGone(name) => Failure::new(
            "E_BACKUP_GONE",
            ExitClass::Disk,
            format!("Không còn thấy bản sao lưu “{name}” ở nơi đã chọn."),
            "Hãy cắm lại USB, rồi chọn lại nơi có bản sao lưu.",
        ),
        Error::OlderKeys => Failure::new(
            "E_BACKUP_OLDER_KEYS",
            ExitClass::WrongPassphrase,
            "Cơ quan đã đổi khóa dữ liệu sau khi lập bản sao lưu này nên mật khẩu hiện nay không mở được bản đó.",
            OLDER_SECRET,
        ),
        Error::OtherSecretThen => Failure::new(
            "E_WAY_BACK_OTHER_SECRET",
            ExitClass::WrongPassphrase,
            "Mật khẩu này mở được dữ liệu hiện nay nhưng không mở được dữ liệu định quay lại: khi đó dùng khóa hoặc mật khẩu khác.",
            "Hãy nhập thêm mật khẩu dùng với dữ liệu đó, hoặc mã trên phiếu khôi phục khi ấy.",
        ),
        _ => Failure::new(
            "E_NO_WAY_BACK",
            ExitClass::NotAllowed,
            "Dữ liệu đang dùng không phải do khôi phục mà có nên không có gì để quay lại.",
            "Nếu cần dữ liệu cũ, hãy khôi phục từ một bản sao lưu.",
        ),
    }
}

fn damaged(faults: &[FileFault]) -> Failure {
    let fields: Vec<_> = faults.iter().map(one).collect();
    let message = match fields.as_slice() {
        [one] => format!("Bản sao lưu này bị hỏng. {}", one.message),
        many => format!("Bản sao lưu này bị hỏng: có {} tệp không còn nguyên vẹn.", many.len()),
    };
    Failure::new("E_BACKUP_DAMAGED", ExitClass::Damaged, message, USE_ANOTHER).with_fields(fields)
}

fn one(fault: &FileFault) -> FieldFailure {
    let name = fault.path.file_name().unwrap_or_default().to_string_lossy();
    let message = format!("Tệp “{name}” {}.", file_fault_words(fault.damage));
    FieldFailure { field: fault.path.display().to_string(), message }
}

/// A number of bytes as people read it: decimal, as sticks are sold.
pub(super) fn size(bytes: u64) -> String {
    let (unit, name) = if bytes < 1_000_000_000 { (1_000_000, "MB") } else { (1_000_000_000, "GB") };
    let tenths = (bytes.saturating_mul(10)).div_ceil(unit);
    format!("{},{} {name}", tenths / 10, tenths % 10)
}

/// What is wrong with a file of a backup, after its name.
pub(crate) fn file_fault_words(damage: FileDamage) -> &'static str {
    match damage {
        FileDamage::Missing => "không còn ở đó",
        FileDamage::Empty => "rỗng (0 byte)",
        FileDamage::Cut => "bị cụt",
        FileDamage::Extended => "dài hơn lúc sao lưu",
        FileDamage::Altered => "có nội dung khác lúc sao lưu",
        FileDamage::Unreadable => "không đọc được từ ổ đĩa",
        FileDamage::Foreign => "là của bản sao lưu khác",
    }
}

/// What the clerk should know beside that the backup was made.
pub(crate) fn backup_notices(done: &BackupDone) -> Vec<String> {
    let mut notices = Vec::new();
    if done.absent > 0 {
        notices.push(format!(
            "Có {} tệp đính kèm đã hỏng hoặc mất từ trước nên không có trong bản sao lưu này; hãy chạy kiểm tra đầy đủ để biết \
             là tệp nào.",
            done.absent
        ));
    }
    if !done.held.is_empty() {
        notices.push(format!(
            "Bản sao lưu cũ {} lớn gấp đôi bản mới nên được giữ lại; nếu không phải vừa xóa nhiều hồ sơ, hãy kiểm tra dữ liệu.",
            done.held.join(", ")
        ));
    }
    notices
}

/// What to do when the secret is right for today and not for the day of the backup.
const OLDER_SECRET: &str =
    "Bản sao lưu mở bằng mật khẩu của ngày lập bản đó, hoặc bằng mã khôi phục đã in; hãy thử mật khẩu cũ.";

/// A refused secret, with the hint that helps with a backup.
pub(crate) fn of_older_secret(mut failure: Failure) -> Failure {
    if failure.exit == ExitClass::WrongPassphrase {
        OLDER_SECRET.clone_into(&mut failure.next);
    }
    failure
}
