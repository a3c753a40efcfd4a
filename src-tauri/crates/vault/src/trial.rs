//! When each secret was last proven on a backup.
//!
//! It lies beside the generations, like the log of backups, and for the same reason: what was proven on this machine stays
//! true whatever is restored, and nothing is lost with it but the day.

use serde::{Deserialize, Serialize};

use crate::backup::{BackupError, BackupName};
use crate::files::Files;
use crate::folder::OfficeFolder;
use crate::ids::SlotId;
use crate::write::{read_bounded, write_safely};

const TRIALS: &str = "tried.json";
const MOST_BYTES: u64 = 64 * 1024;

/// What this machine remembers of secrets that opened a backup.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trials {
    /// The last success of each slot.
    pub last: Vec<Trial>,
}

/// A secret that opened a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    /// The slot it opened.
    pub slot: SlotId,
    /// The backup.
    pub backup: BackupName,
    /// When, local time by the clock of that day.
    pub at: String,
}

impl Trials {
    /// The last success of a slot.
    #[must_use]
    pub fn of(&self, slot: &SlotId) -> Option<&Trial> {
        self.last.iter().find(|trial| trial.slot == *slot)
    }
}

impl OfficeFolder {
    /// What this machine remembers; nothing when it cannot be read.
    pub fn trials(&self, files: &dyn Files) -> Trials {
        let bytes = read_bounded(files, &self.root().join(TRIALS), MOST_BYTES).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// Remembers a success in place of the slot's earlier one.
    ///
    /// # Errors
    /// [`BackupError::Io`] when this machine's own disk refuses; the secret is as right without.
    pub fn remember_trial(&self, files: &dyn Files, trial: Trial) -> Result<(), BackupError> {
        let mut trials = self.trials(files);
        trials.last.retain(|known| known.slot != trial.slot);
        trials.last.push(trial);
        Ok(write_safely(files, &self.root().join(TRIALS), &serde_json::to_vec_pretty(&trials)?)?)
    }
}
