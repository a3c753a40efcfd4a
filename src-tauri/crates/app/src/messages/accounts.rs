//! Sentences about accounts: what they may not do, and why one does not open the office.

use super::internal;
use super::labels::accounts::role_name;
use crate::failure::{ExitClass, FieldFailure};
use crate::permission::{Permission, who_may};
use crate::{Error, Failure};

/// What removing an account cannot undo.
pub(crate) const ACCOUNT_REMOVED: &str = "Mật khẩu của tài khoản này không còn mở được dữ liệu trên máy này. Các bản sao lưu \
     đã lập trước đây vẫn mở được bằng mật khẩu đó: hãy lập bản sao lưu mới và cất giữ hoặc hủy các bản cũ.";

/// The failure of what concerns accounts.
pub(super) fn refused(error: &Error) -> Failure {
    match error {
        Error::NotPermitted(permission) => not_permitted(*permission),
        Error::OtherAccount(name) => Failure::new(
            "E_OTHER_ACCOUNT",
            ExitClass::WrongPassphrase,
            format!("Mật khẩu này không phải của tài khoản “{name}”."),
            "Hãy nhập mật khẩu của đúng tài khoản, hoặc chọn tài khoản khác.",
        ),
        Error::RemovedAccount => Failure::new(
            "E_ACCOUNT_REMOVED",
            ExitClass::WrongPassphrase,
            "Tài khoản có mật khẩu này đã bị gỡ, hoặc chưa có trong dữ liệu đang dùng.",
            "Hãy dùng tài khoản khác hoặc mã khôi phục; người quản trị thêm lại tài khoản được.",
        ),
        Error::TooSoon(seconds) => Failure::new(
            "E_TOO_SOON",
            ExitClass::NotAllowed,
            format!("Đã nhập sai mật khẩu nhiều lần nên chưa thử tiếp; còn phải chờ {}.", in_words(*seconds)),
            "Hãy chờ hết thời gian rồi nhập lại; nếu quên mật khẩu, hãy dùng mã khôi phục đã in.",
        ),
        Error::UnknownAccount(name) => Failure::new(
            "E_UNKNOWN_ACCOUNT",
            ExitClass::BadInput,
            format!("Cơ quan không có tài khoản nào tên là “{name}”."),
            "Hãy xem lại danh sách tài khoản.",
        ),
        Error::OneTimePassphrase(name) => Failure::new(
            "E_ONE_TIME_PASSPHRASE",
            ExitClass::NotAllowed,
            format!("Mật khẩu đang dùng của tài khoản “{name}” do người khác đặt nên chưa mở được dữ liệu."),
            "Hãy đặt mật khẩu của riêng mình rồi mở lại; trên dòng lệnh, dùng lệnh account passphrase.",
        ),
        Error::SamePassphrase => same_passphrase(),
        Error::NotRepeated => not_repeated(),
        _ => internal(),
    }
}

fn not_permitted(permission: Permission) -> Failure {
    let roles: Vec<&str> = who_may(permission).map(role_name).collect();
    Failure::new(
        "E_NOT_PERMITTED",
        ExitClass::NotAllowed,
        format!("Tài khoản đang dùng không được phép làm việc này; việc này dành cho: {}.", roles.join(", ")),
        "Hãy nhờ người có vai trò đó thực hiện, hoặc mở bằng tài khoản của họ.",
    )
}

fn not_repeated() -> Failure {
    let message = "Hai lần nhập mật khẩu mới không giống nhau.";
    let field = FieldFailure { field: "repeated".into(), message: message.into() };
    Failure::new(
        "E_PASSPHRASES_DIFFER",
        ExitClass::BadInput,
        message,
        "Hãy nhập lại mật khẩu mới hai lần như nhau.",
    )
    .with_fields(vec![field])
}

fn same_passphrase() -> Failure {
    let message = "Mật khẩu mới trùng với mật khẩu người khác đã đặt.";
    let field = FieldFailure { field: "passphrase".into(), message: message.into() };
    Failure::new(
        "E_SAME_PASSPHRASE",
        ExitClass::BadInput,
        message,
        "Hãy đặt một mật khẩu khác mà chỉ mình anh, chị biết.",
    )
    .with_fields(vec![field])
}

/// A wait as people say it; what is left of a minute counts as one.
fn in_words(seconds: i64) -> String {
    if seconds < 60 { format!("{seconds} giây") } else { format!("{} phút", (seconds + 59) / 60) }
}
