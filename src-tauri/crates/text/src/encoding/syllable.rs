//! Whether a word is spelled as a Vietnamese syllable: an onset, a rhyme, one tone that the rhyme can carry.

use super::letters::{ACUTE, DOT, split};

const ONSETS: [&str; 28] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k",
    "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
];

const RHYMES: &str = " a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt \
    iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong \
    ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung \
    uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi \
    ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ";

/// What a word says about the reading it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    /// A Vietnamese syllable that needs more than ASCII.
    Vietnamese,
    /// Letters that no Vietnamese word puts together.
    Strange,
    /// A plain or abbreviated word, which would read the same or prove nothing.
    Silent,
}

pub(super) fn spelling(word: &str) -> Spelling {
    if word.is_ascii() {
        return Spelling::Silent;
    }
    let parts: Vec<(char, Option<char>)> = word.to_lowercase().chars().map(split).collect();
    let base: String = parts.iter().map(|(base, _)| base).collect();
    if base.chars().all(|c| c.is_ascii_alphabetic() || c == 'đ') && !base.contains(is_vowel) {
        return Spelling::Silent;
    }
    let mut tones = parts.iter().filter_map(|(_, tone)| *tone);
    let tone = tones.next();
    let is_one = tones.next().is_none();
    let fits = ONSETS
        .iter()
        .any(|onset| base.strip_prefix(onset).is_some_and(|rhyme| is_rhyme(rhyme) && carries(rhyme, tone)));
    if is_one && fits { Spelling::Vietnamese } else { Spelling::Strange }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

fn is_rhyme(rhyme: &str) -> bool {
    !rhyme.is_empty() && RHYMES.contains(&format!(" {rhyme} "))
}

/// Rhymes that end in a stop have two tones only.
fn carries(rhyme: &str, tone: Option<char>) -> bool {
    let stopped = rhyme.ends_with(['c', 'p', 't']) || rhyme.ends_with("ch");
    !stopped || matches!(tone, Some(ACUTE | DOT))
}
