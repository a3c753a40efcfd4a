//! A code that a person types from paper.

use zeroize::Zeroizing;

/// Groups of characters, printed large with a number above each, so that one group can be asked for by its number.
///
/// It is set in four columns and read line by line. The groups are wiped when they are dropped; the copies that layout and
/// the writers make of them are not, since none of the libraries below can.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code {
    /// The groups, in order; their numbers count from 1.
    pub groups: Vec<Zeroizing<String>>,
}
