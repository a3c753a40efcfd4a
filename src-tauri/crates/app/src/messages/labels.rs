//! The labels of the command line: what `--help` says and what is told when a command is done.

pub mod accounts;
pub mod approvals;
pub mod backups;
pub mod briefings;
pub mod health;
pub mod keys;
pub mod packages;
pub mod registers;

pub const ABOUT: &str = "Sổ văn bản, nhiệm vụ, hoạt động, cuộc họp và báo cáo giao ban của Cơ quan Khối.";
pub const USAGE: &str = "giaoban-cli [TÙY CHỌN] LỆNH …";
pub const COMMANDS: &str = "Lệnh";
pub const COMMAND: &str = "LỆNH";
pub const OPTIONS: &str = "Tùy chọn";
pub const ARGUMENTS: &str = "Tham số";
pub const TEMPLATE: &str = "{about}\n\nCách dùng: {usage}\n\n{all-args}";
pub const VERSION: &str = "In số phiên bản";
pub const HELP: &str = "In trợ giúp";

pub const OFFICE: &str = "Thư mục dữ liệu của cơ quan (hoặc biến môi trường GIAOBAN_OFFICE)";
pub const PASSPHRASE_FILE: &str = "Tệp chứa mật khẩu (hoặc biến môi trường GIAOBAN_PASSPHRASE)";
pub const RECOVERY_FILE: &str = "Tệp chứa mã khôi phục, dùng thay mật khẩu";
pub const ACCOUNT: &str = "Tên tài khoản";
pub const JSON: &str = "In kết quả và lỗi dạng JSON cho chương trình khác đọc";
pub const TODAY: &str = "Ngày coi là hôm nay, dạng NĂM-THÁNG-NGÀY";

pub const OFFICE_COMMAND: &str = "Thiết lập và xem thông tin cơ quan";
pub const OFFICE_NEW: &str = "Thiết lập cơ quan mới trong một thư mục trống; in mã khôi phục";
pub const OFFICE_INFO: &str = "Xem tên cơ quan, tài khoản và số hồ sơ từng loại";
pub const OFFICE_SYNTHESIZE: &str = "Sinh một cơ quan giả định với nhiều năm hồ sơ, để đo và chạy thử";
pub const OFFICE_BRING_FORWARD: &str =
    "Nhập số liệu lũy kế, cùng kỳ và việc chưa xong của một cơ quan bắt đầu giữa năm";
pub const BROUGHT_FORWARD: &str = "Đã nhập số liệu và việc mang sang";
pub const CHECK: &str = "Kiểm tra khóa và dữ liệu có bị hỏng không";
pub const UNDO: &str = "Hoàn tác việc làm gần nhất";
pub const OPERATION: &str = "Số của việc cần hoàn tác, như history cho biết; bỏ trống thì là việc gần nhất";
pub const HISTORY: &str = "Xem mọi thay đổi của một hồ sơ";
pub const SEARCH: &str = "Tìm hồ sơ theo từ, có dấu hoặc không dấu";
pub const PERIOD: &str = "Chốt, khóa, mở lại và xem các kỳ báo cáo";
pub const PERIOD_CLOSE: &str = "Chốt kỳ: số liệu của kỳ đã đủ";
pub const PERIOD_LOCK: &str = "Khóa kỳ đã phát hành báo cáo";
pub const PERIOD_REOPEN: &str = "Mở lại kỳ đã chốt hoặc khóa, kèm lý do";
pub const PERIOD_LIST: &str = "Xem các kỳ đã từng chốt";

pub const BRIEFING: &str = "In báo cáo giao ban của một kỳ ra PDF, Word, hoặc số liệu ra Excel";
pub const MONTH: &str = "Báo cáo tháng";
pub const QUARTER: &str = "Báo cáo quý";
pub const HALF: &str = "Báo cáo 6 tháng";
pub const NINE_MONTHS: &str = "Báo cáo 9 tháng của năm";
pub const YEAR: &str = "Báo cáo năm";
pub const OUT: &str = "Tệp ghi ra, đuôi .pdf hoặc .docx";
pub const OUT_BRIEFING: &str =
    "Tệp ghi ra, đuôi .pdf hoặc .docx; đuôi .xlsx để lấy số liệu, bảng biểu và hồ sơ nguồn";
