//! Sample offices: data, never code, brought in by the functions a clerk's own records go through.
//!
//! A sample is a folder with `meta.json` (the day and hour it was made, a set-up, and the periods drafted by then) and
//! files `NN-kind.jsonl`, taken in their order, one operation each. A line is a record as a form sends it, with a `key` by
//! which later lines refer to it as `"@key"`; `{"do": "finish", "to": "@key", …}` does something to a record. See
//! [`keys`] for what a reference may be.

mod keys;
mod load;

use crate::repeatable::RepeatableHost;
use crate::setup::{Draft, Protection, SetUp, begin};
use crate::{Error, Host, Result, briefings};
use chrono::NaiveDateTime;
use office::Op;
use serde::Deserialize;
use std::path::Path;

/// A sample office.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    /// Its name, as asked for.
    pub name: &'static str,
    meta: &'static str,
    files: &'static [(&'static str, &'static str)],
}

/// When a sample was made, and as what.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Meta {
    /// The local time of every operation: the same sample is the same office each time.
    at: NaiveDateTime,
    /// The periods whose briefing lies there as a draft.
    drafts: Vec<String>,
    set_up: SetUp,
}

/// The sample offices that come with the program.
pub const SAMPLES: &[Sample] = include!(concat!(env!("OUT_DIR"), "/samples.rs"));

/// The sample of that name.
///
/// # Errors
/// `E_UNKNOWN_SAMPLE`.
pub fn named(name: &str) -> Result<&'static Sample> {
    let found = SAMPLES.iter().find(|sample| sample.name == name);
    Ok(found.ok_or_else(|| Error::UnknownSample(name.to_owned()))?)
}

impl Sample {
    /// Makes the sample office in an empty folder, up to its last step.
    ///
    /// # Errors
    /// As [`begin`], and whatever a line of the sample breaks, with its file and line.
    pub fn begin(&self, dir: &Path, protection: &Protection, host: Box<dyn Host>) -> Result<Draft> {
        let meta: Meta = serde_json::from_str(self.meta).map_err(|error| Error::BadSample {
            place: format!("meta.json:{}", error.line()),
            code: "E_BAD_JSON",
            message: error.to_string(),
        })?;
        let host = Box::new(RepeatableHost::new(host, meta.at));
        let mut draft = begin(dir, &meta.set_up, protection, host)?;
        let filled = load::load(&mut draft, self.files).and_then(|()| draw_up(&mut draft, &meta.drafts));
        match filled {
            Ok(()) => Ok(draft),
            Err(failure) => {
                // The fault of the sample is what has to be known; a draft left behind can be built over.
                let _ = draft.abandon();
                Err(failure)
            }
        }
    }
}

/// Draws up the briefings that the sample shows as drafts.
fn draw_up(draft: &mut Draft, periods: &[String]) -> Result<()> {
    for period in periods {
        draft.transact(Op::DraftBriefing, |tx| briefings::draw_up(tx, period))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
