//! Sentences for what is told when something was done and not all is as it seems.

use chrono::NaiveDate;

/// What stands in the register where a number is held for a document that is registered elsewhere (norms B.6).
pub(crate) const REGISTERED_APART: &str = "(Đăng ký riêng)";
/// What stands in the register where a document was taken out for good.
pub(crate) const EXPUNGED: &str = "(Nội dung đã được xóa hẳn)";

/// What may still hold what was taken out for good.
pub(crate) fn still_held(entered_on: NaiveDate, today: NaiveDate, tasks: &[String]) -> String {
    let (from, to) = (text::short_date(entered_on), text::short_date(today));
    let backups = format!(
        "Các bản sao lưu lập từ ngày {from} đến ngày {to}, cả trên USB và bản dự phòng trong thư mục cơ quan, có thể còn \
         giữ nội dung này: hãy lập bản sao lưu mới rồi hủy các bản đó."
    );
    if tasks.is_empty() {
        return backups;
    }
    let titles = tasks.iter().map(|title| format!("“{title}”")).collect::<Vec<_>>().join(", ");
    format!("{backups} Hãy xem lại cả các nhiệm vụ lập từ văn bản này: {titles}.")
}

/// A number whose entry went to the trash.
pub(crate) fn number_kept(number: i64, book: &str) -> String {
    format!("Số {number} của “{book}” vẫn được giữ cho văn bản đã xóa, không cấp lại.")
}

/// Old copies of the whole office that went.
pub(crate) fn outlived_words(names: &[String]) -> String {
    format!(
        "Đã bỏ bản dự phòng cũ trên máy này ({}); mọi việc ghi trong đó đều có trong bản sao lưu hoặc trong hai bản mới hơn.",
        names.join(", ")
    )
}

/// What other offices must be given once this one signs and opens packages with other keys.
pub(crate) const NEW_CARDS: &str = "Khóa dùng để trao đổi gói số liệu đã khác trước: hãy gửi lại thẻ khóa và phiếu dấu vân tay khóa cho từng cơ quan đang trao đổi. \
     Cho đến lúc đó, gói số liệu hai bên gửi nhau đều bị từ chối.";

/// A clock that is far from the last work.
pub(crate) fn far_off_words(last: NaiveDate, today: NaiveDate) -> String {
    format!(
        "Đồng hồ của máy đang là ngày {}, trong khi lần ghi trước là ngày {}; hãy kiểm tra ngày giờ của máy, nếu sai thì sửa \
         đồng hồ rồi xem lại hồ sơ vừa ghi.",
        text::short_date(today),
        text::short_date(last)
    )
}

/// An office in a folder that a service keeps in step with other machines.
pub(crate) fn synced_words(service: &str) -> String {
    format!(
        "Dữ liệu của cơ quan nằm trong thư mục đồng bộ {service}; việc đồng bộ có thể làm hỏng dữ liệu đang ghi. Hãy đóng \
         phần mềm, chuyển cả thư mục ra ngoài nơi đồng bộ, và chỉ sao lưu ra USB."
    )
}

/// An office on a medium that is unplugged.
pub(crate) fn on_stick_words() -> String {
    "Dữ liệu của cơ quan nằm ngay trên USB; rút USB khi đang làm có thể mất việc vừa ghi. Hãy để dữ liệu trên ổ đĩa của máy \
     và dùng USB để sao lưu."
        .to_owned()
}