pub const MINUTES: &str = "In biên bản cuộc họp, hoặc biên bản bổ sung, ra tệp PDF hoặc Word";
pub const MEETING: &str = "Mã cuộc họp";
pub const SUPPLEMENT: &str = "In biên bản bổ sung số này thay cho biên bản";
pub const OVERLAP: &str = "Chấm và đo việc nhận ra văn bản cùng giao một việc";
pub const OVERLAP_SCORE: &str =
    "Chấm mọi cặp văn bản của một tệp, chỉ theo những gì đã biết vào ngày của văn bản đến sau";
pub const OVERLAP_EVALUATE: &str = "Đo kết quả chấm theo nhãn người gán cho từng cặp";
pub const DIRECTIVE_LINES: &str = "Tệp văn bản, mỗi dòng một đối tượng JSON";
pub const OVERLAP_LIST: &str = "Liệt kê các nhóm việc có thể trùng đang chờ quyết định";
pub const OVERLAP_MERGE: &str = "Gộp văn bản, nhiệm vụ thành một nhiệm vụ";
pub const OVERLAP_JOINABLE: &str = "Liệt kê các cuộc họp, hoạt động sắp tới có thể lồng ghép";
pub const OVERLAP_CLASHES: &str = "Liệt kê các cuộc họp sắp tới trùng giờ, trùng người hoặc trùng phòng";
pub const OVERLAP_COUNTS: &str = "Liệt kê các hoạt động có thể là một mà hai tổ chức cùng báo cáo";
pub const OVERLAP_PROPOSE: &str =
    "Đề xuất một cuộc họp chung thay cho nhiều cuộc họp, để sửa rồi dùng với join";
pub const OVERLAP_JOIN: &str = "Tổ chức một cuộc họp chung thay cho nhiều cuộc họp";
pub const OVERLAP_COUNT_ONCE: &str = "Giữ một trong hai báo cáo về cùng một hoạt động, để chỉ tính một lần";
pub const OVERLAP_SAVING: &str = "Xem việc gộp, lồng ghép đã giảm được bao nhiêu văn bản, cuộc họp, báo cáo";
pub const OVERLAP_YEARLY: &str = "Xem hoặc nhập số liệu các năm trước, để so trước và sau khi hợp nhất";
pub const TABLE_YEAR: &str = "Xem bảng so sánh các năm đến hết năm này";
pub const JOINED_MEETINGS: &str = "Mã các cuộc họp";
pub const KEPT: &str = "Mã hoạt động giữ lại";
pub const DROPPED: &str = "Mã hoạt động bỏ đi";
pub const FROM_DAY: &str = "Từ ngày";
pub const TO_DAY: &str = "Đến hết ngày";
pub const JOINED: &str = "Đã lập cuộc họp chung";
pub const COUNTED_ONCE: &str = "Đã giữ một báo cáo";
pub const OVERLAP_RELATE: &str = "Ghi nhận các việc có liên quan, không gộp";
pub const OVERLAP_DISMISS: &str = "Ghi nhận các việc không trùng nhau";
pub const WORKS: &str = "Từ hai việc trở lên, mỗi việc viết loại:mã, như directive:0190…";
pub const MERGED: &str = "Đã gộp thành một nhiệm vụ";
pub const DECIDED: &str = "Đã ghi nhận";
pub const NO_OVERLAPS: &str = "Không có nhóm việc nào chờ quyết định.";
pub const PAIR_LINES: &str = "Tệp nhãn, mỗi dòng một cặp a, b kèm label: overlap, related hoặc unrelated";
pub const OUT_LINES: &str = "Tệp ghi ra, mỗi dòng một cặp: a, b, p, suggest, reasons";
pub const NO_DUE: &str = "Bỏ qua thời hạn của văn bản";
pub const IMPORT: &str = "Nhập sổ cũ từ tệp Excel, OpenDocument hoặc CSV; hoàn tác được bằng một lần undo";
pub const IMPORT_KIND: &str =
    "Loại hồ sơ: directives-in, directives-out, tasks, activities, people hoặc places";
