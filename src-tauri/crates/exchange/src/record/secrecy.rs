//! The stamps of secrecy in text (norms B.6): MẬT, TỐI MẬT, TUYỆT MẬT as words of their own in capitals.

/// Whether a stamp of secrecy stands in a text. "Bí mật", "bảo mật" and the like are ordinary words.
pub(super) fn has_stamp(text: &str) -> bool {
    if !text.contains("MẬT") {
        return false;
    }
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    words.iter().enumerate().any(|(at, word)| {
        let before = at.checked_sub(1).map_or("", |before| words[before]);
        *word == "MẬT" && !matches!(before, "BÍ" | "BẢO" | "CƠ")
    })
}
