//! The labels of the command line: what `--help` says. Sentences about errors are not here but in `app`.

pub(crate) const ABOUT: &str =
    "Sổ văn bản, nhiệm vụ, hoạt động, cuộc họp và báo cáo giao ban của Cơ quan Khối.";
pub(crate) const USAGE: &str = "giaoban-cli [TÙY CHỌN] LỆNH …";
pub(crate) const COMMANDS: &str = "Lệnh";
pub(crate) const COMMAND: &str = "LỆNH";
pub(crate) const OPTIONS: &str = "Tùy chọn";
pub(crate) const ARGUMENTS: &str = "Tham số";
pub(crate) const TEMPLATE: &str = "{about}\n\nCách dùng: {usage}\n\n{all-args}";
pub(crate) const VERSION: &str = "In số phiên bản";
pub(crate) const HELP: &str = "In trợ giúp";

pub(crate) const OFFICE: &str = "Thư mục dữ liệu của cơ quan (hoặc biến môi trường GIAOBAN_OFFICE)";
pub(crate) const PASSPHRASE_FILE: &str = "Tệp chứa mật khẩu (hoặc biến môi trường GIAOBAN_PASSPHRASE)";
pub(crate) const RECOVERY_FILE: &str = "Tệp chứa mã khôi phục, dùng thay mật khẩu";
pub(crate) const ACCOUNT: &str = "Tên tài khoản";
pub(crate) const JSON: &str = "In kết quả và lỗi dạng JSON cho chương trình khác đọc";
pub(crate) const TODAY: &str = "Ngày coi là hôm nay, dạng NĂM-THÁNG-NGÀY";

pub(crate) const OFFICE_COMMAND: &str = "Thiết lập và xem thông tin cơ quan";
pub(crate) const OFFICE_NEW: &str = "Thiết lập cơ quan mới trong một thư mục trống; in mã khôi phục";
pub(crate) const OFFICE_INFO: &str = "Xem tên cơ quan, tài khoản và số hồ sơ từng loại";
pub(crate) const OFFICE_SYNTHESIZE: &str = "Sinh một cơ quan giả định với nhiều năm hồ sơ, để đo và chạy thử";
pub(crate) const CHECK: &str = "Kiểm tra khóa và dữ liệu có bị hỏng không";
pub(crate) const UNDO: &str = "Hoàn tác việc làm gần nhất";
pub(crate) const HISTORY: &str = "Xem mọi thay đổi của một hồ sơ";
pub(crate) const SEARCH: &str = "Tìm hồ sơ theo từ, có dấu hoặc không dấu";
pub(crate) const PERIOD: &str = "Chốt, khóa, mở lại và xem các kỳ báo cáo";
pub(crate) const PERIOD_CLOSE: &str = "Chốt kỳ: số liệu của kỳ đã đủ";
pub(crate) const PERIOD_LOCK: &str = "Khóa kỳ đã phát hành báo cáo";
pub(crate) const PERIOD_REOPEN: &str = "Mở lại kỳ đã chốt hoặc khóa, kèm lý do";
pub(crate) const PERIOD_LIST: &str = "Xem các kỳ đã từng chốt";

pub(crate) const BRIEFING: &str = "In báo cáo giao ban của một kỳ ra PDF hoặc Word";
pub(crate) const MONTH: &str = "Báo cáo tháng";
pub(crate) const QUARTER: &str = "Báo cáo quý";
pub(crate) const HALF: &str = "Báo cáo 6 tháng";
pub(crate) const NINE_MONTHS: &str = "Báo cáo 9 tháng của năm";
pub(crate) const YEAR: &str = "Báo cáo năm";
pub(crate) const OUT: &str = "Tệp ghi ra, đuôi .pdf hoặc .docx";
pub(crate) const MINUTES: &str = "In biên bản cuộc họp, hoặc biên bản bổ sung, ra tệp PDF hoặc Word";
pub(crate) const MEETING: &str = "Mã cuộc họp";
pub(crate) const SUPPLEMENT: &str = "In biên bản bổ sung số này thay cho biên bản";
pub(crate) const DATE: &str =
    "Ngày văn bản, dạng NĂM-THÁNG-NGÀY; bỏ trống thì là hôm nay, hoặc ngày cuối kỳ nếu kỳ đã qua";
pub(crate) const ISSUE: &str = "Lấy số và phát hành báo cáo";

pub(crate) const ADD: &str = "Thêm hồ sơ từ JSON";
pub(crate) const SET: &str = "Sửa các mục nêu trong JSON; null để xóa trắng một mục";
pub(crate) const LIST: &str = "Xem danh sách";
pub(crate) const SHOW: &str = "Xem một hồ sơ";
pub(crate) const REMOVE: &str = "Xóa một hồ sơ (vẫn hoàn tác được)";
pub(crate) const ACT: &str = "Cập nhật hồ sơ theo JSON";

pub(crate) const DIR: &str = "Thư mục";
pub(crate) const SET_UP: &str =
    "Tệp JSON thiết lập, hoặc - để đọc từ đầu vào; bỏ trống thì dùng thiết lập thông dụng";
pub(crate) const SAMPLE: &str = "Tên dữ liệu mẫu";
pub(crate) const YEARS: &str = "Số năm, từ 1 đến 30; năm cuối kết thúc hôm nay";
pub(crate) const SEED: &str = "Số gieo: cùng số, cùng ngày thì hồ sơ giống hệt nhau";
pub(crate) const FULL: &str = "Đọc lại toàn bộ tệp dữ liệu";
pub(crate) const KIND: &str = "Loại hồ sơ";
pub(crate) const ID: &str = "Mã hồ sơ";
pub(crate) const INPUT: &str = "Tệp JSON, hoặc - để đọc từ đầu vào";
pub(crate) const QUERY: &str = "Từ cần tìm";
pub(crate) const LIMIT: &str = "Số dòng nhiều nhất";
pub(crate) const OFFSET: &str = "Bỏ qua bấy nhiêu dòng đầu";
pub(crate) const FILTER: &str = "Điều kiện lọc dạng tên=giá trị; nêu được nhiều lần";
pub(crate) const SORT: &str = "Cột sắp xếp; thêm dấu - phía trước để xếp giảm dần";
pub(crate) const PERIOD_NAME: &str = "Kỳ, như 2017-07, 2017-Q3, 2017-H1, 2017-M9 hoặc 2017";
pub(crate) const REASON: &str = "Lý do";

pub(crate) const SAVED: &str = "Đã lưu";
pub(crate) const UNCHANGED: &str = "Không có gì thay đổi";
pub(crate) const REMOVED: &str = "Đã xóa";
pub(crate) const UNDONE: &str = "Đã hoàn tác";
pub(crate) const WHOLE: &str = "Khóa và dữ liệu nguyên vẹn.";
pub(crate) const ONE_KEY_COPY: &str =
    "Dữ liệu nguyên vẹn, nhưng một trong hai bản tệp khóa bị hỏng hoặc thiếu.";
pub(crate) const CREATED: &str = "Đã thiết lập cơ quan trong";
pub(crate) const KEEP_CODE: &str =
    "Hãy in và cất mã khôi phục dưới đây; không có nó thì quên mật khẩu là mất dữ liệu.";
pub(crate) const PRINTED: &str = "Đã in ra";
pub(crate) const ROWS: &str = "Số hồ sơ";
