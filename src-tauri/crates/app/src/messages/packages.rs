//! Sentences about packages of data between offices.

use super::words::kind_name;
use super::{internal, newer};
use crate::failure::{ExitClass, FieldFailure};
use crate::{BadPackage, Error, Failure};
use office::package::{PackageFault, SentVillage};
use vault::{CardFault, PackageError};

/// What to do about a package that did not arrive as it was made.
const COPY_AGAIN: &str = "Hãy chép lại gói từ máy của cơ quan gửi; nếu vẫn lỗi, hãy đề nghị họ lập gói mới.";
/// What to do about a package that its sender's program cannot have made.
const ASK_SENDER: &str = "Đừng nhận gói này; hãy gọi điện cho cơ quan gửi để hỏi rõ và đề nghị lập gói mới.";
/// What to do about a card.
const TAKE_CARD: &str =
    "Hãy chọn tệp thẻ khóa (đuôi .json) do cơ quan kia xuất ra ở phần Gói số liệu của họ.";

impl From<PackageError> for Failure {
    fn from(error: PackageError) -> Failure {
        let failure = match error {
            PackageError::NotAPackage => bad(
                "E_NOT_A_PACKAGE",
                "Tệp này không phải gói số liệu.",
                "Hãy chọn tệp có tên bắt đầu bằng GoiSoLieu và đuôi .gbgoi.",
            ),
            PackageError::TooLarge(most) => bad(
                "E_PACKAGE_TOO_LARGE",
                &format!("Gói số liệu lớn hơn {} MB.", most >> 20),
                "Hãy lập gói cho kỳ ngắn hơn, chẳng hạn từng tháng.",
            ),
            PackageError::NotForUs => bad(
                "E_PACKAGE_NOT_FOR_US",
                "Gói số liệu này lập cho cơ quan khác, hoặc phần đầu tệp đã bị thay đổi.",
                "Hãy kiểm tra có đúng tệp không; nếu khóa của cơ quan mình đã đổi, hãy gửi lại thẻ khóa rồi đề nghị lập gói mới.",
            ),
            PackageError::Damaged => {
                damaged("Gói số liệu bị hỏng: tệp bị cụt, bị nối thêm hoặc bị thay đổi.", COPY_AGAIN)
            }
            PackageError::Newer(_) => newer(),
            PackageError::BadSignature => Failure::new(
                "E_PACKAGE_FORGED",
                ExitClass::Damaged,
                "Chữ ký của gói số liệu không đúng: gói không phải do cơ quan đứng tên lập cho cơ quan mình.",
                ASK_SENDER,
            ),
            PackageError::Randomness(_) | PackageError::Crypto => internal(),
        };
        failure.caused_by(error)
    }
}

/// What the use-cases refuse themselves.
pub(super) fn refused(error: &Error) -> Failure {
    match error {
        Error::NotACard(CardFault::Newer(_)) | Error::BadPackage(BadPackage::Newer(_)) => newer(),
        Error::NotACard(CardFault::NotACard) => {
            bad("E_NOT_A_CARD", "Tệp này không phải thẻ khóa của một cơ quan.", TAKE_CARD)
        }
        Error::OwnCard => bad("E_OWN_CARD", "Đây là thẻ khóa của chính cơ quan mình.", TAKE_CARD),
        Error::OtherFingerprint => other_fingerprint(),
        Error::StoppedPartner(name) => Failure::new(
            "E_PACKAGE_UNTRUSTED",
            ExitClass::NotAllowed,
            format!("Cơ quan mình đã ngừng trao đổi số liệu với “{name}”."),
            "Nếu muốn trao đổi lại, hãy đọc thẻ khóa mới của họ và so dấu vân tay trên phiếu in.",
        ),
        Error::UnknownSender => Failure::new(
            "E_PACKAGE_UNKNOWN_SENDER",
            ExitClass::NotAllowed,
            "Gói số liệu do một cơ quan chưa có trong danh sách trao đổi ký, hoặc cơ quan đó đã đổi khóa.",
            "Hãy đọc thẻ khóa của cơ quan gửi và so dấu vân tay trên phiếu in trước, rồi nhận lại gói.",
        ),
        Error::BadPackage(bad) => damaged(&broken(*bad), ASK_SENDER),
        _ => internal(),
    }
}

