//! Sentences for files of lines that cannot be used.

use super::own::misfit_words;
use crate::failure::{ExitClass, FieldFailure};
use crate::{Failure, LineFault};

pub(super) fn bad_line(file: &str, line: usize, fault: &LineFault) -> Failure {
    let message = format!("Tệp “{file}”, dòng {line}: {}.", what(fault));
    let failure = Failure::new("E_BAD_LINE", ExitClass::BadInput, message.clone(), next(fault));
    match field(fault) {
        Some(field) => failure.with_fields(vec![FieldFailure { field: field.to_owned(), message }]),
        None => failure,
    }
}

pub(super) fn no_lines(file: &str) -> Failure {
    Failure::new(
        "E_NO_LINES",
        ExitClass::BadInput,
        format!("Tệp “{file}” trống, không có dòng dữ liệu nào."),
        "Hãy kiểm tra lại tên tệp, hoặc xuất lại dữ liệu vào tệp này.",
    )
}

fn what(fault: &LineFault) -> String {
    match fault {
        LineFault::NotUtf8 => "chữ không phải bảng mã UTF-8".to_owned(),
        LineFault::NotJson { column } => format!("không phải JSON, sai ở cột {column}"),
        LineFault::Misfit { field, misfit } if field.is_empty() => misfit_words(*misfit).to_owned(),
        LineFault::Misfit { field, misfit } => format!("mục “{field}” {}", misfit_words(*misfit)),
        LineFault::NotADate { field, value } => format!("mục “{field}” không phải ngày: “{value}”"),
        LineFault::Twice { id, first } => format!("mục “id” là “{id}”, đã có ở dòng {first}"),
    }
}

fn next(fault: &LineFault) -> &'static str {
    match fault {
        LineFault::NotUtf8 => "Hãy lưu lại tệp theo bảng mã UTF-8 rồi thử lại.",
        LineFault::NotADate { .. } => {
            "Hãy viết ngày như 2022-06-08, 2022-06 hoặc 2022, hay null khi chưa biết, rồi thử lại."
        }
        _ => "Hãy sửa dòng được nêu, mỗi dòng một đối tượng JSON, rồi thử lại.",
    }
}

fn field(fault: &LineFault) -> Option<&str> {
    match fault {
        LineFault::NotUtf8 | LineFault::NotJson { .. } => None,
        LineFault::Misfit { field, .. } => Some(field.as_str()).filter(|field| !field.is_empty()),
        LineFault::NotADate { field, .. } => Some(field),
        LineFault::Twice { .. } => Some("id"),
    }
}
