use super::SHEET_MADE_ON;
use super::admitted::Admissions;
use super::sheet::print_gathered;
use crate::backups::{BackupStage, BackupWatch, about, in_stage, require_admin};
use crate::door::knock;
use crate::leftovers::SNAPSHOT;
use crate::packages::notice_of_other_keys;
use crate::unlock::refuse_one_time;
use crate::upgrade::upgraded;
use crate::{BackupProgress, DrawnSheet, Error, Failure, Host, Result, Secret};
use ::briefing::{RecoveryFacts, SheetOrder, gather_recovery};
use office::account::{self, Account};
use office::profile::setting::{self, Key};
use office::store::{Migrations, SnapshotProgress};
use office::{Moment, Office, Op, attachment};
use secrecy::SecretString;
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt;
use std::ops::ControlFlow;
use std::path::Path;
use vault::{
    Argon2Cost, ContentDigest, Group, KeyId, NewKey, OfficeFolder, Rekey, Rekeyed, Unlocked, rekey_beside,
    room_for_rekey,
};
use zeroize::{ZeroizeOnDrop, Zeroizing};

/// The day the key in force was made; none while it is the first.
pub(crate) const KEY_MADE_ON: Key<chrono::NaiveDate> = Key::new("key_made_on");

/// What a person asks for.
#[derive(Debug)]
pub struct RekeyRequest<'a> {
    /// The office's folder.
    pub dir: &'a Path,
    /// The secret of an administrator. A passphrase goes on; after the printed code every account gets another passphrase.
    pub secret: &'a Secret,
    /// The account, where the secret opens several.
    pub account: Option<&'a str>,
    /// The passphrases of those at hand, by the names of their accounts. Whoever is not named gets another.
    pub others: &'a [(String, SecretString)],
    /// What deriving a key from a passphrase costs; [`Argon2Cost::STANDARD`] outside tests.
    pub cost: Argon2Cost,
}

/// A passphrase that was made for somebody, to be handed over and changed at once. Wiped as it is dropped, and named in no
/// debug text.
#[derive(Clone, PartialEq, Eq, Serialize, ZeroizeOnDrop)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OneTimePassphrase {
    /// Whose.
    pub account: String,
    /// Four words.
    pub passphrase: String,
}

impl fmt::Debug for OneTimePassphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OneTimePassphrase").field("account", &self.account).finish_non_exhaustive()
    }
}

/// An office under a new key that is whole but for its last step. Dropped, it leaves the old key in force.
#[must_use = "a new key that is not finished is never in force"]
pub struct RekeyDraft {
    rekeyed: Rekeyed,
    one_time: Vec<OneTimePassphrase>,
    facts: RecoveryFacts,
    notices: Vec<String>,
    host: Box<dyn Host>,
}

/// Đổi khóa toàn bộ: builds the whole office anew under another key, beside the one in force, and reads it back.
///
/// # Errors
/// `E_NOT_PERMITTED`, `E_ONE_TIME_PASSPHRASE`, `E_NO_ROOM_TO_REKEY`, `E_WRONG_PASSPHRASE`, `E_UNKNOWN_ACCOUNT`, `E_CANCELLED`,
/// `E_DAMAGED`, `E_DISK_LIES`, what unlocking refuses, and the disk's own trouble. The office is as it was then.
pub fn begin_rekey(
    request: &RekeyRequest<'_>,
    mut host: Box<dyn Host>,
    watch: BackupWatch<'_>,
) -> Result<RekeyDraft> {
    let files = host.files();
    let folder = OfficeFolder::open(files.as_ref(), request.dir)?;
    let keys = knock(host.as_ref(), &folder, request.secret, request.account)?;
    let folder = upgraded(files.as_ref(), folder, keys.database_key().expose(), Migrations::OURS)?;
    let office = Office::open(&folder.db_path(), keys.database_key().expose(), host.ids()?)?;
    let account = require_admin(&office, &keys, request.account)?;
    refuse_one_time(&keys, &account)?;
    let old = Old { folder, keys, office, account };
    let admissions = Admissions::of(&old.office, &old.keys, request, host.as_mut())?;
    let facts = gather_recovery(&old.office.view(), host.now().date(), SheetOrder::Replacing)?;
    let notices = notice_of_other_keys(&old.office.view())?.into_iter().collect();
    let snapshot = old.folder.root().join(SNAPSHOT);
    let _ = files.remove(&snapshot);
    let built = build(old, &admissions, request.cost, &snapshot, host.as_mut(), watch);
    let _ = files.remove(&snapshot);
    Ok(RekeyDraft { rekeyed: built?, one_time: admissions.one_time(), facts, notices, host })
}

/// What is in force.
struct Old {
    folder: OfficeFolder,
    keys: Unlocked,
    office: Office,
    account: Account,
}

