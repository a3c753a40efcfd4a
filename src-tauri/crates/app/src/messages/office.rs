//! Sentences for what the office refuses.

use super::fields::field_failure;
use super::words::{frozen_reason, kind_name, op_name, state_name, step_name};
use super::{CORRECT, damaged, disk_full, disk_gone, in_use, internal, newer, read_only};
use crate::Failure;
use crate::failure::ExitClass;
use office::error::{NumberHolder, Obstacle, StoreTrouble};
use office::{Error, FieldError};

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        let failure = match error.trouble() {
            Some(trouble) => machine(trouble),
            None => refusal(&error),
        };
        failure.caused_by(error)
    }
}

fn machine(trouble: StoreTrouble) -> Failure {
    match trouble {
        StoreTrouble::Full => disk_full(),
        StoreTrouble::ReadOnly => read_only("Thư mục của cơ quan"),
        StoreTrouble::Gone => disk_gone("tệp dữ liệu của cơ quan"),
        StoreTrouble::Busy => in_use(),
        StoreTrouble::Damaged => damaged(),
    }
}

fn refusal(error: &Error) -> Failure {
    match error {
        Error::Invalid(fields) => invalid(fields),
        Error::NotFound { kind, .. } => Failure::new(
            "E_NOT_FOUND",
            ExitClass::BadInput,
            format!("Không tìm thấy {} này; có thể đã bị xóa.", kind_name(kind)),
            "Hãy tải lại danh sách rồi chọn lại.",
        ),
        Error::Stamped(fields) => stamped(fields),
        Error::DuplicateNumber { number, holder } => duplicate_number(*number, holder),
        Error::PeriodClosed { day, period } => Failure::new(
            "E_PERIOD_CLOSED",
            ExitClass::NotAllowed,
            format!(
                "Ngày {} thuộc kỳ {period} đã chốt nên không ghi thêm hay sửa số liệu được.",
                text::short_date(*day)
            ),
            "Hãy mở lại kỳ kèm lý do rồi nhập bổ sung, hoặc kiểm tra lại ngày.",
        ),
        Error::BookClosed { .. } | Error::BookHeld { .. } | Error::UnexplainedGaps { .. } => {
            book_stopped(error)
        }
        Error::Frozen { .. } | Error::WrongState { .. } | Error::InUse { .. } | Error::IsBriefing { .. } => {
            stopped(error)
        }
        Error::NotApproved(approval) => super::approvals::not_approved(*approval),
        Error::OwnedElsewhere { kind, owner, .. } => super::packages::owned(kind, owner),
        Error::PackageRefused(fault) => super::packages::fault(fault),
        Error::NothingToUndo => Failure::new(
            "E_NOTHING_TO_UNDO",
            ExitClass::NotAllowed,
            "Không còn việc nào để hoàn tác.",
            "Không cần làm gì thêm.",
        ),
        Error::CannotUndo { op, obstacle, .. } => cannot_undo(op, obstacle),
        Error::NewerSchema { .. } => newer(),
        Error::NotAnOffice => damaged(),
        // An older schema is migrated when the office is unlocked, so meeting one later is our own fault.
        Error::OlderSchema { .. }
        | Error::OldSqlite(_)
        | Error::Damaged(_)
        | Error::Database(_)
        | Error::Row(_)
        | Error::Internal(_) => internal(),
    }
}

fn invalid(errors: &[FieldError]) -> Failure {
    let fields: Vec<_> = errors.iter().map(field_failure).collect();
    let message = match fields.as_slice() {
        [one] => format!("Chưa lưu được. {}", one.message),
        many => format!("Chưa lưu được: có {} mục chưa đúng.", many.len()),
    };
    Failure::new("E_FIELD", ExitClass::BadInput, message, CORRECT).with_fields(fields)
}

/// The words of the refusal name the field and the stamp, never the text around it.
fn stamped(errors: &[FieldError]) -> Failure {
    let fields: Vec<_> = errors.iter().map(field_failure).collect();
    Failure::new(
        "E_SECRET_STAMP",
        ExitClass::NotAllowed,
        "Nội dung vừa nhập có chữ của dấu mật nên chưa lưu gì cả.",
        "Nếu văn bản có đóng dấu mật, hãy đăng ký vào Sổ đăng ký bí mật nhà nước; nếu không, hãy xác nhận rồi lưu lại.",
    )
    .with_fields(fields)
}

fn duplicate_number(number: i64, holder: &NumberHolder) -> Failure {
    let (about, day) = (&holder.abstract_text, text::short_date(holder.day));
    let place = if holder.deleted_at.is_some() { ", nay ở thùng rác" } else { "" };
    Failure::new(
        "E_DUPLICATE_NUMBER",
        ExitClass::BadInput,
        format!("Số {number} đã cấp cho văn bản “{about}” ngày {day}{place}."),
        "Hãy kiểm tra số đóng dấu trên giấy, hoặc để phần mềm cấp số tiếp theo; nếu vừa khôi phục dữ liệu, hãy xác nhận số cuối \
         cùng trên giấy ở “Sao lưu và khôi phục”.",
    )
}

