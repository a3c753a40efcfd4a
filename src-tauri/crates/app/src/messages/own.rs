//! Sentences for what the use-cases refuse themselves.

use super::fields::place;
use super::words::kind_name;
use super::{REPORT, internal};
use crate::failure::{ExitClass, FieldFailure};
use crate::{Error, Failure, Misfit};

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        own(&error).caused_by(error)
    }
}

fn own(error: &Error) -> Failure {
    match error {
        Error::NotJson { line, column } => Failure::new(
            "E_BAD_JSON",
            ExitClass::BadInput,
            format!("Dữ liệu đưa vào không phải JSON: sai ở dòng {line}, cột {column}."),
            "Hãy sửa lại cú pháp JSON rồi thử lại.",
        ),
        Error::BadJson { field, misfit } => bad_json(field, *misfit),
        Error::BadLine { file, line, fault } => super::lines::bad_line(file, *line, fault),
        Error::NoLines(file) => super::lines::no_lines(file),
        Error::UnknownKind(name) => Failure::new(
            "E_UNKNOWN_KIND",
            ExitClass::Usage,
            format!("Không có loại hồ sơ nào tên là “{name}”."),
            "Hãy xem danh sách loại hồ sơ trong phần trợ giúp.",
        ),
        Error::UnknownAction { kind, action } => Failure::new(
            "E_UNKNOWN_ACTION",
            ExitClass::Usage,
            format!("Không có việc nào tên là “{action}” đối với {}.", kind_name(kind)),
            "Hãy xem danh sách các việc trong phần trợ giúp.",
        ),
        Error::Usage(fault) => super::usage::usage(fault),
        Error::Locked => Failure::new(
            "E_LOCKED",
            ExitClass::NotAllowed,
            "Dữ liệu cơ quan đang khóa nên chưa làm được việc này.",
            "Hãy mở khóa bằng mật khẩu rồi làm lại.",
        ),
        Error::Fault => internal(),
        Error::NotPermitted(_)
        | Error::OtherAccount(_)
        | Error::RemovedAccount
        | Error::TooSoon(_)
        | Error::UnknownAccount(_)
        | Error::OneTimePassphrase(_)
        | Error::SamePassphrase
        | Error::NotRepeated => super::accounts::refused(error),
        Error::NotAPeriod(text) => Failure::new(
            "E_NOT_A_PERIOD",
            ExitClass::BadInput,
            format!("“{text}” không phải tên một kỳ báo cáo."),
            "Hãy viết như 2017-07 (tháng), 2017-Q3 (quý), 2017-H1 (6 tháng), 2017-M9 (9 tháng) hoặc 2017 (năm).",
        ),
        Error::UnknownSample(name) => Failure::new(
            "E_UNKNOWN_SAMPLE",
            ExitClass::Usage,
            format!("Không có dữ liệu mẫu nào tên là “{name}”."),
            "Hãy xem danh sách dữ liệu mẫu trong phần trợ giúp.",
        ),
        Error::BadSample { place, code, message } => Failure::new(
            "E_BAD_SAMPLE",
            ExitClass::Internal,
            format!("Dữ liệu mẫu sai ở {place} ({code}): {message}"),
            REPORT,
        ),
        Error::RefusedFile(refused) => super::imports::refused(refused),
        Error::Unwritable(_) => super::imports::unwritable(),
        Error::OtherOffice
        | Error::OlderKeys
        | Error::BackupGone(_)
        | Error::OtherSecretThen
        | Error::NoWayBack => super::backups::refused(error),
        Error::NoNewSheet
        | Error::NoBackupYet
        | Error::BackupNotHere(_)
        | Error::NoRoomToRekey { .. }
        | Error::WrongPassphraseOf(_) => super::keys::refused(error),
        Error::NotACard(_)
        | Error::OwnCard
        | Error::OtherFingerprint
        | Error::StoppedPartner(_)
        | Error::UnknownSender
        | Error::BadPackage(_) => super::packages::refused(error),
        Error::Cancelled => Failure::new(
            "E_CANCELLED",
            ExitClass::Cancelled,
            "Đã dừng theo yêu cầu; chưa ghi gì.",
            "Khi cần, hãy thực hiện lại từ đầu.",
        ),
    }
}

fn bad_json(field: &str, misfit: Misfit) -> Failure {
    let why = misfit_words(misfit);
    let message = match misfit {
        _ if field.is_empty() => format!("Dữ liệu đưa vào {why}."),
        // A name nobody knows has no words of ours beside it.
        Misfit::UnknownField => format!("Mục “{field}” {why}."),
        _ => format!("{} (“{field}”) {why}.", place(field)),
    };
    let fields = vec![FieldFailure { field: field.to_owned(), message: message.clone() }];
    Failure::new(
        "E_BAD_JSON",
        ExitClass::BadInput,
        message,
        "Hãy sửa mục được nêu trong dữ liệu JSON rồi thử lại; chưa có gì được ghi.",
    )
    .with_fields(fields)
}

/// How a piece of JSON does not fit, after the name of the field.
pub(super) fn misfit_words(misfit: Misfit) -> &'static str {
    match misfit {
        Misfit::UnknownField => "không có trong loại hồ sơ này",
        Misfit::MissingField => "bắt buộc phải có",
        Misfit::UnknownWord => "có giá trị không nằm trong các giá trị cho phép",
        Misfit::UnknownReference => "dẫn đến một hồ sơ chưa có",
        Misfit::WrongType => "sai kiểu dữ liệu",
    }
}