pub const IMPORT_FILE: &str = "Tệp cần nhập";
pub const EXPORT: &str = "Xuất danh sách ra tệp Excel hoặc CSV; tệp xuất ra nhập lại được";
pub const EXPORT_FILE: &str = "Tệp ghi ra, đuôi .xlsx hoặc .csv";
pub const EXPORTED: &str = "Đã xuất ra";
pub const ENCODING: &str = "Bảng mã của tệp: auto, utf-8, tcvn3, vni hoặc windows-1258";
pub const MAPPING: &str = "Tệp JSON cho biết cột nào chứa mục nào, như {\"number\":\"B\"}";
pub const SHEET: &str = "Tên trang tính; bỏ trống thì là trang đầu tiên có tên cột phù hợp";
pub const CHOICES: &str = "Tệp JSON ghi lựa chọn cho từng dòng (choices) và từng loại câu hỏi (accepted)";
pub const DRY_RUN: &str = "Chỉ xem trước từng dòng sẽ ra sao, không nhập";
pub const IMPORTED: &str = "Số hồ sơ đã nhập";
pub const WOULD_IMPORT: &str = "Số hồ sơ sẽ nhập";
pub const ROW: &str = "Dòng";
pub const ADDED_TO_CATALOGUE: &str = "Thêm vào danh mục";
pub const DATE: &str =
    "Ngày văn bản, dạng NĂM-THÁNG-NGÀY; bỏ trống thì là hôm nay, hoặc ngày cuối kỳ nếu kỳ đã qua";
pub const ISSUE: &str = "Lấy số và phát hành báo cáo";

pub const ADD: &str = "Thêm hồ sơ từ JSON";
pub const SET: &str = "Sửa các mục nêu trong JSON; null để xóa trắng một mục";
pub const LIST: &str = "Xem danh sách";
pub const SHOW: &str = "Xem một hồ sơ";
pub const REMOVE: &str = "Xóa một hồ sơ (vẫn hoàn tác được)";

pub const TWINS: &str =
    "Tìm văn bản có thể đã vào sổ trùng với văn bản nêu trong JSON, kể cả trong thùng rác";
pub const SYMBOL: &str = "Xem tên loại và tác giả mà một số, ký hiệu gợi ra";
pub const SYMBOL_WRITTEN: &str = "Số, ký hiệu";

pub const DEADLINE: &str = "Xem hạn xử lý mà quy định của cơ quan gợi ra cho văn bản đến trong ngày";
pub const ARRIVAL: &str = "Ngày đến, dạng NĂM-THÁNG-NGÀY";
pub const ROUTE: &str = "Ghi cùng một bút phê cho nhiều văn bản theo JSON";
pub const HOLD: &str = "Giữ một số đến cho văn bản đăng ký riêng, theo JSON";
pub const EXPUNGE: &str =
    "Xóa hẳn nội dung một văn bản không được phép lưu, cả trong lịch sử; không hoàn tác được";
pub const EXPUNGED: &str = "Đã xóa hẳn nội dung văn bản";
pub const RULES: &str = "Quy định của cơ quan về sổ văn bản và ngày nghỉ";
pub const RULES_SHOW: &str = "Xem quy định đang dùng";
pub const RULES_SET: &str = "Đặt quy định theo JSON";
pub const RULES_HOLIDAYS: &str = "Thêm các ngày lễ cố định của một năm";
pub const HOLIDAYS_YEAR: &str = "Năm";

pub const DIR: &str = "Thư mục";
pub const SET_UP: &str =
    "Tệp JSON thiết lập, hoặc - để đọc từ đầu vào; bỏ trống thì dùng thiết lập thông dụng";
