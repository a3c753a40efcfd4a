use proptest::prelude::*;
use text::{clean_text, control_character, unprintable};

#[test]
fn control_characters_are_named() {
    #[track_caller]
    fn check(typed: &str, found: Option<char>) {
        assert_eq!(control_character(typed), found, "the first forbidden character of {typed:?}");
    }
    check("Báo cáo\n\ttháng 7\r\n", None);
    check("a\0b", Some('\0'));
    check("a\u{1b}[31m", Some('\u{1b}'));
    check("tên\u{202e}fdp", Some('\u{202e}'));
    check("\u{2067}x", Some('\u{2067}'));
    check("\u{7f}", Some('\u{7f}'));
}

#[test]
fn what_paper_cannot_carry_is_named() {
    #[track_caller]
    fn check(typed: &str, found: Option<char>) {
        assert_eq!(unprintable(typed), found, "the first character of {typed:?} outside the repertoire");
    }
    check("Số 12-BC/HU, ngày 05/9/2026: “đạt 91,8%” – tăng ½ m² … § 3 • €, ₫, ×, ‰, 30°", None);
    check("Ti\u{65}\u{302}\u{301}ng\u{a0}Vie\u{323}\u{302}t\n\tÀẢÃÁẠ ỲỶỸÝỴ", None);
    check("Chúc mừng 🎉", Some('🎉'));
    check("✓", Some('✓'));
    check("中", Some('中'));
    check("x\u{309}", Some('\u{309}'));
    check("\u{fffd}", Some('\u{fffd}'));
    check("\u{1}", Some('\u{1}'));
}

#[test]
fn every_vietnamese_letter_is_printable() {
    let letters = "aăâeêioôơuưy";
    for letter in letters.chars().chain(letters.to_uppercase().chars()) {
        for tone in ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"] {
            let written = format!("{letter}{tone}");
            assert_eq!(unprintable(&written), None, "{written} can be printed");
        }
    }
}

proptest! {
    #[test]
    fn what_can_be_printed_holds_no_control(typed in any::<String>()) {
        let stored = clean_text(&typed);
        if unprintable(&stored).is_none() {
            prop_assert_eq!(control_character(&stored), None, "the repertoire has no control characters");
        }
    }
}
