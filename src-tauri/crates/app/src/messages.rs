//! The only home of sentences about errors: each with its stable code, the reason, and what to do next.
//!
//! Both hosts show these and neither writes its own. Codes never change their meaning; sentences may be improved.

mod accounts;
mod approvals;
mod attachments;
mod backups;
pub(crate) mod briefing_sheets;
mod field_names;
mod fields;
mod health;
mod imports;
mod keys;
#[allow(missing_docs)] // A label says itself what it is.
pub mod labels;
mod lines;
mod names;
mod office;
mod own;
mod packages;
mod paper;
mod reasons;
pub(crate) mod sheets;
mod told;
mod usage;
mod vault;
mod words;

pub(crate) use accounts::ACCOUNT_REMOVED;
pub(crate) use attachments::{attachment_fault_words, attachments_damaged};
pub(crate) use backups::{backup_notices, file_fault_words, of_older_secret};
pub(crate) use health::{
    DATABASE_UNREAD, KEYS_MENDED, KEYS_NOT_MENDED, UNCLEAN, attachment_fields, damage_fields, damage_words,
    gap_words, rule_words, rules_broken,
};
pub use imports::{fate_words, import_kind_words, row_reason_words};
pub(crate) use packages::unknown_village;
pub(crate) use reasons::{joint_name, merged_into, reason_words, same_words};
pub(crate) use told::{
    EXPUNGED, NEW_CARDS, REGISTERED_APART, far_off_words, number_kept, on_stick_words, outlived_words,
    still_held, synced_words,
};
pub(crate) use words::{kind_name, op_name};

use crate::Failure;
use crate::failure::ExitClass;

/// What to do when only the people who wrote the program can help.
const REPORT: &str = "Hãy thử lại; nếu vẫn gặp lỗi này, hãy ghi lại mã lỗi và báo người hỗ trợ phần mềm.";
/// What to do when the disk is full.
const MAKE_ROOM: &str = "Hãy giải phóng chỗ trống trên ổ đĩa rồi thử lại.";
/// What to do when a folder may not be written.
const ALLOW_WRITING: &str = "Hãy bỏ khóa ghi của ổ đĩa hoặc xin quyền ghi vào thư mục này, rồi thử lại.";
/// What to do when the drive has gone.
const PLUG_IN: &str = "Hãy kiểm tra ổ đĩa hoặc USB còn cắm và thư mục còn đúng chỗ, rồi thử lại.";
/// What to do when data or keys are damaged.
const RESTORE: &str = "Không sửa hay xóa tệp nào trong thư mục cơ quan; hãy khôi phục từ bản sao lưu gần nhất hoặc báo người hỗ trợ phần mềm.";
/// What to do when a newer version made the file.
const UPDATE: &str = "Hãy cài phiên bản phần mềm mới hơn rồi mở lại; dữ liệu chưa bị thay đổi.";
/// What to do about refused fields.
const CORRECT: &str = "Hãy sửa các mục được nêu rồi lưu lại.";

fn disk_full() -> Failure {
    Failure::new(
        "E_DISK_FULL",
        ExitClass::Disk,
        "Ổ đĩa đã đầy nên chưa ghi được; dữ liệu cũ vẫn nguyên vẹn.",
        MAKE_ROOM,
    )
}

fn read_only(what: &str) -> Failure {
    let message = format!("{what} không cho phép ghi; dữ liệu cũ vẫn nguyên vẹn.");
    Failure::new("E_READ_ONLY", ExitClass::Disk, message, ALLOW_WRITING)
}

fn disk_gone(what: &str) -> Failure {
    let message = format!("Không đọc hoặc ghi được {what}; ổ đĩa có thể đã bị rút hoặc hỏng.");
    Failure::new("E_DISK_GONE", ExitClass::Disk, message, PLUG_IN)
}

fn in_use() -> Failure {
    Failure::new(
        "E_IN_USE",
        ExitClass::InUse,
        "Dữ liệu cơ quan đang được mở ở một cửa sổ hoặc chương trình khác.",
        "Hãy đóng cửa sổ hoặc chương trình đó rồi mở lại.",
    )
}

fn damaged() -> Failure {
    Failure::new("E_DAMAGED", ExitClass::Damaged, "Tệp dữ liệu của cơ quan bị hỏng.", RESTORE)
}

fn newer() -> Failure {
    Failure::new(
        "E_NEWER_VERSION",
        ExitClass::Newer,
        "Dữ liệu này do một phiên bản phần mềm mới hơn ghi, phiên bản đang dùng không đọc được.",
        UPDATE,
    )
}

fn internal() -> Failure {
    Failure::new(
        "E_INTERNAL",
        ExitClass::Internal,
        "Phần mềm gặp lỗi ngoài dự kiến; việc vừa làm chưa được ghi, dữ liệu đã lưu không bị ảnh hưởng.",
        REPORT,
    )
}

#[cfg(test)]
mod tests;
