//! What is measured about two works: numbers from 0 to 1, each of which speaks for or against.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

macro_rules! features {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $side:ident;)*) => {
        /// One measured likeness or difference of two works.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Feature { $($(#[$doc])* $name,)* }

        impl Feature {
            /// All of them, in the order in which they are kept.
            pub const ALL: [Self; [$(Self::$name),*].len()] = [$(Self::$name),*];

            /// Its name in the table of weights and in kept answers.
            pub fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// Whether it speaks for sameness, against it, or may do either.
            pub fn side(self) -> Side {
                match self { $(Self::$name => Side::$side,)* }
            }
        }
    };
}

/// What a feature's weight may be. Kept when weights are fitted and when they are learned, so that no accident
/// of the data makes likeness count against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Never below nought.
    For,
    /// Never above nought.
    Against,
}

features! {
    /// Weight of the words both have, of all words either has.
    Words = "words", For;
    /// Weight of the words both have, of those the shorter has.
    WordsInside = "words_inside", For;
    /// The same as `Words` for two words in a row.
    Pairs = "pairs", For;
    /// The same as `WordsInside` for two words in a row.
    PairsInside = "pairs_inside", For;
    /// How weighty the longest passage is that both have.
    Phrase = "phrase", For;
    /// How much of what they share there is at all.
    Substance = "substance", For;
    /// How fully one of the texts holds a name that the other quotes.
    Name = "name", For;
    /// Both name one campaign of the dictionary.
    Campaign = "campaign", For;
    /// Each names a campaign of the dictionary, but not the same.
    OtherCampaign = "other_campaign", Against;
    /// Both carry out the same act.
    Act = "act", For;
    /// Each carries out an act, but not the same.
    OtherAct = "other_act", Against;
    /// Both name the same day of the year.
    Day = "day", For;
    /// Each names a day, more than a month apart.
    OtherDay = "other_day", Against;
    /// Both name the same year, term or anniversary.
    Year = "year", For;
    /// One names a year that the other, by its dates, cannot mean.
    UnlikelyYear = "unlikely_year", Against;
    /// One is about several years and the other is not.
    OtherTerm = "other_term", Against;
    /// Both number themselves (“lần thứ V”), differently.
    OtherEdition = "other_edition", Against;
    /// Both are of a kind of doing that sets work apart: supervision, contests, opinions.
    Action = "action", For;
    /// One is of such a kind and the other is not, or of another.
    OtherAction = "other_action", Against;
    /// Both are jobs of one great work, such as an election, but not the same job.
    OtherJob = "other_job", Against;
    /// Both do something alike: inform, care, raise money.
    Manner = "manner", For;
    /// Each organisation's own affair: its yearly review, its honours.
    OwnAffair = "own_affair", Against;
    /// Days between the dates of issue, of the most that may lie between.
    Issued = "issued", Against;
    /// Issued by the same organisation.
    SameOrganisation = "same_organisation", Against;
    /// The same type of document.
    SameType = "same_type", For;
    /// Deadlines near each other.
    Due = "due", For;
    /// Days between the deadlines, of a quarter.
    DueApart = "due_apart", Against;
    /// Filed under the same field of work.
    Topic = "topic", For;
    /// Filed under different fields of work.
    OtherTopic = "other_topic", Against;
    /// About the same people.
    TargetGroup = "target_group", For;
    /// At the same place.
    Place = "place", For;
    /// At different places.
    OtherPlace = "other_place", Against;
}

/// How many features there are.
pub(crate) const COUNT: usize = Feature::ALL.len();

/// The measures of one pair, as they are weighed and as they are kept with the clerk's answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<String, f64>", into = "BTreeMap<String, f64>")]
pub struct Evidence(pub(crate) [f64; COUNT]);

impl Default for Evidence {
    fn default() -> Self {
        Self([0.0; COUNT])
    }
}

impl Evidence {
    /// What was measured, from 0 to 1.
    pub fn get(&self, feature: Feature) -> f64 {
        self.0[feature as usize]
    }

    pub(crate) fn set(&mut self, feature: Feature, measure: f64) {
        self.0[feature as usize] = measure.clamp(0.0, 1.0);
    }

    /// The same in thousandths: enough to learn from, and kept without loss as text.
    pub(crate) fn rounded(&self) -> Self {
        Self(self.0.map(|measure| (measure * 1000.0).round() / 1000.0))
    }

    pub(crate) fn set_if(&mut self, feature: Feature, holds: bool) {
        self.set(feature, f64::from(u8::from(holds)));
    }
}

impl From<BTreeMap<String, f64>> for Evidence {
    fn from(kept: BTreeMap<String, f64>) -> Self {
        let mut evidence = Self::default();
        for feature in Feature::ALL {
            let measure = kept.get(feature.key()).copied().filter(|measure| measure.is_finite());
            evidence.set(feature, measure.unwrap_or(0.0));
        }
        evidence
    }
}

impl From<Evidence> for BTreeMap<String, f64> {
    fn from(evidence: Evidence) -> Self {
        let said = Feature::ALL.into_iter().filter(|feature| evidence.get(*feature) != 0.0);
        said.map(|feature| (feature.key().to_owned(), evidence.get(feature))).collect()
    }
}
