use super::backup::{folder, to_the_end};
use crate::open::{Asked, secret_in};
use crate::{Streams, say};
use app::labels::backups as words;
use app::{
    BackRequest, Error, HeldSeries, RestoreRequest, Result, SystemHost, WayBack, go_back, preview_restore,
    restore,
};
use clap::ArgMatches;
use std::path::PathBuf;

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let into = match matches.get_one::<PathBuf>("into") {
        Some(into) => into.as_path(),
        None => asked.office()?,
    };
    let then = secret_in(matches, "backup-passphrase-file", "backup-recovery-file")?;
    let request = RestoreRequest {
        backup: folder(matches, "backup"),
        into,
        secret: asked.secret()?,
        secret_then: then.as_ref(),
        account: asked.account(),
    };
    if matches.get_flag("dry-run") {
        let preview = preview_restore(&request, Box::new(host), &mut to_the_end)?;
        if asked.wants_json {
            say::data(streams, &preview);
        } else {
            say::pretty(streams, &preview);
        }
        return Ok(());
    }
    let restored = restore(&request, Box::new(host), &mut to_the_end)?;
    if asked.wants_json {
        say::data(streams, &restored);
    } else {
        say::line(streams, &restored.folder);
    }
    say::tell(streams, &format!("{} {}.", words::RESTORED, restored.name));
    if restored.has_way_back {
        say::tell(streams, words::WAY_BACK);
    }
    waiting(streams, &restored.held);
    restored.notices.iter().for_each(|notice| say::tell(streams, notice));
    Ok(())
}

/// Goes back to what the last restore replaced.
pub(super) fn back(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    if matches.get_flag("dry-run") {
        return preview_back(asked, host, streams);
    }
    let then = secret_in(matches, "then-passphrase-file", "then-recovery-file")?;
    let request = BackRequest {
        dir: asked.office()?,
        secret: asked.secret()?,
        secret_then: then.as_ref(),
        account: asked.account(),
    };
    let went = go_back(&request, Box::new(host))?;
    if asked.wants_json {
        say::data(streams, &went);
    }
    say::tell(streams, &format!("{}.", words::WENT_BACK));
    went.left.iter().for_each(|left| leaving(streams, left));
    waiting(streams, &went.held);
    Ok(())
}

fn preview_back(asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let session = asked.open(host)?;
    let left = session.way_back()?.ok_or(Error::NoWayBack)?;
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &left);
    } else {
        say::pretty(streams, &left);
    }
    leaving(streams, &left);
    Ok(())
}

/// Says what going back takes out of force.
fn leaving(streams: &mut Streams<'_>, left: &WayBack) {
    let last = left.last_work.replace('T', " ");
    say::tell(streams, &format!("{}: {} ({} {last}).", words::LEFT, left.operations, words::LEFT_LAST));
}

fn waiting(streams: &mut Streams<'_>, held: &[HeldSeries]) {
    let mut names: Vec<&str> = held.iter().map(|series| series.name.as_str()).collect();
    names.dedup();
    say::tell(streams, &format!("{}: {}.", words::HELD, names.join("; ")));
}
