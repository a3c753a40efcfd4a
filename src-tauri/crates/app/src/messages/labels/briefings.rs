//! What `--help` says of a briefing's steps, and what is told when one was taken.

use chrono::NaiveDate;

pub const FROM: &str =
    "Ngày đầu của số liệu; bỏ trống thì theo kỳ, hoặc nối tiếp báo cáo kỳ trước đã phát hành";
pub const TO: &str = "Ngày cuối của số liệu; bỏ trống thì theo kỳ";
pub const SIGNER: &str = "Mã người ký; bỏ trống thì là người ký thứ nhất của cơ quan";
pub const SIGNER_VALUE: &str = "NGƯỜI_KÝ";

pub const DRAFT: &str =
    "Soạn dự thảo báo cáo của một kỳ từ sổ, hoặc soạn lại và sửa ngày, người ký của dự thảo";
pub const DRAFT_USAGE: &str =
    "giaoban-cli briefing draft KỲ [--date NGÀY] [--from NGÀY] [--to NGÀY] [--signer NGƯỜI_KÝ]";
pub const SHOW: &str = "Xem báo cáo của một kỳ dạng JSON: các đoạn, số liệu, cảnh báo và việc làm được";
pub const SHOW_USAGE: &str = "giaoban-cli briefing show KỲ";
pub const EDIT: &str = "Thay lời một đoạn của dự thảo, theo JSON {anchor, text}; text rỗng thì đoạn không in";
pub const EDIT_USAGE: &str = "giaoban-cli briefing edit KỲ [TỆP|-]";
pub const OVERRIDE: &str = "Thay một số liệu của dự thảo, theo JSON {figure, drafted, value, mark, reason}";
pub const OVERRIDE_USAGE: &str = "giaoban-cli briefing override KỲ [TỆP|-]";
pub const LIST: &str = "Liệt kê các báo cáo; lọc theo kind, period, year, state, from, to";
pub const LIST_USAGE: &str =
    "giaoban-cli briefing list [--filter TÊN=GIÁ_TRỊ] [--sort CỘT] [--offset N] [--limit N]";
pub const REVERT: &str =
    "Lấy lại câu máy soạn của một đoạn đã sửa, hoặc in lại bảng, biểu đồ, đoạn văn đã để không in";
pub const REVERT_USAGE: &str = "giaoban-cli briefing revert KỲ ĐOẠN";
pub const ANCHOR: &str = "Tên đoạn, bảng hoặc biểu đồ (anchor), như briefing show cho biết";
pub const ANCHOR_VALUE: &str = "ĐOẠN";
pub const CLEAR_OVERRIDE: &str = "Bỏ số đã thay của dự thảo, lấy lại số từ sổ";
pub const CLEAR_OVERRIDE_USAGE: &str = "giaoban-cli briefing clear-override KỲ SỐ_LIỆU";
pub const FIGURE: &str = "Tên số liệu (key), như briefing show cho biết";
pub const FIGURE_VALUE: &str = "SỐ_LIỆU";
pub const PRINT_DRAFT: &str = "In dự thảo để xin ý kiến; bản in sau mang số lần dự thảo tiếp theo";
pub const PRINT_DRAFT_USAGE: &str = "giaoban-cli briefing print-draft KỲ --out TỆP.pdf";
pub const PRINT_SIGNING: &str = "In bản trình ký; từ đây lời văn, số liệu và người ký không đổi nữa";
pub const PRINT_SIGNING_USAGE: &str = "giaoban-cli briefing print-signing KỲ --out TỆP.pdf";
pub const OUT: &str = "Tệp ghi ra, đuôi .pdf";
pub const SIGN: &str = "Ghi nhận báo cáo đã ký, theo JSON {signed_on}";
pub const SIGN_USAGE: &str = "giaoban-cli briefing sign KỲ [TỆP|-]";
pub const ISSUE: &str =
    "Phát hành báo cáo đã ký, theo JSON {numbering, issued_on, book}: lấy số tiếp theo hoặc số đã đóng dấu";
pub const ISSUE_USAGE: &str = "giaoban-cli briefing issue KỲ [TỆP|-]";
pub const BACK: &str = "Đưa bản đã in trình ký hoặc đã ký về dự thảo để sửa";
pub const BACK_USAGE: &str = "giaoban-cli briefing back-to-draft KỲ";
pub const REMOVE: &str = "Xóa dự thảo báo cáo của một kỳ (vẫn hoàn tác được)";
pub const REMOVE_USAGE: &str = "giaoban-cli briefing remove KỲ";
pub const WITHDRAW: &str = "Thu hồi báo cáo đã phát hành, theo JSON {withdrawn_on, reason}";
pub const WITHDRAW_USAGE: &str = "giaoban-cli briefing withdraw KỲ [TỆP|-]";
pub const SUPERSEDE: &str =
    "Soạn báo cáo thay thế (replaces) hoặc đính chính (corrects) báo cáo đã phát hành";
pub const SUPERSEDE_USAGE: &str = "giaoban-cli briefing supersede KỲ replaces|corrects [--date NGÀY]";
pub const BY: &str = "replaces (thay thế) hoặc corrects (đính chính)";
pub const NEW_DATE: &str = "Ngày văn bản của báo cáo mới, dạng NĂM-THÁNG-NGÀY; bỏ trống thì là hôm nay";

pub const DRAFTED: &str = "Đã soạn dự thảo báo cáo";
pub const EDITED: &str = "Đã thay lời một đoạn";
pub const OVERRIDDEN: &str = "Đã thay số liệu";
pub const REVERTED: &str = "Đã lấy lại phần máy soạn";
pub const CLEARED: &str = "Đã lấy lại số từ sổ";
pub const SIGNED: &str = "Đã ghi nhận báo cáo được ký";
pub const ISSUED: &str = "Đã phát hành báo cáo";
pub const TAKEN_BACK: &str = "Đã đưa báo cáo về dự thảo";
pub const REMOVED: &str = "Đã xóa dự thảo báo cáo";
pub const WITHDRAWN: &str = "Đã thu hồi báo cáo";
pub const SUPERSEDED: &str = "Đã soạn dự thảo của báo cáo mới";

/// That a draft does not count the days that have passed since the day written as given, and what to do.
#[must_use]
pub fn falls_short(last: NaiveDate) -> String {
    format!(
        "Chú ý: dự thảo chỉ tính số liệu đến hết ngày {}, là ngày văn bản. Muốn tính cả những ngày đã qua từ đó trong \
         kỳ, hãy chạy giaoban-cli briefing draft để soạn lại từ sổ.",
        text::short_date(last)
    )
}
