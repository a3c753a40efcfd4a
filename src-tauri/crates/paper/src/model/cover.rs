//! The outer page of a bound book.

/// A cover fills its page: names at the top, the title in the middle, what the book spans below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cover {
    /// The superior body, one printed line each; may be empty.
    pub superior_lines: Vec<String>,
    /// The agency, one printed line each.
    pub agency_lines: Vec<String>,
    /// The book's title; printed large and in capitals.
    pub title: String,
    /// Under the title, such as `Năm 2017`.
    pub subtitle: String,
    /// What the book spans, one printed line each.
    pub lines: Vec<String>,
}
