//! The end of a document: who signs, and who receives it.

/// A signature: authority and position in capitals, white space for hand and stamp, the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// `K/T TRƯỞNG KHỐI`, `TM. BAN THƯỜNG TRỰC`; none where the head signs for himself (norm A.8).
    pub authority: Option<String>,
    /// `TRƯỞNG KHỐI`. A line feed is a forced line break.
    pub position: String,
    /// The name, without rank or degree.
    pub name: String,
}

/// `Nơi nhận:` and its lines, without dashes or end marks: the profile puts those.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipients {
    /// One receiver a line; the last is the file copy (`Lưu Văn phòng Khối`).
    pub items: Vec<String>,
}

/// What stands left of the signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftSide {
    /// Receivers, as on every issued document.
    Recipients(Recipients),
    /// A second signature, as on minutes (`NGƯỜI GHI BIÊN BẢN`).
    Signature(Signature),
    /// Nothing.
    Empty,
}

/// Both halves; they start on one line, never part, and hold at least two lines of the body with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// The left half.
    pub left: LeftSide,
    /// The right half.
    pub right: Signature,
}
