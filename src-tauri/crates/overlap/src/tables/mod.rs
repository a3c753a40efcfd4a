//! What the scorer is told about the language of letters: data, so that it can be read and mended without code.

use crate::read::phrases::Phrases;
use crate::read::plain_words;
use crate::term::{Term, TermMap};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A shipped table that cannot be read; a damaged build.
#[derive(Debug, thiserror::Error)]
#[error("the shipped table {table} cannot be read: {source}")]
pub struct TableError {
    pub(crate) table: &'static str,
    pub(crate) source: serde_json::Error,
}

/// The names of one campaign (“Chủ nhật xanh”, “tổng vệ sinh”): whoever writes one means the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Campaign {
    /// What tells it from the others; a campaign of the office's own replaces the shipped one of its id.
    pub id: String,
    /// It is made of jobs that different people do (an election, a congress): its name alone joins nothing.
    #[serde(default)]
    pub of_jobs: bool,
    /// Its names, in any writing.
    pub names: Vec<String>,
}

#[derive(Deserialize)]
struct Common {
    shares: Vec<Share>,
}

#[derive(Deserialize)]
struct Share {
    share: f64,
    phrases: Vec<String>,
}

/// A kind of doing: to supervise, to hold a contest, to ask for an opinion.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Action {
    pub(crate) id: String,
    /// Work of this kind is never the same as work without it.
    apart: bool,
    /// Each organisation does it for itself.
    #[serde(default)]
    own: bool,
    words: Vec<String>,
}

/// The tables a text is read with.
#[derive(Debug, Clone)]
pub struct Tables {
    pub(crate) abbreviations: BTreeMap<String, Vec<Term>>,
    pub(crate) shares: TermMap<f64>,
    pub(crate) actions: Vec<Action>,
    pub(crate) action_phrases: Phrases<u32>,
    pub(crate) campaigns: Vec<Campaign>,
    pub(crate) campaign_phrases: Phrases<u32>,
    /// One bit for each action that sets work apart.
    pub(crate) apart: u32,
    /// One bit for each action that an organisation does for itself.
    pub(crate) own_affairs: u32,
}

macro_rules! shipped {
    ($file:literal) => {
        serde_json::from_str(include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../assets/overlap/",
            $file
        )))
        .map_err(|source| TableError { table: $file, source })
    };
}
pub(crate) use shipped;

/// The campaigns every office begins with.
///
/// # Errors
/// Only if the build is damaged.
pub fn shipped_campaigns() -> Result<Vec<Campaign>, TableError> {
    shipped!("campaigns.json")
}

impl Tables {
    /// The shipped tables, with the campaigns of the office's own added to the shipped ones.
    ///
    /// # Errors
    /// Only if the build is damaged.
    pub fn shipped(own: &[Campaign]) -> Result<Self, TableError> {
        let mut campaigns = shipped_campaigns()?;
        campaigns.retain(|shipped| own.iter().all(|mine| mine.id != shipped.id));
        campaigns.extend_from_slice(own);
        Self::with_campaigns(campaigns)
    }

    /// The shipped tables, with these campaigns and no others.
    ///
    /// # Errors
    /// Only if the build is damaged.
    pub fn with_campaigns(campaigns: Vec<Campaign>) -> Result<Self, TableError> {
        let abbreviations: BTreeMap<String, String> = shipped!("abbreviations.json")?;
        let common: Common = shipped!("common.json")?;
        let actions: Vec<Action> = shipped!("actions.json")?;
        let mut tables = Self {
            abbreviations: abbreviations
                .iter()
                .map(|(short, long)| (text::fold(short), plain_words(long)))
                .collect(),
            shares: shares(&common),
            action_phrases: Phrases::default(),
            campaign_phrases: Phrases::default(),
            apart: 0,
            own_affairs: 0,
            actions,
            campaigns,
        };
        tables.list_phrases();
        Ok(tables)
    }

    fn list_phrases(&mut self) {
        for (at, action) in (0u32..).zip(&self.actions) {
            self.apart |= u32::from(action.apart) << at;
            self.own_affairs |= u32::from(action.own) << at;
            action.words.iter().for_each(|words| self.action_phrases.insert(words, at));
        }
        for (at, campaign) in (0u32..).zip(&self.campaigns) {
            campaign.names.iter().for_each(|name| self.campaign_phrases.insert(name, at));
        }
    }

    /// The words that name a kind of doing, and their pairs.
    pub(crate) fn action_terms(&self, id: &str) -> Vec<Term> {
        let named = self.actions.iter().filter(|action| action.id == id).flat_map(|action| &action.words);
        let phrases: Vec<Vec<Term>> = named.map(|phrase| plain_words(phrase)).collect();
        let pairs =
            phrases.iter().flat_map(|phrase| phrase.windows(2)).map(|two| Term::run(two.iter().copied()));
        pairs.chain(phrases.iter().flatten().copied()).collect()
    }

    /// The share of abstracts in which a word is expected before the office has records of its own.
    pub(crate) fn word_share(&self, word: Term) -> f64 {
        const UNLISTED: f64 = 0.002;
        self.shares.get(&word).copied().unwrap_or(UNLISTED)
    }

    /// The same for two words in a row; an unlisted pair is half as common as its rarer word.
    pub(crate) fn pair_share(&self, pair: Term, first: f64, second: f64) -> f64 {
        self.shares.get(&pair).copied().unwrap_or(first.min(second) / 2.0)
    }
}

fn shares(common: &Common) -> TermMap<f64> {
    let mut shares = TermMap::default();
    for Share { share, phrases } in &common.shares {
        for phrase in phrases {
            let words = plain_words(phrase);
            let term = if let [word] = words[..] { word } else { Term::run(words) };
            shares.entry(term).or_insert(*share);
        }
    }
    shares
}
