use super::lines::Given;
use super::reason::ShownReason;
use super::register;
use crate::{Error, Result};
use ::overlap::{Deadlines, Directive, Scorer, score_all};
use serde::Serialize;
use std::collections::BTreeMap;

/// One pair of directives, how likely they ask for one work, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScoredPair {
    /// The directive whose id comes first.
    pub a: String,
    /// The other.
    pub b: String,
    /// How likely they are one work, from 0 to 1.
    pub p: f64,
    /// Likely enough to be shown while typing.
    pub suggest: bool,
    /// Why, the telling reasons first.
    pub reasons: Vec<ShownReason>,
}

/// Scores every pair of the file's directives that scores at all, each decided on what was known on the later one's day.
///
/// # Errors
/// `E_BAD_LINE` naming line and field, `E_NO_LINES`.
pub fn score_directives(given: Given<'_>, deadlines: Deadlines) -> Result<Vec<ScoredPair>> {
    let directives = register::directives(given)?;
    let titles: BTreeMap<&str, &str> =
        directives.iter().map(|one| (one.id.as_str(), one.title.as_str())).collect();
    let title = |id: &str| titles.get(id).copied().unwrap_or_default();
    let shown = |pair: ::overlap::ScoredPair| {
        let texts = (title(&pair.a), title(&pair.b));
        let reasons = pair.reasons.into_iter().map(|reason| ShownReason::new(reason, texts)).collect();
        ScoredPair { a: pair.a, b: pair.b, p: pair.p, suggest: pair.suggest, reasons }
    };
    Ok(scored(&directives, deadlines)?.into_iter().map(shown).collect())
}

/// What the shipped scorer says of every pair.
pub(super) fn scored(
    directives: &[Directive],
    deadlines: Deadlines,
) -> Result<Vec<::overlap::ScoredPair>, Error> {
    let scorer = Scorer::shipped().map_err(|_| Error::Fault)?;
    Ok(score_all(directives, deadlines, &scorer))
}
