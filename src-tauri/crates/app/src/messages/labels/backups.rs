//! What `--help` says of backups, and what is told when one was made.

pub const ABOUT: &str = "Sao lưu ra USB hoặc thư mục khác, xem và kiểm tra các bản sao lưu";
pub const CREATE: &str = "Lập một bản sao lưu và đọc lại để kiểm tra; các bản cũ không bị đụng đến";
pub const TARGET: &str = "Thư mục trên USB hoặc ổ đĩa khác";
pub const LIST: &str = "Xem các bản sao lưu trong một thư mục; không cần mật khẩu";
pub const VERIFY: &str = "Đọc lại toàn bộ một bản sao lưu, trên máy này hay máy khác; không cần mật khẩu";
pub const BACKUP: &str = "Thư mục của bản sao lưu, nằm trong thư mục GiaoBan";
pub const WITH_KEY: &str =
    "Mở cả khóa của bản sao lưu để chắc chắn không ai làm giả; cần mật khẩu hoặc mã khôi phục";
pub const AGES: &str = "Xem bản sao lưu mới nhất trên từng USB đã bao nhiêu ngày; cần mở dữ liệu cơ quan";

pub const DONE: &str = "Đã sao lưu và đọc lại đúng từng tệp";
pub const MAY_UNPLUG: &str = "Có thể rút USB sau khi tháo an toàn (eject).";
pub const WHOLE: &str = "Bản sao lưu nguyên vẹn";
pub const GENUINE: &str = "Bản sao lưu nguyên vẹn, đúng của cơ quan này, mở được bằng khóa đã nhập";

pub const EXPORT: &str = "Mở một bản sao lưu mà không khôi phục: ghi từng danh sách ra XLSX, từng hồ sơ ra JSON và các tệp đính kèm";
pub const EXPORT_OUT: &str = "Thư mục trống để ghi ra; mọi thứ trong đó không còn được mã hóa";
pub const EXPORTED: &str = "Đã ghi ra; thư mục này không được mã hóa, hãy xóa khi dùng xong";
pub const ABSENT: &str = "Không có trong bản sao lưu";
pub const RESTORE: &str =
    "Khôi phục từ một bản sao lưu; dữ liệu đang có được giữ lại bên cạnh để quay lại được";
pub const INTO: &str = "Thư mục của cơ quan, hoặc thư mục trống trên máy mới; bỏ trống thì là --office";
pub const BACKUP_PASSPHRASE_FILE: &str =
    "Tệp có mật khẩu của ngày lập bản sao lưu, khi cơ quan đã đổi khóa từ đó đến nay";
pub const BACKUP_RECOVERY_FILE: &str =
    "Tệp có mã khôi phục của ngày lập bản sao lưu, thay cho mật khẩu của ngày đó";
pub const DRY_RUN: &str = "Chỉ xem trước: bản sao lưu của ai, ngày nào, khôi phục thì mất những gì";
pub const RESTORED: &str = "Đã khôi phục";
pub const WAY_BACK: &str = "Dữ liệu trước khi khôi phục còn nguyên; quay lại bằng lệnh office back.";
pub const HELD: &str = "Các sổ đang chờ xác nhận số cuối cùng trên giấy (lệnh number confirm)";
pub const BACK: &str = "Quay lại dữ liệu trước lần khôi phục gần nhất; dữ liệu đang có được giữ lại bên cạnh, quay lại được như thế";
pub const WENT_BACK: &str = "Đã quay lại dữ liệu trước đó";
pub const BACK_PASSPHRASE_FILE: &str =
    "Tệp có mật khẩu dùng với dữ liệu định quay lại, khi mật khẩu hiện nay không mở được dữ liệu đó";
pub const BACK_RECOVERY_FILE: &str =
    "Tệp có mã khôi phục dùng với dữ liệu định quay lại, thay cho mật khẩu đó";
pub const BACK_DRY_RUN: &str = "Chỉ xem trước: quay lại thì bao nhiêu thao tác không còn hiệu lực";
pub const LEFT: &str = "Không còn hiệu lực, vẫn giữ bên cạnh: số thao tác từ lần khôi phục gần nhất";
pub const LEFT_LAST: &str = "thao tác cuối lúc";
pub const NUMBER: &str = "Các sổ chờ xác nhận số cuối cùng trên giấy sau khi khôi phục";
pub const NUMBER_HELD: &str = "Xem các sổ đang chờ, với số cuối cùng mà dữ liệu còn biết";
pub const NUMBER_CONFIRM: &str = "Xác nhận số cuối cùng đã đóng dấu trên giấy; sổ cấp tiếp từ sau số đó";
pub const LAST: &str = "Số cuối cùng trên giấy, 0 nếu chưa có số nào";
pub const BOOK: &str = "Mã sổ, như number held cho biết";
pub const TYPE: &str = "Mã tên loại văn bản, với sổ đánh số riêng từng loại; bỏ trống và số cuối là 0 thì các loại còn lại chưa có số nào";
pub const YEAR: &str = "Năm của sổ; bỏ trống thì là năm nay";
pub const CONFIRMED: &str = "Đã xác nhận";
