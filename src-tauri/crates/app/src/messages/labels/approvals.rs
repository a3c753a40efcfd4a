//! What `--help` says of a leader's approval of briefings, and what is told when something was said of one.

use office::briefing::{Approval, Verdict};

pub const APPROVE: &str = "Duyệt báo cáo của một kỳ như hiện nay; sửa báo cáo sau đó thì phải duyệt lại";
pub const APPROVE_USAGE: &str = "giaoban-cli briefing approve KỲ [--comment Ý_KIẾN]";
pub const SEND_BACK: &str = "Gửi lại báo cáo của một kỳ kèm ý kiến";
pub const SEND_BACK_USAGE: &str = "giaoban-cli briefing send-back KỲ --comment Ý_KIẾN";
pub const COMMENT_ON: &str = "Góp ý cho báo cáo của một kỳ mà không duyệt";
pub const COMMENT_USAGE: &str = "giaoban-cli briefing comment KỲ --comment Ý_KIẾN";
pub const COMMENTS: &str = "Xem báo cáo của một kỳ đã được duyệt chưa, và các ý kiến";
pub const COMMENTS_USAGE: &str = "giaoban-cli briefing comments KỲ [--json]";
pub const RULE: &str = "Xem hoặc đặt điều kiện phát hành báo cáo: signed (chỉ cần đã ký), approved (còn phải được lãnh đạo duyệt)";
pub const RULE_USAGE: &str = "giaoban-cli briefing rule [signed|approved]";
pub const RULE_NAME: &str = "signed hoặc approved; bỏ trống thì chỉ xem";
pub const COMMENT: &str = "Ý kiến";
pub const COMMENT_VALUE: &str = "Ý_KIẾN";

pub const APPROVED: &str = "Đã duyệt báo cáo";
pub const SENT_BACK: &str = "Đã gửi lại báo cáo kèm ý kiến";
pub const COMMENTED: &str = "Đã ghi ý kiến";
pub const RULE_SET: &str = "Đã đặt điều kiện phát hành";

/// What somebody made of a briefing, in a word.
#[must_use]
pub fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Approved => "Duyệt",
        Verdict::SentBack => "Gửi lại",
        Verdict::Commented => "Góp ý",
    }
}

/// How a briefing stands with the leaders.
#[must_use]
pub fn standing(approval: Option<Approval>) -> &'static str {
    match approval {
        None => "Không chờ lãnh đạo duyệt",
        Some(Approval::Waiting) => "Chờ lãnh đạo duyệt",
        Some(Approval::Approved) => "Đã được lãnh đạo duyệt",
        Some(Approval::Changed) => "Đã sửa sau khi duyệt, chờ lãnh đạo duyệt lại",
        Some(Approval::SentBack) => "Lãnh đạo đã gửi lại",
    }
}
