//! What `--help` says of an office's health, and what is told of it.

pub const READABLE: &str =
    "Ghi ra mọi danh sách còn đọc được của dữ liệu bị hỏng (XLSX, JSON); thư mục ghi ra không được mã hóa";
pub const NOT_READ: &str = "không đọc được";
pub const UNREAD: &str = "Không đọc được";