fn build(
    old: Old,
    admissions: &Admissions,
    cost: Argon2Cost,
    snapshot: &Path,
    host: &mut dyn Host,
    watch: BackupWatch<'_>,
) -> Result<Rekeyed> {
    let files = host.files();
    let admitted = admissions.admitted(files.as_ref(), &old.folder)?;
    let digests = digests(&old.office)?;
    room_for_rekey(files.as_ref(), &old.folder, &old.keys, &digests).map_err(of_room)?;
    let id = key_id(host)?;
    let key = NewKey::draw(host, id)?;
    take_snapshot(&old.office, snapshot, &key, watch)?;
    let expected = about(&old.office.view(), host.now().date(), &old.account.name)?;
    old.office.close()?;
    let new = Rekey { key, admitted: &admitted, cost, snapshot, attachments: &digests };
    let mut watch = in_stage(BackupStage::Copying, watch);
    let rekeyed = rekey_beside(files.as_ref(), host, old.folder, &old.keys, new, &mut watch)?;
    let looked = made_ready(&rekeyed, &old.account, admissions, host).and_then(|found| {
        if found.records == expected.records { Ok(()) } else { Err(Failure::from(Error::Fault)) }
    });
    match looked {
        Ok(()) => Ok(rekeyed),
        Err(failure) => {
            // What went wrong first is what has to be known; nobody names what stays behind.
            let _ = rekeyed.abandon(files.as_ref());
            Err(failure)
        }
    }
}

fn digests(office: &Office) -> Result<BTreeSet<ContentDigest>> {
    let digests = attachment::digests_in_use(&office.view())?;
    Ok(digests.iter().filter_map(|text| ContentDigest::from_text(text)).collect())
}

fn key_id(host: &mut dyn Host) -> Result<KeyId> {
    let mut bytes = [0; 16];
    host.fill(&mut bytes)?;
    Ok(KeyId::new(&bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())?)
}

fn take_snapshot(office: &Office, path: &Path, key: &NewKey, watch: BackupWatch<'_>) -> Result<()> {
    let mut watch = |at: SnapshotProgress| {
        watch(BackupProgress { stage: BackupStage::Snapshot, done: at.done, of: at.of })
    };
    match office.snapshot(path, key.database_key().expose(), &mut watch)? {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Error::Cancelled.into()),
    }
}

/// Opens the database under its new key, reads all of it, and writes down that the key is another and who got a passphrase
/// they did not choose.
fn made_ready(
    rekeyed: &Rekeyed,
    account: &Account,
    admissions: &Admissions,
    host: &mut dyn Host,
) -> Result<crate::AboutOffice> {
    let key = rekeyed.keys().database_key();
    let mut office = Office::open(&rekeyed.db_path(), key.expose(), host.ids()?)?;
    let health = office.view().check()?;
    if !health.damage.is_empty() || health.orphans > 0 {
        let found = format!("{}; {} orphans", health.damage.join("; "), health.orphans);
        return Err(office::Error::Damaged(found).into());
    }
    let found = about(&office.view(), host.now().date(), &account.name)?;
    let moment = Moment { now: host.now(), account: account.id.clone() };
    office.transact(Op::Rekey, &moment, |tx| {
        for id in admissions.strangers() {
            account::chosen_by_another(tx, id)?;
        }
        setting::put(tx, &KEY_MADE_ON, &moment.today())?;
        setting::put(tx, &SHEET_MADE_ON, &moment.today())
    })?;
    office.close()?;
    Ok(found)
}

/// The disk's room in the words of this work.
fn of_room(error: vault::Error) -> Failure {
    match error {
        vault::Error::NoRoom { needed, free, .. } => Error::NoRoomToRekey { needed, free }.into(),
        other => other.into(),
    }
}

impl RekeyDraft {
    /// The new code, shown once and printed, and the groups of it to be typed back.
    #[must_use]
    pub fn sheet(&self) -> DrawnSheet {
        let code = self.rekeyed.code();
        DrawnSheet {
            recovery_groups: code.code().printed().split(' ').map(str::to_owned).collect(),
            ask_groups: code.asked().map(Group::ordinal),
        }
    }

    /// The new sheet as PDF, as often as it is wanted.
    ///
    /// # Errors
    /// What keeps it off paper.
    pub fn print_sheet(&self) -> Result<Zeroizing<Vec<u8>>> {
        print_gathered(&self.facts, self.rekeyed.code().code())
    }

    /// The passphrases that were made for those who were not at hand.
    #[must_use]
    pub fn one_time(&self) -> &[OneTimePassphrase] {
        &self.one_time
    }

    /// What there is to do once the new key is in force, as Vietnamese sentences.
    #[must_use]
    pub fn notices(&self) -> &[String] {
        &self.notices
    }

    /// How many attachments were whole nowhere before and are not under the new key either.
    #[must_use]
    pub fn absent(&self) -> usize {
        self.rekeyed.absent().len()
    }

    /// Checks the groups typed back, in the order asked.
    ///
    /// # Errors
    /// `E_RECOVERY_CODE_MISTYPED` naming the group to look at.
    pub fn check_typed_back(&self, typed: &str) -> Result<()> {
        self.rekeyed.code().typed_back(typed)?;
        Ok(())
    }

    /// Puts the new key in force. The office is then opened with a passphrase of the new key file.
    ///
    /// # Errors
    /// The disk's own trouble; either the old key is in force then or the new one, whole.
    pub fn finish(self) -> Result<()> {
        self.rekeyed.finish(self.host.files().as_ref())?;
        Ok(())
    }

    /// Thinks better of it; the old key goes on, and what was built is removed.
    ///
    /// # Errors
    /// The disk's own trouble.
    pub fn abandon(self) -> Result<()> {
        self.rekeyed.abandon(self.host.files().as_ref())?;
        Ok(())
    }
}
