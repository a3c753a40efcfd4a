//! Sentences about a leader's approval of a briefing.

use crate::Failure;
use crate::failure::ExitClass;
use office::briefing::Approval;

/// What to do before a briefing that no leader approved as it is.
const ASK: &str = "Hãy nhờ lãnh đạo mở báo cáo ở phần Báo cáo, xem và duyệt bản hiện nay, rồi phát hành lại.";
/// What to do with one that came back.
const SET_RIGHT: &str = "Hãy xem ý kiến của lãnh đạo ở phần Báo cáo, sửa báo cáo, rồi nhờ duyệt lại.";

/// Why a briefing is not issued yet.
pub(super) fn not_approved(approval: Approval) -> Failure {
    let (message, next) = match approval {
        Approval::Changed => (
            "Báo cáo đã thay đổi sau khi lãnh đạo duyệt, nên lần duyệt đó không còn hiệu lực và chưa phát hành được.",
            ASK,
        ),
        Approval::SentBack => ("Lãnh đạo đã gửi lại báo cáo kèm ý kiến, nên chưa phát hành được.", SET_RIGHT),
        Approval::Waiting | Approval::Approved => {
            ("Cơ quan quy định báo cáo phải được lãnh đạo duyệt, mà bản hiện nay chưa được duyệt.", ASK)
        }
    };
    Failure::new("E_NOT_APPROVED", ExitClass::NotAllowed, message, next)
}
