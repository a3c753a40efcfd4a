//! The passages two texts share, to be shown in both.

use super::SharedPhrase;
use crate::Span;
use crate::index::Frequencies;
use crate::read::{Reading, Word};
use crate::term::{Term, TermMap};

/// More passages than this would mark the whole text.
const MOST: usize = 3;
/// A passage of less weight is what any letter says.
const WORTH_SHOWING: f64 = 0.25;

/// The weightiest passages of at least two words that stand in both, each word marked once.
pub(super) fn shared_phrases(a: &Reading, b: &Reading, frequencies: &Frequencies<'_>) -> Vec<SharedPhrase> {
    let weights: TermMap<f64> = a.words.iter().map(|gram| (gram.term, frequencies.weight(*gram))).collect();
    let mut runs: Vec<(f64, usize, usize, usize)> = runs(&a.flow, &b.flow)
        .into_iter()
        .map(|(at, other, words)| {
            let weight = a.flow[at..at + words].iter().filter_map(|word| weights.get(&word.term)).sum();
            (weight, at, other, words)
        })
        .filter(|(weight, ..)| *weight >= WORTH_SHOWING)
        .collect();
    runs.sort_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let mut shown: Vec<SharedPhrase> = Vec::new();
    for (_, at, other, words) in runs {
        let phrase =
            SharedPhrase { a: span(&a.flow[at..at + words]), b: span(&b.flow[other..other + words]) };
        if shown.len() < MOST && !shown.iter().any(|known| meet(known.a, phrase.a) || meet(known.b, phrase.b))
        {
            shown.push(phrase);
        }
    }
    shown
}

/// Every longest run of neighbouring words that both have, as (place in `a`, place in `b`, words).
fn runs(a: &[Word], b: &[Word]) -> Vec<(usize, usize, usize)> {
    let mut found = Vec::new();
    for at in 0..a.len() {
        for other in 0..b.len() {
            let begins = at == 0 || other == 0 || !follows(a, b, at, other);
            let words = if begins { run(a, b, at, other) } else { 0 };
            if words > 1 {
                found.push((at, other, words));
            }
        }
    }
    found
}

fn run(a: &[Word], b: &[Word], at: usize, other: usize) -> usize {
    if !alike(a, b, at, other) {
        return 0;
    }
    let more = (1..a.len().min(b.len())).take_while(|step| {
        at + step < a.len() && other + step < b.len() && follows(a, b, at + step, other + step)
    });
    1 + more.count()
}

/// These two words are alike, so are those before them, and nothing stood between in either text.
fn follows(a: &[Word], b: &[Word], at: usize, other: usize) -> bool {
    let near = |flow: &[Word], at: usize| flow[at].at <= flow[at - 1].at + 1;
    alike(a, b, at, other) && alike(a, b, at - 1, other - 1) && near(a, at) && near(b, other)
}

fn alike(a: &[Word], b: &[Word], at: usize, other: usize) -> bool {
    a[at].term == b[other].term && a[at].term != Term::BREAK
}

fn span(words: &[Word]) -> Span {
    let start = words.first().map_or(0, |word| word.span.start);
    Span { start, end: words.last().map_or(start, |word| word.span.end) }
}

fn meet(a: Span, b: Span) -> bool {
    a.start < b.end && b.start < a.end
}