fn stopped(error: &Error) -> Failure {
    let (code, message, next) = match error {
        Error::Frozen { kind, why, .. } => (
            "E_FROZEN",
            format!("Không sửa được {} này vì {}.", kind_name(kind), frozen_reason(why)),
            "Hãy lập văn bản hoặc biên bản bổ sung, đính chính thay vì sửa bản cũ.",
        ),
        Error::InUse { kind, used_by, .. } => (
            "E_RECORD_IN_USE",
            format!("Chưa xóa được {} này vì còn {} đang dùng đến.", kind_name(kind), kind_name(used_by)),
            "Hãy gỡ mục này khỏi các hồ sơ đang dùng trước, hoặc đặt ngày hết hiệu lực thay vì xóa.",
        ),
        Error::IsBriefing { symbol, period, .. } => (
            "E_IS_BRIEFING",
            format!(
                "Văn bản này là báo cáo giao ban số {symbol} của kỳ {period} đã phát hành, không xóa hay hủy số riêng được."
            ),
            "Hãy thu hồi, thay thế hoặc đính chính báo cáo đó ở phần Báo cáo.",
        ),
        Error::WrongState { kind, state, step } => (
            "E_WRONG_STATE",
            format!("Chưa {} được vì {} này {}.", step_name(step), kind_name(kind), state_name(state)),
            "Hãy tải lại hồ sơ để xem trạng thái hiện nay rồi chọn việc phù hợp.",
        ),
        _ => return internal(),
    };
    Failure::new(code, ExitClass::NotAllowed, message, next)
}

fn book_stopped(error: &Error) -> Failure {
    let (code, message, next) = match error {
        Error::BookClosed { book, period, closed_on } => (
            "E_BOOK_CLOSED",
            format!(
                "{book} {} đã khóa ngày {} nên không vào sổ, sửa hay xóa được nữa.",
                book_period(period),
                text::short_date(*closed_on)
            ),
            "Hãy vào sổ của năm mới; bút phê và kết quả xử lý của văn bản trong sổ đã khóa vẫn ghi tiếp được.",
        ),
        Error::BookHeld { book } => (
            "E_BOOK_HELD",
            format!(
                "Dữ liệu vừa được khôi phục nên sổ “{book}” chưa cấp số mới: có thể đã có số đóng dấu trên giấy sau bản sao lưu."
            ),
            "Hãy vào “Sao lưu và khôi phục”, xem số cuối cùng trên sổ giấy và xác nhận số đó; văn bản đã đóng dấu vẫn nhập lại được \
             theo đúng số của nó.",
        ),
        Error::UnexplainedGaps { first, count } => (
            "E_UNEXPLAINED_GAPS",
            format!(
                "Chưa khóa sổ được vì còn {} số trống chưa ghi lý do, bắt đầu từ số {first}.",
                text::number(*count)
            ),
            "Hãy ghi lý do cho từng số trống rồi khóa sổ lại.",
        ),
        _ => return internal(),
    };
    Failure::new(code, ExitClass::NotAllowed, message, next)
}

/// `năm 2017`, or the term a book by terms is in.
fn book_period(key: &str) -> String {
    let term = key.strip_prefix("term ").and_then(|from| from.parse().ok());
    term.map_or_else(|| format!("năm {key}"), |from| format!("nhiệm kỳ từ {}", text::short_date(from)))
}

fn cannot_undo(op: &str, obstacle: &Obstacle) -> Failure {
    let why = match obstacle {
        Obstacle::Later { op, .. } => format!("sau đó đã có việc “{}” trên cùng hồ sơ", op_name(op)),
        Obstacle::Final => "việc đó là ký, phát hành, khóa hoặc thay đổi tài khoản".to_owned(),
        Obstacle::Referenced => "đã có hồ sơ mới hơn dựa vào đó".to_owned(),
        Obstacle::Numbered => "số văn bản đã cấp không lấy lại được, chỉ hủy số kèm lý do".to_owned(),
        Obstacle::IsUndo => "chính việc đó là một lần hoàn tác".to_owned(),
        Obstacle::AlreadyUndone(_) => "việc đó đã được hoàn tác rồi".to_owned(),
    };
    Failure::new(
        "E_CANNOT_UNDO",
        ExitClass::NotAllowed,
        format!("Không hoàn tác được việc “{}” vì {why}.", op_name(op)),
        "Hãy mở hồ sơ và sửa trực tiếp; lịch sử vẫn giữ mọi thay đổi.",
    )
}
