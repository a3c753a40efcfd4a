//! Reading a recovery code back: all of it to open the office, some groups of it to end the set-up.
//!
//! What is typed from paper comes with spaces, dashes, small letters and look-alikes; all of that is
//! read. A single wrong character is located, so that the person looks again at one group, not at 14;
//! it is never corrected silently.

use crate::recovery::{ALPHABET, CODE_LEN, Digits, GROUP_LEN, Group, RecoveryCode};
use zeroize::Zeroizing;

/// Why typed characters are not the recovery code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryCodeError {
    /// A character that no code contains.
    #[error("{character:?} in group {} is in no code", group.ordinal())]
    BadCharacter {
        /// The group it stands in, counting four characters to a group.
        group: Group,
        /// What was typed.
        character: char,
    },
    /// Too few or too many characters, spaces and dashes aside.
    #[error("{found} characters instead of {expected}")]
    WrongLength {
        /// Characters typed; one more than needed stands for any larger number.
        found: usize,
        /// Characters needed.
        expected: usize,
    },
    /// A typing mistake; the group is known when it is a single wrong character.
    #[error("mistyped")]
    Mistyped {
        /// The group to look at again.
        group: Option<Group>,
    },
}

impl RecoveryCode {
    /// Reads a whole code as typed from paper.
    ///
    /// # Errors
    /// [`RecoveryCodeError`]; a code of another office is no error here, unlocking finds that.
    pub fn parse(typed: &str) -> Result<Self, RecoveryCodeError> {
        let values = read(typed, CODE_LEN)?;
        let mut digits: Digits = Zeroizing::new([0; CODE_LEN]);
        digits.copy_from_slice(&values);
        Self::from_digits(&digits).ok_or_else(|| RecoveryCodeError::Mistyped { group: locate(&mut digits) })
    }

    /// Checks the groups that a person was asked to type back from the sheet, in the order asked.
    ///
    /// # Errors
    /// [`RecoveryCodeError`], with the first group that differs. Group numbers of bad characters count on
    /// the sheet, too.
    pub fn typed_back(&self, asked: &[Group], typed: &str) -> Result<(), RecoveryCodeError> {
        let values = read(typed, asked.len() * GROUP_LEN).map_err(|error| on_sheet(error, asked))?;
        let digits = self.digits();
        for (group, answer) in asked.iter().zip(values.chunks_exact(GROUP_LEN)) {
            if digits[group.places()] != *answer {
                return Err(RecoveryCodeError::Mistyped { group: Some(*group) });
            }
        }
        Ok(())
    }
}

/// The values of the typed characters, without separators.
fn read(typed: &str, expected: usize) -> Result<Zeroizing<Vec<u8>>, RecoveryCodeError> {
    let mut values = Zeroizing::new(Vec::with_capacity(CODE_LEN));
    for character in typed.chars().filter(|c| !is_separator(*c)) {
        let Some(value) = value_of(character) else {
            return Err(RecoveryCodeError::BadCharacter { group: Group::of_place(values.len()), character });
        };
        // Anything past the end is only counted, so that a pasted document takes no memory.
        if values.len() <= expected {
            values.push(value);
        }
    }
    match values.len() {
        found if found == expected => Ok(values),
        found => Err(RecoveryCodeError::WrongLength { found, expected }),
    }
}

/// What a person puts between groups.
pub(crate) fn is_separator(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '_' | '.' | ',' | '\u{2010}'..='\u{2015}')
}

/// The value of a character of the alphabet, look-alikes and small letters included.
pub(crate) fn value_of(character: char) -> Option<u8> {
    let plain = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|known| char::from(*known) == plain)?;
    u8::try_from(place).ok()
}

/// The group whose change of one character, or swap of two neighbours, would make the code whole.
///
/// About 1,800 spellings are tried against 20 bits of checksum: fewer than one in 500 mistakes is put
/// in the wrong group, and then only the hint is wrong.
fn locate(digits: &mut Digits) -> Option<Group> {
    for place in 0..CODE_LEN {
        let typed = digits[place];
        for value in (0..32).filter(|value| *value != typed) {
            digits[place] = value;
            if RecoveryCode::from_digits(digits).is_some() {
                return Some(Group::of_place(place));
            }
        }
        digits[place] = typed;
        if place + 1 < CODE_LEN {
            digits.swap(place, place + 1);
            if RecoveryCode::from_digits(digits).is_some() {
                return Some(Group::of_place(place));
            }
            digits.swap(place, place + 1);
        }
    }
    None
}

/// Turns "the second group typed" into "the group asked for second".
fn on_sheet(error: RecoveryCodeError, asked: &[Group]) -> RecoveryCodeError {
    match error {
        RecoveryCodeError::BadCharacter { group, character } => {
            let group = asked.get(group.ordinal() - 1).or(asked.last()).copied().unwrap_or(group);
            RecoveryCodeError::BadCharacter { group, character }
        }
        other => other,
    }
}

#[cfg(test)]
mod tests;
