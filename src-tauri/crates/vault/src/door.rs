//! What the lock screen remembers of an office on this machine: what its accounts are called, who came in last, and how
//! often a passphrase was wrong.
//!
//! It lies beside the generations and is neither sealed nor backed up. Guessing is slowed for who sits at the keyboard;
//! who carries the files away is slowed by what deriving a key costs, and by nothing here. So a log that is lost opens
//! nothing: names then come from the key file, and counting begins again. Times are handed in.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::files::Files;
use crate::folder::OfficeFolder;
use crate::ids::SlotId;
use crate::io_fault::IoFault;
use crate::lineage::read_json;
use crate::slots::Account;
use crate::write::write_safely;

const DOOR: &str = "door.json";

/// Wrong tries that cost no waiting: fingers slip, and keyboards are set to the wrong language.
const FREE: u32 = 3;

/// The wait after the first wrong try that is not free, in seconds; it doubles with each further one.
const FIRST_WAIT: i64 = 5;

/// The longest wait, in seconds: a clerk who was teased out of the office is in again within the time of a tea.
const LONGEST_WAIT: i64 = 300;

/// What is remembered. Times are seconds of the local clock.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DoorLog {
    last: Option<SlotId>,
    names: BTreeMap<String, String>,
    wrong: BTreeMap<String, Wrong>,
}

/// Wrong tries at one slot since it was last opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Wrong {
    tries: u32,
    last_at: i64,
}

impl Wrong {
    /// How long to wait after that many tries, in seconds.
    fn wait(self) -> i64 {
        let Some(doublings) = self.tries.checked_sub(FREE + 1) else { return 0 };
        FIRST_WAIT.checked_shl(doublings.min(16)).map_or(LONGEST_WAIT, |wait| wait.min(LONGEST_WAIT))
    }
}

impl DoorLog {
    /// How many seconds have to pass before a passphrase is tried at any of these slots. A clock that was set back makes
    /// the wait begin anew and no longer than it was.
    #[must_use]
    pub fn wait(&mut self, slots: &[SlotId], now: i64) -> i64 {
        let mut longest = 0;
        for slot in slots {
            if let Some(wrong) = self.wrong.get_mut(slot.as_str()) {
                wrong.last_at = wrong.last_at.min(now);
                longest = longest.max(wrong.last_at.saturating_add(wrong.wait()).saturating_sub(now));
            }
        }
        longest
    }

    /// Notes a passphrase that opened none of these slots.
    pub fn failed(&mut self, slots: &[SlotId], now: i64) {
        for slot in slots {
            let wrong =
                self.wrong.entry(slot.as_str().to_owned()).or_insert(Wrong { tries: 0, last_at: now });
            *wrong = Wrong { tries: wrong.tries.saturating_add(1), last_at: now };
        }
    }

    /// Notes who came in; what was tried wrongly at that slot is forgotten.
    pub fn opened(&mut self, slot: &SlotId) {
        self.wrong.remove(slot.as_str());
        self.last = Some(slot.clone());
    }

    /// Takes over what the accounts are called; what is remembered of others is forgotten.
    pub fn call(&mut self, accounts: impl IntoIterator<Item = (String, String)>) {
        self.names = accounts.into_iter().collect();
        let known: BTreeSet<&String> = self.names.keys().collect();
        self.wrong.retain(|slot, _| known.contains(slot));
    }

    /// The accounts of a key file by the names they have now, who came last first. Slots of no account are left out.
    #[must_use]
    pub fn named(&self, listed: Vec<Account>) -> Vec<Account> {
        let name = |account: Account| match self.names.get(account.slot.as_str()) {
            Some(name) => Some(Account { label: name.clone(), ..account }),
            None => self.names.is_empty().then_some(account),
        };
        let mut named: Vec<Account> = listed.into_iter().filter_map(name).collect();
        named.sort_by_key(|account| Some(&account.slot) != self.last.as_ref());
        named
    }
}

impl OfficeFolder {
    /// What the lock screen remembers; nothing when it cannot be read.
    pub fn door_log(&self, files: &dyn Files) -> DoorLog {
        read_json(files, &self.root().join(DOOR)).unwrap_or_default()
    }

    /// Keeps what the lock screen remembers.
    ///
    /// # Errors
    /// What the disk says; the office opens as well without.
    pub fn keep_door_log(&self, files: &dyn Files, log: &DoorLog) -> Result<(), IoFault> {
        // A log of names and numbers always becomes JSON.
        let bytes = serde_json::to_vec_pretty(log).unwrap_or_default();
        write_safely(files, &self.root().join(DOOR), &bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(name: &str) -> SlotId {
        SlotId::new(name).unwrap()
    }

    #[test]
    fn waiting_grows_with_wrong_tries() {
        let waits = [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300];
        let (mut log, slots) = (DoorLog::default(), [slot("a")]);
        for (tries, expected) in waits.into_iter().enumerate() {
            log.failed(&slots, 1000);
            assert_eq!(log.wait(&slots, 1000), expected, "after {} wrong tries", tries + 1);
        }
        assert_eq!(log.wait(&slots, 1100), 200, "time that passed counts");
        assert_eq!(log.wait(&slots, 9999), 0, "and ends it");
        assert_eq!(log.wait(&[slot("b")], 1000), 0, "another account is not kept waiting");
        log.opened(&slots[0]);
        assert_eq!(log.wait(&slots, 1000), 0, "who came in begins anew");
    }

    #[test]
    fn a_clock_set_back_keeps_nobody_out() {
        let (mut log, slots) = (DoorLog::default(), [slot("a")]);
        (0..5).for_each(|_| log.failed(&slots, 1_000_000));
        assert_eq!(log.wait(&slots, 10), 10, "the wait begins anew");
        assert_eq!(log.wait(&slots, 20), 0, "and ends by the new clock");
    }

    #[test]
    fn names_are_those_of_today_and_the_last_comes_first() {
        let account = |name: &str, label: &str| Account { slot: slot(name), label: label.into() };
        let listed = || vec![account("a", "Văn thư"), account("b", "Trưởng khối"), account("c", "Đã gỡ")];
        let mut log = DoorLog::default();
        assert_eq!(log.named(listed()), listed(), "without a log the key file's labels stand");
        log.call([("a".into(), "Văn thư mới".into()), ("b".into(), "Trưởng khối".into())]);
        log.opened(&slot("b"));
        let expected = [account("b", "Trưởng khối"), account("a", "Văn thư mới")];
        assert_eq!(log.named(listed()), expected, "renamed, and without the slot of no account");
    }
}
