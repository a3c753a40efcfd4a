//! Sentences for what keeps a document off paper.

use super::{REPORT, internal};
use crate::Failure;
use crate::failure::ExitClass;
use briefing::TemplateError;
use paper::PaperError;

impl From<PaperError> for Failure {
    fn from(error: PaperError) -> Failure {
        refusal(&error).caused_by(error)
    }
}

/// The templates come with the program and are read whole, so a fault in them is one of the installation.
impl From<TemplateError> for Failure {
    fn from(error: TemplateError) -> Failure {
        let message = "Tệp mẫu báo cáo đi kèm phần mềm bị hỏng hoặc thiếu.";
        Failure::new("E_TEMPLATE", ExitClass::Damaged, message, "Hãy cài lại phần mềm.").caused_by(error)
    }
}

fn refusal(error: &PaperError) -> Failure {
    match error {
        PaperError::MissingGlyph { ch, context } => Failure::new(
            "E_MISSING_GLYPH",
            ExitClass::BadInput,
            format!(
                "Phông chữ không in được ký tự “{ch}” (mã U+{:04X}) trong đoạn “{context}”.",
                u32::from(*ch)
            ),
            "Hãy thay ký tự đó trong hồ sơ hoặc trong đoạn văn rồi in lại.",
        ),
        PaperError::Font { .. } => Failure::new(
            "E_FONT",
            ExitClass::Damaged,
            "Tệp phông chữ đi kèm phần mềm bị hỏng hoặc thiếu chữ tiếng Việt.",
            "Hãy cài lại phần mềm.",
        ),
        PaperError::LetterheadTooWide { line, excess_mm } => Failure::new(
            "E_LETTERHEAD_TOO_WIDE",
            ExitClass::BadInput,
            format!(
                "Dòng “{line}” ở tiêu đề văn bản dài quá {} mm.",
                text::decimal(i64::from(excess_tenths(*excess_mm)), 1)
            ),
            "Hãy ngắt tên cơ quan thành nhiều dòng trong hồ sơ cơ quan rồi in lại.",
        ),
        PaperError::TooTall(_) => Failure::new(
            "E_TOO_TALL",
            ExitClass::BadInput,
            "Có phần không được ngắt trang (tiêu đề, đầu bảng hoặc khối chữ ký) cao hơn một trang giấy.",
            "Hãy rút gọn phần đó, nhất là danh sách nơi nhận, rồi in lại.",
        ),
        PaperError::Pdf(_) | PaperError::Docx(_) => Failure::new(
            "E_PAPER",
            ExitClass::Internal,
            "Chưa dựng được tệp văn bản do lỗi của phần mềm.",
            REPORT,
        ),
        PaperError::NoColumns | PaperError::RowShape { .. } => internal(),
    }
}

/// Tenths of a millimetre, rounded up: what must go for the line to fit.
#[allow(clippy::cast_possible_truncation)] // A line is never wider than a few metres.
fn excess_tenths(millimetres: f32) -> i32 {
    (millimetres * 10.0).ceil() as i32
}
