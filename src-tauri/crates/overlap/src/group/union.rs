use super::Group;
use std::collections::BTreeMap;

/// What joins two works.
#[derive(Clone, Copy)]
pub(super) enum Bond {
    Series,
    Match(f64),
}

/// Which group each work is in; groups grow by merging.
pub(super) struct Union<'a, K> {
    group: BTreeMap<&'a K, usize>,
    groups: Vec<Group<&'a K>>,
}

impl<K> Default for Union<'_, K> {
    fn default() -> Self {
        Self { group: BTreeMap::new(), groups: Vec::new() }
    }
}

impl<'a, K: Clone + Ord> Union<'a, K> {
    pub(super) fn join(&mut self, a: &'a K, b: &'a K, bond: Bond) {
        let (first, second) = (self.group_of(a), self.group_of(b));
        let (into, from) = (first.min(second), first.max(second));
        if into != from {
            let moved = std::mem::replace(&mut self.groups[from], Group::alone(Vec::new()));
            for member in &moved.members {
                self.group.insert(*member, into);
            }
            self.groups[into].absorb(moved);
        }
        let group = &mut self.groups[into];
        match bond {
            Bond::Series => group.is_series = true,
            Bond::Match(probability) => group.probability = group.probability.max(probability),
        }
    }

    fn group_of(&mut self, key: &'a K) -> usize {
        if let Some(known) = self.group.get(key) {
            return *known;
        }
        self.groups.push(Group::alone(vec![key]));
        self.group.insert(key, self.groups.len() - 1);
        self.groups.len() - 1
    }

    /// The groups, surest first.
    pub(super) fn groups(self) -> Vec<Group<K>> {
        let found = self.groups.into_iter().filter(|group| !group.members.is_empty());
        let mut groups: Vec<Group<K>> = found.map(Group::settled).collect();
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

impl<K: Clone + Ord> Group<&K> {
    /// With its members in order and on their own; a series alone is certain.
    fn settled(self) -> Group<K> {
        let mut members: Vec<K> = self.members.into_iter().cloned().collect();
        members.sort();
        let probability = if self.probability > 0.0 { self.probability } else { 1.0 };
        Group { members, probability, is_series: self.is_series }
    }
}
