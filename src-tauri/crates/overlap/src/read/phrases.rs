//! Finds listed phrases in a run of words: the names of campaigns, the words for what is done.

use crate::term::{Term, TermMap};

/// Phrases by their first word, each with what it stands for.
#[derive(Debug, Clone)]
pub(crate) struct Phrases<T> {
    by_first: TermMap<Vec<(Vec<Term>, T)>>,
}

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Self { by_first: TermMap::default() }
    }
}

impl<T: Copy> Phrases<T> {
    /// Lists a phrase, in any writing; one without words is not listed.
    pub(crate) fn insert(&mut self, phrase: &str, meaning: T) {
        let words: Vec<Term> = super::plain_words(phrase);
        if let Some(&first) = words.first() {
            self.by_first.entry(first).or_default().push((words, meaning));
        }
    }

    /// Each place where a phrase stands: its first word, its length in words, its meaning.
    pub(crate) fn find<'a>(&'a self, words: &'a [Term]) -> impl Iterator<Item = (usize, usize, T)> + 'a {
        words.iter().enumerate().flat_map(move |(at, word)| {
            let listed = self.by_first.get(word).map_or(&[][..], Vec::as_slice);
            listed
                .iter()
                .filter(move |(phrase, _)| words[at..].starts_with(phrase))
                .map(move |(phrase, meaning)| (at, phrase.len(), *meaning))
        })
    }
}
