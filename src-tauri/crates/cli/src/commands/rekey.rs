//! Another key for the whole office, and the old one forgotten.

use super::backup::to_the_end;
use super::out_as;
use super::recovery::{pdf_only, typed_back};
use crate::open::{Asked, json};
use crate::{Streams, say};
use app::labels::keys as words;
use app::{
    Argon2Cost, Error, Host, OldKeyLeft, RekeyRequest, Result, SystemHost, Usage, begin_rekey, save_file,
};
use clap::ArgMatches;
use secrecy::SecretString;
use serde_json::json;

/// Builds everything under the new key, prints its sheet, and switches once part of the sheet was typed back.
pub(super) fn rekey(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (out, ()) = out_as(matches, pdf_only)?;
    let others = others(matches, streams)?;
    let request = RekeyRequest {
        dir: asked.office()?,
        secret: asked.secret()?,
        account: asked.account(),
        others: &others,
        cost: Argon2Cost::STANDARD,
    };
    let draft = begin_rekey(&request, Box::new(host), &mut to_the_end)?;
    save_file(&host, out, &draft.print_sheet()?)?;
    say::tell(streams, &format!("{} {}.", words::SHEET_PRINTED, out.display()));
    if draft.absent() > 0 {
        say::tell(streams, &format!("{}: {}.", words::ABSENT, draft.absent()));
    }
    let groups = draft.sheet().ask_groups;
    if let Err(failure) = typed_back(groups, streams, |typed| draft.check_typed_back(typed)) {
        let _ = host.files().remove(out);
        draft.abandon()?;
        say::tell(streams, words::NOT_REKEYED);
        return Err(failure);
    }
    let (one_time, notices) = (draft.one_time().to_vec(), draft.notices().to_vec());
    draft.finish()?;
    if asked.wants_json {
        say::data(streams, &json!({ "sheet": out, "one_time": one_time }));
    } else {
        one_time.iter().for_each(|one| say::line(streams, &format!("{}: {}", one.account, one.passphrase)));
    }
    if !one_time.is_empty() {
        say::tell(streams, words::ONE_TIME);
    }
    say::tell(streams, words::REKEYED);
    notices.iter().for_each(|notice| say::tell(streams, notice));
    Ok(())
}

/// Removes what earlier keys still open on this machine.
pub(super) fn forget(asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let mut session = asked.open(host)?;
    let gone: OldKeyLeft = session.forget_old_key(asked.secret()?)?;
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &gone);
    }
    say::tell(streams, words::FORGOTTEN);
    Ok(())
}

/// The passphrases of those at hand, out of a file and never out of the command line, where others may read them.
fn others(matches: &ArgMatches, streams: &mut Streams<'_>) -> Result<Vec<(String, SecretString)>> {
    let Some(from) = matches.get_one::<String>("others") else { return Ok(Vec::new()) };
    let misfit = || Error::Usage(Usage::BadValue { argument: "--others".to_owned(), value: from.clone() });
    let typed = json(from, streams)?;
    let typed = typed.as_object().ok_or_else(misfit)?;
    let one = |(name, passphrase): (&String, &serde_json::Value)| {
        let passphrase = passphrase.as_str().ok_or_else(misfit)?;
        Ok((name.clone(), SecretString::from(passphrase)))
    };
    typed.iter().map(one).collect()
}
