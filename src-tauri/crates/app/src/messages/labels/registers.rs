//! What `--help` says of bound registers and of what recipients owe.

pub use super::{OUT, REASON};

pub const ABOUT: &str = "In, kiểm số trống và khóa sổ đăng ký văn bản";
pub const PRINT: &str =
    "In sổ văn bản đến (in), sổ văn bản đi (out) hoặc sổ theo dõi giải quyết (follow) ra PDF hoặc Word";
pub const GAPS: &str = "Xem các số đã hủy và các số trống của sổ";
pub const EXPLAIN: &str = "Ghi lý do của số trống";
pub const CLOSE: &str =
    "Khóa sổ khi đã hết năm và mọi số trống đã có lý do; không mở lại, không hoàn tác được";
pub const COLUMNS: &str = "Xem hoặc chọn các cột khi in sổ; danh sách rỗng là các cột theo quy định";
pub const COLUMNS_INPUT: &str =
    "Tệp JSON với incoming, outgoing, following, hoặc - để đọc từ đầu vào; bỏ trống thì chỉ xem";
pub const REGISTER: &str = "Sổ: in là sổ đến, out là sổ đi, follow là sổ theo dõi giải quyết";
pub const YEAR: &str = "Năm của sổ; với sổ theo nhiệm kỳ là một năm trong nhiệm kỳ";
pub const BOOK: &str = "Mã sổ; bỏ trống thì là sổ đầu tiên của loại đó";
pub const FROM: &str = "Số trống đầu";
pub const TO: &str = "Số trống cuối; bỏ trống thì là một số";
pub const TYPE: &str = "Mã tên loại văn bản, với sổ đánh số riêng từng loại";
pub const PAGES: &str = "Số trang của sổ đóng quyển; bỏ trống thì lấy số trang khi in";
pub const NOTE: &str = "Ghi thêm khi khóa sổ";
pub const SLIP: &str = "In phiếu giải quyết văn bản đến";
pub const SLIP_OF: &str = "Mã văn bản đến";
pub const DELIVERY: &str = "Theo dõi nơi nhận văn bản đi: ai chưa báo nhận, chưa báo cáo";
pub const OWED: &str = "Xem các nơi chưa phản hồi";
pub const RECORD: &str = "Ghi ngày báo nhận, ngày trả lời của một hay nhiều nơi nhận";
pub const RECORD_INPUT: &str =
    "Tệp JSON với deliveries, received_on, answered_on, reply, result, hoặc - để đọc từ đầu vào";
pub const LETTER: &str = "In công văn đôn đốc các nơi chưa phản hồi";
pub const SLIPS: &str = "In phiếu nhắc việc, mỗi nơi một trang";
pub const DEBTORS: &str =
    "Mã các nơi nhận cần đôn đốc, như delivery owed cho biết; bỏ trống thì là mọi nơi chưa phản hồi";
pub const BY: &str = "Đề nghị trả lời trước ngày này";
