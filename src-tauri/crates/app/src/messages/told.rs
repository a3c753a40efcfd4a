//! Sentences for what is told when something was done and not all is as it seems.

/// A number whose entry went to the trash.
pub(crate) fn number_kept(number: i64, book: &str) -> String {
    format!("Số {number} của “{book}” vẫn được giữ cho văn bản đã xóa, không cấp lại.")
}
