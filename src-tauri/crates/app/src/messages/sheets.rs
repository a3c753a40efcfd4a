//! The headings of lists in spreadsheets. They are among the header words by which files are recognised, so that what
//! was exported comes back with its columns known.

use exchange::{Field, Kind};
use office::Mark;
use office::profile::Level;

/// What rows out of the clipboard are called in place of a file's name.
pub(crate) const PASTED: &str = "các dòng vừa dán";
/// The kind of an activity whose file names none.
pub(crate) const OTHER_KIND: &str = "Hoạt động khác";
/// What a session of a kind that a file brings is called.
pub(crate) const SESSION: &str = "cuộc";
/// What places are called where nobody says whether they are villages.
pub(crate) const PLACES: &str = "địa bàn";
/// The result of a task of which a file says only when it was done.
pub(crate) const DONE: &str = "Đã hoàn thành";

/// A task that has no day to be done by because it is done all the time.
pub(crate) const RECURRING: &str = "Thường xuyên";

/// Everywhere an office of a level works.
pub(crate) fn whole_area(level: Level) -> &'static str {
    match level {
        Level::District => "toàn huyện",
        Level::Commune => "toàn xã",
    }
}

/// How exactly a number was reported; nothing for an exact one.
pub(crate) fn approximate(mark: Mark) -> &'static str {
    match mark {
        Mark::Exact => "",
        Mark::Over => "trên",
        Mark::Nearly => "gần",
        Mark::About => "khoảng",
    }
}

/// The heading of a field's column.
pub(crate) fn heading(kind: Kind, field: Field) -> &'static str {
    match (field, kind) {
        (Field::Ordinal, _) => "STT",
        (Field::Number, Kind::DirectivesOut) => "Số đi",
        (Field::Number, _) => "Số đến",
        (Field::ArrivalDate, _) => "Ngày đến",
        (Field::Issuer, _) => "Cơ quan ban hành",
        (Field::Symbol, _) => "Số, ký hiệu",
        (Field::DocumentDate, _) => "Ngày văn bản",
        (Field::SymbolAndDate, _) => "Số, ký hiệu, ngày tháng",
        (Field::Type, _) => "Tên loại",
        (Field::TypeAndAbstract, _) => "Tên loại và trích yếu",
        (Field::Abstract, _) => "Trích yếu",
        (Field::Recipient, Kind::DirectivesOut) => "Nơi nhận",
        (Field::Recipient, _) => "Đơn vị, người nhận",
        (Field::DueDate, Kind::DirectivesIn | Kind::DirectivesOut) => "Hạn xử lý",
        (Field::DueDate, _) => "Thời hạn",
        (Field::Secrecy, _) => "Độ mật",
        (Field::Note, _) => "Ghi chú",
        (Field::Signer, _) => "Người ký",
        (Field::Copies, _) => "Số bản",
        (Field::Title, _) => "Nhiệm vụ",
        (Field::SourceSymbol, _) => "Văn bản giao",
        (Field::Lead, _) => "Chủ trì",
        (Field::Coordinating, _) => "Phối hợp",
        (Field::Person, _) => "Người phụ trách",
        (Field::Result, _) => "Kết quả",
        (Field::FinishedOn, _) => "Ngày hoàn thành",
        (Field::DateFrom, _) => "Từ ngày",
        (Field::DateTo, _) => "Đến ngày",
        (Field::Name, Kind::People) => "Họ và tên",
        (Field::Name, Kind::Places) => "Tên địa bàn",
        (Field::Name, _) => "Tên hoạt động",
        (Field::Kind, _) => "Loại hoạt động",
        (Field::Places, _) => "Địa bàn",
        (Field::Sessions, _) => "Số buổi",
        (Field::Attendances, _) => "Lượt người",
        (Field::Women, _) => "Nữ",
        (Field::Money, _) => "Số tiền vận động",
        (Field::Post, _) => "Chức vụ",
        (Field::Organisation, _) => "Đơn vị",
        (Field::Parent, _) => "Thuộc xã",
        (Field::Word, _) => "Loại địa bàn",
    }
}
