//! The files of a directive.

mod arguments;

pub(crate) use arguments::verbs;

use super::super::look::rows;
use super::super::{change, text};
use crate::open::Asked;
use crate::{Streams, say};
use app::labels::attachment as words;
use app::{Error, Result, SystemHost, Usage, save_file};
use clap::ArgMatches;
use serde_json::json;
use std::path::{Path, PathBuf};

/// Whether a verb of directives is about their files.
pub(super) fn knows(verb: &str) -> bool {
    matches!(verb, "attach" | "attachments" | "detach" | "extract")
}

pub(super) fn run(
    verb: &str,
    matches: &ArgMatches,
    asked: &Asked,
    host: SystemHost,
    streams: &mut Streams<'_>,
) -> Result<()> {
    match verb {
        "attach" => attach(matches, asked, host, streams),
        "detach" => detach(matches, asked, host, streams),
        "extract" => extract(matches, asked, host, streams),
        _ => list(matches, asked, host, streams),
    }
}

fn attach(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let title = matches.get_one::<String>("title").map(String::as_str);
    let files: Vec<PathBuf> = matches.get_many("file").into_iter().flatten().cloned().collect();
    if title.is_some() && files.len() > 1 {
        return Err(Error::Usage(Usage::Conflict("--title".to_owned())).into());
    }
    change(asked, host, streams, words::ATTACHED, |session| match files.as_slice() {
        [one] => session.attach_file(text(matches, "id"), one, title),
        several => session.attach_together(text(matches, "id"), several),
    })
}

fn list(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let listed = asked.open(host)?.attachments(text(matches, "id"))?;
    rows(streams, asked, &listed);
    Ok(())
}

fn detach(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    change(asked, host, streams, words::DETACHED, |session| {
        session.detach_from(text(matches, "id"), text(matches, "attachment"))
    })
}

fn extract(matches: &ArgMatches, asked: &Asked, host: SystemHost, streams: &mut Streams<'_>) -> Result<()> {
    let (out, id) = (file(matches, "out"), text(matches, "attachment"));
    let session = asked.open(host)?;
    let extracted = session.attachment_of(text(matches, "id"), id)?;
    session.lock()?;
    save_file(&host, out, &extracted.bytes)?;
    if asked.wants_json {
        say::data(streams, &json!({ "id": id, "out": out, "bytes": extracted.bytes.len() }));
    }
    say::tell(streams, &format!("{} {}.", words::EXTRACTED, out.display()));
    Ok(())
}

fn file<'m>(matches: &'m ArgMatches, name: &str) -> &'m Path {
    matches.get_one::<PathBuf>(name).map_or(Path::new(""), PathBuf::as_path)
}
