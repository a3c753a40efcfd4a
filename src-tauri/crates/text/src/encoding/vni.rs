//! VNI for Windows: a plain letter followed by one byte for all its marks, and nine letters of one byte.

use super::letters::{ACUTE, BREVE, CIRCUMFLEX, DOT, GRAVE, HOOK, TILDE, split};
use super::{mark_unreadable, single_byte};
use crate::nfc;
use unicode_normalization::UnicodeNormalization;

/// The tone of each mark byte, by its capital in Windows-1252.
const TONES: [(char, &[char]); 5] =
    [('Ù', &[ACUTE]), ('Ø', &[GRAVE]), ('Û', &[HOOK]), ('Õ', &[TILDE]), ('Ï', &[DOT])];

/// The marks of the letters with a circumflex.
const ROOFS: [(char, &[char]); 6] = [
    ('Â', &[CIRCUMFLEX]),
    ('Á', &[CIRCUMFLEX, ACUTE]),
    ('À', &[CIRCUMFLEX, GRAVE]),
    ('Å', &[CIRCUMFLEX, HOOK]),
    ('Ã', &[CIRCUMFLEX, TILDE]),
    ('Ä', &[CIRCUMFLEX, DOT]),
];

/// The marks of ă.
const BOWLS: [(char, &[char]); 6] = [
    ('Ê', &[BREVE]),
    ('É', &[BREVE, ACUTE]),
    ('È', &[BREVE, GRAVE]),
    ('Ú', &[BREVE, HOOK]),
    ('Ü', &[BREVE, TILDE]),
    ('Ë', &[BREVE, DOT]),
];

/// The letters that are one byte.
const WHOLE: [(char, char); 9] = [
    ('Ô', 'Ơ'),
    ('Ö', 'Ư'),
    ('Í', 'Í'),
    ('Ì', 'Ì'),
    ('Æ', 'Ỉ'),
    ('Ó', 'Ĩ'),
    ('Ò', 'Ị'),
    ('Î', 'Ỵ'),
    ('Ñ', 'Đ'),
];

pub(super) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut base = ' ';
    for c in text.chars() {
        let Some(byte) = single_byte::to_byte(c).filter(|_| !c.is_ascii()) else {
            out.push(c);
            base = c;
            continue;
        };
        if let Some(marks) = marks_on(base, upper(c)) {
            out.extend(marks);
            base = ' ';
            continue;
        }
        base = whole(c).unwrap_or_else(|| other(byte));
        out.push(base);
    }
    nfc(&out)
}

/// The marks that a mark byte sets on a letter, or nothing where the letter cannot carry them.
fn marks_on(base: char, mark: char) -> Option<&'static [char]> {
    let sets: &[&[(char, &'static [char])]] = match upper(base) {
        'A' => &[&TONES, &ROOFS, &BOWLS],
        'E' | 'O' => &[&TONES, &ROOFS],
        'U' | 'Y' | 'Ơ' | 'Ư' => &[&TONES],
        _ => &[],
    };
    sets.iter().copied().flatten().find(|(known, _)| *known == mark).map(|&(_, marks)| marks)
}

fn whole(c: char) -> Option<char> {
    let &(_, letter) = WHOLE.iter().find(|(known, _)| *known == upper(c))?;
    Some(in_case_of(c, letter))
}

fn other(byte: u8) -> char {
    match byte {
        0xA0..=0xBF => single_byte::to_char(byte),
        _ if single_byte::is_punctuation(byte) => single_byte::to_char(byte),
        _ => mark_unreadable(byte),
    }
}

pub(super) fn encode(text: &str) -> Result<Vec<u8>, char> {
    let mut out = Vec::with_capacity(text.len());
    for c in text.chars() {
        match spelled(c) {
            _ if c.is_ascii() => out.push(c as u8),
            Some(parts) => out.extend(parts.into_iter().filter_map(single_byte::to_byte)),
            None => out.push(plain(c).ok_or(c)?),
        }
    }
    Ok(out)
}

/// The one or two Windows-1252 characters that write a letter.
fn spelled(c: char) -> Option<Vec<char>> {
    if let Some(one) = one_byte(c) {
        return Some(vec![one]);
    }
    let (horned, tone) = split(c);
    if let (Some(tone), Some(one)) = (tone, one_byte(horned)) {
        let (mark, _) = TONES.iter().find(|(_, marks)| marks.contains(&tone))?;
        return Some(vec![one, in_case_of(c, *mark)]);
    }
    let parts: Vec<char> = std::iter::once(c).nfd().collect();
    let (&base, marks) = parts.split_first()?;
    let sets: [&[(char, &[char])]; 3] = [&TONES, &ROOFS, &BOWLS];
    let same = |known: &[char]| known.len() == marks.len() && known.iter().all(|mark| marks.contains(mark));
    let &(mark, _) = sets.into_iter().flatten().find(|(_, known)| same(known))?;
    marks_on(base, mark).map(|_| vec![base, in_case_of(c, mark)])
}

fn one_byte(c: char) -> Option<char> {
    let &(byte, _) = WHOLE.iter().find(|(_, letter)| *letter == upper(c))?;
    Some(in_case_of(c, byte))
}

fn plain(c: char) -> Option<u8> {
    single_byte::to_byte(c).filter(|&byte| (0xA0..=0xBF).contains(&byte) || single_byte::is_punctuation(byte))
}

fn upper(c: char) -> char {
    c.to_uppercase().next().unwrap_or(c)
}

fn in_case_of(model: char, letter: char) -> char {
    if model.is_lowercase() { letter.to_lowercase().next().unwrap_or(letter) } else { letter }
}
