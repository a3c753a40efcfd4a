use super::backup::to_the_end;
use super::{out_as, subcommand};
use crate::open::Asked;
use crate::{Streams, say};
use app::labels::keys as words;
use app::{Error, Failure, Host, PaperFormat, Result, SystemHost, save_file};
use clap::ArgMatches;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    match subcommand(matches)? {
        ("renew", matches) => renew(matches, asked, host, streams),
        ("try", matches) => try_key(matches, asked, host, streams),
        ("remind", matches) => {
            let mut session = asked.open(host)?;
            session.remind_of_keys(matches.get_one("days").copied().unwrap_or_default())?;
            session.lock()?;
            say::tell(streams, &format!("{}.", words::REMINDS));
            Ok(())
        }
        _ => {
            let session = asked.open(host)?;
            say::data(streams, &session.key_trials()?);
            session.lock()
        }
    }
}

/// The ending a sheet may have: it is no paper to be edited.
pub(super) fn pdf_only(path: &Path) -> Option<()> {
    (PaperFormat::of(path)? == PaperFormat::Pdf).then_some(())
}

/// Prints a new sheet and asks for part of it. One that is not confirmed opens nothing and does not stay on the disk.
fn renew(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let (out, ()) = out_as(matches, pdf_only)?;
    let mut session = asked.open(host)?;
    let groups = session.draw_sheet(asked.secret()?)?.ask_groups;
    save_file(&host, out, &session.print_new_sheet()?)?;
    say::tell(streams, &format!("{} {}.", words::SHEET_PRINTED, out.display()));
    let confirmed = typed_back(groups, streams, |typed| session.confirm_sheet(typed));
    if let Err(failure) = confirmed {
        let _ = host.files().remove(out);
        say::tell(streams, words::NOT_RENEWED);
        return Err(failure);
    }
    session.lock()?;
    say::tell(streams, words::RENEWED);
    Ok(())
}

/// Asks until the groups are right or nobody answers any more.
pub(super) fn typed_back(
    groups: [usize; 3],
    streams: &mut Streams<'_>,
    mut check: impl FnMut(&str) -> Result<()>,
) -> Result<()> {
    let question = format!("{} {}:", words::TYPE_BACK, groups.map(|group| group.to_string()).join(", "));
    let Streams { input, messages, .. } = streams;
    let mut input = BufReader::new(input);
    let mut refused = Failure::from(Error::NoNewSheet);
    loop {
        // Nobody is left to tell when a stream is closed.
        let _ = writeln!(messages, "{question}");
        let mut typed = String::new();
        if input.read_line(&mut typed).unwrap_or_default() == 0 {
            return Err(refused);
        }
        match check(&typed) {
            Err(failure) if failure.code == "E_RECOVERY_CODE_MISTYPED" => {
                let _ = writeln!(messages, "{}", failure.message);
                refused = failure;
            }
            done => return done,
        }
    }
}

fn try_key(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let place = matches.get_one::<PathBuf>("place").map(PathBuf::as_path);
    let mut session = asked.open(host)?;
    let opened = session.try_key(asked.secret()?, place, &mut to_the_end)?;
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &opened);
    } else {
        say::line(streams, &opened.folder);
    }
    say::tell(streams, &format!("{} {}: {}.", words::OPENED, opened.backup, opened.office));
    Ok(())
}
