//! Groups of works that wait for one decision.
//!
//! A thousand weekly invitations read the same but for their dates. They are one group by their reading alone;
//! comparing each with each would be half a million pairs that tell nobody anything.
//!
//! Which works are alike is kept from one look to the next: what changed is compared with all, nothing else is compared
//! again. How common a word is moves with every letter, by so little that a pair keeps its probability until one of the
//! two changes or the clerk's answers change how all are judged.

mod union;

use crate::{Index, Reading, Scorer, When};
use std::collections::{BTreeMap, BTreeSet};
use union::{Bond, Union};

/// Works thought to be one.
#[derive(Debug, Clone, PartialEq)]
pub struct Group<K> {
    /// Their keys, in order; always two or more.
    pub members: Vec<K>,
    /// The probability of the surest pair in it; of a series alone, 1.
    pub probability: f64,
    /// It holds a long series of works that read the same and come from one organisation.
    pub is_series: bool,
}

/// So many works of one organisation that read the same are a series.
const SERIES: usize = 8;

/// The works that may still wait for a decision, and which of them are alike.
#[derive(Debug, Clone)]
pub struct Groups<K> {
    index: Index<K>,
    /// Each pair that is likely enough, from either side.
    alike: BTreeMap<K, BTreeMap<K, f64>>,
    /// Works that were not compared since they changed.
    changed: BTreeSet<K>,
}

impl<K> Default for Groups<K> {
    fn default() -> Self {
        Self { index: Index::default(), alike: BTreeMap::new(), changed: BTreeSet::new() }
    }
}

impl<K: Clone + Ord> Groups<K> {
    /// Adds a work; one that stood under the same key is replaced.
    pub fn put(&mut self, key: K, reading: Reading) {
        self.part(&key);
        self.changed.insert(key.clone());
        self.index.add_reading(key, reading);
    }

    /// Takes a work out, if it is in.
    pub fn remove(&mut self, key: &K) {
        self.part(key);
        self.changed.remove(key);
        self.index.remove(key);
    }

    /// The works in it, in order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.index.iter().map(|(key, _)| key)
    }

    /// Has every work compared anew: the scorer judges otherwise than before.
    pub fn judge_anew(&mut self) {
        self.alike.clear();
        self.changed = self.keys().cloned().collect();
    }

    /// Compares what changed since the last time.
    pub fn catch_up(&mut self, scorer: &Scorer) {
        if self.changed.is_empty() {
            return;
        }
        // A work that somebody else of its series speaks for is left until nobody does.
        let speakers = self.speakers();
        let changed = std::mem::take(&mut self.changed).into_iter();
        let (compared, left): (BTreeSet<K>, BTreeSet<K>) = changed.partition(|key| speakers.contains(key));
        self.changed = left;
        for key in &compared {
            let Some(reading) = self.index.get(key) else { continue };
            // Of two that changed the first has asked about the second already.
            let asked = |other: &K| other == key || (other < key && compared.contains(other));
            for (other, probability) in self.index.alike(reading, scorer, scorer.threshold(), asked) {
                self.alike.entry(other.clone()).or_default().insert(key.clone(), probability);
                self.alike.entry(key.clone()).or_default().insert(other, probability);
            }
        }
    }

    /// The groups, surest first. `decided` says which pairs the clerk has judged already.
    pub fn waiting(&self, decided: impl Fn(&K, &K) -> bool) -> Vec<Group<K>> {
        let mut union = Union::default();
        for same in self.series().values().filter(|same| same.len() > SERIES) {
            same.windows(2).for_each(|two| union.join(two[0].0, two[1].0, Bond::Series));
        }
        for (key, others) in &self.alike {
            // Each pair is kept twice and asked about once.
            for (other, probability) in others.iter().filter(|(other, _)| *other > key) {
                if !decided(key, other) {
                    union.join(key, other, Bond::Match(*probability));
                }
            }
        }
        union.groups()
    }

    fn part(&mut self, key: &K) {
        for other in self.alike.remove(key).unwrap_or_default().keys() {
            if let Some(others) = self.alike.get_mut(other) {
                others.remove(key);
            }
        }
    }

    /// The works that are compared: of a long series only the newest, which stands for all.
    fn speakers(&self) -> BTreeSet<K> {
        let mut speakers = BTreeSet::new();
        for same in self.series().into_values() {
            if same.len() <= SERIES {
                speakers.extend(same.into_iter().map(|(key, _)| key.clone()));
            } else {
                let newest = same.iter().max_by_key(|(_, date)| date.map(When::first));
                speakers.extend(newest.map(|(key, _)| (*key).clone()));
            }
        }
        speakers
    }

    /// Works that read the same, by what they read.
    fn series(&self) -> BTreeMap<u64, Vec<(&K, Option<When>)>> {
        let mut series: BTreeMap<u64, Vec<(&K, Option<When>)>> = BTreeMap::new();
        for (key, reading) in self.index.iter() {
            series.entry(reading.signature).or_default().push((key, reading.date));
        }
        series
    }
}
