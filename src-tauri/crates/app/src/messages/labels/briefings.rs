//! What `--help` says of a briefing's date, days and signer, and what is told of them.

use chrono::NaiveDate;

pub const FROM: &str =
    "Ngày đầu của số liệu; bỏ trống thì theo kỳ, hoặc nối tiếp báo cáo kỳ trước đã phát hành";
pub const TO: &str = "Ngày cuối của số liệu; bỏ trống thì theo kỳ";
pub const SIGNER: &str = "Mã người ký; bỏ trống thì là người ký thứ nhất của cơ quan";
pub const SIGNER_VALUE: &str = "NGƯỜI_KÝ";

/// That a draft does not count the days that have passed since the day written as given, and what to do.
#[must_use]
pub fn falls_short(last: NaiveDate) -> String {
    format!(
        "Chú ý: dự thảo chỉ tính số liệu đến hết ngày {}, là ngày văn bản. Muốn tính cả những ngày đã qua từ đó trong \
         kỳ, hãy chạy giaoban-cli briefing draft để soạn lại từ sổ.",
        text::short_date(last)
    )
}