pub const SAMPLE: &str = "Tên dữ liệu mẫu";
pub const YEARS: &str = "Số năm, từ 1 đến 30; năm cuối kết thúc hôm nay";
pub const SEED: &str = "Số gieo: cùng số, cùng ngày thì hồ sơ giống hệt nhau";
pub const FULL: &str = "Đọc lại toàn bộ tệp dữ liệu và mọi tệp đính kèm";
pub const KIND: &str = "Loại hồ sơ";
pub const ID: &str = "Mã hồ sơ";
pub const INPUT: &str = "Tệp JSON, hoặc - để đọc từ đầu vào";
pub const QUERY: &str = "Từ cần tìm";
pub const LIMIT: &str = "Số dòng nhiều nhất";
pub const OFFSET: &str = "Bỏ qua bấy nhiêu dòng đầu";
pub const FILTER: &str = "Điều kiện lọc dạng tên=giá trị; nêu được nhiều lần";
pub const SORT: &str = "Cột sắp xếp; thêm dấu - phía trước để xếp giảm dần";
pub const PERIOD_NAME: &str = "Kỳ, như 2017-07, 2017-Q3, 2017-H1, 2017-M9 hoặc 2017";
pub const REASON: &str = "Lý do";

pub const SAVED: &str = "Đã lưu";
pub const UNCHANGED: &str = "Không có gì thay đổi";
pub const REMOVED: &str = "Đã xóa";
pub const UNDONE: &str = "Đã hoàn tác";
pub const WHOLE: &str = "Khóa và dữ liệu nguyên vẹn.";
pub const ONE_KEY_COPY: &str = "Dữ liệu nguyên vẹn, nhưng tệp khóa keys.json chỉ còn một bản tốt.";
pub const CREATED: &str = "Đã thiết lập cơ quan trong";
pub const KEEP_CODE: &str =
    "Hãy in và cất mã khôi phục dưới đây; không có nó thì quên mật khẩu là mất dữ liệu.";
pub const PRINTED: &str = "Đã in ra";
pub const ROWS: &str = "Số hồ sơ";
pub const SCORED: &str = "Số cặp đã chấm";

/// What each measure of the overlap scores is called, by its name in JSON.
pub const MEASURES: &[(&str, &str)] = &[
    ("precision", "Tỷ lệ đúng trong các cặp được nêu (precision)"),
    ("recall", "Tỷ lệ cặp trùng được nêu (recall)"),
    ("f1", "F1"),
    ("average_precision", "Độ chính xác trung bình (average precision)"),
    ("top_three_recall", "Theo thứ tự đến: tỷ lệ bạn cặp nằm trong ba gợi ý đầu"),
    ("shown_recall", "Theo thứ tự đến: tỷ lệ bạn cặp được hiện ra"),
    ("shown_hits", "Theo thứ tự đến: tỷ lệ văn bản có bạn cặp được gợi ý đúng"),
    ("false_alert_rate", "Theo thứ tự đến: tỷ lệ văn bản không có bạn cặp mà vẫn bị báo"),
    ("false_shown_share", "Theo thứ tự đến: tỷ lệ gợi ý sai trong các gợi ý hiện ra"),
];
pub const UNEXPLAINED: &str = "Số trống chưa ghi lý do";

/// What can be done to a record beside keeping it, by its name in requests.
const ACTS: &[(&str, &str)] = &[
    ("open", "Ghi số cuối cùng đã cấp trên sổ giấy trước khi dùng phần mềm, theo JSON"),
    ("take_number", "Cấp số tiếp theo, hoặc nhập số đã đóng dấu, theo JSON"),
    ("cancel_number", "Hủy số kèm lý do, theo JSON; số đã hủy không dùng lại"),
    ("progress", "Ghi tiến độ, theo JSON"),
    ("extend", "Gia hạn kèm lý do, theo JSON"),
    ("finish", "Báo hoàn thành, theo JSON"),
    ("confirm", "Xác nhận đã hoàn thành, theo JSON"),
    ("pause", "Tạm dừng, theo JSON"),
    ("resume", "Tiếp tục thực hiện, theo JSON"),
    ("cancel", "Hủy nhiệm vụ kèm lý do, theo JSON"),
    ("reopen", "Mở lại nhiệm vụ, theo JSON"),
    ("begin_minutes", "Bắt đầu ghi biên bản"),
    ("sign", "Ký biên bản, theo JSON; sau đó chỉ lập biên bản bổ sung"),
    ("notice", "Ghi thông báo kết luận, theo JSON"),
    ("supplement", "Lập biên bản bổ sung, theo JSON"),
    ("add_villages", "Thêm nhiều thôn, bản, khu phố vào một xã, theo JSON"),
    ("record_values", "Ghi số liệu của một kỳ, theo JSON"),
    ("remove_value", "Bỏ một số liệu, theo JSON"),
    ("answer", "Ghi câu trả lời, theo JSON"),
];

