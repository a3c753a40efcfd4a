//! The letters without which no Vietnamese document can be printed.

/// All lower-case letters with a mark, and `đ`; capitals follow from them.
pub(super) const MARKED_LETTERS: &str =
    concat!("àáảãạăằắẳẵặâầấẩẫậ", "èéẻẽẹêềếểễệ", "ìíỉĩị", "òóỏõọôồốổỗộơờớởỡợ", "ùúủũụưừứửữự", "ỳýỷỹỵđ");

/// Every marked letter in both cases.
pub(super) fn letters() -> impl Iterator<Item = char> {
    MARKED_LETTERS.chars().flat_map(|lower| std::iter::once(lower).chain(lower.to_uppercase()))
}
