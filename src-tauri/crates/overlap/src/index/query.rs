//! Finds what in the index may be the same work as one that is being typed.

use super::{Index, marks};
use crate::{Match, Reading, Scorer};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A work of the index that may be the same as the one asked about.
#[derive(Debug, Clone, PartialEq)]
pub struct Found<K> {
    /// The caller's key of it.
    pub key: K,
    /// How likely they are one work, and why.
    pub found: Match,
}

/// Words of less weight find nobody: half of all abstracts have them.
const FINDS: f64 = 0.06;
/// A shared campaign or act finds as surely as this much weight of words.
const MARK: f64 = 3.0;
/// Only this many of those that share most are compared in full.
const COMPARED: usize = 150;
/// So many works that read the same are a series; the nearest in time stands for all.
const SERIES: usize = 8;

impl<K: Clone + Ord> Index<K> {
    /// The `most` likeliest matches of probability `at_least`, likeliest first.
    ///
    /// `linked` says which works are already joined to this one: itself, its reply, what it replaces.
    pub fn query(
        &self,
        asked: &Reading,
        scorer: &Scorer,
        most: usize,
        at_least: f64,
        linked: impl Fn(&K) -> bool,
    ) -> Vec<Found<K>> {
        let mut candidates = self.candidates(asked, scorer);
        let key = |slot: u32| self.entry(slot).map(|entry| &entry.key);
        candidates.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then_with(|| key(a.0).cmp(&key(b.0))));
        let slots = self.open(asked, scorer, &candidates, &linked).take(COMPARED);
        let mut scored = self.scored(asked, scorer, slots, at_least);
        scored.truncate(most);
        self.explained(asked, scorer, scored)
    }

    /// Every match of probability `at_least`, likeliest first. Of a long series only the nearest is kept.
    pub fn query_all(
        &self,
        asked: &Reading,
        scorer: &Scorer,
        at_least: f64,
        linked: impl Fn(&K) -> bool,
    ) -> Vec<Found<K>> {
        self.explained(asked, scorer, self.likely(asked, scorer, at_least, linked))
    }

    /// The same works with how likely each is, and no reasons.
    pub(crate) fn alike(
        &self,
        asked: &Reading,
        scorer: &Scorer,
        at_least: f64,
        linked: impl Fn(&K) -> bool,
    ) -> Vec<(K, f64)> {
        let likely = self.likely(asked, scorer, at_least, linked).into_iter();
        likely.filter_map(|(slot, probability)| Some((self.entry(slot)?.key.clone(), probability))).collect()
    }

    fn likely(
        &self,
        asked: &Reading,
        scorer: &Scorer,
        at_least: f64,
        linked: impl Fn(&K) -> bool,
    ) -> Vec<(u32, f64)> {
        let candidates = self.candidates(asked, scorer);
        let slots = self.nearest_of_series(asked, self.open(asked, scorer, &candidates, &linked));
        self.scored(asked, scorer, slots.into_iter(), at_least)
    }

    /// Works that share anything of weight and were issued near enough, with the weight they share.
    fn candidates(&self, asked: &Reading, scorer: &Scorer) -> Vec<(u32, f64)> {
        let frequencies = self.frequencies();
        let mut weights = vec![0.0; self.entries.len()];
        for gram in asked.words.iter().chain(&asked.pairs) {
            let weight = frequencies.weight(*gram);
            if weight < FINDS {
                continue;
            }
            for slot in self.postings.get(&gram.term).into_iter().flatten() {
                weights[*slot as usize] += weight;
            }
        }
        for slot in marks(asked).filter_map(|mark| self.marks.get(&mark)).flatten() {
            weights[*slot as usize] += MARK;
        }
        let window = asked.date.map(|date| scorer.window(date));
        let near = |issued: &Option<(NaiveDate, NaiveDate)>| {
            let apart =
                window.zip(*issued).map(|(window, issued)| issued.1 < window.0 || issued.0 > window.1);
            !apart.unwrap_or(false)
        };
        let shared = (0u32..).zip(weights).zip(&self.issued).filter(|((_, weight), _)| *weight > 0.0);
        shared.filter(|(_, issued)| near(issued)).map(|(found, _)| found).collect()
    }

    /// Of the candidates those that no gate parts from the one asked about.
    fn open<'a>(
        &'a self,
        asked: &'a Reading,
        scorer: &'a Scorer,
        candidates: &'a [(u32, f64)],
        linked: &'a impl Fn(&K) -> bool,
    ) -> impl Iterator<Item = u32> + 'a {
        let open = move |slot: &u32| {
            let entry = self.entry(*slot);
            entry.is_some_and(|entry| scorer.gate(asked, &entry.reading).is_none() && !linked(&entry.key))
        };
        candidates.iter().map(|(slot, _)| *slot).filter(open)
    }

    fn nearest_of_series(&self, asked: &Reading, slots: impl Iterator<Item = u32>) -> Vec<u32> {
        let mut series: BTreeMap<u64, Vec<u32>> = BTreeMap::new();
        for slot in slots {
            let signature = self.entry(slot).map_or(0, |entry| entry.reading.signature);
            series.entry(signature).or_default().push(slot);
        }
        let days = |slot: &u32| {
            let date = self.entry(*slot).and_then(|entry| entry.reading.date);
            let days = asked.date.zip(date).map_or(u32::MAX, |(mine, yours)| mine.days_to(yours));
            (days, self.entry(*slot).map(|entry| entry.key.clone()))
        };
        for slots in series.values_mut().filter(|slots| slots.len() > SERIES) {
            slots.sort_by_cached_key(days);
            slots.truncate(1);
        }
        series.into_values().flatten().collect()
    }

    fn scored(
        &self,
        asked: &Reading,
        scorer: &Scorer,
        slots: impl Iterator<Item = u32>,
        at_least: f64,
    ) -> Vec<(u32, f64)> {
        let frequencies = self.frequencies();
        let mut scored: Vec<(u32, f64)> = slots
            .filter_map(|slot| {
                let evidence = scorer.evidence(asked, &self.entry(slot)?.reading, &frequencies);
                let probability = scorer.probability(&evidence);
                (probability >= at_least).then_some((slot, probability))
            })
            .collect();
        let key = |slot: u32| self.entry(slot).map(|entry| &entry.key);
        scored.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| key(a.0).cmp(&key(b.0))));
        self.once_each_series(scored)
    }

    /// Of works that read the same and come from one organisation, the likeliest stands for all if they are many.
    fn once_each_series(&self, scored: Vec<(u32, f64)>) -> Vec<(u32, f64)> {
        let signature = |slot: u32| self.entry(slot).map(|entry| entry.reading.signature);
        let mut counts: BTreeMap<Option<u64>, usize> = BTreeMap::new();
        scored.iter().for_each(|(slot, _)| *counts.entry(signature(*slot)).or_default() += 1);
        let mut seen = BTreeMap::new();
        let mut kept = scored;
        kept.retain(|(slot, _)| {
            let known = signature(*slot);
            counts.get(&known).is_none_or(|count| *count <= SERIES) || seen.insert(known, ()).is_none()
        });
        kept
    }

    fn explained(&self, asked: &Reading, scorer: &Scorer, scored: Vec<(u32, f64)>) -> Vec<Found<K>> {
        let frequencies = self.frequencies();
        let explain = |(slot, _): (u32, f64)| {
            let entry = self.entry(slot)?;
            let found = scorer.compare(asked, &entry.reading, &frequencies).ok()?;
            Some(Found { key: entry.key.clone(), found })
        };
        scored.into_iter().filter_map(explain).collect()
    }
}
