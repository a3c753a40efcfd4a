use super::{look, subcommand};
use crate::open::Asked;
use crate::{Streams, say};
use app::labels::backups as words;
use app::{BackupProgress, Result, SystemHost, export_backup, list_backups, verify_backup};
use clap::ArgMatches;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    match subcommand(matches)? {
        ("create", matches) => create(matches, asked, host, streams),
        ("verify", matches) => verify(matches, asked, host, streams),
        ("export", matches) => export(matches, asked, host, streams),
        ("list", matches) => {
            let found = list_backups(&host, folder(matches, "target"))?;
            look::rows(streams, asked, &found);
            Ok(())
        }
        _ => {
            let session = asked.open(host)?;
            look::rows(streams, asked, &session.backup_ages()?);
            session.lock()
        }
    }
}

fn create(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let mut session = asked.open(host)?;
    let done = session.back_up(folder(matches, "target"), &mut to_the_end)?;
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &done);
    } else {
        say::line(streams, &done.folder);
    }
    say::tell(streams, &format!("{}. {}", words::DONE, words::MAY_UNPLUG));
    done.notices.iter().for_each(|notice| say::tell(streams, notice));
    Ok(())
}

fn verify(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let secret = if matches.get_flag("with-key") { Some(asked.secret()?) } else { None };
    let verified = verify_backup(&host, folder(matches, "backup"), secret, &mut to_the_end)?;
    if asked.wants_json {
        say::data(streams, &verified);
    } else {
        say::pretty(streams, &verified);
    }
    let told = if secret.is_some() { words::GENUINE } else { words::WHOLE };
    say::tell(streams, &format!("{told}."));
    Ok(())
}

fn export(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let (backup, out) = (folder(matches, "backup"), folder(matches, "out"));
    let exported = export_backup(backup, out, asked.secret()?, Box::new(host), &mut to_the_end)?;
    if asked.wants_json {
        say::data(streams, &exported);
    } else {
        exported.lists.iter().for_each(|list| say::line(streams, &format!("{}: {}", list.file, list.rows)));
    }
    exported.absent.iter().for_each(|name| say::tell(streams, &format!("{}: {name}", words::ABSENT)));
    say::tell(streams, &format!("{}.", words::EXPORTED));
    Ok(())
}

/// A command is stopped by ending it.
pub(super) fn to_the_end(_: BackupProgress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub(super) fn folder<'m>(matches: &'m ArgMatches, name: &str) -> &'m Path {
    matches.get_one::<PathBuf>(name).map_or(Path::new(""), PathBuf::as_path)
}
