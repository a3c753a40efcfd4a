use super::recovery::pdf_only;
use super::{change, subcommand};
use crate::open::{Asked, json};
use crate::{Streams, say};
use app::labels as words;
use app::setup::{Draft, Protection, SetUp, begin};
use app::synthetic::{Plan, Yearly, synthesize};
use app::{Argon2Cost, Error, Result, SystemHost, Usage, place_notice, removable_media, sample, save_file};
use clap::ArgMatches;
use serde_json::json;
use std::path::{Path, PathBuf};

pub(super) fn run(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    match subcommand(matches)? {
        ("new", matches) => new(matches, asked, host, streams),
        ("bring-forward", matches) => bring_forward(matches, asked, host, streams),
        ("rekey", matches) => super::rekey::rekey(matches, asked, host, streams),
        ("forget-old-key", _) => super::rekey::forget(asked, host, streams),
        ("back", matches) => super::restore::back(matches, asked, host, streams),
        ("readable", matches) => readable(matches, asked, host, streams),
        ("synthesize", matches) => synthesized(matches, asked, host, streams),
        _ => info(asked, host, streams),
    }
}

fn info(asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let info = asked.open(host)?.info()?;
    if asked.wants_json {
        say::data(streams, &info);
    } else {
        say::pretty(streams, &info);
    }
    Ok(())
}

/// Writes out what can still be read of an office that may be damaged.
fn readable(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let session = asked.open(host)?;
    let exported = session.export_readable(&folder(matches))?;
    session.lock()?;
    if asked.wants_json {
        say::data(streams, &exported);
    } else {
        exported.lists.iter().for_each(|list| say::line(streams, &format!("{}: {}", list.file, list.rows)));
    }
    exported.unread.iter().for_each(|name| say::tell(streams, &format!("{}: {name}", words::health::UNREAD)));
    say::tell(streams, &format!("{}.", words::backups::EXPORTED));
    Ok(())
}

/// Makes an office and finishes it at once: whoever runs a command reads the code where it is printed.
fn new(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let dir = folder(matches);
    let protection = protection(asked)?;
    let sheet = sheet(matches)?;
    let draft = match matches.get_one::<String>("sample") {
        Some(name) => sample::named(name)?.begin(&dir, &protection, Box::new(host))?,
        None => begin(&dir, &set_up(matches, streams)?, &protection, Box::new(host))?,
    };
    match sheet {
        Some(sheet) => finish_with_sheet(draft, &dir, sheet, asked, streams),
        None => finish(draft, &dir, asked, streams),
    }
}

/// Makes an office out of chance, with as many years of records as asked for.
fn synthesized(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let dir = folder(matches);
    let years = matches.get_one::<u32>("years").copied().unwrap_or(1);
    let seed = matches.get_one::<u64>("seed").copied().unwrap_or_default();
    let plan = Plan { years, seed, yearly: Yearly::BUSY };
    let draft = synthesize(&dir, &plan, &protection(asked)?, Box::new(host))?;
    finish(draft, &dir, asked, streams)
}

/// Takes over what paper knows, as the last step of setting up in the window does.
fn bring_forward(
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    let from = matches.get_one::<String>("input").map_or("-", String::as_str);
    let input = json(from, streams)?;
    change(asked, host, streams, words::BROUGHT_FORWARD, |session| session.bring_forward(input))
}

fn folder(matches: &ArgMatches) -> PathBuf {
    matches.get_one::<PathBuf>("dir").cloned().unwrap_or_default()
}

/// Where the sheet goes; refused before anything is made when its ending asks for no PDF.
fn sheet(matches: &ArgMatches) -> Result<Option<&Path>> {
    let Some(sheet) = matches.get_one::<PathBuf>("sheet") else { return Ok(None) };
    let (argument, value) = ("--sheet".to_owned(), sheet.display().to_string());
    pdf_only(sheet).ok_or(Error::Usage(Usage::BadValue { argument, value }))?;
    Ok(Some(sheet))
}

fn protection(asked: &Asked) -> Result<Protection> {
    Ok(Protection { passphrase: asked.passphrase()?, cost: Argon2Cost::STANDARD })
}

fn finish(draft: Draft, dir: &Path, asked: &Asked, streams: &mut Streams<'_>) -> Result<()> {
    let code = draft.recovery_groups().join(" ");
    draft.finish()?.lock()?;
    let folder = dir.display().to_string();
    say::tell(streams, &format!("{} {folder}.\n{}", words::CREATED, words::KEEP_CODE));
    tell_place(dir, streams);
    if asked.wants_json {
        say::data(streams, &json!({ "office": folder, "recovery_code": code }));
    } else {
        say::line(streams, &code);
    }
    Ok(())
}

/// The code goes onto the sheet alone, and the office is one once that is written.
fn finish_with_sheet(
    draft: Draft,
    dir: &Path,
    sheet: &Path,
    asked: &Asked,
    streams: &mut Streams<'_>,
) -> Result<()> {
    save_file(&SystemHost { today: asked.today }, sheet, &draft.print_sheet()?)?;
    draft.finish()?.lock()?;
    let folder = dir.display().to_string();
    if asked.wants_json {
        say::data(streams, &json!({ "office": folder, "sheet": sheet }));
    }
    say::tell(streams, &format!("{} {folder}.", words::CREATED));
    say::tell(streams, &format!("{} {}.", words::keys::SHEET_PRINTED, sheet.display()));
    tell_place(dir, streams);
    Ok(())
}

/// Says when an office lies where it should not.
fn tell_place(dir: &Path, streams: &mut Streams<'_>) {
    let notice = place_notice(dir, &removable_media());
    notice.iter().for_each(|notice| say::tell(streams, notice));
}

fn set_up(matches: &ArgMatches, streams: &mut Streams<'_>) -> Result<SetUp> {
    match matches.get_one::<String>("set-up") {
        Some(from) => SetUp::from_json(json(from, streams)?),
        None => SetUp::usual(),
    }
}
