//! Sentences about files that are taken in: why a whole file was refused, and what became of a row.

use super::REPORT;
use crate::Failure;
use crate::failure::ExitClass;
use exchange::{Fate, Kind, Reason, Refused};

const CHOOSE_ANOTHER: &str =
    "Hãy chọn lại tệp Excel (.xlsx, .xls), OpenDocument (.ods) hoặc CSV; chưa có gì được nhập.";
const SPLIT: &str = "Hãy tách tệp thành nhiều tệp nhỏ hơn rồi nhập lần lượt; chưa có gì được nhập.";
const SAVE_AGAIN: &str =
    "Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi chọn lại; chưa có gì được nhập.";

pub(super) fn refused(refused: &Refused) -> Failure {
    let (message, next) = match refused {
        Refused::Empty => ("Tệp không có dòng nào.".to_owned(), CHOOSE_ANOTHER),
        Refused::TooLarge { limit, .. } => {
            (format!("Tệp lớn quá; nhiều nhất {} MB.", limit / (1 << 20)), SPLIT)
        }
        Refused::Bomb => ("Tệp nén bung ra lớn bất thường nên không được đọc.".to_owned(), CHOOSE_ANOTHER),
        Refused::TooManySheets { limit } => {
            (format!("Tệp có nhiều trang tính quá; nhiều nhất {limit} trang."), SPLIT)
        }
        Refused::TooManyRows { limit } => {
            (format!("Tệp có nhiều dòng quá; nhiều nhất {} dòng.", text::number(i64::from(*limit))), SPLIT)
        }
        Refused::TooManyCells { limit } => {
            let most = i64::try_from(*limit).unwrap_or(i64::MAX);
            (format!("Tệp có nhiều ô quá; nhiều nhất {} ô.", text::number(most)), SPLIT)
        }
        Refused::NotASpreadsheet => {
            ("Đây không phải tệp bảng tính, dù tên tệp có thể ghi khác.".to_owned(), CHOOSE_ANOTHER)
        }
        Refused::Unsupported => ("Chưa đọc được bảng tính dạng này.".to_owned(), SAVE_AGAIN),
        Refused::Password => (
            "Tệp có đặt mật khẩu nên không đọc được.".to_owned(),
            "Hãy bỏ mật khẩu của tệp trong Excel, lưu lại rồi chọn lại; chưa có gì được nhập.",
        ),
        Refused::Damaged(_) => ("Tệp bị hỏng hoặc chép chưa hết.".to_owned(), SAVE_AGAIN),
        Refused::EncodingUnsure { readings } => {
            let names: Vec<&str> = readings.iter().map(|encoding| encoding.name()).collect();
            (
                format!("Chưa chắc chữ trong tệp được gõ bằng bảng mã nào ({}).", names.join(", ")),
                "Hãy xem thử từng cách đọc rồi chọn bảng mã đúng; chưa có gì được nhập.",
            )
        }
        Refused::NoSuchSheet => (
            "Tệp không có trang tính tên như vậy.".to_owned(),
            "Hãy chọn lại trang tính; chưa có gì được nhập.",
        ),
        Refused::NoHeader => (
            "Không tìm thấy dòng tiêu đề cột của loại hồ sơ này.".to_owned(),
            "Hãy kiểm tra đã chọn đúng loại hồ sơ và trang tính, hoặc tự chỉ định cột; chưa có gì được nhập.",
        ),
        Refused::Cancelled => ("Đã dừng theo yêu cầu.".to_owned(), CHOOSE_ANOTHER),
    };
    Failure::new(refused.code(), ExitClass::BadInput, message, next)
}

pub(super) fn unwritable() -> Failure {
    Failure::new(
        "E_EXPORT_FORMAT",
        ExitClass::BadInput,
        "Danh sách quá lớn hoặc có ô quá dài so với khuôn dạng tệp.",
        REPORT,
    )
}

