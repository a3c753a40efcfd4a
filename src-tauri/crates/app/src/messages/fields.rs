//! The one table of field names, and the sentence for each rule a field can break.

use super::words::field_words;
use crate::failure::FieldFailure;
use office::{FieldCode, FieldError};

/// The Vietnamese name of a field, without its list; the field's own name when the table has none.
fn field_name(field: &str) -> &str {
    field_words(field).unwrap_or(field)
}

/// Another field inside a sentence, set off so that a name such as "từ ngày" does not read as part of it.
fn item(field: &str) -> String {
    format!("mục “{}”", text::capitalise_first(field_name(field)))
}

/// A field's place in words: `routings[2].lead` is "bút phê, dòng 3: chủ trì", capitalised.
pub(crate) fn place(field: &str) -> String {
    let parts: Vec<String> = field.split('.').map(part).collect();
    text::capitalise_first(&parts.join(": "))
}

fn part(part: &str) -> String {
    match part.strip_suffix(']').and_then(|rest| rest.rsplit_once('[')) {
        Some((list, row)) => {
            let row = row.parse::<usize>().map_or(0, |row| row + 1);
            format!("{}, dòng {row}", field_name(list))
        }
        None => field_name(part).to_owned(),
    }
}

/// One broken rule in words.
pub(super) fn field_failure(error: &FieldError) -> FieldFailure {
    let message = format!("{}: {}.", place(&error.field), rule(&error.code));
    FieldFailure { field: error.field.clone(), message }
}

fn rule(code: &FieldCode) -> String {
    fixed(code).map_or_else(|| measured(code), str::to_owned)
}

/// The rules whose sentence is always the same.
fn fixed(code: &FieldCode) -> Option<&'static str> {
    Some(match code {
        FieldCode::Missing => "chưa nhập, cần nhập mục này",
        FieldCode::ControlCharacter => "có ký tự điều khiển không dùng được, hãy gõ lại thay vì dán",
        FieldCode::NotADate => "chưa đúng dạng ngày, hãy gõ ngày/tháng/năm như 5/9/2026",
        FieldCode::NoSuchDay => "không có ngày này trong lịch, hãy xem lại ngày và tháng",
        FieldCode::DateOutOfRange => "năm phải từ 1900 đến 2199",
        FieldCode::NotATime => "chưa đúng dạng giờ, hãy gõ như 7:30 hoặc 14h",
        FieldCode::NotANumber => "chưa phải số, hãy gõ như 1.234",
        FieldCode::ForeignNumber => {
            "viết theo lối nước ngoài, hãy dùng dấu chấm ngăn hàng nghìn và dấu phẩy thập phân như 1.234,5"
        }
        FieldCode::NotWhole => "phải là số nguyên, không có phần thập phân",
        FieldCode::Negative => "không được là số âm",
        FieldCode::NotAllowed => "không nằm trong các giá trị cho phép, hãy chọn lại",
        FieldCode::Unknown => "không còn trong danh mục, hãy chọn lại",
        FieldCode::SameAsLead => "đã là đơn vị chủ trì nên không thể đồng thời phối hợp, hãy bỏ một bên",
        FieldCode::Twice => "đã có ở dòng khác, hãy bỏ bớt một dòng",
        _ => return None,
    })
}

/// The rules whose sentence names a limit, a character or another field.
fn measured(code: &FieldCode) -> String {
    match code {
        FieldCode::TooLong { max } => {
            format!("dài quá, nhiều nhất {} ký tự", text::number(i64::try_from(*max).unwrap_or(i64::MAX)))
        }
        FieldCode::Unprintable(character) => {
            format!("có ký tự “{character}” không in được trên văn bản, hãy bỏ hoặc thay bằng chữ")
        }
        FieldCode::TwoDigitYear(proposal) => {
            format!(
                "năm mới có hai chữ số, có phải {} không? Hãy gõ đủ bốn chữ số của năm",
                text::short_date(*proposal)
            )
        }
        FieldCode::TooLarge { max } => format!("lớn quá, nhiều nhất là {}", text::number(*max)),
        FieldCode::MoreThan(other) => format!("không được lớn hơn {}", item(other)),
        FieldCode::Before(other) => format!("không được sớm hơn {}", item(other)),
        FieldCode::Reported { from, to } => format!(
            "trùng với báo cáo cùng loại đã phát hành, tính từ {} đến {}; hãy chọn các ngày khác",
            text::short_date(*from),
            text::short_date(*to)
        ),
        FieldCode::Needs(other) => format!("cần có thêm {}", item(other)),
        FieldCode::ConflictsWith(other) => format!("không đi cùng {} đã có, hãy xem lại", item(other)),
        FieldCode::Secret(stamp) => format!(
            "mang dấu mật “{stamp}”; không nhập văn bản mật vào phần mềm, hãy đăng ký vào sổ bí mật nhà nước"
        ),
        _ => "chưa đúng".to_owned(),
    }
}
