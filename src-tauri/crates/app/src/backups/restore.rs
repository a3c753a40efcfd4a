use super::make::{BackupStage, BackupWatch, absolute, in_stage};
use super::take::{Place, Proven, Replaced, RestoreRequest, look};
use super::today::{Today, require_admin};
use crate::outlived::let_outlived_go;
use crate::packages::notice_of_other_keys;
use crate::unlock::identify;
use crate::{Host, Result};
use office::account::{self, Account, Role};
use office::register::{self, HeldSeries};
use office::store::{Migrations, migrate_copy};
use office::{AccountId, Moment, Office, Op, package};
use serde::Serialize;
use std::path::Path;
use vault::{OfficeFolder, Unlocked, Watch, restore_beside, restore_into};

/// An office that came back from a backup.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Restored {
    /// The backup's name.
    pub name: String,
    /// The office's folder.
    pub folder: String,
    /// Whether what was there before was kept and can be gone back to.
    pub has_way_back: bool,
    /// Books that give no next number until the last one on paper is confirmed.
    pub held: Vec<HeldSeries>,
    /// What else the clerk should know, as Vietnamese sentences: that old copies of the office went, that other offices
    /// know other keys of it.
    pub notices: Vec<String>,
}

/// Puts a backup in force: built beside what is there, checked, and switched to by one rename.
///
/// # Errors
/// As [`preview_restore`](super::preview_restore); `E_NOT_PERMITTED` and `E_ACCOUNT_REMOVED` for who did not administer the
/// office on the day of the backup, where the one that is there no longer tells who does; `E_DISK_FULL` in numbers,
/// `E_FOLDER_NOT_EMPTY`, `E_DAMAGED`. What was there is in force then, whole, or, where there was none, no office is.
pub fn restore(
    request: &RestoreRequest<'_>,
    host: Box<dyn Host>,
    watch: BackupWatch<'_>,
) -> Result<Restored> {
    put_back(request, host, watch).map(|(restored, _)| restored)
}

/// The same, for who goes on with the host.
pub(super) fn put_back(
    request: &RestoreRequest<'_>,
    host: Box<dyn Host>,
    watch: BackupWatch<'_>,
) -> Result<(Restored, Box<dyn Host>)> {
    let (proven, place, mut host) = look(request, host, &mut in_stage(BackupStage::Verifying, watch))?;
    let mut watch = in_stage(BackupStage::Copying, watch);
    let (has_other_keys, is_unknown) = (place.gets_other_keys(), place.is_unknown());
    let (folder, held) = match place {
        Place::Empty => put_back_alone(request, &proven, host.as_mut(), &mut watch)?,
        Place::Office(replaced) => put_back_beside(request, &proven, &replaced, host.as_mut(), &mut watch)?,
    };
    let name = proven.manifest.clear().name.to_string();
    let files = host.files();
    // Any of the generations may be the one that was in force then.
    let outlived = if is_unknown { None } else { let_outlived_go(files.as_ref(), &folder, &proven.keys) };
    let has_way_back = folder.replaced(files.as_ref()).is_ok_and(|replaced| replaced.is_some());
    let of_keys = if has_other_keys { of_other_keys(&folder, &proven.keys, host.as_mut()) } else { None };
    let notices = outlived.into_iter().chain(of_keys).collect();
    let folder = folder.root().display().to_string();
    Ok((Restored { name, folder, has_way_back, held, notices }, host))
}

/// What to say of the keys that came back with the backup. An office that does not say whom it exchanges packages with is
/// restored all the same.
fn of_other_keys(folder: &OfficeFolder, keys: &Unlocked, host: &mut dyn Host) -> Option<String> {
    let key = keys.database_key();
    let office = Office::open(&folder.db_path(), key.expose(), host.ids().ok()?).ok()?;
    let notice = notice_of_other_keys(&office.view()).ok().flatten();
    let _ = office.close();
    notice
}

