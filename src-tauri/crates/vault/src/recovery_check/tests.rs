//! Reading codes back, typed well and badly.

use proptest::prelude::*;

use super::*;
use crate::random::{NoRandomness, Random};

/// The same byte over and over, or the bytes given.
struct Fixed(Vec<u8>);

impl Random for Fixed {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        for (byte, given) in bytes.iter_mut().zip(self.0.iter().cycle()) {
            *byte = *given;
        }
        Ok(())
    }
}

fn code(bytes: &[u8]) -> RecoveryCode {
    RecoveryCode::generate(&mut Fixed(bytes.to_vec())).unwrap()
}

#[test]
fn the_printed_form_is_frozen() {
    let check = |bytes: &[u8], expected: &str| {
        assert_eq!(code(bytes).printed().as_str(), expected, "sheets already printed must stay good");
    };
    check(&[0], "0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 W1FR");
    check(&[0xff], "ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZG W3M1");
}

#[test]
fn mistakes_are_named() {
    let whole = code(b"a fixed secret of some length").printed().to_string();
    let check = |typed: &str, expected: RecoveryCodeError| {
        assert_eq!(RecoveryCode::parse(typed).unwrap_err(), expected, "reading {typed:?}");
    };
    let length = |found| RecoveryCodeError::WrongLength { found, expected: CODE_LEN };
    let group = |ordinal| Group::numbered(ordinal).unwrap();
    check("", length(0));
    check(&whole[..whole.len() - 1], length(55));
    check(&format!("{whole} 0"), length(57));
    check(&"0".repeat(100_000), length(57));
    let bad = |ordinal, character| RecoveryCodeError::BadCharacter { group: group(ordinal), character };
    check(&format!("u{}", &whole[1..]), bad(1, 'u'));
    check(&format!("{}đ{}", &whole[..11], &whole[12..]), bad(3, 'đ'));
    let doubled = format!("{}{}", &whole[..35], &whole[..35]);
    check(&doubled, RecoveryCodeError::Mistyped { group: None });
}

#[test]
fn the_wrong_group_is_named_when_typed_back() {
    let code = code(b"a fixed secret of some length");
    let printed = code.printed().to_string();
    let asked = [2, 7, 14].map(|ordinal| Group::numbered(ordinal).unwrap());
    let on_sheet = |ordinal: usize| printed.split(' ').nth(ordinal - 1).unwrap();
    let check = |typed: [&str; 3], expected: Result<(), RecoveryCodeError>| {
        assert_eq!(code.typed_back(&asked, &typed.join(" ")), expected, "typing back {typed:?}");
    };
    let (second, seventh, last) = (on_sheet(2), on_sheet(7), on_sheet(14));
    check([second, seventh, last], Ok(()));
    check([second, last, seventh], Err(RecoveryCodeError::Mistyped { group: Some(asked[1]) }));
    check([second, seventh, ""], Err(RecoveryCodeError::WrongLength { found: 8, expected: 12 }));
    let bad = RecoveryCodeError::BadCharacter { group: asked[1], character: '!' };
    check([second, "12!4", last], Err(bad));
}

proptest! {
    #[test]
    fn a_code_survives_the_way_over_paper(bits: [u8; 32], separator in "[ \n\t.\u{2013}-]{0,3}") {
        let code = code(&bits);
        let sloppy = code.printed().replace(' ', &separator).to_lowercase().replace('0', "o").replace('1', "l");
        let read = RecoveryCode::parse(&sloppy).unwrap();
        prop_assert_eq!(read.expose(), &bits, "typed as {}", sloppy);
    }

    #[test]
    fn one_wrong_character_is_found_and_its_group_named(
        bits: [u8; 32], place in 0..CODE_LEN, shift in 1..32u8
    ) {
        let mut digits = code(&bits).digits();
        digits[place] = (digits[place] + shift) % 32;
        // Twenty bits of checksum let one in a million through; such a code opens nothing.
        prop_assume!(RecoveryCode::from_digits(&digits).is_none());
        let typed: String = digits.iter().map(|d| char::from(ALPHABET[usize::from(*d)])).collect();
        let error = RecoveryCode::parse(&typed).unwrap_err();
        let RecoveryCodeError::Mistyped { group: Some(_) } = error else {
            return Err(TestCaseError::fail(format!("{error:?} must name a group")));
        };
    }
}
