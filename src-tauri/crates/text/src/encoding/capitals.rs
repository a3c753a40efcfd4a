//! Capitals in text of the `.Vn` fonts, which write a toned capital with the code of its small letter.
//!
//! `HộI` can only be *HỘI*, because no word mixes its letters; `Tổ` in a line of capitals is *TỔ*. What begins
//! with a toned vowel (`ủy ban` for *Ủy ban*) may be either, and is left for the clerk to say.

use super::letters::{is_vowel, split};

/// Text with the capitals that are certain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capitals {
    /// The text, every certain capital restored.
    pub text: String,
    /// Whether its first letter is small and might be a capital.
    pub is_start_unsure: bool,
}

/// Restores the capitals that the letters around them make certain. For TCVN3 readings only; where the font
/// is known to be one of capitals (its name ends in `H`) the whole text is to be upper-cased instead.
pub fn mend_capitals(text: &str) -> Capitals {
    let words: Vec<&str> = text.split_inclusive(|c: char| !c.is_alphabetic()).collect();
    let cases: Vec<Case> = words.iter().map(|word| case(word)).collect();
    let mut out = String::with_capacity(text.len());
    for (at, word) in words.iter().enumerate() {
        let is_capital = match cases[at] {
            Case::Upper => true,
            Case::Open => is_among_capitals(&cases, at),
            Case::Lower | Case::None => false,
        };
        if is_capital { out.extend(word.chars().flat_map(capital)) } else { out.push_str(word) }
    }
    let first = out.chars().find(|c| c.is_alphanumeric());
    let is_start_unsure = first.is_some_and(|c| c.is_lowercase() && lacks_capital(c));
    Capitals { text: out, is_start_unsure }
}

/// What the letters with two codes say about a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    /// Capitals beyond the first letter, and no small letter that has a capital code.
    Upper,
    /// A small letter that has a capital code.
    Lower,
    /// It could be either: at most its first letter tells, the rest are toned vowels.
    Open,
    /// No letters.
    None,
}

fn case(word: &str) -> Case {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let Some((first, rest)) = letters.split_first() else { return Case::None };
    if letters.iter().any(|&c| c.is_lowercase() && !lacks_capital(c)) {
        return Case::Lower;
    }
    match (rest.is_empty(), first.is_uppercase()) {
        _ if rest.iter().any(|c| c.is_uppercase()) => Case::Upper,
        (true, true) => Case::None,
        _ => Case::Open,
    }
}

/// Whether the nearest words that tell are capitals, on both sides where there are two.
fn is_among_capitals(cases: &[Case], at: usize) -> bool {
    let tells = |case: &&Case| matches!(case, Case::Upper | Case::Lower);
    let before = cases[..at].iter().rev().find(tells);
    let after = cases[at + 1..].iter().find(tells);
    let mut near = before.into_iter().chain(after).peekable();
    near.peek().is_some() && near.all(|case| *case == Case::Upper)
}

/// Whether the font has only the small form: every vowel with a tone.
fn lacks_capital(c: char) -> bool {
    matches!(split(c), (vowel, Some(_)) if is_vowel(vowel))
}

/// The capital of a letter that lacks one; any other character as it is.
fn capital(c: char) -> impl Iterator<Item = char> {
    let upper = lacks_capital(c).then(|| c.to_uppercase());
    upper.clone().into_iter().flatten().chain(upper.is_none().then_some(c))
}
