use proptest::prelude::*;
use text::{
    Approximation::{self, About, Exact, Nearly, Over},
    Decimal, Quantity, QuantityDoubt, number, parse_quantity,
};

#[test]
fn quantities_are_read_as_clerks_write_them() {
    #[track_caller]
    fn check(written: &str, value: i64, approximation: Approximation, unit: &str) {
        let expected = Quantity { value, approximation, unit: unit.to_owned() };
        assert_eq!(parse_quantity(written), Ok(expected), "{written} read");
    }
    check("13.100", 13_100, Exact, "");
    check("1.250 lượt người", 1_250, Exact, "lượt người");
    check("1 250 lượt người", 1_250, Exact, "lượt người");
    check("05 buổi", 5, Exact, "buổi");
    check("trên 170", 170, Over, "");
    check("Trên 170 lượt người.", 170, Over, "lượt người");
    check("hơn 1.000 người", 1_000, Over, "người");
    check("gần 200", 200, Nearly, "");
    check("khoảng 50 Hộ", 50, About, "Hộ");
    check("xấp xỉ 300", 300, About, "");
    check("ước đạt 2 triệu", 2_000_000, About, "");
    check("~120", 120, About, "");
    check("1,5 nghìn", 1_500, Exact, "");
    check("1,5 ngàn lượt", 1_500, Exact, "lượt");
    check("747 triệu đồng", 747_000_000, Exact, "đồng");
    check("trên 12,5tr đồng", 12_500_000, Over, "đồng");
    check("1,4 tỷ", 1_400_000_000, Exact, "");
    check("1,4 tỉ đồng", 1_400_000_000, Exact, "đồng");
    check("1 tỷ 400 triệu đồng", 1_400_000_000, Exact, "đồng");
    check("2 nghìn tỷ", 2_000_000_000_000, Exact, "");
    check("500.000đ", 500_000, Exact, "đồng");
    check("500 000 VNĐ", 500_000, Exact, "đồng");
    check("1.350 triệu", 1_350_000_000, Exact, "");
    check("12 tổ", 12, Exact, "tổ");
    check("0", 0, Exact, "");
}

#[test]
fn what_has_two_meanings_is_asked() {
    #[track_caller]
    fn check(written: &str, expected: QuantityDoubt) {
        assert_eq!(parse_quantity(written), Err(expected), "{written:?} is not guessed");
    }
    let proposal = |units, scale| QuantityDoubt::EnglishForm { proposal: Decimal::new(units, scale) };
    check("", QuantityDoubt::Empty);
    check(" \u{A0}", QuantityDoubt::Empty);
    check("1,250", proposal(1_250, 0));
    check("1.5 triệu", proposal(15, 1));
    check("1,250 triệu", proposal(1_250, 0));
    check("1,5", QuantityDoubt::HasDecimals);
    check("1,2345 nghìn", QuantityDoubt::HasDecimals);
    check("10-12 người", QuantityDoubt::Range);
    check("10 đến 12 người", QuantityDoubt::Range);
    check("dưới 50", QuantityDoubt::Bound);
    check("không quá 50 người", QuantityDoubt::Bound);
    check("-5", QuantityDoubt::Negative);
    check("99999999999999999999", QuantityDoubt::TooLarge);
    check("9999999999 tỷ tỷ", QuantityDoubt::TooLarge);
    check("-", QuantityDoubt::Unreadable);
    check("mười hai", QuantityDoubt::Unreadable);
    check("20 người (12 nữ)", QuantityDoubt::Unreadable);
    check("22 buổi, trên 170 lượt người", QuantityDoubt::Unreadable);
    check("1 tỷ 400", QuantityDoubt::Unreadable);
    check("1.23.456", QuantityDoubt::Unreadable);
    check("170+", QuantityDoubt::Unreadable);
}

proptest! {
    #[test]
    fn any_text_is_answered(text in "\\PC{0,40}") {
        let _ = parse_quantity(&text);
    }

    #[test]
    fn near_numbers_are_answered(text in "(trên |gần |~)?[0-9., ]{0,12}( ?(nghìn|triệu|tỷ|đồng|lượt|-|đến) ?){0,3}[0-9]{0,3}") {
        let _ = parse_quantity(&text);
    }

    #[test]
    fn printed_numbers_come_back(value in 0..i64::MAX, unit in "(lượt người|hộ|đồng)?") {
        let read = parse_quantity(&format!("gần {} {unit}", number(value))).unwrap();
        prop_assert_eq!(read, Quantity { value, approximation: Nearly, unit });
    }
}
