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
    pub fn of(&self, kind: RegisterKind) -> Vec<RegisterColumn> {
        let chosen = match kind {
            RegisterKind::In => &self.incoming,
            RegisterKind::Out => &self.outgoing,
            RegisterKind::Follow => &self.following,
        };
        if chosen.is_empty() { kind.columns() } else { chosen.clone() }
    }
}

/// Whose a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// The norm's (NĐ 30/2020, Phụ lục IV).
    Norms,
    /// One that an office may add.
    Offices,
}

impl RegisterKind {
    /// Every register.
    pub const ALL: [RegisterKind; 3] = [RegisterKind::In, RegisterKind::Out, RegisterKind::Follow];

    /// The columns that can be printed, left to right: the norm's and what an office may add between them.
    #[must_use]
    pub fn choosable(self) -> Vec<RegisterColumn> {
        self.every().iter().map(|(column, _)| *column).collect()
    }

    /// The columns of the norm (NĐ 30/2020, Phụ lục IV), left to right.
    #[must_use]
    pub fn columns(self) -> Vec<RegisterColumn> {
        let every = self.every().iter();
        every.filter(|(_, whose)| *whose == Whose::Norms).map(|(column, _)| *column).collect()
    }

    fn every(self) -> &'static [(RegisterColumn, Whose)] {
        match self {
            RegisterKind::In => INCOMING,
            RegisterKind::Out => OUTGOING,
            RegisterKind::Follow => FOLLOWING,
        }
    }
}

const INCOMING: &[(RegisterColumn, Whose)] = &[
    (RegisterColumn::ArrivedOn, Whose::Norms),
    (RegisterColumn::ArrivalNumber, Whose::Norms),
    (RegisterColumn::Issuer, Whose::Norms),
    (RegisterColumn::Symbol, Whose::Norms),
    (RegisterColumn::DocumentDate, Whose::Norms),
    (RegisterColumn::Abstract, Whose::Norms),
    (RegisterColumn::Urgency, Whose::Offices),
    (RegisterColumn::Receiver, Whose::Norms),
    (RegisterColumn::HandedOverOn, Whose::Norms),
    (RegisterColumn::Deadline, Whose::Offices),
    (RegisterColumn::Progress, Whose::Offices),
    (RegisterColumn::Reply, Whose::Offices),
    (RegisterColumn::Signature, Whose::Norms),
    (RegisterColumn::File, Whose::Offices),
    (RegisterColumn::Note, Whose::Norms),
];

const OUTGOING: &[(RegisterColumn, Whose)] = &[
    (RegisterColumn::Symbol, Whose::Norms),
    (RegisterColumn::DocumentDate, Whose::Norms),
    (RegisterColumn::Issuer, Whose::Offices),
    (RegisterColumn::Abstract, Whose::Norms),
    (RegisterColumn::Urgency, Whose::Offices),
    (RegisterColumn::Signer, Whose::Norms),
    (RegisterColumn::Recipients, Whose::Norms),
    (RegisterColumn::FileCopy, Whose::Norms),
    (RegisterColumn::Copies, Whose::Norms),
    (RegisterColumn::HandedOverOn, Whose::Norms),
    (RegisterColumn::Deadline, Whose::Offices),
    (RegisterColumn::Signature, Whose::Norms),
    (RegisterColumn::Note, Whose::Norms),
];

const FOLLOWING: &[(RegisterColumn, Whose)] = &[
    (RegisterColumn::ArrivedOn, Whose::Offices),
    (RegisterColumn::ArrivalNumber, Whose::Norms),
    (RegisterColumn::Document, Whose::Norms),
    (RegisterColumn::Abstract, Whose::Offices),
    (RegisterColumn::Urgency, Whose::Offices),
    (RegisterColumn::Receiver, Whose::Norms),
    (RegisterColumn::HandedOverOn, Whose::Offices),
    (RegisterColumn::Deadline, Whose::Norms),
    (RegisterColumn::Progress, Whose::Norms),
    (RegisterColumn::Reply, Whose::Norms),
    (RegisterColumn::File, Whose::Offices),
    (RegisterColumn::Note, Whose::Norms),
];
