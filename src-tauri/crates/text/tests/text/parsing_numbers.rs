use proptest::prelude::*;
use text::{Decimal, NumberError, decimal, number, parse_count, parse_decimal};

fn english(units: i64, scale: u8) -> NumberError {
    NumberError::EnglishForm { proposal: Decimal::new(units, scale) }
}

#[test]
fn counts_are_whole_and_not_negative() {
    #[track_caller]
    fn check(typed: &str, expected: Result<i64, NumberError>) {
        assert_eq!(parse_count(typed), expected, "{typed:?} as a count");
    }
    check("0", Ok(0));
    check("05", Ok(5));
    check("1234", Ok(1234));
    check(" 1.234 ", Ok(1234));
    check("1 234", Ok(1234));
    check("13\u{a0}100", Ok(13_100));
    check("1.234.567", Ok(1_234_567));
    check("", Err(NumberError::Empty));
    check(" \u{a0}", Err(NumberError::Empty));
    check("1,234.5", Err(english(12_345, 1)));
    check("1,234", Err(english(1234, 0)));
    check("1,234,567", Err(english(1_234_567, 0)));
    check("12.5", Err(english(125, 1)));
    check("1,5", Err(NumberError::HasDecimals));
    check("1.234,5", Err(NumberError::HasDecimals));
    check("-5", Err(NumberError::Negative));
    check("−1.234", Err(NumberError::Negative));
    check("-", Err(NumberError::NotANumber('-')));
    check("năm", Err(NumberError::NotANumber('n')));
    check("12 buổi", Err(NumberError::NotANumber('b')));
    check("٣", Err(NumberError::NotANumber('٣')));
    check("1e5", Err(NumberError::NotANumber('e')));
    check("1.23.456", Err(NumberError::Malformed));
    check("12 34", Err(NumberError::Malformed));
    check("1 234.567", Err(english(1_234_567, 3)));
    check("1..2", Err(NumberError::Malformed));
    check("5,", Err(NumberError::Malformed));
    check("99999999999999999999", Err(NumberError::TooLarge));
}

#[test]
fn decimals_take_the_comma() {
    #[track_caller]
    fn check(typed: &str, expected: Result<(i64, u8), NumberError>) {
        let expected = expected.map(|(units, scale)| Decimal::new(units, scale));
        assert_eq!(parse_decimal(typed), expected, "{typed:?} as a number");
    }
    check("1.234,5", Ok((12_345, 1)));
    check("1234,5", Ok((12_345, 1)));
    check("1 234,5", Ok((12_345, 1)));
    check("0,25", Ok((25, 2)));
    check("-1,50", Ok((-15, 1)));
    check("1,234", Ok((1234, 3)));
    check("82", Ok((82, 0)));
    check("1,234.5", Err(english(12_345, 1)));
    check("0.125", Err(english(125, 3)));
    check("15,000", Err(english(15_000, 0)));
    check("82%", Err(NumberError::NotANumber('%')));
    check(",5", Err(NumberError::Malformed));
    check("0,1234567891", Err(NumberError::TooManyDecimals));
    check("0,1234567890000", Ok((123_456_789, 9)));
    check("9223372036854775808", Err(NumberError::TooLarge));
    check("-9223372036854775808", Ok((i64::MIN, 0)));
}

proptest! {
    #[test]
    fn a_printed_count_reads_back(value in 0..=i64::MAX) {
        prop_assert_eq!(parse_count(&number(value)), Ok(value), "{} reads back", number(value));
        prop_assert_eq!(parse_count(&value.to_string()), Ok(value), "{} reads back", value);
    }

    #[test]
    fn a_printed_number_reads_back(units in any::<i64>(), scale in 0..=9_u8) {
        let made = Decimal::new(units, scale);
        prop_assert_eq!(parse_decimal(&made.to_string()), Ok(made), "{} reads back", made);
        if scale != 3 {
            prop_assert_eq!(parse_decimal(&decimal(units, scale)), Ok(made), "zeros at the end do not matter");
        }
    }

    #[test]
    fn anything_typed_has_an_answer(typed in any::<String>(), near in "[-0-9., ]{0,24}") {
        for text in [typed, near] {
            let count = parse_count(&text);
            prop_assert!(count.is_ok_and(|value| value >= 0) || count.is_err(), "a count is not negative");
            if let Err(error) = parse_decimal(&text) {
                prop_assert!(!error.to_string().is_empty(), "an error says something");
            }
        }
    }
}
