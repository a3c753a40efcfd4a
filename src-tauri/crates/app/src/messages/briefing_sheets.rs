//! The words of a briefing's workbook.

/// The sheet of figures.
pub(crate) const FIGURES: &str = "Số liệu";
/// The sheet of the records behind them.
pub(crate) const SOURCES: &str = "Hồ sơ nguồn";

/// The columns of figures, with their widths in characters.
pub(crate) const FIGURE_COLUMNS: &[(&str, u16)] = &[
    ("Mục của báo cáo", 40),
    ("Nội dung số liệu", 32),
    ("Giá trị", 14),
    ("Đơn vị tính", 18),
    ("Mức chính xác", 12),
    ("Ghi trong báo cáo", 20),
    ("Từ ngày", 12),
    ("Đến ngày", 12),
    ("Số theo hồ sơ (nếu đã sửa tay)", 16),
    ("Số hồ sơ", 10),
    ("Hồ sơ nguồn", 60),
];

/// The columns of records, with their widths in characters.
pub(crate) const SOURCE_COLUMNS: &[(&str, u16)] = &[
    ("Nội dung số liệu", 32),
    ("Ghi trong báo cáo", 20),
    ("Loại hồ sơ", 18),
    ("Số, ký hiệu", 18),
    ("Ngày", 12),
    ("Hồ sơ nguồn", 80),
];

/// A record and how many others stand beside it.
pub(crate) fn and_others(title: &str, others: usize) -> String {
    format!("{title} (và {others} hồ sơ khác)")
}
