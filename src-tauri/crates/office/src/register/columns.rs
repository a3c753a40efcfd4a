use crate::profile::setting::Key;
use crate::{Error, FieldCode, FieldError, Result};
use serde::{Deserialize, Serialize};

/// Which bound register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RegisterKind {
    /// Sổ đăng ký văn bản đến (norms B.1).
    In,
    /// Sổ đăng ký văn bản đi (norms B.2).
    Out,
    /// Sổ theo dõi giải quyết văn bản đến (norms B.3).
    Follow,
}

/// A column of a bound register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RegisterColumn {
    /// Ngày đến
    ArrivedOn,
    /// Số đến
    ArrivalNumber,
    /// Tác giả
    Issuer,
    /// Số, ký hiệu
    Symbol,
    /// Ngày tháng văn bản
    DocumentDate,
    /// Tên loại và trích yếu nội dung
    Abstract,
    /// Đơn vị hoặc người nhận
    Receiver,
    /// Ngày chuyển
    HandedOverOn,
    /// Ký nhận: left white for the hand
    Signature,
    /// Ghi chú
    Note,
    /// Người ký
    Signer,
    /// Nơi nhận văn bản
    Recipients,
    /// Đơn vị, người nhận bản lưu
    FileCopy,
    /// Số lượng bản
    Copies,
    /// Tên loại, số, ký hiệu, ngày tháng và tên cơ quan ban hành
    Document,
    /// Thời hạn giải quyết
    Deadline,
    /// Tiến độ giải quyết
    Progress,
    /// Số, ký hiệu văn bản trả lời
    Reply,
    /// Độ khẩn, on top of the norm's columns
    Urgency,
    /// Hồ sơ số, on top of the norm's columns
    File,
}

/// The columns each register is printed with, left to right; an empty list means the norm's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct RegisterColumns {
    /// Of the register of incoming papers.
    pub incoming: Vec<RegisterColumn>,
    /// Of the register of outgoing papers.
    pub outgoing: Vec<RegisterColumn>,
    /// Of the register that follows what is dealt with.
    pub following: Vec<RegisterColumn>,
}

impl RegisterColumns {
    /// Where the choice is kept.
    pub const KEY: Key<RegisterColumns> = Key::new("register_columns");

    /// Refuses what cannot be printed.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a column that stands twice or that its register cannot have.
    pub fn check(&self) -> Result<()> {
        let lists = [
            ("incoming", RegisterKind::In, &self.incoming),
            ("outgoing", RegisterKind::Out, &self.outgoing),
            ("following", RegisterKind::Follow, &self.following),
        ];
        let refused = lists.into_iter().flat_map(|(list, kind, chosen)| {
            chosen.iter().enumerate().filter_map(move |(at, column)| {
                let field = format!("{list}[{at}]");
                if chosen[..at].contains(column) {
                    return Some(FieldError { field, code: FieldCode::Twice });
                }
                let code = FieldCode::NotAllowed;
                (!kind.choosable().contains(column)).then_some(FieldError { field, code })
            })
        });
        let refused: Vec<FieldError> = refused.collect();
        if refused.is_empty() { Ok(()) } else { Err(Error::Invalid(refused)) }
    }

    /// The columns of a register.
    #[must_use]
    pub fn of(&self, kind: RegisterKind) -> &[RegisterColumn] {
        let chosen = match kind {
            RegisterKind::In => &self.incoming,
            RegisterKind::Out => &self.outgoing,
            RegisterKind::Follow => &self.following,
        };
        if chosen.is_empty() { kind.columns() } else { chosen }
    }
}

impl RegisterKind {
    /// Every register.
    pub const ALL: [RegisterKind; 3] = [RegisterKind::In, RegisterKind::Out, RegisterKind::Follow];

    /// The columns that can be printed, left to right: the norm's and what an office may add between them.
    #[must_use]
    pub fn choosable(self) -> &'static [RegisterColumn] {
        use RegisterColumn as C;
        match self {
            RegisterKind::In => &[
                C::ArrivedOn,
                C::ArrivalNumber,
                C::Issuer,
                C::Symbol,
                C::DocumentDate,
                C::Abstract,
                C::Urgency,
                C::Receiver,
                C::HandedOverOn,
                C::Deadline,
                C::Progress,
                C::Reply,
                C::Signature,
                C::File,
                C::Note,
            ],
            RegisterKind::Out => &[
                C::Symbol,
                C::DocumentDate,
                C::Issuer,
                C::Abstract,
                C::Urgency,
                C::Signer,
                C::Recipients,
                C::FileCopy,
                C::Copies,
                C::HandedOverOn,
                C::Deadline,
                C::Signature,
                C::Note,
            ],
            RegisterKind::Follow => &[
                C::ArrivedOn,
                C::ArrivalNumber,
                C::Document,
                C::Abstract,
                C::Urgency,
                C::Receiver,
                C::HandedOverOn,
                C::Deadline,
                C::Progress,
                C::Reply,
                C::File,
                C::Note,
            ],
        }
    }

    /// The columns of the norm (NĐ 30/2020, Phụ lục IV).
    #[must_use]
    pub fn columns(self) -> &'static [RegisterColumn] {
        use RegisterColumn as C;
        match self {
            RegisterKind::In => &[
                C::ArrivedOn,
                C::ArrivalNumber,
                C::Issuer,
                C::Symbol,
                C::DocumentDate,
                C::Abstract,
                C::Receiver,
                C::HandedOverOn,
                C::Signature,
                C::Note,
            ],
            RegisterKind::Out => &[
                C::Symbol,
                C::DocumentDate,
                C::Abstract,
                C::Signer,
                C::Recipients,
                C::FileCopy,
                C::Copies,
                C::HandedOverOn,
                C::Signature,
                C::Note,
            ],
            RegisterKind::Follow => {
                &[C::ArrivalNumber, C::Document, C::Receiver, C::Deadline, C::Progress, C::Reply, C::Note]
            }
        }
    }
}
