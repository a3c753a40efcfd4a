//! All works of the office, so that a new one finds its like in a moment.
//!
//! An inverted index in memory: each word, pair of words, campaign and cited act knows the works that have it.
//! It is also the only source of how common a word is, so that adding a work and counting it are one act.

mod frequency;
mod query;

pub use frequency::Frequencies;
pub use query::Found;

use crate::term::{Term, TermMap};
use crate::{Reading, Scorer, Work};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The works known so far, by the caller's own keys.
#[derive(Debug, Clone)]
pub struct Index<K> {
    entries: Vec<Option<Entry<K>>>,
    /// The first and the last day each may have been issued; beside the entries, so that a look at all is quick.
    issued: Vec<Option<(NaiveDate, NaiveDate)>>,
    free: Vec<u32>,
    by_key: BTreeMap<K, u32>,
    postings: TermMap<Vec<u32>>,
    /// What works may share besides words; it finds candidates and weighs nothing.
    marks: TermMap<Vec<u32>>,
}

#[derive(Debug, Clone)]
struct Entry<K> {
    key: K,
    reading: Reading,
}

impl<K> Default for Index<K> {
    fn default() -> Self {
        Self {
            entries: Vec::new(),
            issued: Vec::new(),
            free: Vec::new(),
            by_key: BTreeMap::new(),
            postings: TermMap::default(),
            marks: TermMap::default(),
        }
    }
}

impl<K: Clone + Ord> Index<K> {
    /// Reads and adds a work; one that stood under the same key is replaced.
    pub fn add(&mut self, key: K, work: &Work, scorer: &Scorer) {
        self.add_reading(key, scorer.read(work));
    }

    /// Adds what was read.
    pub fn add_reading(&mut self, key: K, reading: Reading) {
        self.remove(&key);
        let slot = self.free.pop().unwrap_or_else(|| {
            self.entries.push(None);
            self.issued.push(None);
            u32::try_from(self.entries.len() - 1).unwrap_or(u32::MAX)
        });
        for term in grams(&reading) {
            self.postings.entry(term).or_default().push(slot);
        }
        for mark in marks(&reading) {
            self.marks.entry(mark).or_default().push(slot);
        }
        self.by_key.insert(key.clone(), slot);
        self.issued[slot as usize] = reading.date.map(|date| (date.first(), date.last()));
        self.entries[slot as usize] = Some(Entry { key, reading });
    }

    /// Takes a work out, if it is in.
    pub fn remove(&mut self, key: &K) {
        let Some(slot) = self.by_key.remove(key) else { return };
        let Some(entry) = self.entries[slot as usize].take() else { return };
        grams(&entry.reading).for_each(|term| forget(&mut self.postings, term, slot));
        marks(&entry.reading).for_each(|mark| forget(&mut self.marks, mark, slot));
        self.free.push(slot);
    }

    /// What was read of a work.
    pub fn get(&self, key: &K) -> Option<&Reading> {
        self.entry(*self.by_key.get(key)?).map(|entry| &entry.reading)
    }

    /// How many works are in it.
    pub fn len(&self) -> usize {
        self.by_key.len()
    }

    /// Whether no work is in it.
    pub fn is_empty(&self) -> bool {
        self.by_key.is_empty()
    }

    /// All works by their keys, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &Reading)> {
        self.by_key.iter().filter_map(|(key, slot)| Some((key, &self.entry(*slot)?.reading)))
    }

    /// How common words are in these works.
    pub fn frequencies(&self) -> Frequencies<'_> {
        Frequencies { abstracts: self.len(), postings: &self.postings }
    }

    fn entry(&self, slot: u32) -> Option<&Entry<K>> {
        self.entries.get(slot as usize)?.as_ref()
    }
}

fn grams(reading: &Reading) -> impl Iterator<Item = Term> {
    reading.words.iter().chain(&reading.pairs).map(|gram| gram.term)
}

fn marks(reading: &Reading) -> impl Iterator<Item = Term> {
    let mut marks: Vec<Term> = reading.acts.iter().map(|act| Term::word(act)).collect();
    marks
        .extend(reading.mentions.iter().map(|mention| Term::word(&format!("campaign {}", mention.campaign))));
    marks.sort_unstable();
    marks.dedup();
    marks.into_iter()
}

fn forget(postings: &mut TermMap<Vec<u32>>, term: Term, slot: u32) {
    let Some(slots) = postings.get_mut(&term) else { return };
    if let Some(at) = slots.iter().position(|known| *known == slot) {
        slots.swap_remove(at);
    }
    if slots.is_empty() {
        postings.remove(&term);
    }
}
