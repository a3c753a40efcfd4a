//! The number that the next backup gets.
//!
//! It rises above every one seen, so that no two backups are called the same. A number that lies on a stick is not to be
//! believed whatever it is: one made up far ahead would otherwise use all of them up, on every stick from then on.

use super::list::Found;
use super::name::GREATEST;

/// How far ahead of what this machine knows a stick may be: more backups than another copy of an office can have made.
const FURTHEST: u64 = 1 << 20;

/// A sequence above the highest that this machine knows of, and above every one on the medium that can be true.
pub(super) fn next(known: u64, found: &[Found]) -> u64 {
    above(known, found.iter().map(|found| found.name.sequence))
}

fn above(known: u64, there: impl Iterator<Item = u64>) -> u64 {
    let believed = there.filter(|sequence| *sequence <= known.saturating_add(FURTHEST));
    let highest = believed.chain([known]).max().unwrap_or(known);
    highest.saturating_add(1).min(GREATEST)
}

#[cfg(test)]
mod tests {
    use super::{FURTHEST, GREATEST, above};

    #[test]
    fn the_next_number_rises_by_what_can_be_true() {
        let check = |why: &str, known: u64, there: &[u64], expected: u64| {
            assert_eq!(
                above(known, there.iter().copied()),
                expected,
                "{why}: {known} known, {there:?} there"
            );
        };
        check("the first", 0, &[], 1);
        check("after the one remembered", 7, &[5], 8);
        check("after the one on the stick", 5, &[3, 7], 8);
        check("after one of another copy", 0, &[FURTHEST], FURTHEST + 1);
        check("one made up moves nothing", 5, &[7, GREATEST], 8);
        check("nor one a step below", 5, &[7, GREATEST - 1, FURTHEST + 6], 8);
        check("no number is beyond what a name holds", GREATEST, &[], GREATEST);
    }
}
