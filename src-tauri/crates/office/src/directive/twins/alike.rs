use std::collections::BTreeMap;

/// Of a hundred words of two abstracts, how many must be common to both.
const COMMON: usize = 90;

/// A symbol as it is compared: in any spelling, with or without its leading noughts. None where there is no symbol.
pub(super) fn symbol_key(written: &str) -> Option<String> {
    match text::parse_symbol(written) {
        Ok(symbol) => Some(format!(
            "{}{} {} {} {}",
            symbol.number,
            symbol.insertion,
            symbol.year.unwrap_or_default(),
            symbol.kind.map(text::fold).unwrap_or_default(),
            text::fold_symbol(&symbol.issuer),
        )),
        Err(text::SymbolDoubt::Empty | text::SymbolDoubt::SaidToHaveNone) => None,
        Err(_) => Some(text::fold_symbol(written)),
    }
}

/// The words of an abstract, each with how often it stands there.
pub(super) struct Wording {
    length: usize,
    count: usize,
    words: BTreeMap<String, usize>,
}

impl Wording {
    pub(super) fn of(abstract_text: &str) -> Self {
        let folded = text::fold(abstract_text);
        let mut words = BTreeMap::new();
        let mut count = 0;
        for word in folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            count += 1;
            *words.entry(word.to_owned()).or_insert(0) += 1;
        }
        Self { length: folded.chars().count(), count, words }
    }

    /// Whether another abstract says nearly the same. Its numbers must be the same ones: what is sent every month differs
    /// in nothing else.
    pub(super) fn is_nearly(&self, other: &str) -> bool {
        // Most are told apart by their length, before any of their words is looked at.
        let length = other.chars().count();
        if self.count < 2 || length.abs_diff(self.length) * 3 > self.length {
            return false;
        }
        let other = Self::of(other);
        let common: usize =
            self.words.iter().map(|(word, times)| *times.min(other.words.get(word).unwrap_or(&0))).sum();
        common * 200 >= COMMON * (self.count + other.count) && self.numbers().eq(other.numbers())
    }

    fn numbers(&self) -> impl Iterator<Item = (&String, &usize)> {
        self.words.iter().filter(|(word, _)| is_number(word))
    }
}

/// A number in digits or in the Roman numerals of quarters and congresses.
fn is_number(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) || word.chars().all(|c| matches!(c, 'i' | 'v' | 'x' | 'l'))
}
