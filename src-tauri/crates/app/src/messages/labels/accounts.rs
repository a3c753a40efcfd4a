//! What `--help` says of accounts, what their roles are called, and what is told when one was changed.

use office::account::Role;

pub const ABOUT: &str = "Tài khoản mở dữ liệu cơ quan. Mật khẩu của tài khoản nào cũng mở được toàn bộ dữ liệu; vai trò không phải là mã hóa";
pub const LIST: &str = "Xem các tài khoản và vai trò";
pub const ADD: &str = "Thêm tài khoản; mật khẩu đọc từ tệp hoặc đầu vào chuẩn, không bao giờ từ dòng lệnh";
pub const NAME: &str = "Tên tài khoản";
pub const NEW_NAME: &str = "Tên mới";
pub const ROLE: &str = "Vai trò: admin (quản trị), clerk (văn thư), leader (lãnh đạo), viewer (người xem)";
pub const RENAME: &str = "Đổi tên tài khoản";
pub const CHANGE_ROLE: &str = "Đổi vai trò của tài khoản; luôn còn ít nhất một quản trị";
pub const PASSPHRASE: &str = "Đổi mật khẩu của tài khoản đang mở, hoặc của tài khoản khác nếu là quản trị";
pub const NEW_PASSPHRASE: &str =
    "Tệp chứa mật khẩu mới, hai dòng như nhau; bỏ trống hoặc - thì đọc từ đầu vào chuẩn";
pub const REMOVE: &str = "Gỡ tài khoản: mật khẩu của tài khoản đó không còn mở được dữ liệu trên máy này";

pub const ADDED: &str = "Đã thêm tài khoản";
pub const CHANGED: &str = "Đã đổi mật khẩu. Bản sao lưu lập trước đây vẫn mở bằng mật khẩu cũ";
pub const REMOVED: &str = "Đã gỡ tài khoản";

pub const USAGE_ADD: &str = "giaoban-cli account add TÊN --role VAI_TRÒ [--new TỆP]";
pub const USAGE_RENAME: &str = "giaoban-cli account rename TÊN TÊN_MỚI";
pub const USAGE_ROLE: &str = "giaoban-cli account role TÊN VAI_TRÒ";
pub const USAGE_PASSPHRASE: &str = "giaoban-cli account passphrase [TÊN] [--new TỆP]";
pub const USAGE_REMOVE: &str = "giaoban-cli account remove TÊN";
pub const ROLE_VALUE: &str = "VAI_TRÒ";

/// A role's name, within a sentence.
#[must_use]
pub fn role_name(role: Role) -> &'static str {
    match role {
        Role::Admin => "quản trị",
        Role::Clerk => "văn thư",
        Role::Leader => "lãnh đạo",
        Role::Viewer => "người xem",
    }
}
