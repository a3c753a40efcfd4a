//! The words of a text as sets: single words, and words in pairs.

use super::{Name, Word};
use crate::term::Term;
use crate::{Span, Tables};

/// A word or a pair of words, with the share of abstracts in which it is expected.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Gram {
    pub(crate) term: Term,
    pub(crate) share: f64,
}

/// A name needs two words to be one: a single word in quotation marks is only stressed.
const SHORTEST_NAME: usize = 2;

type Content = [(Option<usize>, Word)];

/// The words in order: those outside quoted names first, then each name, with a break between.
///
/// Names are lifted out so that quoting one more never parts two words that stood together.
pub(super) fn flow(content: &Content) -> Vec<Word> {
    let mut flow: Vec<Word> =
        content.iter().filter(|(name, _)| name.is_none()).map(|(_, word)| *word).collect();
    for part in content.chunk_by(|a, b| a.0 == b.0).filter(|part| part[0].0.is_some()) {
        flow.push(Word { term: Term::BREAK, ..part[0].1 });
        flow.extend(part.iter().map(|(_, word)| *word));
    }
    flow
}

/// The words and the pairs of a flow, each once, in the order of their terms.
pub(super) fn grams(flow: &[Word], tables: &Tables) -> (Vec<Gram>, Vec<Gram>) {
    let known: Vec<Gram> = flow.iter().map(|word| gram(word.term, tables)).collect();
    let pairs = known.windows(2).filter(|two| two.iter().all(|gram| gram.term != Term::BREAK)).map(|two| {
        let term = Term::run([two[0].term, two[1].term]);
        Gram { term, share: tables.pair_share(term, two[0].share, two[1].share) }
    });
    let pairs = each_once(pairs.collect());
    (each_once(known.into_iter().filter(|gram| gram.term != Term::BREAK).collect()), pairs)
}

/// The quoted names of a text.
pub(super) fn names(content: &Content, tables: &Tables) -> Vec<Name> {
    content
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|part| part[0].0.is_some() && part.len() >= SHORTEST_NAME)
        .map(|part| Name {
            key: Term::run(part.iter().map(|(_, word)| word.term)),
            words: each_once(part.iter().map(|(_, word)| gram(word.term, tables)).collect()),
            span: Span { start: part[0].1.span.start, end: part[part.len() - 1].1.span.end },
        })
        .collect()
}

fn gram(term: Term, tables: &Tables) -> Gram {
    Gram { term, share: tables.word_share(term) }
}

fn each_once(mut grams: Vec<Gram>) -> Vec<Gram> {
    grams.sort_by_key(|gram| gram.term);
    grams.dedup_by_key(|gram| gram.term);
    grams
}