/// What is taken in, in words.
#[must_use]
pub fn import_kind_words(kind: Kind) -> &'static str {
    match kind {
        Kind::DirectivesIn => "văn bản đến",
        Kind::DirectivesOut => "văn bản đi",
        Kind::Tasks => "nhiệm vụ",
        Kind::Activities => "hoạt động",
        Kind::People => "cán bộ",
        Kind::Places => "địa bàn",
    }
}

/// What becomes of a row, in words.
#[must_use]
pub fn fate_words(fate: Fate) -> &'static str {
    match fate {
        Fate::New => "nhập mới",
        Fate::Ask => "cần hỏi lại",
        Fate::Refuse => "không nhập được",
        Fate::Skip => "bỏ qua",
        Fate::Duplicate => "đã có",
    }
}

/// Why a row has its fate, in words.
#[must_use]
pub fn row_reason_words(reason: Reason) -> &'static str {
    match reason {
        Reason::Blank => "dòng trống",
        Reason::Title => "dòng tiêu đề hoặc tên mục",
        Reason::Header => "dòng tên cột",
        Reason::ColumnNumbers => "dòng đánh số cột",
        Reason::Subtotal => "dòng cộng",
        Reason::Footer => "chỗ ký tên",
        Reason::Chosen => "đã chọn bỏ qua",
        Reason::NumberTaken => "số này đã có văn bản khác mang",
        Reason::SameDocument => "trùng nơi ban hành, số ký hiệu và ngày",
        Reason::SameContent => "trùng toàn bộ nội dung",
        Reason::LettersUnreadable => "có chữ không đọc được, hãy chọn bảng mã khác",
        Reason::CapitalUnsure => "chưa chắc chữ hoa hay chữ thường",
        Reason::SecrecyMark => "có dấu chỉ mức độ mật trong nội dung",
        Reason::Secret => "văn bản mật, không được nhập vào phần mềm",
        Reason::FormulaError => "ô cần thiết bị lỗi công thức",
        Reason::TextMissing => "thiếu nội dung, trích yếu hoặc tên",
        Reason::DateMissing => "thiếu ngày",
        Reason::IssuerMissing => "thiếu cơ quan ban hành",
        Reason::LeadMissing => "thiếu đơn vị chủ trì",
        Reason::OrganisationUnknown => "tên đơn vị chưa có trong danh mục",
        Reason::TwoDigitYear => "năm chỉ có hai chữ số",
        Reason::YearMissing => "ngày không ghi năm",
        Reason::NoSuchDay => "ngày không có trong lịch",
        Reason::YearOutOfRange => "năm nằm ngoài 1900–2199",
        Reason::DateRange => "ghi nhiều ngày ở chỗ cần một ngày",
        Reason::DatesBackwards => "ngày kết thúc sớm hơn ngày bắt đầu",
        Reason::DateUnreadable => "không đọc được ngày",
        Reason::BecameDate => "Excel đã đổi thành ngày tháng, cần gõ lại giá trị gốc",
        Reason::EnglishNumber => "số viết theo lối nước ngoài hoặc đã bị Excel đổi",
        Reason::NumberRange => "ghi khoảng từ – đến ở chỗ cần một số",
        Reason::NumberBound => "chỉ ghi mức trên hoặc dưới, không rõ số",
        Reason::HasDecimals => "số đếm có phần lẻ",
        Reason::Negative => "số âm",
        Reason::TooLarge => "số lớn quá",
        Reason::NumberUnreadable => "không đọc được số",
        Reason::MergedNumber => "một số ghi chung cho nhiều dòng",
        Reason::UnitDiffers => "đơn vị tính khác với cột",
        Reason::MoneyUnitMissing => "số tiền không rõ đơn vị tính",
        Reason::PlacesDiffer => "số địa bàn không khớp",
        Reason::PlacesUnreadable => "không đọc được địa bàn",
        Reason::AreaUnknown => "phạm vi “toàn …” không phải địa bàn của cơ quan",
        Reason::ParentUnknown => "chưa rõ thuộc xã nào",
        Reason::Closed => "kỳ hoặc sổ đã khóa",
        Reason::RuleBroken => "không đúng quy định nhập",
    }
}