fn put_back_alone(
    request: &RestoreRequest<'_>,
    proven: &Proven,
    host: &mut dyn Host,
    watch: Watch<'_>,
) -> Result<(OfficeFolder, Vec<HeldSeries>)> {
    let (files, into) = (host.files(), absolute(request.into));
    let draft = restore_into(files.as_ref(), host, &into, proven.taken(), watch)?;
    match made_ready(&draft.db_path(), proven, Heirs::OfThen(request.account), host) {
        Ok(held) => Ok((draft.finish(files.as_ref())?, held)),
        Err(failure) => {
            // What went wrong first is what has to be known; the remains can be built over.
            let _ = draft.abandon(files.as_ref());
            Err(failure)
        }
    }
}

fn put_back_beside(
    request: &RestoreRequest<'_>,
    proven: &Proven,
    replaced: &Replaced,
    host: &mut dyn Host,
    watch: Watch<'_>,
) -> Result<(OfficeFolder, Vec<HeldSeries>)> {
    let files = host.files();
    let heirs = replaced.heirs(request.account);
    let (folder, kept) = (replaced.folder.clone(), replaced.kept);
    let renewal = restore_beside(files.as_ref(), host, folder, proven.taken(), kept, watch)?;
    match made_ready(&renewal.db_path(), proven, heirs, host) {
        Ok(held) => Ok((renewal.finish(files.as_ref())?, held)),
        Err(failure) => {
            let _ = renewal.abandon(files.as_ref());
            Err(failure)
        }
    }
}

/// Brings the restored database up to date, checks all of it, and has its books wait for the clerk.
fn made_ready(
    path: &Path,
    proven: &Proven,
    heirs: Heirs<'_>,
    host: &mut dyn Host,
) -> Result<Vec<HeldSeries>> {
    let key = proven.keys.database_key();
    if proven.manifest.clear().schema < Migrations::OURS.newest() {
        migrate_copy(path, key.expose(), Migrations::OURS)?;
    }
    let office = Office::open(path, key.expose(), host.ids()?)?;
    let health = office.view().check()?;
    if !health.damage.is_empty() || health.orphans > 0 {
        let found = format!("{}; {} orphans", health.damage.join("; "), health.orphans);
        return Err(office::Error::Damaged(found).into());
    }
    hold(office, &proven.keys, heirs, host)
}

/// Whose an office is that was taken back.
#[derive(Clone, Copy)]
pub(super) enum Heirs<'a> {
    /// Theirs who have it today: their accounts go on as they are.
    OfToday(&'a Today),
    /// Theirs who had it then; the account asked for, where the secret opens several.
    OfThen(Option<&'a str>),
    /// The same, where nobody else can be asked: who asks must have administered it then.
    AdminOfThen(Option<&'a str>),
}

/// Holds every book of an office that is not in force, hands it to its heirs, and closes it.
pub(super) fn hold(
    mut office: Office,
    keys: &Unlocked,
    heirs: Heirs<'_>,
    host: &mut dyn Host,
) -> Result<Vec<HeldSeries>> {
    let (account, carried) = match heirs {
        Heirs::OfToday(today) => (today.asker.clone(), Some(&today.accounts)),
        Heirs::OfThen(asked) => (who_of_then(&office, keys, asked)?, None),
        Heirs::AdminOfThen(asked) => (require_admin(&office, keys, asked)?.id, None),
    };
    let moment = Moment { now: host.now(), account };
    office.transact(Op::Restore, &moment, |tx| {
        register::hold_books(tx)?;
        package::pass_over_numbers(tx)?;
        carried.map_or(Ok(()), |accounts| account::carry_over(tx, accounts))
    })?;
    let held = register::held(&office.view())?;
    office.close()?;
    Ok(held)
}

/// Whoever restores may have joined after the day of the backup; the one who ran the office then stands for them.
fn who_of_then(office: &Office, keys: &Unlocked, asked: Option<&str>) -> Result<AccountId> {
    let known = identify(office, keys, asked).or_else(|failure| first_admin(office).ok_or(failure));
    Ok(known?.id)
}

fn first_admin(office: &Office) -> Option<Account> {
    let accounts = account::list(&office.view()).ok()?;
    accounts.into_iter().find(|account| account.role == Role::Admin)
}
