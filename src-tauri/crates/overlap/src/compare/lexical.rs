//! How alike two texts read.
//!
//! Every measure here is a share of weights summed over sets, never a cosine: adding the same words to both
//! sides can then only bring them nearer, which is what a clerk expects of a campaign's name.

use super::feature::{Evidence, Feature};
use crate::index::Frequencies;
use crate::read::{Gram, Name, Reading, Word};
use crate::term::{Term, TermMap};
use std::cmp::Ordering;

/// Shared weight beyond which more says nothing new.
const ENOUGH: f64 = 5.0;
/// Weight of a shared passage beyond which more says nothing new.
const LONG_PHRASE: f64 = 3.0;

/// Measures the wording of two texts.
pub(super) fn measure(a: &Reading, b: &Reading, frequencies: &Frequencies<'_>, evidence: &mut Evidence) {
    let words = shares(&a.words, &b.words, frequencies);
    let pairs = shares(&a.pairs, &b.pairs, frequencies);
    evidence.set(Feature::Words, words.of_all());
    evidence.set(Feature::WordsInside, words.of_shorter());
    evidence.set(Feature::Pairs, pairs.of_all());
    evidence.set(Feature::PairsInside, pairs.of_shorter());
    evidence.set(Feature::Substance, (words.both + pairs.both) / ENOUGH);
    evidence.set(Feature::Phrase, longest_phrase(a, b, frequencies) / LONG_PHRASE);
    evidence.set(Feature::Name, names_held(a, b, frequencies).max(names_held(b, a, frequencies)));
}

/// Weights of two sets: what each has, and what both have.
struct Shares {
    a: f64,
    b: f64,
    both: f64,
}

impl Shares {
    fn of_all(&self) -> f64 {
        part(self.both, self.a + self.b - self.both)
    }

    fn of_shorter(&self) -> f64 {
        part(self.both, self.a.min(self.b))
    }
}

fn part(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

/// Both are in the order of their terms, so one walk finds what they share.
fn shares(a: &[Gram], b: &[Gram], frequencies: &Frequencies<'_>) -> Shares {
    let (mut at, mut other) = (0, 0);
    let mut sum = Shares { a: 0.0, b: 0.0, both: 0.0 };
    while at < a.len() || other < b.len() {
        let order = match (a.get(at), b.get(other)) {
            (Some(mine), Some(yours)) => mine.term.cmp(&yours.term),
            (Some(_), None) => Ordering::Less,
            _ => Ordering::Greater,
        };
        let weight = frequencies.weight(if order == Ordering::Greater { b[other] } else { a[at] });
        let (in_a, in_b) = (order != Ordering::Greater, order != Ordering::Less);
        sum.a += if in_a { weight } else { 0.0 };
        sum.b += if in_b { weight } else { 0.0 };
        sum.both += if in_a && in_b { weight } else { 0.0 };
        at += usize::from(in_a);
        other += usize::from(in_b);
    }
    sum
}

/// The weight of the weightiest passage of at least two words that both texts have.
fn longest_phrase(a: &Reading, b: &Reading, frequencies: &Frequencies<'_>) -> f64 {
    let weights: TermMap<f64> = a.words.iter().map(|gram| (gram.term, frequencies.weight(*gram))).collect();
    let weight = |word: &Word| weights.get(&word.term).copied().unwrap_or(0.0);
    let mut best: f64 = 0.0;
    let mut before = vec![(0u32, 0.0); b.flow.len() + 1];
    let mut row = before.clone();
    for mine in &a.flow {
        let weight = weight(mine);
        for (at, yours) in b.flow.iter().enumerate() {
            row[at + 1] = if mine.term == yours.term && mine.term != Term::BREAK {
                let (words, sum) = before[at];
                (words + 1, sum + weight)
            } else {
                (0, 0.0)
            };
            if row[at + 1].0 > 1 {
                best = best.max(row[at + 1].1);
            }
        }
        std::mem::swap(&mut before, &mut row);
    }
    best
}

/// How fully `b` holds the best held of the names that `a` quotes.
fn names_held(a: &Reading, b: &Reading, frequencies: &Frequencies<'_>) -> f64 {
    let held = |name: &Name| {
        let holds = |gram: &&Gram| b.words.binary_search_by_key(&gram.term, |other| other.term).is_ok();
        let all: f64 = name.words.iter().map(|gram| frequencies.weight(*gram)).sum();
        let held: f64 = name.words.iter().filter(holds).map(|gram| frequencies.weight(*gram)).sum();
        part(held, all)
    };
    a.names.iter().map(held).fold(0.0, f64::max)
}
