//! The recovery code: 256 random bits on paper, the way in when every passphrase is forgotten.
//!
//! It is printed as 14 groups of four characters out of Crockford's 32 (no I, L, O, U): 52 for the bits,
//! 4 for a checksum. Reading it back is in `recovery_check`.

use secrecy::{ExposeSecret, ExposeSecretMut, SecretBox};
use zeroize::Zeroizing;

use crate::random::{NoRandomness, Random, below};

/// Crockford's base 32: digits and capitals without look-alikes.
pub(crate) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters in a group.
pub(crate) const GROUP_LEN: usize = 4;

/// Groups in a code.
pub(crate) const GROUPS: usize = 14;

/// Characters in a code.
pub(crate) const CODE_LEN: usize = GROUPS * GROUP_LEN;

/// Characters that carry bits; the others carry the checksum.
const DATA_LEN: usize = CODE_LEN - GROUP_LEN;

/// The values (0–31) of the characters of a code, in order.
pub(crate) type Digits = Zeroizing<[u8; CODE_LEN]>;

/// The secret that opens the recovery slot. Printing it for debugging shows nothing.
#[derive(Debug)]
pub struct RecoveryCode(SecretBox<[u8; 32]>);

impl RecoveryCode {
    /// A new code.
    pub(crate) fn generate(random: &mut dyn Random) -> Result<Self, NoRandomness> {
        let mut bits = SecretBox::<[u8; 32]>::default();
        random.fill(bits.expose_secret_mut())?;
        Ok(Self(bits))
    }

    /// The code as it is shown and printed: 14 groups of four, a space between them.
    pub fn printed(&self) -> Zeroizing<String> {
        let digits = self.digits();
        let mut text = Zeroizing::new(String::with_capacity(CODE_LEN + GROUPS));
        for (place, digit) in digits.iter().enumerate() {
            if place > 0 && place % GROUP_LEN == 0 {
                text.push(' ');
            }
            text.push(char::from(ALPHABET[usize::from(*digit)]));
        }
        text
    }

    /// The bits that the wrapping key is derived from.
    pub(crate) fn expose(&self) -> &[u8; 32] {
        self.0.expose_secret()
    }

    /// The code's characters as values.
    pub(crate) fn digits(&self) -> Digits {
        let mut digits = Zeroizing::new([0; CODE_LEN]);
        for (place, digit) in digits[..DATA_LEN].iter_mut().enumerate() {
            *digit = (0..5).fold(0, |value, bit| value << 1 | self.bit(place * 5 + bit));
        }
        let check = checksum(self.expose());
        digits[DATA_LEN..].copy_from_slice(&check);
        digits
    }

    /// The code that these characters spell, if checksum and spare bits hold.
    pub(crate) fn from_digits(digits: &[u8; CODE_LEN]) -> Option<Self> {
        let mut bits = SecretBox::<[u8; 32]>::default();
        for (place, digit) in digits[..DATA_LEN].iter().enumerate() {
            for bit in 0..5 {
                let set = digit >> (4 - bit) & 1;
                match bits.expose_secret_mut().get_mut((place * 5 + bit) / 8) {
                    Some(byte) => *byte |= set << (7 - (place * 5 + bit) % 8),
                    // 52 characters hold four bits more than the code has.
                    None if set == 1 => return None,
                    None => {}
                }
            }
        }
        (checksum(bits.expose_secret()) == digits[DATA_LEN..]).then_some(Self(bits))
    }

    /// One bit, counted from the highest of the first byte; zero past the end.
    fn bit(&self, index: usize) -> u8 {
        self.expose().get(index / 8).map_or(0, |byte| byte >> (7 - index % 8) & 1)
    }
}

/// Twenty bits that a mistyped code almost never has.
fn checksum(bits: &[u8; 32]) -> [u8; GROUP_LEN] {
    let hash = blake3::derive_key("giaoban vault v1 2026-11 recovery code checksum", bits);
    [hash[0] & 31, hash[1] & 31, hash[2] & 31, hash[3] & 31]
}

/// One of the 14 groups of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group(usize);

impl Group {
    /// The group with this number on the printed sheet, counted from 1.
    pub fn numbered(ordinal: usize) -> Option<Self> {
        (1..=GROUPS).contains(&ordinal).then(|| Self(ordinal - 1))
    }

    /// The group that a character belongs to.
    pub(crate) fn of_place(place: usize) -> Self {
        Self((place / GROUP_LEN).min(GROUPS - 1))
    }

    /// Its number on the printed sheet, counted from 1.
    pub fn ordinal(self) -> usize {
        self.0 + 1
    }

    /// The characters of this group.
    pub(crate) fn places(self) -> std::ops::Range<usize> {
        self.0 * GROUP_LEN..(self.0 + 1) * GROUP_LEN
    }

    /// Three different groups, in order, to be typed back at set-up.
    ///
    /// # Errors
    /// [`NoRandomness`] when the source cannot deliver.
    pub fn three(random: &mut dyn Random) -> Result<[Self; 3], NoRandomness> {
        let mut left: Vec<usize> = (0..GROUPS).collect();
        let mut drawn = [Self(0); 3];
        for slot in &mut drawn {
            let limit = u32::try_from(left.len()).map_err(|_| NoRandomness)?;
            *slot = Self(left.remove(below(random, limit)? as usize));
        }
        drawn.sort_unstable();
        Ok(drawn)
    }
}
