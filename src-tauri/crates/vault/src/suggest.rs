//! A passphrase that nobody has to invent: a few words drawn by lot.
//!
//! The words are unaccented and typed one by one with spaces, so that they come out the same with an
//! input method on, off, or missing on the unlock screen. Each word of the list adds nearly ten bits.

use zeroize::Zeroizing;

use crate::random::{NoRandomness, Random, below};

const WORDS: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/passphrase-words.txt"));

/// Draws `count` words from the shipped list; four make a good passphrase.
///
/// # Errors
/// [`NoRandomness`] when the source cannot deliver.
pub fn suggest(random: &mut dyn Random, count: usize) -> Result<Zeroizing<String>, NoRandomness> {
    let list: Vec<&str> = words().collect();
    let limit = u32::try_from(list.len()).map_err(|_| NoRandomness)?;
    let mut phrase = Zeroizing::new(String::with_capacity(count * 8));
    for place in 0..count {
        if place > 0 {
            phrase.push(' ');
        }
        let drawn = below(random, limit)? as usize;
        phrase.push_str(list.get(drawn).ok_or(NoRandomness)?);
    }
    Ok(phrase)
}

fn words() -> impl Iterator<Item = &'static str> {
    WORDS.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{ChosenPassphrase, OsRandom};

    #[test]
    fn every_word_types_the_same_with_and_without_an_input_method() {
        for word in words() {
            let letters = word.bytes().all(|b| b.is_ascii_lowercase());
            assert!(letters && (3..=6).contains(&word.len()), "{word}: three to six plain letters");
            let last = word.chars().last().unwrap();
            assert!(!"sfrxjzw".contains(last) && !word.contains('w'), "{word}: Telex takes this for a tone");
            for doubled in ["a", "e", "o", "d"] {
                assert!(
                    word.matches(doubled).count() < 2,
                    "{word}: Telex takes the second {doubled} for a mark"
                );
            }
        }
    }

    #[test]
    fn the_list_is_long_and_without_repeats() {
        let distinct: BTreeSet<_> = words().collect();
        assert_eq!(distinct.len(), words().count(), "a repeated word would be drawn more often");
        assert!(distinct.len() >= 512, "{} words are too few to draw from", distinct.len());
    }

    #[test]
    fn a_suggestion_is_accepted_as_a_passphrase() {
        for _ in 0..50 {
            let phrase = suggest(&mut OsRandom, 4).unwrap();
            assert_eq!(phrase.split(' ').count(), 4, "{phrase:?} must be four words");
            assert!(
                ChosenPassphrase::choose(&phrase, "Khối Dân vận").is_ok(),
                "{phrase:?} must be acceptable"
            );
        }
    }
}
