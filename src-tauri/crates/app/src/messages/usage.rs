//! Sentences for command lines that cannot be understood.

use super::ALLOW_WRITING;
use crate::failure::ExitClass;
use crate::{Failure, Usage};

const SEE_HELP: &str = "Hãy xem cách dùng bằng giaoban-cli --help.";

pub(super) fn usage(fault: &Usage) -> Failure {
    let (message, next) = match fault {
        Usage::UnknownCommand(name) if name.is_empty() => {
            ("Chưa nêu lệnh cần thực hiện.".to_owned(), SEE_HELP)
        }
        Usage::UnknownCommand(name) => (format!("Không có lệnh nào tên là “{name}”."), SEE_HELP),
        Usage::UnknownArgument(name) => (format!("Lệnh này không có tham số “{name}”."), SEE_HELP),
        Usage::MissingArgument(name) => (format!("Thiếu tham số bắt buộc: {name}."), SEE_HELP),
        Usage::BadValue { argument, value } => {
            (format!("Tham số {argument} không nhận giá trị “{value}”."), SEE_HELP)
        }
        Usage::Conflict(name) => {
            (format!("Tham số {name} bị nêu hai lần hoặc không đi cùng tham số khác."), SEE_HELP)
        }
        Usage::NoOffice => (
            "Chưa nêu thư mục dữ liệu của cơ quan.".to_owned(),
            "Hãy thêm --office THƯ_MỤC hoặc đặt biến môi trường GIAOBAN_OFFICE.",
        ),
        Usage::NoSecret => (
            "Chưa có mật khẩu hoặc mã khôi phục để mở dữ liệu.".to_owned(),
            "Hãy đặt biến môi trường GIAOBAN_PASSPHRASE, hoặc thêm --passphrase-file hay --recovery-file.",
        ),
        Usage::UnreadableFile(path) => {
            (format!("Không đọc được tệp “{path}”."), "Hãy kiểm tra lại đường dẫn và quyền đọc tệp.")
        }
        Usage::UnwritableFile(path) => {
            let message = format!("Không ghi được tệp “{path}”.");
            return Failure::new("E_CANNOT_WRITE", ExitClass::Disk, message, ALLOW_WRITING);
        }
    };
    Failure::new("E_USAGE", ExitClass::Usage, message, next)
}
