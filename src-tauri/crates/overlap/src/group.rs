//! Groups of works that wait for one decision.
//!
//! A thousand weekly invitations read the same but for their dates. They are one group by their reading alone;
//! comparing each with each would be half a million pairs that tell nobody anything.

use crate::{Index, Reading, Scorer};
use std::collections::BTreeMap;

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

/// The groups of an index, surest first. `decided` says which pairs the clerk has judged already.
pub fn group<K: Clone + Ord>(
    index: &Index<K>,
    scorer: &Scorer,
    decided: impl Fn(&K, &K) -> bool,
) -> Vec<Group<K>> {
    let mut alike: BTreeMap<u64, Vec<(&K, &Reading)>> = BTreeMap::new();
    for (key, reading) in index.iter() {
        alike.entry(reading.signature).or_default().push((key, reading));
    }
    let mut union = Union::default();
    let mut asked = Vec::new();
    for same in alike.into_values() {
        if same.len() <= SERIES {
            asked.extend(same);
            continue;
        }
        let newest = same.iter().max_by_key(|(_, reading)| reading.date.map(crate::When::first));
        asked.extend(newest);
        same.windows(2).for_each(|two| union.join(two[0].0, two[1].0, Bond::Series));
    }
    for (key, reading) in asked {
        let judged = |other: &K| other <= key || decided(key, other);
        for found in index.query_all(reading, scorer, scorer.threshold(), judged) {
            union.join(key, &found.key, Bond::Match(found.found.probability));
        }
    }
    union.groups()
}

/// What joins two works.
#[derive(Clone, Copy)]
enum Bond {
    Series,
    Match(f64),
}

/// Which group each work is in; groups grow by merging.
struct Union<K> {
    group: BTreeMap<K, usize>,
    groups: Vec<Group<K>>,
}

impl<K> Default for Union<K> {
    fn default() -> Self {
        Self { group: BTreeMap::new(), groups: Vec::new() }
    }
}

impl<K: Clone + Ord> Union<K> {
    fn join(&mut self, a: &K, b: &K, bond: Bond) {
        let (first, second) = (self.group_of(a), self.group_of(b));
        let (into, from) = (first.min(second), first.max(second));
        if into != from {
            let moved = std::mem::replace(&mut self.groups[from], Group::alone(Vec::new()));
            for member in &moved.members {
                self.group.insert(member.clone(), into);
            }
            self.groups[into].absorb(moved);
        }
        let group = &mut self.groups[into];
        match bond {
            Bond::Series => group.is_series = true,
            Bond::Match(probability) => group.probability = group.probability.max(probability),
        }
    }

    fn group_of(&mut self, key: &K) -> usize {
        if let Some(known) = self.group.get(key) {
            return *known;
        }
        self.groups.push(Group::alone(vec![key.clone()]));
        self.group.insert(key.clone(), self.groups.len() - 1);
        self.groups.len() - 1
    }

    fn groups(self) -> Vec<Group<K>> {
        let mut groups: Vec<Group<K>> =
            self.groups.into_iter().filter(|group| !group.members.is_empty()).collect();
        for group in &mut groups {
            group.members.sort();
            if group.probability <= 0.0 {
                group.probability = 1.0;
            }
        }
        groups
            .sort_by(|a, b| b.probability.total_cmp(&a.probability).then_with(|| a.members.cmp(&b.members)));
        groups
    }
}

impl<K> Group<K> {
    fn alone(members: Vec<K>) -> Self {
        Self { members, probability: 0.0, is_series: false }
    }

    fn absorb(&mut self, other: Self) {
        self.members.extend(other.members);
        self.probability = self.probability.max(other.probability);
        self.is_series |= other.is_series;
    }
}
