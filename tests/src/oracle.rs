//! What must hold after any fault, whatever was killed, pulled, filled, cut or flipped.
//!
//! 1. The office opens, checks whole, and its totals are those of before the work or of after it.
//! 2. At least as many backups verify as before.
//! 3. Nothing that bears a backup's final name fails to verify.
//! 4. Who asked was told in words what happened and what to do next, in the right class.
//! 5. What was acknowledged is there.
//!
//! It stands here, in one place, so that no test of a fault may ask for less.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::cli::{Cli, Outcome};

/// How many records of each kind an office has.
pub type Totals = BTreeMap<String, u64>;

/// What an office and a medium hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The records of the office.
    pub totals: Totals,
    /// How many backups on the medium verify.
    pub verified: usize,
}

impl State {
    /// What is there now, read through the command line.
    ///
    /// # Panics
    /// When the office does not open or check whole, or a backup's final name stands on what does not verify.
    #[must_use]
    #[track_caller]
    pub fn of(cli: &Cli, medium: &Path, case: &str) -> Self {
        Self { totals: totals(cli, case), verified: verified(cli, medium, case) }
    }
}

/// What may be found after a work that was struck.
#[derive(Clone, Debug)]
pub struct Oracle {
    /// Before the work.
    pub before: State,
    /// After it, had nothing gone wrong.
    pub after: State,
}

impl Oracle {
    /// Looks at what a struck work left, and at what was said of it.
    ///
    /// # Panics
    /// When anything of the oracle does not hold.
    #[track_caller]
    pub fn judge(&self, found: &State, outcome: &Outcome, case: &str) {
        let Self { before, after } = self;
        let is_legal = found.totals == before.totals || found.totals == after.totals;
        assert!(is_legal, "{case}: neither the old state nor the new: {:?}", found.totals);
        let least = if outcome.code == 0 { after.verified } else { before.verified };
        assert!(found.verified >= least, "{case}: {} of {least} backups are left", found.verified);
        match outcome.code {
            0 => assert_eq!(found.totals, after.totals, "{case}: what was acknowledged is there"),
            KILLED => {}
            _ => told(outcome, case),
        }
    }
}

/// The exit code that stands for a program ended by a signal.
pub const KILLED: i32 = -1;

/// The totals of an office that must open and check whole.
///
/// # Panics
/// When it does not.
#[must_use]
#[track_caller]
pub fn totals(cli: &Cli, case: &str) -> Totals {
    let checked = cli.run(&["check", "--full"]);
    assert_eq!(checked.code, 0, "{case}: the office checks whole; it said: {}", checked.stderr);
    let info = cli.run(&["--json", "office", "info"]);
    assert_eq!(info.code, 0, "{case}: the office opens; it said: {}", info.stderr);
    let records = info.json()["records"].as_object().cloned().unwrap_or_default();
    let count = |(kind, count): (String, Value)| (kind, count.as_u64().unwrap_or_default());
    records.into_iter().map(count).collect()
}

/// How many backups on a medium verify. What was cut short is none and says so.
///
/// # Panics
/// When one bears its final name and does not verify, or the medium cannot be read.
#[must_use]
#[track_caller]
pub fn verified(cli: &Cli, medium: &Path, case: &str) -> usize {
    let list = cli.run(&["--json", "backup", "list", &medium.to_string_lossy()]);
    assert_eq!(list.code, 0, "{case}: the medium is listed; it said: {}", list.stderr);
    let listed = list.json();
    let finished = listed.as_array().into_iter().flatten().filter(|one| one["state"] != "unfinished");
    finished
        .map(|backup| {
            let folder = backup["folder"].as_str().unwrap_or_default();
            let verified = cli.run(&["backup", "verify", folder]);
            assert_eq!(verified.code, 0, "{case}: what bears a final name verifies: {}", verified.stderr);
        })
        .count()
}

/// A refusal is told to people: its code, a Vietnamese sentence, and on the next line what to do. What a command said
/// before it was refused, such as a question, is no part of that.
///
/// # Panics
/// When it is not.
#[track_caller]
pub fn told(outcome: &Outcome, case: &str) {
    let mut lines = outcome.stderr.lines().skip_while(|line| !line.starts_with("E_"));
    let first = lines.next().unwrap_or_default();
    let next = lines.find(|line| !line.starts_with("  - ")).unwrap_or_default();
    let is_told = is_vietnamese(first) && is_vietnamese(next);
    assert!(is_told, "{case}: `{}` must say what happened and what to do: {}", outcome.asked, outcome.stderr);
    for foreign in ["os error", "panicked", "sqlite", "SQLITE"] {
        assert!(!outcome.stderr.contains(foreign), "{case}: not in the machine's words: {}", outcome.stderr);
    }
}

fn is_vietnamese(text: &str) -> bool {
    text.chars().any(|sign| ('\u{1ea0}'..='\u{1ef9}').contains(&sign) || "đĐơƠưƯ".contains(sign))
}
