//! Why two works are thought to be one, as values; the words for them are in `app`.

use crate::Span;
use serde::Serialize;

/// A passage that stands in both texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SharedPhrase {
    /// Where it stands in the first text.
    pub a: Span,
    /// Where it stands in the second.
    pub b: Span,
}

impl SharedPhrase {
    /// The same passage when the two texts change places.
    #[must_use]
    pub fn turned(self) -> Self {
        Self { a: self.b, b: self.a }
    }
}

/// One reason for or against. Those with spans are shown in both texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// The same passages stand in both, weightiest first.
    SamePhrases {
        /// At most three.
        phrases: Vec<SharedPhrase>,
    },
    /// Both quote the same name.
    SameName {
        /// Where each quotes it.
        at: SharedPhrase,
    },
    /// The campaign dictionary says that these are names of one campaign.
    SameCampaign {
        /// Its id in the dictionary.
        campaign: String,
        /// The name each uses.
        at: SharedPhrase,
    },
    /// Both carry out the same act.
    SameAct {
        /// Its symbol, folded to letters and digits.
        symbol: String,
    },
    /// Both name the same years.
    SameYears {
        /// Those both name.
        years: Vec<i32>,
    },
    /// Both name the same term of office.
    SameTerm {
        /// Its first year.
        first: i32,
        /// Its last year.
        last: i32,
    },
    /// Both name the same anniversary.
    SameAnniversary {
        /// How many years.
        years: u32,
    },
    /// Both name the same day of the year.
    SameDay {
        /// The month.
        month: u32,
        /// The day of the month.
        day: u32,
    },
    /// Both ask for the same kind of doing.
    SameAction {
        /// Its id in the table of actions.
        action: String,
    },
    /// One asks for a kind of doing that the other does not.
    OtherAction {
        /// Its id in the table of actions.
        action: String,
    },
    /// Issued by the same organisation.
    SameOrganisation,
    /// Issued by different organisations.
    OtherOrganisation,
    /// Days between the dates of issue.
    IssuedApart {
        /// None if they may be the same day.
        days: u32,
    },
    /// Days between the deadlines.
    DueApart {
        /// None if they are the same day.
        days: u32,
    },
    /// Filed under the same field of work.
    SameTopic,
    /// About the same people.
    SameTargetGroup,
    /// At the same place.
    SamePlace,
    /// The clerk said before that two such names are one campaign.
    LearnedName {
        /// The name each quotes.
        at: SharedPhrase,
    },
}

impl Reason {
    /// The same reason with each of its passages as `change` gives it.
    #[must_use]
    pub fn with_passages(mut self, change: impl Fn(SharedPhrase) -> SharedPhrase) -> Self {
        match &mut self {
            Self::SamePhrases { phrases } => phrases.iter_mut().for_each(|at| *at = change(*at)),
            Self::SameName { at } | Self::SameCampaign { at, .. } | Self::LearnedName { at } => {
                *at = change(*at);
            }
            _ => (),
        }
        self
    }
}
