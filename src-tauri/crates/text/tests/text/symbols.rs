use proptest::prelude::*;
use text::{Symbol, SymbolDoubt, parse_symbol};

#[test]
fn both_families_are_taken_apart() {
    #[track_caller]
    fn check(written: &str, number: u32, year: Option<i32>, kind: Option<&'static str>, issuer: &str) {
        let expected = Symbol { number, insertion: String::new(), year, kind, issuer: issuer.to_owned() };
        assert_eq!(parse_symbol(written), Ok(expected), "{written} taken apart");
    }
    check("12-BC/HU", 12, None, Some("BC"), "HU");
    check("12 - BC/HU", 12, None, Some("BC"), "HU");
    check("12–BC / HU", 12, None, Some("BC"), "HU");
    check("Số: 12/BC-MTTQ-BTT", 12, None, Some("BC"), "MTTQ-BTT");
    check("số 07-BC/DV", 7, None, Some("BC"), "DV");
    check("30/2020/NĐ-CP", 30, Some(2020), Some("NĐ"), "CP");
    check("117/2025/QH15", 117, Some(2025), None, "QH15");
    check("125/UBND-VP", 125, None, None, "UBND-VP");
    check("11/KH-UBND", 11, None, Some("KH"), "UBND");
    check("693-QĐ/VPTW", 693, None, Some("QĐ"), "VPTW");
    check("12bc/hu", 12, None, Some("BC"), "hu");
    check("12 BC/HU", 12, None, Some("BC"), "HU");
    check("15-qd/HU", 15, None, Some("QĐ"), "HU");
    check("09-Ttr/HU", 9, None, Some("TTr"), "HU");
    check("12/TB", 12, None, Some("TB"), "");
    check("12", 12, None, None, "");
    check("số 5", 5, None, None, "");
    check("3-DA/HU", 3, None, Some("DA"), "HU");
}

#[test]
fn an_inserted_number_keeps_its_letter() {
    let symbol = parse_symbol("05a-BC/HU").unwrap();
    assert_eq!((symbol.number, symbol.insertion.as_str(), symbol.kind), (5, "a", Some("BC")), "05a-BC/HU");
}

#[test]
fn what_is_no_symbol_says_why() {
    #[track_caller]
    fn check(written: &str, expected: SymbolDoubt) {
        assert_eq!(parse_symbol(written), Err(expected), "{written:?} refused");
    }
    check("", SymbolDoubt::Empty);
    check("  ", SymbolDoubt::Empty);
    check("Không số", SymbolDoubt::SaidToHaveNone);
    check("k/s", SymbolDoubt::SaidToHaveNone);
    check("BC/HU", SymbolDoubt::NoNumber);
    check("-12", SymbolDoubt::NoNumber);
    check("99999999999-BC/HU", SymbolDoubt::NoNumber);
    check("12-BC/HU ngày 05/9/2017", SymbolDoubt::Unreadable);
    check("12-BC/HU; 13-BC/HU", SymbolDoubt::Unreadable);
}

proptest! {
    #[test]
    fn any_text_is_answered(text in "\\PC{0,40}") {
        let _ = parse_symbol(&text);
    }

    #[test]
    fn what_is_put_together_comes_apart(
        number in 1..99_999_u32,
        kind in prop::sample::select(vec!["BC", "QĐ", "TTr", "CTr", "KH", "CV"]),
        issuer in "[A-ZĐƯ]{2,6}(-[A-ZĐ]{2,4})?",
    ) {
        for written in [format!("{number}-{kind}/{issuer}"), format!("{number}/{kind}-{issuer}"), format!("Số: {number:02} - {kind} / {issuer}")] {
            let symbol = parse_symbol(&written).unwrap();
            prop_assert_eq!((symbol.number, symbol.kind, symbol.issuer.as_str()), (number, Some(kind), issuer.as_str()), "{}", written);
        }
    }
}

#[test]
fn a_symbol_is_put_together_as_its_family_writes_it() {
    #[track_caller]
    fn check(number: i64, style: text::SymbolStyle, kind: &str, issuer: &str, expected: &str) {
        assert_eq!(
            text::compose_symbol(number, style, kind, issuer),
            expected,
            "number {number} put together"
        );
    }
    use text::SymbolStyle::{Party, State};
    check(1, Party, "BC", "HU", "01-BC/HU");
    check(9, State, "BC", "MTTQ-BTT", "09/BC-MTTQ-BTT");
    check(10, Party, "CV", "HU", "10-CV/HU");
    check(125, State, "", "UBND-VP", "125/UBND-VP");
}
