//! Sentences about the health of an office.

use super::attachments::attachment_fault;
use crate::Failure;
use crate::attachments::AttachmentsFound;
use crate::failure::{ExitClass, FieldFailure};
use crate::health::{DamageOf, DamageReport};
use office::health::{BrokenRule, Rule};

/// What to do about records that say what no record may.
const SET_RIGHT: &str =
    "Hãy mở từng hồ sơ được nêu để sửa, hoặc báo người hỗ trợ phần mềm; chưa có gì bị xóa hay sửa tự động.";

/// What is said when a program died in the office.
pub(crate) const UNCLEAN: &str =
    "Có lần phần mềm bị tắt ngang, không đóng đúng cách; hãy chạy kiểm tra đầy đủ (check --full).";

/// What is said when a copy of the key file was written anew.
pub(crate) const KEYS_MENDED: &str = "Đã thấy một trong hai bản tệp khóa bị hỏng hoặc thiếu và đã chép lại từ bản còn tốt; \
     nếu còn gặp lại, hãy sao lưu ngay và kiểm tra ổ đĩa.";
/// What is said when it could not be.
pub(crate) const KEYS_NOT_MENDED: &str = "Đã thấy một trong hai bản tệp khóa bị hỏng hoặc thiếu mà chưa chép lại được; hãy \
     sao lưu ngay, rồi xem ổ đĩa còn chỗ trống và có cho phép ghi không.";

/// What is said when the disk did not give all of the database.
pub(crate) const DATABASE_UNREAD: &str = "Không đọc được hết tệp dữ liệu của cơ quan; ổ đĩa có thể đã bị rút hoặc hỏng. Hãy \
     kiểm tra ổ đĩa và sao lưu ngay; nếu còn gặp lại, hãy khôi phục từ bản sao lưu gần nhất.";

/// What is said of a database that is damaged.
pub(crate) fn damage_words(of: DamageOf) -> Vec<String> {
    let sentences = match of {
        DamageOf::Database => [
            "Tệp dữ liệu của cơ quan có chỗ không đọc được.",
            "Chưa có gì bị xóa; bản sao của tệp hỏng được giữ lại, các bản sao lưu cũ không bị thay thế.",
        ],
        DamageOf::Folder => [
            "Thư mục của cơ quan không còn cho biết bản dữ liệu nào đang dùng.",
            "Chưa có gì bị xóa; các bản dữ liệu còn trong thư mục và các bản sao lưu cũ không bị thay thế.",
        ],
    };
    sentences.map(str::to_owned).into()
}

/// Where the copy of a damaged database is, and what there is to go back to.
pub(crate) fn damage_fields(report: &DamageReport) -> Vec<FieldFailure> {
    let copy = match &report.kept_copy {
        Some(path) => format!("Bản sao của tệp hỏng được giữ ở “{path}”."),
        None => "Chưa giữ được bản sao của tệp hỏng; hãy kiểm tra chỗ trống trên ổ đĩa.".to_owned(),
    };
    let newest = match &report.newest {
        Some(newest) => format!(
            "Bản sao lưu đã kiểm tra gần nhất lập lúc {}, ở “{}”; khôi phục từ bản đó thì thiếu những việc ghi sau lúc ấy.",
            newest.made_at.replace('T', " "),
            newest.path
        ),
        None => "Chưa có bản sao lưu nào để khôi phục.".to_owned(),
    };
    let field = |field: &str, message| FieldFailure { field: field.to_owned(), message };
    vec![field("copy", copy), field("newest", newest)]
}

/// How the attachments are beside a damaged database, which may no longer list them.
pub(crate) fn attachment_fields(found: Option<&AttachmentsFound>) -> Vec<FieldFailure> {
    let field = |message: String| vec![FieldFailure { field: "attachments".to_owned(), message }];
    match found {
        None => field("Chưa xem được các tệp đính kèm vì không đọc được danh sách của chúng.".to_owned()),
        Some(AttachmentsFound { faults, .. }) if !faults.is_empty() => {
            faults.iter().map(attachment_fault).collect()
        }
        Some(AttachmentsFound { whole: 0, .. }) => Vec::new(),
        Some(AttachmentsFound { whole, .. }) => field(format!("{whole} tệp đính kèm còn nguyên vẹn.")),
    }
}

/// Every record that says what no record may.
pub(crate) fn rules_broken(broken: &[BrokenRule]) -> Failure {
    let field = |one: &BrokenRule| FieldFailure {
        field: format!("{} {}", one.kind, one.id),
        message: rule_words(one),
    };
    let fields: Vec<_> = broken.iter().map(field).collect();
    let message = match fields.as_slice() {
        [one] => format!("Dữ liệu đọc được hết nhưng có một chỗ sai quy tắc. {}", one.message),
        many => format!("Dữ liệu đọc được hết nhưng có {} chỗ sai quy tắc.", many.len()),
    };
    Failure::new("E_RULES_BROKEN", ExitClass::Damaged, message, SET_RIGHT).with_fields(fields)
}

/// What is wrong at one place.
pub(crate) fn rule_words(broken: &BrokenRule) -> String {
    let BrokenRule { name, first, last, .. } = broken;
    match broken.rule {
        Rule::NumberTwice => format!("“{name}”: số {first} được cấp cho {last} văn bản."),
        Rule::SilentGap => gap_words(broken),
        Rule::ClosedBook => {
            format!(
                "“{name}” đã khóa với số cuối là {first} nhưng văn bản cuối cùng trong sổ mang số {last}."
            )
        }
        Rule::PartOfWhole => {
            format!("Hoạt động “{name}”: số thành phần ({first}) lớn hơn tổng số người ({last}).")
        }
        Rule::VillageTwice => format!("Hoạt động “{name}”: một thôn, bản được ghi {first} lần."),
        Rule::OneLead => {
            format!("“{name}”: một cơ quan vừa chủ trì vừa phối hợp, hoặc được ghi phối hợp hai lần.")
        }
    }
}

/// Numbers that are missing and nobody has said why.
pub(crate) fn gap_words(broken: &BrokenRule) -> String {
    let BrokenRule { name, first, last, .. } = broken;
    let numbers =
        if first == last { format!("số {first}") } else { format!("các số từ {first} đến {last}") };
    format!("“{name}” thiếu {numbers} mà chưa ghi lý do.")
}
