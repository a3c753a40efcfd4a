//! Reads a piece of work once, into what can be compared.
//!
//! The seam is here because reading is slow and comparing must be quick: a text is read when it is typed or
//! when the index is built, and compared thousands of times. Nothing here looks at two texts at once.

mod acts;
mod calendar;
mod dates;
mod facts;
mod gram;
mod nature;
pub(crate) mod phrases;
mod token;

pub use facts::{Facts, Period};
pub(crate) use gram::Gram;

use crate::term::Term;
use crate::{Kind, Span, Tables, When, Work};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;
use token::Token;

/// A word of a reading: its term, and where it stands in the text as it was typed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    pub(crate) term: Term,
    pub(crate) span: Span,
    /// Its place among all words of the text, so that neighbours are known after others were stripped.
    pub(crate) at: u32,
}

/// A quoted name, such as “Tháng hành động vì người cao tuổi”.
#[derive(Debug, Clone)]
pub(crate) struct Name {
    pub(crate) key: Term,
    pub(crate) words: Vec<Gram>,
    pub(crate) span: Span,
}

/// A campaign of the dictionary, and the name by which the text calls it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mention {
    pub(crate) campaign: u32,
    pub(crate) span: Span,
    /// It stands in a quoted name.
    pub(crate) quoted: bool,
}

/// A piece of work as the scorer sees it.
#[derive(Debug, Clone)]
pub struct Reading {
    pub(crate) kind: Kind,
    pub(crate) words: Vec<Gram>,
    pub(crate) pairs: Vec<Gram>,
    /// The words in order: those outside names, then each name, with a break between.
    pub(crate) flow: Vec<Word>,
    pub(crate) names: Vec<Name>,
    pub(crate) mentions: Vec<Mention>,
    pub(crate) acts: BTreeSet<String>,
    pub(crate) facts: Facts,
    /// One bit for each kind of doing named outside quoted names.
    pub(crate) actions: u32,
    pub(crate) is_report: bool,
    /// It answers, corrects or repeals something that it cites.
    pub(crate) answers: bool,
    pub(crate) symbol: Option<String>,
    pub(crate) organisation: Option<Term>,
    pub(crate) document_type: Option<Term>,
    pub(crate) topic: Option<Term>,
    pub(crate) target_group: Option<Term>,
    pub(crate) place: Option<Term>,
    pub(crate) date: Option<When>,
    pub(crate) due: Option<NaiveDate>,
    /// The same for every text with the same words by the same organisation, whatever its dates.
    pub(crate) signature: u64,
}

/// Only so many words of a text are compared: an abstract has thirty, and a pasted letter says at its start
/// what it is about.
const MOST_WORDS: usize = 400;

impl Reading {
    /// Reads a piece of work with these tables.
    pub fn new(work: &Work, tables: &Tables) -> Self {
        let mut tokens = token::tokens(&work.text);
        tokens.truncate(MOST_WORDS);
        let acts = acts::strip_acts(&mut tokens);
        let date = work.date.filter(|date| date.is_plausible());
        let facts = dates::strip_dates(&mut tokens, date.map(When::year));
        let date = date.filter(|date| !nature::is_contradicted(*date, &facts));
        let content = content(&tokens, tables);
        let flow = gram::flow(&content);
        let outside: Vec<Term> =
            content.iter().filter(|(name, _)| name.is_none()).map(|(_, w)| w.term).collect();
        let (words, pairs) = gram::grams(&flow, tables);
        let organisation = nature::identity(work.organisation.as_deref());
        Self {
            kind: work.kind,
            names: gram::names(&content, tables),
            mentions: mentions(&flow, tables),
            actions: tables.action_phrases.find(&outside).fold(0, |all, (.., action)| all | 1 << action),
            is_report: nature::is_report(work.document_type.as_deref(), &tokens),
            answers: nature::answers(&tokens),
            symbol: work
                .symbol
                .as_deref()
                .map(|symbol| acts::symbol_key([text::fold_symbol(symbol).as_str()])),
            signature: nature::signature(&tokens, organisation),
            organisation,
            document_type: nature::identity(work.document_type.as_deref()),
            topic: nature::identity(work.topic.as_deref()),
            target_group: nature::identity(work.target_group.as_deref()),
            place: nature::identity(work.place.as_deref()),
            due: work
                .due
                .filter(|due| date.is_none_or(|date| *due >= date.first() && due.year() < date.year() + 20)),
            words,
            pairs,
            flow,
            acts,
            facts,
            date,
        }
    }
}

/// The words of a phrase without any reading of dates or names.
pub(crate) fn plain_words(phrase: &str) -> Vec<Term> {
    token::tokens(phrase).iter().map(|token| Term::word(&token.word)).collect()
}

/// The words that say what the work is, each with the name it stands in; abbreviations written out.
fn content(tokens: &[Token], tables: &Tables) -> Vec<(Option<usize>, Word)> {
    let mut content = Vec::with_capacity(tokens.len());
    for (at, token) in (0u32..).zip(tokens).filter(|(_, token)| !token.stripped) {
        let word = |term| (token.name, Word { term, span: token.span, at });
        match tables.abbreviations.get(token.word.as_str()) {
            Some(long) => content.extend(long.iter().copied().map(word)),
            None => content.push(word(Term::word(&token.word))),
        }
    }
    content
}

fn mentions(flow: &[Word], tables: &Tables) -> Vec<Mention> {
    let terms: Vec<Term> = flow.iter().map(|word| word.term).collect();
    let outside = terms.iter().take_while(|term| **term != Term::BREAK).count();
    let found = tables.campaign_phrases.find(&terms);
    found
        .map(|(at, length, campaign)| {
            let span = Span { start: flow[at].span.start, end: flow[at + length - 1].span.end };
            Mention { campaign, span, quoted: at >= outside }
        })
        .collect()
}
