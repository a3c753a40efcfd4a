//! The labelled directives, and their split by campaign.

use overlap::{
    Deadlines, Directive, Evidence, Example, Label, LabelledPair, Scorer, Weights, fit, measure_all,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

/// What the labels say about a directive: only the split may look at it.
#[derive(Deserialize)]
struct Campaign {
    id: String,
    #[serde(default)]
    family: Option<String>,
}

pub(crate) struct Labelled {
    pub(crate) directives: Vec<Directive>,
    pub(crate) pairs: Vec<LabelledPair>,
    fold: BTreeMap<String, usize>,
}

/// Campaigns are dealt out to so many sides.
pub(crate) const FOLDS: usize = 5;

impl Labelled {
    pub(crate) fn read() -> Self {
        let directives = lines(include_str!("../../../../../tests/fixtures/overlap/directives.jsonl"));
        let pairs = lines(include_str!("../../../../../tests/fixtures/overlap/pairs.jsonl"));
        let campaigns = lines(include_str!("../../../../../tests/fixtures/overlap/directives.jsonl"));
        Self { directives, pairs, fold: deal(&campaigns) }
    }

    pub(crate) fn fold(&self, id: &str) -> usize {
        self.fold.get(id).copied().unwrap_or(0)
    }

    /// Everything measured, with its label; doubtful pairs left out.
    pub(crate) fn examples(&self, deadlines: Deadlines, scorer: &Scorer) -> Vec<((String, String), Example)> {
        let is = |wanted: fn(&LabelledPair) -> bool| -> BTreeSet<(String, String)> {
            self.pairs
                .iter()
                .filter(|pair| wanted(pair))
                .map(|pair| (pair.a.clone(), pair.b.clone()))
                .collect()
        };
        let overlaps = is(|pair| pair.label == Label::Overlap);
        let doubtful = is(|pair| pair.doubtful);
        let example = |(pair, evidence): ((String, String), Evidence)| {
            let same = overlaps.contains(&pair);
            (pair, Example { evidence, same })
        };
        let measured = measure_all(&self.directives, deadlines, scorer).into_iter();
        measured.filter(|(pair, _)| !doubtful.contains(pair)).map(example).collect()
    }
}

/// The weights for pairs of each two folds, fitted without any pair that touches either.
pub(crate) fn weights_without(
    labelled: &Labelled,
    examples: &[((String, String), Example)],
) -> BTreeMap<(usize, usize), Weights> {
    let mut found = BTreeMap::new();
    for one in 0..FOLDS {
        for other in one..FOLDS {
            let held = |id: &str| [one, other].contains(&labelled.fold(id));
            let kept = examples.iter().filter(|((a, b), _)| !held(a) && !held(b));
            let kept: Vec<Example> = kept.map(|(_, example)| example.clone()).collect();
            found.insert((one, other), fit(&kept));
        }
    }
    found
}

/// Families in the order of their names, dealt round; a directive without a family is one of its own.
fn deal(campaigns: &[Campaign]) -> BTreeMap<String, usize> {
    let family = |one: &Campaign| one.family.clone().unwrap_or_else(|| one.id.clone());
    let families: BTreeSet<String> = campaigns.iter().map(family).collect();
    let side: BTreeMap<String, usize> = families.into_iter().zip((0..FOLDS).cycle()).collect();
    campaigns.iter().map(|one| (one.id.clone(), side[&family(one)])).collect()
}

fn lines<T: DeserializeOwned>(text: &str) -> Vec<T> {
    text.lines().map(|line| serde_json::from_str(line).expect("a line of the labelled data")).collect()
}