/// What an action does, for the help.
#[must_use]
pub fn act(name: &str) -> &'static str {
    ACTS.iter().find(|(known, _)| *known == name).map_or("", |(_, words)| words)
}

/// The files of a directive.
pub mod attachment {
    pub const ATTACH: &str = "Đính kèm một hoặc nhiều bản scan, tệp vào văn bản";
    pub const LIST: &str = "Xem các tệp đính kèm của văn bản";
    pub const DETACH: &str = "Gỡ một tệp khỏi văn bản (vẫn hoàn tác được)";
    pub const EXTRACT: &str = "Lấy một tệp đính kèm ra ngoài";
    pub const DIRECTIVE: &str = "Mã văn bản";
    pub const WHICH: &str = "Mã tệp đính kèm, như attachments cho biết";
    pub const FILE: &str = "Tệp cần đính kèm; có thể nêu nhiều tệp";
    pub const TITLE: &str = "Tên gọi, khi chỉ đính kèm một tệp; bỏ trống thì lấy tên tệp";
    pub const OUT: &str = "Tệp ghi ra";
    pub const ATTACHED: &str = "Đã đính kèm tệp vào văn bản";
    pub const DETACHED: &str = "Đã gỡ tệp khỏi văn bản";
    pub const EXTRACTED: &str = "Đã lấy tệp ra";
    pub const WHOLE: &str = "Số tệp đính kèm nguyên vẹn";
    pub const UNUSED: &str = "Số tệp niêm phong không còn hồ sơ nào dùng (vô hại)";
}

/// What a file is called that has no name of its own.
pub const ATTACHMENT: &str = "Tệp đính kèm";
/// What an image from the clipboard is called.
pub const PASTED: &str = "Ảnh dán từ bộ nhớ tạm";

/// The kind of file a dialog calls the log.
pub const LOG: &str = "Nhật ký";

