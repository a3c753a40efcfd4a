//! What each organisation issued, reported, held and was given in a year, before the offices worked as one and since.

use std::collections::BTreeMap;

use office::organisation::Membership;
use office::overlap::YearlyMeasure;

use super::Counted;

/// One organisation in one calendar year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearFact {
    /// The organisation's id.
    pub organisation: String,
    /// Its name in a table.
    pub name: String,
    /// Whether it is the office itself, which was not there before.
    pub membership: Membership,
    /// The year.
    pub year: i32,
    /// How many of each; what nobody knows is missing.
    pub counts: BTreeMap<YearlyMeasure, Counted>,
}
