//! One file for each group of commands.

mod account;
mod backup;
mod beside;
mod briefing;
mod delivery;
pub(crate) mod directives;
mod export;
mod handover;
mod import;
mod look;
mod minutes;
mod number;
mod office;
mod overlap;
mod package;
mod period;
mod records;
mod recovery;
mod register;
mod rekey;
mod restore;
mod rules;

use crate::open::Asked;
use crate::{Streams, say};
use app::{Error, Kind, PaperFormat, Result, Saved, Session, SystemHost, Usage};
use clap::ArgMatches;
use std::path::{Path, PathBuf};

/// Does the command the arguments name.
pub(crate) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let (name, matches) = subcommand(matches)?;
    match name {
        "office" => office::run(matches, asked, host, streams),
        "check" => look::check(matches, asked, host, streams),
        "undo" => look::undo(matches, asked, host, streams),
        "history" => look::history(matches, asked, host, streams),
        "search" => look::search(matches, asked, host, streams),
        "period" => period::run(matches, asked, host, streams),
        "briefing" => briefing::run(matches, asked, host, streams),
        "account" => account::run(matches, asked, host, streams),
        "backup" => backup::run(matches, asked, host, streams),
        "recovery" => recovery::run(matches, asked, host, streams),
        "restore" => restore::run(matches, asked, host, streams),
        "number" => number::run(matches, asked, host, streams),
        "package" => package::run(matches, asked, host, streams),
        "export" => export::run(matches, asked, host, streams),
        "import" => import::run(matches, asked, host, streams),
        "rules" => rules::run(matches, asked, host, streams),
        "handover" => handover::run(matches, asked, host, streams),
        "minutes" => minutes::run(matches, asked, host, streams),
        "overlap" => overlap::run(matches, asked, host, streams),
        "register" => register::run(matches, asked, host, streams),
        "delivery" => delivery::run(matches, asked, host, streams),
        kind => records::run(Kind::named(kind)?, matches, asked, host, streams),
    }
}

/// Changes the office by one use-case, closes it and says what was done.
fn change(
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
    done: &str,
    work: impl FnOnce(&mut Session) -> Result<Saved>,
) -> Result<()> {
    let mut session = asked.open(host)?;
    let saved = work(&mut session)?;
    session.lock()?;
    say::saved(streams, &saved, done, asked.wants_json);
    Ok(())
}

fn subcommand(matches: &ArgMatches) -> Result<(&str, &ArgMatches)> {
    Ok(matches.subcommand().ok_or_else(|| Error::Usage(Usage::UnknownCommand(String::new())))?)
}

/// An argument the command line requires, so that it is never empty.
fn text<'m>(matches: &'m ArgMatches, name: &str) -> &'m str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}

/// Where a paper goes, and as what by its ending.
fn out(matches: &ArgMatches) -> Result<(&Path, PaperFormat)> {
    out_as(matches, PaperFormat::of)
}

/// Where something goes, and as what by its ending.
fn out_as<F>(matches: &ArgMatches, format: impl Fn(&Path) -> Option<F>) -> Result<(&Path, F)> {
    let out = matches.get_one::<PathBuf>("out").map_or(Path::new(""), PathBuf::as_path);
    let (argument, value) = ("--out".to_owned(), out.display().to_string());
    let format = format(out).ok_or(Error::Usage(Usage::BadValue { argument, value }))?;
    Ok((out, format))
}
