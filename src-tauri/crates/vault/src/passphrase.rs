//! What a person types to open the office, and what is accepted when a new one is chosen.
//!
//! Two types, because an old passphrase is only ever compared, while a new one has to be good: whoever
//! makes or changes a slot must hold a [`ChosenPassphrase`].

use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

/// The least number of characters of a new passphrase, counted after composing.
const LEAST: usize = 12;

/// More than anyone types; longer input is a pasted document.
const MOST: usize = 256;

/// Fewer different characters than this is one or two keys held down.
const LEAST_DIFFERENT: usize = 5;

/// Passphrases that are guessed first; one a line, folded, letters and digits only.
const COMMON: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/common-passphrases.txt"));

/// A passphrase as typed, composed to NFC so that every keyboard and input method gives the same bytes.
#[derive(Debug, Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// Takes over what was typed. Nothing is trimmed: spaces are part of a passphrase.
    pub fn typed(text: &str) -> Self {
        Self(SecretString::from(text::nfc(text)))
    }

    /// The bytes that a key is derived from.
    pub(crate) fn expose(&self) -> &[u8] {
        self.0.expose_secret().as_bytes()
    }
}

/// A new passphrase that was found good enough to protect an office.
#[derive(Debug, Clone)]
pub struct ChosenPassphrase(Passphrase);

impl ChosenPassphrase {
    /// Accepts a new passphrase: 12 to 256 characters, not only digits, not a common one, not the office's
    /// name. Twelve digits are an identity card, and a telephone number with a birthday is hardly more.
    ///
    /// Common ones and the name are recognised without marks, case, spaces and signs, with digits around
    /// them, and repeated.
    ///
    /// # Errors
    /// The first [`PassphraseRefusal`] that applies.
    pub fn choose(text: &str, office_name: &str) -> Result<Self, PassphraseRefusal> {
        let composed = Zeroizing::new(text::nfc(text));
        let length = composed.chars().count();
        if length < LEAST {
            return Err(PassphraseRefusal::TooShort { found: length, least: LEAST });
        }
        if length > MOST {
            return Err(PassphraseRefusal::TooLong { found: length, most: MOST });
        }
        if different_characters(&composed) < LEAST_DIFFERENT {
            return Err(PassphraseRefusal::Repetitive);
        }
        let bare = Zeroizing::new(text::fold_symbol(&composed));
        if bare.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PassphraseRefusal::OnlyDigits);
        }
        let office = text::fold_symbol(office_name);
        if !office.is_empty() && same_core(&bare, &office) {
            return Err(PassphraseRefusal::OfficeName);
        }
        if common().any(|known| same_core(&bare, known)) {
            return Err(PassphraseRefusal::Common);
        }
        Ok(Self(Passphrase::typed(&composed)))
    }

    /// The same passphrase, for unlocking.
    pub fn as_passphrase(&self) -> &Passphrase {
        &self.0
    }
}

/// Why a new passphrase was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseRefusal {
    /// Fewer than 12 characters.
    #[error("{found} characters, at least {least} are needed")]
    TooShort {
        /// Characters typed.
        found: usize,
        /// Characters needed.
        least: usize,
    },
    /// More than 256 characters.
    #[error("{found} characters, at most {most} are accepted")]
    TooLong {
        /// Characters typed.
        found: usize,
        /// Characters accepted.
        most: usize,
    },
    /// Only a few different characters, over and over.
    #[error("the same few characters repeated")]
    Repetitive,
    /// Digits and signs only, such as an identity card's or a telephone number.
    #[error("only digits")]
    OnlyDigits,
    /// On the list of passphrases that are guessed first.
    #[error("a common passphrase")]
    Common,
    /// The office's own name.
    #[error("the office's name")]
    OfficeName,
}

fn common() -> impl Iterator<Item = &'static str> {
    COMMON.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn different_characters(text: &str) -> usize {
    let mut seen: Zeroizing<Vec<char>> = Zeroizing::new(text.chars().collect());
    seen.sort_unstable();
    seen.dedup();
    seen.len()
}

/// Whether a bare passphrase is a known one, possibly repeated or with digits before and after it.
fn same_core(bare: &str, known: &str) -> bool {
    is_repeated(bare, known) || is_repeated(bare.trim_matches(|c: char| c.is_ascii_digit()), known)
}

fn is_repeated(text: &str, unit: &str) -> bool {
    !text.is_empty() && text.split(unit).all(str::is_empty)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OFFICE: &str = "Khối Dân vận huyện Bình Liêu";

    #[test]
    fn a_new_passphrase_must_be_good() {
        let check = |text: &str, expected: Result<(), PassphraseRefusal>| {
            let found = ChosenPassphrase::choose(text, OFFICE).map(|_| ());
            assert_eq!(found, expected, "choosing {text:?}");
        };
        let short = |found| Err(PassphraseRefusal::TooShort { found, least: 12 });
        check("sông xanh núi biếc", Ok(()));
        check("cam thuyen nui mua", Ok(()));
        check("", short(0));
        check("mười một ký", short(11));
        check("mười hai ký.", Ok(()));
        check("mu\u{31b}o\u{31b}\u{300}i mo\u{323}\u{302}t ky\u{301}", short(11));
        check(&"ă b c d e ".repeat(26), Err(PassphraseRefusal::TooLong { found: 260, most: 256 }));
        check("abababababab", Err(PassphraseRefusal::Repetitive));
        check("            ", Err(PassphraseRefusal::Repetitive));
        check("Mật khẩu 123456", Err(PassphraseRefusal::Common));
        check("matkhaumatkhau", Err(PassphraseRefusal::Common));
        check("Anh-Yêu-Em-2026", Err(PassphraseRefusal::Common));
        check("022 180 001234", Err(PassphraseRefusal::OnlyDigits));
        check("!?!:;,.-_+*/", Err(PassphraseRefusal::OnlyDigits));
        check("qwertyuiop[]", Err(PassphraseRefusal::Common));
        check("KHỐI DÂN VẬN HUYỆN BÌNH LIÊU", Err(PassphraseRefusal::OfficeName));
        check("khoidanvanhuyenbinhlieu@2026", Err(PassphraseRefusal::OfficeName));
        check("khối dân vận của chúng ta", Ok(()));
    }

    #[test]
    fn an_office_without_a_name_refuses_nothing_by_it() {
        assert!(
            ChosenPassphrase::choose("cam thuyen nui mua", "").is_ok(),
            "an empty name must not match everything"
        );
    }

    #[test]
    fn the_list_is_written_as_it_is_compared() {
        for known in common() {
            assert_eq!(text::fold_symbol(known), known, "a line in another spelling would never match");
        }
    }

    #[test]
    fn composed_and_decomposed_are_the_same_passphrase() {
        let check = |left: &str, right: &str| {
            assert_eq!(
                Passphrase::typed(left).expose(),
                Passphrase::typed(right).expose(),
                "{left:?} and {right:?} must open the same office"
            );
        };
        check("đường về làng", "đu\u{31b}o\u{31b}\u{300}ng ve\u{302}\u{300} la\u{300}ng");
        check("ệ", "e\u{323}\u{302}");
        check("ệ", "ê\u{323}");
    }

    #[test]
    fn debug_shows_nothing() {
        let chosen = ChosenPassphrase::choose("cam thuyen nui mua", OFFICE).unwrap();
        let shown = format!("{chosen:?}");
        assert!(!shown.contains("thuyen"), "a passphrase must not reach a log: {shown}");
    }
}