/// How each command is written, by the words a reader puts into it.
pub mod usage {
    pub const CHECK: &str = "giaoban-cli check [--full]";
    pub const UNDO: &str = "giaoban-cli undo [--operation SỐ]";
    pub const HISTORY: &str = "giaoban-cli history LOẠI MÃ";
    pub const SEARCH: &str = "giaoban-cli search TỪ [--limit N]";
    pub const OFFICE_NEW: &str = "giaoban-cli office new THƯ_MỤC [TỆP] [--sample TÊN] [--sheet TỆP.pdf]";
    pub const OFFICE_READABLE: &str = "giaoban-cli office readable THƯ_MỤC";
    pub const OFFICE_SYNTHESIZE: &str = "giaoban-cli office synthesize THƯ_MỤC --years N --seed N";
    pub const OFFICE_BRING_FORWARD: &str = "giaoban-cli office bring-forward [TỆP]";
    pub const BRIEFING: &str = "giaoban-cli briefing --month KỲ --out TỆP.pdf|TỆP.docx [--date NGÀY] [--from NGÀY] [--to NGÀY] [--signer NGƯỜI_KÝ] [--issue]";
    pub const MINUTES: &str = "giaoban-cli minutes CUỘC_HỌP --out TỆP.pdf|TỆP.docx [--supplement SỐ]";
    pub const OVERLAP_LIST: &str = "giaoban-cli overlap list [--json]";
    pub const OVERLAP_MERGE: &str = "giaoban-cli overlap merge [TỆP]";
    pub const OVERLAP_PROPOSE: &str = "giaoban-cli overlap propose MÃ MÃ… [--json]";
    pub const OVERLAP_JOIN: &str = "giaoban-cli overlap join [TỆP]";
    pub const OVERLAP_COUNT_ONCE: &str = "giaoban-cli overlap count-once MÃ_GIỮ MÃ_BỎ";
    pub const OVERLAP_SAVING: &str = "giaoban-cli overlap saving --from NGÀY --to NGÀY [--json]";
    pub const OVERLAP_YEARLY: &str = "giaoban-cli overlap yearly [TỆP] [--year NĂM] [--json]";
    pub const OVERLAP_RELATE: &str = "giaoban-cli overlap relate VIỆC VIỆC…";
    pub const OVERLAP_DISMISS: &str = "giaoban-cli overlap dismiss VIỆC VIỆC…";
    pub const OVERLAP_SCORE: &str = "giaoban-cli overlap score VĂN_BẢN.jsonl --out TỆP.jsonl [--no-due]";
    pub const OVERLAP_EVALUATE: &str =
        "giaoban-cli overlap evaluate VĂN_BẢN.jsonl NHÃN.jsonl [--no-due] [--json]";
    pub const IMPORT: &str = "giaoban-cli import LOẠI TỆP [--encoding BẢNG_MÃ] [--mapping TỆP] [--sheet TÊN] [--choices TỆP] [--dry-run]";
    pub const EXPORT: &str =
        "giaoban-cli export LOẠI TỆP.xlsx|TỆP.csv [--q TỪ] [--filter TÊN=GIÁ_TRỊ] [--sort CỘT]";
    pub const REGISTER_PRINT: &str =
        "giaoban-cli register print in|out|follow --year NĂM --out TỆP.pdf|TỆP.docx [--book MÃ]";
    pub const REGISTER_GAPS: &str = "giaoban-cli register gaps in|out --year NĂM [--book MÃ]";
    pub const REGISTER_EXPLAIN: &str =
        "giaoban-cli register explain in|out --year NĂM --from SỐ [--to SỐ] --reason LÝ_DO";
    pub const REGISTER_CLOSE: &str = "giaoban-cli register close in|out --year NĂM [--pages SỐ] [--note TỪ]";
    pub const REGISTER_COLUMNS: &str = "giaoban-cli register columns [TỆP|-]";
    pub const DIRECTIVE_SLIP: &str = "giaoban-cli directive slip MÃ --out TỆP.pdf|TỆP.docx";
    pub const DELIVERY_RECORD: &str = "giaoban-cli delivery record [TỆP|-]";
    pub const DELIVERY_LETTER: &str = "giaoban-cli delivery letter [MÃ …] --out TỆP.pdf|TỆP.docx [--by NGÀY]";
    pub const DELIVERY_SLIPS: &str = "giaoban-cli delivery slips [MÃ …] --out TỆP.pdf|TỆP.docx [--by NGÀY]";
    pub const PERIOD_CLOSE: &str = "giaoban-cli period close KỲ";
    pub const PERIOD_LOCK: &str = "giaoban-cli period lock KỲ";
    pub const PERIOD_REOPEN: &str = "giaoban-cli period reopen KỲ --reason LÝ_DO";
    pub const TWINS: &str = "giaoban-cli directive twins [TỆP|-]";
    pub const SYMBOL: &str = "giaoban-cli directive symbol KÝ_HIỆU";
    pub const ATTACH: &str = "giaoban-cli directive attach MÃ TỆP… [--title TÊN]";
    pub const ATTACHMENTS: &str = "giaoban-cli directive attachments MÃ";
    pub const DETACH: &str = "giaoban-cli directive detach MÃ MÃ_TỆP";
    pub const EXTRACT: &str = "giaoban-cli directive extract MÃ MÃ_TỆP --out TỆP";
    pub const DEADLINE: &str = "giaoban-cli directive deadline NGÀY";
    pub const ROUTE: &str = "giaoban-cli directive route [TỆP|-]";
    pub const HOLD: &str = "giaoban-cli directive hold [TỆP|-]";
    pub const EXPUNGE: &str = "giaoban-cli directive expunge MÃ --reason LÝ_DO";
    pub const RULES_SET: &str = "giaoban-cli rules set [TỆP|-]";
    pub const RULES_HOLIDAYS: &str = "giaoban-cli rules holidays NĂM";
    pub const PACKAGE_KEYS: &str = "giaoban-cli package keys [--out TỆP.json] [--paper TỆP.pdf|TỆP.docx]";
    pub const PACKAGE_TRUST: &str =
        "giaoban-cli package trust TỆP.json [--fingerprint \"NHÓM …\"] [--name TÊN]";
    pub const PACKAGE_STOP: &str = "giaoban-cli package stop MÃ";
    pub const PACKAGE_MAKE: &str = "giaoban-cli package make MÃ --period KỲ --out THƯ_MỤC";
    pub const PACKAGE_PREVIEW: &str = "giaoban-cli package preview TỆP [--json]";
    pub const PACKAGE_TAKE: &str = "giaoban-cli package take TỆP [--json]";
    pub const PACKAGE_DOCUMENTS: &str = "giaoban-cli package documents MÃ [--json]";
    pub const BACKUP_CREATE: &str = "giaoban-cli backup create THƯ_MỤC [--json]";
    pub const BACKUP_LIST: &str = "giaoban-cli backup list THƯ_MỤC [--json]";
    pub const BACKUP_VERIFY: &str = "giaoban-cli backup verify BẢN_SAO_LƯU [--with-key] [--json]";
    pub const BACKUP_EXPORT: &str = "giaoban-cli backup export BẢN_SAO_LƯU THƯ_MỤC [--json]";
    pub const RESTORE: &str = "giaoban-cli restore BẢN_SAO_LƯU [--into THƯ_MỤC] [--backup-passphrase-file TỆP | --backup-recovery-file TỆP] [--dry-run] [--json]";
    pub const OFFICE_BACK: &str = "giaoban-cli office back [--then-passphrase-file TỆP | --then-recovery-file TỆP] [--dry-run] [--json]";
    pub const NUMBER_CONFIRM: &str = "giaoban-cli number confirm SỔ --last SỐ [--type MÃ] [--year NĂM]";
    /// After the kind's name and the verb.
    pub const ADD: &str = "add [TỆP|-]";
    pub const SET: &str = "set MÃ [TỆP|-]";
    pub const LIST: &str = "list [--q TỪ] [--filter TÊN=GIÁ_TRỊ] [--sort CỘT]";
    pub const SHOW: &str = "show MÃ";
    pub const REMOVE: &str = "remove MÃ";
    pub const ACT: &str = "MÃ [TỆP|-]";
}

