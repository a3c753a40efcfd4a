//! What `--help` says of the recovery sheet and of keys, and what is told when something was done with them.

pub const ABOUT: &str = "Phiếu khôi phục: lập phiếu mới, thử mở bản sao lưu";
pub const RENEW: &str =
    "Lập phiếu khôi phục mới thay phiếu cũ; chỉ có hiệu lực khi gõ lại đúng một phần mã vừa in";
pub const RENEW_USAGE: &str = "giaoban-cli recovery renew --out TỆP.pdf";
pub const OUT: &str = "Tệp PDF ghi phiếu; hãy in rồi xóa tệp này";
pub const SHEET: &str = "In phiếu khôi phục ra tệp PDF này thay vì in mã lên màn hình";
pub const TRY: &str = "Thử mật khẩu hoặc mã khôi phục: mở thật bản sao lưu mới nhất mà máy này nhớ, hoặc bản trong thư mục đã cho";
pub const TRY_USAGE: &str = "giaoban-cli recovery try [THƯ_MỤC] [--json]";
pub const PLACE: &str = "USB, thư mục GiaoBan hoặc thư mục của một bản sao lưu";
pub const TRIED: &str = "Xem lần gần nhất mật khẩu và mã khôi phục mở được một bản sao lưu";
pub const REMIND: &str = "Đặt số ngày sau đó nhắc thử lại mật khẩu; 0 để không nhắc";
pub const REMIND_USAGE: &str = "giaoban-cli recovery remind SỐ_NGÀY";
pub const DAYS: &str = "Số ngày, từ 0 đến 800";
pub const REMINDS: &str = "Đã ghi nhận số ngày";

pub const SHEET_PRINTED: &str = "Đã in phiếu khôi phục ra";
pub const TYPE_BACK: &str = "Hãy gõ lại các nhóm";
pub const RENEWED: &str = "Phiếu mới đã có hiệu lực. Các bản sao lưu lập từ trước vẫn mở bằng phiếu cũ: hãy giữ phiếu cũ cho đến khi không còn bản nào.";
pub const NOT_RENEWED: &str = "Phiếu cũ vẫn có hiệu lực; tệp phiếu vừa in không mở được gì và đã được xóa.";
pub const OPENED: &str = "Mở được bản sao lưu";

pub const REKEY: &str = "Đổi khóa toàn bộ: mã hóa lại dữ liệu và tệp đính kèm bằng khóa mới, in phiếu khôi phục mới; khóa cũ được giữ để quay lại";
pub const REKEY_USAGE: &str = "giaoban-cli office rekey --out TỆP.pdf [--others TỆP.json] [--json]";
pub const OTHERS: &str = "Tệp JSON ghi mật khẩu của những tài khoản khác, như {\"Lãnh đạo\":\"…\"}; tài khoản không có trong tệp được cấp mật khẩu dùng một lần";
pub const FORGET: &str = "Xóa hẳn khóa cũ và dữ liệu mã hóa bằng khóa cũ còn giữ trên máy sau khi đổi khóa; không quay lại được nữa";
pub const ABSENT: &str = "Số tệp đính kèm đã hỏng hoặc mất từ trước, không có dưới khóa mới";
pub const ONE_TIME: &str =
    "Mỗi dòng trên là mật khẩu dùng một lần của một tài khoản: hãy trao tận tay và đổi ngay khi mở lần đầu.";
pub const REKEYED: &str = "Đã đổi khóa. Bản sao lưu lập từ trước vẫn mở bằng khóa, mật khẩu và phiếu cũ: hãy sao lưu mới rồi hủy các bản cũ. Khi chắc chắn, xóa khóa cũ trên máy bằng lệnh office forget-old-key.";
pub const NOT_REKEYED: &str = "Chưa đổi khóa: dữ liệu, mật khẩu và phiếu cũ vẫn như trước; tệp phiếu vừa in không mở được gì và đã được xóa.";
pub const FORGOTTEN: &str = "Đã xóa khóa cũ trên máy này. Bản sao lưu lập trước khi đổi khóa vẫn giữ khóa cũ: hãy hủy chúng khi không cần nữa.";

pub const HANDOVER: &str =
    "In biên bản bàn giao: sổ và số cuối, việc chưa xong, bản sao lưu, tài khoản; để hai bên ký";
pub const HANDOVER_USAGE: &str = "giaoban-cli handover --out TỆP.pdf|TỆP.docx [--from TÊN] [--to TÊN]";
pub const FROM: &str = "Tên người bàn giao; bỏ trống thì để chỗ ghi tay";
pub const TO: &str = "Tên người nhận bàn giao; bỏ trống thì để chỗ ghi tay";
