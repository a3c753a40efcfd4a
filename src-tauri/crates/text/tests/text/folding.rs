use proptest::prelude::*;
use text::{fold, fold_symbol, nfc};

#[test]
fn folding_forgets_marks_case_and_dashes() {
    #[track_caller]
    fn check(text: &str, folded: &str) {
        assert_eq!(fold(text), folded, "{text:?} as search sees it");
    }
    check("Bình Liêu", "binh lieu");
    check("ĐƯỜNG  Hoa – Quảng\u{a0}Hà ", "duong hoa - quang ha");
    check("Ðảng uỷ", "dang uy");
    check("Đảng ủy", "dang uy");
    check("m² 50%", "m² 50%");
    check("", "");
}

#[test]
fn symbols_fold_to_letters_and_digits() {
    #[track_caller]
    fn check(symbol: &str) {
        assert_eq!(fold_symbol(symbol), "12bchu", "{symbol:?} is the same symbol");
    }
    check("12 - BC/HU");
    check("12-BC/HU");
    check("12–bc hu");
    check(" 12 BC.HƯ");
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in any::<String>()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded.clone(), "folded text folds to itself");
        let symbol = fold_symbol(&text);
        prop_assert_eq!(fold_symbol(&symbol), symbol, "a folded symbol folds to itself");
    }

    #[test]
    fn folding_does_not_see_the_normal_form(text in any::<String>()) {
        prop_assert_eq!(fold(&nfc(&text)), fold(&text), "composed and decomposed fold alike");
    }
}
