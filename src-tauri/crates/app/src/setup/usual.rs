//! What most offices begin with. Both hosts read it here, so that no window and no command line has names of its own.

use super::SetUp;
use super::first::catalogues;
use crate::Result;
use serde::{Deserialize, Serialize};

const SET_UP: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/catalogues/set-up.json"));

/// What a first run begins with.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct UsualSetUp {
    /// The set-up of most offices. What names one office in it, such as its place, is there to be replaced.
    pub set_up: SetUp,
    /// The types of document the office will have, by name, in the order of their catalogue.
    pub document_types: Vec<String>,
}

impl SetUp {
    /// What most offices begin with: the six organisations, four sub-committees, three books, and a profile to be changed.
    ///
    /// # Errors
    /// Only when the shipped text does not fit, which a test forbids.
    pub fn usual() -> Result<Self> {
        Ok(serde_json::from_str(SET_UP).map_err(office::Error::Row)?)
    }
}

/// What whoever sets up an office begins with.
///
/// # Errors
/// Only when the shipped texts do not fit, which a test forbids.
pub fn usual() -> Result<UsualSetUp> {
    let types = catalogues()?.document_types;
    let document_types = types.into_iter().map(|document_type| document_type.name).collect();
    Ok(UsualSetUp { set_up: SetUp::usual()?, document_types })
}
