use proptest::prelude::*;
use text::{clean_line, clean_text, length, nfc};

#[test]
fn a_line_is_composed_and_evenly_spaced() {
    #[track_caller]
    fn check(typed: &str, stored: &str) {
        assert_eq!(clean_line(typed), stored, "{typed:?} is stored in one form");
    }
    check("", "");
    check("  \u{a0}\t ", "");
    check(" Bình\u{a0} Liêu ", "Bình Liêu");
    check("dòng một\r\ndòng hai", "dòng một dòng hai");
    check("Ti\u{65}\u{302}\u{301}ng Vie\u{323}\u{302}t", "Tiếng Việt");
    check("\u{feff}Hải\u{200b} Hà", "Hải Hà");
    check("e\u{200d}\u{301}", "é");
}

#[test]
fn a_text_keeps_its_lines() {
    #[track_caller]
    fn check(typed: &str, stored: &str) {
        assert_eq!(clean_text(typed), stored, "{typed:?} is stored in one form");
    }
    check("\r\n một\r\n\r\nhai\rba\u{2028}bốn \n", "một\n\nhai\nba\nbốn");
    check("cột\tcột  rộng", "cột\tcột  rộng");
    check("\u{feff}", "");
}

#[test]
fn length_counts_letters_as_seen() {
    assert_eq!(length("Tiếng Việt"), 10, "composed letters count once");
    assert_eq!(length("Ti\u{65}\u{302}\u{301}ng Vie\u{323}\u{302}t"), 10, "decomposed letters count once");
    assert_eq!(nfc("e\u{302}\u{301}"), "ế", "marks join their letter");
}

proptest! {
    #[test]
    fn cleaning_twice_changes_nothing(typed in any::<String>()) {
        let line = clean_line(&typed);
        prop_assert_eq!(clean_line(&line), line.clone(), "a stored line is stored again as it is");
        prop_assert!(!line.contains('\n'), "a line has no line ends");
        let text = clean_text(&typed);
        prop_assert_eq!(clean_text(&text), text, "a stored text is stored again as it is");
    }
}
