use super::keys_of;
use super::restore::{Heirs, hold};
use super::today::read_today;
use super::way_back::{WayBack, way_back};
use crate::door::knock;
use crate::{Error, ExitClass, Failure, Host, Result, Secret};
use office::Office;
use office::register::HeldSeries;
use office::store::{Migrations, migrate_copy, schema_of};
use serde::Serialize;
use std::path::Path;
use vault::{Generation, GenerationFolder, OfficeFolder, Unlocked};

/// What a person asks for.
#[derive(Debug, Clone, Copy)]
pub struct BackRequest<'a> {
    /// The office's folder.
    pub dir: &'a Path,
    /// Today's secret of an administrator; one of what is gone back to, where what is in force no longer opens.
    pub secret: &'a Secret,
    /// A secret of what is gone back to, where that has other keys or passphrases; none when it is the same.
    pub secret_then: Option<&'a Secret>,
    /// The account, where the secret opens several.
    pub account: Option<&'a str>,
}

/// An office that was gone back to.
#[derive(Debug, Clone, Serialize)]
pub struct WentBack {
    /// Books that give no next number until the last one on paper is confirmed.
    pub held: Vec<HeldSeries>,
    /// What went out of force; none where that could not be read.
    pub left: Option<WayBack>,
}

/// What is gone back to, and who may.
struct Then<'a> {
    keys: Unlocked,
    account: Option<&'a str>,
    /// Whether what is in force could not be asked who administers it, so that this is.
    is_asked_alone: bool,
}

/// Goes back to what a restore replaced; what it put in force stays beside, and one goes back to that the same way. The
/// books wait here as well: numbers may have been given since.
///
/// # Errors
/// `E_NO_WAY_BACK`, `E_NOT_PERMITTED`, `E_WAY_BACK_OTHER_SECRET` where what is gone back to needs another secret and none
/// was given, what unlocking refuses, and the disk's own trouble.
pub fn go_back(request: &BackRequest<'_>, mut host: Box<dyn Host>) -> Result<WentBack> {
    let files = host.files();
    let folder = OfficeFolder::open(files.as_ref(), request.dir)?;
    let before = folder.replaced(files.as_ref())?.ok_or(Error::NoWayBack)?;
    let left = asked_today(request, (&folder, before), host.as_mut())?;
    let generation = folder.folder_of(before);
    let keys = keys_then(request, &generation, left.as_ref(), host.as_ref())?;
    let then = Then { keys, account: request.account, is_asked_alone: left.is_none() };
    let key = then.keys.database_key();
    if schema_of(&generation.db_path(), key.expose())? < Migrations::OURS.newest() {
        let held = back_to_older((folder, before), &then, host.as_mut())?;
        return Ok(WentBack { held, left });
    }
    let held = made_to_wait(&generation.db_path(), &then, host.as_mut())?;
    folder.switch_to(files.as_ref(), host.as_mut(), before)?;
    Ok(WentBack { held, left })
}

/// What goes out of force, when one who administers it today asks: whoever does no longer must not bring back the days when
/// they did. Where today's key file is lost that of what is gone back to may have the same key, and they are asked all the
/// same. None where what goes out of force no longer opens.
fn asked_today(
    request: &BackRequest<'_>,
    (folder, before): (&OfficeFolder, Generation),
    host: &mut dyn Host,
) -> Result<Option<WayBack>> {
    let files = host.files();
    let keys = match knock(host, folder, request.secret, request.account) {
        Err(failure) if failure.exit == ExitClass::Damaged => {
            let secret = request.secret_then.unwrap_or(request.secret);
            keys_of(files.as_ref(), folder.folder_of(before).path(), secret)?
        }
        keys => keys?,
    };
    read_today((folder, &keys), request.account, host, |view, _, _| {
        way_back(files.as_ref(), (folder, before), view)
    })
}

/// The keys of what is gone back to, so that whoever goes back is sure to get in there.
fn keys_then(
    request: &BackRequest<'_>,
    generation: &GenerationFolder,
    left: Option<&WayBack>,
    host: &dyn Host,
) -> Result<Unlocked> {
    let secret = request.secret_then.unwrap_or(request.secret);
    match keys_of(host.files().as_ref(), generation.path(), secret) {
        Err(failure)
            if failure.exit == ExitClass::WrongPassphrase
                && left.is_some()
                && request.secret_then.is_none() =>
        {
            Err(Error::OtherSecretThen.into())
        }
        keys => keys,
    }
}

/// What was replaced is of an older version: a copy of it is brought up to date and put in force, and it stays as it is,
/// so that the program of its day could still open it.
fn back_to_older(
    (folder, before): (OfficeFolder, Generation),
    then: &Then<'_>,
    host: &mut dyn Host,
) -> Result<Vec<HeldSeries>> {
    let files = host.files();
    let renewal = folder.renew_from(files.as_ref(), before)?;
    let ready = made_newest(&renewal.db_path(), then, host)
        .and_then(|held| renewal.lead_back(files.as_ref(), host).map(|()| held).map_err(Failure::from));
    match ready {
        Ok(held) => {
            renewal.finish(files.as_ref())?;
            Ok(held)
        }
        Err(failure) => {
            // What went wrong first is what has to be known; the remains are built over next time.
            let _ = renewal.abandon(files.as_ref());
            Err(failure)
        }
    }
}

fn made_newest(path: &Path, then: &Then<'_>, host: &mut dyn Host) -> Result<Vec<HeldSeries>> {
    migrate_copy(path, then.keys.database_key().expose(), Migrations::OURS)?;
    made_to_wait(path, then, host)
}

/// Holds the books of an office that is not in force.
fn made_to_wait(path: &Path, then: &Then<'_>, host: &mut dyn Host) -> Result<Vec<HeldSeries>> {
    let office = Office::open(path, then.keys.database_key().expose(), host.ids()?)?;
    let heirs =
        if then.is_asked_alone { Heirs::AdminOfThen(then.account) } else { Heirs::OfThen(then.account) };
    hold(office, &then.keys, heirs, host)
}
