//! What `--help` says of packages between offices, and what is told when one was made or taken.

pub const ABOUT: &str = "Trao đổi gói số liệu đã ký và mã hóa với cơ quan khác qua USB";
pub const KEYS: &str = "Xem dấu vân tay khóa của cơ quan mình; xuất thẻ khóa và in phiếu dấu vân tay";
pub const CARD_OUT: &str = "Ghi thẻ khóa của cơ quan mình ra tệp này để đưa cho cơ quan khác";
pub const PAPER: &str = "Ghi phiếu dấu vân tay khóa ra tệp này, đuôi .pdf hoặc .docx";
pub const TRUST: &str = "Đọc thẻ khóa của cơ quan khác; chỉ tin khi nhập đúng dấu vân tay trên phiếu của họ";
pub const CARD: &str = "Tệp thẻ khóa của cơ quan kia";
pub const FINGERPRINT: &str = "Đủ tám nhóm ký tự đọc từ phiếu in của cơ quan kia; bỏ trống thì chỉ xem thẻ";
pub const NAME: &str = "Tên gọi cơ quan đó ở đây; bỏ trống thì lấy tên trên thẻ";
pub const STOP: &str = "Ngừng trao đổi với một cơ quan; hồ sơ đã nhận vẫn giữ nguyên";
pub const PARTNER: &str = "Mã cơ quan, như package partners cho biết";
pub const PARTNERS: &str = "Xem các cơ quan đã trao đổi khóa";
pub const MAKE: &str = "Lập gói số liệu của một kỳ cho một cơ quan";
pub const PERIOD: &str = "Kỳ, chẳng hạn 2017-07 hoặc 2017-Q3";
pub const FOLDER: &str = "Thư mục ghi gói ra, thường là USB";
pub const PREVIEW: &str = "Xem trước một gói: hồ sơ nào mới, sửa, giữ nguyên, đã bỏ, không nhận và vì sao";
pub const TAKE: &str =
    "Nhận một gói; nhận lại cùng gói không làm thay đổi gì, hoàn tác một lần là lấy lại hết";
pub const FILE: &str = "Tệp gói số liệu, tên bắt đầu bằng GoiSoLieu";
pub const LOG: &str = "Xem nhật ký các gói đã lập và đã nhận";
pub const DOCUMENTS: &str = "Xem văn bản của một cơ quan khác đã nhận qua gói";

pub const CARD_WRITTEN: &str = "Đã ghi thẻ khóa ra";
pub const NOT_TRUSTED_YET: &str =
    "Chưa tin thẻ này. Hãy lấy phiếu dấu vân tay từ tay người của cơ quan đó rồi nhập lại với --fingerprint.";
pub const TRUSTED: &str = "Đã tin thẻ khóa; từ nay lập và nhận gói số liệu được với cơ quan này";
pub const STOPPED: &str = "Đã ngừng trao đổi với cơ quan này";
pub const MADE: &str = "Đã lập gói số liệu, chỉ cơ quan nhận mở được";
pub const TAKEN: &str = "Đã nhận gói số liệu";
pub const PREVIEWED: &str = "Mới xem trước, chưa nhận gì";