/// What stands in a command for something the reader names.
pub mod value {
    pub const FOLDER: &str = "THƯ_MỤC";
    pub const FILE: &str = "TỆP";
    pub const ATTACHMENT: &str = "MÃ_TỆP";
    pub const NAME: &str = "TÊN";
    pub const DAY: &str = "NGÀY";
    pub const KIND: &str = "LOẠI";
    pub const ID: &str = "MÃ";
    pub const WORDS: &str = "TỪ";
    pub const PERIOD: &str = "KỲ";
    pub const REASON: &str = "LÝ_DO";
    pub const NUMBER: &str = "SỐ";
    pub const REGISTER: &str = "SỔ";
    pub const MEETING: &str = "CUỘC_HỌP";
    pub const ENCODING: &str = "BẢNG_MÃ";
    pub const WORK: &str = "VIỆC";
    pub const FILTER: &str = "TÊN=GIÁ_TRỊ";
    pub const SYMBOL: &str = "KÝ_HIỆU";
    pub const YEAR: &str = "NĂM";
    pub const COLUMN: &str = "CỘT";
}

#[cfg(test)]
mod tests {
    use super::act;
    use crate::Action;

    #[test]
    fn every_action_is_explained() {
        for action in Action::ALL {
            assert_ne!(act(action.name), "", "the help says what {} does", action.name);
        }
    }
}
