use proptest::prelude::*;
use text::{Decimal, decimal, money, number, padded, percent, roman};

#[test]
fn thousands_take_dots_and_decimals_a_comma() {
    #[track_caller]
    fn check(printed: &str, expected: &str) {
        assert_eq!(printed, expected, "the number is printed the Vietnamese way");
    }
    check(&number(0), "0");
    check(&number(999), "999");
    check(&number(13_100), "13.100");
    check(&number(-1_234_567), "-1.234.567");
    check(&number(i64::MIN), "-9.223.372.036.854.775.808");
    check(&decimal(12_345, 1), "1.234,5");
    check(&decimal(5, 2), "0,05");
    check(&decimal(-5, 1), "-0,5");
    check(&decimal(1_500, 2), "15,00");
    check(&padded(5), "05");
    check(&padded(12), "12");
    check(&padded(1234), "1234");
}

#[test]
fn shares_round_half_up_without_binary_fractions() {
    #[track_caller]
    fn check(numerator: i64, denominator: i64, scale: u8, expected: Option<&str>) {
        let printed = percent(numerator, denominator, scale);
        assert_eq!(printed.as_deref(), expected, "{numerator}/{denominator} at {scale} decimals");
    }
    check(104, 104, 1, Some("100%"));
    check(611, 661, 2, Some("92,44%"));
    check(1, 3, 1, Some("33,3%"));
    check(2, 3, 0, Some("67%"));
    check(1, 8, 2, Some("12,5%"));
    check(1, 8, 1, Some("12,5%"));
    check(1, 8, 0, Some("13%"));
    check(-1, 8, 0, Some("-13%"));
    check(0, 7, 1, Some("0%"));
    check(443, 400, 2, Some("110,75%"));
    check(50_000, 1, 0, Some("5.000.000%"));
    check(1, 0, 1, None);
    check(1, -4, 1, None);
    check(i64::MAX, 1, 30, None);
    check(1, 3, 255, None);
}

#[test]
fn money_is_said_in_the_largest_exact_unit() {
    #[track_caller]
    fn check(dong: i64, expected: &str) {
        assert_eq!(money(dong), expected, "{dong} đồng in words");
    }
    check(0, "0 đồng");
    check(500_000, "500.000 đồng");
    check(747_000_000, "747 triệu đồng");
    check(12_500_000, "12,5 triệu đồng");
    check(12_345_678, "12.345.678 đồng");
    check(1_400_000_000, "1,4 tỷ đồng");
    check(1_350_000_000, "1.350 triệu đồng");
    check(2_000_000_000, "2 tỷ đồng");
    check(1_000_000_001, "1.000.000.001 đồng");
    check(-3_000_000, "-3 triệu đồng");
    check(i64::MIN, "-9.223.372.036.854.775.808 đồng");
}

#[test]
fn roman_numerals_cover_their_range() {
    #[track_caller]
    fn check(value: u32, expected: &str) {
        assert_eq!(roman(value), expected, "{value} in Roman numerals");
    }
    check(1, "I");
    check(3, "III");
    check(4, "IV");
    check(14, "XIV");
    check(2026, "MMXXVI");
    check(3999, "MMMCMXCIX");
    check(0, "0");
    check(4000, "4000");
}

#[test]
fn equal_decimals_are_equal_values() {
    assert_eq!(Decimal::new(150, 2), Decimal::new(15, 1), "trailing zeros mean nothing");
    assert_eq!(Decimal::new(15, 1).units_at(3), Some(1_500), "a wider column holds it");
    assert_eq!(Decimal::new(15, 1).units_at(0), None, "a narrower column would lose a digit");
    assert_eq!(Decimal::new(i64::MAX, 0).units_at(1), None, "what does not fit is refused");
    assert_eq!(Decimal::new(0, 255).units_at(255), Some(0), "zero fits everywhere");
    assert_eq!(Decimal::new(12_345, 1).to_string(), "1.234,5", "it prints the Vietnamese way");
}

proptest! {
    #[test]
    fn any_number_prints(value in any::<i64>(), other in any::<i64>(), scale in any::<u8>(), small in any::<u32>()) {
        prop_assert!(!decimal(value, scale).is_empty(), "a number prints");
        prop_assert!(money(value).ends_with(" đồng"), "money names its unit");
        prop_assert!(percent(value, other, scale).is_none_or(|share| share.ends_with('%')), "a share says so");
        prop_assert!(!roman(small).is_empty() && padded(small).len() >= 2, "a figure prints");
        prop_assert!(Decimal::new(value, scale).scale() <= scale, "making a number adds no digits");
    }

    #[test]
    fn money_loses_nothing(tenths in 0..100_000_i64) {
        let said = money(tenths * 100_000);
        let figure = said.split(' ').next().unwrap();
        let unit = match () {
            () if said.contains("tỷ") => 9,
            () if said.contains("triệu") => 6,
            () => 0,
        };
        let back = text::parse_decimal(figure).unwrap().units_at(1).unwrap() * 10_i64.pow(unit) / 10;
        prop_assert_eq!(back, tenths * 100_000, "{} says the sum exactly", said);
    }
}
