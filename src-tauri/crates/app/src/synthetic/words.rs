use crate::Result;
use serde::Deserialize;

/// The words records are made of. A list of lists is a phrase: one of each part in turn.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// What the file says of itself.
    #[serde(rename = "about")]
    _about: String,
    pub(super) commune: Names,
    pub(super) village: Names,
    pub(super) people: Vec<String>,
    pub(super) issuers: Vec<Issuer>,
    pub(super) office: Sender,
    pub(super) abstracts: Vec<Vec<String>>,
    pub(super) routing: Vec<String>,
    pub(super) handled: Vec<String>,
    pub(super) tasks: Vec<Vec<String>>,
    pub(super) products: Vec<String>,
    pub(super) progress: Vec<String>,
    pub(super) results: Vec<String>,
    pub(super) reasons: Vec<String>,
    pub(super) activities: Vec<Vec<String>>,
    pub(super) series: Vec<String>,
    pub(super) meetings: Vec<Vec<String>>,
    pub(super) venues: Vec<String>,
    pub(super) agenda: Vec<String>,
    pub(super) opinions: Vec<String>,
    pub(super) notes: Vec<String>,
    pub(super) difficulties: Vec<String>,
    pub(super) proposals: Vec<String>,
}

/// Places of one level.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Names {
    pub(super) word: String,
    pub(super) names: Vec<String>,
}

/// Who writes to the office.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Issuer {
    pub(super) name: String,
    pub(super) symbol: String,
}

/// The office as it writes itself.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sender {
    pub(super) name: String,
    pub(super) symbol: String,
    pub(super) recipients: String,
}

impl Words {
    /// The words that come with the program.
    pub(super) fn shipped() -> Result<Self> {
        const WORDS: &str =
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/synthetic/words.json"));
        Ok(serde_json::from_str(WORDS).map_err(office::Error::Row)?)
    }
}
