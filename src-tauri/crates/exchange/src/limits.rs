//! How much of a file is read.

/// How much of a file is read. A hostile file must cost no more than an honest one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file itself.
    pub bytes: usize,
    /// Bytes that all parts of a compressed file may unpack to.
    pub unpacked: u64,
    /// Bytes that one part may unpack to when it is read into memory whole, as every part but a sheet is.
    pub part: u64,
    /// Bytes that a part may unpack to that lists other parts, styles or sheets. An honest one has a few thousand lines.
    pub lists: u64,
    /// How many times larger a part may unpack, once it is larger than a megabyte.
    pub ratio: u64,
    /// Parts of a compressed file.
    pub parts: usize,
    /// Sheets of a workbook.
    pub sheets: usize,
    /// Rows of a sheet.
    pub rows: u32,
    /// Columns of a sheet. What stands further right is not of a register.
    pub columns: u32,
    /// Cells of all sheets together, the blank ones between others counted.
    pub cells: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 64 << 20,
            unpacked: 1 << 30,
            part: 256 << 20,
            lists: 16 << 20,
            ratio: 200,
            parts: 4_096,
            sheets: 256,
            rows: 1_000_000,
            columns: 1_024,
            cells: 20_000_000,
        }
    }
}
