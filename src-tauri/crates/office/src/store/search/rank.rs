//! Which match comes first.

use super::reading::{Exact, Typed};
use std::cmp::Reverse;

/// The place of a match among others; the smallest comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    named: Named,
    /// How many of the words stand there with the marks that were typed.
    spelled: Reverse<usize>,
    /// Whether the words stand together, as typed.
    together: Reverse<bool>,
    /// Newer entries have greater numbers.
    entry: Reverse<i64>,
}

/// Whether what was typed is what the record is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Named {
    /// Its symbol, its number in the register, or a day of it.
    Exactly,
    /// The beginning of its symbol.
    Partly,
    /// No, it only holds the words.
    No,
}

impl Rank {
    /// The entry that is ranked.
    pub(super) fn entry(self) -> i64 {
        self.entry.0
    }
}

impl Typed {
    /// The place of an entry with these words.
    pub(super) fn rank(&self, entry: i64, content: &str, named: Named) -> Rank {
        let spelled = Reverse(self.exact.spelled(content));
        let together = Reverse(self.exact.is_together(content));
        Rank { named, spelled, together, entry: Reverse(entry) }
    }
}

impl Exact {
    fn spelled(&self, content: &str) -> usize {
        if !self.has_marks {
            return 0;
        }
        let content = text::modern_tone(&content.to_lowercase());
        let last = self.words.len() - 1;
        let holds = |(at, word): (usize, &String)| {
            content.match_indices(word.as_str()).any(|(start, _)| {
                let before = content[..start].chars().next_back();
                let after = content[start + word.len()..].chars().next();
                let ends = at == last || !after.is_some_and(char::is_alphanumeric);
                ends && !before.is_some_and(char::is_alphanumeric)
            })
        };
        self.words.iter().enumerate().filter(|word| holds(*word)).count()
    }

    fn is_together(&self, content: &str) -> bool {
        self.words.len() > 1 && text::fold(content).contains(&self.folded)
    }
}