fn other_fingerprint() -> Failure {
    let message = "Dấu vân tay vừa nhập không khớp với thẻ khóa này.";
    let field = FieldFailure { field: "fingerprint".to_owned(), message: message.to_owned() };
    let next = "Hãy đọc lại từng nhóm bốn ký tự trên phiếu in; nếu vẫn không khớp, đừng tin thẻ này.";
    bad("E_FINGERPRINT", message, next).with_fields(vec![field])
}

fn broken(bad: BadPackage) -> String {
    match bad {
        BadPackage::Line(line) => format!("Gói số liệu sai cấu trúc ở dòng {line}."),
        BadPackage::TooLong(line) => format!("Gói số liệu dài quá mức cho phép, từ dòng {line}."),
        BadPackage::Counts => "Số hồ sơ trong gói khác với số ghi ở đầu gói.".to_owned(),
        BadPackage::Offices => {
            "Đầu gói ghi cơ quan gửi hoặc nhận khác với chữ ký và khóa của gói.".to_owned()
        }
        BadPackage::NoHead | BadPackage::Newer(_) => "Đầu gói số liệu không đúng cấu trúc.".to_owned(),
    }
}

/// What the office refuses of a whole package.
pub(super) fn fault(fault: &PackageFault) -> Failure {
    match fault {
        PackageFault::Older { number, taken } => Failure::new(
            "E_PACKAGE_OLD",
            ExitClass::NotAllowed,
            format!(
                "Gói số {number} cũ hơn hoặc khác gói số {taken} đã nhận của cùng cơ quan cho những ngày này."
            ),
            "Hãy dùng gói mới nhất; nếu cần số liệu khác, hãy đề nghị cơ quan gửi lập gói mới.",
        ),
        PackageFault::NotItsOwn { kind, .. } => foreign(&format!(
            "Gói số liệu đòi thay đổi {} không phải của cơ quan gửi; chưa nhận gì từ gói này.",
            kind_name(kind)
        )),
        PackageFault::Twice { kind, .. } => {
            broken_row(&format!("Gói số liệu có hai {} cùng một mã.", kind_name(kind)))
        }
        PackageFault::BadId(kind) => {
            broken_row(&format!("Gói số liệu có {} mang mã không hợp lệ.", kind_name(kind)))
        }
        PackageFault::OutsideDays { kind, .. } => {
            broken_row(&format!("Gói số liệu có {} nằm ngoài những ngày của gói.", kind_name(kind)))
        }
        PackageFault::NoLead { kind, .. } => broken_row(&format!(
            "Gói số liệu có {} do đơn vị không thuộc cơ quan gửi chủ trì.",
            kind_name(kind)
        )),
    }
}

/// A record that another office owns.
pub(super) fn owned(kind: &str, owner: &str) -> Failure {
    Failure::new(
        "E_OWNED_ELSEWHERE",
        ExitClass::NotAllowed,
        format!("Không sửa được {} này vì là của “{owner}”, nhận qua gói số liệu.", kind_name(kind)),
        "Nếu số liệu chưa đúng, hãy đề nghị cơ quan đó sửa và gửi gói mới; muốn bỏ cả gói thì hoàn tác lần nhận.",
    )
}

/// A village of a package that our catalogue of places lacks.
pub(crate) fn unknown_village(village: &SentVillage) -> String {
    format!(
        "Danh mục địa bàn vào ngày này không có hoặc có hai “{}, {}”; hãy bổ sung địa bàn rồi nhận lại gói.",
        village.village, village.commune
    )
}

fn bad(code: &'static str, message: &str, next: &str) -> Failure {
    Failure::new(code, ExitClass::BadInput, message, next)
}

fn damaged(message: &str, next: &str) -> Failure {
    Failure::new("E_PACKAGE_DAMAGED", ExitClass::Damaged, message, next)
}

fn foreign(message: &str) -> Failure {
    Failure::new("E_PACKAGE_FOREIGN_ROW", ExitClass::NotAllowed, message, ASK_SENDER)
}

fn broken_row(message: &str) -> Failure {
    let message = format!("{message} Chưa nhận gì từ gói này.");
    Failure::new("E_PACKAGE_BROKEN", ExitClass::BadInput, message, ASK_SENDER)
}
